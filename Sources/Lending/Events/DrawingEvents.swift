/// The terms of a loan product from a day on; an earlier publication holds until then.
public struct ProductPublished: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.productPublished
  /// The first day on which these terms are offered.
  public var from = Day.earliest
  /// The product.
  public var product = ID<Product>("")
  /// The terms.
  public var terms = ProductTerms()

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("product", &product)
    fields.object("terms", &terms)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.product(product)] }
}

/// A company that a customer represents by law, as it was found in the registers.
public struct CompanyRegistered: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.companyRegistered
  /// The legal representative.
  public var customer = ID<Customer>("")
  /// The unified social credit code, 18 characters.
  public var company = ""
  /// The name in the register of companies.
  public var name = ""
  /// The day on which the registers were looked at.
  public var checked = Day.earliest
  /// Whether no court enforces anything against it (无被执行记录).
  public var noEnforcement = false
  /// Whether it does not stand on the list of the dishonest (无失信记录).
  public var noDishonesty = false
  /// Whether no authority fined it (无行政处罚记录).
  public var noPenalty = false

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("company", &company)
    fields("name", &name)
    fields("checked", &checked)
    fields("noEnforcement", &noEnforcement)
    fields("noDishonesty", &noDishonesty)
    fields("noPenalty", &noPenalty)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.customer(customer), .company(company)] }
}

/// A customer asks for money on a line: the application for a loan without a phone.
public struct DrawingRequested: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.drawingRequested
  /// The plan that the drawing becomes.
  public var plan = ID<Plan>("")
  /// Whose line.
  public var customer = ID<Customer>("")
  /// The line.
  public var line = ID<Line>("")
  /// The product that the line was granted under; the write door fills it in.
  public var product: ID<Product>?
  /// How much.
  public var amount = Money.zero
  /// The number of instalments.
  public var periods = 0
  /// The method; the product's first one without it.
  public var method: Schedule.Method?
  /// What for.
  public var purpose = LoanPurpose.consumption
  /// The vehicle, where the product lends for one.
  public var vehicle: VehicleRecord?
  /// The credit card whose balance it pays off, where the product does that.
  public var card: String?
  /// The merchant and reference of the payment during which it is drawn.
  public var payment: DrawnPayment?
  /// Who brought the customer in; the write door fills these three in.
  public var agent: ID<Agent>?
  /// For whom the agent works.
  public var partner: ID<Partner>?
  /// Where.
  public var outlet: ID<Outlet>?
  /// When, by the clock.
  public var at: Moment?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
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

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan), .customer(customer)] }
}

/// The customer signed the cost form of a drawing: the full terms, as shown.
public struct DrawingSigned: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.drawingSigned
  /// The plan.
  public var plan = ID<Plan>("")
  /// The first due day; one period after the signature unless another is given.
  public var firstDue: Day?
  /// The terms; the write door fills in what the product says.
  public var terms: PlanTerms?
  /// Where it was signed.
  public var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  public var formNumber: String?
  /// The version of the rules that made the schedule.
  public var rulesVersion: String?
  /// SHA-256 of the schedule shown, in hexadecimal.
  public var scheduleDigest: String?
  /// What the schedule shown added up to.
  public var totals: SignedTotals?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("firstDue", &firstDue)
    fields.object("terms", &terms)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("rulesVersion", &rulesVersion)
    fields("scheduleDigest", &scheduleDigest)
    fields.object("totals", &totals)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// A vehicle that a loan is for.
public struct VehicleRecord: FieldSet {
  /// The vehicle identification number, 17 characters.
  public var vin = ""
  /// The plate, where it has one.
  public var plate: String?
  /// What it costs.
  public var price = Money.zero

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("vin", &vin)
    fields("plate", &plate)
    fields("price", &price)
  }
}

/// A payment during which a line was drawn on: the money goes to the merchant.
public struct DrawnPayment: FieldSet {
  /// Who is paid.
  public var merchant = ""
  /// The reference of the payment.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("merchant", &merchant)
    fields("reference", &reference)
  }
}

/// What a loan is for; houses, shares and other loans are none of these.
public enum LoanPurpose: String, Choice {
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
