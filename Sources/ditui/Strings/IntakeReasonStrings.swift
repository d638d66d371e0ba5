import Lending

/// Sentences about who may bring in whom.
nonisolated protocol IntakeReasonStrings {
  func closed(_ side: ClosedSide) -> String
  func partnerLeft(_ on: Day) -> String
  func intakeStopped(_ reason: String) -> String
  func scopeMissing(_ scope: PartnerScope) -> String
  func youngerThanOneYear(_ until: Day) -> String
  func evidenceMissing(_ kind: EvidenceKind) -> String
  func evidenceLapsed(_ kind: EvidenceKind, _ on: Day) -> String
  func partnerContractEnded(_ on: Day) -> String
  func depositShort(_ by: Money) -> String
  func plansOpen(_ count: Int) -> String
  func depositInsufficient(_ balance: Money) -> String
  func agentNotEngaged(_ agent: String) -> String
  func agentNotAtOutlet(_ outlet: String) -> String
  func outletClosed(_ on: Day) -> String
  func outletOfOtherCarrier(_ outlet: String) -> String
  func provinceClosed(_ province: ProvinceCode) -> String
  var programmeNotOffered: String { get }
  func programmeNotOffered(until day: Day) -> String
  var highRisk: String { get }
  func underAge(_ until: Day) -> String
  func duplicateCustomer(_ customer: String, _ field: String) -> String
  var notInvited: String { get }
  func lineClosed(_ on: Day) -> String
  var lineShort: String { get }
  func companyOnRecord(_ name: String) -> String
  func lineOfOtherSource(_ expected: FreezeSource) -> String
}
