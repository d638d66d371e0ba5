/// The lender writes off what a plan still owes; the customer owes it all the same.
package struct PlanWrittenOff: PlanEventBody {
  package static let kind = Event.Kind.planWrittenOff
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// Everything that is owed on the business day.
  package var amount = Money.zero
  /// Why.
  package var reason = ""
  /// The number of the decision.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, amount: Money, reason: String, reference: String,
    _ fill: (inout PlanWrittenOff) -> Void = { _ in }
  ) {
    self.plan = plan
    self.amount = amount
    self.reason = reason
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reason", &reason)
    fields("reference", &reference)
  }
}

extension PlanWrittenOff {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { _ in situation.reasons(for: self, plan) }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.writeOff(self, entry) }
}

extension AdmissionContext {
  /// A write-off comes after the freeze is used: called due, captured, written off.
  ///
  /// While a capture is in process nothing is written off, and never another amount than is owed.
  fileprivate func reasons(for body: PlanWrittenOff, _ plan: Plan) -> [Reason] {
    let wrong =
      positive(body.amount) + needs(.overdue, plan) { $0.daysPastDue(on: day) > 0 } + open(plan)
    guard wrong.isEmpty else { return wrong }
    let capturable = max(plan.capturable(on: businessDay), onDay(plan).capturable(on: day))
    if capturable > .zero { return [.freezeNotUsed(remaining: capturable)] }
    let owed = onDay(plan).writeOffAmount(on: day)
    return body.amount == owed ? [] : [.amountsDisagree(field: "amount", expected: owed)]
  }
}

extension PlanWrittenOff {
  package static let examples = [
    #"""
    {"request":"x-596","day":"2026-03-25","actor":"S1","event":"plan-written-off",
    "plan":"PL-4","amount":"300.00","reason":"失联","reference":"HX-2026-001"}
    """#
  ]
}
