import Lending

/// Sentences about a field of the input, and about what the book knows already.
nonisolated protocol InputReasonStrings {
  func fieldMissing(_ field: String) -> String
  func fieldUnknown(_ field: String) -> String
  func fieldMalformed(_ field: String, _ form: Lending.Form) -> String
  func amountBelow(_ field: String, _ minimum: Money) -> String
  func amountAbove(_ field: String, _ maximum: Money) -> String
  func countBelow(_ field: String, _ minimum: Int) -> String
  func countAbove(_ field: String, _ maximum: Int) -> String
  func rateBelow(_ field: String, _ minimum: Rate) -> String
  func rateAbove(_ field: String, _ maximum: Rate) -> String
  func dayBefore(_ field: String, _ earliest: Day) -> String
  func dayAfter(_ field: String, _ latest: Day) -> String
  func identifierInvalid(_ field: String, _ faults: String) -> String
  var rateUnsolvable: String { get }
  func versionUnknown(_ event: String, _ version: Int) -> String
  func amountOverflow(_ field: String) -> String
  func unknown(_ field: String, _ id: String) -> String
  func taken(_ field: String, _ id: String) -> String
  func roleMayNot(_ role: Role, _ event: String) -> String
  func requestReused(_ request: String, _ entry: EntryID) -> String
  func notYet(_ requirement: Requirement) -> String
  func tooLate(_ stage: Plan.Stage) -> String
}
