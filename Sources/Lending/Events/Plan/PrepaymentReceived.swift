/// More than what is due reached the funder, to repay principal that is not due yet.
package struct PrepaymentReceived: PlanEventBody {
  package static let kind = Event.Kind.prepaymentReceived
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What is due, the fee, and the principal prepaid, less than all of it.
  package var amount = Money.zero
  /// What stays as it was.
  package var keeping = Schedule.Keeping.term
  /// The payment reference.
  package var reference: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, amount: Money, _ fill: (inout PrepaymentReceived) -> Void = { _ in })
  {
    self.plan = plan
    self.amount = amount
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("keeping", &keeping)
    fields("reference", &reference)
  }
}

extension PrepaymentReceived {
  package var payment: Payment? { Payment(amount: amount, reference: reference) }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { _ in situation.reasons(for: self, plan) }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    guard fold.isNew(amount, reference, entry) else { return }
    fold.prepay(self, entry)
  }
}

extension AdmissionContext {
  fileprivate func reasons(for body: PrepaymentReceived, _ plan: Plan) -> [Reason] {
    let wrong = positive(body.amount) + open(plan)
    guard wrong.isEmpty else { return wrong }
    let plan = onDay(plan)
    guard let settlement = plan.settlement(on: day) else { return [.tooLate(stage: plan.stage)] }
    if settlement.comingPrincipal <= Money(fen: 1) { return [.tooLate(stage: plan.stage)] }
    // All of it and more is a settlement, which has a quote of its own.
    if body.amount >= settlement.total {
      return [.settlementNeeds(amount: settlement.total, bills: settlement.bills)]
    }
    if plan.prepayment(of: body.amount, on: day) == nil {
      return [.amountBelow(field: "amount", minimum: settlement.due.total + Money(fen: 1))]
    }
    return []
  }
}

extension PrepaymentReceived {
  package static let examples = [
    #"""
    {"request":"x-521","day":"2026-02-12","actor":"S1","event":"prepayment-received",
    "plan":"PL-4","amount":"4999.20","keeping":"instalment","reference":"HK-0004"}
    """#,
    #"""
    {"request":"x-598","day":"2026-03-31","actor":"S1","event":"prepayment-received",
    "plan":"PL-1","amount":"1000.00","keeping":"term","reference":"HK-0003"}
    """#,
  ]
}
