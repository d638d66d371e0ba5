/// An exact fraction of the principal: the interest of one period.
struct Factor: Hashable, Sendable {
  let numerator: Int128
  let denominator: Int128

  static let unit = Int128(Rate.partsPerUnit)

  init(_ numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

/// One period of a plan: when it ends, how long it is and what it costs.
struct AccrualPeriod: Hashable, Sendable {
  let due: Day
  /// Calendar days, the first one included and the due day not.
  let days: Int
  let factor: Factor
}

extension Schedule.Terms {
  /// The periods of the plan, for terms that `check()` lets pass; O(n).
  var accrualPeriods: [AccrualPeriod] {
    let first = firstDueDay
    let seed = firstDue?.day ?? start.day
    var from = start
    return (0..<periods).map { index in
      let due = first.adding(months: index, dayOfMonth: seed)
      defer { from = due }
      let factor = index == 0 ? firstFactor(to: due) : factor(from: from, to: due)
      return AccrualPeriod(due: due, days: due - from, factor: factor)
    }
  }

  private func factor(from: Day, to due: Day) -> Factor {
    let parts = Int128(rate.partsPerTenBillion)
    let days = Int128(due - from)
    if rateBasis == .daily { return Factor(parts * days, Factor.unit) }
    switch dayCount {
    case .thirty360: return Factor(parts, 12 * Factor.unit)
    case .actual365: return Factor(parts * days, 365 * Factor.unit)
    case .actual360: return Factor(parts * days, 360 * Factor.unit)
    case .actualActual:
      let leap = Int128(Day.leapDays(from: from, to: due))
      return Factor(
        parts * (leap * 365 + (days - leap) * 366), 365 * 366 * Factor.unit)
    }
  }

  /// The first period, which alone may be longer or shorter than a month.
  ///
  /// With 30/360 it is its whole months back from the first due day, and for the days before them
  /// their share in the calendar days of that month: from 15 January to 1 February 17 of 31.
  private func firstFactor(to due: Day) -> Factor {
    guard rateBasis == .annual, dayCount == .thirty360 else {
      return factor(from: start, to: due)
    }
    let parts = Int128(rate.partsPerTenBillion)
    var months = (due.year - start.year) * 12 + due.month - start.month
    if start.adding(months: months) == due {
      return Factor(parts * Int128(months), 12 * Factor.unit)
    }
    while months > 0, due.adding(months: -months) < start { months -= 1 }
    let whole = due.adding(months: -months)
    let length = Int128(whole - due.adding(months: -months - 1))
    let oddDays = Int128(whole - start)
    return Factor(
      parts * (Int128(months) * length + oddDays), 12 * length * Factor.unit)
  }
}

extension Day {
  /// The days of leap years from `start`, included, to `end`, not included; O(years).
  static func leapDays(from start: Day, to end: Day) -> Int {
    guard start < end else { return 0 }
    return (start.year...end.year).filter(isLeap).reduce(0) { sum, year in
      let newYear = Day(year: year, month: 1, day: 1) ?? .earliest
      let afterwards = newYear.adding(days: 366)
      return sum + (min(end, afterwards) - max(start, newYear))
    }
  }
}
