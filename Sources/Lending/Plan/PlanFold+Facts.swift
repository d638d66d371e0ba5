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
      plan.freeze?.released += freeze.remaining
    }
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
    guard let terms = plan.terms, let index = index(of: operation.instalment), covered != .zero
    else { return }
    plan.instalments[index].count(to: entry.day, terms)
    plan.instalments[index].captured = plan.instalments[index].captured - covered
    plan.instalments[index].captures.removeAll { $0 == operation.id }
    plan.instalments[index].compensatedOn = nil
    plan.settled = nil
    plan.reopened[plan.instalments[index].number] = entry.day
    // The payment that met the capture is what settles the instalment now.
    let met = Money.sum(met.filter { $0.operation == operation.id }.map(\.amount))
    self.met.removeAll { $0.operation == operation.id }
    guard met > .zero else { return }
    let paid = cover(index, with: met, on: entry.day)
    let left = met - paid.total
    plan.credit += left
    post(entry.day, [(.suspense, met)] + paid.legs + [(.credit, -left)])
    finish(on: entry.day)
    useCredit(on: entry.day)
  }

  // MARK: Receipts

  /// Whether the payment is no other one told again: one with the receipt of another waits beside the
  /// plan until a person has looked at it.
  mutating func isNew(_ amount: Money, _ reference: String?, _ entry: Entry) -> Bool {
    guard let reference, plan.disbursed != nil else { return true }
    let (isNew, _) = receipts.insert(Receipt(reference: reference, amount: amount))
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
        for entry in effective where entry.day <= reversal.day { fold.take(entry) }
        fold.advance(to: reversal.day)
        return Set(fold.plan.instalments.filter(\.isSettled).map(\.number))
      }
      let numbers = settled(known).subtracting(settled(without))
      if !numbers.isEmpty {
        found.append((reversal.day, numbers))
        found.sort { $0.day < $1.day }
      }
    }
    return found
  }
}

extension Plan {
  /// The plan with what was done outside on days that are not open, of `entries` all that there are.
  public func naming(ahead entries: [Entry]) -> Plan {
    var plan = self
    let later = entries.effective.filter { $0.day > asOf }
    for entry in later {
      guard case .operation(.answered(let body)) = entry.event, body.result == .done else {
        continue
      }
      let asked = later.lazy.compactMap { entry -> OperationRequested? in
        guard case .operation(.requested(let asked)) = entry.event else { return nil }
        return asked.operation == body.operation ? asked : nil
      }.first
      let known = operations.first { $0.id == body.operation }
      guard let amount = body.amount ?? asked?.amount ?? known?.requested else { continue }
      plan.differences.append(
        Difference(
          id: ID("\(body.operation.text)/done-ahead"), kind: .doneAhead, amount: amount,
          operation: body.operation, instalment: body.instalment ?? asked?.instalment,
          since: entry.day))
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
