/// Other terms were agreed for the instalments from one of them on: later days, more of them, another
/// rate, a holiday.
package struct PlanRescheduled: PlanEventBody {
  package static let kind = Event.Kind.planRescheduled
  package static let roles = Role.officers
  package static let isReversible = true

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

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, from: Int, reason: String, _ fill: (inout PlanRescheduled) -> Void = { _ in }
  ) {
    self.plan = plan
    self.from = from
    self.reason = reason
    fill(&self)
  }

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

extension PlanRescheduled {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.changeable(plan) { situation.reasons(for: self, plan, $0) }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.reschedule(self, entry) }
}

extension AdmissionContext {
  fileprivate func reasons(for body: PlanRescheduled, _ plan: Plan, _ terms: PlanTerms) -> [Reason]
  {
    let wrong = open(plan) + numbered(body.from, plan, "from")
    guard wrong.isEmpty, let schedule = plan.schedule else { return wrong }
    // Terms agreed on since stand behind these and would be lost.
    guard onDay(plan).schedule == schedule else { return [.tooLate(stage: plan.stage)] }
    let first = plan.instalments.last { !$0.mayBeReplaced }.map { $0.number + 1 } ?? 1
    if body.from < first { return [.countBelow(field: "from", minimum: first)] }
    do {
      let next = try schedule.rescheduled(body.change)
      let wrong = next.instalmentReasons
      if !wrong.isEmpty { return wrong }
      let rows = next.instalments.dropFirst(body.from - 1)
      if let due = rows.first?.due, due <= day {
        return [.dayBefore(field: "firstDue", earliest: day.adding(days: 1))]
      }
      let last = rows.last?.due ?? day
      let needed = last.adding(days: terms.capture.overdueDays + terms.capture.noticeDays)
      if let freeze = plan.freeze, freeze.ends < needed {
        return [.freezeEndsEarly(needed: needed)]
      }
      return []
    } catch {
      return error.reasons
    }
  }
}

extension PlanRescheduled {
  package static let examples = [
    #"""
    {"request":"x-599","day":"2026-03-31","actor":"S1","event":"plan-rescheduled",
    "plan":"PL-1","from":12,"firstDue":"2027-01-08","reason":"客户改还款日","contract":"BG-0001"}
    """#
  ]
}
