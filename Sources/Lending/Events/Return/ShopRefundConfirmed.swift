/// Second step of a return: the shop's refund reached the funder.
package struct ShopRefundConfirmed: PlanEventBody {
  package static let kind = Event.Kind.shopRefundConfirmed
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What the shop paid back.
  package var amount = Money.zero
  /// The payment reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, amount: Money, reference: String,
    _ fill: (inout ShopRefundConfirmed) -> Void = { _ in }
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

extension ShopRefundConfirmed {
  package static let returnStep: Int? = 3

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    let missing =
      situation.needs(.returnStep, plan) { $0.returning?.contractEnded != nil }
      + situation.once(plan.returning?.shopRefunded, plan)
    guard missing.isEmpty else { return missing + situation.positive(amount) }
    return situation.open(plan) + situation.refunded(amount, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.releaseCause = entry.id
    fold.takeBack(self, entry)
  }
}

extension AdmissionContext {
  /// The shop gives back at most what it was paid: nothing before the disbursement, and nothing of one that
  /// came to it later.
  fileprivate func refunded(_ amount: Money, _ plan: Plan) -> [Reason] {
    guard let disbursed = plan.disbursed else {
      return notNegative(amount, "amount") + atMost(amount, .zero)
    }
    if day < disbursed { return [.dayBefore(field: "day", earliest: disbursed)] }
    return positive(amount) + atMost(amount, plan.terms?.schedule.principal ?? .zero)
  }
}

extension ShopRefundConfirmed {
  package static let examples = [
    #"""
    {"request":"x-48","day":"2026-01-10","actor":"S1","event":"shop-refund-confirmed",
    "plan":"PL-3","amount":"5999.00","reference":"TK-0003"}
    """#
  ]
}
