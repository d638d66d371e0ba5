extension Situation {
  /// Calling due needs something overdue, and is done once.
  func reasons(forCallingDue plan: Plan) -> [Reason] {
    if let called = plan.calledDue { return [.calledDue(on: called)] }
    return needs(.overdue, plan) { $0.daysPastDue(on: day) > 0 }
  }

  /// A write-off comes after the freeze is used: called due, captured, written off.
  ///
  /// While a capture is in process nothing is written off, and never another amount than is owed.
  func reasons(for body: PlanWrittenOff, _ plan: Plan) -> [Reason] {
    let wrong =
      positive(body.amount) + needs(.overdue, plan) { $0.daysPastDue(on: day) > 0 } + open(plan)
    guard wrong.isEmpty else { return wrong }
    let capturable = max(plan.capturable(on: businessDay), onDay(plan).capturable(on: day))
    if capturable > .zero { return [.freezeNotUsed(remaining: capturable)] }
    let owed = onDay(plan).writeOffAmount(on: day)
    return body.amount == owed ? [] : [.amountsDisagree(field: "amount", expected: owed)]
  }
}
