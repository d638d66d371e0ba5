import Lending

/// What the commands say when they are used wrongly, and the heads of their tables.
nonisolated protocol CommandStrings {
  var errorLabel: String { get }
  func optionMissing(_ option: String) -> String
  func optionMalformed(_ option: String, _ form: Lending.Form) -> String
  func optionChoices(_ option: String, _ choices: String) -> String
  var noTerminal: String { get }
  func demoWritten(_ path: String) -> String
  func eitherOption(_ first: String, _ second: String) -> String
  func kindUnknown(_ kind: String, _ choices: String) -> String
  func conditionMalformed(_ text: String, _ keys: String) -> String
  func conditionValue(_ key: String, _ choices: String) -> String
  func oneValue(_ option: String) -> String
  func nothingCalled(_ id: String) -> String
  var notForAgents: String { get }
  var bookEmpty: String { get }
  func daysClosed(_ count: Int) -> String
  func lineRefused(_ line: Int, _ reasons: String) -> String
  var verified: String { get }
  var yes: String { get }
  var no: String { get }
  var optionalMark: String { get }
  var recordedBy: String { get }
  var exampleHead: String { get }
  var periodHead: String { get }
  var dueHead: String { get }
  var daysHead: String { get }
  var principalHead: String { get }
  var interestHead: String { get }
  var feeHead: String { get }
  var paymentHead: String { get }
  var balanceHead: String { get }
  var totalHead: String { get }
  var upfrontFeeHead: String { get }
  var irrMonthlyHead: String { get }
  var nominalHead: String { get }
  var effectiveHead: String { get }
  var xirrHead: String { get }
  var simpleHead: String { get }
}
