import Lending

nonisolated extension English: PlanScreenStrings {
  var plan: String { "Plan" }
  var freeze: String { "Freeze" }
  var imeiTail: String { "IMEI tail" }
  var servicePlan: String { "Service plan" }
  func servicePlan(_ fee: Money, _ months: Int) -> String { "\(money(fee)) x \(months) months" }
  var agent: String { "Agent" }
  var partner: String { "Partner" }
  var outlet: String { "Outlet" }
  var listPrice: String { "Price" }
  var discount: String { "Discount" }
  var downPayment: String { "Down payment" }
  var principal: String { "Principal" }
  var charges: String { "Interest" }
  var irr: String { "Annual (IRR)" }
  var disbursed: String { "Disbursed" }
  var freezeRule: String { "Frozen" }
  var releaseRule: String { "Release" }
  var captureRule: String { "Capture" }
  func captureAfter(_ days: Int) -> String { "after \(days) days overdue" }
  var captureOnBreach: String { "on breach" }
  func noticeBefore(_ days: Int) -> String { ", \(days) days after notice" }
  var freezeEnds: String { "Freeze ends" }
  func authorisationTail(_ tail: String) -> String { "Freeze  authorisation no. ...\(tail)" }
  func ownerAndPayee(_ owner: String, _ funder: String) -> String {
    "line owner \(owner)   payee \(funder)"
  }
  var original: String { "Original" }
  var released: String { "released" }
  var captured: String { "captured" }
  var remaining: String { "remaining" }
  var remainingFreeze: String { "remaining" }
  func coverage(_ principal: Money, _ gap: Money) -> String {
    "unpaid principal \(money(principal)), gap \(money(gap))"
  }
  func bill(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "Bill \(bill): \(money(amount)) owed to \(owner)"
  }
  func billOverpaid(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "Bill \(bill): its capture was taken back; \(owner) owes the customer \(money(amount)). Claim it from \(owner)."
  }
  func bills(_ count: Int, _ owner: String, _ amount: Money) -> String {
    "\(count) bills: \(money(amount)) owed to \(owner)"
  }
  func billDue(_ day: Day) -> String { ", due \(self.day(day))" }
  var billRepaid: String { ", repaid" }
  func billBelongs(_ owner: String) -> String { ". Collected by \(owner), not by us." }
  func schedule(_ paid: Int, _ compensated: Int, _ open: Int) -> String {
    "Schedule  paid \(paid)  compensated \(compensated)  open \(open)"
  }
  func operations(_ count: Int) -> String { "Operations \(count)" }
  var numberColumn: String { "No" }
  var dueColumn: String { "Due" }
  var askedColumn: String { "Asked" }
  var paidColumn: String { "Paid" }
  var stateColumn: String { "State" }
  var freezeColumn: String { "Freeze" }
  var sequenceColumn: String { "No" }
  var timeColumn: String { "Day" }
  var actionColumn: String { "Action" }
  var amountColumn: String { "Amount" }
  var remainingColumn: String { "Left" }
  var resultColumn: String { "Result" }
  func overdueBy(_ days: Int) -> String { "overdue \(days) d" }
  func dueIn(_ days: Int) -> String { "in \(days) d" }
  func capturedOn(_ day: String) -> String { day }
  func captureFrom(_ day: String) -> String { "capture \(day)" }
  func operationTitle(_ number: Int, _ id: String) -> String { "No \(number)  request \(id)" }
  func operationReason(_ instalment: Int) -> String { "for instalment \(instalment), overdue" }
  var blocksRepetition: String { "Result unknown: query it, never send it again" }
  func nextAttempt(_ day: Day) -> String { "next attempt from \(self.day(day))" }
  func compensatedNote(_ instalment: Int) -> String {
    "Instalment \(instalment) is compensated: collect it no more; what was paid goes back"
  }
  func next(_ day: Day, _ amount: Money) -> String {
    "Next: \(money(amount)) due on \(self.day(day)), then a release"
  }
  func toSend(_ kind: String, _ amount: Money) -> String { "To send: \(kind) of \(money(amount))" }
  func difference(_ kind: String, _ amount: Money) -> String {
    "To correct: \(kind), \(money(amount))"
  }
  var ownerActs: String { "The line owner releases and captures" }
  func credit(_ amount: Money) -> String { "Credit balance \(money(amount))" }
  func breach(_ report: String, _ meaning: String, _ day: Day) -> String {
    "Breach: \(report) since \(self.day(day)): \(meaning)"
  }
  func returnStep(_ step: Int) -> String {
    ["end the carrier contract", "shop refund to the funder", "refund the customer", "release"][
      max(0, min(3, step))]
  }
  func returnProgress(_ taken: Int, _ next: String) -> String {
    "Return \(taken)/4, next: \(next)"
  }
  func daysPastGrace(_ after: Int, _ before: Int) -> String {
    "Beyond grace: \(after) days after compensation, \(before) before"
  }
  func stay(_ view: String, _ bucket: String, _ entered: Day, _ left: Day?) -> String {
    "\(view)  \(bucket) from \(day(entered))" + (left.map { left in " until \(day(left))" } ?? "")
  }
  func daysPastDue(_ after: Int, _ before: Int) -> String {
    "Overdue \(after) days after, \(before) days before compensation"
  }
  var notDisbursedYet: String { "Not disbursed: no schedule runs yet" }
  var endedUndisbursed: String { "The case has ended: nothing was disbursed" }
  var noOperations: String { "No operation yet" }
  func settlementTitle(_ day: Day) -> String { "Settlement on \(self.day(day))" }
  func settlementPlan(_ amount: Money) -> String { "This plan is settled with \(money(amount))" }
  func settlementDue(_ amount: Money) -> String { "of that due already \(money(amount))" }
  func settlementPrincipal(_ amount: Money) -> String { "principal to come \(money(amount))" }
  func settlementInterest(_ amount: Money) -> String { "interest run up \(money(amount))" }
  func settlementAdvance(_ amount: Money) -> String {
    "paid ahead and not run up, taken off \(money(amount))"
  }
  func settlementCredit(_ amount: Money) -> String { "less the credit balance \(money(amount))" }
  func settlementBills(_ owner: String, _ amount: Money) -> String {
    "Apart from it: bills with \(owner) of \(money(amount)), not part of this settlement"
  }
  var noSettlement: String {
    "No settlement now: a capture is in process, or the plan is not running"
  }
  func explainRelease(_ freeze: Money, _ repaid: Money, _ principal: Money, _ ought: Money)
    -> String
  {
    "Ought to be released = \(money(freeze)) frozen x \(money(repaid)) repaid / \(money(principal)) principal = \(money(ought)), rounded half up once"
  }
  func explainReleaseRest(_ original: Money, _ captured: Money, _ ought: Money) -> String {
    "To be released = frozen \(money(original)) - rightly captured \(money(captured)) = \(money(ought)): the plan has ended"
  }
  var explainReleaseAtEnd: String { "To be released: 0.00 before the end, everything then" }
  func explainReleaseLimited(_ ought: Money) -> String {
    "Less what was set right, or no more than was not captured: \(money(ought))"
  }
  func returnOver(_ day: String) -> String {
    "the return is over since \(day): the customer has the money, the freeze is given back"
  }
  func returnReleaseIsOwners(_ day: String) -> String {
    "the customer has had the money since \(day); step 4, the release, is the owner's"
  }
  func daysSinceHandOver(_ days: Int) -> String {
    "\(days) days since the hand-over (7 without a reason, 15 for a fault)"
  }
  func explainRemaining(_ original: Money, _ released: Money, _ captured: Money, _ remaining: Money)
    -> String
  {
    "Remaining = \(money(original)) - \(money(released)) released - \(money(captured)) captured = \(money(remaining))"
  }
  func explainGap(_ principal: Money, _ remaining: Money, _ gap: Money) -> String {
    "Gap = \(money(principal)) unpaid principal - \(money(remaining)) frozen, not below zero = \(money(gap))"
  }
  var explainTitle: String { "Where these figures come from" }
  var noPrevious: String { "no plan stands before this one in the list" }
  var noNext: String { "no plan stands after this one in the list" }
  var needsRunningPlan: String { "the plan is not running" }
  var needsHandOver: String { "the phone is not handed over" }
  var needsOfficer: String { "for an officer or supervisor" }
  var noBill: String { "there is no bill" }
  var noReturnRunning: String { "no return is running" }
  var amount: String { "Amount" }
  var reference: String { "Reference" }
  var reason: String { "Reason" }
  var valueDay: String { "Business day" }
  var way: String { "How" }
  func repaymentAsked(_ plan: String, _ amount: Money, _ day: Day) -> String {
    "Record a repayment of \(money(amount)) for \(plan) on \(self.day(day))?"
  }
  func exceedsAll(_ more: Money) -> String {
    "That is \(money(more)) more than the whole plan needs; the rest becomes a credit balance"
  }
  func recorded(_ entry: String) -> String { "Recorded as \(entry)" }
  var noCash: String {
    "Money reaches the lender by its own channels; this records an arrival, no cash is taken"
  }
  var returnLead: String {
    "In this order: carrier contract ended, shop refund, customer refunded, then the release"
  }
  func typeTail(_ tail: String) -> String {
    "Last four of the plan, \(tail)"
  }
  var tailDiffers: String { "That is not the end of the plan number" }
}
