extension Situation {
  /// A step of a returned phone, each once and in its order.
  ///
  /// An agent records the wish alone, of a customer of their own and with what was found at the
  /// inspection; with something overdue it needs the funder's consent.
  func reasons(forReturn event: PlanEvent, _ plan: Plan) -> [Reason] {
    let progress = plan.returning
    switch event {
    case .returnStarted(let body): return reasons(for: body, plan)
    case .carrierContractEnded:
      return needs(.returnStep, plan) { $0.returning != nil }
        + once(progress?.contractEnded, plan)
    case .shopRefundConfirmed(let body):
      let missing =
        needs(.returnStep, plan) { $0.returning?.contractEnded != nil }
        + once(progress?.shopRefunded, plan)
      guard missing.isEmpty else { return missing + positive(body.amount) }
      return open(plan) + refunded(body.amount, plan)
    case .customerRefunded(let body):
      let due = progress?.toRefund ?? .zero
      return needs(.returnStep, plan) { $0.returning?.shopRefunded != nil }
        + once(progress?.customerRefunded, plan)
        + (body.amount == due ? [] : [.amountsDisagree(field: "amount", expected: due)])
    default: return []
    }
  }

  /// The shop gives back at most what it was paid: nothing before the disbursement, and nothing of one that
  /// came to it later.
  private func refunded(_ amount: Money, _ plan: Plan) -> [Reason] {
    guard let disbursed = plan.disbursed else {
      return notNegative(amount, "amount") + atMost(amount, .zero)
    }
    if day < disbursed { return [.dayBefore(field: "day", earliest: disbursed)] }
    return positive(amount) + atMost(amount, plan.terms?.schedule.principal ?? .zero)
  }

  private func once(_ taken: Day?, _ plan: Plan) -> [Reason] {
    taken == nil ? [] : [.tooLate(stage: plan.stage)]
  }

  private func reasons(for body: ReturnStarted, _ plan: Plan) -> [Reason] {
    let isRunning =
      plan.returning == nil && plan.ending == nil && plan.settled == nil && plan.writtenOff == nil
    guard isRunning else { return [.tooLate(stage: plan.stage)] }
    var reasons = needs(.handOver, plan) { $0.handOver != nil } + own(plan)
    if let phone = body.imei {
      reasons += imei(phone, "imei")
      if let handed = plan.handOver, phone != handed.imei, phone != handed.secondIMEI {
        reasons.append(.phoneNotSigned(field: "imei"))
      }
    } else if role == .agent {
      reasons.append(.fieldMissing(field: "imei"))
    }
    if role == .agent, body.inspection == nil { reasons.append(.fieldMissing(field: "inspection")) }
    let isOverdue = plan.daysPastDue(on: businessDay) > 0
    return reasons + needs(.funderConsent, !isOverdue || body.consent != nil)
  }
}
