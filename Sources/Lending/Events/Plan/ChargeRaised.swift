/// Something is charged beside the schedule: a cost of recovery, a fee, a penalty.
package struct ChargeRaised: PlanEventBody {
  package static let kind = Event.Kind.chargeRaised
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What is charged: cost, fee or penalty, as the cost form allows.
  package var component = Component.cost
  /// More than zero.
  package var amount = Money.zero
  /// The instalment with which it is due, or the first unpaid one whose due day has not passed.
  package var instalment: Int?
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, component: Component, amount: Money, reason: String,
    _ fill: (inout ChargeRaised) -> Void = { _ in }
  ) {
    self.plan = plan
    self.component = component
    self.amount = amount
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("component", &component)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("reason", &reason)
  }
}

extension ChargeRaised {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { terms in
      let isAllowed = terms.repayment.charges.contains(component)
      return situation.positive(amount) + situation.numbered(instalment, plan)
        + (isAllowed ? [] : [.notOffered(field: "component")])
    }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.charge(self, entry) }
}

extension ChargeRaised {
  package static let examples = [
    #"""
    {"request":"x-501","day":"2026-02-07","actor":"S1","event":"charge-raised",
    "plan":"PL-1","component":"cost","amount":"20.00","instalment":2,"reason":"催收律师函"}
    """#,
    #"""
    {"request":"x-524","day":"2026-02-13","actor":"S1","event":"charge-raised",
    "plan":"PL-4","component":"cost","amount":"300.00","instalment":2,"reason":"催收律师函"}
    """#,
  ]
}
