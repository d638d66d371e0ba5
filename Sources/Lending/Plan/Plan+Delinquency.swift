extension Plan {
  /// The due day of the oldest instalment that is not settled, or nil when none is left or the phone
  /// is taken back.
  ///
  /// An unpaid rest below the tolerance does not count. Compensated instalments are settled here;
  /// see `oldestUnpaidDueBefore`.
  package var oldestUnpaidDue: Day? {
    guard !isTakenBack else { return nil }
    return instalments.first { isUnpaid($0) }?.due
  }

  /// Whether `instalment` counts as unpaid after compensation.
  func isUnpaid(_ instalment: Instalment) -> Bool {
    !instalment.isSettled && isAboveTolerance(instalment)
  }

  /// The same before compensation: an instalment that a capture settled, in whole or in part, counts
  /// as unpaid until the customer has repaid its bill.
  ///
  /// A capture of nothing that was owed is not the customer's debt.
  package var oldestUnpaidDueBefore: Day? {
    guard !isTakenBack else { return nil }
    return instalments.first { isUnpaidBefore($0) }?.due
  }

  /// Whether `instalment` counts as unpaid before compensation.
  func isUnpaidBefore(_ instalment: Instalment) -> Bool {
    if instalment.paidOn != nil { return false }
    if isBilled(instalment) { return true }
    return instalment.compensatedOn == nil && isAboveTolerance(instalment)
  }

  private func isAboveTolerance(_ instalment: Instalment) -> Bool {
    terms.map(instalment.isAboveTolerance) ?? true
  }

  func isBilled(_ instalment: Instalment) -> Bool {
    bills.contains { $0.settled == nil && instalment.captures.contains($0.operation) }
  }

  /// Days past due at the end of `day`: from the oldest unpaid due day, 0 on that day itself.
  package func daysPastDue(on day: Day) -> Int { Plan.daysPastDue(since: oldestUnpaidDue, on: day) }

  /// Days past due before compensation: by which agents and partners are judged.
  package func daysPastDueBefore(on day: Day) -> Int {
    Plan.daysPastDue(since: oldestUnpaidDueBefore, on: day)
  }

  /// What is still to be repaid on bills, without what a line's owner owes of one whose capture it took back.
  package var billed: Money { Money.sum(bills.map { max(.zero, $0.outstanding) }) }

  /// What of its days past due is forgiven.
  package var grace: Grace { Grace(days: terms?.graceDays ?? 0, pauses: pauses) }

  /// Days past due that count against the customer; the days past due themselves keep counting.
  ///
  /// - Example: with three days of grace, 3 days past due are 0 and 4 are 1.
  package func daysPastGrace(on day: Day, _ measure: Measure = .after) -> Int {
    grace.delinquentDays(
      since: measure == .after ? oldestUnpaidDue : oldestUnpaidDueBefore, on: day)
  }

  /// Days from `due` to `day`, 0 when that lies ahead or there is none.
  package static func daysPastDue(since due: Day?, on day: Day) -> Int {
    due.map { max(0, day - $0) } ?? 0
  }

  /// What is owed for the instalments past their due day at the end of `day`, penalty included.
  ///
  /// A rest below the tolerance is not overdue.
  package func overdue(on day: Day) -> Amounts {
    guard let terms, isActive else { return .zero }
    return instalments.reduce(into: Amounts.zero) { sum, instalment in
      guard instalment.due < day, isUnpaid(instalment) else { return }
      sum = sum + instalment.owed(on: day, terms)
    }
  }

  /// The unpaid instalment that falls due next, or the oldest overdue one.
  package var nextInstalment: Instalment? { instalments.first { !$0.isSettled } }

  /// From which day on `instalment` may be captured, or nil while a notice or a breach is missing.
  package func captureDay(of instalment: Instalment) -> Day? {
    guard let terms, !instalment.isSettled, instalment.capturing == nil else { return nil }
    return PlanFold.captureDay(
      of: instalment, terms, breach: breach, notices: notices, reopened: reopened[instalment.number]
    )
  }

  /// The first day on which any instalment may be captured, or nil.
  package var captureFrom: Day? {
    guard isActive, freeze != nil else { return nil }
    return instalments.compactMap { captureDay(of: $0) }.min()
  }
}
