extension Schedule {
  /// How principal is repaid.
  package enum Method: String, CaseIterable, Hashable, Sendable {
    /// The same payment each period (等额本息), solved over the real length of the periods.
    case equalInstalment = "equal-instalment"
    /// The same principal each period (等额本金).
    case equalPrincipal = "equal-principal"
    /// Interest each period, all principal at the end (先息后本).
    case interestFirst = "interest-first"
    /// The same principal each period, interest always on the principal lent.
    case flat
  }

  /// What the rate applies to.
  package enum RateBasis: String, CaseIterable, Hashable, Sendable {
    /// A year, brought to periods by the day count.
    case annual
    /// A day; real days are counted and the day count plays no part.
    case daily
  }

  /// How much of a year a period is, for an annual rate.
  package enum DayCount: String, CaseIterable, Hashable, Sendable {
    /// A month is a twelfth of a year, an odd first period whole months and a share of one; periods
    /// counted in days or weeks are days of 360, every month having 30.
    case thirty360 = "30/360"
    /// Real days over 365, in leap years too.
    case actual365 = "actual/365"
    /// Real days over 360.
    case actual360 = "actual/360"
    /// Real days over 364, a year of 52 weeks.
    case actual364 = "actual/364"
    /// Real days over 365 or 366, each day by its own year.
    case actualActual = "actual/actual"
  }

  /// How much of a month has run on a day within a period of 30/360.
  package enum PartPeriods: String, CaseIterable, Hashable, Sendable {
    /// Days of 30 to the month.
    case days360 = "days-360"
    /// The share of the calendar days of the period.
    case calendar
  }

  /// Which multiple the regular instalment is brought to.
  package enum MultipleRule: String, CaseIterable, Hashable, Sendable {
    /// The nearest one, ties by the rounding of the terms.
    case nearest
    /// The next one that is not less.
    case up
  }

  /// What a due day does that falls on a day off.
  package enum HolidayRule: String, CaseIterable, Hashable, Sendable {
    /// It stays.
    case keep
    /// It moves to the next workday; the days after it are still counted from the first.
    case nextWorkday = "next-workday"
  }

  /// What the fee of a period is a share of.
  package enum FeeBasis: String, CaseIterable, Hashable, Sendable {
    /// The principal lent.
    case principal
    /// The principal and interest of the instalment.
    case instalment
  }
}
