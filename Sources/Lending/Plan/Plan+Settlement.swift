/// What a plan needs to be settled early.
package struct Settlement: Hashable, Sendable {
  /// The day for which it holds.
  package let day: Day
  /// What is due already, penalty included.
  package let due: Amounts
  /// The principal of the instalments to come.
  package let comingPrincipal: Money
  /// The interest run up since the last due day and not paid in advance.
  package let accruedInterest: Money
  /// What was paid in advance for instalments to come beyond what has run up; taken off.
  package let advance: Money
  /// What settling early costs.
  package let fee: Money
  /// The credit balance, which is taken off.
  package let credit: Money
  /// Bills with the line's owner, which are not part of the plan's settlement.
  package let bills: Money

  /// What the customer pays to settle the plan; the bills stand apart.
  package var total: Money {
    max(.zero, due.total + comingPrincipal + accruedInterest + fee - advance - credit)
  }

  /// What the coming instalment at `index` asks for once the plan is settled and what was paid in advance
  /// is given back.
  func scheduled(_ index: Int, of plan: Plan) -> Amounts {
    let instalment = plan.instalments[index]
    return Amounts {
      $0.principal = instalment.scheduled.principal
      $0.interest = max(
        .zero,
        instalment.paid.interest + instalment.waived.interest - instalment.charged.interest)
      $0.fee = max(.zero, instalment.paid.fee + instalment.waived.fee - instalment.charged.fee)
      if index == plan.instalments.firstIndex(where: { $0.due > day }) {
        $0.interest += accruedInterest
      }
    }
  }
}

extension Plan {
  /// What settling the plan on `day` needs, or nil when it is not running or a capture is in
  /// process.
  ///
  /// Remaining principal, what is overdue, and interest from the last due day to `day` by the
  /// contract's day count, rounded once. Compensated instalments are left out; their bills are named.
  /// What instalments to come were paid in advance, interest and fees beyond what has run up, is taken
  /// off: settling costs in all what settling at once would.
  ///
  /// - Source: Civil Code 677; trade rule 5; domain reference 3.8.
  /// - Example: 8,000.00 over 12 at 1% a month, three paid, 12 days later: 6,088.64 + 24.35. Of 6,000.00
  ///   at 12% settled on the tenth day 6,020.00 is paid in all, whether the first instalment was paid
  ///   ahead or not.
  package func settlement(on day: Day) -> Settlement? {
    instalments.allSatisfy { $0.capturing == nil } ? settlementFigures(on: day) : nil
  }

  /// The same figures whatever is in process.
  func settlementFigures(on day: Day) -> Settlement? {
    guard let signature, isActive else { return nil }
    let terms = signature.terms
    var due = Amounts.zero
    var principal = Money.zero
    for instalment in instalments where !instalment.isSettled {
      if instalment.due <= day {
        due = due + instalment.owed(on: day, terms)
      } else {
        let charges = instalment.dueParts(on: day, terms)
        due = due + charges
        principal += instalment.unpaidPrincipal - charges.principal
      }
    }
    let months = disbursed?.wholeMonths(until: day) ?? 0
    let fee = terms.repayment.prepaymentFee?.amount(
      for: principal, of: principal, months: months, rounding: terms.schedule.rounding)
    return Settlement(
      day: day, due: due, comingPrincipal: principal,
      accruedInterest: accruedInterest(on: day, terms),
      advance: Money.sum(advances(on: day).map(\.parts.total)), fee: fee ?? .zero, credit: credit,
      bills: billed)
  }

  private func accruedInterest(on day: Day, _ terms: PlanTerms) -> Money {
    guard let running = instalments.first(where: { $0.due > day }) else { return .zero }
    return max(.zero, runUp(in: running, on: day, terms) - running.interestInAdvance)
  }

  /// The interest of the running instalment that a settlement on `day` asks for in all.
  private func runUp(in running: Instalment, on day: Day, _ terms: PlanTerms) -> Money {
    guard let schedule, running.begins < day else { return .zero }
    return switch terms.repayment.settlementInterest {
    case .toDay: min(schedule.accrued(on: day), running.scheduled.interest)
    case .wholePeriod: running.scheduled.interest
    }
  }

  /// What the instalments to come were paid in advance beyond what a settlement on `day` asks for.
  func advances(on day: Day) -> [(index: Int, parts: Amounts)] {
    guard let terms else { return [] }
    let running = comingIndex(on: day)
    return instalments.indices.dropFirst(running).map { index in
      let instalment = instalments[index]
      let asked = index == running ? runUp(in: instalment, on: day, terms) : .zero
      return (
        index,
        Amounts {
          $0.interest = max(
            .zero, min(instalment.paid.interest, instalment.interestInAdvance - asked))
          $0.fee = max(
            .zero,
            min(
              instalment.paid.fee,
              instalment.paid.fee + instalment.waived.fee - instalment.charged.fee))
        }
      )
    }
  }
}

extension PlanFold {
  /// What was paid in advance and a settlement does not ask for becomes a credit balance.
  mutating func giveBackAdvance(_ quote: Settlement) {
    for (index, parts) in plan.advances(on: quote.day) where parts.total > .zero {
      plan.instalments[index].paid = plan.instalments[index].paid - parts
      plan.credit += parts.total
      post(
        quote.day,
        [(.interest, parts.interest), (.fee, parts.fee), (.credit, -parts.total)])
    }
  }
}

extension Plan.Instalment {
  /// What was paid or forgiven of the schedule's interest; what was charged beside it comes first.
  fileprivate var interestInAdvance: Money {
    max(.zero, paid.interest + waived.interest - charged.interest)
  }
}
