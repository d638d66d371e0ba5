/// How the schedules of a programme or product are reckoned, but for method, principal, days and rate.
package struct LoanConventions: FieldPart {
  /// How periods are counted; 30/360 without it.
  package var dayCount: Schedule.DayCount?
  /// How much of a month has run on a day within a period, with 30/360.
  package var partPeriods = Schedule.PartPeriods.days360
  /// How far apart the due days are.
  package var frequency = Frequency.monthly
  /// What a due day does that falls on a day off.
  package var holidays = Schedule.HolidayRule.keep
  /// So many periods at the beginning repay no principal.
  package var principalGrace = 0
  /// The interest of so many periods at the beginning is paid with the one after them.
  package var interestDeferral = 0
  /// So many periods at the beginning bear no interest.
  package var interestFree = 0
  /// The fee taken off at disbursement, a share of the principal.
  package var upfrontFee = Rate.zero
  /// The fee of each period.
  package var feePerPeriod = Rate.zero
  /// What the fee of each period is a share of.
  package var feeBasis = Schedule.FeeBasis.principal
  /// How amounts are rounded to the fen.
  package var rounding = Rounding.halfUp
  /// The regular instalment is rounded to a multiple of this.
  package var instalmentMultiple: Money?
  /// Which multiple that is.
  package var multipleRule = Schedule.MultipleRule.nearest

  /// The usual conventions, to be filled.
  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("dayCount", &dayCount)
    fields.defaulted("partPeriods", &partPeriods)
    fields.defaulted("frequency", &frequency)
    fields.defaulted("holidays", &holidays)
    fields.defaulted("principalGrace", &principalGrace)
    fields.defaulted("interestDeferral", &interestDeferral)
    fields.defaulted("interestFree", &interestFree)
    fields.defaulted("upfrontFee", &upfrontFee)
    fields.defaulted("feePerPeriod", &feePerPeriod)
    fields.defaulted("feeBasis", &feeBasis)
    fields.defaulted("rounding", &rounding)
    fields("instalmentMultiple", &instalmentMultiple)
    fields.defaulted("multipleRule", &multipleRule)
  }
}

extension LoanConventions {
  /// What the schedule of so much principal at `rate` is made from.
  package func schedule(
    of principal: Money, periods: Int, _ method: Schedule.Method, rate: Rate,
    _ basis: Schedule.RateBasis, start: Day, firstDue: Day?
  ) -> Schedule.Terms {
    Schedule.Terms(
      principal: principal, periods: periods, frequency: frequency, method: method, rate: rate,
      rateBasis: basis, start: start, firstDue: firstDue, holidays: holidays, dayCount: dayCount,
      partPeriods: partPeriods, rounding: rounding, instalmentMultiple: instalmentMultiple,
      multipleRule: multipleRule, principalGrace: principalGrace,
      interestDeferral: interestDeferral, interestFree: interestFree,
      upfrontFee: principal.portion(upfrontFee, rounding: rounding) ?? .zero,
      feePerPeriod: feePerPeriod, feeBasis: feeBasis)
  }

  /// The most that a fee may be, and the most a year that any rate of a product may be.
  ///
  /// - Source: the line courts draw for financial loans (`domain.md` 5).
  static let mostRate = Rate(partsPerTenBillion: 24 * Rate.partsPerPercent)

  /// Why the multiple leaves even the most principal offered without a regular instalment, for the first
  /// number of periods with which it does.
  func multipleReasons(
    _ periods: [Int], most: Money, _ method: Schedule.Method, _ rate: Rate,
    _ basis: Schedule.RateBasis
  ) -> [Reason] {
    guard instalmentMultiple != nil else { return [] }
    for count in periods {
      do {
        let terms = schedule(
          of: most, periods: count, method, rate: rate, basis, start: .earliest, firstDue: nil)
        let found = try Schedule(terms).instalmentReasons
        if case .instalmentOutside(_, let asked, let minimum, let maximum)? = found.first {
          return [
            .instalmentOutside(
              field: "terms.instalmentMultiple", instalment: asked, minimum: minimum,
              maximum: maximum)
          ]
        }
      } catch {
        // What makes no schedule is told field by field.
        continue
      }
    }
    return []
  }

  /// What of these makes no schedule, told by the shortest plan and the most principal offered.
  func reasons(shortest: Int, most: Money) -> [Reason] {
    let shortest = shortest.clamped(to: 1...36)
    var reasons = Reason.outside(
      .zero...LoanConventions.mostRate, upfrontFee, field: "terms.upfrontFee")
    reasons += Reason.outside(
      .zero...LoanConventions.mostRate, feePerPeriod, field: "terms.feePerPeriod")
    if let instalmentMultiple {
      let least = Money(fen: 1)
      reasons += Reason.outside(
        least...max(least, most), instalmentMultiple, field: "terms.instalmentMultiple")
    }
    reasons += Reason.outside(0...shortest - 1, principalGrace, field: "terms.principalGrace")
    reasons += Reason.outside(0...shortest - 1, interestDeferral, field: "terms.interestDeferral")
    reasons += Reason.outside(0...shortest, interestFree, field: "terms.interestFree")
    if holidays != .keep, frequency.unit != .month {
      reasons.append(.notOffered(field: "terms.holidays"))
    }
    return reasons
  }
}
