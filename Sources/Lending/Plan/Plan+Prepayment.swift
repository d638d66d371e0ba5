/// What an amount prepays on a day.
package struct Prepayment: Hashable, Sendable {
  /// What is due already and comes first.
  package let due: Money
  /// The principal that is repaid before it is due.
  package let principal: Money
  /// What that costs.
  package let fee: Money
}

extension Plan {
  /// What `amount` prepays on `day`, or nil when nothing is left for principal that is not due, or when
  /// the plan is not running or a capture is in process.
  ///
  /// Of the principal to come at least 0.01 stays; more is a settlement.
  ///
  /// - Source: domain reference 3.8.
  package func prepayment(of amount: Money, on day: Day) -> Prepayment? {
    guard let terms, isActive, instalments.allSatisfy({ $0.capturing == nil }) else { return nil }
    let due = Money.sum(
      instalments.filter { !$0.isSettled }.map { $0.dueParts(on: day, terms).total })
    let coming = Money.sum(
      instalments.dropFirst(comingIndex(on: day)).map {
        $0.unpaidPrincipal - $0.dueParts(on: day, terms).principal
      })
    let fen = Money(fen: 1)
    let most = min(amount - due, coming - fen)
    guard most >= fen else { return nil }
    guard let rule = terms.repayment.prepaymentFee, let disbursed else {
      return Prepayment(due: due, principal: most, fee: .zero)
    }
    let months = disbursed.wholeMonths(until: day)
    func fee(_ principal: Money) -> Money {
      rule.amount(
        for: principal, of: coming, months: months, rounding: terms.schedule.rounding)
    }
    // The most principal that goes into the amount together with its fee.
    var low = Int64(0)
    var high = most.fen
    while low < high {
      let middle = low + (high - low + 1) / 2
      if Money(fen: middle) + fee(Money(fen: middle)) <= amount - due {
        low = middle
      } else {
        high = middle - 1
      }
    }
    guard low > 0 else { return nil }
    return Prepayment(due: due, principal: Money(fen: low), fee: fee(Money(fen: low)))
  }

  /// The schedule once `amount` has been received as a prepayment on `day`, or nil where it prepays
  /// nothing.
  package func schedule(
    prepaying amount: Money, keeping: Schedule.Keeping, on day: Day
  ) -> Schedule? {
    guard let schedule, let quote = prepayment(of: amount, on: day) else { return nil }
    do {
      let moved = advance(from: comingIndex(on: day)).principal
      return try schedule.prepaying(quote.principal + moved, on: day, keeping: keeping)
    } catch {
      // What the write door would refuse has no quote.
      return nil
    }
  }

  /// The first instalment that falls due after `day`.
  func comingIndex(on day: Day) -> Int {
    instalments.firstIndex { $0.due > day } ?? instalments.count
  }
}

extension Day {
  /// Whole months from this day to `later`.
  func wholeMonths(until later: Day) -> Int {
    let months = (later.year - year) * 12 + later.month - month
    return adding(months: months) > later ? months - 1 : months
  }
}
