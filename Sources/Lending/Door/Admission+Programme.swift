extension ProgrammeTerms {
  /// Every field that breaks a rule for programmes.
  ///
  /// - Source: 微粒贷 lends 50 to 200,000 over at most 36 periods; the ceiling of 24% a year is the
  ///   line courts draw for financial loans (`domain.md` 5).
  var reasons: [Reason] {
    var reasons: [Reason] = []
    if leastPrincipal < Money(fen: 5_000) {
      reasons.append(.amountBelow(field: "terms.leastPrincipal", minimum: Money(fen: 5_000)))
    }
    if mostPrincipal > Money(fen: 20_000_000) {
      reasons.append(.amountAbove(field: "terms.mostPrincipal", maximum: Money(fen: 20_000_000)))
    }
    if mostPrincipal < leastPrincipal {
      reasons.append(.amountBelow(field: "terms.mostPrincipal", minimum: leastPrincipal))
    }
    reasons += count(periods.min() ?? 1, "terms.periods", 1...36)
    reasons += count(periods.max() ?? 1, "terms.periods", 1...36)
    let ceiling = Rate(partsPerTenBillion: 2_400_000_000)
    if annualRate < .zero { reasons.append(.rateBelow(field: "terms.annualRate", minimum: .zero)) }
    if annualRate > ceiling {
      reasons.append(.rateAbove(field: "terms.annualRate", maximum: ceiling))
    }
    reasons += count(freeze.factorPercent, "terms.freeze.factorPercent", 100...200)
    reasons += count(capture.overdueDays, "terms.capture.overdueDays", 0...365)
    reasons += count(capture.noticeDays, "terms.capture.noticeDays", 0...365)
    reasons += count(
      freezeExtraDays, "terms.freezeExtraDays",
      (capture.overdueDays.clamped(to: 0...365) + capture.noticeDays.clamped(to: 0...365))...3650)
    reasons += count(intakeStopsBelowPercent, "terms.intakeStopsBelowPercent", 0...100)
    reasons += count(confirmationMinutes, "terms.confirmationMinutes", 1...21_600)
    let least = Money(fen: 1)
    reasons += Reason.outside(
      .zero...Money.ceiling, requiredDeposit, field: "terms.requiredDeposit")
    if let most = capture.mostPerInstalment {
      reasons += Reason.outside(
        least...Money.ceiling, most, field: "terms.capture.mostPerInstalment")
    }
    for (index, plan) in servicePlans.enumerated() {
      let field = "terms.servicePlans[\(index)]"
      reasons += Reason.outside(
        .zero...Money.ceiling, plan.monthlyFee, field: "\(field).monthlyFee")
      reasons += count(plan.months, "\(field).months", 0...120)
    }
    for (index, phone) in phones.enumerated() {
      if phone.price < least {
        reasons.append(.amountBelow(field: "terms.phones[\(index)].price", minimum: least))
      }
      if let discount = phone.instantDiscount {
        reasons += Reason.outside(
          .zero...max(.zero, phone.price), discount,
          field: "terms.phones[\(index)].instantDiscount")
      }
    }
    let daily = Rate(partsPerTenBillion: LoanConventions.mostRate.partsPerTenBillion / 365)
    // Some service plan must last as long as the shortest plan, or somebody pays after the rebate.
    let service = servicePlans.map(\.months).max() ?? 0
    let shortest = schedule(
      of: max(least, mostPrincipal), periods: (periods.min() ?? 1).clamped(to: 1...36),
      start: .earliest, firstDue: nil)
    if !servicePlans.isEmpty, rebateEndsEarly(months: service.clamped(to: 0...120), shortest) {
      reasons.append(.rebateEndsEarly(months: service, periods: shortest.periods))
    }
    reasons += conventions.multipleReasons(
      periods, most: mostPrincipal, method, dailyRate ?? annualRate,
      dailyRate == nil ? .annual : .daily)
    reasons += dailyRate.map { Reason.outside(.zero...daily, $0, field: "terms.dailyRate") } ?? []
    return reasons + conventions.reasons(shortest: periods.min() ?? 1, most: mostPrincipal)
      + servicing.reasons
      + shares.reasons("terms.shares")
  }

  private func count(_ number: Int, _ field: String, _ range: ClosedRange<Int>) -> [Reason] {
    if number < range.lowerBound {
      return [.countBelow(field: field, minimum: range.lowerBound)]
    }
    return number > range.upperBound ? [.countAbove(field: field, maximum: range.upperBound)] : []
  }
}
