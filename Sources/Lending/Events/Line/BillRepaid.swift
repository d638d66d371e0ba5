/// The customer repaid a bill that arose from a capture, to the line's owner.
package struct BillRepaid: LineEventBody {
  package static let kind = Event.Kind.billRepaid
  package static let rank = 5
  package static let roles = Role.officers
  package static let isReversible = true

  /// The line.
  package var line = ID<Line>("")
  /// The plan whose instalment was captured.
  package var plan = ID<Plan>("")
  /// The bill.
  package var bill = ID<Bill>("")
  /// More than zero, at most what the bill still asks for.
  package var amount = Money.zero
  /// The owner's reference.
  package var reference: String?

  package init(unfilled: Unfilled) {}

  package init(
    line: ID<Line>, plan: ID<Plan>, bill: ID<Bill>, amount: Money,
    _ fill: (inout BillRepaid) -> Void = { _ in }
  ) {
    self.line = line
    self.plan = plan
    self.bill = bill
    self.amount = amount
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("plan", &plan)
    fields("bill", &bill)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan), .line(line)] }
}

extension BillRepaid {
  package func name(_ found: inout References) {
    found.line = line
    found.plan = plan
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    var reasons = situation.required(situation.plan != nil, "plan", plan.text)
    reasons += situation.positive(amount)
    guard let plan = situation.plan else { return reasons }
    if let early = situation.notThere(plan) { return reasons + early }
    let bill = plan.bills.first { $0.id == self.bill && $0.day <= situation.day }
    reasons += situation.required(plan.application.line == line, "line", line.text)
    reasons += situation.required(bill != nil, "bill", self.bill.text)
    return reasons + (bill.map { situation.atMost(amount, $0.outstanding) } ?? [])
  }

  /// What a bill takes of the line follows from its plan.
  package func apply(to fold: inout LineFold, _ entry: Entry) {}

  package func fold(into plan: inout PlanFold, _ entry: Entry) {
    plan.repay(bill, amount, entry)
  }
}

extension BillRepaid {
  package static let examples = [
    #"""
    {"request":"x-58","day":"2026-03-20","actor":"S1","event":"bill-repaid",
    "line":"L-1001","plan":"PL-1","bill":"K-1-B","amount":"499.92","reference":"WB-HK-1"}
    """#
  ]
}
