extension Situation {
  /// The request with the end of the time in which the customer may confirm a freeze.
  func completed(_ body: OperationRequested) -> OperationRequested {
    guard body.kind == .freeze, body.expires == nil, let offer = programme?.terms(on: day) else {
      return body
    }
    var body = body
    body.expires = now.adding(seconds: offer.confirmationMinutes * 60)
    return body
  }

  func reasons(for body: OperationRequested) -> [Reason] {
    guard let plan else { return [.unknown(field: "plan", id: body.plan.text)] }
    if let early = notThere(plan) { return early }
    let reasons = fresh("operation", body.operation.text) + positive(body.amount)
    switch body.kind {
    case .freeze: return reasons + freeze(body, plan)
    case .release: return reasons + release(body, plan)
    case .capture: return reasons + capture(body, plan)
    }
  }

  private func freeze(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
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
  private func leastDownPayment(_ plan: Plan, _ line: Line) -> Money? {
    guard let form = plan.signature?.form, let offer = programme?.terms(on: day),
      !offer.discountFinanced, offer.freeze.basis == .principal, line.available > .zero,
      let most = line.available.scaled(by: 100, over: Int64(offer.freeze.factorPercent)),
      most >= offer.leastPrincipal
    else { return nil }
    return form.listPrice - form.instantDiscount - most
  }

  /// The lesser of what `amount` says of the plan now and on the event's day.
  private func least(_ plan: Plan, _ amount: (Plan) -> Money) -> Money {
    min(amount(plan), amount(onDay(plan)))
  }

  private func release(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
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

  private func capture(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
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

  func reasons(for body: OperationAnswered) -> [Reason] {
    guard let plan else { return [.unknown(field: "plan", id: body.plan.text)] }
    if let early = notThere(plan) { return early }
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
  private func reasons(
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
  private func reasons(
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
