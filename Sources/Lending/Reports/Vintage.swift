/// Plans by the month of their disbursement, and how much of each lay more than 30 days past due at
/// each month end since.
///
/// - Source: domain reference 4.4.
/// - Example: 300.00 of 100,000.00 disbursed in January, at the end of February: MOB 1, 0.3000%.
package struct Vintage: Hashable, Sendable {
  /// More days past due than this count.
  package static let daysPastDue = 30

  /// The plans of one month.
  package struct Cohort: Hashable, Sendable {
    /// The first day of the month.
    package let month: Day
    /// The plans disbursed in it and their principal, which every share is of.
    package let disbursed: Tally
    /// The plans over 30 days at each month end, from month on book 0; nothing for ends to come.
    package let current: [Tally]
    /// The plans that were over 30 days on any day up to the month end, each with what was unpaid on
    /// the first such day; it never falls.
    package let ever: [Tally]
  }

  /// A month of a cohort, or of what happened to it.
  package struct Place: Hashable, Sendable {
    /// The first day of the cohort's month.
    package let cohort: Day
    /// The first day of the month looked at.
    package let month: Day

    /// The month that holds `day` in the cohort of those disbursed in the month of `disbursed`.
    package init(disbursed: Day, day: Day) {
      cohort = disbursed.startOfMonth
      month = day.startOfMonth
    }
  }

  /// The months, the oldest first.
  package let cohorts: [Cohort]

  /// The table at the end of `day` from what was disbursed by month, what was over 30 days at the
  /// month ends, and which plans came to be so in which month for the first time.
  package init(
    asOf day: Day, disbursed: [Day: Tally], current: [Place: Tally], newlyOver: [Place: Tally]
  ) {
    cohorts = disbursed.sorted { $0.key < $1.key }.map { month, tally in
      let places = Vintage.monthEnds(since: month, until: day)
        .map { Place(disbursed: month, day: $0) }
      var sum = Tally()
      let ever = places.map { place in
        sum += newlyOver[place] ?? Tally()
        return sum
      }
      return Cohort(
        month: month, disbursed: tally, current: places.map { current[$0] ?? Tally() },
        ever: ever)
    }
  }

  /// The month ends from that of `day` up to `last`.
  ///
  /// - Example: since 10 January until 30 March: 31 January, 28 February.
  package static func monthEnds(since day: Day, until last: Day) -> [Day] {
    var ends: [Day] = []
    var month = day.startOfMonth
    while month.endOfMonth <= last, month < .latest.startOfMonth {
      ends.append(month.endOfMonth)
      month = month.adding(months: 1)
    }
    return ends
  }
}

extension Vintage.Cohort {
  /// The month end of a month on book, 0 for that of the disbursement.
  package func monthEnd(_ monthsOnBook: Int) -> Day {
    month.adding(months: monthsOnBook).endOfMonth
  }

  /// The share of `tally` in what was disbursed; never in what is left of it.
  package func share(_ tally: Tally) -> Ratio? { Ratio(tally.amount, of: disbursed.amount) }
}
