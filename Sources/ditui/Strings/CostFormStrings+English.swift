import Lending

nonisolated extension English: CostFormStrings {
  var costFormTitle: String { "All-in financing cost form" }
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
    "\(standard)  =  \(money(amount)), to \(payee)"
  }
  var paidOut: String { "Paid out at the start" }
  func yearly(_ rate: String) -> String { "\(rate) a year" }
  func daily(_ rate: String) -> String { "\(rate) a day" }
  func eachPeriod(_ rate: String, _ basis: Schedule.FeeBasis) -> String {
    switch basis {
    case .principal: "\(rate) of the principal each period"
    case .instalment: "\(rate) of the instalment each period"
    }
  }
  var chargesInAll: String { "Interest and fees in all" }
  func instalmentsRange(_ count: Int, _ least: Money, _ most: Money) -> String {
    "\(count), from \(money(least)) to \(money(most)); see the schedule"
  }
  var noCharge: String { "none" }
  var onDefault: String { "Only when something goes wrong" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), to \(payee)" }
  var lateFee: String { "Late fee" }
  func lateFeeTold(_ rate: Rate, _ base: LateFeeBasis, _ graceDays: Int) -> String {
    let grace = graceDays > 0 ? " after \(days(graceDays)) of grace" : ""
    let share = base == .principal ? "" : " and interest"
    return "once for each overdue instalment\(grace), \(percent(rate)) of its unpaid principal"
      + share
  }
  var earlyRepayment: String { "Repayment before it is due" }
  func prepaymentFeeTold(_ fee: PrepaymentFee) -> String {
    let free = fee.free.map {
      "from month \($0.fromMonth) on \(percent($0.share)) of what is left is free"
    }
    return (["\(percent(fee.rate)) of the principal repaid early"] + free).joined(separator: "; ")
  }
  var earlySettlement: String { "Settlement of everything" }
  func settlementTold(_ interest: SettlementInterest) -> String {
    switch interest {
    case .toDay: "interest up to the day of settlement"
    case .wholePeriod: "interest of the whole running period"
    }
  }
  var recoveryTold: String { "what it really cost, with proof" }
  var otherCharges: String { "Charged apart" }
  func otherChargesTold(_ kinds: [String]) -> String {
    "\(kinds.joined(separator: ", ")), each with its reason told"
  }
  var nothingElse: String {
    "Nothing beyond this list may be charged, by anybody. The agent takes no money."
  }
  var leftBlank: String { "____________________" }
  var borrowersSignature: String { "Borrower's signature" }
  var dateOfSignature: String { "Date" }
  var numberOfForm: String { "Form number" }
  var notSignedForm: String { "no cost form has been signed for this plan" }
  var costFormFile: String { "File" }
  func costFormWritten(_ path: String) -> String { "The cost form is in \(path)" }
  func ceilingHead(_ lender: LenderKind) -> String {
    switch lender {
    case .licensed: "Ceiling, bank or consumer finance company"
    case .microLoan: "Ceiling, micro-loan company"
    case .privateLender: "Ceiling, private lending"
    }
  }
  func ceilingTold(_ rate: Rate, _ from: Day) -> String { "\(percent(rate)) since \(day(from))" }
  func ceilingUnknown(_ day: Day) -> String { "no ceiling is known for \(self.day(day))" }
  func aboveCeiling(_ nominal: String, _ rate: Rate) -> String {
    "nominal \(nominal)% is above \(percent(rate)): to be reviewed by a person"
  }
}
