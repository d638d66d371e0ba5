/// Everything that is left of a plan falls due on the business day, because something is overdue.
public struct PlanCalledDue: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.planCalledDue
  /// The plan.
  public var plan = ID<Plan>("")
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The lender writes off what a plan still owes; the customer owes it all the same.
public struct PlanWrittenOff: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.planWrittenOff
  /// The plan.
  public var plan = ID<Plan>("")
  /// Everything that is owed on the business day.
  public var amount = Money.zero
  /// Why.
  public var reason = ""
  /// The number of the decision.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reason", &reason)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}
