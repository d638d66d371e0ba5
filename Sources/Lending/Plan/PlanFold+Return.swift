extension PlanFold {
  /// A step of a returned phone: carrier's contract ended, shop's refund with the funder, what the
  /// customer paid gone back; only then the release.
  mutating func takeBack(_ event: PlanEvent, _ entry: Entry) {
    releaseCause = entry.id
    switch event {
    case .returnStarted(let body):
      guard plan.returning == nil else { return }
      plan.returning = Plan.Return(
        started: entry.day, inspection: body.inspection, consent: body.consent)
    case .carrierContractEnded:
      guard plan.returning?.contractEnded == nil else { return }
      plan.returning?.contractEnded = entry.day
    case .shopRefundConfirmed(let body):
      guard plan.returning?.shopRefunded == nil else { return }
      plan.returning?.shopRefunded = entry.day
      for index in plan.instalments.indices { plan.instalments[index].isReturned = true }
      let principal = min(body.amount, plan.unpaidPrincipal)
      post(
        entry.day,
        [
          (.funder, body.amount), (.principal, -principal),
          (.suspense, principal - body.amount),
        ])
      for index in plan.instalments.indices {
        cancelCharges(index, on: entry.day)
        plan.instalments[index].scheduled =
          plan.instalments[index].paid + plan.instalments[index].captured
        plan.instalments[index].scheduled.penalty = .zero
      }
    case .customerRefunded(let body):
      guard plan.returning?.customerRefunded == nil else { return }
      sumUpRefund()
      plan.returning?.customerRefunded = entry.day
      let credit = min(plan.credit, body.amount)
      plan.credit -= credit
      post(
        entry.day,
        [(.credit, credit), (.suspense, body.amount - credit), (.funder, -body.amount)])
    default: break
    }
  }

  /// Sums up what goes back to the customer, until it went.
  mutating func sumUpRefund() {
    guard plan.returning?.customerRefunded == nil else { return }
    plan.returning?.toRefund = Money.sum(plan.instalments.map(\.paid.total)) + plan.credit
  }
}
