/// Something owed beside the principal is forgiven.
package struct ChargeWaived: PlanEventBody {
  package static let kind = Event.Kind.chargeWaived
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The instalment.
  package var instalment = 1
  /// What is forgiven: cost, fee, penalty or interest.
  package var component = Component.penalty
  /// More than zero, at most what is owed of it.
  package var amount = Money.zero
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, instalment: Int, component: Component, amount: Money, reason: String,
    _ fill: (inout ChargeWaived) -> Void = { _ in }
  ) {
    self.plan = plan
    self.instalment = instalment
    self.component = component
    self.amount = amount
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("component", &component)
    fields("amount", &amount)
    fields("reason", &reason)
  }
}

extension ChargeWaived {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { situation.reasons(for: self, plan, $0) }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.waive(self, entry) }
}

extension AdmissionContext {
  fileprivate func reasons(for body: ChargeWaived, _ plan: Plan, _ terms: PlanTerms) -> [Reason] {
    if body.component == .principal { return [.notOffered(field: "component")] }
    let wrong = positive(body.amount) + numbered(body.instalment, plan)
    guard wrong.isEmpty, let then = onDay(plan).instalment(body.instalment) else { return wrong }
    let component = body.component
    var most = then.dueParts(on: day, terms)[component]
    if earlier != nil, let now = plan.instalment(body.instalment) {
      // What was paid since may have been too much; what was forgiven since is not forgiven twice.
      let paidSince = now.paid + now.captured - then.paid - then.captured
      most = min(most, now.dueParts(on: businessDay, terms)[component] + paidSince[component])
    }
    return atMost(body.amount, max(.zero, most))
  }
}

extension ChargeWaived {
  package static let examples = [
    #"""
    {"request":"x-502","day":"2026-02-08","actor":"S1","event":"charge-waived",
    "plan":"PL-1","instalment":2,"component":"cost","amount":"20.00","reason":"录入有误"}
    """#
  ]
}
