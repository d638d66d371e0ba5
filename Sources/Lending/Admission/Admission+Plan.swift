extension Situation {
  func reasons(for event: PlanEvent) -> [Reason] {
    if case .opened(let body) = event { return reasons(for: body) }
    if case .drawingRequested(let body) = event { return reasons(for: body) }
    guard let plan else {
      guard case .plan(let id)? = event.body.subjects.first else { return [] }
      return [.unknown(field: "plan", id: id.text)]
    }
    if let early = notThere(plan) { return early }
    switch event {
    case .opened, .drawingRequested: return []
    case .drawingSigned(let body): return reasons(for: body, plan)
    case .precheckAnswered(let body): return reasons(for: body, plan)
    case .costFormSigned(let body): return reasons(for: body, plan)
    case .contractSigned(let body):
      return beforeFreeze(plan) + needs(.costForm, plan) { $0.signature != nil }
        + placed(body.place, body.formNumber)
    case .carrierContractSigned:
      return needs(.authorisation, plan) { $0.freeze != nil }
        + (plan.handOver == nil && plan.ending == nil ? [] : [.tooLate(stage: plan.stage)])
    case .applicationEnded: return endable(plan)
    case .phoneHandedOver(let body): return reasons(for: body, plan)
    case .phoneExchanged(let body):
      return needs(.handOver, plan) { $0.handOver != nil }
        + phone(body.imei, body.secondIMEI, plan)
    case .disbursed(let body): return reasons(for: body, plan)
    case .repaymentReceived(let body): return paid(body.amount, plan)
    case .settlementReceived(let body):
      let reasons = paid(body.amount, plan)
      return reasons.isEmpty ? settles(body.amount, plan) : reasons
    case .chargeRaised, .chargeWaived, .prepaymentReceived, .rescheduled, .delinquencyPaused,
      .delinquencyResumed, .calledDue, .writtenOff:
      return reasons(forChange: event, plan)
    case .carrierEventReported, .carrierEventCleared:
      return needs(.handOver, plan) { $0.handOver != nil }
    case .captureNoticeGiven(let body):
      return needs(.disbursement, plan) { $0.disbursed != nil } + numbered(body.instalment, plan)
    case .returnStarted, .carrierContractEnded, .shopRefundConfirmed, .customerRefunded:
      return reasons(forReturn: event, plan)
    case .differenceCorrected(let body): return reasons(for: body, plan)
    }
  }

  /// The reason where the plan was not there on the event's day, or nil.
  func notThere(_ plan: Plan) -> [Reason]? {
    guard let earlier, earlier.plan == nil else { return nil }
    return [.dayBefore(field: "day", earliest: plan.opened)]
  }

  /// Nothing is signed again once quota is asked for, but after a request that failed.
  func beforeFreeze(_ plan: Plan) -> [Reason] {
    if let open = plan.operations.first(where: { $0.kind == .freeze && $0.isOpen }) {
      return [.operationOpen(operation: open.id.text, state: open.state)]
    }
    let isEarly = plan.freeze == nil && plan.ending == nil && plan.stage.isAtCounter
    return isEarly ? standing(plan) : [.tooLate(stage: plan.stage)]
  }

  /// A form may be signed anew before the freeze; told late it would lead the case back to before its loan
  /// contract, which was signed for another form.
  func signable(_ plan: Plan) -> [Reason] {
    let reasons = beforeFreeze(plan)
    guard reasons.isEmpty, earlier != nil, plan.contract != nil else { return reasons }
    return [.tooLate(stage: plan.stage)]
  }

  private func reasons(for body: ApplicationOpened) -> [Reason] {
    var reasons = fresh("plan", body.plan.text)
    reasons += required(customer != nil, "customer", body.customer.text)
    reasons += required(programme != nil, "programme", body.programme.text)
    if isHighRisk { reasons.append(.highRisk) }
    if let line, line.grant.customer == body.customer {
      reasons += open(line)
    } else {
      reasons.append(.notInvited)
    }
    reasons += workplace(body.agent, body.partner, body.outlet)
    guard let programme else { return reasons }
    guard let terms = programme.terms(on: day) else {
      return reasons + [.programmeNotOffered(until: programme.publications.first?.from)]
    }
    if let line, line.grant.source != terms.source {
      reasons.append(.lineOfOtherSource(expected: terms.source))
    }
    if let outlet {
      if outlet.carrier != terms.carrier {
        reasons.append(.outletOfOtherCarrier(outlet: outlet.id.text))
      }
      if !terms.provinces.contains(outlet.province) {
        reasons.append(.provinceClosed(province: outlet.province))
      }
    }
    if let partner {
      reasons += intake(
        partner, required: terms.requiredDeposit, stopPercent: terms.intakeStopsBelowPercent)
    }
    return reasons
  }

  private func reasons(for body: PrecheckAnswered, _ plan: Plan) -> [Reason] {
    guard plan.application.drawing == nil else { return [.notOffered(field: "plan")] }
    return beforeFreeze(plan)
      + (body.result == .passed && body.validUntil == nil
        ? [.fieldMissing(field: "validUntil")] : [])
      + (body.leastDownPayment.map { notNegative($0, "leastDownPayment") } ?? [])
  }

  /// The pre-check must have passed and hold still: on its last day until its time of day.
  func precheck(_ plan: Plan) -> [Reason] {
    guard let precheck = onDay(plan).precheck, precheck.result == .passed,
      let until = precheck.validUntil
    else { return [.notYet(.precheck)] }
    let hasEnded = until.day < day || (until.day == day && now.day == day && until < now)
    return hasEnded ? [.precheckEnded(at: until)] : []
  }

  private func endable(_ plan: Plan) -> [Reason] {
    if let open = plan.operations.first(where: { $0.kind == .freeze && $0.isOpen }) {
      return [.operationOpen(operation: open.id.text, state: open.state)]
    }
    let isEarly = plan.handOver == nil && plan.disbursed == nil && plan.ending == nil
    return isEarly ? standing(plan) : [.tooLate(stage: plan.stage)]
  }

  private func reasons(for body: PhoneHandedOver, _ plan: Plan) -> [Reason] {
    guard plan.handOver == nil, plan.ending == nil else { return [.tooLate(stage: plan.stage)] }
    var reasons = needs(.authorisation, plan) { $0.freeze != nil }
    reasons += needs(.carrierContract, plan) { $0.carrierContract != nil }
    if let signed = plan.signature?.form?.imei, signed != body.imei {
      reasons.append(.phoneNotSigned(field: "imei"))
    }
    if let signed = plan.signature?.form?.secondIMEI, let second = body.secondIMEI, signed != second
    {
      reasons.append(.phoneNotSigned(field: "secondIMEI"))
    }
    return reasons + phone(body.imei, body.secondIMEI, plan)
  }

  /// The IMEIs are right, and no other plan holds the phone.
  func phone(_ first: String, _ second: String?, _ plan: Plan) -> [Reason] {
    var reasons = imei(first, "imei")
    if let second { reasons += imei(second, "secondIMEI") }
    if second == first { reasons.append(.taken(field: "secondIMEI", id: first)) }
    if let holder = phoneHolders.first(where: { $0 != plan.id }) {
      reasons.append(.phoneTaken(imei: first, plan: holder.text))
    }
    return reasons
  }

  private func reasons(for body: PlanDisbursed, _ plan: Plan) -> [Reason] {
    guard plan.disbursed == nil, plan.ending == nil, plan.returning == nil else {
      return [.tooLate(stage: plan.stage)]
    }
    let missing =
      plan.application.drawing == nil
      ? needs(.handOver, plan) { $0.handOver != nil }
        + needs(.authorisation, plan) { $0.isCovered }
      : needs(.contract, plan) { $0.contract != nil }
    guard missing.isEmpty else { return missing }
    guard let terms = plan.terms else { return [.notYet(.costForm)] }
    var reasons: [Reason] = []
    if body.amount != terms.schedule.principal {
      reasons.append(.amountsDisagree(field: "amount", expected: terms.schedule.principal))
    }
    if let imei = plan.imeis.first, let holder = phoneHolders.first(where: { $0 != plan.id }) {
      reasons.append(.phoneTaken(imei: imei, plan: holder.text))
    }
    let first = terms.schedule.firstDueDay
    if day >= first { reasons.append(.dayAfter(field: "day", latest: first.adding(days: -1))) }
    return reasons
  }

  private func paid(_ amount: Money, _ plan: Plan) -> [Reason] {
    guard let disbursed = plan.disbursed else {
      return positive(amount) + [.notYet(.disbursement)]
    }
    return positive(amount)
      + (day < disbursed ? [.dayBefore(field: "day", earliest: disbursed)] : [])
  }

  private func settles(_ amount: Money, _ plan: Plan) -> [Reason] {
    let crossed = open(plan)
    guard crossed.isEmpty else { return crossed }
    guard plan.isActive, let quote = onDay(plan).settlement(on: day) else {
      return [.tooLate(stage: plan.stage)]
    }
    return quote.total == amount
      ? [] : [.settlementNeeds(amount: quote.total, bills: quote.bills)]
  }

  private func reasons(for body: DifferenceCorrected, _ plan: Plan) -> [Reason] {
    guard let now = plan.correctable(body.difference),
      let then = onDay(plan).correctable(body.difference)
    else { return [.unknown(field: "difference", id: body.difference.text)] }
    return positive(body.amount) + atMost(body.amount, min(now, then))
  }
}

extension Plan {
  /// How much of the difference may be set right, or nil where there is none.
  fileprivate func correctable(_ difference: ID<Difference>) -> Money? {
    differences.first { $0.id == difference && $0.kind.isCorrectable }?.amount
  }

  /// Why `correction` cannot stand again in the plan as it is: what it set right is not there, or less of
  /// it.
  ///
  /// What was given back of a payment or a capture is set aside whatever becomes of them; what was left of a
  /// return and what was told twice is counted against what there is.
  package func lacks(whatFor correction: DifferenceCorrected) -> Reason? {
    let counted = [Difference.Kind.shopRefundShort, .refundShort, .refundOver]
      .map { Difference.ofReturn(id, $0) }
    let isCounted =
      counted.contains(correction.difference)
      || correction.difference.text.hasPrefix(Difference.receiptsTwice(id))
    guard isCounted else { return nil }
    guard let amount = correctable(correction.difference) else {
      return .unknown(field: "difference", id: correction.difference.text)
    }
    return correction.amount > amount ? .amountAbove(field: "difference", maximum: amount) : nil
  }

  /// Whether everything that its terms want frozen still is.
  fileprivate var isCovered: Bool {
    guard let freeze, let terms else { return false }
    return freeze.remaining >= terms.freeze
  }
}
