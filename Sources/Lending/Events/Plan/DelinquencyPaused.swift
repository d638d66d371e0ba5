/// Days past due do not count against the customer for a time: an illness, a flood, a dispute.
package struct DelinquencyPaused: PlanEventBody {
  package static let kind = Event.Kind.delinquencyPaused
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The first day, which may lie before or after the business day.
  package var from = Day.earliest
  /// The last day.
  package var through = Day.earliest
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, from: Day, through: Day, reason: String,
    _ fill: (inout DelinquencyPaused) -> Void = { _ in }
  ) {
    self.plan = plan
    self.from = from
    self.through = through
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("from", &from)
    fields("through", &through)
    fields("reason", &reason)
  }
}

extension DelinquencyPaused {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { _ in situation.reasons(for: self, plan) }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.pause(self) }
}

extension AdmissionContext {
  /// A pause may begin before the business day, on it or after it, but not before the disbursement,
  /// and lies apart from every other.
  fileprivate func reasons(for body: DelinquencyPaused, _ plan: Plan) -> [Reason] {
    var reasons: [Reason] = []
    if let disbursed = plan.disbursed, body.from < disbursed {
      reasons.append(.dayBefore(field: "from", earliest: disbursed))
    }
    if body.through < body.from {
      reasons.append(.dayBefore(field: "through", earliest: body.from))
    }
    reasons += notTooFar(body.through, "through")
    let other = plan.pauses.first { $0.from <= body.through && body.from <= $0.through }
    if let other { reasons.append(.pausesOverlap(from: other.from, through: other.through)) }
    return reasons
  }
}

extension DelinquencyPaused {
  package static let examples = [
    #"""
    {"request":"x-503","day":"2026-02-09","actor":"S1","event":"delinquency-paused",
    "plan":"PL-1","from":"2026-02-06","through":"2026-02-20","reason":"客户住院"}
    """#
  ]
}
