/// The organiser asked the line's owner for a freeze, a release or a capture.
package struct OperationRequested: PlanEventBody {
  package static let kind = Event.Kind.operationRequested
  package static let roles = Role.everyone
  package static let isReversible = false

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

  package init(unfilled: Unfilled) {}

  package init(
    operation: ID<Operation>, plan: ID<Plan>, kind: OperationKind, amount: Money,
    _ fill: (inout OperationRequested) -> Void = { _ in }
  ) {
    self.operation = operation
    self.plan = plan
    self.kind = kind
    self.amount = amount
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("operation", &operation)
    fields("plan", &plan)
    fields("kind", &kind)
    fields("amount", &amount)
    fields("instalment", &instalment)
    fields("expires", &expires)
  }
}

extension OperationRequested {
  /// A capture is asked for when its day begins, so that a payment of that day meets it in process.
  package var rank: Int { kind == .capture ? 4 : OperationRequested.rank }

  /// An agent asks for a freeze alone, the program itself for what is due.
  package var roles: Set<Role> {
    kind == .freeze ? OperationRequested.roles : Role.closers
  }

  package func name(_ found: inout References) {
    found.plan = plan
    found.make("operation", operation.text)
  }

  /// With the end of the time in which the customer may confirm a freeze.
  package func completed(in situation: AdmissionContext) -> OperationRequested {
    guard kind == .freeze, expires == nil,
      let offer = situation.programme?.terms(on: situation.day)
    else { return self }
    var body = self
    body.expires = situation.now.adding(seconds: offer.confirmationMinutes * 60)
    return body
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    let reasons = situation.fresh("operation", operation.text) + situation.positive(amount)
    switch kind {
    case .freeze: return reasons + situation.freeze(self, plan)
    case .release: return reasons + situation.release(self, plan)
    case .capture: return reasons + situation.capture(self, plan)
    }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.request(self, entry) }
}

extension AdmissionContext {
  fileprivate func freeze(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
    guard plan.application.drawing == nil else { return [.notOffered(field: "kind")] }
    var reasons = beforeFreeze(plan)
    if body.instalment != nil { reasons.append(.notOffered(field: "instalment")) }
    guard reasons.isEmpty else { return reasons }
    reasons += needs(.contract, plan) { $0.contract != nil } + precheck(plan)
    if isHighRisk { reasons.append(.highRisk) }
    guard let terms = plan.terms else { return reasons }
    if body.amount != terms.freeze {
      reasons.append(.amountsDisagree(field: "amount", expected: terms.freeze))
    }
    guard let line else { return reasons + [.notInvited] }
    reasons += open(line)
    if terms.freeze > line.available {
      reasons.append(.quotaInsufficient(leastDownPayment: leastDownPayment(plan, line)))
    }
    return reasons
  }

  /// With which down payment the quota would do, or nil when none would: a freeze of the whole
  /// price, or a financed discount, does not shrink with the down payment.
  fileprivate func leastDownPayment(_ plan: Plan, _ line: Line) -> Money? {
    guard let form = plan.signature?.form, let offer = programme?.terms(on: day),
      !offer.discountFinanced, offer.freeze.basis == .principal, line.available > .zero,
      let most = line.available.scaled(by: 100, over: Int64(offer.freeze.factorPercent)),
      most >= offer.leastPrincipal
    else { return nil }
    return form.listPrice - form.instantDiscount - most
  }

  /// The lesser of what `amount` says of the plan now and on the event's day.
  fileprivate func least(_ plan: Plan, _ amount: (Plan) -> Money) -> Money {
    min(amount(plan), amount(onDay(plan)))
  }

  fileprivate func release(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
    let missing = needs(.authorisation, plan) { $0.freeze != nil }
    guard missing.isEmpty else { return missing }
    let most = least(plan) { plan in
      plan.pending.first { $0.kind == .release }?.requested ?? .zero
    }
    let numbered = numbered(body.instalment, plan)
    guard body.amount > most else { return numbered }
    let open = plan.operations.filter { $0.kind == .release && $0.isOpen }
    return numbered + open.map { .operationOpen(operation: $0.id.text, state: $0.state) }
      + [.exceedsOught(field: "amount", most: most)]
  }

  fileprivate func capture(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
    let missing = needs(.authorisation, plan) { $0.freeze != nil }
    guard missing.isEmpty else { return missing }
    guard let number = body.instalment else { return [.fieldMissing(field: "instalment")] }
    guard let instalment = plan.instalment(number) else {
      return plan.instalments.isEmpty ? [.notYet(.disbursement)] : numbered(number, plan)
    }
    if let operation = plan.operations.first(where: { $0.id == instalment.capturing }) {
      return [.operationOpen(operation: operation.id.text, state: operation.state)]
    }
    let most = least(plan) { plan in
      plan.pending.first { $0.kind == .capture && $0.instalment == number }?.requested ?? .zero
    }
    return body.amount > most ? [.exceedsOught(field: "amount", most: most)] : []
  }
}

extension OperationRequested {
  package static let examples = [
    #"""
    {"request":"x-29","day":"2026-01-06","actor":"A7","event":"operation-requested",
    "operation":"F-1","plan":"PL-1","kind":"freeze","amount":"5999.00"}
    """#,
    #"""
    {"request":"x-41","day":"2026-01-08","actor":"A7","event":"operation-requested",
    "operation":"F-3","plan":"PL-3","kind":"freeze","amount":"5999.00"}
    """#,
    #"""
    {"request":"x-49a","day":"2026-01-10","actor":"S1","event":"operation-requested",
    "operation":"R-3","plan":"PL-3","kind":"release","amount":"5999.00"}
    """#,
    #"""
    {"request":"x-49g","day":"2026-01-10","actor":"A7","event":"operation-requested",
    "operation":"F-4","plan":"PL-4","kind":"freeze","amount":"5999.00"}
    """#,
    #"""
    {"request":"x-522","day":"2026-02-12","actor":"S1","event":"operation-requested",
    "operation":"R-4","plan":"PL-4","kind":"release","amount":"4999.20"}
    """#,
    #"""
    {"request":"x-54","day":"2026-03-16","actor":"S1","event":"operation-requested",
    "operation":"K-1","plan":"PL-1","kind":"capture","amount":"499.92","instalment":2}
    """#,
    #"""
    {"request":"x-592","day":"2026-03-22","actor":"S1","event":"operation-requested",
    "operation":"K-2","plan":"PL-4","kind":"capture","amount":"799.92","instalment":2}
    """#,
    #"""
    {"request":"x-594","day":"2026-03-22","actor":"S1","event":"operation-requested",
    "operation":"K-3","plan":"PL-4","kind":"capture","amount":"199.88","instalment":3}
    """#,
  ]
}
