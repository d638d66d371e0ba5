import Lending
import LendingStore

nonisolated extension Hant: LedgerStrings {
  func name(_ family: Account.Family) -> String {
    switch family {
    case .lineLimit: "授信額度"
    case .lineAvailable: "可用額度"
    case .lineFrozen: "凍結額度"
    case .lineUsed: "已用額度"
    case .planPrincipal: "應收本金"
    case .planInterest: "應收利息"
    case .planFee: "應收手續費"
    case .planPenalty: "應收罰息"
    case .planCost: "應收墊付費"
    case .planCredit: "客戶溢繳款"
    case .planSuspense: "暫收待處理款"
    case .bill: "應收代償帳單"
    case .owner: "應付額度方"
    case .funder: "資金方往來"
    case .interestIncome: "利息收入"
    case .feeIncome: "手續費收入"
    case .penaltyIncome: "罰息收入"
    case .costIncome: "催收費用收入"
    case .writeOff: "核銷損失"
    case .recoveryIncome: "核銷後收回"
    case .shareExpense: "收入分成支出"
    case .shareOwed: "應付分成"
    case .depositHeld: "保證金存款"
    case .depositOwed: "應付保證金"
    }
  }

  func name(_ kind: Account.Kind) -> String {
    switch kind {
    case .asset: "資產"
    case .liability: "負債"
    case .income: "收入"
    case .expense: "費用"
    case .quota: "額度備查"
    }
  }

  func name(_ basis: LedgerCut.Basis) -> String {
    switch basis {
    case .booked: "入帳日"
    case .value: "起息日"
    }
  }
  var trialBalance: String { "試算平衡表" }
  func through(_ cut: LedgerCut) -> String {
    cut.through.map { "截至 \($0.text)，按\(name(cut.basis))" } ?? "全部，按\(name(cut.basis))"
  }
  var familyColumn: String { "科目類別" }
  var accountColumn: String { "科目" }
  var debitsColumn: String { "借方發生" }
  var creditsColumn: String { "貸方發生" }
  var accountBalanceColumn: String { "餘額" }
  var bookedColumn: String { "入帳日" }
  var valueDayColumn: String { "起息日" }
  var sumOfMoney: String { "資金合計" }
  var sumOfQuota: String { "額度合計" }
  var emptyLedger: String { "此日之前沒有分錄。" }
  var throughTitle: String { "總帳截至哪一天" }
  var throughLead: String { "留空為全部" }
}
