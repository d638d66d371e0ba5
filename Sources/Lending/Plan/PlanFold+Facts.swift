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
      guard let freeze = plan.freeze, let gone = takenBack[freeze.id] else { break }
      // Nothing is frozen that it could go back to.
      takenBack[freeze.id] = gone + amount
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

  /// The instalments that stood settled before a payment was reversed or a capture taken back, and do not
  /// after it, by the days of that.
  static func reopenings(_ entries: [Entry]) -> [(day: Day, numbers: Set<Int>)] {
    let takenBack = entries.effective.answersTakenBack
    guard !takenBack.isEmpty || entries.contains(where: \.isReversal) else { return [] }
    let reversed = entries.reversed
    var found: [(day: Day, numbers: Set<Int>)] = []
    let inOrder = entries.sorted { $0.wasRecorded(before: $1) }
    for told in inOrder where !reversed.contains(told.id) {
      guard let day = told.opensAgain(from: entries, takenBack) else { continue }
      // What was taken back later was not known when this one was told.
      let known = entries.filter {
        let takesBack = $0.isReversal || takenBack[$0.id] != nil
        return $0.id != told.id && (!takesBack || $0.wasRecorded(before: told))
      }
      func settled(_ entries: [Entry]) -> Set<Int> {
        let effective = entries.effective
        guard var fold = PlanFold(opening: effective, reopenings: found) else { return [] }
        for entry in effective where entry.day <= day { fold.take(entry) }
        fold.advance(to: day)
        return Set(fold.plan.instalments.filter(\.isSettled).map(\.number))
      }
      let numbers = settled(known).subtracting(settled(known + [told]))
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
    var answered: [ID<Operation>: (body: OperationAnswered, day: Day)] = [:]
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
        answered[body.operation] = (body, entry.day)
      default: continue
      }
    }
    for (id, request) in asked.sorted(by: { $0.key < $1.key })
    where answered[id]?.body.result ?? .unknown == .unknown {
      name(.askedAhead, id, request.body.amount, request.body.instalment, request.day)
    }
    for (id, answer) in answered.sorted(by: { $0.key < $1.key }) {
      let request = asked[id]?.body
      let known = operations.first { $0.id == id }
      let amount = answer.body.amount ?? request?.amount ?? known?.requested
      let instalment = answer.body.instalment ?? request?.instalment ?? known?.instalment
      switch answer.body.result {
      case .done: name(.doneAhead, id, amount ?? .zero, instalment, answer.day)
      case .failed where known?.state == .done:
        name(.takenBackAhead, id, known?.done ?? .zero, instalment, answer.day)
      case .failed, .unknown: continue
      }
    }
    return plan
  }
}

extension Sequence<Entry> {
  /// The answers *done* to captures which an answer *failed* takes back, by the entry of that one; of
  /// entries in business order.
  ///
  /// Once the second one is known the first one is folded as if it had said *failed*, on every day that is
  /// looked at: what the customer paid meanwhile counts from its own day.
  public var answersTakenBack: [EntryID: EntryID] {
    var kinds: [ID<Operation>: OperationKind] = [:]
    var done: [ID<Operation>: EntryID] = [:]
    var found: [EntryID: EntryID] = [:]
    for entry in self {
      switch entry.event {
      case .operation(.requested(let body)):
        kinds[body.operation] = kinds[body.operation] ?? body.kind
      case .operation(.answered(let body)):
        kinds[body.operation] = kinds[body.operation] ?? body.kind
        guard kinds[body.operation] == .capture else { continue }
        switch body.result {
        case .done: done[body.operation] = done[body.operation] ?? entry.id
        case .failed: found[entry.id] = done.removeValue(forKey: body.operation)
        case .unknown: continue
        }
      default: continue
      }
    }
    return found
  }
}

extension Sequence<Entry> {
  /// The entries that tell something of days before their own: answers to captures, and what was given
  /// back of a payment or a capture; of entries in business order.
  var tellingBackward: Set<EntryID> {
    var captures: Set<ID<Operation>> = []
    var found: Set<EntryID> = []
    for entry in self {
      if entry.isCorrection { found.insert(entry.id) }
      switch entry.event {
      case .operation(.requested(let body)) where body.kind == .capture:
        captures.insert(body.operation)
      case .operation(.answered(let body)) where body.result != .unknown:
        if body.kind == .capture { captures.insert(body.operation) }
        if captures.contains(body.operation) { found.insert(entry.id) }
      default: continue
      }
    }
    return found
  }
}

extension Sequence<Entry> {
  /// The entry that tells that money of the payment `told`, or of one with the same receipt, was paid back;
  /// of entries that stand the first.
  public func payingBack(_ told: Entry) -> EntryID? {
    guard told.isPayment, case .plan(let plan)? = told.event.subjects.first else { return nil }
    let same = filter { $0.isPayment && ($0.id == told.id || $0.isReceiptTwice(of: told)) }
    return first { entry in
      guard case .plan(.differenceCorrected(let body)) = entry.event else { return false }
      return same.contains { body.difference == Difference.receiptTwice(plan, $0.id) }
        || body.difference.text.hasPrefix(Difference.doublePayment(plan, told.id))
    }?.id
  }

  /// The payment, reversed since, of which `told` says that money was paid back.
  public func reversedPayment(of told: Entry) -> EntryID? {
    guard case .plan(.differenceCorrected(let body)) = told.event else { return nil }
    let reversed = reversed
    return first { entry in
      reversed.contains(entry.id) && entry.isPayment
        && (body.difference == Difference.receiptTwice(body.plan, entry.id)
          || body.difference.text.hasPrefix(Difference.doublePayment(body.plan, entry.id)))
    }?.id
  }
}

extension Difference {
  /// How the identifiers of what a payment paid twice begin, before the number of the instalment.
  static func doublePayment(_ plan: ID<Plan>, _ payment: EntryID) -> String {
    "\(plan.text)/double-payment/\(payment)/"
  }

  /// The identifier of a payment that was told with the receipt of another one.
  static func receiptTwice(_ plan: ID<Plan>, _ payment: EntryID) -> ID<Difference> {
    ID("\(plan.text)/receipt-twice/\(payment)")
  }
}

extension Entry {
  /// Whether it takes another entry back as a whole.
  var isReversal: Bool { event.kind == .entryReversed }

  /// Whether it tells that something was given back.
  var isCorrection: Bool { event.kind == .differenceCorrected }

  /// From which day on it may open instalments again: as the reversal of a payment among `entries`, or
  /// as the answer that takes another back.
  fileprivate func opensAgain(from entries: [Entry], _ takenBack: [EntryID: EntryID]) -> Day? {
    if takenBack[id] != nil { return Swift.max(day, booked) }
    guard case .book(.entryReversed(let body)) = event,
      let payment = entries.first(where: { $0.id == body.entry }), payment.isPayment,
      payment.day <= day
    else { return nil }
    return Swift.max(day, booked)
  }

  /// Whether it bears the receipt of `other`, with the same amount.
  fileprivate func isReceiptTwice(of other: Entry) -> Bool {
    guard let mine = receipt, let its = other.receipt else { return false }
    return mine == its
  }

  private var receipt: PlanFold.Receipt? {
    let told: (reference: String?, amount: Money)? =
      switch event {
      case .plan(.repaymentReceived(let body)): (body.reference, body.amount)
      case .plan(.settlementReceived(let body)): (body.reference, body.amount)
      case .plan(.prepaymentReceived(let body)): (body.reference, body.amount)
      default: nil
      }
    guard let told, let reference = told.reference else { return nil }
    return PlanFold.Receipt(reference: Spelling.receipt(reference), amount: told.amount)
  }

  /// Whether it tells of money for a plan.
  fileprivate var isPayment: Bool {
    switch event.kind {
    case .repaymentReceived, .settlementReceived, .prepaymentReceived: true
    default: false
    }
  }
}
