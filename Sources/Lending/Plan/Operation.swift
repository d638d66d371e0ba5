/// An operation on a plan's freeze: asked for by the organiser, done by the owner of the line.
///
/// It is a recorded fact with our request number and the owner's answer; no later event undoes it.
package struct Operation: Hashable, Sendable {
  /// Our request number.
  package let id: ID<Operation>
  /// What was asked for.
  package let kind: OperationKind
  /// How much was asked for.
  package let requested: Money
  /// The instalment of a capture.
  package let instalment: Int?
  /// The business day of the request; of one still to send, the day since when it ought to be.
  package let day: Day
  /// The entry of the request, or of what made it due while it is still to send.
  package let entry: EntryID
  /// Until when the customer may confirm a freeze.
  package let expires: Moment?
  /// How far it has come.
  package var state: State
  /// How much was done; zero until it is.
  package var done = Money.zero
  /// The business day of the answer.
  package var answered: Day?
  /// When the owner answered, by the owner's clock.
  package var answeredAt: Moment?
  /// The owner's authorisation number.
  package var authorisation: String?
  /// Why it failed.
  package var failure: OperationFailure?
  /// With which down payment the quota would do.
  package var leastDownPayment: Money?
  /// The first day on which a failed capture may be asked for again.
  package var nextAttempt: Day?
  /// What remained frozen after it was done.
  package var remaining: Money?
  /// Whether the owner did it by itself, without a request.
  package var isUnasked = false
  /// Whether it had failed before it was done.
  package internal(set) var isDoneLate = false

  /// An operation as asked for; the answer is filled in.
  package init(
    id: ID<Operation>, kind: OperationKind, requested: Money, instalment: Int?, day: Day,
    entry: EntryID, expires: Moment?, state: State
  ) {
    self.id = id
    self.kind = kind
    self.requested = requested
    self.instalment = instalment
    self.day = day
    self.entry = entry
    self.expires = expires
    self.state = state
  }

  /// How far an operation has come.
  package enum State: String, CaseIterable, Sendable {
    /// It ought to be asked for.
    case toSend = "to-send"
    /// Asked for, not answered.
    case inProcess = "in-process"
    /// Done.
    case done
    /// Not done.
    case failed
    /// Nobody knows; it blocks its own repetition.
    case unknown
  }

  /// Whether it was asked for and its end is not known.
  package var isOpen: Bool { state == .inProcess || state == .unknown }
}

/// The freeze of a plan: one record with many releases and captures.
///
/// `original = released + captured + remaining`, always.
package struct Freeze: Hashable, Sendable {
  /// Our request number of the freeze, its name in every list.
  package let id: ID<Operation>
  /// The owner's authorisation number.
  package let authorisation: String
  /// What was frozen.
  package let original: Money
  /// What went back to the customer.
  package var released = Money.zero
  /// What became bills.
  package var captured = Money.zero
  /// What of `released` went back because the owner took the freeze back; a release or a capture that was
  /// done all the same had not gone with it.
  package internal(set) var takenBack = Money.zero
  /// Whether it is gone, even where all that went with it was done after all.
  var isTakenBack = false
  /// On which business day it was frozen.
  package let day: Day
  /// The last day of the freeze, as it stands now.
  package internal(set) var ends: Day
  /// Whether it was given back in whole before anything was captured, or has ended otherwise.
  package var wasVoided = false

  /// What is still frozen.
  package var remaining: Money { original - released - captured }

  /// Where the freeze stands.
  package var state: State {
    if remaining == .zero { return wasVoided ? .closed : .finished }
    return released == .zero && captured == .zero ? .frozen : .partial
  }

  /// Where a freeze stands.
  package enum State: String, CaseIterable, Sendable {
    /// All of it is frozen.
    case frozen
    /// Part of it was released or captured.
    case partial
    /// Nothing is frozen any more: the plan took its course.
    case finished
    /// Given back without a plan: withdrawn, declined, returned.
    case closed
  }
}

/// A bill of the customer with the line's owner, which arose from a capture.
///
/// It belongs to the line's owner; the plan's collector sees it and cannot work it.
package struct Bill: Hashable, Sendable {
  /// The identifier, made from the capture's request number.
  package let id: ID<Bill>
  /// The capture.
  package let operation: ID<Operation>
  /// The instalment captured.
  package let instalment: Int
  /// What was captured.
  package let amount: Money
  /// When it arose.
  package let day: Day
  /// When it falls due, where the owner told.
  package let due: Day?
  /// What was repaid on it.
  package var repaid = Money.zero
  /// When it was repaid in whole, or nil.
  package var settled: Day?

  /// A bill as it arose, without a repayment.
  package init(
    id: ID<Bill>, operation: ID<Operation>, instalment: Int, amount: Money, day: Day, due: Day?
  ) {
    self.id = id
    self.operation = operation
    self.instalment = instalment
    self.amount = amount
    self.day = day
    self.due = due
  }

  /// What is still owed.
  package var outstanding: Money { amount - repaid }

  /// The bill of the capture `operation`.
  package static func id(of operation: ID<Operation>) -> ID<Bill> { ID("\(operation.text)-B") }
}

/// A difference between what ought to be and what is done, for a person to set right.
package struct Difference: Hashable, Sendable {
  /// The identifier, made from the cause.
  package let id: ID<Difference>
  /// What it is.
  package let kind: Kind
  /// How much of it is left.
  package let amount: Money
  /// The operation concerned.
  package let operation: ID<Operation>?
  /// The instalment concerned.
  package let instalment: Int?
  /// The business day since when it stands.
  package let since: Day

  /// A difference.
  package init(
    id: ID<Difference>, kind: Kind, amount: Money, operation: ID<Operation>?, instalment: Int?,
    since: Day
  ) {
    self.id = id
    self.kind = kind
    self.amount = amount
    self.operation = operation
    self.instalment = instalment
    self.since = since
  }

  /// The kinds of differences.
  package enum Kind: String, CaseIterable, Sendable {
    /// Captured although nothing was owed: refund the capture and with it the bill.
    case captureUndue = "capture-undue"
    /// Released more than ought to be: uncovered until the customer repays again.
    case releaseUndue = "release-undue"
    /// Paid while a capture was in process that was then done: refund the payment.
    case doublePayment = "double-payment"
    /// The freeze's last day is reached and the plan is open.
    case freezeEnded = "freeze-ended"
    /// Frozen a second time for one plan: have the owner undo it.
    case frozenTwice = "frozen-twice"
    /// Frozen after it had failed, and the plan has not gone on since.
    case frozenLate = "frozen-late"
    /// A payment with the receipt of another one: told twice, or to be paid back.
    case receiptTwice = "receipt-twice"
    /// Done outside on a day that is not open.
    case doneAhead = "done-ahead"
    /// Asked of the owner on a day that is not open, and not answered.
    case askedAhead = "asked-ahead"
    /// Taken back by the owner on a day that is not open.
    case takenBackAhead = "taken-back-ahead"
    /// The shop has given back less than it was paid for a phone that came back: have it pay the rest.
    case shopRefundShort = "shop-refund-short"
    /// The customer has had back less than they paid for it: pay the rest.
    case refundShort = "refund-short"
    /// The customer has had back more than that: have them pay it in.
    case refundOver = "refund-over"

    /// Whether a person sets it right outside and tells so.
    package var isCorrectable: Bool {
      switch self {
      case .captureUndue, .doublePayment, .frozenTwice, .receiptTwice, .shopRefundShort,
        .refundShort, .refundOver:
        true
      case .releaseUndue, .freezeEnded, .frozenLate, .doneAhead, .askedAhead, .takenBackAhead:
        false
      }
    }
  }
}
