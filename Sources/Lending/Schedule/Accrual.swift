/// Interest and penalty that run by the day.
package enum Accrual {
  /// The interest of `days` days, rounded once.
  ///
  /// - Parameters:
  ///   - principal: The amount that bears interest.
  ///   - dailyRate: The rate of one day.
  ///   - days: Calendar days, the first one included and the last one not.
  ///   - rounding: How the product is brought to the fen.
  /// - Returns: The interest.
  /// - Throws: `amountOverflow` when it would not fit.
  /// - Source: domain reference 3.4.
  /// - Example: 8,000.00 at 0.02% over 47 days is 75.20.
  package static func interest(
    on principal: Money, dailyRate: Rate, days: Int, rounding: Rounding = .halfUp
  ) throws(Refusal) -> Money {
    try product(
      principal, factors: [dailyRate.partsPerTenBillion, Int64(days)],
      over: Int128(Rate.partsPerUnit), rounding, field: "interest")
  }

  /// The penalty of `days` days on overdue principal, rounded once over all of them.
  ///
  /// It runs instead of the interest, and on principal alone.
  ///
  /// - Parameters:
  ///   - overduePrincipal: The principal that is overdue.
  ///   - dailyRate: The contract's rate of one day.
  ///   - multiplier: Percent of the contract's rate, for instance 150.
  ///   - days: Calendar days, counted from the day after the due day.
  ///   - rounding: How the product is brought to the fen.
  /// - Returns: The penalty.
  /// - Throws: `amountOverflow` when it would not fit.
  /// - Source: domain reference 3.7.
  /// - Example: 500.00 at 0.05% x 1.5 over 17 days is 6.38.
  package static func penalty(
    overduePrincipal: Money, dailyRate: Rate, multiplier: Int, days: Int,
    rounding: Rounding = .halfUp
  ) throws(Refusal) -> Money {
    try product(
      overduePrincipal,
      factors: [dailyRate.partsPerTenBillion, Int64(multiplier), Int64(days)],
      over: Int128(Rate.partsPerUnit) * 100, rounding, field: "penalty")
  }

  private static func product(
    _ amount: Money, factors: [Int64], over divisor: Int128, _ rounding: Rounding, field: String
  ) throws(Refusal) -> Money {
    var value = Int128(amount.fen)
    for factor in factors {
      let (next, isOver) = value.multipliedReportingOverflow(by: Int128(factor))
      guard !isOver else { throw Refusal(.amountOverflow(field: field)) }
      value = next
    }
    // Above this no quotient fits an amount, and the rounding keeps its room.
    guard value.magnitude < 1 << 126,
      let fen = Int64(exactly: rounding.quotient(value, divisor))
    else { throw Refusal(.amountOverflow(field: field)) }
    return Money(fen: fen)
  }
}
