extension PlanFold {
  /// The lender calls due everything that is left, once.
  mutating func callDue(on day: Day) {
    guard plan.isActive, plan.calledDue == nil else { return }
    plan.calledDue = day
    stopInterest(on: day)
    accelerate(on: day)
  }

  /// The instalments to come ask for no interest beyond `day`: what the lender takes back early has
  /// not been lent longer.
  ///
  /// - Source: Civil Code 677, by which interest runs for the actual period.
  private mutating func stopInterest(on day: Day) {
    guard let figures = plan.settlementFigures(on: day) else { return }
    giveBackAdvance(figures)
    guard let quote = plan.settlementFigures(on: day) else { return }
    let coming = plan.instalments.indices.filter { plan.instalments[$0].due > day }
    let asked = coming.map { quote.scheduled($0, of: plan) }
    for (index, parts) in zip(coming, asked) { plan.instalments[index].scheduled = parts }
  }

  /// Everything that is left falls due on `day`, and credit covers what it can.
  mutating func accelerate(on day: Day) {
    for index in plan.instalments.indices where plan.instalments[index].due > day {
      plan.instalments[index].due = day
      plan.instalments[index].countedTo = day
      fallDue(index, on: day)
    }
    useCredit(on: day)
  }

  /// The receivables go to the expense of the write-off: what is owed on that day by what is known,
  /// whatever the decision said it was.
  ///
  /// The instalments keep what is owed for them, which is the claim; penalty interest runs no more.
  mutating func writeOff(_ body: PlanWrittenOff, _ entry: Entry) {
    guard let terms = plan.terms, plan.isActive else { return }
    stopInterest(on: entry.day)
    accelerate(on: entry.day)
    // What the credit balance has just settled leaves nothing to write off.
    guard plan.isActive else { return }
    var owed = Amounts.zero
    for index in plan.instalments.indices {
      postPenalty(index, on: entry.day, terms)
      owed = owed + plan.instalments[index].owed(on: entry.day, terms)
      plan.instalments[index].count(to: entry.day, terms)
      plan.instalments[index].penaltyEnds = entry.day
    }
    post(entry.day, [(.writeOff, owed.total)] + owed.legs)
    plan.writtenOff = Plan.WriteOff(
      day: entry.day, amount: owed.total, reason: body.reason, reference: body.reference,
      principalRepaid: plan.principalRepaid, settledBefore: plan.settledByMoney,
      earnedBefore: plan.paidForIncome)
  }

  /// Books what is earned or forgiven, which a plan does no more once it is written off: its claim
  /// changes by it, the books only by money.
  mutating func accrue(_ day: Day, _ lines: [Leg.Line]) {
    if plan.writtenOff == nil { post(day, lines) }
  }
}

extension Plan {
  /// A write-off: what is owed leaves the lender's books and stays owed.
  package struct WriteOff: Hashable, Sendable {
    /// The business day.
    package let day: Day
    /// Everything that was owed on it: principal, interest, fees, penalty, costs.
    package let amount: Money
    /// Why.
    package let reason: String
    /// The number of the decision.
    package let reference: String
    /// The principal repaid until then, which is all that released anything.
    let principalRepaid: Money
    /// What the customer and captures had paid on the instalments until then.
    let settledBefore: Money
    /// What of that, and beside the instalments, was income until then.
    let earnedBefore: Amounts
  }

  /// What came in after the write-off, at most the claim; zero without one.
  package var recovered: Money {
    writtenOff.map { settledByMoney - $0.settledBefore } ?? .zero
  }

  /// What the customer still owes of a plan written off; zero of any other.
  ///
  /// - Example: 4,599.30 written off and 1,000.00 recovered are a claim of 3,599.30.
  package var claim: Money {
    guard writtenOff != nil, !isTakenBack, let terms else { return .zero }
    return Money.sum(instalments.map { $0.owed(on: asOf, terms).total })
  }

  /// What a write-off on `day` takes off the books: all that is owed, interest to come left out, less
  /// the credit balance.
  package func writeOffAmount(on day: Day) -> Money {
    guard let figures = settlementFigures(on: day) else { return .zero }
    return max(
      .zero,
      figures.due.total + figures.comingPrincipal + figures.accruedInterest - figures.advance
        - figures.credit)
  }

  /// What captures could still take of the freeze on `day` or later, once everything is called due:
  /// a write-off captures before it releases.
  ///
  /// Nothing once the freeze has ended, nor where the product captures on a breach alone and none was
  /// told; of an instalment at most what the product lets be captured.
  package func capturable(on day: Day) -> Money {
    guard let freeze, let terms, isActive, day < freeze.ends,
      terms.capture.trigger == .overdue || breach != nil
    else { return .zero }
    let releases = (operations + pending).filter {
      $0.kind == .release && ($0.isOpen || $0.state == .toSend)
    }
    let room = freeze.remaining - Money.sum(releases.map(\.requested))
    let open = instalments.filter { !$0.isSettled && $0.isAboveTolerance(terms) }
    let wanted = open.map { instalment in
      let owed = instalment.owed(on: day, terms).total
      let most = terms.capture.mostPerInstalment.map { $0 - instalment.captured.total }
      return max(.zero, min(owed, most ?? owed))
    }
    return max(.zero, min(room, Money.sum(wanted)))
  }

  /// The principal that was repaid before a write-off, which is all that released anything.
  package var principalRepaidBeforeLoss: Money { writtenOff?.principalRepaid ?? principalRepaid }

  /// What the customer and captures paid that is income: all but principal.
  var paidForIncome: Amounts {
    var paid = instalments.reduce(into: paidBeside) { $0 = $0 + $1.paid + $1.captured }
    paid.principal = .zero
    return paid
  }

  /// What the customer, the carrier's rebate and captures paid on the instalments.
  var settledByMoney: Money { Money.sum(instalments.map { ($0.paid + $0.captured).total }) }
}

extension Leg {
  /// Whether it is what a customer owes for an instalment.
  var isReceivable: Bool {
    switch self {
    case .principal, .interest, .fee, .penalty, .cost: true
    default: false
    }
  }
}
