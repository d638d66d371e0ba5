import Lending

/// Changes of a running plan: prepayment, other terms, charges, waivers, pauses, the write-off; shares of revenue.
nonisolated protocol PlanChangeStrings {
  func settlementFee(_ amount: Money) -> String
  func prepaymentDue(_ amount: Money) -> String
  func prepaymentPrincipal(_ amount: Money) -> String
  func prepaymentFee(_ amount: Money) -> String
  func afterPrepayment(_ count: Int, _ amount: Money, _ day: Day) -> String
  func interestSaved(_ amount: Money) -> String
  func prepaymentAsked(_ amount: Money, _ who: String) -> String
  func chargeAsked(_ what: String, _ amount: Money, _ who: String) -> String
  func waiverAsked(_ what: String, _ amount: Money, _ who: String) -> String
  func termsAsked(
    _ who: String, _ number: Int, _ day: Day, _ count: Int, _ last: Day
  ) -> String
  func callDueAsked(_ who: String, _ amount: Money) -> String
  func writeOffAsked(_ who: String, _ amount: Money) -> String
  func name(_ party: RevenueParty) -> String
  func share(_ party: String, _ rate: Rate, _ what: String, _ amount: Money) -> String
  var writeOffLead: String { get }
  var callDue: String { get }
  var writeOff: String { get }
  var decisionNumber: String { get }
  func writtenOff(_ amount: Money, _ day: Day, _ recovered: Money, _ claim: Money) -> String
  func calledDueOn(_ day: Day) -> String
  var prepayPart: String { get }
  var changeTerms: String { get }
  var raiseCharge: String { get }
  var waiveCharge: String { get }
  var pauseDays: String { get }
  var resumeDays: String { get }
  var keepingLabel: String { get }
  var keepTerm: String { get }
  var keepInstalment: String { get }
  var fromInstalment: String { get }
  var newFirstDue: String { get }
  var newPeriods: String { get }
  var componentLabel: String { get }
  var pauseFrom: String { get }
  var pauseThrough: String { get }
  var agreementNumber: String { get }
  var settlementRecords: String { get }
}
