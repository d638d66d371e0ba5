extension Schedule {
  /// How principal is repaid.
  public enum Method: String, CaseIterable, Hashable, Sendable {
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
  public enum RateBasis: String, CaseIterable, Hashable, Sendable {
    /// A year, brought to periods by the day count.
    case annual
    /// A day; real days are counted and the day count plays no part.
    case daily
  }

  /// How much of a year a period is, for an annual rate.
  public enum DayCount: String, CaseIterable, Hashable, Sendable {
    /// A month is a twelfth of a year, an odd first period whole months and a share of one.
    case thirty360 = "30/360"
    /// Real days over 365, in leap years too.
    case actual365 = "actual/365"
    /// Real days over 360.
    case actual360 = "actual/360"
    /// Real days over 365 or 366, each day by its own year.
    case actualActual = "actual/actual"
  }

  /// What was agreed about a loan, as far as its plan depends on it.
  public struct Terms: Hashable, Sendable {
    /// The amount lent.
    public var principal: Money
    /// The number of periods, one a month.
    public var periods: Int
    /// How principal is repaid.
    public var method: Method
    /// The rate for a year or a day, as `rateBasis` says.
    public var rate: Rate
    /// What `rate` applies to.
    public var rateBasis: RateBasis
    /// The day of disbursement; interest runs from it.
    public var start: Day
    /// The first due day, or nil for one month after `start`.
    ///
    /// The later due days keep its day of the month, or that of `start`.
    public var firstDue: Day?
    /// How periods are counted with an annual rate.
    public var dayCount: DayCount
    /// How every amount of the plan is rounded.
    public var rounding: Rounding
    /// The amount of which the regular instalment is a whole multiple, or nil for the fen.
    ///
    /// It applies to the payment with `equalInstalment` and `flat`, to the principal part with
    /// `equalPrincipal`, and to nothing with `interestFirst`.
    public var instalmentMultiple: Money?
    /// The fee that is taken off at disbursement.
    public var upfrontFee: Money
    /// The fee of each period in percent of the principal lent.
    public var feePerPeriod: Rate

    /// Terms with the usual values for what is not said.
    ///
    /// Without `dayCount` an annual rate counts 30/360 and a daily rate is marked actual/365.
    public init(
      principal: Money, periods: Int, method: Method = .equalInstalment, rate: Rate,
      rateBasis: RateBasis = .annual, start: Day, firstDue: Day? = nil,
      dayCount: DayCount? = nil, rounding: Rounding = .halfUp, instalmentMultiple: Money? = nil,
      upfrontFee: Money = .zero, feePerPeriod: Rate = .zero
    ) {
      self.principal = principal
      self.periods = periods
      self.method = method
      self.rate = rate
      self.rateBasis = rateBasis
      self.start = start
      self.firstDue = firstDue
      self.dayCount = dayCount ?? (rateBasis == .annual ? .thirty360 : .actual365)
      self.rounding = rounding
      self.instalmentMultiple = instalmentMultiple
      self.upfrontFee = upfrontFee
      self.feePerPeriod = feePerPeriod
    }

    /// The day of the first instalment, given or one month after the start.
    public var firstDueDay: Day {
      firstDue ?? start.adding(months: 1)
    }
  }
}
