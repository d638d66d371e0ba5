import Lending

nonisolated extension English: CommandStrings {
  var errorLabel: String { "Error: " }
  func optionMissing(_ option: String) -> String { "\(option) is missing" }
  func optionMalformed(_ option: String, _ form: Lending.Form) -> String {
    "\(option) must be \(name(form))"
  }
  func optionChoices(_ option: String, _ choices: String) -> String {
    "\(option) must be one of: \(choices)"
  }
  func eitherOption(_ first: String, _ second: String) -> String {
    "give either \(first) or \(second); 0 is no interest"
  }
  var noTerminal: String {
    "the screens need a terminal: start ditui in one, or use its commands (ditui --help)"
  }
  func demoWritten(_ path: String) -> String {
    "The demonstration is in \(path): open it with ditui --book \(path)"
  }
  func kindUnknown(_ kind: String, _ choices: String) -> String {
    "there is no kind \(kind); one of: \(choices)"
  }
  func conditionMalformed(_ text: String, _ keys: String) -> String {
    "--where \(text) must be KEY=VALUE with one of the keys: \(keys)"
  }
  func conditionValue(_ key: String, _ choices: String) -> String {
    "--where \(key)= takes one of: \(choices)"
  }
  func oneValue(_ option: String) -> String { "give exactly one \(option)" }
  func nothingCalled(_ id: String) -> String {
    "nothing in the book is called \(id): check the number"
  }
  var notForAgents: String { "agents do not see this: ask a supervisor" }
  var bookEmpty: String { "the book is empty: record something first" }
  func daysClosed(_ count: Int) -> String { "days closed: \(count)" }
  func lineRefused(_ line: Int, _ reasons: String) -> String { "line \(line): \(reasons)" }
  var verified: String { "the book is in order" }
  var yes: String { "yes" }
  var no: String { "no" }
  var optionalMark: String { "optional" }
  var recordedBy: String { "recorded by" }
  var exampleHead: String { "example" }
  var periodHead: String { "Period" }
  var dueHead: String { "Due" }
  var daysHead: String { "Days" }
  var principalHead: String { "Principal" }
  var interestHead: String { "Interest" }
  var feeHead: String { "Fee" }
  var paymentHead: String { "Payment" }
  var balanceHead: String { "Balance" }
  var totalHead: String { "Total" }
  var upfrontFeeHead: String { "Fee at the start" }
  var irrMonthlyHead: String { "IRR a month" }
  var nominalHead: String { "Yearly rate (IRR x 12)" }
  var effectiveHead: String { "Effective a year" }
  var xirrHead: String { "By real days (XIRR)" }
  var simpleHead: String { "Simple interest a year" }
}
