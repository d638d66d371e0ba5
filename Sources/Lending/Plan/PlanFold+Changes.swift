extension PlanFold {
  // MARK: Charges

  /// Something is charged beside the schedule; an instalment that was settled is open again, unless a
  /// credit balance covers the charge on the same day.
  mutating func charge(_ body: ChargeRaised, _ entry: Entry) {
    guard plan.disbursed != nil, body.component != .principal, body.component != .interest else {
      return
    }
    guard let index = index(of: body.instalment) ?? index(toChargeOn: entry.day) else { return }
    if let terms = plan.terms { plan.instalments[index].count(to: entry.day, terms) }
    plan.instalments[index].charged[body.component] += body.amount
    plan.instalments[index].raised.append(
      .init(day: entry.day, component: body.component, amount: body.amount))
    plan.instalments[index].paidOn = nil
    plan.instalments[index].compensatedOn = nil
    plan.settled = nil
    post(on: entry.day, body.component, body.amount, of: index)
    releaseCause = entry.id
    useCredit(on: entry.day)
  }

  /// The first unpaid instalment that is not overdue, or else the oldest unpaid one, or the last.
  private func index(toChargeOn day: Day) -> Int? {
    let open = plan.instalments.indices.filter { !plan.instalments[$0].isSettled }
    return open.first { plan.instalments[$0].due >= day } ?? open.first
      ?? plan.instalments.indices.last
  }

  /// Something due is forgiven, at most what is due of it.
  mutating func waive(_ body: ChargeWaived, _ entry: Entry) {
    guard let index = index(of: body.instalment), let terms = plan.terms,
      body.component != .principal
    else { return }
    postPenalty(index, on: entry.day, terms)
    let due = plan.instalments[index].dueParts(on: entry.day, terms)[body.component]
    let part = min(body.amount, due)
    guard part > .zero else { return }
    plan.instalments[index].count(to: entry.day, terms)
    plan.instalments[index].waived[body.component] += part
    accrue(entry.day, [(body.component.income, part), (body.component.receivable, -part)])
    close(index, on: entry.day, terms)
    finish(on: entry.day)
  }

  /// A late fee, judged once, at the end of the days of grace: a share of what its base says is unpaid.
  ///
  /// What a payment holds that meets a capture is paid, whichever way that is answered.
  mutating func becomeLate(_ index: Int, by day: Day) {
    guard let terms = plan.terms, terms.repayment.lateFee > .zero, plan.isActive,
      !plan.instalments[index].isLate, !plan.instalments[index].isSettled
    else { return }
    let late = plan.instalments[index].due.adding(days: terms.graceDays + 1)
    guard late <= day else { return }
    plan.instalments[index].isLate = true
    var unpaid = plan.instalments[index].unpaid
    unpaid = unpaid - unpaid.covered(by: plan.instalments[index].held, in: terms.order)
    guard unpaid.total > .zero, unpaid.total >= terms.tolerance else { return }
    let base =
      switch terms.repayment.lateFeeBase {
      case .principal: unpaid.principal
      case .principalAndInterest: unpaid.principal + unpaid.interest
      }
    let fee = base.portion(terms.repayment.lateFee, rounding: terms.schedule.rounding) ?? .zero
    plan.instalments[index].charged.penalty += fee
    plan.instalments[index].raised.append(.init(day: late, component: .penalty, amount: fee))
    current = plan.disbursement ?? current
    postPenalty(index, on: late, terms)
  }

  private mutating func post(on day: Day, _ component: Component, _ amount: Money, of index: Int) {
    if component == .penalty, let terms = plan.terms {
      postPenalty(index, on: day, terms)
    } else {
      accrue(day, [(component.receivable, amount), (component.income, -amount)])
    }
  }

  // MARK: Pauses

  /// A pause that laps over another one changes nothing; the write door refuses it.
  mutating func pause(_ body: DelinquencyPaused) {
    let isApart = plan.pauses.allSatisfy { $0.through < body.from || body.through < $0.from }
    guard isApart, body.from <= body.through else { return }
    plan.pauses.append(Grace.Pause(from: body.from, through: body.through))
    plan.pauses.sort { $0.from < $1.from }
  }

  mutating func resume(on day: Day) {
    guard let index = plan.pauses.firstIndex(where: { $0.lasts(on: day) }) else { return }
    plan.pauses[index].through = day
  }

  // MARK: Another schedule

  /// A prepayment: what is due first, then the fee, the rest principal; less than that is an ordinary
  /// repayment.
  mutating func prepay(_ body: PrepaymentReceived, _ entry: Entry) {
    guard !isGivenBack(entry),
      let quote = plan.prepayment(of: body.amount, on: entry.day),
      let next = changed(
        { (schedule, moved) throws(Refusal) in
          try schedule.prepaying(
            quote.principal + moved, on: entry.day, keeping: body.keeping)
        }, from: plan.comingIndex(on: entry.day))
    else {
      pay(body.amount, .customer, body.reference, entry)
      return
    }
    releaseCause = entry.id
    pay(quote.due, .customer, body.reference, entry)
    if let last = plan.payments.indices.last {
      plan.payments[last].amount = body.amount
      plan.payments[last].covered.principal += quote.principal
      plan.payments[last].covered.fee += quote.fee
    }
    let rest = body.amount - quote.due - quote.principal - quote.fee
    plan.credit += rest
    post(
      entry.day,
      [
        (.funder, body.amount - quote.due), (.principal, -quote.principal),
        (.feeIncome, -quote.fee), (.credit, -rest),
      ])
    plan.prepaid += quote.principal
    plan.paidBeside.fee += quote.fee
    replace(from: plan.comingIndex(on: entry.day), with: next, on: entry.day)
  }

  /// Other terms from an instalment on; none of those may be settled.
  mutating func reschedule(_ body: PlanRescheduled, _ entry: Entry) {
    guard let terms = plan.terms, plan.isActive, let index = index(of: body.from),
      plan.instalments.dropFirst(index).allSatisfy(\.mayBeReplaced),
      let next = changed(
        { (schedule, moved) throws(Refusal) in
          let other = try schedule.rescheduled(body.change)
          return moved > .zero ? try other.prepaying(moved, on: entry.day) : other
        }, from: index)
    else { return }
    releaseCause = entry.id
    var penalty = Money.zero
    for place in plan.instalments.indices.dropFirst(index) {
      postPenalty(place, on: entry.day, terms)
      penalty += plan.instalments[place].owed(on: entry.day, terms).penalty
      guard plan.instalments[place].hasFallenDue else { continue }
      let scheduled = plan.instalments[place].scheduled
      post(
        entry.day,
        [
          (.interest, -scheduled.interest), (.interestIncome, scheduled.interest),
          (.fee, -scheduled.fee), (.feeIncome, scheduled.fee),
        ])
    }
    replace(from: index, with: next, on: entry.day)
    if index < plan.instalments.count {
      plan.instalments[index].charged.penalty += penalty
      plan.instalments[index].penaltyPosted += penalty
    }
    advance(to: entry.day)
    current = entry.id
    useCredit(on: entry.day)
  }

  /// The running schedule after `change`, which is told how much principal was paid in advance of the
  /// instalments from `index` on; nil where it cannot be made.
  private func changed(
    _ change: (Schedule, Money) throws(Refusal) -> Schedule, from index: Int
  ) -> Schedule? {
    guard let schedule = plan.schedule else { return nil }
    do {
      return try change(schedule, plan.advance(from: index).principal)
    } catch {
      // The write door refuses such a change; a fold takes the facts without it.
      return nil
    }
  }

  /// Puts the rows of `schedule` in the place of those from `index` on.
  ///
  /// Principal paid in advance of them stays repaid, other parts go to the credit balance; what was
  /// charged and not paid goes over to the first new row.
  private mutating func replace(from index: Int, with schedule: Schedule, on day: Day) {
    let advance = plan.advance(from: index)
    let begins = plan.instalments[index].begins
    var charges = Amounts.zero
    for instalment in plan.instalments.dropFirst(index) {
      charges = charges + instalment.openCharges
      plan.paidBeside = plan.paidBeside + instalment.paid - instalment.advance
    }
    let generation = plan.instalments[index].generation + 1
    charges.penalty = .zero
    let paid = advance.interest + advance.fee
    plan.credit += paid
    post(day, [(.interest, advance.interest), (.fee, advance.fee), (.credit, -paid)])
    plan.prepaid += advance.principal
    plan.schedule = schedule
    plan.instalments =
      plan.instalments.prefix(index)
      + Plan.Instalment.rows(schedule, from: index, begins: begins)
    for place in plan.instalments.indices.dropFirst(index) {
      plan.instalments[place].generation = generation
    }
    if index < plan.instalments.count { plan.instalments[index].charged = charges }
  }
}

extension Plan {
  /// What was paid in advance of the schedule of the instalments from the one at `index` on.
  func advance(from index: Int) -> Amounts {
    instalments.dropFirst(index).reduce(into: Amounts.zero) { sum, instalment in
      sum = sum + instalment.advance
    }
  }
}

extension Plan.Instalment {
  /// Whether other terms may take its place: nothing of it is settled, captured or forgiven but
  /// penalty and cost.
  var mayBeReplaced: Bool {
    !isSettled && capturing == nil && captured == .zero && waived.interest == .zero
      && waived.fee == .zero
  }

  /// What was charged and neither paid nor forgiven.
  fileprivate var openCharges: Amounts {
    Amounts { parts in
      for component in Component.allCases {
        parts[component] = max(
          .zero, charged[component] - paid[component] - captured[component] - waived[component])
      }
    }
  }

  /// What was paid on the schedule, charges left out: they are covered first.
  fileprivate var advance: Amounts {
    Amounts { parts in
      for component in Component.allCases where component != .penalty {
        parts[component] = max(.zero, paid[component] - charged[component])
      }
    }
  }
}

extension Component {
  /// The account on which it is owed.
  var receivable: Leg {
    switch self {
    case .cost: .cost
    case .fee: .fee
    case .penalty: .penalty
    case .interest: .interest
    case .principal: .principal
    }
  }

  /// The account on which it is earned.
  var income: Leg {
    switch self {
    case .cost: .costIncome
    case .fee: .feeIncome
    case .penalty: .penaltyIncome
    case .interest, .principal: .interestIncome
    }
  }
}
