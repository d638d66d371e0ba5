/// The reports that there are, as the command line names them.
package enum ReportName: String, CaseIterable {
  case par, buckets, vintage
  case rollRate = "roll-rate"
  case firstPaymentDefault = "first-payment-default"
  case book, provision
}

/// The words of reports: tables by the name that scripts know, rows, columns and heads.
package enum ReportWord: String, CaseIterable {
  case par, trend, buckets, classes, current, ever, balances, rates, averages, matrix, fpd
  case figures, provision, quality, trades, schoolings, trade, schooling, customers, people, untold
  case total, overdueBy, asOf, bucket, riskClass, nonPerforming, lateBy, mature, late, figure
  case value, plans, averageLoan, settled, averageDaysToSettlement, littleInterest, running
  case averageDaysRunning, writtenOff, recovered, rate, coverage, provisionShare, cohort, disbursed,
    roll, average, chain
  case count, amount, percent, days
}

extension ReportWord: CustomStringConvertible {
  /// The name that scripts know.
  package var description: String { rawValue }
}
