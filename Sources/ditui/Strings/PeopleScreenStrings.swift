import Lending

/// One customer and one partner.
nonisolated protocol PeopleScreenStrings {
  var residentID: String { get }
  var mobileNumber: String { get }
  var bankCard: String { get }
  var fullName: String { get }
  var broughtInBy: String { get }
  var registeredOn: String { get }
  var consents: String { get }
  func consentVersion(_ version: String) -> String
  func formNumber(_ number: String) -> String
  func withdrawn(_ day: Day) -> String
  var lines: String { get }
  func lineFigures(_ limit: Money, _ used: Money, _ frozen: Money, _ available: Money) -> String
  var lineInvited: String { get }
  var notInvitedYet: String { get }
  var plansOf: String { get }
  var noPlansYet: String { get }
  var phone: String { get }
  var stage: String { get }
  var remainingShort: String { get }
  func unmaskTitle(_ field: String) -> String
  func unmasked(_ label: String, _ value: String) -> String
  var companyCode: String { get }
  var founded: String { get }
  var scope: String { get }
  var contractEnds: String { get }
  var deposit: String { get }
  func depositEquation(_ paid: Money, _ required: Money, _ short: Money) -> String
  var depositHidden: String { get }
  func intakeStopsBelow(_ percent: Int, _ amount: Money) -> String
  var intakeOpen: String { get }
  func intakeClosed(_ count: Int) -> String
  var evidence: String { get }
  func daysLeft(_ days: Int) -> String
  func lapsedSince(_ days: Int) -> String
  var notFiled: String { get }
  var lapses: String { get }
  func agents(_ count: Int) -> String
  func dismissed(_ day: Day) -> String
  var movements: String { get }
  var balance: String { get }
  var cause: String { get }
  func customersBroughtIn(_ count: Int) -> String
  func firstInstalments(_ open: Int, _ overdue: Int) -> String
  var verdict: String { get }
  var evidenceKind: String { get }
  var documentNumber: String { get }
  func confirmDeduction(_ partner: String, _ amount: Money) -> String
  var needsSupervisor: String { get }
  var agentNumber: String { get }
  var outletNumber: String { get }
  var nothingHere: String { get }
}
