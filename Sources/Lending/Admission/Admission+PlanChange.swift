extension Situation {
  /// Charges, waivers, prepayments and other terms concern a plan that runs, and cross no capture.
  func reasons(forChange event: PlanEvent, _ plan: Plan) -> [Reason] {
    guard plan.disbursed != nil, onDay(plan).disbursed != nil, let terms = plan.terms else {
      return [.notYet(.disbursement)]
    }
    guard plan.isActive else { return [.tooLate(stage: plan.stage)] }
    guard onDay(plan).isActive else { return [.tooLate(stage: onDay(plan).stage)] }
    switch event {
    case .chargeRaised(let body):
      let isAllowed = terms.repayment.charges.contains(body.component)
      return positive(body.amount) + numbered(body.instalment, plan)
        + (isAllowed ? [] : [.notOffered(field: "component")])
    case .chargeWaived(let body): return reasons(for: body, plan, terms)
    case .prepaymentReceived(let body): return reasons(for: body, plan)
    case .rescheduled(let body): return reasons(for: body, plan, terms)
    case .delinquencyPaused(let body): return reasons(for: body, plan)
    case .delinquencyResumed:
      return needs(.pause, plan) { $0.pauses.contains { $0.lasts(on: day) } }
    case .calledDue: return reasons(forCallingDue: plan)
    case .writtenOff(let body): return reasons(for: body, plan)
    default: return []
    }
  }

  /// A pause may begin before the business day, on it or after it, but not before the disbursement,
  /// and lies apart from every other.
  private func reasons(for body: DelinquencyPaused, _ plan: Plan) -> [Reason] {
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

  /// An instalment that is named is one of the plan's.
  func numbered(_ instalment: Int?, _ plan: Plan, _ field: String = "instalment")
    -> [Reason]
  {
    guard let instalment else { return [] }
    return Reason.outside(1...max(1, plan.instalments.count), instalment, field: field)
  }

  private func reasons(for body: ChargeWaived, _ plan: Plan, _ terms: PlanTerms) -> [Reason] {
    if body.component == .principal { return [.notOffered(field: "component")] }
    let wrong = positive(body.amount) + numbered(body.instalment, plan)
    guard wrong.isEmpty, let then = onDay(plan).instalment(body.instalment) else { return wrong }
    let component = body.component
    var most = then.dueParts(on: day, terms)[component]
    if earlier != nil, let now = plan.instalment(body.instalment) {
      // What was paid since may have been too much; what was forgiven since is not forgiven twice.
      let paidSince = now.paid + now.captured - then.paid - then.captured
      most = min(most, now.dueParts(on: businessDay, terms)[component] + paidSince[component])
    }
    return atMost(body.amount, max(.zero, most))
  }

  func open(_ plan: Plan) -> [Reason] {
    for plan in [plan, onDay(plan)] {
      if let open = plan.operations.first(where: { $0.kind == .capture && $0.isOpen }) {
        return [.operationOpen(operation: open.id.text, state: open.state)]
      }
    }
    return []
  }

  private func reasons(for body: PrepaymentReceived, _ plan: Plan) -> [Reason] {
    let wrong = positive(body.amount) + open(plan)
    guard wrong.isEmpty else { return wrong }
    let plan = onDay(plan)
    guard let settlement = plan.settlement(on: day) else { return [.tooLate(stage: plan.stage)] }
    if settlement.comingPrincipal <= Money(fen: 1) { return [.tooLate(stage: plan.stage)] }
    // All of it and more is a settlement, which has a quote of its own.
    if body.amount >= settlement.total {
      return [.settlementNeeds(amount: settlement.total, bills: settlement.bills)]
    }
    if plan.prepayment(of: body.amount, on: day) == nil {
      return [.amountBelow(field: "amount", minimum: settlement.due.total + Money(fen: 1))]
    }
    return []
  }

  private func reasons(for body: PlanRescheduled, _ plan: Plan, _ terms: PlanTerms) -> [Reason] {
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
