/// The funder paid out the principal; interest runs from this day.
package struct PlanDisbursed: PlanEventBody {
  package static let kind = Event.Kind.planDisbursed
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The principal.
  package var amount = Money.zero
  /// The funder's reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, amount: Money, reference: String,
    _ fill: (inout PlanDisbursed) -> Void = { _ in }
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

extension PlanDisbursed {
  package func name(_ found: inout References) {
    found.plan = plan
    found.asksForPhone = true
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    guard plan.disbursed == nil, plan.ending == nil, plan.returning == nil else {
      return [.tooLate(stage: plan.stage)]
    }
    let missing =
      plan.application.drawing == nil
      ? situation.needs(.handOver, plan) { $0.handOver != nil }
        + situation.needs(.authorisation, plan) { $0.isCovered }
      : situation.needs(.contract, plan) { $0.contract != nil }
    guard missing.isEmpty else { return missing }
    guard let terms = plan.terms else { return [.notYet(.costForm)] }
    var reasons: [Reason] = []
    if amount != terms.schedule.principal {
      reasons.append(.amountsDisagree(field: "amount", expected: terms.schedule.principal))
    }
    if let imei = plan.imeis.first,
      let holder = situation.phoneHolders.first(where: { $0 != plan.id })
    {
      reasons.append(.phoneTaken(imei: imei, plan: holder.text))
    }
    let first = terms.schedule.firstDueDay
    if situation.day >= first {
      reasons.append(.dayAfter(field: "day", latest: first.adding(days: -1)))
    }
    return reasons
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.disburse(self, entry) }
}

extension Plan {
  /// Whether everything that its terms want frozen still is.
  fileprivate var isCovered: Bool {
    guard let freeze, let terms else { return false }
    return freeze.remaining >= terms.freeze
  }
}

extension PlanDisbursed {
  package static let examples = [
    #"""
    {"request":"x-33","day":"2026-01-06","actor":"S1","event":"plan-disbursed",
    "plan":"PL-1","amount":"5999.00","reference":"FK-0001"}
    """#,
    #"""
    {"request":"x-45","day":"2026-01-08","actor":"S1","event":"plan-disbursed",
    "plan":"PL-3","amount":"5999.00","reference":"FK-0003"}
    """#,
    #"""
    {"request":"x-49k","day":"2026-01-10","actor":"S1","event":"plan-disbursed",
    "plan":"PL-4","amount":"5999.00","reference":"FK-0004"}
    """#,
    #"""
    {"request":"x-76","day":"2026-04-02","actor":"S1","event":"plan-disbursed",
    "plan":"PL-5","amount":"120000.00","reference":"FK-0002"}
    """#,
  ]
}
