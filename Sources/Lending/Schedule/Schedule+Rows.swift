import BigInt

extension Schedule {
  /// The part of a plan from one day on: what its rows are made from.
  ///
  /// A new plan is one of all its periods. Every change makes another one of what was left.
  struct RemainingTerms: Hashable, Sendable {
    /// The terms, with what is left to repay as principal, the rows left as periods, and the day from
    /// which interest is still to be reckoned as start.
    var terms: Terms
    /// The day of the month of the due days.
    var seed: Int
    /// The start as it would be if no day off had moved it.
    var nominalStart: Day
    /// The due day before, or the day of disbursement; the start lies on it or after it.
    var begins: Day
    /// When the money was paid out, where that is later than the rows reckon with.
    var paidOut: Day?
    /// What is left of the first period where the start lies within it; found from the days without.
    var firstFactor: Factor?
    /// Interest of rows before, which was deferred and is not paid.
    var carried = Money.zero
    /// Interest of the running row that ran up before the start; rounded when it becomes a row.
    var accrued = Exact.zero
    /// The principal on which flat interest runs.
    var flatBase: Money
    /// The principal of which the fee is a share.
    var feeBase: Money
    /// The regular instalment to go on with; without one it is found anew.
    var kept: RegularPayment?

    init(_ terms: Terms) {
      self.terms = terms
      seed = terms.firstDue?.day ?? terms.start.day
      nominalStart = terms.start
      begins = terms.start
      flatBase = terms.principal
      feeBase = terms.principal
    }
  }

  /// What stays the same from row to row.
  enum RegularPayment: Hashable, Sendable {
    /// Principal and interest together.
    case payment(Money)
    /// The principal alone.
    case principal(Money)

    func principal(beside interest: Money) -> Money {
      switch self {
      case .payment(let payment): payment - interest
      case .principal(let principal): principal
      }
    }
  }

  /// The rows of a rest, with what each change needs to know of them.
  struct Rows {
    var instalments: [Instalment] = []
    /// Interest run up before each row and not paid until then.
    var pools: [Money] = []
    var regular: RegularPayment
  }
}

extension Schedule.RemainingTerms {
  /// The periods, for terms that `check()` lets pass; O(n).
  var periods: [AccrualPeriod] {
    let first = terms.firstDueDay
    var begins = terms.start
    var nominal = nominalStart
    return (0..<terms.periods).map { index in
      let next = terms.frequency.day(index, after: first, dayOfMonth: seed)
      let due =
        terms.holidays == .keep ? next : HolidayCalendar.nextWorkday(onOrAfter: next)
      defer { (begins, nominal) = (due, next) }
      let factor =
        terms.countsMonths
        ? factor(index, from: nominal, to: next) : factor(index, from: begins, to: due)
      return AccrualPeriod(begins: begins, due: due, nominal: next, factor: factor)
    }
  }

  private func factor(_ index: Int, from: Day, to: Day) -> Factor {
    if index < terms.interestFree { return .zero }
    if index == 0, let firstFactor { return firstFactor }
    guard terms.countsMonths else { return terms.factor(from: from, to: to) }
    return index == 0
      ? terms.oddFactor(from: from, to: to) : terms.factor(months: terms.frequency.count)
  }

  /// The rows; O(n).
  func rows(numberedFrom number: Int) -> Schedule.Rows {
    let periods = periods
    let regular = kept ?? regular(over: periods)
    var rows = Schedule.Rows(regular: regular)
    var balance = terms.principal
    var pool = carried
    for (index, period) in periods.enumerated() {
      let before = index == 0 ? accrued : .zero
      let own = terms.rounding.amount(before.adding(base(balance), period.factor))
      rows.pools.append(pool)
      pool += own
      let isPaying = index >= terms.interestDeferral || index == periods.count - 1
      let interest = isPaying ? pool : .zero
      if isPaying { pool = .zero }
      // What was carried in belongs to the first payment; what was deferred comes on top of one.
      let beside = terms.interestDeferral == 0 ? interest : own
      var principal = Money.zero
      if index == periods.count - 1 {
        principal = balance
      } else if index >= terms.principalGrace {
        principal = regular.principal(beside: beside).clamped(to: .zero...balance)
      }
      balance -= principal
      rows.instalments.append(
        Schedule.Instalment(
          number: number + index, due: period.due, nominal: period.nominal,
          days: period.due - (index == 0 ? begins : period.begins), principal: principal,
          interest: interest, fee: fee(on: principal + interest), balance: balance))
      if kept != nil, balance == .zero { break }
    }
    return rows
  }

  /// The amount that bears interest while `balance` is left.
  func base(_ balance: Money) -> Money { terms.method == .flat ? flatBase : balance }

  private func fee(on instalment: Money) -> Money {
    terms.rounding.part(
      of: terms.feeBasis == .principal ? feeBase : instalment,
      Factor(Int128(terms.feePerPeriod.partsPerTenBillion), Factor.unit))
  }

  private func regular(over periods: [AccrualPeriod]) -> Schedule.RegularPayment {
    let paying = periods.dropFirst(terms.principalGrace)
    let multiple = Multiple(of: terms)
    switch terms.method {
    case .equalInstalment:
      if let agreed = terms.instalment { return .payment(agreed) }
      // What is deferred comes on top of a payment; what ran up in the running row belongs to it.
      let deferred = terms.interestDeferral == 0 ? Exact(carried) : .zero
      return .payment(
        LevelPayment(paying.map(\.factor)).annuity(
          of: terms.principal,
          carrying: terms.principalGrace == 0 ? deferred + accrued : .zero, multiple))
    case .flat where terms.instalmentMultiple != nil:
      return .payment(
        LevelPayment(paying.map(\.factor)).mean(
          of: terms.principal, interestOn: flatBase, multiple))
    case .equalPrincipal, .flat:
      return .principal(
        multiple.quotient(
          BigUInt(terms.principal.fen), BigUInt(paying.count)))
    case .interestFirst: return .principal(.zero)
    }
  }
}

extension Rounding {
  /// The amount x `factor`, rounded once; the product must fit, which `Terms.check()` sees to.
  func part(of amount: Money, _ factor: Factor) -> Money {
    Money(fen: Int64(quotient(Int128(amount.fen) * factor.numerator, factor.denominator)))
  }
}
