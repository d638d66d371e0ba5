/// How many plans were late with their very first instalment, of those old enough to tell.
///
/// - Source: domain reference 4.6.
/// - Example: of 14 plans 13 fell due a day ago or more, 9 of them were late by a day or more: 69.2308%.
package struct FirstPaymentDefault: Sendable {
  /// The first instalment of one plan or of several alike.
  package struct First: Hashable, Sendable {
    /// When it falls due.
    package let due: Day
    /// When it was paid before compensation, or nil.
    package let paid: Day?

    /// A first instalment.
    package init(due: Day, paid: Day?) {
      self.due = due
      self.paid = paid
    }

    /// Days from the due day to the payment, else to `day`; negative where it was paid early.
    package func daysLate(on day: Day) -> Int { (paid.map { min($0, day) } ?? day) - due }

    /// Whether it fell due `days` days before `day` or earlier: newer plans would look too good.
    package func isMature(_ days: Int, on day: Day) -> Bool { due.adding(days: days) <= day }
  }

  /// The default by one number of days.
  package struct Rate: Sendable {
    /// Late by so many days or more.
    package let days: Int
    /// The plans old enough, with their principal.
    package let mature: Tally
    /// The late ones among them.
    package let late: Tally

    /// The share of plans, or nil where none is old enough.
    package var share: Ratio? { Ratio(late.count, of: mature.count) }
  }

  /// The day at whose end it is told.
  package let day: Day
  /// By 1, 7 and 30 days.
  package let rates: [Rate]

  /// The days by which it is told: 1 for operations and fraud, 7 for the agent, 30 for the credit.
  package static let days = [1, 7, 30]

  /// The rates of these plans at the end of `day`.
  package init(asOf day: Day, _ plans: [First: Tally]) {
    self.day = day
    rates = FirstPaymentDefault.days.map { days in
      let mature = plans.filter { $0.key.isMature(days, on: day) }
      let late = mature.filter { $0.key.daysLate(on: day) >= days }
      return Rate(
        days: days, mature: mature.values.reduce(Tally(), +),
        late: late.values.reduce(Tally(), +))
    }
  }
}
