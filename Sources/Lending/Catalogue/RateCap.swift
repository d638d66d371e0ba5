/// A ceiling that a lender of some kind is measured against from a day on.
///
/// It is data with a source, not a verdict: where a plan lies above it, a person looks at it. The
/// sources do not say whether nominal or effective annualisation counts; both are shown, and the
/// nominal one is compared.
///
/// - Source: domain reference, section 5, rate ceilings: Private Lending Provisions of 2020-12-29 with
///   the one-year LPR of 3.00% of July and August 2025; notice on micro-loan companies of December
///   2025; the 24% line of a court opinion of 2017; the 36% line repealed in 2020.
package struct RateCap: Hashable, Sendable {
  /// Whom it binds.
  package let lender: LenderKind
  /// The first day.
  package let from: Day
  /// The first day on which it holds no more, or nil.
  package let until: Day?
  /// The rate a year that is not exceeded.
  package let rate: Rate

  /// The table; of one kind on one day at most one row holds.
  package static let table: [RateCap] = [
    RateCap(.privateLender, (2015, 9, 1), until: (2020, 8, 20), percent: 36),
    RateCap(.privateLender, (2025, 7, 21), percent: 12),
    RateCap(.licensed, (2017, 8, 4), percent: 24),
    RateCap(.microLoan, (2017, 8, 4), until: (2027, 12, 31), percent: 24),
    RateCap(.microLoan, (2027, 12, 31), percent: 12),
  ]

  private init(
    _ lender: LenderKind, _ from: (Int, Int, Int), until: (Int, Int, Int)? = nil, percent: Int64
  ) {
    func day(_ parts: (Int, Int, Int)) -> Day {
      Day(year: parts.0, month: parts.1, day: parts.2) ?? .latest
    }
    self.lender = lender
    self.from = day(from)
    self.until = until.map(day)
    rate = Rate(partsPerTenBillion: percent * Rate.partsPerPercent)
  }

  /// The row for `lender` on `day`, or nil where none is known.
  package static func holding(for lender: LenderKind, on day: Day) -> RateCap? {
    table.first {
      $0.lender == lender && $0.from <= day && $0.until.map { day < $0 } ?? true
    }
  }

  /// Whether a nominal rate of so many percent lies above it, compared after rounding to a hundredth
  /// of a percent.
  ///
  /// - Example: 12.00005% is 12.00% and not above 12%.
  package func isExceeded(byPercent nominal: Double) -> Bool {
    let text = CostOfCredit.text(percent: nominal, decimals: 2)
    return Rate(percent: text).map { $0 > rate } ?? true
  }
}

/// What kind of lender a ceiling binds.
package enum LenderKind: String, Choice {
  /// A bank or consumer finance company.
  case licensed
  /// A micro-loan company.
  case microLoan = "micro-loan"
  /// Private lending.
  case privateLender = "private"
}
