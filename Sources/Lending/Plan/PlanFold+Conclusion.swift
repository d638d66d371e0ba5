extension PlanFold {
  /// What ought to be, held against what is done: differences and operations to send.
  mutating func conclude() {
    sumUpRefund()
    plan.differences = openDifferences()
    plan.oughtReleased = oughtReleased()
    let releases = releaseToSend()
    plan.pending = releases + capturesToSend(beside: Money.sum(releases.map(\.requested)))
  }

  private func openDifferences() -> [Difference] {
    var found: [Difference] = []
    for operation in plan.operations {
      guard let amount = overcaptured[operation.id] else { continue }
      let id = Difference.captureUndue(operation.id)
      add(
        Difference(
          id: id, kind: .captureUndue, amount: amount - (corrected[id] ?? .zero),
          operation: operation.id, instalment: operation.instalment,
          since: operation.answered ?? operation.day), to: &found)
    }
    for meeting in met {
      let state = plan.operations.first { $0.id == meeting.operation }?.state
      guard state == .done else { continue }
      let id = doublePaymentID(meeting.entry, meeting.instalment)
      add(
        Difference(
          id: id, kind: .doublePayment, amount: meeting.amount - (corrected[id] ?? .zero),
          operation: meeting.operation, instalment: meeting.instalment, since: meeting.day),
        to: &found)
    }
    for operation in plan.operations {
      guard let amount = plan.frozenTwice[operation.id] else { continue }
      add(
        Difference(
          id: frozenTwiceID(operation.id), kind: .frozenTwice, amount: amount,
          operation: operation.id, instalment: nil, since: operation.answered ?? operation.day),
        to: &found)
    }
    // Somebody was told that it failed, and a line is frozen for nobody.
    if plan.stage == .frozen, let freeze = plan.freeze,
      let late = plan.operations.first(where: { $0.id == freeze.id && $0.isDoneLate })
    {
      add(
        Difference(
          id: ID("\(late.id.text)/frozen-late"), kind: .frozenLate, amount: freeze.remaining,
          operation: late.id, instalment: nil, since: late.answered ?? late.day), to: &found)
    }
    for suspect in suspects {
      let id = Difference.receiptTwice(plan.id, suspect.entry)
      // It may have been given back before another one with its receipt was told for an earlier day.
      let back = Money.sum(Array(givenBack(of: suspect.entry).values)) + (corrected[id] ?? .zero)
      add(
        Difference(
          id: id, kind: .receiptTwice, amount: suspect.amount - back,
          operation: nil, instalment: nil, since: suspect.day), to: &found)
    }
    for difference in returnDifferences() { add(difference, to: &found) }
    if let freeze = plan.freeze {
      let excess = freeze.released - min(oughtReleased(), freeze.original)
      let lastRelease = plan.operations.last { $0.kind == .release && $0.state == .done }?.answered
      add(
        Difference(
          id: ID("\(freeze.id.text)/release-undue"), kind: .releaseUndue, amount: excess,
          operation: freeze.id, instalment: nil, since: lastRelease ?? freeze.day), to: &found)
      if plan.isActive, plan.asOf >= freeze.ends {
        add(
          Difference(
            id: ID("\(freeze.id.text)/freeze-ended"), kind: .freezeEnded,
            amount: freeze.remaining, operation: freeze.id, instalment: nil, since: freeze.ends),
          to: &found)
      }
    }
    return found
  }

  private func add(_ difference: Difference, to found: inout [Difference]) {
    if difference.amount > .zero { found.append(difference) }
  }

  /// What ought to have been released: the share of the principal repaid, or everything that was not
  /// captured once the plan has ended.
  ///
  /// The share is cumulative, rounded half up once, so that the parts add up to the freeze. What is
  /// recovered after a write-off adds nothing to it: a write-off frees nothing before all is recovered.
  private func oughtReleased() -> Money {
    guard let freeze = plan.freeze, let terms = plan.terms else { return .zero }
    let rest = freeze.original - (freeze.captured - stillUndue)
    switch plan.releaseBasis {
    case .rest: return rest
    case .nothing: return .zero
    case .share: break
    }
    let share = freeze.original.share(
      of: plan.principalRepaidBeforeLoss, in: terms.schedule.principal)
    return max(.zero, min(share - setRight, rest))
  }

  /// What was captured without being owed and was set right: it is gone from the freeze for good.
  private var setRight: Money {
    Money.sum(overcaptured.keys.map { corrected[Difference.captureUndue($0)] ?? .zero })
  }

  /// What was captured without being owed and has not been set right.
  private var stillUndue: Money {
    Money.sum(overcaptured.map { $1 - (corrected[Difference.captureUndue($0)] ?? .zero) })
  }

  /// Whether something was captured for an instalment that was not owed and is not set right: nothing is
  /// captured for it a second time before.
  private func hasUndueCapture(_ instalment: Plan.Instalment) -> Bool {
    plan.operations.contains { operation in
      operation.kind == .capture && operation.instalment == instalment.number
        && overcaptured[operation.id].map {
          $0 > corrected[Difference.captureUndue(operation.id)] ?? .zero
        }
          ?? false
    }
  }

  private mutating func releaseToSend() -> [Operation] {
    guard let freeze = plan.freeze else { return [] }
    let open = plan.operations.filter { $0.kind == .release && $0.isOpen }
    let captures = plan.operations.filter { $0.kind == .capture && $0.isOpen }
    let missing = plan.oughtReleased - freeze.released - Money.sum(open.map(\.requested))
    let room = freeze.remaining - Money.sum((open + captures).map(\.requested))
    // A capture beyond what was owed took what would have been released; it is set right first. A
    // phone that is taken back releases last, once the customer has their money.
    let waits = plan.isTakenBack && plan.returning?.customerRefunded == nil
    plan.releaseHeldBack = max(.zero, waits ? missing : min(missing, stillUndue))
    let amount = min(missing - plan.releaseHeldBack, room)
    guard amount > .zero else { return [] }
    let name = "\(plan.id.text)/release/\(releaseCause)\(releaseDue.map { "/\($0.text)" } ?? "")"
    return [
      Operation(
        id: unused(name), kind: .release, requested: amount, instalment: nil, day: releaseSince,
        entry: releaseCause, expires: nil, state: .toSend)
    ]
  }

  /// The name of a request, counted on where the same cause has made one before: what was asked for
  /// keeps its number, and what is left of it is another request.
  private func unused(_ name: String) -> ID<Operation> {
    var id = ID<Operation>(name)
    var count = 1
    while plan.operations.contains(where: { $0.id == id }) {
      count += 1
      id = ID("\(name)/\(count)")
    }
    return id
  }

  /// The captures that may be asked for on the plan's day, the oldest instalment first, together at
  /// most what remains frozen once `released` has gone back.
  private func capturesToSend(beside released: Money) -> [Operation] {
    guard let freeze = plan.freeze, let terms = plan.terms, plan.isActive,
      let cause = plan.disbursement
    else { return [] }
    var room = freeze.remaining - released
    for operation in plan.operations where operation.kind != .freeze && operation.isOpen {
      room -= operation.requested
    }
    var found: [Operation] = []
    for instalment in plan.instalments
    where !instalment.isSettled && instalment.capturing == nil {
      guard let day = captureDay(of: instalment, terms), day <= plan.asOf,
        !hasUndueCapture(instalment)
      else { continue }
      let most = terms.capture.mostPerInstalment.map { $0 - instalment.captured.total }
      let owed = instalment.owed(on: plan.asOf, terms).total
      let amount = min(owed, room, most ?? owed)
      guard amount > .zero else { continue }
      room -= amount
      let from = instalment.retry?.cause ?? cause
      found.append(
        Operation(
          id: unused("\(plan.id.text)/capture/\(instalment.number)/\(from)"), kind: .capture,
          requested: amount, instalment: instalment.number, day: day, entry: from, expires: nil,
          state: .toSend))
    }
    return found
  }

  /// The next day after the plan's own on which something changes by time alone, or nil.
  var nextChangeDay: Day? {
    // What was paid before its due day has its charges booked on that day all the same.
    var days = plan.instalments.filter { !$0.hasFallenDue }.map(\.due)
    if let terms = plan.terms, plan.isActive {
      for instalment in plan.instalments where !instalment.isSettled {
        days.append(instalment.due)
        // What the tolerance forgives goes over to the next instalment.
        if instalment.due <= plan.asOf, plan.hasRestToCarry(instalment),
          instalment.due == plan.asOf || plan.instalments.contains(where: { $0.due > plan.asOf })
        {
          days.append(plan.asOf.adding(days: 1))
        }
        if terms.repayment.lateFee > .zero, !instalment.isLate {
          days.append(instalment.due.adding(days: terms.graceDays + 1))
        }
        if let day = captureDay(of: instalment, terms), instalment.capturing == nil {
          days.append(day)
        }
      }
      if let freeze = plan.freeze { days.append(freeze.ends) }
    }
    return days.filter { $0 > plan.asOf }.min()
  }
}

extension Plan {
  /// By what it goes how much ought to have been released.
  package enum ReleaseBasis: Hashable, Sendable {
    /// The share of the principal that was repaid, cumulative and rounded half up once.
    case share
    /// Everything that was not captured: the plan has ended, or the phone is back and its money.
    case rest
    /// Nothing before the end.
    case nothing
  }

  /// What repayments have released stays lawful while a phone comes back.
  package var releaseBasis: ReleaseBasis {
    let isBack = isTakenBack && returning?.customerRefunded != nil
    if ending != nil || settled != nil || isBack { return .rest }
    return terms?.release == .perInstalment ? .share : .nothing
  }
}
