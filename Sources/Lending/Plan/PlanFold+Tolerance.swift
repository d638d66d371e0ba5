extension PlanFold {
  /// At the end of `day`, what the tolerance forgives of the instalments that have fallen due goes over
  /// to the next one.
  ///
  /// - Source: domain reference 3.7.
  /// - Example: of 1,000.00 with a tolerance of 10.00, 995.00 paid: nothing is overdue the day after, and
  ///   the next instalment asks for 5.00 more.
  mutating func carryRests(after day: Day) {
    guard let terms = plan.terms, terms.tolerance > .zero else { return }
    for index in plan.instalments.indices where plan.instalments[index].due <= day {
      carryRest(index, after: day)
    }
  }

  /// The same of one instalment; the rest of the last one stays where it is.
  mutating func carryRest(_ index: Int, after day: Day) {
    guard let terms = plan.terms, plan.hasRestToCarry(plan.instalments[index]),
      let next = plan.instalments.firstIndex(where: {
        $0.due > day && !$0.isSettled && $0.capturing == nil
      })
    else { return }
    current = plan.disbursement ?? current
    postPenalty(index, on: day, terms)
    let rest = plan.instalments[index].owed(on: day, terms)
    plan.instalments[index].count(to: day, terms)
    plan.instalments[index].carried = plan.instalments[index].carried + rest
    plan.instalments[next].charged = plan.instalments[next].charged + rest
    plan.instalments[next].penaltyPosted += rest.penalty
    close(index, on: day, terms)
  }
}

extension Plan {
  /// The last day on which an instalment was settled, or nil.
  var lastSettled: Day? { instalments.compactMap { $0.paidOn ?? $0.compensatedOn }.max() }

  /// Whether `instalment` is unpaid by no more than the tolerance forgives.
  func hasRestToCarry(_ instalment: Instalment) -> Bool {
    guard let terms, isActive else { return false }
    return terms.tolerance > .zero && !instalment.isSettled && instalment.capturing == nil
      && !instalment.isAboveTolerance(terms)
  }
}
