import Lending

/// One freeze with its plan.
nonisolated protocol PlanScreenStrings {
  var plan: String { get }
  var freeze: String { get }
  var imeiTail: String { get }
  var servicePlan: String { get }
  func servicePlan(_ fee: Money, _ months: Int) -> String
  var agent: String { get }
  var partner: String { get }
  var outlet: String { get }
  var listPrice: String { get }
  var discount: String { get }
  var downPayment: String { get }
  var principal: String { get }
  var charges: String { get }
  var irr: String { get }
  var disbursed: String { get }
  var freezeRule: String { get }
  var releaseRule: String { get }
  var captureRule: String { get }
  func captureAfter(_ days: Int) -> String
  var captureOnBreach: String { get }
  func noticeBefore(_ days: Int) -> String
  var freezeEnds: String { get }
  func authorisationTail(_ tail: String) -> String
  func ownerAndPayee(_ owner: String, _ funder: String) -> String
  var original: String { get }
  var released: String { get }
  var captured: String { get }
  var remaining: String { get }
  var remainingFreeze: String { get }
  func coverage(_ principal: Money, _ gap: Money) -> String
  func bill(_ bill: String, _ owner: String, _ amount: Money) -> String
  func billOverpaid(_ bill: String, _ owner: String, _ amount: Money) -> String
  func bills(_ count: Int, _ owner: String, _ amount: Money) -> String
  func billDue(_ day: Day) -> String
  var billRepaid: String { get }
  func billBelongs(_ owner: String) -> String
  func schedule(_ paid: Int, _ compensated: Int, _ open: Int) -> String
  func operations(_ count: Int) -> String
  var numberColumn: String { get }
  var dueColumn: String { get }
  var askedColumn: String { get }
  var paidColumn: String { get }
  var stateColumn: String { get }
  var freezeColumn: String { get }
  var sequenceColumn: String { get }
  var timeColumn: String { get }
  var actionColumn: String { get }
  var amountColumn: String { get }
  var remainingColumn: String { get }
  var resultColumn: String { get }
  func overdueBy(_ days: Int) -> String
  func dueIn(_ days: Int) -> String
  func capturedOn(_ day: String) -> String
  func captureFrom(_ day: String) -> String
  func operationTitle(_ number: Int, _ id: String) -> String
  func operationReason(_ instalment: Int) -> String
  var blocksRepetition: String { get }
  func nextAttempt(_ day: Day) -> String
  func compensatedNote(_ instalment: Int) -> String
  func next(_ day: Day, _ amount: Money) -> String
  func toSend(_ kind: String, _ amount: Money) -> String
  func difference(_ kind: String, _ amount: Money) -> String
  var ownerActs: String { get }
  func credit(_ amount: Money) -> String
  func breach(_ report: String, _ meaning: String, _ day: Day) -> String
  func returnStep(_ step: Int) -> String
  func returnProgress(_ taken: Int, _ next: String) -> String
  func daysPastDue(_ after: Int, _ before: Int) -> String
  func daysPastGrace(_ after: Int, _ before: Int) -> String
  func stay(_ view: String, _ bucket: String, _ entered: Day, _ left: Day?) -> String
  var notDisbursedYet: String { get }
  var endedUndisbursed: String { get }
  var noOperations: String { get }
  func settlementTitle(_ day: Day) -> String
  func settlementPlan(_ amount: Money) -> String
  func settlementDue(_ amount: Money) -> String
  func settlementPrincipal(_ amount: Money) -> String
  func settlementInterest(_ amount: Money) -> String
  func settlementAdvance(_ amount: Money) -> String
  func settlementCredit(_ amount: Money) -> String
  func settlementBills(_ owner: String, _ amount: Money) -> String
  var noSettlement: String { get }
  func explainRelease(_ freeze: Money, _ repaid: Money, _ principal: Money, _ ought: Money)
    -> String
  func explainReleaseRest(_ original: Money, _ captured: Money, _ ought: Money) -> String
  var explainReleaseAtEnd: String { get }
  func explainReleaseLimited(_ ought: Money) -> String
  func returnOver(_ day: String) -> String
  func returnReleaseIsOwners(_ day: String) -> String
  func daysSinceHandOver(_ days: Int) -> String
  func explainRemaining(_ original: Money, _ released: Money, _ captured: Money, _ remaining: Money)
    -> String
  func explainGap(_ principal: Money, _ remaining: Money, _ gap: Money) -> String
  var explainTitle: String { get }
  var noPrevious: String { get }
  var noNext: String { get }
  var needsRunningPlan: String { get }
  var needsHandOver: String { get }
  var needsOfficer: String { get }
  var noBill: String { get }
  var noReturnRunning: String { get }
  var amount: String { get }
  var reference: String { get }
  var reason: String { get }
  var valueDay: String { get }
  var way: String { get }
  func repaymentAsked(_ plan: String, _ amount: Money, _ day: Day) -> String
  func exceedsAll(_ more: Money) -> String
  func recorded(_ entry: String) -> String
  var noCash: String { get }
  var returnLead: String { get }
  func typeTail(_ tail: String) -> String
  var tailDiffers: String { get }
}
