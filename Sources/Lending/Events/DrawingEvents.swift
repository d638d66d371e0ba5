/// The terms of a loan product from a day on; an earlier publication holds until then.
package struct ProductPublished: EventBody {
  package static let kind = Event.Kind.productPublished
  /// The first day on which these terms are offered.
  package var from = Day.earliest
  /// The product.
  package var product = ID<Product>("")
  /// The terms.
  package var terms = ProductTerms()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("product", &product)
    fields.object("terms", &terms)
  }

  package var subjects: [Subject] { [.product(product)] }
}

/// A company that a customer represents by law, as it was found in the registers.
package struct CompanyRegistered: EventBody {
  package static let kind = Event.Kind.companyRegistered
  /// The legal representative.
  package var customer = ID<Customer>("")
  /// The unified social credit code, 18 characters.
  package var company = ""
  /// The name in the register of companies.
  package var name = ""
  /// The day on which the registers were looked at.
  package var checked = Day.earliest
  /// Whether no court enforces anything against it (无被执行记录).
  package var noEnforcement = false
  /// Whether it does not stand on the list of the dishonest (无失信记录).
  package var noDishonesty = false
  /// Whether no authority fined it (无行政处罚记录).
  package var noPenalty = false

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("company", &company)
    fields("name", &name)
    fields("checked", &checked)
    fields("noEnforcement", &noEnforcement)
    fields("noDishonesty", &noDishonesty)
    fields("noPenalty", &noPenalty)
  }

  package var subjects: [Subject] { [.customer(customer), .company(company)] }
}

/// A customer asks for money on a line: the application for a loan without a phone.
package struct DrawingRequested: EventBody {
  package static let kind = Event.Kind.drawingRequested
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

  package init() {}

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

/// The customer signed the cost form of a drawing: the full terms, as shown.
package struct DrawingSigned: EventBody {
  package static let kind = Event.Kind.drawingSigned
  /// The plan.
  package var plan = ID<Plan>("")
  /// The first due day; one period after the signature unless another is given.
  package var firstDue: Day?
  /// The terms; the write door fills in what the product says.
  package var terms: PlanTerms?
  /// Where it was signed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?
  /// The version of the rules that made the schedule.
  package var rulesVersion: String?
  /// SHA-256 of the schedule shown, in hexadecimal.
  package var scheduleDigest: String?
  /// What the schedule shown added up to.
  package var totals: SignedTotals?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("firstDue", &firstDue)
    fields.object("terms", &terms)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("rulesVersion", &rulesVersion)
    fields("scheduleDigest", &scheduleDigest)
    fields.object("totals", &totals)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// A vehicle that a loan is for.
package struct VehicleRecord: FieldSet {
  /// The vehicle identification number, 17 characters.
  package var vin = ""
  /// The plate, where it has one.
  package var plate: String?
  /// What it costs.
  package var price = Money.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("vin", &vin)
    fields("plate", &plate)
    fields("price", &price)
  }
}

/// A payment during which a line was drawn on: the money goes to the merchant.
package struct DrawnPayment: FieldSet {
  /// Who is paid.
  package var merchant = ""
  /// The reference of the payment.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("merchant", &merchant)
    fields("reference", &reference)
  }
}

/// What a loan is for; houses, shares and other loans are none of these.
package enum LoanPurpose: String, Choice {
  /// Things and services of daily life.
  case consumption
  /// A payment at a merchant.
  case payment
  /// A home's furnishing.
  case furnishing
  /// Travel.
  case travel
  /// Education.
  case education
  /// Health.
  case health
  /// A vehicle.
  case vehicle
  /// The business of a company.
  case business
  /// The balance of a credit card.
  case cardBalance = "card-balance"
}
