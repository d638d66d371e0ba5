import Lending

/// Loan products, lines granted under them, and what is drawn on these.
nonisolated protocol ProductStrings {
  func name(_ borrower: Borrower) -> String
  func name(_ payout: Payout) -> String
  func name(_ quota: QuotaUse) -> String
  func name(_ purpose: LoanPurpose) -> String
  var drawingSteps: [String] { get }
  var productsTitle: String { get }
  var productColumn: String { get }
  var lenderColumn: String { get }
  var rateRange: String { get }
  var mostColumn: String { get }
  var periodsColumn: String { get }
  var offeredFrom: String { get }
  var whoBorrows: String { get }
  var forAVehicle: String { get }
  var whereItGoes: String { get }
  var howQuotaIsUsed: String { get }
  var drawnAtOnce: String { get }
  var methodsLabel: String { get }
  var gradesTitle: String { get }
  var gradeLabel: String { get }
  var lineLimitLabel: String { get }
  var dailyRateLabel: String { get }
  var servicingTitle: String { get }
  var graceLabel: String { get }
  var orderLabel: String { get }
  var interestFreeLabel: String { get }
  var feesLabel: String { get }
  var phonesTitle: String { get }
  var termsOverTime: String { get }
  var consentsAsked: String { get }
  var provincesLabel: String { get }
  var organiserLabel: String { get }
  var ownerLabel: String { get }
  var publishFrom: String { get }
  var newProductNumber: String { get }
  var grantUnder: String { get }
  var grantLead: String { get }
  var companyLabel: String { get }
  var noCompanyYet: String { get }
  var companyNameLabel: String { get }
  var noEnforcementLabel: String { get }
  var noDishonestyLabel: String { get }
  var noPenaltyLabel: String { get }
  var noneFound: String { get }
  var found: String { get }
  var legalRepresentative: String { get }
  var companies: String { get }
  var onRecord: String { get }
  var clearRecord: String { get }
  var drawOn: String { get }
  var purposeLabel: String { get }
  var noLineToDraw: String { get }
  var noProducts: String { get }
  var cardToPayOff: String { get }
  var vinLabel: String { get }
  var plateLabel: String { get }
  var vehiclePrice: String { get }
  var merchantLabel: String { get }
  var paymentReference: String { get }
  var onlyDuringPayment: String { get }
  var signDrawing: String { get }
  func drawingAsked(_ amount: Money, _ periods: Int, _ who: String) -> String
  func drawingCosts(_ instalment: Money, _ interest: Money, _ annual: String) -> String
  func productLine(_ name: String, _ grade: String) -> String
  func lineDrawn(_ limit: Money, _ used: Money, _ held: Money, _ available: Money) -> String
  func periodsFree(_ count: Int) -> String
  func daysOfGrace(_ count: Int) -> String
  func publishedAsked(_ name: String, _ from: Day) -> String
  func needsDrawingCost(_ amount: Money) -> String
  func waitsForPayout(_ time: String) -> String
  func paidOutLead(_ amount: Money, _ place: String) -> String
  func vehicleTold(_ vin: String, _ price: Money) -> String
  func cardTold(_ tail: String) -> String
  func paymentTold(_ merchant: String, _ reference: String) -> String
  var penaltyLabel: String { get }
  var phoneOrPurpose: String { get }
  func name(_ trade: Trade) -> String
  func name(_ schooling: Schooling) -> String
  var describeLead: String { get }
  var ceilingLabel: String { get }
  func grantAsked(_ who: String, _ product: String, _ limit: Money) -> String
}
