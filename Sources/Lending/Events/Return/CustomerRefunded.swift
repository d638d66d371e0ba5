/// Third step of a return: what the customer had paid went back the way it came.
package struct CustomerRefunded: PlanEventBody {
  package static let kind = Event.Kind.customerRefunded
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What went back.
  package var amount = Money.zero
  /// The payment reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, amount: Money, reference: String,
    _ fill: (inout CustomerRefunded) -> Void = { _ in }
  ) {
    self.plan = plan
    self.amount = amount
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }
}

extension CustomerRefunded {
  package static let returnStep: Int? = 4

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    let due = plan.returning?.toRefund ?? .zero
    return situation.needs(.returnStep, plan) { $0.returning?.shopRefunded != nil }
      + situation.once(plan.returning?.customerRefunded, plan)
      + (amount == due ? [] : [.amountsDisagree(field: "amount", expected: due)])
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.releaseCause = entry.id
    fold.refund(self, entry)
  }
}

extension CustomerRefunded {
  package static let examples = [
    #"""
    {"request":"x-49","day":"2026-01-10","actor":"S1","event":"customer-refunded",
    "plan":"PL-3","amount":"0.00","reference":"TK-0004"}
    """#
  ]
}
