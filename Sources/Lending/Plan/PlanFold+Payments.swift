extension PlanFold {
  /// A repayment: oldest instalment first, then the running one; the rest is a credit balance.
  ///
  /// An instalment that is being captured takes no other debit: what would have covered it is held
  /// until the owner has answered. Once the shop's refund is there nothing is owed.
  mutating func pay(_ amount: Money, _ payer: Payer, _ reference: String?, _ entry: Entry) {
    var payment = Plan.Payment(
      entry: entry.id, day: entry.day, amount: amount, payer: payer, reference: reference)
    releaseCause = entry.id
    var aside = setAside(entry, of: amount)
    var left = amount - Money.sum(Array(aside.values))
    var lines: [Leg.Line] = [(.funder, amount), (.suspense, left - amount)]
    if plan.returning?.customerRefunded != nil {
      plan.returning?.stillToRefund += left
      plan.payments.append(payment)
      post(entry.day, lines + [(.suspense, -left)])
      return
    }
    guard let terms = plan.terms, plan.returning?.shopRefunded == nil else {
      plan.payments.append(payment)
      plan.credit += left
      post(entry.day, lines + [(.credit, -left)])
      return
    }
    let met = meetAgain(entry)
    left -= met.held
    payment.covered = met.covered
    lines += met.covered.legs + [(.suspense, met.covered.total - met.held)]
    /// Covers what is `wanted` of an instalment; one that is being captured holds it, up to `most` of all
    /// that payments hold for it.
    func take(
      _ index: Int, _ wanted: Amounts, upTo most: Money? = nil, _ order: [Component]
    ) {
      let operation = plan.instalments[index].capturing
      if let operation, hindsight[operation] != nil { return }
      if let operation {
        // What is given back of it would have been held as well, and pays nothing else either.
        let room = min(wanted.total, (most ?? wanted.total) - plan.instalments[index].held)
        let back = max(.zero, min(aside[index] ?? .zero, room))
        aside[index] = aside[index].map { $0 - back }
        plan.instalments[index].held += back
        let part = min(left, room - back)
        guard part > .zero else { return }
        left -= part
        hold(part, index, operation, entry)
        lines.append((.suspense, -part))
      } else {
        let part = min(left, wanted.total)
        guard part > .zero else { return }
        left -= part
        let covered = cover(index, with: part, on: entry.day, wanted, order)
        payment.covered = payment.covered + covered
        lines += covered.legs
      }
    }
    for (index, wanted) in due(on: entry.day, terms) {
      let most = plan.instalments[index].dueParts(on: entry.day, terms).total
      take(index, wanted, upTo: most, terms.order)
    }
    for index in plan.instalmentsBeforeExcess(on: entry.day, terms) where left > .zero {
      let owed = plan.instalments[index].owed(on: entry.day, terms)
      take(index, owed, terms.advanceOrder)
    }
    if left > .zero, terms.repayment.excess == .spread {
      for (index, amount) in plan.spread(left, on: entry.day, terms) {
        let owed = plan.instalments[index].owed(on: entry.day, terms)
        take(index, owed.covered(by: amount, in: terms.advanceOrder), terms.advanceOrder)
      }
    }
    plan.credit += left
    if left > .zero { lines.append((.credit, -left)) }
    plan.payments.append(payment)
    post(entry.day, lines)
    finish(on: entry.day)
  }

  /// What is due on `day`, in the order in which a payment covers it: all of an instalment, or one
  /// component of all of them, then the next.
  private func due(on day: Day, _ terms: PlanTerms) -> [(index: Int, parts: Amounts)] {
    let open = plan.instalments.indices.map { ($0, plan.instalments[$0].dueParts(on: day, terms)) }
      .filter { $0.1.total > .zero }
    guard terms.repayment.span == .component else { return open }
    return terms.order.flatMap { component in
      open.map { index, parts in (index, Amounts { $0[component] = parts[component] }) }
    }
  }

  private mutating func hold(
    _ amount: Money, _ index: Int, _ operation: ID<Operation>, _ entry: Entry
  ) {
    plan.instalments[index].held += amount
    let place = meeting(entry, index, operation)
    met[place].amount += amount
    met[place].held += amount
  }

  /// Covers an instalment from money of the customer and answers what was covered: of `parts`, or of
  /// everything that is owed for it.
  mutating func cover(
    _ index: Int, with amount: Money, on day: Day, _ parts: Amounts? = nil,
    _ order: [Component]? = nil
  ) -> Amounts {
    guard let terms = plan.terms else { return .zero }
    postPenalty(index, on: day, terms)
    let covered = (parts ?? plan.instalments[index].owed(on: day, terms))
      .covered(by: amount, in: order ?? terms.order)
    plan.instalments[index].count(to: day, terms)
    plan.instalments[index].paid = plan.instalments[index].paid + covered
    close(index, on: day, terms)
    return covered
  }

  /// Marks an instalment as settled when nothing is owed for it any more.
  mutating func close(_ index: Int, on day: Day, _ terms: PlanTerms) {
    let instalment = plan.instalments[index]
    guard !instalment.isSettled, !instalment.isReturned,
      instalment.owed(on: day, terms).total <= .zero
    else { return }
    if instalment.captured == .zero {
      plan.instalments[index].paidOn = day
    } else {
      plan.instalments[index].compensatedOn = day
    }
  }

  /// Marks the plan as settled when every instalment is, and none waits for the answer to a capture.
  mutating func finish(on day: Day) {
    guard plan.settled == nil, !plan.instalments.isEmpty,
      plan.instalments.allSatisfy({ $0.isSettled && $0.capturing == nil })
    else { return }
    plan.settled = day
  }

  /// An early settlement: what is due, then all principal left with the interest run up so far.
  ///
  /// Less than the plan needs is an ordinary repayment.
  mutating func settle(_ body: SettlementReceived, _ entry: Entry) {
    guard let terms = plan.terms, let asked = plan.settlement(on: entry.day),
      body.amount >= asked.total, !isGivenBack(entry)
    else {
      pay(body.amount, .customer, body.reference, entry)
      return
    }
    releaseCause = entry.id
    giveBackAdvance(asked)
    let quote = plan.settlement(on: entry.day) ?? asked
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
    let left = body.amount + plan.credit - payment.covered.total - quote.fee
    payment.covered.fee += quote.fee
    plan.paidBeside.fee += quote.fee
    lines.append((.feeIncome, -quote.fee))
    if left != plan.credit { lines.append((.credit, plan.credit - left)) }
    plan.credit = left
    plan.payments.append(payment)
    post(entry.day, lines)
    finish(on: entry.day)
  }
}

extension Plan {
  /// The instalments to come that a payment covers before the rest is an excess, in order.
  ///
  /// The running one, and by the rule the others; what is spread alike goes its own way.
  fileprivate func instalmentsBeforeExcess(on day: Day, _ terms: PlanTerms) -> [Int] {
    let coming = instalments.indices.filter { instalments[$0].due > day }
    switch terms.repayment.excess {
    case .credit: return coming.filter { instalments[$0].begins < day }
    case .next: return coming
    case .last: return coming.reversed()
    case .spread: return []
    }
  }

  /// `amount` in equal parts over the instalments to come, none getting more than it asks for; the last
  /// one takes the odd fen.
  ///
  /// - Example: 175.00 over three is 58.33, 58.33 and 58.34.
  fileprivate func spread(
    _ amount: Money, on day: Day, _ terms: PlanTerms
  ) -> [(index: Int, amount: Money)] {
    var asked = instalments.indices.filter { instalments[$0].due > day }
      .map { (index: $0, owed: instalments[$0].owed(on: day, terms).total) }
      .filter { $0.owed > .zero }
    var found: [Int: Money] = [:]
    var left = amount
    while left > .zero, !asked.isEmpty {
      let each = Money(fen: left.fen / Int64(asked.count))
      let odd = Money(fen: left.fen % Int64(asked.count))
      for place in asked.indices {
        let share = place == asked.indices.last ? each + odd : each
        let part = min(asked[place].owed, share)
        found[asked[place].index, default: .zero] += part
        asked[place].owed -= part
        left -= part
      }
      asked.removeAll { $0.owed <= .zero }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
