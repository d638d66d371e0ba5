import Lending

nonisolated extension English: PeopleScreenStrings {
  var residentID: String { "ID number" }
  var mobileNumber: String { "Mobile" }
  var bankCard: String { "Card" }
  var fullName: String { "Name" }
  var broughtInBy: String { "Brought in by" }
  var registeredOn: String { "Registered" }
  var consents: String { "Consents" }
  func consentVersion(_ version: String) -> String { "version \(version)" }
  func formNumber(_ number: String) -> String { "form \(number)" }
  func withdrawn(_ day: Day) -> String { "withdrawn \(self.day(day))" }
  var lines: String { "Lines" }
  func lineFigures(_ limit: Money, _ used: Money, _ frozen: Money, _ available: Money) -> String {
    "limit \(money(limit))  used \(money(used))  frozen \(money(frozen))  available \(money(available))"
  }
  var lineInvited: String { "invited; the figures are the owner's" }
  var notInvitedYet: String { "Not invited: no plan can be opened" }
  var plansOf: String { "Applications and plans" }
  var noPlansYet: String { "No application yet. n opens one." }
  var phone: String { "Phone" }
  var stage: String { "State" }
  var remainingShort: String { "Frozen" }
  func unmaskTitle(_ field: String) -> String { "Show \(field) (this is kept)" }
  func unmasked(_ label: String, _ value: String) -> String { "\(label): \(value)" }
  var companyCode: String { "Company code" }
  var founded: String { "Founded" }
  var scope: String { "Scope" }
  var contractEnds: String { "Contract ends" }
  var deposit: String { "Deposit" }
  func depositEquation(_ paid: Money, _ required: Money, _ short: Money) -> String {
    "Paid in \(money(paid))  required \(money(required))  short \(money(short))"
  }
  var depositHidden: String { "Deposit figures are for supervisors" }
  func intakeStopsBelow(_ percent: Int, _ amount: Money) -> String {
    "intake stops below \(percent)%, \(money(amount))"
  }
  var intakeOpen: String { "Intake is open" }
  func intakeClosed(_ count: Int) -> String {
    count == 1 ? "Intake is closed for 1 reason" : "Intake is closed for \(count) reasons"
  }
  var evidence: String { "Evidence" }
  func daysLeft(_ days: Int) -> String { "\(days) days left" }
  func lapsedSince(_ days: Int) -> String { "lapsed \(days) days ago" }
  var notFiled: String { "not filed" }
  var lapses: String { "Lapses" }
  func agents(_ count: Int) -> String { "Agents \(count)" }
  func dismissed(_ day: Day) -> String { "left \(self.day(day))" }
  var movements: String { "Deposit movements" }
  var balance: String { "Balance" }
  var cause: String { "Cause" }
  func customersBroughtIn(_ count: Int) -> String { "Customers brought in: \(count)" }
  func firstInstalments(_ open: Int, _ overdue: Int) -> String {
    "running \(open)  overdue before compensation \(overdue)"
  }
  var verdict: String { "Decision" }
  var evidenceKind: String { "Kind" }
  var documentNumber: String { "Document number" }
  func confirmDeduction(_ partner: String, _ amount: Money) -> String {
    "Take \(money(amount)) from the deposit of \(partner). Intake may stop."
  }
  var needsSupervisor: String { "for a supervisor" }
  var agentNumber: String { "Agent number" }
  var outletNumber: String { "Outlet number" }
  var nothingHere: String { "Nothing here" }
}
