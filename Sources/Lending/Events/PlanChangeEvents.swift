/// Something is charged beside the schedule: a cost of recovery, a fee, a penalty.
package struct ChargeRaised: EventBody {
  package static let kind = Event.Kind.chargeRaised
  /// The plan.
  package var plan = ID<Plan>("")
  /// What is charged: cost, fee or penalty, as the cost form allows.
  package var component = Component.cost
  /// More than zero.
  package var amount = Money.zero
  /// The instalment with which it is due, or the first unpaid one whose due day has not passed.
  package var instalment: Int?
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("component", &component)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// Something owed beside the principal is forgiven.
package struct ChargeWaived: EventBody {
  package static let kind = Event.Kind.chargeWaived
  /// The plan.
  package var plan = ID<Plan>("")
  /// The instalment.
  package var instalment = 1
  /// What is forgiven: cost, fee, penalty or interest.
  package var component = Component.penalty
  /// More than zero, at most what is owed of it.
  package var amount = Money.zero
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("component", &component)
    fields("amount", &amount)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// More than what is due reached the funder, to repay principal that is not due yet.
package struct PrepaymentReceived: EventBody {
  package static let kind = Event.Kind.prepaymentReceived
  /// The plan.
  package var plan = ID<Plan>("")
  /// What is due, the fee, and the principal prepaid, less than all of it.
  package var amount = Money.zero
  /// What stays as it was.
  package var keeping = Schedule.Keeping.term
  /// The payment reference.
  package var reference: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("keeping", &keeping)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// Other terms were agreed for the instalments from one of them on: later days, more of them, another
/// rate, a holiday.
package struct PlanRescheduled: EventBody {
  package static let kind = Event.Kind.planRescheduled
  /// The plan.
  package var plan = ID<Plan>("")
  /// The first instalment concerned; none from it on may be settled.
  package var from = 1
  /// Its new due day; the later ones follow it.
  package var firstDue: Day?
  /// How many instalments there are from it on.
  package var periods: Int?
  /// How far apart they are.
  package var frequency: Frequency?
  /// The new rate.
  package var rate: Rate?
  /// So many of them repay no principal.
  package var principalGrace = 0
  /// The interest of so many of them is paid with the one after them.
  package var interestDeferral = 0
  /// Why.
  package var reason = ""
  /// The number of the agreement.
  package var contract: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
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

  package var subjects: [Subject] { [.plan(plan)] }

  /// The change as the schedule takes it.
  package var change: Schedule.Rescheduling {
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
package struct DelinquencyPaused: EventBody {
  package static let kind = Event.Kind.delinquencyPaused
  /// The plan.
  package var plan = ID<Plan>("")
  /// The first day, which may lie before or after the business day.
  package var from = Day.earliest
  /// The last day.
  package var through = Day.earliest
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("from", &from)
    fields("through", &through)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// A pause ends on the business day of this event, before its last day.
package struct DelinquencyResumed: EventBody {
  package static let kind = Event.Kind.delinquencyResumed
  /// The plan.
  package var plan = ID<Plan>("")
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}
