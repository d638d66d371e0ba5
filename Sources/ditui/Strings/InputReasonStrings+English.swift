import Lending

nonisolated extension English: InputReasonStrings {
  func fieldMissing(_ field: String) -> String { "\(self.field(field)) is missing: fill it in" }
  func fieldUnknown(_ field: String) -> String { "there is no field \(field): see ditui events" }
  func fieldMalformed(_ field: String, _ form: Lending.Form) -> String {
    "\(self.field(field)) must be \(name(form))"
  }
  func amountBelow(_ field: String, _ minimum: Money) -> String {
    "\(self.field(field)) must be at least \(money(minimum))"
  }
  func amountAbove(_ field: String, _ maximum: Money) -> String {
    "\(self.field(field)) must be at most \(money(maximum))"
  }
  func countBelow(_ field: String, _ minimum: Int) -> String {
    "\(self.field(field)) must be at least \(minimum)"
  }
  func countAbove(_ field: String, _ maximum: Int) -> String {
    "\(self.field(field)) must be at most \(maximum)"
  }
  func rateBelow(_ field: String, _ minimum: Rate) -> String {
    "\(self.field(field)) must be at least \(percent(minimum))"
  }
  func rateAbove(_ field: String, _ maximum: Rate) -> String {
    "\(self.field(field)) must be at most \(percent(maximum))"
  }
  func dayBefore(_ field: String, _ earliest: Day) -> String {
    "\(self.field(field)) must be \(day(earliest)) or later"
  }
  func dayAfter(_ field: String, _ latest: Day) -> String {
    "\(self.field(field)) must be \(day(latest)) or earlier"
  }
  func identifierInvalid(_ field: String, _ faults: String) -> String {
    "\(self.field(field)): \(faults)"
  }
  var rateUnsolvable: String { "no yearly rate fits these payments: lower the fees or the rate" }
  func versionUnknown(_ event: String, _ version: Int) -> String {
    "version \(version) of \(event) is not known to this program: use a newer ditui"
  }
  func amountOverflow(_ field: String) -> String {
    "\(self.field(field)) is too large to calculate with: use a smaller figure"
  }
  func unknown(_ field: String, _ id: String) -> String {
    "\(self.field(field)) \(id) is not in the book: check the number or record it first"
  }
  func taken(_ field: String, _ id: String) -> String {
    "\(self.field(field)) \(id) is used already: take another number"
  }
  func roleMayNot(_ role: Role, _ event: String) -> String {
    "not allowed for this role (\(name(role))): \(self.event(event))"
  }
  func requestReused(_ request: String, _ entry: EntryID) -> String {
    "request \(request) stands for other content in entry \(entry): take a new request number"
  }
  func notYet(_ requirement: Requirement) -> String { "\(name(requirement)) must come first" }
  func tooLate(_ stage: Plan.Stage) -> String { "too late: the plan stands at \(name(stage))" }
}
