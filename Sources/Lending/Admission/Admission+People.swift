extension Situation {
  func reasons(for event: PartnerEvent) -> [Reason] {
    switch event {
    case .registered(let body): return reasons(for: body)
    case .evidenceFiled(let body):
      let lapsed = body.lapses <= day
      return known(body.partner)
        + (lapsed ? [.dayBefore(field: "lapses", earliest: day.adding(days: 1))] : [])
    case .depositPaidIn(let body):
      return known(body.partner) + positive(body.amount) + unused(body.reference, body.amount)
    case .depositDeducted(let body):
      return known(body.partner) + positive(body.amount) + covered(body.amount)
        + unused(body.reference, -body.amount)
    case .depositReturned(let body):
      return known(body.partner) + positive(body.amount) + covered(body.amount) + exited()
        + unused(body.reference, -body.amount)
    case .agentEngaged(let body):
      return known(body.partner) + fresh("agent", body.agent.text)
        + plain(body.person.name, "person.name")
        + required(outlet != nil, "outlets", body.outlets.first?.text ?? "")
    case .agentDismissed(let body):
      return known(body.partner)
        + required(partner?.agent(body.agent) != nil, "agent", body.agent.text)
    case .reviewed(let body): return known(body.partner)
    case .left(let body): return known(body.partner)
    }
  }

  private func known(_ id: ID<Partner>) -> [Reason] {
    required(partner != nil, "partner", id.text)
  }

  /// The same receipt moves a deposit once.
  private func unused(_ reference: String, _ amount: Money) -> [Reason] {
    let isTold = partner?.movements.contains {
      Spelling.receipt($0.reference) == Spelling.receipt(reference) && $0.amount == amount
    }
    return isTold == true && !reference.isEmpty ? [.taken(field: "reference", id: reference)] : []
  }

  /// The deposit holds so much now, held it on the event's day, and ever since.
  private func covered(_ amount: Money) -> [Reason] {
    guard let partner else { return [] }
    let since = partner.movements.filter { $0.day > day }.map(\.balance)
    let balance = ([partner.deposit, partnerOnDay?.deposit ?? .zero] + since).min() ?? .zero
    return amount > balance ? [.depositInsufficient(balance: balance)] : []
  }

  /// A deposit goes back after a clean exit: no plan open, or twelve months after it.
  private func exited() -> [Reason] {
    guard let partner else { return [] }
    guard let left = partner.left else { return [.notYet(.exit)] }
    let isLongGone = left.adding(months: 12) <= day
    return openPlans == 0 || isLongGone ? [] : [.plansOpen(count: openPlans)]
  }

  private func reasons(for body: PartnerRegistered) -> [Reason] {
    var reasons = fresh("partner", body.partner.text)
    let faults = CompanyCode.faults(in: body.companyCode)
    if !faults.isEmpty { reasons.append(.identifierInvalid(field: "companyCode", faults: faults)) }
    if let holder = codeHolder, holder != body.partner {
      reasons.append(.taken(field: "companyCode", id: body.companyCode))
    }
    reasons += plain(body.name, "name")
    if body.founded > day { reasons.append(.dayAfter(field: "founded", latest: day)) }
    return reasons + notNegative(body.requiredDeposit, "requiredDeposit")
  }

  func reasons(for event: CustomerEvent) -> [Reason] {
    switch event {
    case .registered(let body):
      return reasons(for: body)
    case .described(let body):
      let isEmpty = body.person.trade == nil && body.person.schooling == nil
      return required(customer != nil, "customer", body.customer.text)
        + (isEmpty ? [.fieldMissing(field: "person.trade")] : [])
    case .companyRegistered(let body): return reasons(for: body)
    case .consentGiven(let body):
      return required(customer != nil, "customer", body.customer.text)
        + placed(body.place, body.formNumber)
    case .consentWithdrawn(let body):
      let holds = customer?.consent(to: body.purpose) != nil
      return required(customer != nil, "customer", body.customer.text)
        + (customer == nil ? [] : required(holds, "purpose", body.purpose.rawValue))
    case .numberUnmasked(let body):
      return required(customer != nil, "customer", body.customer.text)
    case .highRiskListed(let body):
      let faults = ResidentID.faults(in: body.person.residentID, on: day)
      return fresh("listing", body.listing.text)
        + (faults.isEmpty
          ? [] : [.identifierInvalid(field: "person.residentID", faults: faults)])
    case .highRiskDelisted(let body):
      return required(listing != nil, "listing", body.listing.text)
    }
  }

  private func reasons(for body: CustomerRegistered) -> [Reason] {
    var reasons = fresh("customer", body.customer.text)
    let name = PersonName.faults(in: body.person.name)
    if !name.isEmpty { reasons.append(.identifierInvalid(field: "person.name", faults: name)) }
    let faults = ResidentID.faults(in: body.person.residentID, on: day)
    if !faults.isEmpty {
      reasons.append(.identifierInvalid(field: "person.residentID", faults: faults))
    } else if let adult = adultFrom(body.person.residentID), day < adult {
      reasons.append(.underAge(until: adult))
    }
    let mobile = Mobile.faults(in: body.person.mobile)
    if !mobile.isEmpty {
      reasons.append(.identifierInvalid(field: "person.mobile", faults: mobile))
    }
    if let card = body.person.card, !BankCard.faults(in: card).isEmpty {
      reasons.append(
        .identifierInvalid(field: "person.card", faults: BankCard.faults(in: card)))
    }
    reasons += duplicates.map { .duplicateCustomer(customer: $0.customer.text, field: $0.field) }
    if isHighRisk { reasons.append(.highRisk) }
    reasons += workplace(body.agent, body.partner, body.outlet)
    if let partner {
      reasons += intake(
        partner, required: partner.registration.requiredDeposit,
        stopPercent: Partner.usualStopPercent)
    }
    return reasons
  }

  /// The partner's stops as they stand now, its papers and its deposit as they stood on the event's day.
  func intake(_ partner: Partner, required: Money, stopPercent: Int) -> [Reason] {
    guard let partnerOnDay else {
      return [.dayBefore(field: "day", earliest: partner.registered)]
    }
    return partner.stopReasons
      + partnerOnDay.paperReasons(on: day, required: required, stopPercent: stopPercent)
  }

  /// The consents that were not given by the event's day, or have been withdrawn since.
  func missingConsents(_ demands: [ConsentDemand]) -> [Reason] {
    guard let customer else { return [] }
    let missing = customer.missingConsents(demands)
    guard let customerOnDay else { return missing }
    return missing + customerOnDay.missingConsents(demands).filter { !missing.contains($0) }
  }

  /// A line that its owner has closed takes nothing more, and none before it was granted.
  func open(_ line: Line) -> [Reason] {
    (line.closed.map { [.lineClosed(on: $0)] } ?? [])
      + (line.granted > day ? [.dayBefore(field: "day", earliest: line.granted)] : [])
  }

  private func adultFrom(_ residentID: String) -> Day? {
    do {
      return try ResidentID(checking: residentID, on: day).birthDay.adding(months: 216)
    } catch {
      // The faults are told already.
      return nil
    }
  }

  /// Whether the agent works for the partner, and at the outlet.
  func workplace(
    _ agent: ID<Agent>, _ partnerID: ID<Partner>, _ outletID: ID<Outlet>
  ) -> [Reason] {
    var reasons = known(partnerID) + required(outlet != nil, "outlet", outletID.text)
    if let closed = outlet?.closed { reasons.append(.outletClosed(on: closed)) }
    guard let partner else { return reasons }
    guard let person = partner.agent(agent), person.dismissed == nil, person.engaged <= day else {
      return reasons + [.agentNotEngaged(agent: agent.text)]
    }
    if !person.outlets.contains(outletID) {
      reasons.append(.agentNotAtOutlet(outlet: outletID.text))
    }
    return reasons
  }

  func reasons(for event: LineEvent) -> [Reason] {
    switch event {
    case .granted(let body):
      // A fund holds what its customer put in; a product says itself how much it lends.
      let isFree = body.source == .yuebao || body.product != nil
      let most = isFree ? Money.ceiling : Money(fen: 20_000_000)
      return required(customer != nil, "customer", body.customer.text)
        + fresh("line", body.line.text) + positive(body.limit, "limit")
        + atMost(body.limit, most, "limit") + notNegative(body.used, "used")
        + productReasons(for: body)
    case .changed(let body):
      let isEmpty = body.limit == nil && body.used == nil && body.grade == nil
      return required(line != nil, "line", body.line.text)
        + (isEmpty ? [.fieldMissing(field: "limit")] : [])
        + notNegative(body.limit ?? .zero, "limit") + notNegative(body.used ?? .zero, "used")
        + productReasons(for: body)
    case .closed(let body): return required(line != nil, "line", body.line.text)
    case .billRepaid(let body):
      let bill = plan?.bills.first { $0.id == body.bill && $0.day <= day }
      var reasons = required(plan != nil, "plan", body.plan.text) + positive(body.amount)
      if let plan {
        if let early = notThere(plan) { return reasons + early }
        reasons += required(plan.application.line == body.line, "line", body.line.text)
        reasons += required(bill != nil, "bill", body.bill.text)
      }
      if let bill { reasons += atMost(body.amount, bill.outstanding) }
      return reasons
    }
  }
}
