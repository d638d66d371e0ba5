extension Situation {
  // MARK: Companies and lines

  func reasons(for body: CompanyRegistered) -> [Reason] {
    var reasons = required(customer != nil, "customer", body.customer.text)
    let faults = CompanyCode.faults(in: body.company)
    if !faults.isEmpty { reasons.append(.identifierInvalid(field: "company", faults: faults)) }
    reasons += plain(body.name, "name")
    // The same customer's company is looked up again; another's is another's.
    if isTaken, customer?.company(body.company) == nil {
      reasons.append(.taken(field: "company", id: body.company))
    }
    return reasons + (body.checked > day ? [.dayAfter(field: "checked", latest: day)] : [])
  }

  /// What the product says against this line: its grade, limit and borrower.
  func productReasons(for body: LineGranted) -> [Reason] {
    guard let id = body.product else {
      return body.source == nil ? [.fieldMissing(field: "source")] : []
    }
    guard let product else { return [.unknown(field: "product", id: id.text)] }
    guard let terms = product.terms(on: day) else {
      return [.programmeNotOffered(until: product.publications.first?.from)]
    }
    var reasons = borrowerReasons(body.company, terms)
    guard let grade = body.grade else { return reasons + [.fieldMissing(field: "grade")] }
    guard let step = terms.step(of: grade) else {
      return reasons + [.notOffered(field: "grade")]
    }
    reasons += atMost(body.limit, step.limit, "limit")
    if body.limit < terms.leastAmount {
      reasons.append(.amountBelow(field: "limit", minimum: terms.leastAmount))
    }
    return reasons
  }

  /// What the product says against another limit or grade of its line.
  func productReasons(for body: LineChanged) -> [Reason] {
    guard let line else { return [] }
    guard line.grant.product != nil, let terms = product?.terms(on: day) else {
      return body.grade == nil ? [] : [.notOffered(field: "grade")]
    }
    guard let step = (body.grade ?? line.grade).flatMap(terms.step) else {
      return [.notOffered(field: "grade")]
    }
    return body.limit.map { atMost($0, step.limit, "limit") } ?? []
  }

  private func borrowerReasons(_ company: String?, _ terms: ProductTerms) -> [Reason] {
    guard terms.borrower == .company else {
      return company == nil ? [] : [.notOffered(field: "company")]
    }
    guard let code = company else { return [.fieldMissing(field: "company")] }
    guard let found = customer?.company(code) else {
      return [.unknown(field: "company", id: code)]
    }
    return found.isClear ? [] : [.companyOnRecord(company: found.name)]
  }

  // MARK: Drawings

  /// The request with the agent, partner and outlet that brought the customer in.
  func completed(_ body: DrawingRequested) -> DrawingRequested {
    var body = body
    body.product = line?.grant.product
    body.agent = body.agent ?? customer?.agent
    body.partner = body.partner ?? customer?.partner
    body.outlet = body.outlet ?? customer?.outlet
    return body
  }

  /// The signature with the terms that the product gives for what was asked, and their totals.
  func completed(_ body: DrawingSigned) -> DrawingSigned {
    var body = body
    body.terms = body.terms ?? offered(start: day, firstDue: body.firstDue)
    body.rulesVersion = body.rulesVersion ?? CostFormSigned.rulesVersion
    body.totals = body.totals ?? body.terms.flatMap(SignedTotals.init)
    return body
  }

  /// The terms that the product gives today for the drawing of the plan, or nil where it offers none.
  private func offered(start: Day, firstDue: Day?) -> PlanTerms? {
    guard let drawing = plan?.application.drawing, let terms = product?.terms(on: day),
      let step = line?.grade.flatMap(terms.step)
    else { return nil }
    return terms.terms(for: drawing, step, signed: start, firstDue: firstDue)
  }

  func reasons(for body: DrawingRequested) -> [Reason] {
    var reasons = fresh("plan", body.plan.text)
    reasons += required(customer != nil, "customer", body.customer.text)
    if isHighRisk { reasons.append(.highRisk) }
    guard let line, line.grant.customer == body.customer, line.grant.product != nil else {
      return reasons + [.notInvited]
    }
    reasons += open(line)
    guard let terms = product?.terms(on: day) else {
      return reasons + [.programmeNotOffered(until: product?.publications.first?.from)]
    }
    reasons += positive(body.amount)
    if body.amount < terms.leastAmount {
      reasons.append(.amountBelow(field: "amount", minimum: terms.leastAmount))
    }
    reasons += atMost(body.amount, terms.mostAmount)
    if body.amount <= terms.mostAmount { reasons += quota(for: body.amount, line) }
    return reasons + choiceReasons(for: body, terms)
  }

  /// Whether the line holds so much; an agent is not told how much it does hold.
  private func quota(for amount: Money, _ line: Line) -> [Reason] {
    if amount <= line.available { return [] }
    return visibility.sees(.lineAmounts)
      ? atMost(amount, max(.zero, line.available)) : [.lineShort]
  }

  private func choiceReasons(for body: DrawingRequested, _ terms: ProductTerms) -> [Reason] {
    var reasons: [Reason] = []
    let method = body.method ?? terms.methods.first
    if !terms.periods.contains(body.periods) { reasons.append(.notOffered(field: "periods")) }
    if !terms.methods.contains(where: { $0 == method }) {
      reasons.append(.notOffered(field: "method"))
    }
    if method == .interestFirst, terms.borrower == .person, body.periods > 12 {
      reasons.append(.countAbove(field: "periods", maximum: 12))
    }
    switch body.vehicle {
    case nil: if terms.forVehicle { reasons.append(.fieldMissing(field: "vehicle")) }
    case _? where !terms.forVehicle: reasons.append(.notOffered(field: "vehicle"))
    case let vehicle?:
      let faults = VIN.faults(in: vehicle.vin)
      if !faults.isEmpty {
        reasons.append(.identifierInvalid(field: "vehicle.vin", faults: faults))
      }
      reasons += positive(vehicle.price, "vehicle.price") + atMost(body.amount, vehicle.price)
    }
    switch (terms.payout, body.card) {
    case (.card, nil): reasons.append(.fieldMissing(field: "card"))
    case (.account, _?): reasons.append(.notOffered(field: "card"))
    case (.card, let card?):
      let faults = BankCard.faults(in: card)
      if !faults.isEmpty { reasons.append(.identifierInvalid(field: "card", faults: faults)) }
    case (.account, nil): break
    }
    return reasons
  }

  func reasons(for body: DrawingSigned, _ plan: Plan) -> [Reason] {
    guard plan.application.drawing != nil else { return [.notOffered(field: "plan")] }
    var reasons = signable(plan)
    if isHighRisk { reasons.append(.highRisk) }
    reasons += placed(body.place, body.formNumber)
    guard let line, let offer = product?.terms(on: day), let terms = body.terms else {
      return reasons + [.programmeNotOffered(until: nil)]
    }
    reasons += missingConsents(offer.consents) + open(line)
    // A second signature replaces the first, whose amount is held already.
    let held = plan.use.pending
    let needed = terms.schedule.principal - held
    if needed > .zero { reasons += quota(for: needed, line) }
    guard let expected = offered(start: terms.schedule.start, firstDue: terms.schedule.firstDue)
    else { return reasons + [.notOffered(field: "terms")] }
    if expected.schedule.principal != terms.schedule.principal {
      reasons.append(
        .amountsDisagree(field: "terms.principal", expected: expected.schedule.principal))
    } else if expected != terms {
      reasons.append(.notOffered(field: "terms"))
    } else {
      do {
        reasons += try Schedule(terms.schedule).instalmentReasons
        if body.totals != SignedTotals(of: terms) { reasons.append(.scheduleDiffers) }
      } catch {
        reasons += error.reasons
      }
    }
    return reasons
  }
}

extension ProductTerms {
  /// Every field that breaks a rule for products.
  ///
  /// - Source: a person's line for consumption holds at most 200,000, a company's at most 10 million
  ///   (`domain.md` 5); the ceiling of 24% a year is the line courts draw for financial loans.
  var reasons: [Reason] {
    let most = borrower == .person ? Money(fen: 20_000_000) : Money(fen: 1_000_000_000)
    var reasons: [Reason] = []
    if leastAmount < Money(fen: 5_000) {
      reasons.append(.amountBelow(field: "terms.leastAmount", minimum: Money(fen: 5_000)))
    }
    if mostAmount > most {
      reasons.append(.amountAbove(field: "terms.mostAmount", maximum: most))
    }
    if mostAmount < leastAmount {
      reasons.append(.amountBelow(field: "terms.mostAmount", minimum: leastAmount))
    }
    for count in Set([periods.min() ?? 1, periods.max() ?? 1]).sorted() {
      reasons += Reason.outside(1...36, count, field: "terms.periods")
    }
    if quota == .frozen { reasons.append(.notOffered(field: "terms.quota")) }
    if ![360, 365].contains(daysInYear) { reasons.append(.notOffered(field: "terms.daysInYear")) }
    reasons += Reason.outside(
      .zero...LoanConventions.mostRate, mostAnnualRate, field: "terms.mostAnnualRate")
    if leastAnnualRate > mostAnnualRate {
      reasons.append(.rateAbove(field: "terms.leastAnnualRate", maximum: mostAnnualRate))
    }
    var taken: Set<String> = []
    for (index, step) in grades.enumerated() {
      let isTaken = !taken.insert(step.grade).inserted
      reasons += self.reasons(for: step, at: index, isTaken: isTaken)
    }
    for method in methods {
      reasons += conventions.multipleReasons(
        periods, most: mostAmount, method, grades.first?.rate ?? .zero, rateBasis)
    }
    return reasons + conventions.reasons(shortest: periods.min() ?? 1, most: mostAmount)
      + servicing.reasons
      + shares.reasons("terms.shares")
  }

  private func reasons(for step: GradeStep, at index: Int, isTaken: Bool) -> [Reason] {
    let field = "terms.grades[\(index)]"
    var reasons: [Reason] = []
    if isTaken { reasons.append(.taken(field: "\(field).grade", id: step.grade)) }
    if step.limit < leastAmount {
      reasons.append(.amountBelow(field: "\(field).limit", minimum: leastAmount))
    }
    if step.limit > mostAmount {
      reasons.append(.amountAbove(field: "\(field).limit", maximum: mostAmount))
    }
    guard leastAnnualRate <= mostAnnualRate else { return reasons }
    let annual = annualRate(of: step)
    if annual < leastAnnualRate {
      reasons.append(.rateBelow(field: "\(field).rate", minimum: leastAnnualRate))
    }
    if annual > mostAnnualRate {
      reasons.append(.rateAbove(field: "\(field).rate", maximum: mostAnnualRate))
    }
    return reasons
  }
}
