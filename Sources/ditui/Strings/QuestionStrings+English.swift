import Lending

nonisolated extension English: QuestionStrings {
  func becomes(_ label: String, _ before: Money, _ after: Money) -> String {
    "\(label) \(money(before)) > \(money(after))"
  }
  func shopRefundAsked(_ plan: String, _ amount: Money, _ funder: String) -> String {
    "Record that the shop paid \(money(amount)) back to \(funder) for \(plan)?"
  }
  func refundAsked(_ plan: String, _ amount: Money) -> String {
    "Record that \(money(amount)) went back to the customer (\(plan))?"
  }
  func depositAsked(_ partner: String, _ amount: Money) -> String {
    "Record \(money(amount)) paid in to the deposit of \(partner)?"
  }
  func correctionAsked(_ plan: String, _ amount: Money, _ reference: String) -> String {
    "Record that \(money(amount)) of \(plan) was set right outside, reference \(reference)?"
  }
  var unpaidPrincipal: String { "Unpaid principal" }
  var toRefund: String { "Due back to the customer" }
  var shortOfDeposit: String { "Short" }
  var differenceLeft: String { "Difference" }
  var freezePanelQuery: String { "r query result  other keys close" }
  var makingTitle: String { "Making the demonstration" }
  func making(_ done: Int, _ all: Int) -> String { "\(done) of \(all) events" }
  var makingHint: String { "Esc stops and quits" }
  var convert: String { "Capture" }
  var converted: String { "captured" }
}
