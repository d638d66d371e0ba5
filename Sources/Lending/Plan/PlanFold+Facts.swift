/// Facts that came otherwise than they were told first.
extension PlanFold {
  // MARK: Answers

  /// What the owner did by itself stands as if it had been asked for on that day.
  mutating func note(_ kind: OperationKind, _ body: OperationAnswered, _ entry: Entry) {
    let amount = body.amount ?? .zero
    request(
      OperationRequested {
        $0.operation = body.operation
        $0.plan = body.plan
        $0.kind = kind
        $0.amount = amount
        $0.instalment = body.instalment
      }, entry)
    guard let place = plan.operations.firstIndex(where: { $0.id == body.operation }) else { return }
    plan.operations[place].isUnasked = true
  }

  /// The owner takes back that an operation was done: what it changed is changed back, from the day on
  /// which that is told.
  mutating func takeBack(_ operation: Operation, _ entry: Entry) {
    let amount = operation.done
    releaseCause = entry.id
    switch operation.kind {
    case .freeze: takeBackFreeze(operation, amount, entry)
    case .release:
      plan.freeze?.released -= amount
      plan.freeze?.wasVoided = false
      post(entry.day, [(.lineFrozen, amount), (.lineAvailable, -amount)])
    case .capture: takeBackCapture(operation, amount, entry)
    }
    guard operation.kind != .freeze, let freeze = plan.freeze, let gone = takenBack[freeze.id]
    else { return }
    // Nothing is frozen that it could go back to.
    takenBack[freeze.id] = gone + amount
    plan.freeze?.released += amount
    post(entry.day, [(.lineAvailable, amount), (.lineFrozen, -amount)])
  }

  /// A freeze that is gone before anything hangs on it can be asked for again; later it is a release
  /// that nobody asked for.
  private mutating func takeBackFreeze(
    _ operation: Operation, _ amount: Money, _ entry: Entry
  ) {
    if let twice = plan.frozenTwice.removeValue(forKey: operation.id) {
      post(entry.day, [(.lineAvailable, twice), (.lineFrozenTwice(operation.id), -twice)])
      return
    }
    guard let freeze = plan.freeze, freeze.id == operation.id else { return }
    post(
      entry.day, [(.lineAvailable, freeze.remaining), (.lineFrozen, -freeze.remaining)])
    if plan.handOver == nil, freeze.remaining == freeze.original {
      plan.freeze = nil
    } else {
      takenBack[freeze.id] = freeze.remaining
      plan.freeze?.released += freeze.remaining
    }
  }

  /// The freeze that its owner had taken back is done after all; answers whether it is that one.
  mutating func restoreFreeze(_ operation: Operation, _ entry: Entry) -> Bool {
    guard plan.freeze?.id == operation.id else { return false }
    let amount = takenBack.removeValue(forKey: operation.id) ?? .zero
    plan.freeze?.released -= amount
    releaseCause = entry.id
    post(entry.day, [(.lineFrozen, amount), (.lineAvailable, -amount)])
    return true
  }

  private mutating func takeBackCapture(
    _ operation: Operation, _ amount: Money, _ entry: Entry
  ) {
    plan.freeze?.captured -= amount
    plan.bills.removeAll { $0.operation == operation.id }
    let bill = Bill.id(of: operation.id)
    post(entry.day, [(.lineFrozen, amount), (.lineUsed, -amount)])
    post(entry.day, [(.owner, amount), (.bill(bill), -amount)])
    let rest = undue.removeValue(forKey: operation.id) ?? .zero
    let covered = capturedBy.removeValue(forKey: operation.id) ?? .zero
    post(
      entry.day,
      [(.funder, -amount), (.suspense, rest)] + covered.legs.map { ($0.0, -$0.1) })
    let met = met.filter { $0.operation == operation.id }
    let left = Money.sum(met.map { $0.amount - (corrected[doublePaymentID($0)] ?? .zero) })
    self.met.removeAll { $0.operation == operation.id }
    guard let terms = plan.terms, let index = index(of: operation.instalment), covered != .zero
    else { return giveBack(left, entry) }
    plan.instalments[index].count(to: entry.day, terms)
    plan.instalments[index].captured = plan.instalments[index].captured - covered
    plan.instalments[index].captures.removeAll { $0 == operation.id }
    plan.instalments[index].compensatedOn = nil
    plan.settled = nil
    plan.reopened[plan.instalments[index].number] = entry.day
    // What is left of the payment that met the capture settles the instalment now.
    guard left > .zero else { return }
    let paid = cover(index, with: left, on: entry.day)
    post(entry.day, [(.suspense, paid.total)] + paid.legs)
    finish(on: entry.day)
    giveBack(left - paid.total, entry)
  }

  /// Money that waited for a capture goes to the credit balance.
  private mutating func giveBack(_ amount: Money, _ entry: Entry) {
    guard amount > .zero else { return }
    plan.credit += amount
    post(entry.day, [(.suspense, amount), (.credit, -amount)])
    useCredit(on: entry.day)
  }

  func doublePaymentID(_ meeting: Met) -> ID<Difference> {
    ID("\(plan.id.text)/double-payment/\(meeting.entry)/\(meeting.instalment)")
  }

  // MARK: Receipts

  /// Whether the payment is no other one told again: one with the receipt of another waits beside the
  /// plan until a person has looked at it.
  mutating func isNew(_ amount: Money, _ reference: String?, _ entry: Entry) -> Bool {
    guard let reference, plan.disbursed != nil else { return true }
    let (isNew, _) = receipts.insert(
      Receipt(
        reference: Spelling.capitals(
          Spelling.packed(Spelling.narrowed(reference), keepsSigns: true)), amount: amount))
    if !isNew {
      suspects.append(Suspect(entry: entry.id, day: entry.day, amount: amount))
      post(entry.day, [(.funder, amount), (.suspense, -amount)])
    }
    return isNew
  }

  // MARK: Reversals and days

  /// Marks what reversals of payments have opened again by `day`.
  mutating func reopen(by day: Day) {
    while let next = reopenings.first, next.day <= day {
      reopenings.removeFirst()
      for number in next.numbers { plan.reopened[number] = next.day }
    }
  }

  /// The instalments that stood settled before a payment was reversed and do not without it, by the days
  /// of the reversals.
  static func reopenings(_ entries: [Entry]) -> [(day: Day, numbers: Set<Int>)] {
    guard entries.contains(where: { $0.event.kind == .entryReversed }) else { return [] }
    let reversed = entries.reversed
    var found: [(day: Day, numbers: Set<Int>)] = []
    let inOrder = entries.sorted { $0.wasRecorded(before: $1) }
    for reversal in inOrder where !reversed.contains(reversal.id) {
      guard case .book(.entryReversed(let body)) = reversal.event,
        let payment = entries.first(where: { $0.id == body.entry }), payment.isPayment,
        payment.day <= reversal.day
      else { continue }
      let day = max(reversal.day, reversal.booked)
      // Reversals that came later were not known when this one was told.
      let known = entries.filter { entry in
        if case .book(.entryReversed) = entry.event { return entry.wasRecorded(before: reversal) }
        return true
      }
      let without = known + [reversal]
      func settled(_ entries: [Entry]) -> Set<Int> {
        let effective = entries.effective
        guard var fold = PlanFold(opening: effective) else { return [] }
        fold.reopenings = found
        for entry in effective where entry.day <= day { fold.take(entry) }
        fold.advance(to: day)
        return Set(fold.plan.instalments.filter(\.isSettled).map(\.number))
      }
      let numbers = settled(known).subtracting(settled(without))
      if !numbers.isEmpty {
        found.append((day, numbers))
        found.sort { $0.day < $1.day }
      }
    }
    return found
  }
}

extension Plan {
  /// The plan with what was asked and done outside on days that are not open, of `entries` all that
  /// there are.
  ///
  /// The close of a day may have been taken back after it asked: what was sent stands, and counts when
  /// its day is open again.
  public func naming(ahead entries: [Entry]) -> Plan {
    var plan = self
    let later = entries.effective.filter { $0.day > asOf }
    var asked: [ID<Operation>: (body: OperationRequested, day: Day)] = [:]
    var answered: Set<ID<Operation>> = []
    func name(
      _ kind: Difference.Kind, _ operation: ID<Operation>, _ amount: Money, _ instalment: Int?,
      _ day: Day
    ) {
      plan.differences.append(
        Difference(
          id: ID("\(operation.text)/\(kind.rawValue)"), kind: kind, amount: amount,
          operation: operation, instalment: instalment, since: day))
    }
    for entry in later {
      switch entry.event {
      case .operation(.requested(let body)):
        asked[body.operation] = asked[body.operation] ?? (body, entry.day)
      case .operation(.answered(let body)):
        answered.insert(body.operation)
        let request = asked[body.operation]?.body
        let known = operations.first { $0.id == body.operation }
        guard body.result == .done,
          let amount = body.amount ?? request?.amount ?? known?.requested
        else { continue }
        name(
          .doneAhead, body.operation, amount, body.instalment ?? request?.instalment, entry.day)
      default: continue
      }
    }
    for (id, request) in asked.sorted(by: { $0.key < $1.key }) where !answered.contains(id) {
      name(.askedAhead, id, request.body.amount, request.body.instalment, request.day)
    }
    return plan
  }
}

extension Entry {
  /// Whether it tells of money for a plan.
  fileprivate var isPayment: Bool {
    switch event.kind {
    case .repaymentReceived, .settlementReceived, .prepaymentReceived: true
    default: false
    }
  }
}
