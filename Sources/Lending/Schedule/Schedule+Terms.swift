extension Schedule.Terms {
  /// The rate for a year; a daily one times 365, or 360 where the terms count so.
  package var annualRate: Rate {
    rateBasis == .annual ? rate : rate.yearly(days: dayCount == .actual360 ? 360 : 365) ?? rate
  }
}

extension Schedule {
  /// What was agreed about a loan, as far as its plan depends on it.
  package struct Terms: Hashable, Sendable {
    /// The amount lent.
    package var principal: Money
    /// The number of periods.
    package var periods: Int
    /// How far apart the due days are.
    package var frequency: Frequency
    /// How principal is repaid.
    package var method: Method
    /// The rate for a year or a day, as `rateBasis` says.
    package var rate: Rate
    /// What `rate` applies to.
    package var rateBasis: RateBasis
    /// The day of disbursement; interest runs from it.
    package var start: Day
    /// The first due day, or nil for one period after `start`.
    ///
    /// Where months are counted the later due days keep its day of the month, or that of `start`.
    package var firstDue: Day?
    /// What a due day does that falls on a day off.
    package var holidays: HolidayRule
    /// How periods are counted with an annual rate.
    package var dayCount: DayCount
    /// How much of a month has run on a day within a period, with 30/360.
    package var partPeriods: PartPeriods
    /// How every amount of the plan is rounded.
    package var rounding: Rounding
    /// The regular instalment as agreed, where it is not to be found; with `equalInstalment` only.
    package var instalment: Money?
    /// The amount of which the regular instalment is a whole multiple, or nil for the fen.
    ///
    /// It applies to the payment with `equalInstalment` and `flat`, to the principal part with
    /// `equalPrincipal`, and to nothing with `interestFirst`.
    package var instalmentMultiple: Money?
    /// Which multiple that is.
    package var multipleRule: MultipleRule
    /// So many periods at the beginning repay no principal.
    package var principalGrace: Int
    /// The interest of so many periods at the beginning is paid with the one after them, without
    /// interest on it.
    package var interestDeferral: Int
    /// So many periods at the beginning bear no interest.
    package var interestFree: Int
    /// The fee that is taken off at disbursement.
    package var upfrontFee: Money
    /// The fee of each period in percent of what `feeBasis` names.
    package var feePerPeriod: Rate
    /// What the fee of each period is a share of.
    package var feeBasis: FeeBasis

    /// Terms with the usual values for what is not said.
    ///
    /// Without `dayCount` an annual rate counts 30/360 and a daily rate is marked actual/365.
    package init(
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
    package var firstDueDay: Day {
      firstDue ?? frequency.day(1, after: start, dayOfMonth: start.day)
    }

    /// The day of the last instalment, moved where a day off moves it; of more periods than any plan
    /// has, that of the most.
    package var lastDueDay: Day {
      let later = periods.clamped(to: 1...Schedule.Terms.mostPeriods) - 1
      let last = frequency.day(
        later, after: firstDueDay, dayOfMonth: (firstDue ?? start).day)
      return holidays == .keep ? last : HolidayCalendar.nextWorkday(onOrAfter: last)
    }
  }
}
