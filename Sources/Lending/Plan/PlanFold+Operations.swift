extension PlanFold {
  /// An operation that was asked for; of one that the owner did by itself no answer is awaited.
  mutating func request(_ body: OperationRequested, _ entry: Entry, isAwaited: Bool = true) {
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
    owedAtRequest[body.operation] = max(.zero, min(body.amount, owed))
    rows[body.operation] = instalment.generation
    let known = hindsight[body.operation]
    if instalment.capturing == nil, !instalment.isSettled, known?.isAwaited ?? isAwaited {
      plan.instalments[index].capturing = body.operation
    }
    if let settles = known?.settles, let operation = plan.operations.last {
      settle(operation, index, settles, on: entry.day, terms)
    }
  }

  mutating func answer(_ body: OperationAnswered, _ entry: Entry) {
    if let kind = body.kind { note(kind, body, entry) }
    guard let place = plan.operations.firstIndex(where: { $0.id == body.operation }) else { return }
    let before = plan.operations[place]
    let isTakenBack = answersTakenBack.values.contains(entry.id)
    let result = isTakenBack ? .failed : body.result
    switch (before.state, result) {
    case (.inProcess, _), (.unknown, _), (.failed, .done): break
    case (.done, .failed): takeBack(before, entry)
    case (.failed, .failed) where answersTakenBack[entry.id] != nil: break
    default: return
    }
    plan.operations[place].answered = entry.day
    plan.operations[place].answeredAt = body.at
    plan.operations[place].authorisation = isTakenBack ? nil : body.authorisation
    plan.operations[place].failure = body.failure
    plan.operations[place].leastDownPayment = body.leastDownPayment
    plan.operations[place].nextAttempt = body.nextAttempt
    switch result {
    case .unknown: plan.operations[place].state = .unknown
    case .failed:
      plan.operations[place].state = .failed
      plan.operations[place].done = .zero
      plan.operations[place].remaining = nil
      fail(plan.operations[place], entry)
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
    stopAwaiting(operation, index)
    // What waited for the answer has paid on its own day, and what that releases is known now.
    if hindsight[operation.id]?.met.isEmpty == false { releaseCause = entry.id }
  }

  /// An answered capture holds its instalment no longer; another one may, which was asked for on the same
  /// day and stands before the answer.
  private mutating func stopAwaiting(_ operation: Operation, _ index: Int) {
    let instalment = plan.instalments[index]
    guard instalment.capturing == operation.id else { return }
    let other = plan.operations.first {
      $0.kind == .capture && $0.instalment == instalment.number && $0.isOpen
        && $0.id != operation.id && hindsight[$0.id]?.isAwaited ?? true
    }
    plan.instalments[index].capturing = instalment.isSettled ? nil : other?.id
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
      useTakenBack(amount, on: entry.day)
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
    useTakenBack(amount, on: entry.day)
    plan.freeze?.captured += amount
    releaseCause = entry.id
    bill(operation, due: body.billDue, entry)
    guard let terms = plan.terms, let index = index(of: operation.instalment) else {
      overcaptured[operation.id] = amount
      post(entry.day, [(.funder, amount), (.suspense, -amount)])
      return
    }
    if compensations[operation.id] == nil {
      settle(operation, index, settled(by: operation, body), on: entry.day, terms)
    }
    let compensation = compensations[operation.id] ?? Compensation()
    if compensation.covered != .zero { plan.instalments[index].captures.append(operation.id) }
    let rest = amount - compensation.covered.total
    if rest > .zero { overcaptured[operation.id] = rest }
    post(entry.day, [(.funder, amount), (.suspense, -amount)])
    stopAwaiting(operation, index)
    finish(on: compensation.isLast ? entry.day : plan.lastSettled ?? entry.day)
    useCredit(on: entry.day)
  }

  /// The bill that a capture makes; one that was taken back and repaid goes on with what was repaid.
  private mutating func bill(_ operation: Operation, due: Day?, _ entry: Entry) {
    let amount = operation.done
    var bill = Bill(
      id: Bill.id(of: operation.id), operation: operation.id,
      instalment: operation.instalment ?? 0, amount: amount, day: entry.day, due: due)
    if let earlier = plan.bills.firstIndex(where: { $0.id == bill.id }) {
      bill.repaid = plan.bills.remove(at: earlier).repaid
    }
    bill.settled = bill.outstanding <= .zero ? entry.day : nil
    plan.bills.append(bill)
    post(entry.day, [(.lineUsed, amount), (.lineFrozen, -amount)])
    post(entry.day, [(.bill(bill.id), amount), (.owner, -amount)])
    let repaid = min(amount, bill.repaid)
    post(entry.day, [(.lineAvailable, repaid), (.lineUsed, -repaid)])
  }

  /// A repayment of a bill, to the line's owner; of a capture that was taken back, the owner owes it.
  mutating func repay(_ id: ID<Bill>, _ amount: Money, _ entry: Entry) {
    if let gone = plan.operations.first(where: { Bill.id(of: $0.id) == id }), gone.state != .done,
      !plan.bills.contains(where: { $0.id == id })
    {
      plan.bills.append(
        Bill(
          id: id, operation: gone.id, instalment: gone.instalment ?? 0, amount: .zero,
          day: entry.day, due: nil))
    }
    guard let index = plan.bills.firstIndex(where: { $0.id == id }) else { return }
    let billed = max(.zero, min(amount, plan.bills[index].outstanding))
    plan.bills[index].repaid += amount
    if plan.bills[index].outstanding <= .zero, plan.bills[index].settled == nil {
      plan.bills[index].settled = entry.day
    }
    post(entry.day, [(.owner, amount), (.bill(id), -amount)])
    post(entry.day, [(.lineAvailable, billed), (.lineUsed, -billed)])
  }

  mutating func correct(_ body: DifferenceCorrected, _ entry: Entry) {
    if let twice = plan.frozenTwice.first(where: { frozenTwiceID($0.key) == body.difference }) {
      let amount = min(body.amount, twice.value)
      plan.frozenTwice[twice.key] = twice.value > amount ? twice.value - amount : nil
      post(entry.day, [(.lineAvailable, amount), (.lineFrozenTwice(twice.key), -amount)])
      return
    }
    // The owner had undone it before that was told.
    if plan.operations.contains(where: { frozenTwiceID($0.id) == body.difference }) { return }
    corrected[body.difference, default: .zero] += body.amount
    releaseCause = entry.id
    let isClaim = claimsOfReturn.contains(body.difference)
    let paid = isClaim ? -body.amount : body.amount
    post(entry.day, [(.suspense, paid), (.funder, -paid)])
    if let capture = plan.operations.first(where: {
      Difference.captureUndue($0.id) == body.difference
    }) {
      repay(Bill.id(of: capture.id), body.amount, entry)
    }
  }

  func frozenTwiceID(_ operation: ID<Operation>) -> ID<Difference> {
    ID("\(operation.text)/frozen-twice")
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
  /// reversal of a payment or a capture taken back `reopened` is told of anew. Never while the tolerance
  /// forgives what is unpaid, nor of a drawing.
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
