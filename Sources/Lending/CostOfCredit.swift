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
public struct CostOfCredit: Hashable, Sendable {
  /// The internal rate of return of one period, periods taken as equal, in percent.
  public let irrMonthly: Double

  /// Twelve times `irrMonthly`.
  public let nominal: Double

  /// `irrMonthly` compounded over twelve periods, in percent a year.
  public let effective: Double

  /// The rate of the real days over 365, compounded yearly, in percent.
  public let xirr: Double

  /// All cost over the sum of balance x days, times 365, in percent a year (单利).
  public let simple: Double

  /// The cost of `schedule`, its fee at the start taken off what is received.
  ///
  /// - Parameter schedule: The plan as signed.
  /// - Throws: `rateUnsolvable` when the cost is beyond 1,000% a period or 100,000,000% a year.
  public init(_ schedule: Schedule) throws(Refusal) {
    let terms = schedule.terms
    let received = -(terms.principal - terms.upfrontFee)
    let payments = schedule.instalments.map(\.payment)
    let period = try CostOfCredit.irr(flows: [received] + payments)
    let days = zip(schedule.instalments.map(\.due), payments).map { ($0, $1) }
    irrMonthly = period
    nominal = period * 12
    effective = (pow(1 + period / 100, 12) - 1) * 100
    xirr = try CostOfCredit.xirr(flows: [(terms.start, received)] + days)
    simple = CostOfCredit.simple(schedule)
  }

  private static func simple(_ schedule: Schedule) -> Double {
    let totals = schedule.totals
    let cost = totals.interest + totals.fee + schedule.terms.upfrontFee
    var occupied: Int128 = 0
    for row in schedule.instalments {
      occupied += Int128((row.balance + row.principal).fen) * Int128(row.days)
    }
    return Double(cost.fen) / Double(occupied) * 36_500
  }
}

// MARK: - Text

extension CostOfCredit {
  /// A percentage with exactly `decimals` decimals, a half of the decimal value away from zero.
  ///
  /// - Example: 12.68245 with four decimals is `12.6825`.
  public static func text(percent: Double, decimals: Int = 4) -> String {
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
  public var irrMonthlyText: String { CostOfCredit.text(percent: irrMonthly, decimals: 6) }

  /// `nominal` with four decimals.
  public var nominalText: String { CostOfCredit.text(percent: nominal) }

  /// `effective` with four decimals.
  public var effectiveText: String { CostOfCredit.text(percent: effective) }

  /// `xirr` with four decimals.
  public var xirrText: String { CostOfCredit.text(percent: xirr) }

  /// `simple` with four decimals.
  public var simpleText: String { CostOfCredit.text(percent: simple) }
}
