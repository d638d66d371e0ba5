/// A customer asks for money on a line: the application for a loan without a phone.
package struct DrawingRequested: EventBody {
  package static let kind = Event.Kind.drawingRequested
  package static let rank = 5
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan that the drawing becomes.
  package var plan = ID<Plan>("")
  /// Whose line.
  package var customer = ID<Customer>("")
  /// The line.
  package var line = ID<Line>("")
  /// The product that the line was granted under; the write door fills it in.
  package var product: ID<Product>?
  /// How much.
  package var amount = Money.zero
  /// The number of instalments.
  package var periods = 0
  /// The method; the product's first one without it.
  package var method: Schedule.Method?
  /// What for.
  package var purpose = LoanPurpose.consumption
  /// The vehicle, where the product lends for one.
  package var vehicle: VehicleRecord?
  /// The credit card whose balance it pays off, where the product does that.
  package var card: String?
  /// The merchant and reference of the payment during which it is drawn.
  package var payment: DrawnPayment?
  /// Who brought the customer in; the write door fills these three in.
  package var agent: ID<Agent>?
  /// For whom the agent works.
  package var partner: ID<Partner>?
  /// Where.
  package var outlet: ID<Outlet>?
  /// When, by the clock.
  package var at: Moment?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, customer: ID<Customer>, line: ID<Line>, amount: Money, periods: Int,
    purpose: LoanPurpose, _ fill: (inout DrawingRequested) -> Void = { _ in }
  ) {
    self.plan = plan
    self.customer = customer
    self.line = line
    self.amount = amount
    self.periods = periods
    self.purpose = purpose
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("customer", &customer)
    fields("line", &line)
    fields("product", &product)
    fields("amount", &amount)
    fields("periods", &periods)
    fields("method", &method)
    fields("purpose", &purpose)
    fields.object("vehicle", &vehicle)
    fields("card", &card)
    fields.object("payment", &payment)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields("at", &at)
  }

  package var subjects: [Subject] { [.plan(plan), .customer(customer)] }
}

extension DrawingRequested {
  package func name(_ found: inout References) {
    found.customer = customer
    found.line = line
    found.make("plan", plan.text)
  }

  package var normalised: DrawingRequested {
    var body = self
    if let vin = vehicle?.vin { body.vehicle?.vin = VIN.normalised(vin) }
    body.card = card.map(BankCard.normalised)
    return body
  }

  /// With the agent, partner and outlet that brought the customer in.
  package func completed(in situation: AdmissionContext) -> DrawingRequested {
    var body = self
    body.product = situation.line?.grant.product
    body.agent = agent ?? situation.customer?.agent
    body.partner = partner ?? situation.customer?.partner
    body.outlet = outlet ?? situation.customer?.outlet
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] { situation.reasons(for: self) }

  package func fold(into customer: inout CustomerFold, _ entry: Entry) {
    customer.plans.append(plan)
  }
}

extension AdmissionContext {
  fileprivate func reasons(for body: DrawingRequested) -> [Reason] {
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

  fileprivate func choiceReasons(for body: DrawingRequested, _ terms: ProductTerms) -> [Reason] {
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
}

extension DrawingRequested {
  package static let examples = [
    #"""
    {"request":"x-73","day":"2026-04-02","actor":"S1","event":"drawing-requested",
    "plan":"PL-5","customer":"C-1001","line":"L-1003","amount":"120000.00","periods":12,
    "method":"equal-instalment","purpose":"business"}
    """#
  ]
}
