/// An application that becomes no plan.
package struct ApplicationEnded: PlanEventBody {
  package static let kind = Event.Kind.applicationEnded
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// How it ended.
  package var outcome = ApplicationOutcome.withdrawn
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, outcome: ApplicationOutcome, _ fill: (inout ApplicationEnded) -> Void = { _ in }
  ) {
    self.plan = plan
    self.outcome = outcome
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("outcome", &outcome)
    fields("reason", &reason)
  }
}

extension ApplicationEnded {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    if let open = plan.operations.first(where: { $0.kind == .freeze && $0.isOpen }) {
      return [.operationOpen(operation: open.id.text, state: open.state)]
    }
    let isEarly = plan.handOver == nil && plan.disbursed == nil && plan.ending == nil
    return isEarly ? situation.standing(plan) : [.tooLate(stage: plan.stage)]
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.ending = fold.plan.ending ?? Plan.Ending(day: entry.day, outcome: outcome)
    fold.releaseCause = entry.id
  }
}

extension ApplicationEnded {
  package static let examples = [
    #"""
    {"request":"x-36","day":"2026-01-07","actor":"A7","event":"application-ended",
    "plan":"PL-2","outcome":"withdrawn","reason":"客户改主意"}
    """#
  ]
}
