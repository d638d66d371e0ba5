import Lending

/// A case at the counter.
nonisolated protocol CaseStrings {
  var needsCostForm: String { get }
  var needsContract: String { get }
  func needsFreeze(_ amount: Money) -> String
  var freezeLead: String { get }
  func waitsForCustomer(_ amount: Money, _ left: String) -> String
  var confirmationEnded: String { get }
  var onTheirTelephone: String { get }
  func freezeResultUnknown(_ id: String) -> String
  var neverSentAgain: String { get }
  func freezeFailedBecause(_ cause: String) -> String
  var waysOnAfterFailure: String { get }
  var needsCarrierContract: String { get }
  var needsHandOverNow: String { get }
  func waitsForDisbursement(_ elapsed: String) -> String
  var disbursementLate: String { get }
  func funderDisburses(_ funder: String) -> String
  var caseDone: String { get }
  func caseEnded(_ outcome: String) -> String
  func stillFrozen(_ amount: Money) -> String
  func consentsLack(_ names: String) -> String
  var consentsComplete: String { get }
  var caseFigures: String { get }
  var caseSteps: String { get }
  var notYetDone: String { get }
  func untilTold(_ until: Moment) -> String
  func authorised(_ tail: String, _ amount: String) -> String
  func handedOverTold(_ receipt: String, _ imei: String) -> String
  func carrierContractTold(_ contract: String) -> String
  var noAuthorisationNoHandOver: String { get }
  var noQRNow: String { get }
  var nothingToQuery: String { get }
  var noWayOnNow: String { get }
  var queryFirst: String { get }
  func oldClosedFirst(_ id: String) -> String
  var wayAskAgain: String { get }
  var wayOtherPhone: String { get }
  func wayOtherLine(_ source: String) -> String
  func endsForOtherLine(_ name: String, _ plan: String) -> String
  var contractNumber: String { get }
  var onlyForPaper: String { get }
  var loanContractTitle: String { get }
  func contractLead(_ name: String, _ amount: Money) -> String
  var authorisationNumber: String { get }
  var onlyWhenDone: String { get }
  var causeOfFailure: String { get }
  var onlyWhenInsufficient: String { get }
  func queryLead(_ id: String, _ amount: Money) -> String
  var answerSimulated: String { get }
  var carrierContractLead: String { get }
  func scanTail(_ tail: String) -> String
  var receiptNumber: String { get }
  func handOverLead(_ phone: String, _ tail: String) -> String
  func disbursementLead(_ amount: Money) -> String
  func endAsked(_ name: String, _ plan: String, _ amount: Money) -> String
  var freezePanelTitle: String { get }
  var freezePanelHint: String { get }
  func confirmed(_ tail: String) -> String
  var theySee: String { get }
  func customersView(_ owner: String, _ amount: Money, _ phone: String) -> [String]
  var codeNeedsRoom: String { get }
  var ownerIsSimulated: String { get }
  func queried(_ id: String) -> String
}
