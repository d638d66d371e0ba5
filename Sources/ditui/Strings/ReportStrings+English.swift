import Lending

nonisolated extension English: ReportStrings {
  func name(_ report: ReportName) -> String {
    switch report {
    case .par: "Portfolio at risk"
    case .buckets: "Buckets and classes"
    case .vintage: "Vintages"
    case .rollRate: "Roll rates"
    case .firstPaymentDefault: "First-payment default"
    case .book: "Book figures"
    case .provision: "Provision"
    }
  }

  func name(_ word: ReportWord) -> String {
    switch word {
    case .par: "Portfolio at risk"
    case .trend: "Trend at month ends"
    case .buckets: "Unpaid principal by bucket"
    case .classes: "Unpaid principal by class"
    case .current: "Over 30 days at month end, of disbursed"
    case .ever: "Ever over 30 days, of disbursed"
    case .balances: "Unpaid principal by bucket at month ends"
    case .rates: "Net flow from month end to month end"
    case .averages: "Average net flow"
    case .matrix: "Where the plans of each bucket are a month later"
    case .fpd: "First-payment default"
    case .figures: "Book figures"
    case .provision: "Provision by class"
    case .quality: "Non-performing share and coverage"
    case .total: "Total"
    case .overdueBy: "Overdue by"
    case .asOf: "Day"
    case .bucket: "Bucket"
    case .riskClass: "Class"
    case .nonPerforming: "Non-performing"
    case .lateBy: "Late by"
    case .mature: "Old enough"
    case .late: "Late"
    case .figure: "Figure"
    case .value: "Value"
    case .plans: "Plans disbursed"
    case .averageLoan: "Average loan"
    case .settled: "Settled"
    case .averageDaysToSettlement: "Average days to settlement"
    case .trades: "Customers by trade"
    case .schoolings: "Customers by schooling"
    case .trade: "Trade"
    case .schooling: "Schooling"
    case .people: "people"
    case .customers: "Customers"
    case .untold: "not told"
    case .littleInterest: "Settled with interest under 100.00"
    case .running: "Running"
    case .averageDaysRunning: "Average days running"
    case .writtenOff: "Written off"
    case .recovered: "Recovered after write-off"
    case .rate: "Rate"
    case .coverage: "Coverage"
    case .provisionShare: "Provision of all principal"
    case .cohort: "Month"
    case .disbursed: "Disbursed"
    case .roll: "From > to"
    case .average: "Average"
    case .chain: "All in a chain"
    case .count: "plans"
    case .amount: "amount"
    case .percent: "share"
    case .days: "days"
    }
  }

  func name(_ measure: Measure) -> String {
    switch measure {
    case .before: "before comp."
    case .after: "after comp."
    }
  }
  func overDays(_ days: Int) -> String {
    days == 0 ? "PAR0 overdue" : "PAR\(days) over \(days) days"
  }
  func asOfDay(_ day: Day) -> String { "as of \(self.day(day))" }
  func plansBehind(_ figure: String) -> String { "Plans behind \(figure)" }
  func about(_ report: ReportName) -> String {
    switch report {
    case .par: "Overdue part of the unpaid principal, and its trend"
    case .buckets: "Unpaid principal by bucket and by the five classes"
    case .vintage: "How each month's loans turned out, month by month"
    case .rollRate: "How balances move from bucket to bucket"
    case .firstPaymentDefault: "Who was late with the very first instalment"
    case .book: "Loans, days, interest and non-performing share"
    case .provision: "What is set aside for each class, and what it covers"
    }
  }
  var shades: String { "Share, low to high" }
  var moreLines: String { "more: j/k" }
  var noPlansBehind: String { "This figure tells of no plans of its own" }
  func reportUnknown(_ name: String, _ choices: String) -> String {
    "there is no report \(name); one of: \(choices)"
  }
  func onlyWith(_ option: String, _ other: String) -> String {
    "\(option) stands only beside \(other)"
  }
  func notTogether(_ first: String, _ second: String) -> String {
    "\(first) and \(second) do not go together: give one of them"
  }
  func monthsOutOfRange(_ text: String, _ most: Int) -> String {
    "--months \(text) must be a whole number from 1 to \(most)"
  }
  func cellUnknown(_ name: String) -> String {
    "--plans \(name): the report has no such cell; --json names each cell, all asks for every one"
  }
}
