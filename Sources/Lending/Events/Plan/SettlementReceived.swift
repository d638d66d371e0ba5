/// Everything that the plan needed for early settlement reached the funder.
package struct SettlementReceived: PlanEventBody {
  package static let kind = Event.Kind.settlementReceived
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What the settlement quote of the day says.
  package var amount = Money.zero
  /// The payment reference.
  package var reference: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, amount: Money, _ fill: (inout SettlementReceived) -> Void = { _ in })
  {
    self.plan = plan
    self.amount = amount
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }
}

extension SettlementReceived {
  package var payment: Payment? { Payment(amount: amount, reference: reference) }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    let reasons = situation.paid(amount, plan)
    return reasons.isEmpty ? settles(situation, plan) : reasons
  }

  private func settles(_ situation: AdmissionContext, _ plan: Plan) -> [Reason] {
    let crossed = situation.open(plan)
    guard crossed.isEmpty else { return crossed }
    guard plan.isActive, let quote = situation.onDay(plan).settlement(on: situation.day) else {
      return [.tooLate(stage: plan.stage)]
    }
    return quote.total == amount
      ? [] : [.settlementNeeds(amount: quote.total, bills: quote.bills)]
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    guard fold.isNew(amount, reference, entry) else { return }
    fold.settle(self, entry)
  }
}

extension SettlementReceived {
  package static let examples = [
    #"""
    {"request":"x-60","day":"2026-04-01","actor":"S1","event":"settlement-received",
    "plan":"PL-1","amount":"3999.16","reference":"JQ-0001"}
    """#
  ]
}
