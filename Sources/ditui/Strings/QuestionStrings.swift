import Lending

/// Questions before money is recorded, with what it will come to, and what is said while one waits.
nonisolated protocol QuestionStrings {
  /// A figure before and after, as in `Deposit 100.00 > 300.00`.
  func becomes(_ label: String, _ before: Money, _ after: Money) -> String
  func shopRefundAsked(_ plan: String, _ amount: Money, _ funder: String) -> String
  func refundAsked(_ plan: String, _ amount: Money) -> String
  func depositAsked(_ partner: String, _ amount: Money) -> String
  func correctionAsked(_ plan: String, _ amount: Money, _ reference: String) -> String
  var unpaidPrincipal: String { get }
  var toRefund: String { get }
  var shortOfDeposit: String { get }
  var differenceLeft: String { get }
  var freezePanelQuery: String { get }
  var makingTitle: String { get }
  func making(_ done: Int, _ all: Int) -> String
  var makingHint: String { get }
  /// A capture as an owner calls it whose lines turn what is frozen into a payment.
  var convert: String { get }
  var converted: String { get }
}
