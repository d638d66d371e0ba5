import Lending
import LendingStore

nonisolated extension English: LedgerStrings {
  func name(_ family: Account.Family) -> String {
    switch family {
    case .lineLimit: "Limits of lines"
    case .lineAvailable: "Available quota"
    case .lineFrozen: "Frozen quota"
    case .lineUsed: "Used quota"
    case .planPrincipal: "Principal receivable"
    case .planInterest: "Interest receivable"
    case .planFee: "Fees receivable"
    case .planPenalty: "Penalty receivable"
    case .planCost: "Costs receivable"
    case .planCredit: "Credit balances"
    case .planSuspense: "Suspense"
    case .bill: "Bills receivable"
    case .owner: "Owed to line owners"
    case .funder: "Funder"
    case .interestIncome: "Interest income"
    case .feeIncome: "Fee income"
    case .penaltyIncome: "Penalty income"
    case .costIncome: "Costs recovered"
    case .writeOff: "Written off"
    case .recoveryIncome: "Recovered after write-off"
    case .shareExpense: "Shares of revenue"
    case .shareOwed: "Shares owed"
    case .depositHeld: "Deposits held"
    case .depositOwed: "Deposits owed"
    }
  }

  func name(_ kind: Account.Kind) -> String {
    switch kind {
    case .asset: "asset"
    case .liability: "liability"
    case .income: "income"
    case .expense: "expense"
    case .quota: "quota"
    }
  }

  func name(_ basis: LedgerCut.Basis) -> String {
    switch basis {
    case .booked: "booking day"
    case .value: "value day"
    }
  }
  var trialBalance: String { "Trial balance" }
  func through(_ cut: LedgerCut) -> String {
    let basis = name(cut.basis)
    return cut.through.map { "through \($0.text) by \(basis)" } ?? "everything, by \(basis)"
  }
  var familyColumn: String { "Family" }
  var accountColumn: String { "Account" }
  var debitsColumn: String { "Debits" }
  var creditsColumn: String { "Credits" }
  var accountBalanceColumn: String { "Balance" }
  var bookedColumn: String { "Booked" }
  var valueDayColumn: String { "Value day" }
  var sumOfMoney: String { "Money" }
  var sumOfQuota: String { "Quota" }
  var emptyLedger: String { "Nothing is booked up to then." }
  var throughTitle: String { "Look at the ledger as of" }
  var throughLead: String { "Empty for everything" }
}
