extension PlanFold {
  mutating func request(_ body: OperationRequested, _ entry: Entry) {
    // The same request number again is the same request.
    guard !plan.operations.contains(where: { $0.id == body.operation }) else { return }
    plan.operations.append(
      Operation(
        id: body.operation, kind: body.kind, requested: body.amount, instalment: body.instalment,
        day: entry.day, entry: entry.id, expires: body.expires, state: .inProcess))
    guard body.kind == .capture, let index = index(of: body.instalment), let terms = plan.terms
    else { return }
    let instalment = plan.instalments[index]
    let isDue = captureDay(of: instalment, terms).map { $0 <= entry.day } ?? false
    let owed = isDue ? instalment.owed(on: entry.day, terms).total : .zero
    justified[body.operation] = max(.zero, min(body.amount, owed))
    guard instalment.capturing == nil, !instalment.isSettled else { return }
    plan.instalments[index].capturing = body.operation
  }

  mutating func answer(_ body: OperationAnswered, _ entry: Entry) {
    if let kind = body.kind { note(kind, body, entry) }
    guard let place = plan.operations.firstIndex(where: { $0.id == body.operation }) else { return }
    let before = plan.operations[place]
    switch (before.state, body.result) {
    case (.inProcess, _), (.unknown, _), (.failed, .done): break
    case (.done, .failed): takeBack(before, entry)
    default: return
    }
    plan.operations[place].answered = entry.day
    plan.operations[place].answeredAt = body.at
    plan.operations[place].authorisation = body.authorisation
    plan.operations[place].failure = body.failure
    plan.operations[place].leastDownPayment = body.leastDownPayment
    plan.operations[place].nextAttempt = body.nextAttempt
    switch body.result {
    case .unknown: plan.operations[place].state = .unknown
    case .failed:
      plan.operations[place].state = .failed
      plan.operations[place].done = .zero
      plan.operations[place].remaining = nil
      if before.isOpen { fail(plan.operations[place], entry) }
    case .done:
      plan.operations[place].state = .done
      plan.operations[place].isDoneLate = before.state == .failed
      plan.operations[place].done = body.amount ?? plan.operations[place].requested
      carryOut(plan.operations[place], body, entry)
      plan.operations[place].remaining = plan.freeze?.remaining
    }
  }

  private mutating func fail(_ operation: Operation, _ entry: Entry) {
    if operation.kind == .release { releaseCause = entry.id }
    guard operation.kind == .capture, let index = index(of: operation.instalment) else { return }
    plan.instalments[index].retry = Plan.Instalment.Retry(
      from: operation.nextAttempt ?? entry.day, cause: entry.id)
    guard plan.instalments[index].capturing == operation.id else { return }
    plan.instalments[index].capturing = nil
    // The capture did not come, so the payment that met it is what settles the instalment.
    let rest = coverHeld(index, operation.id, entry)
    met.removeAll { $0.operation == operation.id }
    plan.credit += rest
    post(entry.day, [(.suspense, rest), (.credit, -rest)])
    useCredit(on: entry.day)
  }

  /// Covers what a capture left unpaid with the payments that met it, each as of its own day; answers the
  /// rest of them.
  ///
  /// - Source: domain reference 3.7.
  private mutating func coverHeld(
    _ index: Int, _ operation: ID<Operation>, _ entry: Entry
  ) -> Money {
    let held = plan.instalments[index].held
    guard held > .zero else { return .zero }
    plan.instalments[index].held = .zero
    releaseCause = entry.id
    var rest = held
    for place in met.indices where met[place].operation == operation {
      let payment = met[place]
      let covered = cover(index, with: payment.amount, on: payment.day, known: entry.day)
      post(entry.day, [(.suspense, covered.total)] + covered.legs)
      met[place].amount -= covered.total
      rest -= covered.total
      if index == 0, !plan.isUnpaidBefore(plan.instalments[index]) {
        plan.firstPaid = plan.firstPaid ?? payment.day
      }
    }
    finish(on: plan.lastSettled ?? entry.day)
    return rest
  }

  private mutating func carryOut(
    _ operation: Operation, _ body: OperationAnswered, _ entry: Entry
  ) {
    let amount = operation.done
    switch operation.kind {
    case .freeze:
      guard plan.freeze == nil else {
        if restoreFreeze(operation, entry) { return }
        plan.frozenTwice[operation.id] = amount
        post(entry.day, [(.lineFrozenTwice(operation.id), amount), (.lineAvailable, -amount)])
        return
      }
      plan.freeze = Freeze(
        id: operation.id, authorisation: body.authorisation ?? "", original: amount,
        day: entry.day, ends: plan.terms?.freezeEnds ?? Day.latest)
      releaseCause = entry.id
      post(entry.day, [(.lineFrozen, amount), (.lineAvailable, -amount)])
    case .release:
      plan.freeze?.released += amount
      plan.freeze?.wasVoided =
        plan.disbursed == nil || plan.returning?.customerRefunded != nil
      post(entry.day, [(.lineAvailable, amount), (.lineFrozen, -amount)])
    case .capture: capture(operation, body, entry)
    }
  }

  /// A capture that was done: the part that was owed settles the instalment, the rest is undue.
  private mutating func capture(
    _ operation: Operation, _ body: OperationAnswered, _ entry: Entry
  ) {
    let amount = operation.done
    plan.freeze?.captured += amount
    releaseCause = entry.id
    let bill = Bill(
      id: Bill.id(of: operation.id), operation: operation.id,
      instalment: operation.instalment ?? 0, amount: amount, day: entry.day, due: body.billDue)
    plan.bills.append(bill)
    post(entry.day, [(.lineUsed, amount), (.lineFrozen, -amount)])
    post(entry.day, [(.bill(bill.id), amount), (.owner, -amount)])
    guard let terms = plan.terms, let index = index(of: operation.instalment) else {
      undue[operation.id] = amount
      post(entry.day, [(.funder, amount), (.suspense, -amount)])
      return
    }
    let requestDay = operation.day
    let part = min(amount, justified[operation.id] ?? .zero)
    postPenalty(index, on: requestDay, known: entry.day, terms)
    let covered = plan.instalments[index].owed(on: requestDay, terms)
      .covered(by: part, in: terms.order)
    plan.instalments[index].count(to: requestDay, terms)
    plan.instalments[index].captured = plan.instalments[index].captured + covered
    if covered != .zero {
      plan.instalments[index].captures.append(operation.id)
      capturedBy[operation.id] = covered
    }
    close(index, on: requestDay, terms)
    let rest = amount - covered.total
    if rest > .zero { undue[operation.id] = rest }
    post(entry.day, [(.funder, amount)] + covered.legs + [(.suspense, -rest)])
    finish(on: entry.day)
    guard plan.instalments[index].capturing == operation.id else { return }
    plan.instalments[index].capturing = nil
    _ = coverHeld(index, operation.id, entry)
    useCredit(on: entry.day)
  }

  /// A repayment of a bill, to the line's owner.
  mutating func repay(_ id: ID<Bill>, _ amount: Money, _ entry: Entry) {
    guard let index = plan.bills.firstIndex(where: { $0.id == id }) else { return }
    plan.bills[index].repaid += amount
    if plan.bills[index].outstanding <= .zero, plan.bills[index].settled == nil {
      plan.bills[index].settled = entry.day
    }
    post(entry.day, [(.owner, amount), (.bill(id), -amount)])
    post(entry.day, [(.lineAvailable, amount), (.lineUsed, -amount)])
  }

  mutating func correct(_ body: DifferenceCorrected, _ entry: Entry) {
    if let twice = plan.frozenTwice.first(where: { frozenTwiceID($0.key) == body.difference }) {
      let amount = min(body.amount, twice.value)
      plan.frozenTwice[twice.key] = twice.value > amount ? twice.value - amount : nil
      post(entry.day, [(.lineAvailable, amount), (.lineFrozenTwice(twice.key), -amount)])
      return
    }
    corrected[body.difference, default: .zero] += body.amount
    releaseCause = entry.id
    post(entry.day, [(.suspense, body.amount), (.funder, -body.amount)])
    if let bill = plan.bills.first(where: { captureUndueID($0.operation) == body.difference }) {
      repay(bill.id, body.amount, entry)
    }
  }

  func frozenTwiceID(_ operation: ID<Operation>) -> ID<Difference> {
    ID("\(operation.text)/frozen-twice")
  }

  func receiptTwiceID(_ entry: EntryID) -> ID<Difference> {
    ID("\(plan.id.text)/receipt-twice/\(entry)")
  }

  func captureUndueID(_ operation: ID<Operation>) -> ID<Difference> {
    ID("\(operation.text)/capture-undue")
  }

  func index(of instalment: Int?) -> Int? {
    plan.instalments.firstIndex { $0.number == instalment }
  }

  func captureDay(of instalment: Plan.Instalment, _ terms: PlanTerms) -> Day? {
    PlanFold.captureDay(
      of: instalment, terms, breach: plan.breach, notices: plan.notices,
      reopened: plan.reopened[instalment.number])
  }

  /// From which day on an instalment may be captured, or nil while it may not.
  ///
  /// The day on which its days past due reach the product's number; after a breach, the day of the
  /// breach; not before the notice has run, nor before a failed capture may be tried again. What the
  /// reversal of a payment `reopened` is told of anew. Never while the tolerance forgives what is unpaid, nor of a drawing.
  static func captureDay(
    of instalment: Plan.Instalment, _ terms: PlanTerms, breach: Plan.Breach?,
    notices: [Plan.Notice], reopened: Day?
  ) -> Day? {
    guard terms.quota == .frozen, instalment.isAboveTolerance(terms) else { return nil }
    let rule = terms.capture
    var day = instalment.due.adding(days: max(1, rule.overdueDays))
    if let breach, breach.meaning != .rebateStops {
      day = max(instalment.due.adding(days: 1), breach.since)
    } else if rule.trigger == .breach, breach == nil {
      return nil
    }
    if rule.noticeDays > 0 {
      guard
        let told = notices.first(where: {
          $0.concerns(instalment) && $0.day >= reopened ?? .earliest
        })
      else { return nil }
      day = max(day, told.day.adding(days: rule.noticeDays))
    }
    if let retry = instalment.retry { day = max(day, retry.from) }
    if let reopened { day = max(day, reopened) }
    return day
  }
}

extension Plan.Notice {
  /// Whether it is about `instalment`: by its number since it is the next to be paid or due, or
  /// without a number since it is due.
  fileprivate func concerns(_ instalment: Plan.Instalment) -> Bool {
    guard let number = self.instalment else { return day >= instalment.due }
    return number == instalment.number && day >= min(instalment.begins, instalment.due)
  }
}
