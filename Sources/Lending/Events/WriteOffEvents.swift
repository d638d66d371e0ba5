/// Everything that is left of a plan falls due on the business day, because something is overdue.
package struct PlanCalledDue: EventBody {
  package static let kind = Event.Kind.planCalledDue
  /// The plan.
  package var plan = ID<Plan>("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The lender writes off what a plan still owes; the customer owes it all the same.
package struct PlanWrittenOff: EventBody {
  package static let kind = Event.Kind.planWrittenOff
  /// The plan.
  package var plan = ID<Plan>("")
  /// Everything that is owed on the business day.
  package var amount = Money.zero
  /// Why.
  package var reason = ""
  /// The number of the decision.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reason", &reason)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}
