/// What `ditui quote --help` says of the less usual options, and heads of its answer.
nonisolated protocol QuoteHelp {
  var helpFrequency: String { get }
  var helpInstalment: String { get }
  var helpPartPeriods: String { get }
  var helpHolidays: String { get }
  var helpMultipleRule: String { get }
  var helpPrincipalGrace: String { get }
  var helpInterestDeferral: String { get }
  var helpInterestFree: String { get }
  var helpFeeBasis: String { get }
  var helpDraw: String { get }
  var helpPrepay: String { get }
  var helpKeep: String { get }
  var helpRescheduleFrom: String { get }
  var helpNewFirstDue: String { get }
  var helpNewPeriods: String { get }
  var helpNewRate: String { get }
  var helpSettle: String { get }
  var helpLender: String { get }
  var helpCostForm: String { get }
  var helpShowCostForm: String { get }
  var settlementHead: String { get }
  var interestSavedHead: String { get }
}
