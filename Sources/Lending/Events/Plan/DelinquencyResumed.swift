/// A pause ends on the business day of this event, before its last day.
package struct DelinquencyResumed: PlanEventBody {
  package static let kind = Event.Kind.delinquencyResumed
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, _ fill: (inout DelinquencyResumed) -> Void = { _ in }) {
    self.plan = plan
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
  }
}

extension DelinquencyResumed {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { _ in
      situation.needs(.pause, plan) { $0.pauses.contains { $0.lasts(on: situation.day) } }
    }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.resume(on: entry.day) }
}

extension DelinquencyResumed {
  package static let examples = [
    #"""
    {"request":"x-504","day":"2026-02-10","actor":"S1","event":"delinquency-resumed",
    "plan":"PL-1","reason":"已出院"}
    """#
  ]
}
