/// Changes of a running plan. Each gives the plan as it is from then on; rows before the change stay.
extension Schedule {
  /// What a prepayment of part of the principal leaves as it was (提前部分还款).
  package enum Keeping: String, CaseIterable, Hashable, Sendable {
    /// The due days: the instalments become smaller.
    case term
    /// The regular instalment: the plan ends sooner. With interest first there is none to keep, and the
    /// term stays.
    case instalment
  }

  /// New terms for the instalments from one of them on (展期, 延期, 重组).
  package struct Rescheduling: Hashable, Sendable {
    /// The first instalment concerned.
    package var from = 1
    /// Its new due day; the later ones follow it.
    package var firstDue: Day?
    /// How many instalments there are from it on.
    package var periods: Int?
    /// How far apart they are.
    package var frequency: Frequency?
    /// The new rate, for a year or a day as before.
    package var rate: Rate?
    /// So many of them repay no principal.
    package var principalGrace = 0
    /// The interest of so many of them is paid with the one after them.
    package var interestDeferral = 0

    /// Nothing changed, to be filled.
    package init() {}
  }

  /// The plan when `amount` more is drawn on `day`: the rows after it are found anew.
  ///
  /// Interest of the running row is reckoned for the days on either side.
  ///
  /// - Throws: `dayBefore` and `dayAfter` unless the day lies from the last change, or the start, to the
  ///   day before the last due day; `amountBelow` and `amountAbove` unless the amount is at least 0.01 and what is then
  ///   owed within `Money.ceiling`.
  /// - Example: 100.00 at 9.4822% over 6 months, 100.00 more on the second due day: 42.63 from then on.
  package func drawing(_ amount: Money, on day: Day) throws(Refusal) -> Schedule {
    try moving(amount, on: day, within: Money(fen: 1)...Money.ceiling, keeping: .term)
  }

  /// The plan when `amount` of principal not yet due is repaid on `day`.
  ///
  /// - Throws: As `drawing(_:on:)`; at most all but 0.01 of what is owed can be prepaid, more is a
  ///   settlement.
  /// - Source: domain reference 3.8.
  /// - Example: 8,000.00 over 12 at 12%, 2,000.00 on the fourth due day: 449.41 for the term, or
  ///   710.79 and three rows less.
  package func prepaying(
    _ amount: Money, on day: Day, keeping: Keeping = .term
  ) throws(Refusal) -> Schedule {
    if let refusal = Refusal(dayReasons(day)) { throw refusal }
    let fen = Money(fen: 1)
    let most = max(fen, owed(on: day) - fen)
    if let refusal = Refusal(Reason.outside(fen...most, amount, field: "amount")) {
      throw refusal
    }
    return try moving(-amount, on: day, within: -most...(-fen), keeping: keeping)
  }

  /// The plan with other terms from one instalment on.
  ///
  /// Interest keeps running from the due day before it, so that a later day costs what it takes.
  ///
  /// - Throws: `countBelow` and `countAbove` for an instalment that there is not or that lies before the
  ///   last change, `countBelow` for fewer than no periods of grace or deferral, and the refusal of `Terms.check()` for what is left.
  /// - Example: three rows of 1,000.00 without interest, two more from the second on: 1,000.00 and four
  ///   times 500.00.
  package func rescheduled(_ change: Rescheduling) throws(Refusal) -> Schedule {
    var reasons = Reason.outside(restFrom + 1...instalments.count, change.from, field: "from")
    for (field, count) in [
      ("principalGrace", change.principalGrace), ("interestDeferral", change.interestDeferral),
    ] where count < 0 {
      reasons.append(.countBelow(field: field, minimum: 0))
    }
    if let refusal = Refusal(reasons) { throw refusal }
    let index = change.from - 1
    var next = self.rest(from: index, on: begins(index))
    let due = period(index).nominal
    next.terms.firstDue = change.firstDue ?? due
    next.seed = change.firstDue?.day ?? next.seed
    next.terms.periods = change.periods ?? next.terms.periods
    next.terms.frequency = change.frequency ?? next.terms.frequency
    next.terms.rate = change.rate ?? next.terms.rate
    next.terms.principalGrace = max(change.principalGrace, next.terms.principalGrace)
    next.terms.interestDeferral = max(change.interestDeferral, next.terms.interestDeferral)
    next.kept = nil
    if change.firstDue != nil || change.rate != nil { next.firstFactor = nil }
    try next.terms.check()
    return Schedule(
      terms, head: Array(instalments.prefix(index)), rest: next, movements: movements)
  }

  /// Principal left at the end of `day`, from the last change on, were every row paid on its due day.
  package func owed(on day: Day) -> Money {
    let index = instalments.firstIndex { $0.due > day } ?? instalments.count
    return index < instalments.count ? balance(before: index) : .zero
  }

  /// The interest run up from the due day before `day`, or a change after it, to `day`, rounded once.
  ///
  /// Within a period of 30/360 it is as the terms' `partPeriods` say; interest carried or deferred into
  /// the running row counts too. Zero on days before the last change.
  ///
  /// - Example: of 6,088.64 at 1% a month, 12 days after the due day of 15 April: 24.35.
  package func accrued(on day: Day) -> Money {
    guard let index = instalments.firstIndex(where: { $0.due > day }), index >= restFrom else {
      return .zero
    }
    return pool(before: index) + terms.rounding.amount(accrued(in: index, on: day))
  }

  /// The same to the end of the running period, where a settlement costs all of it.
  ///
  /// - Example: of 83.57 at 7% a year, settled on any day of the month: 0.49.
  package func accrued(throughPeriodOf day: Day) -> Money {
    guard let index = instalments.firstIndex(where: { $0.due > day }), index >= restFrom else {
      return .zero
    }
    return instalments[index].interest
  }

  // MARK: What changes need to know

  private func moving(
    _ amount: Money, on day: Day, within range: ClosedRange<Money>, keeping: Keeping
  ) throws(Refusal) -> Schedule {
    let reasons = Reason.outside(range, amount, field: "amount") + dayReasons(day)
    if let refusal = Refusal(reasons) { throw refusal }
    let index = instalments.firstIndex { $0.due > day } ?? 0
    var head = Array(instalments.prefix(index))
    var next = self.rest(from: index, on: day)
    let before = next.terms.principal
    next.terms.principal += amount
    if amount > .zero {
      next.flatBase += amount
    } else {
      next.flatBase = next.flatBase.share(of: next.terms.principal, in: before)
    }
    next.kept = keeping == .instalment && terms.method != .interestFirst ? regular : nil
    try next.terms.check()
    if head.last?.due == day { head[index - 1].balance += amount }
    return Schedule(
      terms, head: head, rest: next,
      movements: movements + [Movement(day: day, amount: amount)])
  }

  private func dayReasons(_ day: Day) -> [Reason] {
    let latest = (instalments.last?.due ?? terms.start).adding(days: -1)
    var reasons: [Reason] = []
    if day < rest.terms.start {
      reasons.append(.dayBefore(field: "day", earliest: rest.terms.start))
    }
    if day > latest { reasons.append(.dayAfter(field: "day", latest: latest)) }
    return reasons
  }

  /// The rest from the row at `index` on, its interest reckoned anew from `day`.
  private func rest(from index: Int, on day: Day) -> RemainingTerms {
    let past = index - restFrom
    let period = period(index)
    var next = rest
    next.carried = pool(before: index)
    next.accrued = accrued(in: index, on: day)
    next.terms.principal = balance(before: index)
    next.terms.periods = instalments.count - index
    next.terms.firstDue = period.nominal
    next.terms.start = day
    next.nominalStart = day == period.begins ? nominalBegin(index) : day
    next.begins = index == restFrom ? rest.begins : period.begins
    next.firstFactor = nil
    next.paidOut = nil
    if rest.terms.countsMonths, period.factor != .zero, day > period.begins {
      next.firstFactor = period.factor.subtracting(elapsed(of: period, on: day))
    }
    next.terms.upfrontFee = .zero
    next.terms.instalment = nil
    next.terms.principalGrace = max(0, rest.terms.principalGrace - past)
    next.terms.interestDeferral = max(0, rest.terms.interestDeferral - past)
    next.terms.interestFree = max(0, rest.terms.interestFree - past)
    return next
  }

  private func balance(before index: Int) -> Money {
    if index == restFrom { return rest.terms.principal }
    return index == 0 ? terms.principal : instalments[index - 1].balance
  }

  private func begins(_ index: Int) -> Day { period(index).begins }

  private func nominalBegin(_ index: Int) -> Day {
    index == restFrom ? rest.nominalStart : period(index - 1).nominal
  }

  private func pool(before index: Int) -> Money { pools[index - restFrom] }

  private func period(_ index: Int) -> AccrualPeriod { rest.periods[index - restFrom] }

  /// What has run up in the row at `index` by `day`, before it is rounded.
  private func accrued(in index: Int, on day: Day) -> Exact {
    let period = period(index)
    let before = index == restFrom ? rest.accrued : .zero
    guard day > period.begins, period.factor != .zero else { return before }
    return before.adding(rest.base(balance(before: index)), elapsed(of: period, on: day))
  }

  private func elapsed(of period: AccrualPeriod, on day: Day) -> Factor {
    let from = max(period.begins, rest.paidOut ?? period.begins)
    return day > from ? rest.terms.elapsed(of: period, from: from, on: day) : .zero
  }
}

extension Schedule.Terms {
  /// What of the factor of `period` has run from a day within it to another, at most all of it.
  func elapsed(of period: AccrualPeriod, from: Day, on day: Day) -> Factor {
    guard countsMonths else { return factor(from: from, to: day) }
    switch partPeriods {
    case .calendar:
      return Factor(
        period.factor.numerator * Int128(day - from),
        period.factor.denominator * Int128(max(1, period.days)))
    case .days360:
      let run = factor(from: from, to: day)
      return run.isMore(than: period.factor) ? period.factor : run
    }
  }
}
