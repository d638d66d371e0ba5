/// An answer to a capture is known from the day of its request on: done, it settles as of that day; failed,
/// it was never there for what is paid meanwhile.
///
/// Nothing that was counted is changed afterwards. What was taken is folded again with what is known, so
/// that penalty, late fees, tolerance and the order of payments come out as they do for everything else.
extension PlanFold {
  /// What the answer to a capture tells.
  struct Hindsight {
    /// What it settles as of the day of its request, or nil of one that failed.
    var settles: Amounts?
    /// Whether payments waited for this answer: not where it has failed, or was held to have failed
    /// before it was done.
    var isAwaited = false
    /// The payments that met it until the answer.
    var met: [DoublePayment] = []
  }

  /// What a capture has settled of its instalment.
  struct Compensation {
    var covered = Amounts.zero
    /// Whether nothing was left to pay.
    var isLast = false
  }

  /// Folds again what was taken since a capture was asked for, where `entry` tells something new of a capture.
  mutating func learn(_ entry: Entry) {
    guard let body = entry.event.body as? OperationAnswered, body.result != .unknown,
      let operation = plan.operations.first(where: { $0.id == body.operation }),
      operation.kind == .capture, operation.state != .done
    else { return }
    advance(to: entry.day)
    // Another row stands in the place of the one that it was asked for.
    let index = index(of: operation.instalment)
    if let index, rows[operation.id] != plan.instalments[index].generation { return }
    let hasFailed = body.result == .failed || answersTakenBack.values.contains(entry.id)
    if hasFailed, operation.state == .failed { return }
    var known = Hindsight()
    known.met = met.filter { $0.operation == operation.id }
    if !hasFailed {
      known.isAwaited = operation.state != .failed
      known.settles = settled(by: operation, body)
    }
    hindsight[operation.id] = known
    guard var again = beforeCaptures[operation.id] ?? beginning.first else { return }
    again.beginning = beginning
    again.hindsight = hindsight
    for entry in taken.dropFirst(again.taken.count) { again.step(entry) }
    again.advance(to: entry.day)
    // What was owed from day to day is told as it was seen.
    again.plan.exposures = plan.exposures
    self = again
  }

  /// What a capture that was done may settle: what was owed when it was asked for and has not been settled
  /// since, but for what is given back of it.
  ///
  /// - Source: domain reference 3.7.
  func settled(by operation: Operation, _ body: OperationAnswered) -> Amounts {
    guard let terms = plan.terms, let index = index(of: operation.instalment) else { return .zero }
    let amount = body.amount ?? operation.requested
    let stays = amount - min(amount, givenBack[Difference.captureUndue(operation.id)] ?? .zero)
    return plan.instalments[index].stood(on: operation.day, terms)
      .covered(by: min(stays, owedAtRequest[operation.id] ?? .zero), in: terms.order)
  }

  /// Settles of an instalment what a capture may, as of the day of its request.
  mutating func settle(
    _ operation: Operation, _ index: Int, _ parts: Amounts, on day: Day, _ terms: PlanTerms
  ) {
    postPenalty(index, on: day, terms)
    let owed = plan.instalments[index].owed(on: day, terms)
    let covered = Amounts {
      for component in Component.allCases {
        $0[component] = max(.zero, min(parts[component], owed[component]))
      }
    }.covered(by: owedAtRequest[operation.id] ?? .zero, in: terms.order)
    plan.instalments[index].count(to: day, terms)
    plan.instalments[index].captured = plan.instalments[index].captured + covered
    let wasSettled = plan.instalments[index].isSettled
    close(index, on: day, terms)
    compensations[operation.id] = Compensation(
      covered: covered, isLast: !wasSettled && plan.instalments[index].isSettled)
    post(day, [(.suspense, covered.total)] + covered.legs)
  }

  // MARK: Payments

  /// Sets aside what is given back of a payment, then or later: it pays nothing, though the instalment for
  /// which it was paid twice be gone since.
  ///
  /// - Returns: how much, by the places of the instalments.
  mutating func setAside(_ entry: Entry, of amount: Money) -> [Int: Money] {
    var left = amount
    var aside: [Int: Money] = [:]
    for (number, back) in givenBack(of: entry.id).sorted(by: { $0.key < $1.key }) {
      let back = min(left, back)
      guard back > .zero else { continue }
      left -= back
      guard let index = index(of: number) else {
        aside[-1, default: .zero] += back
        continue
      }
      aside[index] = back
      guard let operation = plan.instalments[index].capturing else { continue }
      met[meeting(entry, index, operation)].amount += back
    }
    return aside
  }

  /// Whether some of a payment is given back, then or later.
  func isGivenBack(_ entry: Entry) -> Bool { !givenBack(of: entry.id).isEmpty }

  /// What is given back of a payment as paid twice, by the numbers of the instalments.
  func givenBack(of payment: EntryID) -> [Int: Money] {
    guard !givenBack.isEmpty else { return [:] }
    let start = Difference.doublePayment(plan.id, payment)
    var found: [Int: Money] = [:]
    for (id, amount) in givenBack where amount > .zero && id.text.hasPrefix(start) {
      guard let number = Int(id.text.dropFirst(start.count)) else { continue }
      found[number] = amount
    }
    return found
  }

  /// What a payment that met a capture which was done had to wait with pays what that left, and nothing
  /// else.
  mutating func meetAgain(_ entry: Entry) -> (held: Money, covered: Amounts) {
    var (held, covered) = (Money.zero, Amounts.zero)
    guard let terms = plan.terms, !hindsight.isEmpty else { return (held, covered) }
    let known = hindsight.values.filter(\.isAwaited).flatMap(\.met)
      .filter { $0.entry == entry.id && $0.held > .zero }
    for waited in known.sorted(by: { $0.instalment < $1.instalment }) {
      guard let index = index(of: waited.instalment) else { continue }
      let due = plan.instalments[index].dueParts(on: entry.day, terms)
      let part = cover(index, with: waited.held, on: entry.day, due)
      let place = meeting(entry, index, waited.operation)
      met[place].amount += waited.held - part.total
      held += waited.held
      covered = covered + part
    }
    return (held, covered)
  }

  /// The place in `met` of a payment that meets `operation`.
  mutating func meeting(_ entry: Entry, _ index: Int, _ operation: ID<Operation>) -> Int {
    let number = plan.instalments[index].number
    let known = met.lastIndex {
      $0.entry == entry.id && $0.instalment == number && $0.operation == operation
    }
    if let known { return known }
    met.append(
      DoublePayment(entry: entry.id, operation: operation, instalment: number, day: entry.day))
    return met.count - 1
  }
}
