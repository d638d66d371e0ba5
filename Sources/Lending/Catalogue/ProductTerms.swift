/// What a loan product offers, as data: lines and loans without a phone.
@dynamicMemberLookup
package struct ProductTerms: FieldPart {
  /// The name, as in 微粒贷.
  package var name = ""
  /// Who lends, as in 微众银行.
  package var lender = ""
  /// What kind of lender that is, for the ceilings of rates.
  package var lenderKind = LenderKind.licensed
  /// Who borrows.
  package var borrower = Borrower.person
  /// Whether every drawing is for a vehicle, named by its VIN.
  package var forVehicle = false
  /// Where the money goes.
  package var payout = Payout.account
  /// Whether what is repaid can be drawn again.
  package var quota = QuotaUse.revolving
  /// The least that is drawn at once.
  package var leastAmount = Money.zero
  /// The most that is drawn at once, and the most that a line may hold.
  package var mostAmount = Money.zero
  /// The numbers of instalments offered.
  package var periods: [Int] = []
  /// The methods offered; the first is proposed.
  package var methods: [Schedule.Method] = []
  /// What the rates of the grades apply to.
  package var rateBasis = Schedule.RateBasis.annual
  /// How many days make a year where a daily rate is turned into an annual one: 360 or 365.
  ///
  /// Interest accrues by the daily rate itself, whatever this says.
  package var daysInYear = 360
  /// The least rate a year.
  package var leastAnnualRate = Rate.zero
  /// The most a year.
  package var mostAnnualRate = Rate.zero
  /// Limit and rate by the lender's grade of the borrower (分段式定价), the best first.
  package var grades: [GradeStep] = []
  /// How schedules are reckoned.
  package var conventions = LoanConventions()
  /// How running loans are served.
  package var servicing = Servicing()
  /// Who has which share of the income.
  package var shares: [RevenueShare] = []
  /// The consents without which nothing is signed.
  package var consents: [ConsentDemand] = []

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("lender", &lender)
    fields.defaulted("lenderKind", &lenderKind)
    fields.defaulted("borrower", &borrower)
    fields.defaulted("forVehicle", &forVehicle)
    fields.defaulted("payout", &payout)
    fields.defaulted("quota", &quota)
    fields("leastAmount", &leastAmount)
    fields("mostAmount", &mostAmount)
    fields.list("periods", &periods)
    fields.list("methods", &methods)
    fields.defaulted("rateBasis", &rateBasis)
    fields.defaulted("daysInYear", &daysInYear)
    fields("leastAnnualRate", &leastAnnualRate)
    fields("mostAnnualRate", &mostAnnualRate)
    fields.objects("grades", &grades)
    conventions.visit(&fields)
    servicing.visit(&fields)
    fields.objects("shares", &shares, isOptional: true)
    fields.objects("consents", &consents)
  }

  /// What the schedules are reckoned by reads as if it were the product's own.
  package subscript<Value>(dynamicMember path: WritableKeyPath<LoanConventions, Value>) -> Value {
    get { conventions[keyPath: path] }
    set { conventions[keyPath: path] = newValue }
  }

  /// What running loans are served by reads as if it were the product's own.
  package subscript<Value>(dynamicMember path: WritableKeyPath<Servicing, Value>) -> Value {
    get { servicing[keyPath: path] }
    set { servicing[keyPath: path] = newValue }
  }
}

/// One step of a product's limits and prices.
package struct GradeStep: FieldPart {
  /// The lender's grade of the borrower.
  package var grade = ""
  /// The most that a line of this grade holds.
  package var limit = Money.zero
  /// The rate, for a year or a day as the product says.
  package var rate = Rate.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("grade", &grade)
    fields("limit", &limit)
    fields("rate", &rate)
  }
}

/// Who borrows under a product.
package enum Borrower: String, Choice {
  /// A person.
  case person
  /// A company, with its legal representative as the customer.
  case company
}

/// Where the money of a drawing goes.
package enum Payout: String, Choice {
  /// To the borrower's own account, or to the merchant of the payment that it is drawn for.
  case account
  /// To credit cards, whose balance it pays off.
  case card
}

/// What a plan does to the quota of its line.
package enum QuotaUse: String, Choice {
  /// It is frozen, and another lends.
  case frozen
  /// It is drawn, and what is repaid can be drawn again.
  case revolving
  /// It is drawn once and for all.
  case once
}

extension ProductTerms {
  /// The step of `grade`, or nil where the product has none.
  package func step(of grade: String) -> GradeStep? { grades.first { $0.grade == grade } }

  /// The rate of a step for a year, as it is shown beside a daily one.
  ///
  /// - Example: 0.05% a day is 18% over 360 days, 18.25% over 365.
  package func annualRate(of step: GradeStep) -> Rate {
    guard rateBasis == .daily else { return step.rate }
    let (parts, overflow) = step.rate.partsPerTenBillion
      .multipliedReportingOverflow(by: Int64(daysInYear))
    return overflow ? LoanConventions.mostRate : Rate(partsPerTenBillion: parts)
  }

  /// The terms of a drawing of `amount` at the price of `step`, signed on `day`.
  package func terms(
    for drawing: DrawingRequested, _ step: GradeStep, signed day: Day, firstDue: Day?
  ) -> PlanTerms {
    let schedule = conventions.schedule(
      of: drawing.amount, periods: drawing.periods, drawing.method ?? methods[0],
      rate: step.rate, rateBasis, start: day, firstDue: firstDue)
    return PlanTerms {
      $0.schedule = schedule
      $0.quota = quota
      $0.freezeEnds = schedule.lastDueDay
      $0.servicing = servicing
      $0.shares = shares
    }
  }
}

/// A loan product: what is offered, with effective days.
package struct Product: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Product>
  /// The publications in the order of their days; never empty.
  package let publications: [Publication]

  /// Terms with the first day on which they are offered.
  package struct Publication: Hashable, Sendable {
    /// The first day.
    package let from: Day
    /// The terms.
    package let terms: ProductTerms
  }

  /// The product that `entries` tell of, or nil without a publication.
  ///
  /// Of two publications from the same day the later recorded one holds.
  package init?(_ entries: [Entry]) {
    var found: [Publication] = []
    var id: ID<Product>?
    for entry in entries.effective {
      guard let body = entry.event.body as? ProductPublished else { continue }
      id = body.product
      found.removeAll { $0.from == body.from }
      found.append(Publication(from: body.from, terms: body.terms))
    }
    guard let id else { return nil }
    self.id = id
    publications = found.sorted { $0.from < $1.from }
  }

  /// The terms offered on `day`, or nil before the first publication.
  package func terms(on day: Day) -> ProductTerms? {
    publications.last { $0.from <= day }?.terms
  }

  /// The latest terms, offered today or from a day to come.
  package var latest: ProductTerms { publications[publications.count - 1].terms }
}
