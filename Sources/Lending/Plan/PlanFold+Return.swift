extension PlanFold {
  /// The shop's refund is with the funder: nothing is owed any more, and what was paid goes back.
  mutating func takeBack(_ body: ShopRefundConfirmed, _ entry: Entry) {
    guard plan.returning?.shopRefunded == nil else { return }
    plan.returning?.shopRefunded = entry.day
    let paidToShop = plan.disbursed == nil ? .zero : plan.terms?.schedule.principal ?? .zero
    plan.returning?.shopShort = paidToShop - body.amount
    for index in plan.instalments.indices { plan.instalments[index].isReturned = true }
    let principal = plan.unpaidPrincipal
    post(
      entry.day,
      [
        (.funder, body.amount), (.principal, -principal), (.suspense, principal - body.amount),
      ])
    for index in plan.instalments.indices {
      cancelCharges(index, on: entry.day)
      plan.instalments[index].scheduled =
        plan.instalments[index].paid + plan.instalments[index].captured
      plan.instalments[index].scheduled.penalty = .zero
      // What was paid ahead is earned now and not on its due day.
      fallDue(index, on: entry.day)
    }
    takeBackIncome(on: entry.day)
    takeBackCaptures()
  }

  /// What the customer paid has gone back; only then the release.
  mutating func refund(_ body: CustomerRefunded, _ entry: Entry) {
    guard plan.returning?.customerRefunded == nil else { return }
    sumUpRefund()
    plan.returning?.customerRefunded = entry.day
    let due = plan.returning?.toRefund ?? .zero
    plan.returning?.stillToRefund = due - body.amount
    post(
      entry.day,
      [(.credit, plan.credit), (.suspense, body.amount - plan.credit), (.funder, -body.amount)])
    plan.credit = .zero
  }

  /// What was earned and paid goes back with the rest, to the customer or to the owner that was captured
  /// from.
  ///
  /// - Source: the lenders' vector `split-17`: everything paid is given back, every funder ends at zero.
  private mutating func takeBackIncome(on day: Day) {
    let paid = plan.paidForIncome
    var lines: [Leg.Line] = [(.suspense, -paid.total)]
    // What came in after a write-off was no interest and no penalty in the books.
    let earned = plan.writtenOff?.earnedBefore ?? paid
    lines.append((.recoveryIncome, paid.total - earned.total))
    for component in Component.allCases { lines.append((component.income, earned[component])) }
    post(day, lines)
  }

  /// What was captured of a freeze was not owed, as nothing was lent in the end.
  private mutating func takeBackCaptures() {
    for operation in plan.operations where operation.kind == .capture && operation.state == .done {
      overcaptured[operation.id] = operation.done
    }
  }

  /// Sums up what goes back to the customer, until it went.
  mutating func sumUpRefund() {
    guard plan.returning?.customerRefunded == nil else { return }
    plan.returning?.toRefund =
      Money.sum(plan.instalments.map(\.paid.total)) + plan.prepaid + plan.paidBeside.total
      + plan.credit
  }

  /// The differences that are owed to the funder, and not by it.
  var claimsOfReturn: [ID<Difference>] {
    [Difference.Kind.shopRefundShort, .refundOver].map { Difference.ofReturn(plan.id, $0) }
  }

  /// What is left between the shop, the funder and the customer once a phone is back.
  ///
  /// What was set right with the customer counts both ways: what was given back of a payment that is gone
  /// since is to come back.
  func returnDifferences() -> [Difference] {
    guard let returning = plan.returning, let back = returning.shopRefunded else { return [] }
    func setRight(_ kind: Difference.Kind) -> Money {
      corrected[Difference.ofReturn(plan.id, kind)] ?? .zero
    }
    func difference(_ kind: Difference.Kind, _ amount: Money, since day: Day) -> Difference {
      Difference(
        id: Difference.ofReturn(plan.id, kind), kind: kind, amount: amount, operation: nil,
        instalment: nil, since: day)
    }
    let shop = difference(
      .shopRefundShort, returning.shopShort - setRight(.shopRefundShort), since: back)
    guard let refunded = returning.customerRefunded else { return [shop] }
    let still = returning.stillToRefund - setRight(.refundShort) + setRight(.refundOver)
    return [
      shop, difference(.refundShort, still, since: refunded),
      difference(.refundOver, -still, since: refunded),
    ]
  }
}
