/// What days past due are forgiven before they count against a customer: days of grace and pauses.
///
/// Days past due themselves keep counting, and so does what is owed.
///
/// - Source: vectors DLQ-04 and DLQ-05; domain reference 4.1.
package struct Grace: Hashable, Sendable {
  /// Days past due that never count.
  package var days: Int
  /// The times in which no day counts, in order and apart from each other.
  package var pauses: [Pause]

  /// A time in which no day counts; the first day still does, the last one does not.
  package struct Pause: Hashable, Sendable {
    /// The first day.
    package let from: Day
    /// The last day.
    package internal(set) var through: Day

    /// From one day through another.
    package init(from: Day, through: Day) {
      self.from = from
      self.through = through
    }

    /// Whether it lasts on `day`.
    package func lasts(on day: Day) -> Bool { from <= day && day <= through }
  }

  /// So many days of grace, and pauses.
  package init(days: Int = 0, pauses: [Pause] = []) {
    self.days = days
    self.pauses = pauses
  }

  /// The days that count on `day` for a debt due on `due`: past due, less the grace and what of the
  /// pauses lies behind it; 0 without a debt.
  ///
  /// - Example: due on 1 October with three days of grace, paused from 6 to 30 October: 2 days on the
  ///   6th and on the 30th, 3 on the 31st.
  package func delinquentDays(since due: Day?, on day: Day) -> Int {
    guard let due else { return 0 }
    let begins = due.adding(days: days)
    let paused = pauses.reduce(0) { sum, pause in
      sum + max(0, min(day, pause.through) - max(begins, pause.from))
    }
    return max(0, day - begins - paused)
  }
}
