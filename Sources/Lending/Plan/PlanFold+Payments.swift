extension PlanFold {
  /// A repayment: oldest instalment first, then the running one; the rest is a credit balance.
  ///
  /// An instalment that is being captured takes no other debit: what would have covered it is held
  /// until the owner has answered. Once the shop's refund is there nothing is owed.
  mutating func pay(_ amount: Money, _ payer: Payer, _ reference: String?, _ entry: Entry) {
    var payment = Plan.Payment(
      entry: entry.id, day: entry.day, amount: amount, payer: payer, reference: reference)
    releaseCause = entry.id
    var left = amount
    var lines: [Leg.Line] = [(.funder, amount)]
    guard let terms = plan.terms, plan.returning?.shopRefunded == nil else {
      plan.credit += amount
      plan.payments.append(payment)
      post(entry.day, lines + [(.credit, -amount)])
      return
    }
    for index in plan.instalments.indices where left > .zero {
      let instalment = plan.instalments[index]
      guard instalment.due <= entry.day || instalment.begins < entry.day else { break }
      let part = min(left, instalment.owed(on: entry.day, terms).total - instalment.held)
      guard part > .zero else { continue }
      if let operation = instalment.capturing {
        hold(part, index, operation, entry)
        left -= part
        lines.append((.suspense, -part))
      } else {
        let covered = cover(index, with: part, on: entry.day)
        left -= covered.total
        payment.covered = payment.covered + covered
        lines += covered.legs
      }
    }
    plan.credit += left
    if left > .zero { lines.append((.credit, -left)) }
    plan.payments.append(payment)
    post(entry.day, lines)
    finish(on: entry.day)
  }

  private mutating func hold(
    _ amount: Money, _ index: Int, _ operation: ID<Operation>, _ entry: Entry
  ) {
    plan.instalments[index].held += amount
    met.append(
      Met(
        entry: entry.id, operation: operation, instalment: plan.instalments[index].number,
        day: entry.day, amount: amount))
  }

  /// Covers an instalment from money of the customer and answers what was covered.
  mutating func cover(_ index: Int, with amount: Money, on day: Day) -> Parts {
    guard let terms = plan.terms else { return .zero }
    postPenalty(index, on: day, terms)
    let covered = plan.instalments[index].owed(on: day, terms)
      .covered(by: amount, in: terms.order)
    plan.instalments[index].count(to: day, terms)
    plan.instalments[index].paid = plan.instalments[index].paid + covered
    close(index, on: day, terms)
    return covered
  }

  /// Marks an instalment as settled when nothing is owed for it any more.
  mutating func close(_ index: Int, on day: Day, _ terms: PlanTerms) {
    let instalment = plan.instalments[index]
    guard !instalment.isSettled, instalment.owed(on: day, terms).total <= .zero else { return }
    if instalment.captured == .zero {
      plan.instalments[index].paidOn = day
    } else {
      plan.instalments[index].compensatedOn = day
    }
    if day - instalment.due <= terms.graceDays { plan.instalments[index].overdueFenDays = 0 }
  }

  mutating func finish(on day: Day) {
    guard plan.settled == nil, !plan.instalments.isEmpty,
      plan.instalments.allSatisfy(\.isSettled)
    else { return }
    plan.settled = day
  }

  /// An early settlement: what is due, then all principal left with the interest run up so far.
  ///
  /// Less than the plan needs is an ordinary repayment.
  mutating func settle(_ body: SettlementReceived, _ entry: Entry) {
    guard let terms = plan.terms, let quote = plan.settlement(on: entry.day),
      body.amount >= quote.total
    else {
      pay(body.amount, .customer, body.reference, entry)
      return
    }
    releaseCause = entry.id
    var payment = Plan.Payment(
      entry: entry.id, day: entry.day, amount: body.amount, payer: .customer,
      reference: body.reference)
    var lines: [Leg.Line] = [(.funder, body.amount)]
    for index in plan.instalments.indices {
      let isComing = plan.instalments[index].due > entry.day
      if isComing { plan.instalments[index].scheduled = quote.scheduled(index, of: plan) }
      if isComing { fallDue(index, on: entry.day) }
      let owed = plan.instalments[index].owed(on: entry.day, terms).total
      guard owed > .zero || isComing else { continue }
      let covered = cover(index, with: owed, on: entry.day)
      payment.covered = payment.covered + covered
      lines += covered.legs
    }
    let left = body.amount + plan.credit - payment.covered.total
    if left != plan.credit { lines.append((.credit, plan.credit - left)) }
    plan.credit = left
    plan.payments.append(payment)
    post(entry.day, lines)
    finish(on: entry.day)
  }
}
