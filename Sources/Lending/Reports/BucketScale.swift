/// The bands of days past due that a list or report sorts plans into: data, not code.
///
/// - Source: trade convention; domain reference 4.2.
/// - Example: in the usual scale 30 days are M1, 31 days M2, 181 days M6+.
package struct BucketScale: Hashable, Sendable {
  /// One band.
  package struct Band: Hashable, Sendable {
    /// What people call it.
    package let label: String
    /// The days past due, both ends included; the last band has no upper end.
    package let days: ClosedRange<Int>

    /// Whether it has no upper end, so that plans gather in it.
    package var isOpen: Bool { days.upperBound == .max }
  }

  /// The bands, from the least days to the most, without a gap.
  package let bands: [Band]

  /// The scale whose bands begin with these days past due, each ending a day before the next.
  package init(_ starts: [(label: String, first: Int)]) {
    bands = starts.indices.map { index in
      let last = index + 1 < starts.count ? starts[index + 1].first - 1 : .max
      return Band(label: starts[index].label, days: starts[index].first...last)
    }
  }

  /// The place of the band that holds `daysPastDue`, or nil below the first; negative days are 0.
  package func place(ofDaysPastDue daysPastDue: Int) -> Int? {
    bands.lastIndex { $0.days.lowerBound <= max(0, daysPastDue) }
  }

  /// The band that holds `daysPastDue`, or nil below the first.
  package func band(ofDaysPastDue daysPastDue: Int) -> Band? {
    place(ofDaysPastDue: daysPastDue).map { bands[$0] }
  }

  /// What lies in each band of amounts with their days past due; nothing for bands without one.
  ///
  /// - Example: 312.00 at 60 days and 314.00 at 30 lie in M2 and M1.
  package func sorted(
    _ amounts: [(daysPastDue: Int, amount: Money)]
  ) -> [(band: Band, amount: Money)] {
    bands.compactMap { band in
      let sum = Money.sum(amounts.filter { band.days.contains($0.daysPastDue) }.map(\.amount))
      return sum > .zero ? (band, sum) : nil
    }
  }

  /// M0 to M6+, thirty days each.
  package static let usual = BucketScale([
    ("M0", 0), ("M1", 1), ("M2", 31), ("M3", 61), ("M4", 91), ("M5", 121), ("M6", 151),
    ("M6+", 181),
  ])

  /// M0 to M7+, as firms have it that count one month more.
  package static let withM7 = BucketScale([
    ("M0", 0), ("M1", 1), ("M2", 31), ("M3", 61), ("M4", 91), ("M5", 121), ("M6", 151),
    ("M7", 181), ("M7+", 211),
  ])

  /// By days, with the first three days and the eighth month apart.
  ///
  /// - Source: vector DLQ-01, Apache Fineract's default ranges.
  package static let byDays = BucketScale([
    ("0", 0), ("1-3", 1), ("4-30", 4), ("31-60", 31), ("61-90", 61), ("91-120", 91),
    ("121-150", 121), ("151-180", 151), ("181-240", 181), ("241+", 241),
  ])
}

extension Plan {
  /// What is unpaid of the instalments past their due day at the end of `day`, penalty left out, by
  /// the band of each; nothing for bands without one.
  ///
  /// - Example: 312.00 due 60 days ago and 314.00 due 30 days ago lie in 31-60 and 11-30.
  package func overdue(
    in scale: BucketScale, _ measure: Measure = .after, on day: Day
  ) -> [(band: BucketScale.Band, amount: Money)] {
    guard !isTakenBack else { return [] }
    return scale.sorted(
      instalments.map { instalment in
        let isBefore = measure == .before && isBilled(instalment)
        let owed = instalment.unpaid + (isBefore ? instalment.captured : .zero)
        let days = daysPastDue(of: instalment, measure, on: day)
        return (days, days > 0 ? owed.total - owed.penalty : .zero)
      })
  }

  /// Days past due of one instalment at the end of `day`, 0 once it is paid, or settled by a capture
  /// in the view after compensation.
  package func daysPastDue(of instalment: Instalment, _ measure: Measure, on day: Day) -> Int {
    guard !isTakenBack else { return 0 }
    let isUnpaid = measure == .before ? isUnpaidBefore(instalment) : isUnpaid(instalment)
    return Plan.daysPastDue(since: isUnpaid ? instalment.due : nil, on: day)
  }
}
