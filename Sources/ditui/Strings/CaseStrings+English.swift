import Lending

nonisolated extension English: CaseStrings {
  var needsCostForm: String { "Next: the cost form, read and signed by the customer. Enter" }
  var needsContract: String { "Next: the customer signs the loan contract. Enter" }
  func needsFreeze(_ amount: Money) -> String {
    "Next: ask for the freeze of \(money(amount)). Enter"
  }
  var freezeLead: String {
    "The customer confirms it on their own telephone; nobody does it for them."
  }
  func waitsForCustomer(_ amount: Money, _ left: String) -> String {
    "The customer confirms \(money(amount)): \(left). v shows the QR"
  }
  var confirmationEnded: String { "Not confirmed in time. v closes this request and makes another" }
  var onTheirTelephone: String { "The answer is the owner's; r enters it." }
  func freezeResultUnknown(_ id: String) -> String {
    "The result of request \(id) is unknown. r queries it"
  }
  var neverSentAgain: String {
    "It is never sent a second time: the same amount could be frozen twice."
  }
  func freezeFailedBecause(_ cause: String) -> String { "The freeze failed: \(cause)" }
  var waysOnAfterFailure: String { "Enter shows the ways on" }
  var needsCarrierContract: String {
    "Frozen. Next: the carrier's contract for the service plan. Enter"
  }
  var needsHandOverNow: String { "Next: scan the phone and hand it over. Enter" }
  func waitsForDisbursement(_ elapsed: String) -> String {
    "Handed over, waits for the disbursement \(elapsed)"
  }
  var disbursementLate: String { "! Past 24 hours: tell the supervisor and the funder now" }
  func funderDisburses(_ funder: String) -> String { "\(funder) disburses; an officer enters it" }
  var caseDone: String { "Disbursed: the case is done. Enter shows the plan" }
  func caseEnded(_ outcome: String) -> String { "The application has ended: \(outcome)" }
  func stillFrozen(_ amount: Money) -> String {
    "\(money(amount)) is frozen yet: the owner is asked to release it"
  }
  func consentsLack(_ names: String) -> String { "consents missing: \(names)" }
  var consentsComplete: String { "every consent given" }
  var caseFigures: String { "Figures" }
  var caseSteps: String { "Steps" }
  var notYetDone: String { "not yet" }
  func untilTold(_ until: Moment) -> String { "until \(moment(until))" }
  func authorised(_ tail: String, _ amount: String) -> String {
    "\(amount) frozen, authorisation ..\(tail)"
  }
  func handedOverTold(_ receipt: String, _ imei: String) -> String {
    "receipt \(receipt), IMEI ..\(imei)"
  }
  func carrierContractTold(_ contract: String) -> String {
    "carrier's contract \(contract), phone not handed over"
  }
  var noAuthorisationNoHandOver: String { "no authorisation number yet: no hand-over" }
  var noQRNow: String { "no freeze waits for the customer" }
  var nothingToQuery: String { "no request is open" }
  var noWayOnNow: String { "nothing has failed" }
  var queryFirst: String { "a request is open: query its result first" }
  func oldClosedFirst(_ id: String) -> String {
    "Request \(id) was closed as timed out, then a new one made"
  }
  var wayAskAgain: String { "Ask for the freeze again, under a new number" }
  var wayOtherPhone: String { "Another phone or down payment, with a new cost form" }
  func wayOtherLine(_ source: String) -> String { "Second source: \(source), a new application" }
  func endsForOtherLine(_ name: String, _ plan: String) -> String {
    "Application \(plan) of \(name) ends as insufficient; a new one begins."
  }
  var contractNumber: String { "Contract number" }
  var onlyForPaper: String { "only for paper" }
  var loanContractTitle: String { "Loan contract" }
  func contractLead(_ name: String, _ amount: Money) -> String {
    "\(name) borrows \(money(amount)) on the terms of the signed cost form."
  }
  var authorisationNumber: String { "Authorisation no." }
  var onlyWhenDone: String { "when done" }
  var causeOfFailure: String { "Cause of failure" }
  var onlyWhenInsufficient: String { "when not enough" }
  func queryLead(_ id: String, _ amount: Money) -> String {
    "What the owner answered to request \(id) for \(money(amount)). No second request is made."
  }
  var answerSimulated: String { "Demonstration: the answer and its number are made up." }
  var carrierContractLead: String {
    "The number that the carrier gave its contract for the service plan."
  }
  func scanTail(_ tail: String) -> String { "the phone signed for ends in \(tail)" }
  var receiptNumber: String { "Receipt number" }
  func handOverLead(_ phone: String, _ tail: String) -> String {
    "\(phone), authorisation ..\(tail). Scan the phone in hand."
  }
  func disbursementLead(_ amount: Money) -> String {
    "The funder paid out \(money(amount)). Interest runs from today."
  }
  func endAsked(_ name: String, _ plan: String, _ amount: Money) -> String {
    "\(name), \(plan), \(money(amount)): the application ends and does not come back."
  }
  var freezePanelTitle: String { "The customer confirms the freeze" }
  var freezePanelHint: String { "r enter the answer  other keys close" }
  func confirmed(_ tail: String) -> String { "Confirmed: frozen, authorisation ..\(tail)" }
  var theySee: String { "On their telephone:" }
  func customersView(_ owner: String, _ amount: Money, _ phone: String) -> [String] {
    [
      "\(owner)", "Freeze \(money(amount)) for \(phone)?", "Not spent, not billed.",
      "[Agree]  [No]",
    ]
  }
  var codeNeedsRoom: String { "The code needs a window of at least 80x24" }
  var ownerIsSimulated: String { "Demonstration: a simulated owner answers." }
  func queried(_ id: String) -> String {
    "Request \(id) queried: the owner has answered, nothing was sent again"
  }
}
