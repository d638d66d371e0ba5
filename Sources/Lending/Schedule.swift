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
public struct Schedule: Hashable, Sendable {
  /// The terms the plan was made from.
  public let terms: Terms

  /// One row per period, in order of their due days; never empty.
  public let instalments: [Instalment]

  /// The plan for `terms`.
  ///
  /// - Parameter terms: What was agreed.
  /// - Throws: The refusal of `Terms.check()`.
  public init(_ terms: Terms) throws(Refusal) {
    try terms.check()
    let rows = Schedule.rows(for: terms)
    precondition(
      Money.sum(rows.map(\.principal)) == terms.principal && rows.last?.balance == .zero,
      "a schedule of \(terms.principal.text) does not add up")
    self.terms = terms
    instalments = rows
  }

  /// One row of the plan.
  public struct Instalment: Hashable, Sendable {
    /// The number of the row, from 1.
    public let number: Int
    /// The day on which the row falls due.
    public let due: Day
    /// Calendar days from the day of the row before, or from the start, to the due day.
    public let days: Int
    /// The part that repays principal.
    public let principal: Money
    /// The interest of the period.
    public let interest: Money
    /// The fee of the period.
    public let fee: Money
    /// The principal left after this row.
    public let balance: Money

    /// Principal, interest and fee together.
    public var payment: Money { principal + interest + fee }
  }

  /// The sums over all rows.
  public struct Totals: Hashable, Sendable {
    /// All principal; the same as the principal lent.
    public let principal: Money
    /// All interest.
    public let interest: Money
    /// All fees of the rows; the fee taken at the start is not among them.
    public let fee: Money

    /// Principal, interest and fee together.
    public var payment: Money { principal + interest + fee }
  }

  /// The sums over all rows; O(n).
  public var totals: Totals {
    Totals(
      principal: Money.sum(instalments.map(\.principal)),
      interest: Money.sum(instalments.map(\.interest)),
      fee: Money.sum(instalments.map(\.fee)))
  }
}

// MARK: - Rows

extension Schedule {
  private static func rows(for terms: Terms) -> [Instalment] {
    let periods = terms.accrualPeriods
    let regular = Regular(terms, over: periods)
    let fee = terms.rounding.part(
      of: terms.principal, Factor(Int128(terms.feePerPeriod.partsPerTenBillion), Factor.unit))
    var balance = terms.principal
    return periods.enumerated().map { index, period in
      let base = terms.method == .flat ? terms.principal : balance
      let interest = terms.rounding.part(of: base, period.factor)
      let isLast = index == periods.count - 1
      let principal =
        isLast ? balance : regular.principal(beside: interest).clamped(to: .zero...balance)
      balance -= principal
      return Instalment(
        number: index + 1, due: period.due, days: period.days, principal: principal,
        interest: interest, fee: fee, balance: balance)
    }
  }

  /// What stays the same from row to row.
  private enum Regular {
    /// Principal and interest together.
    case payment(Money)
    /// The principal alone.
    case principal(Money)

    init(_ terms: Terms, over periods: [AccrualPeriod]) {
      let multiple = terms.instalmentMultiple ?? Money(fen: 1)
      let factors = periods.map(\.factor)
      switch terms.method {
      case .equalInstalment:
        self = .payment(
          LevelPayment(factors).annuity(
            of: terms.principal, terms.rounding, multiple: multiple))
      case .flat where terms.instalmentMultiple != nil:
        self = .payment(
          LevelPayment(factors).mean(
            of: terms.principal, terms.rounding, multiple: multiple))
      case .equalPrincipal, .flat:
        let value = terms.rounding.quotient(
          Int128(terms.principal.fen), Int128(terms.periods) * Int128(multiple.fen))
        self = .principal(Money(fen: Int64(value) * multiple.fen))
      case .interestFirst:
        self = .principal(.zero)
      }
    }

    func principal(beside interest: Money) -> Money {
      switch self {
      case .payment(let payment): payment - interest
      case .principal(let principal): principal
      }
    }
  }
}

extension Rounding {
  /// The amount x `factor`, rounded once; the product must fit, which `Terms.check()` sees to.
  func part(of amount: Money, _ factor: Factor) -> Money {
    Money(fen: Int64(quotient(Int128(amount.fen) * factor.numerator, factor.denominator)))
  }
}
