import Lending

nonisolated extension English: IntakeReasonStrings {
  func closed(_ side: ClosedSide) -> String { "closed: \(name(side))" }
  func partnerLeft(_ on: Day) -> String { "the partner left on \(day(on)) and brings in nobody" }
  func intakeStopped(_ reason: String) -> String { "intake stopped by a supervisor: \(reason)" }
  func scopeMissing(_ scope: PartnerScope) -> String {
    "the partner is not admitted for this scope: \(name(scope))"
  }
  func youngerThanOneYear(_ until: Day) -> String { "younger than one year until \(day(until))" }
  func evidenceMissing(_ kind: EvidenceKind) -> String { "\(name(kind)) is missing: file it" }
  func evidenceLapsed(_ kind: EvidenceKind, _ on: Day) -> String {
    "\(name(kind)) lapsed on \(day(on))"
  }
  func partnerContractEnded(_ on: Day) -> String { "the partner's contract ended on \(day(on))" }
  func depositShort(_ by: Money) -> String { "deposit short by \(money(by))" }
  func plansOpen(_ count: Int) -> String {
    "the deposit stays until the last plan ends; open: \(count)"
  }
  func depositInsufficient(_ balance: Money) -> String {
    "the deposit holds no more than \(money(balance))"
  }
  func agentNotEngaged(_ agent: String) -> String { "agent \(agent) does not work for the partner" }
  func agentNotAtOutlet(_ outlet: String) -> String {
    "the agent does not work at outlet \(outlet)"
  }
  func outletClosed(_ on: Day) -> String { "the outlet closed on \(day(on))" }
  func outletOfOtherCarrier(_ outlet: String) -> String {
    "outlet \(outlet) belongs to another carrier than the programme's"
  }
  func provinceClosed(_ province: ProvinceCode) -> String {
    "the programme is not open in \(name(province))"
  }
  var programmeNotOffered: String { "the programme is not offered" }
  func programmeNotOffered(until day: Day) -> String {
    "the programme is not offered before \(self.day(day))"
  }
  var highRisk: String { "on the high-risk list: no plan can be opened" }
  func underAge(_ until: Day) -> String { "younger than 18 until \(day(until))" }
  func duplicateCustomer(_ customer: String, _ field: String) -> String {
    "customer \(customer) has the same \(self.field(field)): go on with that customer"
  }
  var notInvited: String { "not invited: the customer has no such line" }
  func lineClosed(_ on: Day) -> String { "the line was closed on \(day(on))" }
  var lineShort: String {
    "the line does not hold that much: ask for less"
  }
  func companyOnRecord(_ name: String) -> String {
    "courts or authorities have something on record against \(name): no line can be granted"
  }
  func lineOfOtherSource(_ expected: FreezeSource) -> String {
    "the programme freezes \(name(expected)): choose such a line"
  }
}
