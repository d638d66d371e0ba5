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
      case .done where known?.state != .done:
        name(.doneAhead, id, amount ?? .zero, instalment, answer.day)
      case .failed where known?.state == .done:
        name(.takenBackAhead, id, known?.done ?? .zero, instalment, answer.day)
      case .done, .failed, .unknown: continue
      }
    }
    // What was asked for on a day to come is not asked for a second time before.
    for (id, request) in asked where answered[id]?.body.result != .failed {
      plan.pending = plan.pending.compactMap { $0.beside(request.body) }
    }
    return plan
  }
}

extension Operation {
  /// What is left of one to send beside what was asked for, or nil.
  fileprivate func beside(_ asked: OperationRequested) -> Operation? {
    guard kind == asked.kind else { return self }
    guard id != asked.operation, kind == .release else {
      return kind == .capture && instalment != asked.instalment ? self : nil
    }
    guard requested > asked.amount else { return nil }
    return Operation(
      id: id, kind: kind, requested: requested - asked.amount, instalment: instalment, day: day,
      entry: entry, expires: expires, state: state)
  }
}
