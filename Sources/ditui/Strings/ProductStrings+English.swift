import Lending

nonisolated extension English: ProductStrings {
  func name(_ borrower: Borrower) -> String {
    switch borrower {
    case .person: "a person"
    case .company: "a company"
    }
  }

  func name(_ payout: Payout) -> String {
    switch payout {
    case .account: "account or merchant"
    case .card: "pays off a card"
    }
  }

  func name(_ quota: QuotaUse) -> String {
    switch quota {
    case .frozen: "frozen for a plan"
    case .revolving: "repaid, drawn again"
    case .once: "drawn once"
    }
  }

  func name(_ purpose: LoanPurpose) -> String {
    switch purpose {
    case .consumption: "daily life"
    case .payment: "a payment"
    case .furnishing: "furnishing"
    case .travel: "travel"
    case .education: "education"
    case .health: "health"
    case .vehicle: "a vehicle"
    case .business: "business"
    case .cardBalance: "card balance"
    }
  }

  var drawingSteps: [String] { ["application", "cost form", "contract", "paid out"] }
  var productsTitle: String { "Products" }
  var productColumn: String { "Product" }
  var lenderColumn: String { "Lender" }
  var rateRange: String { "Rate a year" }
  var mostColumn: String { "Up to" }
  var periodsColumn: String { "Periods" }
  var offeredFrom: String { "Since" }
  var whoBorrows: String { "Borrower" }
  var forAVehicle: String { "a vehicle, named by its VIN" }
  var whereItGoes: String { "Money goes to" }
  var howQuotaIsUsed: String { "Line" }
  var drawnAtOnce: String { "Drawn at once" }
  var methodsLabel: String { "Methods" }
  var gradesTitle: String { "Limit and price by grade" }
  var gradeLabel: String { "Grade" }
  var lineLimitLabel: String { "Limit" }
  var dailyRateLabel: String { "Rate a day" }
  var servicingTitle: String { "Once it runs" }
  var graceLabel: String { "Days of grace" }
  var orderLabel: String { "A payment covers" }
  var interestFreeLabel: String { "Without interest" }
  var feesLabel: String { "Fees" }
  var phonesTitle: String { "Phones and service plans" }
  var termsOverTime: String { "Terms over time" }
  var consentsAsked: String { "Consents asked for" }
  var provincesLabel: String { "Open in" }
  var organiserLabel: String { "Organiser" }
  var ownerLabel: String { "Owner of the line" }
  var publishFrom: String { "In force from" }
  var newProductNumber: String { "Number of the new product" }
  var grantUnder: String { "Grant a line under" }
  var grantLead: String {
    "What the lender decided: grade and limit. The product sets the price of the grade."
  }
  var companyLabel: String { "Company" }
  var noCompanyYet: String { "No company is registered for this customer: c registers one" }
  var companyNameLabel: String { "Company name" }
  var noEnforcementLabel: String { "Enforced by a court" }
  var noDishonestyLabel: String { "On the list of the dishonest" }
  var noPenaltyLabel: String { "Fined by an authority" }
  var noneFound: String { "none found" }
  var found: String { "found" }
  var legalRepresentative: String { "The customer is the legal representative." }
  var companies: String { "Companies" }
  var onRecord: String { "something on record" }
  var clearRecord: String { "nothing on record" }
  var drawOn: String { "Draw on which line" }
  var purposeLabel: String { "Purpose" }
  var noLineToDraw: String { "No line to draw on: a grants one" }
  var noProducts: String { "No product is offered today" }
  var cardToPayOff: String { "Card to pay off" }
  var vinLabel: String { "VIN" }
  var plateLabel: String { "Plate" }
  var vehiclePrice: String { "Price of the vehicle" }
  var merchantLabel: String { "Merchant paid" }
  var paymentReference: String { "Payment reference" }
  var onlyDuringPayment: String { "during a payment only" }
  var signDrawing: String { "Sign the cost form" }
  func drawingAsked(_ amount: Money, _ periods: Int, _ who: String) -> String {
    "\(who) applies for \(money(amount)) in \(instalments(periods)). Is that right?"
  }
  func drawingCosts(_ instalment: Money, _ interest: Money, _ annual: String) -> String {
    "First instalment \(money(instalment)), all interest \(money(interest)), \(annual) a year (IRR x 12)"
  }
  func productLine(_ name: String, _ grade: String) -> String {
    "\(name), grade \(grade)"
  }
  func lineDrawn(_ limit: Money, _ used: Money, _ held: Money, _ available: Money) -> String {
    "limit \(money(limit))  drawn \(money(used))  held \(money(held))  available \(money(available))"
  }
  func periodsFree(_ count: Int) -> String {
    "the first \(count) periods"
  }
  func daysOfGrace(_ count: Int) -> String {
    count == 1 ? "1 day" : "\(count) days"
  }
  func publishedAsked(_ name: String, _ from: Day) -> String {
    "\(name) is offered under these terms from \(day(from)) on. What was signed before stays as it was. Publish?"
  }
  func needsDrawingCost(_ amount: Money) -> String {
    "Enter: the customer reads this and signs for \(money(amount))"
  }
  func waitsForPayout(_ time: String) -> String {
    "Contract signed, waiting \(time) for the lender to pay out"
  }
  func paidOutLead(_ amount: Money, _ place: String) -> String {
    "The lender paid out \(money(amount)) to: \(place)"
  }
  func vehicleTold(_ vin: String, _ price: Money) -> String {
    "vehicle ...\(vin), \(money(price))"
  }
  func cardTold(_ tail: String) -> String {
    "card ...\(tail)"
  }
  func paymentTold(_ merchant: String, _ reference: String) -> String {
    "\(merchant), payment \(reference)"
  }
  var penaltyLabel: String { "Penalty interest" }
  var phoneOrPurpose: String { "Phone, purpose" }

  func name(_ trade: Trade) -> String {
    switch trade {
    case .manufacturing: "manufacturing"
    case .services: "services"
    case .selfEmployed: "self-employed"
    case .office: "white-collar"
    case .farming: "farming"
    case .other: "other"
    }
  }

  func name(_ schooling: Schooling) -> String {
    switch schooling {
    case .middleSchool: "middle school or less"
    case .highSchool: "high school"
    case .college: "college (3 years)"
    case .bachelor: "bachelor"
    case .postgraduate: "postgraduate"
    }
  }
  var describeLead: String { "What the customer tells of work and schooling. It decides nothing." }
  var ceilingLabel: String { "Ceiling" }
  func grantAsked(_ who: String, _ product: String, _ limit: Money) -> String {
    "\(who) has a line of \(money(limit)) under \(product). Is that right?"
  }
}
