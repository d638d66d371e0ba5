/// What the line's owner answered; a later answer puts an earlier one right.
package struct OperationAnswered: PlanEventBody {
  package static let kind = Event.Kind.operationAnswered
  package static let version = 2
  package static let roles = Role.everyone
  package static let isReversible = false

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

  package init(unfilled: Unfilled) {}

  package init(
    operation: ID<Operation>, plan: ID<Plan>, result: OperationResult,
    _ fill: (inout OperationAnswered) -> Void = { _ in }
  ) {
    self.operation = operation
    self.plan = plan
    self.result = result
    fill(&self)
  }

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
}

extension OperationAnswered {
  /// What the owner did by itself is no business of the counter.
  package var roles: Set<Role> { kind == nil ? OperationAnswered.roles : Role.officers }

  package func name(_ found: inout References) {
    found.plan = plan
    if kind != nil { found.make("operation", operation.text) }
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.reasons(for: self, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.answer(self, entry) }
}

extension AdmissionContext {
  fileprivate func reasons(for body: OperationAnswered, _ plan: Plan) -> [Reason] {
    let told = body.leastDownPayment.map { notNegative($0, "leastDownPayment") } ?? []
    if let kind = body.kind { return told + reasons(forUnasked: body, kind, plan) }
    guard let operation = plan.operations.first(where: { $0.id == body.operation }) else {
      return [.notYet(.request)]
    }
    if operation.day > day { return [.dayBefore(field: "day", earliest: operation.day)] }
    if !operation.isOpen {
      let late = reasons(forLaterAnswer: body, to: operation, plan)
      guard late.isEmpty else { return late }
    }
    guard body.result == .done else {
      return told + (body.amount.map { positive($0) } ?? [])
    }
    let amount = body.amount ?? operation.requested
    var reasons = told + positive(amount) + atMost(amount, operation.requested)
    if operation.kind == .freeze {
      if body.authorisation == nil { reasons.append(.fieldMissing(field: "authorisation")) }
      if amount < operation.requested {
        reasons.append(.amountBelow(field: "amount", minimum: operation.requested))
      }
    } else if let freeze = plan.freeze {
      reasons += atMost(amount, freeze.remaining + freeze.takenBack)
    }
    return reasons
  }

  /// What was failed may turn out done, and what was done be taken back; neither before the answer that
  /// it puts right, nor while the customer has repaid the bill of a capture.
  fileprivate func reasons(
    forLaterAnswer body: OperationAnswered, to operation: Operation, _ plan: Plan
  ) -> [Reason] {
    if let answered = operation.answered, day < answered {
      return [.dayBefore(field: "day", earliest: answered)]
    }
    // A freeze that is gone has nothing behind it that was done of it.
    let last = plan.operations.compactMap { $0.state == .done ? $0.answered : nil }.max()
    if operation.kind == .freeze, body.result == .failed, let last, day < last {
      return [.dayBefore(field: "day", earliest: last)]
    }
    let isRepaid = plan.bills.contains { $0.operation == operation.id && $0.repaid > .zero }
    switch (operation.state, body.result) {
    case (.failed, .done): return []
    case (.done, .failed) where !isRepaid: return []
    default: return [.operationEnded(operation: operation.id.text, state: operation.state)]
    }
  }

  /// What the owner did by itself is a fact, as far as the freeze holds it.
  fileprivate func reasons(
    forUnasked body: OperationAnswered, _ kind: OperationKind, _ plan: Plan
  ) -> [Reason] {
    var reasons = fresh("operation", body.operation.text)
    if kind == .freeze { reasons.append(.notOffered(field: "kind")) }
    if body.result != .done { reasons.append(.notOffered(field: "result")) }
    reasons += needs(.authorisation, plan) { $0.freeze != nil }
    if kind == .capture {
      reasons +=
        body.instalment == nil
        ? [.fieldMissing(field: "instalment")] : numbered(body.instalment, plan)
    }
    guard let amount = body.amount else { return reasons + [.fieldMissing(field: "amount")] }
    return reasons + positive(amount)
      + atMost(amount, plan.freeze.map { $0.remaining + $0.takenBack } ?? .zero)
  }
}

extension OperationAnswered {
  package static let examples = [
    #"""
    {"request":"x-30","day":"2026-01-06","actor":"A7","event":"operation-answered",
    "operation":"F-1","plan":"PL-1","result":"done","authorisation":"WB-8475"}
    """#,
    #"""
    {"request":"x-42","day":"2026-01-08","actor":"A7","event":"operation-answered",
    "operation":"F-3","plan":"PL-3","result":"done","authorisation":"WB-8476"}
    """#,
    #"""
    {"request":"x-49b","day":"2026-01-10","actor":"S1","event":"operation-answered",
    "operation":"R-3","plan":"PL-3","result":"done"}
    """#,
    #"""
    {"request":"x-49h","day":"2026-01-10","actor":"A7","event":"operation-answered",
    "operation":"F-4","plan":"PL-4","result":"done","authorisation":"WB-8477"}
    """#,
    #"""
    {"request":"x-523","day":"2026-02-12","actor":"S1","event":"operation-answered",
    "operation":"R-4","plan":"PL-4","result":"done"}
    """#,
    #"""
    {"request":"x-56","day":"2026-03-17","actor":"S1","event":"operation-answered",
    "operation":"K-1","plan":"PL-1","result":"done","authorisation":"WB-8475","billDue":"2026-04-15"}
    """#,
    #"""
    {"request":"x-593","day":"2026-03-22","actor":"S1","event":"operation-answered",
    "operation":"K-2","plan":"PL-4","result":"done","authorisation":"WB-8478"}
    """#,
    #"""
    {"request":"x-595","day":"2026-03-22","actor":"S1","event":"operation-answered",
    "operation":"K-3","plan":"PL-4","result":"done","authorisation":"WB-8479"}
    """#,
  ]
}
