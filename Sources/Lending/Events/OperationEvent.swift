/// Events about an operation on a plan's freeze.
package enum OperationEvent: Hashable, Sendable {
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
package struct OperationRequested: EventBody {
  package static let kind = Event.Kind.operationRequested
  /// Our request number; never used twice.
  package var operation = ID<Operation>("")
  /// The plan.
  package var plan = ID<Plan>("")
  /// What is asked for.
  package var kind = OperationKind.freeze
  /// How much.
  package var amount = Money.zero
  /// The instalment captured; required for a capture.
  package var instalment: Int?
  /// Until when the customer may confirm a freeze.
  package var expires: Moment?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("operation", &operation)
    fields("plan", &plan)
    fields("kind", &kind)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("expires", &expires)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// What the line's owner answered; a later answer puts an earlier one right.
package struct OperationAnswered: EventBody {
  package static let kind = Event.Kind.operationAnswered
  /// Our request number.
  package var operation = ID<Operation>("")
  /// The plan.
  package var plan = ID<Plan>("")
  /// How it ended.
  package var result = OperationResult.done
  /// How much was done; the amount asked for, unless another is given.
  package var amount: Money?
  /// The owner's authorisation number; required for a freeze that is done.
  package var authorisation: String?
  /// Why it failed.
  package var failure: OperationFailure?
  /// With which down payment the quota would do.
  package var leastDownPayment: Money?
  /// The first day on which a failed capture may be asked for again.
  package var nextAttempt: Day?
  /// When the bill that a capture makes falls due.
  package var billDue: Day?
  /// When, by the owner's clock.
  package var at: Moment?
  /// What the owner did by itself, where nobody had asked: a release or a capture.
  package var kind: OperationKind?
  /// The instalment of such a capture.
  package var instalment: Int?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
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

  package var subjects: [Subject] { [.plan(plan)] }
}

/// What the owner of a line is asked for.
package enum OperationKind: String, Choice {
  /// Set quota aside.
  case freeze
  /// Give quota back.
  case release
  /// Turn quota into a bill of the customer.
  case capture
}

/// How an operation ended.
package enum OperationResult: String, Choice {
  /// It was done.
  case done
  /// It was not done.
  case failed
  /// Nobody knows yet; it is queried, never sent again under a new number.
  case unknown
}

/// Why an operation failed.
package enum OperationFailure: String, Choice {
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
