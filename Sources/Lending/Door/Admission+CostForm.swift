extension ProgrammeTerms {
  /// The principal of a purchase: the instant discount where that is what is financed, else what is
  /// left of the list price.
  package func principal(listPrice: Money, instantDiscount: Money, downPayment: Money) -> Money {
    discountFinanced ? instantDiscount : listPrice - instantDiscount - downPayment
  }

  /// The terms that the programme gives for what was chosen on `form`, signed on `day`.
  package func terms(for form: CostFormSigned, signed day: Day) -> PlanTerms {
    let principal = principal(
      listPrice: form.listPrice, instantDiscount: form.instantDiscount,
      downPayment: form.downPayment)
    let schedule = schedule(
      of: principal, periods: form.periods, start: day, firstDue: form.firstDue)
    return terms(schedule, listPrice: form.listPrice)
  }

  /// What the schedule of so much principal is made from.
  package func schedule(
    of principal: Money, periods: Int, start: Day, firstDue: Day?
  ) -> Schedule.Terms {
    conventions.schedule(
      of: principal, periods: periods, method, rate: dailyRate ?? annualRate,
      dailyRate == nil ? .annual : .daily, start: start, firstDue: firstDue)
  }

  /// The terms around a schedule: freeze, release, capture, who pays.
  package func terms(_ schedule: Schedule.Terms, listPrice: Money) -> PlanTerms {
    PlanTerms {
      $0.schedule = schedule
      $0.freeze = freezeAmount(schedule, listPrice: listPrice)
      $0.freezeEnds = lastDue(schedule).adding(days: freezeExtraDays)
      $0.release = release
      $0.capture = capture
      $0.servicing = servicing
      $0.payer = payer
      $0.restPayer = restPayer
      $0.carrierReports = carrierReports
      $0.shares = shares
    }
  }

  private func lastDue(_ schedule: Schedule.Terms) -> Day {
    schedule.lastDueDay
  }

  private func freezeAmount(_ schedule: Schedule.Terms, listPrice: Money) -> Money {
    switch freeze.basis {
    case .price: return listPrice
    case .principal:
      return schedule.principal.scaled(by: Int64(freeze.factorPercent), over: 100)
        ?? schedule.principal
    case .principalAndCharges:
      let terms = PlanTerms { $0.schedule = schedule }
      return SignedTotals(of: terms)?.payment ?? schedule.principal
    }
  }

  /// Every reason why `form` with `terms` is not what the programme offers.
  package func reasons(for form: CostFormSigned, _ terms: PlanTerms, signed day: Day) -> [Reason] {
    var reasons: [Reason] = []
    if let phone = phones.first(where: { $0.model == form.phone }) {
      if phone.price != form.listPrice {
        reasons.append(.amountsDisagree(field: "listPrice", expected: phone.price))
      }
      let discount = phone.instantDiscount ?? .zero
      if discount != form.instantDiscount {
        reasons.append(.amountsDisagree(field: "instantDiscount", expected: discount))
      }
    } else {
      reasons.append(.notOffered(field: "phone"))
    }
    let isOffered = servicePlans.contains {
      $0.name == form.servicePlan && $0.monthlyFee == form.monthlyFee
        && $0.months == form.serviceMonths
    }
    if !isOffered { reasons.append(.notOffered(field: "servicePlan")) }
    if isOffered, rebateEndsEarly(months: form.serviceMonths, terms.schedule) {
      reasons.append(.rebateEndsEarly(months: form.serviceMonths, periods: form.periods))
    }
    reasons += amounts(form, terms)
    if !periods.contains(form.periods) { reasons.append(.notOffered(field: "periods")) }
    return reasons + agreement(form, terms, signed: day)
  }

  /// Whether the carrier's rebate pays instalments beyond a service plan of so many months, and nobody is
  /// named who pays them.
  func rebateEndsEarly(months: Int, _ schedule: Schedule.Terms) -> Bool {
    guard payer == .carrier, restPayer == nil else { return false }
    if let each = schedule.frequency.months { return schedule.periods * each > months }
    return schedule.lastDueDay > schedule.start.adding(months: months)
  }

  /// Where the down payment decides what is lent it is named, within the limits that this gives: nobody
  /// types the principal.
  private func amounts(_ form: CostFormSigned, _ terms: PlanTerms) -> [Reason] {
    let price = form.listPrice - form.instantDiscount
    let principal = terms.schedule.principal
    let largest = max(leastPrincipal, mostPrincipal)
    let lent = Reason.outside(leastPrincipal...largest, principal, field: "principal")
    if discountFinanced {
      return
        (form.downPayment == price
        ? [] : [.amountsDisagree(field: "downPayment", expected: price)]) + lent
    }
    let isDecided = principal == price - form.downPayment && price >= leastPrincipal
    let least = isDecided ? max(.zero, price - largest) : .zero
    let most = isDecided ? price - leastPrincipal : max(.zero, price)
    return Reason.outside(least...most, form.downPayment, field: "downPayment")
      + (isDecided ? [] : lent)
  }

  /// Terms brought along must be what the programme gives, but for the days and a later freeze end.
  private func agreement(
    _ form: CostFormSigned, _ terms: PlanTerms, signed day: Day
  ) -> [Reason] {
    var expected = self.terms(for: form, signed: terms.schedule.start)
    expected.schedule.firstDue = terms.schedule.firstDue
    expected.freezeEnds = terms.freezeEnds
    if expected.schedule.principal != terms.schedule.principal {
      return [.amountsDisagree(field: "terms.principal", expected: expected.schedule.principal)]
    }
    if expected != terms { return [.notOffered(field: "terms")] }
    if let firstDue = form.firstDue, firstDue != terms.schedule.firstDueDay {
      return [.notOffered(field: "firstDue")]
    }
    // From here on the days are the programme's, within its limits.
    let needed = lastDue(terms.schedule)
      .adding(days: terms.capture.overdueDays + terms.capture.noticeDays)
    if terms.freezeEnds < needed { return [.freezeEndsEarly(needed: needed)] }
    return madeSchedule(form, terms) + captureLimit(terms)
  }

  private func madeSchedule(_ form: CostFormSigned, _ terms: PlanTerms) -> [Reason] {
    do {
      let wrong = try Schedule(terms.schedule).instalmentReasons
      if !wrong.isEmpty { return wrong }
    } catch {
      // What the programme lends at most and at least has been told.
      return error.reasons.filter { $0.field != "principal" }
    }
    return form.totals == SignedTotals(of: terms) ? [] : [.scheduleDiffers]
  }

  /// - Source: the operator's rule that the most per instalment times their number fits the order.
  /// - Example: 50.00 x 24 fits 1,200.00, 50.01 x 24 does not.
  private func captureLimit(_ terms: PlanTerms) -> [Reason] {
    guard let most = terms.capture.mostPerInstalment,
      let all = most.times(terms.schedule.periods), all > terms.freeze
    else { return [] }
    let each = terms.freeze.fen / Int64(max(1, terms.schedule.periods))
    return [.captureLimitTooHigh(most: Money(fen: each))]
  }
}
