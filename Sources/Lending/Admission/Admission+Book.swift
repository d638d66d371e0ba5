extension Situation {
  func reasons(for event: BookEvent) -> [Reason] {
    switch event {
    case .dayClosed(let body):
      if body.closed != businessDay { return [.dayNotNext(expected: businessDay)] }
      if day != body.closed { return [.dayBefore(field: "day", earliest: body.closed)] }
      return isDemonstration || body.closed <= now.day
        ? [] : [.dayAfter(field: "closed", latest: now.day)]
    case .entryReversed(let body):
      guard let reversed else { return [.unknown(field: "entry", id: "\(body.entry)")] }
      if isReversed { return [.alreadyReversed(entry: reversed.id)] }
      if let paidBack { return [.paidBack(entry: paidBack)] }
      if !restoring.isEmpty { return restoring }
      if day < reversed.day { return [.dayBefore(field: "day", earliest: reversed.day)] }
      switch reversed.event {
      case .book(.dayClosed):
        return isLastClosing ? [] : [.closingNotLatest(lastClosed: lastClosed)]
      // A day opened again is closed again, by an entry of its own.
      case .book(.entryReversed(let earlier)) where earlier.touched.contains { $0.subject == .book }:
        return [.notReversible(event: reversed.event.kind.rawValue)]
      default: break
      }
      return reversed.event.kind.isReversible
        ? [] : [.notReversible(event: reversed.event.kind.rawValue)]
    }
  }

  func reasons(for event: CatalogueEvent) -> [Reason] {
    switch event {
    case .carrierRegistered(let body):
      fresh("carrier", body.carrier.text) + plain(body.name, "name")
    case .outletOpened(let body):
      required(carrier != nil, "carrier", body.carrier.text) + fresh("outlet", body.outlet.text)
        + plain(body.name, "name") + plain(body.city, "city")
    case .outletClosed(let body): required(outlet != nil, "outlet", body.outlet.text)
    case .programmePublished(let body):
      required(carrier != nil, "terms.carrier", body.terms.carrier.text) + body.terms.reasons
        + (programme.map { $0.latest.carrier != body.terms.carrier } == true
          ? [.notOffered(field: "terms.carrier")] : [])
    case .productPublished(let body): body.terms.reasons
    }
  }
}

extension Event.Kind {
  /// Whether an entry of this kind can be reversed: what was told or counted wrongly, not what an
  /// owner did or what made a thing.
  package var isReversible: Bool {
    switch self {
    case .repaymentReceived, .settlementReceived, .billRepaid, .depositPaidIn, .depositDeducted,
      .depositReturned, .evidenceFiled, .agentDismissed, .partnerReviewed, .partnerLeft,
      .outletClosed, .customerDescribed, .companyRegistered, .highRiskListed, .highRiskDelisted,
      .consentGiven,
      .consentWithdrawn,
      .lineChanged, .lineClosed, .carrierEventReported, .carrierEventCleared,
      .captureNoticeGiven, .chargeRaised, .chargeWaived, .prepaymentReceived, .planRescheduled,
      .delinquencyPaused, .delinquencyResumed, .planCalledDue, .planWrittenOff,
      .returnStarted, .carrierContractEnded, .shopRefundConfirmed,
      .customerRefunded, .differenceCorrected, .entryReversed, .planDisbursed, .phoneExchanged:
      true
    default: false
    }
  }
}

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
