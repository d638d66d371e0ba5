/// Which of two views of a plan that a capture has settled in part: whoever is judged by quality is
/// judged before compensation.
///
/// - Source: trade rule 4 of the design: compensated is not paid.
package enum Measure: String, CaseIterable, Sendable {
  /// What captures settled counts as unpaid until the customer has repaid the bill.
  case before
  /// What captures settled counts as settled.
  case after
}
