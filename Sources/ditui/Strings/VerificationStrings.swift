import Lending

/// Sentences about a book that is not as it was written.
nonisolated protocol VerificationStrings {
  func bookNotDurable(_ path: String) -> String
  var fileDamaged: String { get }
  func entryGone(_ entry: String) -> String
  func entryAltered(_ entry: String) -> String
  func entryDiffers(_ entry: String) -> String
  func chainBroken(_ entry: String) -> String
  func entryUnreadable(_ entry: String) -> String
  func requestRepeated(_ entry: String) -> String
  func rowDiffers(_ row: String, _ column: String) -> String
  func signedScheduleDiffers(_ entry: String) -> String
  func unbalanced(_ place: String, _ amount: Money) -> String
  func freezeDiffers(_ plan: String, _ ledger: Money, _ remaining: Money, _ operations: Money)
    -> String
  func principalDiffers(_ plan: String, _ ledger: Money, _ unpaid: Money) -> String
  func lineDiffers(_ line: String, _ account: String, _ ledger: Money, _ amount: Money) -> String
  func operationsExceed(_ plan: String, _ kind: String, _ done: Money, _ accounted: Money) -> String
  func releasesDiffer(_ plan: String, _ ought: Money, _ accounted: Money) -> String
  func dueAsked(_ captures: Int) -> String
  func dayClosed(_ day: String, captures: Int) -> String
}
