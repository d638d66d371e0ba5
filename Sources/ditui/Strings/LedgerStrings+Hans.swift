import Lending
import LendingStore

nonisolated extension Hans: LedgerStrings {
  func name(_ family: Account.Family) -> String {
    switch family {
    case .lineLimit: "授信额度"
    case .lineAvailable: "可用额度"
    case .lineFrozen: "冻结额度"
    case .lineUsed: "已用额度"
    case .planPrincipal: "应收本金"
    case .planInterest: "应收利息"
    case .planFee: "应收手续费"
    case .planPenalty: "应收罚息"
    case .planCost: "应收垫付费"
    case .planCredit: "客户溢缴款"
    case .planSuspense: "暂收待处理款"
    case .bill: "应收代偿账单"
    case .owner: "应付额度方"
    case .funder: "资金方往来"
    case .interestIncome: "利息收入"
    case .feeIncome: "手续费收入"
    case .penaltyIncome: "罚息收入"
    case .costIncome: "催收费用收入"
    case .writeOff: "核销损失"
    case .recoveryIncome: "核销后收回"
    case .shareExpense: "收入分成支出"
    case .shareOwed: "应付分成"
    case .depositHeld: "保证金存款"
    case .depositOwed: "应付保证金"
    }
  }

  func name(_ kind: Account.Kind) -> String {
    switch kind {
    case .asset: "资产"
    case .liability: "负债"
    case .income: "收入"
    case .expense: "费用"
    case .quota: "额度备查"
    }
  }

  func name(_ basis: LedgerCut.Basis) -> String {
    switch basis {
    case .booked: "入账日"
    case .value: "起息日"
    }
  }
  var trialBalance: String { "试算平衡表" }
  func through(_ cut: LedgerCut) -> String {
    cut.through.map { "截至 \($0.text)，按\(name(cut.basis))" } ?? "全部，按\(name(cut.basis))"
  }
  var familyColumn: String { "科目类别" }
  var accountColumn: String { "科目" }
  var debitsColumn: String { "借方发生" }
  var creditsColumn: String { "贷方发生" }
  var accountBalanceColumn: String { "余额" }
  var bookedColumn: String { "入账日" }
  var valueDayColumn: String { "起息日" }
  var sumOfMoney: String { "资金合计" }
  var sumOfQuota: String { "额度合计" }
  var emptyLedger: String { "此日之前没有分录。" }
  var throughTitle: String { "总账截至哪一天" }
  var throughLead: String { "留空为全部" }
}
