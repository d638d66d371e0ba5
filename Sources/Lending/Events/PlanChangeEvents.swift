/// Something is charged beside the schedule: a cost of recovery, a fee, a penalty.
public struct ChargeRaised: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.chargeRaised
  /// The plan.
  public var plan = ID<Plan>("")
  /// What is charged: cost, fee or penalty, as the cost form allows.
  public var component = Component.cost
  /// More than zero.
  public var amount = Money.zero
  /// The instalment with which it is due, or the first unpaid one whose due day has not passed.
  public var instalment: Int?
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("component", &component)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// Something owed beside the principal is forgiven.
public struct ChargeWaived: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.chargeWaived
  /// The plan.
  public var plan = ID<Plan>("")
  /// The instalment.
  public var instalment = 1
  /// What is forgiven: cost, fee, penalty or interest.
  public var component = Component.penalty
  /// More than zero, at most what is owed of it.
  public var amount = Money.zero
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("component", &component)
    fields("amount", &amount)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// More than what is due reached the funder, to repay principal that is not due yet.
public struct PrepaymentReceived: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.prepaymentReceived
  /// The plan.
  public var plan = ID<Plan>("")
  /// What is due, the fee, and the principal prepaid, less than all of it.
  public var amount = Money.zero
  /// What stays as it was.
  public var keeping = Schedule.Keeping.term
  /// The payment reference.
  public var reference: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("keeping", &keeping)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// Other terms were agreed for the instalments from one of them on: later days, more of them, another
/// rate, a holiday.
public struct PlanRescheduled: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.planRescheduled
  /// The plan.
  public var plan = ID<Plan>("")
  /// The first instalment concerned; none from it on may be settled.
  public var from = 1
  /// Its new due day; the later ones follow it.
  public var firstDue: Day?
  /// How many instalments there are from it on.
  public var periods: Int?
  /// How far apart they are.
  public var frequency: Frequency?
  /// The new rate.
  public var rate: Rate?
  /// So many of them repay no principal.
  public var principalGrace = 0
  /// The interest of so many of them is paid with the one after them.
  public var interestDeferral = 0
  /// Why.
  public var reason = ""
  /// The number of the agreement.
  public var contract: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("from", &from)
    fields("firstDue", &firstDue)
    fields("periods", &periods)
    fields("frequency", &frequency)
    fields("rate", &rate)
    fields.defaulted("principalGrace", &principalGrace)
    fields.defaulted("interestDeferral", &interestDeferral)
    fields("reason", &reason)
    fields("contract", &contract)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }

  /// The change as the schedule takes it.
  public var change: Schedule.Rescheduling {
    var change = Schedule.Rescheduling()
    change.from = from
    change.firstDue = firstDue
    change.periods = periods
    change.frequency = frequency
    change.rate = rate
    change.principalGrace = principalGrace
    change.interestDeferral = interestDeferral
    return change
  }
}

/// Days past due do not count against the customer for a time: an illness, a flood, a dispute.
public struct DelinquencyPaused: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.delinquencyPaused
  /// The plan.
  public var plan = ID<Plan>("")
  /// The first day, which may lie before or after the business day.
  public var from = Day.earliest
  /// The last day.
  public var through = Day.earliest
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("from", &from)
    fields("through", &through)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// A pause ends on the business day of this event, before its last day.
public struct DelinquencyResumed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.delinquencyResumed
  /// The plan.
  public var plan = ID<Plan>("")
  /// Why.
  public var reason: String?

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
