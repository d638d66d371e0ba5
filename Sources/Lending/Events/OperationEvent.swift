/// Events about an operation on a plan's freeze.
public enum OperationEvent: Hashable, Sendable {
  /// The organiser asked the line's owner for a freeze, a release or a capture.
  case requested(OperationRequested)
  /// What the line's owner answered.
  case answered(OperationAnswered)

  var body: any EventBody {
    switch self {
    case .requested(let body): body
    case .answered(let body): body
    }
  }
}

/// The organiser asked the line's owner for a freeze, a release or a capture.
public struct OperationRequested: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.operationRequested
  /// Our request number; never used twice.
  public var operation = ID<Operation>("")
  /// The plan.
  public var plan = ID<Plan>("")
  /// What is asked for.
  public var kind = OperationKind.freeze
  /// How much.
  public var amount = Money.zero
  /// The instalment captured; required for a capture.
  public var instalment: Int?
  /// Until when the customer may confirm a freeze.
  public var expires: Moment?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("operation", &operation)
    fields("plan", &plan)
    fields("kind", &kind)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("expires", &expires)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// What the line's owner answered; a later answer puts an earlier one right.
public struct OperationAnswered: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.operationAnswered
  /// Our request number.
  public var operation = ID<Operation>("")
  /// The plan.
  public var plan = ID<Plan>("")
  /// How it ended.
  public var result = OperationResult.done
  /// How much was done; the amount asked for, unless another is given.
  public var amount: Money?
  /// The owner's authorisation number; required for a freeze that is done.
  public var authorisation: String?
  /// Why it failed.
  public var failure: OperationFailure?
  /// With which down payment the quota would do.
  public var leastDownPayment: Money?
  /// The first day on which a failed capture may be asked for again.
  public var nextAttempt: Day?
  /// When the bill that a capture makes falls due.
  public var billDue: Day?
  /// When, by the owner's clock.
  public var at: Moment?
  /// What the owner did by itself, where nobody had asked: a release or a capture.
  public var kind: OperationKind?
  /// The instalment of such a capture.
  public var instalment: Int?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("operation", &operation)
    fields("plan", &plan)
    fields("result", &result)
    fields("amount", &amount)
    fields("authorisation", &authorisation)
    fields("failure", &failure)
    fields("leastDownPayment", &leastDownPayment)
    fields("nextAttempt", &nextAttempt)
    fields("billDue", &billDue)
    fields("at", &at)
    fields("kind", &kind)
    fields("instalment", &instalment)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// What the owner of a line is asked for.
public enum OperationKind: String, Choice {
  /// Set quota aside.
  case freeze
  /// Give quota back.
  case release
  /// Turn quota into a bill of the customer.
  case capture
}

/// How an operation ended.
public enum OperationResult: String, Choice {
  /// It was done.
  case done
  /// It was not done.
  case failed
  /// Nobody knows yet; it is queried, never sent again under a new number.
  case unknown
}

/// Why an operation failed.
public enum OperationFailure: String, Choice {
  /// The customer said no.
  case declined
  /// The customer did not answer in time.
  case timedOut = "timed-out"
  /// The quota does not do.
  case insufficient
  /// The owner's system was closed.
  case maintenance
  /// The owner refused for another reason.
  case refused
}
