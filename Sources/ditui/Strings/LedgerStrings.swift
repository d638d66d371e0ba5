import Lending
import LendingStore

/// The chart of accounts and the screens of the ledger.
nonisolated protocol LedgerStrings {
  func name(_ family: Account.Family) -> String
  func name(_ kind: Account.Kind) -> String
  func name(_ basis: LedgerCut.Basis) -> String
}
