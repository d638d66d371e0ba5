/// The book in the figures that a lender tells of its own.
///
/// - Source: figures published of 微粒贷, domain reference 8.1.
/// - Example: 2,000 loans of 16,000,000.00 in all are 8,000.00 on average.
package struct BookFigures: Hashable, Sendable {
  /// The plans disbursed and their principal.
  package var disbursed = Tally()
  /// Those settled and their principal.
  package var settled = Tally()
  /// The days from disbursement to settlement, all together.
  package var daysToSettlement = 0
  /// The settled ones with less interest than `littleInterest`.
  package var cheap = Tally()
  /// Those running and their principal as disbursed.
  package var running = Tally()
  /// The days from disbursement to the day looked at, all together.
  package var daysRunning = 0
  /// Those written off and what was, with interest and charges.
  package var writtenOff = Tally()
  /// Those of them of which something came in since, and how much.
  package var recovered = Tally()

  /// Under so much interest a settled plan counts as cheap.
  package static let littleInterest = Money(fen: 10_000)

  /// No plans.
  package init() {}

  /// The mean principal, rounded half up to the fen, or nil of none.
  package var averageLoan: Money? {
    disbursed.amount.scaled(by: 1, over: Int64(disbursed.count))
  }

  /// The mean days from disbursement to settlement, or nil of none.
  package var averageDaysToSettlement: Ratio? { Ratio(daysToSettlement, of: settled.count) }

  /// The mean age of running plans in days, or nil of none.
  package var averageDaysRunning: Ratio? { Ratio(daysRunning, of: running.count) }

  /// The share of settled plans with little interest, or nil of none.
  package var cheapShare: Ratio? { Ratio(cheap.count, of: settled.count) }
}
