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
    reasons += needs(.contract, plan.contract != nil) + precheck(plan)
    if isHighRisk { reasons.append(.highRisk) }
    guard let terms = plan.terms else { return reasons }
    if body.amount != terms.freeze {
      reasons.append(.amountsDisagree(field: "amount", expected: terms.freeze))
    }
    guard let line else { return reasons + [.notInvited] }
    if let closed = line.closed, closed <= day { reasons.append(.lineClosed(on: closed)) }
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

  private func release(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
    guard plan.freeze != nil else { return [.notYet(.authorisation)] }
    let most = plan.pending.first { $0.kind == .release }?.requested ?? .zero
    let numbered = numbered(body.instalment, plan)
    guard body.amount > most else { return numbered }
    let open = plan.operations.filter { $0.kind == .release && $0.isOpen }
    return numbered + open.map { .operationOpen(operation: $0.id.text, state: $0.state) }
      + [.exceedsOught(field: "amount", most: most)]
  }

  private func capture(_ body: OperationRequested, _ plan: Plan) -> [Reason] {
    guard plan.freeze != nil else { return [.notYet(.authorisation)] }
    guard let number = body.instalment else { return [.fieldMissing(field: "instalment")] }
    guard let instalment = plan.instalments.first(where: { $0.number == number }) else {
      return plan.instalments.isEmpty ? [.notYet(.disbursement)] : numbered(number, plan)
    }
    if let operation = plan.operations.first(where: { $0.id == instalment.capturing }) {
      return [.operationOpen(operation: operation.id.text, state: operation.state)]
    }
    let due = plan.pending.first { $0.kind == .capture && $0.instalment == number }
    let most = due?.requested ?? .zero
    return body.amount > most ? [.exceedsOught(field: "amount", most: most)] : []
  }

  func reasons(for body: OperationAnswered) -> [Reason] {
    guard let plan else { return [.unknown(field: "plan", id: body.plan.text)] }
    guard let operation = plan.operations.first(where: { $0.id == body.operation }) else {
      return [.notYet(.request)]
    }
    guard operation.isOpen else {
      return [.operationEnded(operation: operation.id.text, state: operation.state)]
    }
    let told = body.leastDownPayment.map { notNegative($0, "leastDownPayment") } ?? []
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
      reasons += atMost(amount, freeze.remaining)
    }
    return reasons
  }
}
