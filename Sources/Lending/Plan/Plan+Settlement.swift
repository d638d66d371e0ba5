/// What a plan needs to be settled early.
public struct Settlement: Hashable, Sendable {
  /// The day for which it holds.
  public let day: Day
  /// What is due already, penalty included.
  public let due: Parts
  /// The principal of the instalments to come.
  public let comingPrincipal: Money
  /// The interest run up since the last due day and not paid in advance.
  public let accruedInterest: Money
  /// What settling early costs.
  public let fee: Money
  /// The credit balance, which is taken off.
  public let credit: Money
  /// Bills with the line's owner, which are not part of the plan's settlement.
  public let bills: Money

  /// What the customer pays to settle the plan; the bills stand apart.
  public var total: Money {
    max(.zero, due.total + comingPrincipal + accruedInterest + fee - credit)
  }

  /// What the coming instalment at `index` asks for once the plan is settled.
  func scheduled(_ index: Int, of plan: Plan) -> Parts {
    let instalment = plan.instalments[index]
    return Parts {
      $0.principal = instalment.scheduled.principal
      $0.interest = instalment.paid.interest + instalment.waived.interest
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
  ///
  /// - Source: Civil Code 677; trade rule 5.
  /// - Example: 8,000.00 over 12 at 1% a month, three paid, 12 days later: 6,088.64 + 24.35.
  public func settlement(on day: Day) -> Settlement? {
    instalments.allSatisfy { $0.capturing == nil } ? settlementFigures(on: day) : nil
  }

  /// The same figures whatever is in process.
  func settlementFigures(on day: Day) -> Settlement? {
    guard let signature, isActive else { return nil }
    let terms = signature.terms
    var due = Parts.zero
    var principal = Money.zero
    for instalment in instalments where !instalment.isSettled {
      if instalment.due <= day {
        due = due + instalment.owed(on: day, terms)
      } else {
        due = due + instalment.dueParts(on: day, terms)
        principal += instalment.unpaidPrincipal
      }
    }
    let months = disbursed?.wholeMonths(until: day) ?? 0
    let fee = terms.repayment.prepaymentFee?.amount(
      for: principal, of: principal, months: months, rounding: terms.schedule.rounding)
    return Settlement(
      day: day, due: due, comingPrincipal: principal,
      accruedInterest: accruedInterest(on: day, terms),
      fee: fee ?? .zero, credit: credit, bills: Money.sum(bills.map(\.outstanding)))
  }

  private func accruedInterest(on day: Day, _ terms: PlanTerms) -> Money {
    guard let schedule, let running = instalments.first(where: { $0.due > day }),
      running.begins < day, !running.isSettled
    else { return .zero }
    let accrued =
      switch terms.repayment.settlementInterest {
      case .toDay: min(schedule.accrued(on: day), running.scheduled.interest)
      case .wholePeriod: running.scheduled.interest
      }
    return accrued - min(accrued, running.paid.interest + running.waived.interest)
  }
}
