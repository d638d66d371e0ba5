import Lending

nonisolated extension English: CostFormStrings {
  func costFormLead(_ funder: String) -> String {
    "All-in financing cost, to be read and signed before any contract. Lender: \(funder)"
  }
  var costFormPrincipal: String { "What is lent" }
  func discountIsLoan(_ amount: Money) -> String {
    "The price cut is a loan of \(money(amount)): it has to be repaid."
  }
  var inCapitals: String { "In capitals" }
  func capitals(_ amount: Money) -> String { "RMB " + CapitalAmount.hans(amount) }
  var tenor: String { "Tenor" }
  func tenorTold(_ count: Int, _ last: Day) -> String {
    "\(instalments(count)), the last one due \(day(last))"
  }
  var costItems: String { "Each cost, its standard and who receives it" }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    "\(standard) a year  =  \(money(amount)), to \(payee)"
  }
  var noCharge: String { "none" }
  var onDefault: String { "Only when something goes wrong" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), to \(payee)" }
  var nothingElse: String {
    "Nothing beyond this list may be charged, by anybody. The agent takes no money."
  }
}
