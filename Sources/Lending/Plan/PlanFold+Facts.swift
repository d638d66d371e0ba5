/// Facts that came otherwise than they were told first.
extension PlanFold {
  // MARK: Answers

  /// What the owner did by itself stands as if it had been asked for on that day.
  mutating func note(_ kind: OperationKind, _ body: OperationAnswered, _ entry: Entry) {
    let amount = body.amount ?? .zero
    request(
      OperationRequested(operation: body.operation, plan: body.plan, kind: kind, amount: amount) {
        $0.instalment = body.instalment
      }, entry, isAwaited: false)
    guard let place = plan.operations.firstIndex(where: { $0.id == body.operation }) else { return }
    plan.operations[place].isUnasked = true
  }

  /// The owner takes back that a freeze or a release was done: what it changed is changed back, from the
  /// day on which that is told.
  ///
  /// A capture has failed from the beginning, see `answersTakenBack`.
  mutating func takeBack(_ operation: Operation, _ entry: Entry) {
    let amount = operation.done
    switch operation.kind {
    case .freeze: takeBackFreeze(operation, amount, entry)
    case .release:
      plan.freeze?.released -= amount
      plan.freeze?.wasVoided = false
      post(entry.day, [(.lineFrozen, amount), (.lineAvailable, -amount)])
      guard let freeze = plan.freeze, freeze.isTakenBack else { break }
      // Nothing is frozen that it could go back to.
      plan.freeze?.takenBack += amount
      plan.freeze?.released += amount
      post(entry.day, [(.lineAvailable, amount), (.lineFrozen, -amount)])
    case .capture: break
    }
    releaseCause = entry.id
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
      plan.freeze?.isTakenBack = true
      plan.freeze?.takenBack = freeze.remaining
      plan.freeze?.released += freeze.remaining
    }
  }

  /// The freeze that its owner had taken back is done after all; answers whether it is that one.
  mutating func restoreFreeze(_ operation: Operation, _ entry: Entry) -> Bool {
    guard let freeze = plan.freeze, freeze.id == operation.id else { return false }
    useTakenBack(freeze.takenBack, on: entry.day)
    plan.freeze?.isTakenBack = false
    releaseCause = entry.id
    return true
  }

  /// What is done of a freeze that was taken back had not gone with it: of that `amount` is frozen again.
  mutating func useTakenBack(_ amount: Money, on day: Day) {
    let part = min(amount, plan.freeze?.takenBack ?? .zero)
    guard part > .zero else { return }
    plan.freeze?.takenBack -= part
    plan.freeze?.released -= part
    post(day, [(.lineFrozen, part), (.lineAvailable, -part)])
  }

  func doublePaymentID(_ payment: EntryID, _ instalment: Int) -> ID<Difference> {
    ID("\(Difference.doublePayment(plan.id, payment))\(instalment)")
  }

  // MARK: Receipts

  /// Whether the payment is no other one told again: one with the receipt of another waits beside the
  /// plan until a person has looked at it.
  mutating func isNew(_ amount: Money, _ reference: String?, _ entry: Entry) -> Bool {
    guard let reference, plan.disbursed != nil else { return true }
    let (isNew, _) = receipts.insert(
      Receipt(reference: Spelling.receipt(reference), amount: amount))
    if !isNew {
      suspects.append(Suspect(entry: entry.id, day: entry.day, amount: amount))
      post(entry.day, [(.funder, amount), (.suspense, -amount)])
    }
    return isNew
  }

  // MARK: Reversals and days

  /// Marks what reversals and captures taken back have opened again by `day`.
  mutating func reopen(by day: Day) {
    while let next = reopenings.first, next.day <= day {
      reopenings.removeFirst()
      for number in next.numbers { plan.reopened[number] = next.day }
    }
  }
}
