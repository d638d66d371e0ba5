import Foundation

/// What a plan costs its borrower in a year, by the measures that the trade shows.
///
/// All are percent of the money received, without any cost of late payment. The solver works in
/// floating point; no amount is made from its results. Compare with a cap only after rounding to a
/// hundredth of a percent.
///
/// - Source: People's Bank of China announcement [2021] No. 3; domain reference 3.5.
/// - Example: 8,000.00 over 12 equal instalments at 12% a year: 0.999993 a month, 11.9999 nominal,
///   12.6824 effective, 12.7381 by days, 12.0468 simple.
package struct CostOfCredit: Hashable, Sendable {
  /// The internal rate of return of one period, a month as a rule, in percent.
  ///
  /// Periods are taken as equal. One that is longer or shorter than the others, the first one as a rule,
  /// counts as its whole periods and a fraction, without interest on interest within the fraction. A
  /// fraction of a month is its days over the days of the month that ends where the whole months begin;
  /// of periods in days or weeks it is real days over the length of one. Days off that move a due day
  /// play no part.
  ///
  /// - Source: domain reference 3.5; 0 = −cash + Σ paymentₖ / ((1 + f·r)(1 + r)ᵏ⁻¹) for a short first
  ///   period.
  /// - Example: 3,000.00 over 3 at 12% a year, paid out on 2026-01-27 and first due on 2026-02-01: 1,
  ///   that is 12 a year and not 6.94, the first period being 5/31 of a month.
  package let irrMonthly: Double

  /// `irrMonthly` times the periods of a year, twelve of a month.
  package let nominal: Double

  /// `irrMonthly` compounded over the periods of a year, in percent.
  package let effective: Double

  /// The rate of the real days over 365, compounded yearly, in percent.
  package let xirr: Double

  /// All cost over the sum of balance x days, times 365, in percent a year (单利).
  package let simple: Double

  /// The cost of `schedule`, its fee at the start taken off what is received.
  ///
  /// - Parameter schedule: The plan as signed.
  /// - Throws: `rateUnsolvable` when the cost is beyond 1,000% a period or 100,000,000% a year.
  package init(_ schedule: Schedule) throws(Refusal) {
    let terms = schedule.terms
    let received = -(terms.principal - terms.upfrontFee)
    let rows = schedule.instalments
    let moved = schedule.movements.map { ($0.day, -$0.amount) }
    let paid = rows.map { ($0.due, $0.payment) }
    let ends = schedule.periodEnds
    let period = try CostOfCredit.irr(
      flows: [Flow(received, at: PeriodTime())]
        + moved.map { Flow($0.1, at: schedule.time(on: $0.0, ends)) }
        + zip(paid, ends).map { Flow($0.1, at: $1) })
    let perYear = terms.frequency.periodsPerYear
    irrMonthly = period
    nominal = period * perYear
    effective = (pow(1 + period / 100, perYear) - 1) * 100
    xirr = try CostOfCredit.xirr(flows: [(terms.start, received)] + moved + paid)
    simple = CostOfCredit.simple(schedule)
  }

  /// A daily rate compounded over 365 days, in percent.
  ///
  /// - Example: 0.05% a day is 20.02% a year.
  package static func effective(ofDaily rate: Rate) -> Double {
    let daily = Double(rate.partsPerTenBillion) / Double(Rate.partsPerUnit)
    return (pow(1 + daily, 365) - 1) * 100
  }

  private static func simple(_ schedule: Schedule) -> Double {
    let totals = schedule.totals
    let cost = totals.interest + totals.fee + schedule.terms.upfrontFee
    var occupied =
      Int128(schedule.terms.principal.fen) * Int128(schedule.days(from: schedule.terms.start))
    for row in schedule.instalments {
      occupied -= Int128(row.principal.fen) * Int128(schedule.days(from: row.due))
    }
    for movement in schedule.movements {
      occupied += Int128(movement.amount.fen) * Int128(schedule.days(from: movement.day))
    }
    return Double(cost.fen) / Double(occupied) * 36_500
  }
}

extension Schedule {
  /// Calendar days from `day` to the last due day.
  fileprivate func days(from day: Day) -> Int { (instalments.last?.due ?? day) - day }

  /// Where each row falls, in periods from the start.
  fileprivate var periodEnds: [PeriodTime] {
    var begins = terms.start
    var time = PeriodTime()
    return instalments.map { row in
      time = time.adding(terms.frequency.periods(from: begins, to: row.nominal))
      begins = row.nominal
      return time
    }
  }

  /// Where `day` falls among rows with these `ends`: of the running period the share of its days.
  fileprivate func time(on day: Day, _ ends: [PeriodTime]) -> PeriodTime {
    let passed = instalments.count { $0.due <= day }
    let before = passed == 0 ? PeriodTime() : ends[passed - 1]
    guard passed < instalments.count else { return before }
    let row = instalments[passed]
    let begins = passed == 0 ? terms.start : instalments[passed - 1].due
    let nominal = passed == 0 ? terms.start : instalments[passed - 1].nominal
    let length = terms.frequency.periods(from: nominal, to: row.nominal)
    return before.adding(length * (Double(day - begins) / Double(row.due - begins)))
  }
}

extension Frequency {
  /// How many periods there are between two days, in months as `Day.months(since:)` counts them.
  fileprivate func periods(from: Day, to due: Day) -> Double {
    guard unit == .month else {
      return Double(due - from) / Double(unit == .week ? 7 * count : count)
    }
    let months = due.months(since: from)
    return (Double(months.whole) + Double(months.days) / Double(months.length)) / Double(count)
  }
}

// MARK: - Text

extension CostOfCredit {
  /// A percentage with exactly `decimals` decimals, a half of the decimal value away from zero.
  ///
  /// - Example: 12.68245 with four decimals is `12.6825`.
  package static func text(percent: Double, decimals: Int = 4) -> String {
    guard percent.isFinite, var exact = Decimal(string: "\(percent)") else { return "\(percent)" }
    var rounded = Decimal()
    NSDecimalRound(&rounded, &exact, decimals, .plain)
    let isNegative = rounded < 0
    let parts = "\(rounded.magnitude)".split(separator: ".")
    let whole = parts.first.map(String.init) ?? "0"
    let given = parts.count == 2 ? String(parts[1]) : ""
    let padding = String(repeating: "0", count: max(0, decimals - given.count))
    let point = decimals > 0 ? "." : ""
    return "\(isNegative ? "-" : "")\(whole)\(point)\(given)\(padding)"
  }

  /// `irrMonthly` with six decimals.
  package var irrMonthlyText: String { CostOfCredit.text(percent: irrMonthly, decimals: 6) }

  /// `nominal` with four decimals.
  package var nominalText: String { CostOfCredit.text(percent: nominal) }

  /// `effective` with four decimals.
  package var effectiveText: String { CostOfCredit.text(percent: effective) }

  /// `xirr` with four decimals.
  package var xirrText: String { CostOfCredit.text(percent: xirr) }

  /// `simple` with four decimals.
  package var simpleText: String { CostOfCredit.text(percent: simple) }
}
