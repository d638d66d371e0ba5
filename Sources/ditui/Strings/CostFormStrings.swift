import Lending

/// The cost disclosure form.
nonisolated protocol CostFormStrings {
  func costFormLead(_ funder: String) -> String
  var costFormPrincipal: String { get }
  func discountIsLoan(_ amount: Money) -> String
  var inCapitals: String { get }
  func capitals(_ amount: Money) -> String
  var tenor: String { get }
  func tenorTold(_ count: Int, _ last: Day) -> String
  var costItems: String { get }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String
  var noCharge: String { get }
  var onDefault: String { get }
  func paidTo(_ text: String, _ payee: String) -> String
  var nothingElse: String { get }
}
