extension Schedule {
  /// Why the regular instalment that was agreed, or that a multiple makes, is none for what is left to
  /// repay: it does not pay the interest of a row, or it leaves rows of 0.00 at the end.
  ///
  /// Empty where the instalment is found to the fen, and for rows that keep theirs after a prepayment. The
  /// reason tells the least and the most that would do.
  ///
  /// - Example: of 8,000.00 over 12 at 1% a month an instalment of 50.00 is below the interest of 80.00,
  ///   which is the least.
  package var instalmentReasons: [Reason] {
    let terms = rest.terms
    guard terms.instalment != nil || terms.instalmentMultiple != nil, rest.kept == nil,
      terms.method != .interestFirst
    else { return [] }
    let periods = rest.periods
    let course = rest.course(of: regular, over: periods)
    if course.paysInterest, course.lasts { return [] }
    let limits = rest.limits(of: regular, over: periods)
    return [
      .instalmentOutside(
        field: terms.instalment == nil ? "instalmentMultiple" : "instalment",
        instalment: regular.amount, minimum: limits.least, maximum: limits.most)
    ]
  }

  /// The years of due days whose days off are not known, where a day off moves a due day: in them Monday
  /// to Friday are taken as workdays.
  package var yearsWithoutCalendar: [Int] {
    guard rest.terms.holidays != .keep else { return [] }
    let years = Set(instalments.flatMap { [$0.nominal.year, $0.due.year] })
    return years.filter { !HolidayCalendar.isKnown(year: $0) }.sorted()
  }
}

extension Schedule.RegularPayment {
  /// The payment, or the principal alone.
  fileprivate var amount: Money {
    switch self {
    case .payment(let amount), .principal(let amount): amount
    }
  }

  /// The same kind with another amount.
  fileprivate func with(_ amount: Money) -> Schedule.RegularPayment {
    switch self {
    case .payment: .payment(amount)
    case .principal: .principal(amount)
    }
  }
}

extension Schedule.RemainingTerms {
  /// Whether `regular` pays the interest of every row before the last, and leaves something for that.
  fileprivate func course(
    of regular: Schedule.RegularPayment, over periods: [AccrualPeriod]
  ) -> (paysInterest: Bool, lasts: Bool) {
    var balance = terms.principal
    var paysInterest = true
    for (index, period) in periods.dropLast().enumerated() {
      let before = index == 0 ? accrued : .zero
      let own = terms.rounding.amount(before.adding(base(balance), period.factor))
      guard index >= terms.principalGrace else { continue }
      let isFirst = index == 0 && terms.interestDeferral == 0
      let principal = regular.principal(beside: own + (isFirst ? carried : .zero))
      if principal < .zero || regular.amount == .zero { paysInterest = false }
      balance -= principal.clamped(to: .zero...balance)
    }
    // Flat interest runs on when nothing is left to repay, so that no row is empty.
    return (paysInterest, balance > .zero || (terms.method == .flat && terms.rate > .zero))
  }

  /// The least amount that pays all interest, and the most that leaves something for the last row.
  fileprivate func limits(
    of regular: Schedule.RegularPayment, over periods: [AccrualPeriod]
  ) -> (least: Money, most: Money) {
    func least(_ holds: (Money) -> Bool) -> Int64 {
      var (low, high) = (Int64(1), Money.ceiling.fen)
      while low < high {
        let middle = low + (high - low) / 2
        if holds(Money(fen: middle)) { high = middle } else { low = middle + 1 }
      }
      return low
    }
    let paying = least { course(of: regular.with($0), over: periods).paysInterest }
    let emptying = least { !course(of: regular.with($0), over: periods).lasts }
    return (Money(fen: paying), Money(fen: emptying - 1))
  }
}
