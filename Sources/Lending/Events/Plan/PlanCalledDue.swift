/// Everything that is left of a plan falls due on the business day, because something is overdue.
package struct PlanCalledDue: PlanEventBody {
  package static let kind = Event.Kind.planCalledDue
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, reason: String, _ fill: (inout PlanCalledDue) -> Void = { _ in }) {
    self.plan = plan
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
  }
}

extension PlanCalledDue {
  /// Calling due needs something overdue, and is done once.
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { _ in
      if let called = plan.calledDue { return [.calledDue(on: called)] }
      return situation.needs(.overdue, plan) { $0.daysPastDue(on: situation.day) > 0 }
    }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.callDue(on: entry.day) }
}

extension PlanCalledDue {
  package static let examples = [
    #"""
    {"request":"x-531","day":"2026-03-12","actor":"S1","event":"plan-called-due",
    "plan":"PL-4","reason":"失联"}
    """#
  ]
}
