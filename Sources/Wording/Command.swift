/// What a key can stand for, by name; the names are in `Words`.
package enum Command: String, CaseIterable {
  case newCase, quote, find, open, back, quit, help, filter, sort, nextPane, redraw, suspend
  case moveCursor, goToSection
  case previousItem, nextItem
  case askAgain, queryResult, endApplication, handOver, contractSigned
  case settlement, changePlan, showBill, showCustomer, showPartner
  case startReturn, nextReturnStep, explain, unmask
  case noticeGiven, recordRepayment, correct, reverse
  case fileEvidence, payIn, deduct, review, engageAgent
  case closeDay, closeMonth
  case withdrawConsent
  case proceed, previousStep, park, discard
  case chooseFromList, nextField, scrollDown, scrollUp
  case ledger, chooseDay, changeBasis
  case otherView, nextColumn, previousColumn
  case products, publishTerms, copyProduct, grantLine, draw, registerCompany, describe
  case waysOn, runPrecheck, recordCase, recordDisbursement, writeCostForm
}
