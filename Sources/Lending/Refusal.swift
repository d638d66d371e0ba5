/// What a rule answers when it says no: every reason at once, never only the first.
///
/// Reasons stand in the order in which they were checked. The list is never empty.
public struct Refusal: Error, Hashable, Sendable {
  /// The reasons, in the order they were checked.
  public let reasons: [Reason]

  /// A refusal for one reason.
  public init(_ reason: Reason) {
    reasons = [reason]
  }

  /// A refusal for all of `reasons`, or nil when there are none.
  public init?(_ reasons: [Reason]) {
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons
  }
}

/// One reason of a refusal, with the facts that a sentence about it needs.
public enum Reason: Hashable, Sendable {
  // MARK: A field of the input

  /// The field is required and absent.
  case fieldMissing(field: String)
  /// The event has no such field.
  case fieldUnknown(field: String)
  /// The field's text is not of the form that `expected` names, for instance `yuan with two decimals`.
  case fieldMalformed(field: String, expected: Form)
  /// The amount is less than `minimum`.
  case amountBelow(field: String, minimum: Money)
  /// The amount is more than `maximum`.
  case amountAbove(field: String, maximum: Money)
  /// The number is less than `minimum`.
  case countBelow(field: String, minimum: Int)
  /// The number is more than `maximum`.
  case countAbove(field: String, maximum: Int)
  /// The rate is less than `minimum`.
  case rateBelow(field: String, minimum: Rate)
  /// The rate is more than `maximum`.
  case rateAbove(field: String, maximum: Rate)
  /// The day lies before `earliest`.
  case dayBefore(field: String, earliest: Day)
  /// The day lies after `latest`.
  case dayAfter(field: String, latest: Day)
  /// The identifier breaks the rules of its standard; the faults stand in the standard's order.
  case identifierInvalid(field: String, faults: [IdentifierFault])
  /// No rate solves the cash flow.
  case rateUnsolvable
  /// No such version of the event is known; the book or file is newer than the program.
  case versionUnknown(event: String, version: Int)
  /// The figures are so large that an amount would not fit.
  case amountOverflow(field: String)
}

/// The written forms that a field can ask for.
public enum Form: String, Hashable, Sendable, CaseIterable {
  case amount
  case day
  case instant
  case count
  case rate
  case text
  case choice
  case list
  case boolean
  case object
  case identifier
}
