/// So many plans with so much.
package struct Tally: Hashable, Sendable {
  /// How many plans.
  package var count: Int
  /// How much.
  package var amount: Money

  /// So many plans with so much.
  package init(count: Int = 0, amount: Money = .zero) {
    self.count = count
    self.amount = amount
  }

  /// Both together.
  package static func + (left: Tally, right: Tally) -> Tally {
    Tally(count: left.count + right.count, amount: left.amount + right.amount)
  }

  /// Adds the right one.
  package static func += (left: inout Tally, right: Tally) { left = left + right }
}

/// The unpaid principal of all plans by days past due, at the end of one day and in one view.
package struct Ageing: Hashable, Sendable {
  /// The plans by days past due; the amount is all their unpaid principal, due or not.
  package let tallies: [Int: Tally]

  /// These plans.
  package init(_ tallies: [Int: Tally]) {
    self.tallies = tallies
  }

  /// All plans on which principal is unpaid.
  package var total: Tally { tally(0 ... .max) }

  /// The plans within a range of days past due, both ends included.
  ///
  /// Linear in the number of different days past due.
  package func tally(_ days: ClosedRange<Int>) -> Tally {
    tallies.reduce(into: Tally()) { sum, row in
      if days.contains(row.key) { sum += row.value }
    }
  }

  /// The share of a range in the unpaid principal, or nil where none is unpaid.
  package func share(_ days: ClosedRange<Int>) -> Ratio? {
    Ratio(tally(days).amount, of: total.amount)
  }

  /// The portfolio at risk: the whole unpaid principal of the plans more than `days` days past due.
  ///
  /// - Source: domain reference 4.3.
  /// - Example: 6,340.00 of 60,303.50 is PAR30 10.5135%.
  package static func atRisk(over days: Int) -> ClosedRange<Int> { days + 1 ... .max }

  /// The days past due that portfolios at risk are told for, 0 for everything overdue.
  package static let thresholds = [0, 30, 60, 90]

  /// The non-performing balance: more than 90 days past due.
  package static let nonPerforming = RiskClass.substandard.days.lowerBound...Int.max
}
