/// A repayment plan: what falls due on which day, split into principal, interest and fee.
///
/// Every amount is rounded to the fen when it becomes part of a row; the last row takes what is left
/// of the principal, so the principal parts always add up to the principal lent. The regular
/// instalment is rounded once, to the fen or to the multiple of the terms. A row never pays less than
/// its interest and never more principal than is left, so that no balance grows: with a long first
/// period, or with a multiple far above the instalment, rows differ from the regular one.
///
/// - Source: domain reference 3.1 to 3.4.
/// - Example: 8,000.00 over 12 periods at 12% a year is 710.79 each, 529.48 interest in all.
package struct Schedule: Hashable, Sendable {
  /// The terms the plan was made from, before any change.
  package let terms: Terms

  /// One row per period, in order of their due days; never empty.
  package let instalments: [Instalment]

  /// Principal drawn and prepaid after the start, in order.
  package let movements: [Movement]

  /// What the rows from `restFrom` on were made from.
  private(set) var rest: RemainingTerms
  let restFrom: Int
  let pools: [Money]
  let regular: RegularPayment

  /// The plan for `terms`.
  ///
  /// - Parameter terms: What was agreed.
  /// - Throws: The refusal of `Terms.check()`; of an agreed instalment that of `instalmentReasons`.
  package init(_ terms: Terms) throws(Refusal) {
    try terms.check()
    self.init(terms, head: [], rest: RemainingTerms(terms), movements: [])
    if terms.instalment != nil, let refusal = Refusal(instalmentReasons) { throw refusal }
  }

  /// The plan whose first rows are `head` and whose others are made from `rest`.
  init(_ terms: Terms, head: [Instalment], rest: RemainingTerms, movements: [Movement]) {
    let rows = rest.rows(numberedFrom: head.count + 1)
    self.terms = terms
    self.rest = rest
    self.movements = movements
    restFrom = head.count
    instalments = head + rows.instalments
    pools = rows.pools
    regular = rows.regular
    precondition(
      Money.sum(instalments.map(\.principal)) == terms.principal
        + Money.sum(movements.map(\.amount))
        && instalments.last?.balance == .zero,
      "a schedule of \(terms.principal.text) does not add up")
  }

  /// The same plan, of which nothing has run up before the principal was paid out on `day`.
  ///
  /// The rows stand as signed.
  func paidOut(on day: Day) -> Schedule {
    var plan = self
    plan.rest.paidOut = day
    return plan
  }

  /// Principal that was drawn or prepaid after the start.
  package struct Movement: Hashable, Sendable {
    /// The day.
    package let day: Day
    /// Positive for a drawing, negative for a prepayment.
    package let amount: Money
  }

  /// One row of the plan.
  package struct Instalment: Hashable, Sendable {
    /// The number of the row, from 1.
    package let number: Int
    /// The day on which the row falls due.
    package let due: Day
    /// The same before a day off moved it.
    let nominal: Day
    /// Calendar days from the day of the row before, or from the start, to the due day.
    package let days: Int
    /// The part that repays principal.
    package let principal: Money
    /// The interest of the period.
    package let interest: Money
    /// The fee of the period.
    package let fee: Money
    /// The principal left at the end of the due day.
    package internal(set) var balance: Money

    /// Principal, interest and fee together.
    package var payment: Money { principal + interest + fee }
  }

  /// The sums over all rows.
  package struct Totals: Hashable, Sendable {
    /// All principal; the same as the principal lent.
    package let principal: Money
    /// All interest.
    package let interest: Money
    /// All fees of the rows; the fee taken at the start is not among them.
    package let fee: Money

    /// Principal, interest and fee together.
    package var payment: Money { principal + interest + fee }
  }

  /// The sums over all rows; O(n).
  package var totals: Totals {
    Totals(
      principal: Money.sum(instalments.map(\.principal)),
      interest: Money.sum(instalments.map(\.interest)),
      fee: Money.sum(instalments.map(\.fee)))
  }
}
