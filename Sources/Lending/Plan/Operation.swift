/// An operation on a plan's freeze: asked for by the organiser, done by the owner of the line.
///
/// It is a recorded fact with our request number and the owner's answer; no later event undoes it.
public struct Operation: Hashable, Sendable {
  /// Our request number.
  public let id: ID<Operation>
  /// What was asked for.
  public let kind: OperationKind
  /// How much was asked for.
  public let requested: Money
  /// The instalment of a capture.
  public let instalment: Int?
  /// The business day of the request; of one still to send, the day since when it ought to be.
  public let day: Day
  /// The entry of the request, or of what made it due while it is still to send.
  public let entry: EntryID
  /// Until when the customer may confirm a freeze.
  public let expires: Moment?
  /// How far it has come.
  public var state: State
  /// How much was done; zero until it is.
  public var done = Money.zero
  /// The business day of the answer.
  public var answered: Day?
  /// When the owner answered, by the owner's clock.
  public var answeredAt: Moment?
  /// The owner's authorisation number.
  public var authorisation: String?
  /// Why it failed.
  public var failure: OperationFailure?
  /// With which down payment the quota would do.
  public var leastDownPayment: Money?
  /// The first day on which a failed capture may be asked for again.
  public var nextAttempt: Day?
  /// What remained frozen after it was done.
  public var remaining: Money?
  /// Whether the owner did it by itself, without a request.
  public var isUnasked = false
  /// Whether it had failed before it was done.
  public internal(set) var isDoneLate = false

  /// An operation as asked for; the answer is filled in.
  public init(
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
  public enum State: String, CaseIterable, Sendable {
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
  public var isOpen: Bool { state == .inProcess || state == .unknown }
}

/// The freeze of a plan: one record with many releases and captures.
///
/// `original = released + captured + remaining`, always.
public struct Freeze: Hashable, Sendable {
  /// Our request number of the freeze, its name in every list.
  public let id: ID<Operation>
  /// The owner's authorisation number.
  public let authorisation: String
  /// What was frozen.
  public let original: Money
  /// What went back to the customer.
  public var released = Money.zero
  /// What became bills.
  public var captured = Money.zero
  /// What of `released` went back because the owner took the freeze back; a release or a capture that was
  /// done all the same had not gone with it.
  public internal(set) var takenBack = Money.zero
  /// Whether it is gone, even where all that went with it was done after all.
  var isTakenBack = false
  /// On which business day it was frozen.
  public let day: Day
  /// The last day of the freeze.
  public let ends: Day
  /// Whether it was given back in whole before anything was captured, or has ended otherwise.
  public var wasVoided = false

  /// What is still frozen.
  public var remaining: Money { original - released - captured }

  /// Where the freeze stands.
  public var state: State {
    if remaining == .zero { return wasVoided ? .closed : .finished }
    return released == .zero && captured == .zero ? .frozen : .partial
  }

  /// Where a freeze stands.
  public enum State: String, CaseIterable, Sendable {
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
public struct Bill: Hashable, Sendable {
  /// The identifier, made from the capture's request number.
  public let id: ID<Bill>
  /// The capture.
  public let operation: ID<Operation>
  /// The instalment captured.
  public let instalment: Int
  /// What was captured.
  public let amount: Money
  /// When it arose.
  public let day: Day
  /// When it falls due, where the owner told.
  public let due: Day?
  /// What was repaid on it.
  public var repaid = Money.zero
  /// When it was repaid in whole, or nil.
  public var settled: Day?

  /// A bill as it arose, without a repayment.
  public init(
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
  public var outstanding: Money { amount - repaid }

  /// The bill of the capture `operation`.
  public static func id(of operation: ID<Operation>) -> ID<Bill> { ID("\(operation.text)-B") }
}

/// A difference between what ought to be and what is done, for a person to set right.
public struct Difference: Hashable, Sendable {
  /// The identifier, made from the cause.
  public let id: ID<Difference>
  /// What it is.
  public let kind: Kind
  /// How much of it is left.
  public let amount: Money
  /// The operation concerned.
  public let operation: ID<Operation>?
  /// The instalment concerned.
  public let instalment: Int?
  /// The business day since when it stands.
  public let since: Day

  /// A difference.
  public init(
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
  public enum Kind: String, CaseIterable, Sendable {
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
    public var isCorrectable: Bool {
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
