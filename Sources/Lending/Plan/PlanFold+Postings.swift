extension PlanFold {
  /// Books one movement with this value day; its lines add up to zero.
  ///
  /// What parties have of the income in it is booked behind it.
  mutating func post(_ day: Day, _ lines: [Leg.Line]) {
    let total = Money.sum(lines.map(\.1))
    precondition(total == .zero, "postings of \(plan.id) on \(day.text) are off by \(total.text)")
    for (leg, amount) in lines + quota(of: lines) where amount != .zero {
      // Nothing is left on the receivables of a plan that is written off.
      let leg = plan.writtenOff != nil && leg.isReceivable ? .recoveryIncome : leg
      postings.append(
        Posting(
          cause: current, valueDay: day, account: leg.account(of: plan.application),
          amount: amount))
    }
    share(day, lines)
  }

  /// What a drawing's principal does to the quota of its line: what is lent is used, and what is repaid
  /// can be drawn again unless it is drawn once and for all.
  private func quota(of lines: [Leg.Line]) -> [Leg.Line] {
    let use = plan.terms?.quota ?? .frozen
    // What is written off stays drawn: a write-off gives no quota back, a recovery does.
    guard use != .frozen, !lines.contains(where: { $0.0 == .writeOff }) else { return [] }
    var amount = Money.sum(lines.filter { $0.0 == .principal }.map(\.1))
    if use == .once { amount = max(.zero, amount) }
    return [(.lineUsed, amount), (.lineAvailable, -amount)]
  }

  /// The charges of an instalment become receivable, once.
  mutating func fallDue(_ index: Int, on day: Day) {
    guard !plan.instalments[index].hasFallenDue else { return }
    plan.instalments[index].hasFallenDue = true
    let scheduled = plan.instalments[index].scheduled
    accrue(
      day,
      [
        (.interest, scheduled.interest), (.interestIncome, -scheduled.interest),
        (.fee, scheduled.fee), (.feeIncome, -scheduled.fee),
      ])
  }

  /// Books the penalty interest that has run up to `day` since it was last booked.
  mutating func postPenalty(_ index: Int, on day: Day, _ terms: PlanTerms) {
    let penalty = plan.instalments[index].penalty(on: day, terms)
    let more = penalty - plan.instalments[index].penaltyPosted
    guard more != .zero else { return }
    plan.instalments[index].penaltyPosted = penalty
    accrue(day, [(.penalty, more), (.penaltyIncome, -more)])
  }

  /// Takes back the charges of an instalment that were booked and are not paid.
  mutating func cancelCharges(_ index: Int, on day: Day) {
    let instalment = plan.instalments[index]
    guard instalment.hasFallenDue || instalment.charged != .zero else { return }
    var unpaid = instalment.unpaid
    if !instalment.hasFallenDue {
      // Only what was charged beside the schedule is booked before the due day.
      unpaid.interest = max(.zero, instalment.charged.interest - instalment.waived.interest)
      unpaid.fee = max(.zero, instalment.charged.fee - instalment.waived.fee)
    }
    // What was carried over is taken back where it went.
    plan.instalments[index].charged.principal = .zero
    plan.instalments[index].charged.interest = .zero
    plan.instalments[index].carried = .zero
    let penalty =
      instalment.penaltyPosted - instalment.paid.penalty - instalment.captured.penalty
      - instalment.waived.penalty - instalment.carried.penalty
    plan.instalments[index].penaltyPosted -= penalty
    accrue(
      day,
      [
        (.interest, -unpaid.interest), (.interestIncome, unpaid.interest),
        (.fee, -unpaid.fee), (.feeIncome, unpaid.fee),
        (.cost, -unpaid.cost), (.costIncome, unpaid.cost),
        (.penalty, -penalty), (.penaltyIncome, penalty),
      ])
  }
}

extension Amounts {
  /// What settling this takes off the plan's receivables.
  var legs: [Leg.Line] {
    [
      (.cost, -cost), (.fee, -fee), (.penalty, -penalty), (.interest, -interest),
      (.principal, -principal),
    ]
  }
}

/// An account as the fold of one plan sees it.
enum Leg: Hashable {
  case lineAvailable, lineFrozen, lineUsed
  case lineFrozenTwice(ID<Operation>)
  case principal, interest, fee, penalty, cost, credit, suspense
  case bill(ID<Bill>)
  case owner, funder, interestIncome, feeIncome, penaltyIncome, costIncome
  case writeOff, recoveryIncome, shareExpense
  case share(RevenueParty)

  typealias Line = (Leg, Money)

  func account(of plan: Plan.Application) -> Account {
    let (id, line, programme) = (plan.plan.text, plan.line.text, plan.offer)
    return switch self {
    case .lineAvailable: Account(.lineAvailable, line)
    case .lineFrozen: Account(.lineFrozen, line, id)
    case .lineFrozenTwice(let operation): Account(.lineFrozen, line, operation.text)
    case .lineUsed: Account(.lineUsed, line)
    case .principal: Account(.planPrincipal, id)
    case .interest: Account(.planInterest, id)
    case .fee: Account(.planFee, id)
    case .penalty: Account(.planPenalty, id)
    case .cost: Account(.planCost, id)
    case .credit: Account(.planCredit, id)
    case .suspense: Account(.planSuspense, id)
    case .bill(let bill): Account(.bill, bill.text)
    case .owner: Account(.owner, line)
    case .funder: Account(.funder, programme)
    case .interestIncome: Account(.interestIncome, programme)
    case .feeIncome: Account(.feeIncome, programme)
    case .penaltyIncome: Account(.penaltyIncome, programme)
    case .costIncome: Account(.costIncome, programme)
    case .writeOff: Account(.writeOff, programme)
    case .recoveryIncome: Account(.recoveryIncome, programme)
    case .shareExpense: Account(.shareExpense, programme)
    case .share(let party): Account(.shareOwed, programme, party.rawValue)
    }
  }
}
