import Lending

/// The chart of accounts and the screens of the ledger.
extension Words {
  package func name(_ family: Account.Family) -> String {
    switch family {
    case .lineLimit: pick("授信额度", "授信額度", "Limits of lines")
    case .lineAvailable: pick("可用额度", "可用額度", "Available quota")
    case .lineFrozen: pick("冻结额度", "凍結額度", "Frozen quota")
    case .lineUsed: pick("已用额度", "已用額度", "Used quota")
    case .planPrincipal: pick("应收本金", "應收本金", "Principal receivable")
    case .planInterest: pick("应收利息", "應收利息", "Interest receivable")
    case .planFee: pick("应收手续费", "應收手續費", "Fees receivable")
    case .planPenalty: pick("应收罚息", "應收罰息", "Penalty receivable")
    case .planCost: pick("应收垫付费", "應收墊付費", "Costs receivable")
    case .planCredit: pick("客户溢缴款", "客戶溢繳款", "Credit balances")
    case .planSuspense: pick("暂收待处理款", "暫收待處理款", "Suspense")
    case .bill: pick("应收代偿账单", "應收代償帳單", "Bills receivable")
    case .owner: pick("应付额度方", "應付額度方", "Owed to line owners")
    case .funder: pick("资金方往来", "資金方往來", "Funder")
    case .interestIncome: pick("利息收入", "利息收入", "Interest income")
    case .feeIncome: pick("手续费收入", "手續費收入", "Fee income")
    case .penaltyIncome: pick("罚息收入", "罰息收入", "Penalty income")
    case .costIncome: pick("催收费用收入", "催收費用收入", "Costs recovered")
    case .writeOff: pick("核销损失", "核銷損失", "Written off")
    case .recoveryIncome: pick("核销后收回", "核銷後收回", "Recovered after write-off")
    case .shareExpense: pick("收入分成支出", "收入分成支出", "Shares of revenue")
    case .shareOwed: pick("应付分成", "應付分成", "Shares owed")
    case .depositHeld: pick("保证金存款", "保證金存款", "Deposits held")
    case .depositOwed: pick("应付保证金", "應付保證金", "Deposits owed")
    }
  }

  package func name(_ kind: Account.Kind) -> String {
    switch kind {
    case .asset: pick("资产", "資產", "asset")
    case .liability: pick("负债", "負債", "liability")
    case .income: pick("收入", "收入", "income")
    case .expense: pick("费用", "費用", "expense")
    case .quota: pick("额度备查", "額度備查", "quota")
    }
  }

  package func name(_ basis: LedgerCut.Basis) -> String {
    switch basis {
    case .booked: pick("入账日", "入帳日", "booking day")
    case .value: pick("起息日", "起息日", "value day")
    }
  }

  package var trialBalance: String { pick("试算平衡表", "試算平衡表", "Trial balance") }

  package func through(_ cut: LedgerCut) -> String {
    let basis = name(cut.basis)
    guard let day = cut.through?.text else {
      return pick("全部，按\(basis)", "全部，按\(basis)", "everything, by \(basis)")
    }
    return pick("截至 \(day)，按\(basis)", "截至 \(day)，按\(basis)", "through \(day) by \(basis)")
  }

  package var familyColumn: String { pick("科目类别", "科目類別", "Family") }
  package var accountColumn: String { pick("科目", "科目", "Account") }
  package var debitsColumn: String { pick("借方发生", "借方發生", "Debits") }
  package var creditsColumn: String { pick("贷方发生", "貸方發生", "Credits") }
  package var accountBalanceColumn: String { pick("余额", "餘額", "Balance") }
  package var bookedColumn: String { pick("入账日", "入帳日", "Booked") }
  package var valueDayColumn: String { pick("起息日", "起息日", "Value day") }
  package var sumOfMoney: String { pick("资金合计", "資金合計", "Money") }
  package var sumOfQuota: String { pick("额度合计", "額度合計", "Quota") }
  package var emptyLedger: String {
    pick("此日之前没有分录。", "此日之前沒有分錄。", "Nothing is booked up to then.")
  }
  package var throughTitle: String { pick("总账截至哪一天", "總帳截至哪一天", "Look at the ledger as of") }
  package var throughLead: String { pick("留空为全部", "留空為全部", "Empty for everything") }
}
