extension AdmissionContext {
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

  /// The pre-check must have passed and hold still: on its last day until its time of day.
  func precheck(_ plan: Plan) -> [Reason] {
    guard let precheck = onDay(plan).precheck, precheck.result == .passed,
      let until = precheck.validUntil
    else { return [.notYet(.precheck)] }
    let hasEnded = until.day < day || (until.day == day && now.day == day && until < now)
    return hasEnded ? [.precheckEnded(at: until)] : []
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

  func paid(_ amount: Money, _ plan: Plan) -> [Reason] {
    guard let disbursed = plan.disbursed else {
      return positive(amount) + [.notYet(.disbursement)]
    }
    return positive(amount)
      + (day < disbursed ? [.dayBefore(field: "day", earliest: disbursed)] : [])
  }

  /// An instalment that is named is one of the plan's.
  func numbered(_ instalment: Int?, _ plan: Plan, _ field: String = "instalment")
    -> [Reason]
  {
    guard let instalment else { return [] }
    return Reason.outside(1...max(1, plan.instalments.count), instalment, field: field)
  }

  func open(_ plan: Plan) -> [Reason] {
    for plan in [plan, onDay(plan)] {
      if let open = plan.operations.first(where: { $0.kind == .capture && $0.isOpen }) {
        return [.operationOpen(operation: open.id.text, state: open.state)]
      }
    }
    return []
  }

  func once(_ taken: Day?, _ plan: Plan) -> [Reason] {
    taken == nil ? [] : [.tooLate(stage: plan.stage)]
  }

  /// Charges, waivers, prepayments and other terms concern a plan that runs, now and on the event's day;
  /// then what `rules` say of its terms.
  func changeable(_ plan: Plan, _ rules: (PlanTerms) -> [Reason]) -> [Reason] {
    guard plan.disbursed != nil, onDay(plan).disbursed != nil, let terms = plan.terms else {
      return [.notYet(.disbursement)]
    }
    guard plan.isActive else { return [.tooLate(stage: plan.stage)] }
    guard onDay(plan).isActive else { return [.tooLate(stage: onDay(plan).stage)] }
    return rules(terms)
  }
}
