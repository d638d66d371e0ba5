import Lending

/// The cost disclosure form.
nonisolated protocol CostFormStrings {
  var costFormTitle: String { get }
  func costFormLead(_ funder: String) -> String
  var costFormPrincipal: String { get }
  func discountIsLoan(_ amount: Money) -> String
  var inCapitals: String { get }
  func capitals(_ amount: Money) -> String
  var tenor: String { get }
  func tenorTold(_ count: Int, _ last: Day) -> String
  var costItems: String { get }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String
  var paidOut: String { get }
  func yearly(_ rate: String) -> String
  func daily(_ rate: String) -> String
  func eachPeriod(_ rate: String, _ basis: Schedule.FeeBasis) -> String
  var chargesInAll: String { get }
  func instalmentsRange(_ count: Int, _ least: Money, _ most: Money) -> String
  var noCharge: String { get }
  var onDefault: String { get }
  func paidTo(_ text: String, _ payee: String) -> String
  var lateFee: String { get }
  func lateFeeTold(_ rate: Rate, _ base: LateFeeBasis, _ graceDays: Int) -> String
  var earlyRepayment: String { get }
  func prepaymentFeeTold(_ fee: PrepaymentFee) -> String
  var earlySettlement: String { get }
  func settlementTold(_ interest: SettlementInterest) -> String
  var recoveryTold: String { get }
  var otherCharges: String { get }
  func otherChargesTold(_ kinds: [String]) -> String
  var nothingElse: String { get }
  /// What is filled in by hand.
  var leftBlank: String { get }
  var borrowersSignature: String { get }
  var dateOfSignature: String { get }
  var numberOfForm: String { get }
  var notSignedForm: String { get }
  var costFormFile: String { get }
  func costFormWritten(_ path: String) -> String
  func ceilingHead(_ lender: LenderKind) -> String
  func ceilingTold(_ rate: Rate, _ from: Day) -> String
  func ceilingUnknown(_ day: Day) -> String
  func aboveCeiling(_ nominal: String, _ rate: Rate) -> String
}
