/// An exact fraction of the principal: the interest of one period.
struct Factor: Hashable, Sendable {
  let numerator: Int128
  let denominator: Int128

  static let unit = Int128(Rate.partsPerUnit)
  static let zero = Factor(0, unit)

  init(_ numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Whether it is more than `other`; products of two factors of a plan fit.
  func isMore(than other: Factor) -> Bool {
    numerator * other.denominator > other.numerator * denominator
  }

  /// What is left of it, in lowest terms.
  func subtracting(_ other: Factor) -> Factor {
    let top = numerator * other.denominator - other.numerator * denominator
    let bottom = denominator * other.denominator
    let divisor = Factor.greatestCommonDivisor(top, bottom)
    return divisor == 0 ? .zero : Factor(top / divisor, bottom / divisor)
  }

  fileprivate static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }
}

/// An amount before it is rounded: a fraction of a fen, in lowest terms.
struct Exact: Hashable, Sendable {
  let numerator: Int128
  let denominator: Int128

  static let zero = Exact(0, 1)

  init(_ numerator: Int128, _ denominator: Int128) {
    let divisor = max(1, Factor.greatestCommonDivisor(numerator, denominator))
    self.numerator = numerator / divisor
    self.denominator = denominator / divisor
  }

  /// A whole number of fen.
  init(_ amount: Money) {
    self.init(Int128(amount.fen), 1)
  }

  /// This and the interest of `base` for `factor`; the denominators of one plan have much in common, so
  /// that sums fit.
  func adding(_ base: Money, _ factor: Factor) -> Exact {
    self + Exact(Int128(base.fen) * factor.numerator, factor.denominator)
  }

  static func + (left: Exact, right: Exact) -> Exact {
    let common = Factor.greatestCommonDivisor(left.denominator, right.denominator)
    return Exact(
      left.numerator * (right.denominator / common) + right.numerator
        * (left.denominator / common),
      left.denominator / common * right.denominator)
  }
}

extension Rounding {
  /// The amount at `exact`, rounded once.
  func amount(_ exact: Exact) -> Money {
    Money(fen: Int64(quotient(exact.numerator, exact.denominator)))
  }
}

/// One period of a plan: when it ends, how long it is and what it costs.
struct AccrualPeriod: Hashable, Sendable {
  let begins: Day
  let due: Day
  /// The due day before a day off moved it.
  let nominal: Day
  let factor: Factor

  /// Calendar days, the first one included and the due day not.
  var days: Int { due - begins }
}

extension Schedule.Terms {
  /// The interest factor from one day to another, where the day count looks at the days alone.
  ///
  /// 30/360 counts months as 30 days.
  func factor(from: Day, to: Day) -> Factor {
    let parts = Int128(rate.partsPerTenBillion)
    let days = Int128(to - from)
    if rateBasis == .daily { return Factor(parts * days, Factor.unit) }
    switch dayCount {
    case .thirty360:
      return Factor(parts * Int128(Day.days360(from: from, to: to)), 360 * Factor.unit)
    case .actual365: return Factor(parts * days, 365 * Factor.unit)
    case .actual360: return Factor(parts * days, 360 * Factor.unit)
    case .actual364: return Factor(parts * days, 364 * Factor.unit)
    case .actualActual:
      let leap = Int128(Day.leapDays(from: from, to: to))
      return Factor(
        parts * (leap * 365 + (days - leap) * 366), 365 * 366 * Factor.unit)
    }
  }

  /// Whether a period is so many twelfths of a year, whatever its days.
  var countsMonths: Bool {
    rateBasis == .annual && dayCount == .thirty360 && frequency.unit == .month
  }

  /// The factor of so many whole months.
  func factor(months: Int) -> Factor {
    Factor(Int128(rate.partsPerTenBillion) * Int128(months), 12 * Factor.unit)
  }

  /// A period of 30/360 that may be longer or shorter than its months.
  ///
  /// It is its whole months back from the due day, and for the days before them their share in the
  /// calendar days of that month: from 15 January to 1 February 17 of 31.
  func oddFactor(from: Day, to due: Day) -> Factor {
    let odd = due.months(since: from)
    return Factor(
      Int128(rate.partsPerTenBillion) * (Int128(odd.whole) * Int128(odd.length) + Int128(odd.days)),
      12 * Int128(odd.length) * Factor.unit)
  }
}

extension Day {
  /// The whole months back from this day to `from`, and the days before them with the length of their
  /// month.
  ///
  /// - Example: from 15 January to 1 March one month and 17 of 31 days.
  func months(since from: Day) -> (whole: Int, days: Int, length: Int) {
    var months = (year - from.year) * 12 + month - from.month
    if from.adding(months: months) == self { return (months, 0, 1) }
    while months > 0, adding(months: -months) < from { months -= 1 }
    let whole = adding(months: -months)
    return (months, whole - from, whole - adding(months: -months - 1))
  }
}

extension Day {
  /// Days between two days when every month has 30 of them.
  static func days360(from: Day, to: Day) -> Int {
    let months = (to.year - from.year) * 12 + to.month - from.month
    return months * 30 + min(to.day, 30) - min(from.day, 30)
  }

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
