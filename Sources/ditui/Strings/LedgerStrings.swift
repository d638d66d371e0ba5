import Lending
import LendingStore

/// The chart of accounts and the screens of the ledger.
nonisolated protocol LedgerStrings {
  func name(_ family: Account.Family) -> String
  func name(_ kind: Account.Kind) -> String
  func name(_ basis: LedgerCut.Basis) -> String
  var trialBalance: String { get }
  func through(_ cut: LedgerCut) -> String
  var familyColumn: String { get }
  var accountColumn: String { get }
  var debitsColumn: String { get }
  var creditsColumn: String { get }
  var accountBalanceColumn: String { get }
  var bookedColumn: String { get }
  var valueDayColumn: String { get }
  var sumOfMoney: String { get }
  var sumOfQuota: String { get }
  var emptyLedger: String { get }
  var throughTitle: String { get }
  var throughLead: String { get }
}
