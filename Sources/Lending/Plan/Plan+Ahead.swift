extension Plan {
  /// The plan with what was asked and done outside on days that are not open, of `entries` all that
  /// there are.
  ///
  /// The close of a day may have been taken back after it asked: what was sent stands, and counts when
  /// its day is open again.
  package func naming(ahead entries: [Entry]) -> Plan {
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
      switch entry.event.body {
      case let body as OperationRequested:
        asked[body.operation] = asked[body.operation] ?? (body, entry.day)
      case let body as OperationAnswered:
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
      case .done where known?.state != .done:
        name(.doneAhead, id, amount ?? .zero, instalment, answer.day)
      case .failed where known?.state == .done:
        name(.takenBackAhead, id, known?.done ?? .zero, instalment, answer.day)
      case .done, .failed, .unknown: continue
      }
    }
    var ahead = asked.filter { answered[$0.key]?.body.result != .failed }.mapValues(\.body)
    for (id, answer) in answered where answer.body.result == .done && asked[id] == nil {
      let known = operations.first { $0.id == id }
      guard known == nil || known?.state == .failed,
        let kind = answer.body.kind ?? known?.kind
      else { continue }
      ahead[id] = OperationRequested(
        operation: id, plan: "", kind: kind, amount: answer.body.amount ?? known?.requested ?? .zero
      ) {
        $0.instalment = answer.body.instalment ?? known?.instalment
      }
    }
    plan.sendNothing(twice: ahead.values)
    return plan
  }

  /// What was asked for or done on a day to come is not asked for a second time before, nor more than it
  /// leaves frozen.
  private mutating func sendNothing(twice ahead: some Collection<OperationRequested>) {
    guard !ahead.isEmpty, let freeze else { return }
    for request in ahead { pending = pending.compactMap { $0.beside(request) } }
    var room = freeze.remaining - Money.sum(ahead.map(\.amount))
    for operation in operations where operation.kind != .freeze && operation.isOpen {
      room -= operation.requested
    }
    pending = pending.compactMap { operation in
      let part = operation.asking(min(operation.requested, room))
      room -= part?.requested ?? .zero
      return part
    }
  }
}

extension Operation {
  /// What is left of one to send beside what was asked for, or nil.
  fileprivate func beside(_ asked: OperationRequested) -> Operation? {
    guard kind == asked.kind else { return self }
    if kind == .capture { return instalment == asked.instalment ? nil : self }
    return id == asked.operation ? nil : asking(requested - asked.amount)
  }

  /// The same for another amount, or nil for none.
  fileprivate func asking(_ amount: Money) -> Operation? {
    guard amount > .zero else { return nil }
    return Operation(
      id: id, kind: kind, requested: amount, instalment: instalment, day: day, entry: entry,
      expires: expires, state: state)
  }
}
