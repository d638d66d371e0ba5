extension Schedule.Terms {
  /// The rate for a year; a daily one times 365, or 360 where the terms count so.
  public var annualRate: Rate {
    rateBasis == .annual ? rate : rate.yearly(days: dayCount == .actual360 ? 360 : 365) ?? rate
  }
}

extension Schedule {
  /// What was agreed about a loan, as far as its plan depends on it.
  public struct Terms: Hashable, Sendable {
    /// The amount lent.
    public var principal: Money
    /// The number of periods.
    public var periods: Int
    /// How far apart the due days are.
    public var frequency: Frequency
    /// How principal is repaid.
    public var method: Method
    /// The rate for a year or a day, as `rateBasis` says.
    public var rate: Rate
    /// What `rate` applies to.
    public var rateBasis: RateBasis
    /// The day of disbursement; interest runs from it.
    public var start: Day
    /// The first due day, or nil for one period after `start`.
    ///
    /// Where months are counted the later due days keep its day of the month, or that of `start`.
    public var firstDue: Day?
    /// What a due day does that falls on a day off.
    public var holidays: HolidayRule
    /// How periods are counted with an annual rate.
    public var dayCount: DayCount
    /// How much of a month has run on a day within a period, with 30/360.
    public var partPeriods: PartPeriods
    /// How every amount of the plan is rounded.
    public var rounding: Rounding
    /// The regular instalment as agreed, where it is not to be found; with `equalInstalment` only.
    public var instalment: Money?
    /// The amount of which the regular instalment is a whole multiple, or nil for the fen.
    ///
    /// It applies to the payment with `equalInstalment` and `flat`, to the principal part with
    /// `equalPrincipal`, and to nothing with `interestFirst`.
    public var instalmentMultiple: Money?
    /// Which multiple that is.
    public var multipleRule: MultipleRule
    /// So many periods at the beginning repay no principal.
    public var principalGrace: Int
    /// The interest of so many periods at the beginning is paid with the one after them, without
    /// interest on it.
    public var interestDeferral: Int
    /// So many periods at the beginning bear no interest.
    public var interestFree: Int
    /// The fee that is taken off at disbursement.
    public var upfrontFee: Money
    /// The fee of each period in percent of what `feeBasis` names.
    public var feePerPeriod: Rate
    /// What the fee of each period is a share of.
    public var feeBasis: FeeBasis

    /// Terms with the usual values for what is not said.
    ///
    /// Without `dayCount` an annual rate counts 30/360 and a daily rate is marked actual/365.
    public init(
      principal: Money, periods: Int, frequency: Frequency = .monthly,
      method: Method = .equalInstalment, rate: Rate, rateBasis: RateBasis = .annual, start: Day,
      firstDue: Day? = nil, holidays: HolidayRule = .keep, dayCount: DayCount? = nil,
      partPeriods: PartPeriods = .days360,
      rounding: Rounding = .halfUp, instalment: Money? = nil, instalmentMultiple: Money? = nil,
      multipleRule: MultipleRule = .nearest, principalGrace: Int = 0, interestDeferral: Int = 0,
      interestFree: Int = 0, upfrontFee: Money = .zero, feePerPeriod: Rate = .zero,
      feeBasis: FeeBasis = .principal
    ) {
      self.principal = principal
      self.periods = periods
      self.frequency = frequency
      self.method = method
      self.rate = rate
      self.rateBasis = rateBasis
      self.start = start
      self.firstDue = firstDue
      self.holidays = holidays
      self.dayCount = dayCount ?? (rateBasis == .annual ? .thirty360 : .actual365)
      self.partPeriods = partPeriods
      self.rounding = rounding
      self.instalment = instalment
      self.instalmentMultiple = instalmentMultiple
      self.multipleRule = multipleRule
      self.principalGrace = principalGrace
      self.interestDeferral = interestDeferral
      self.interestFree = interestFree
      self.upfrontFee = upfrontFee
      self.feePerPeriod = feePerPeriod
      self.feeBasis = feeBasis
    }

    /// The day of the first instalment, given or one period after the start, as long as it is not
    /// moved by a day off.
    public var firstDueDay: Day {
      firstDue ?? frequency.day(1, after: start, dayOfMonth: start.day)
    }

    /// The day of the last instalment, moved where a day off moves it; of more periods than any plan
    /// has, that of the most.
    public var lastDueDay: Day {
      let later = periods.clamped(to: 1...Schedule.Terms.mostPeriods) - 1
      let last = frequency.day(
        later, after: firstDueDay, dayOfMonth: (firstDue ?? start).day)
      return holidays == .keep ? last : HolidayCalendar.nextWorkday(onOrAfter: last)
    }
  }
}
