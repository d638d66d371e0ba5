import Lending

nonisolated extension English: QuoteStrings {
  var programme: String { "Programme" }
  var phoneModel: String { "Phone" }
  var instalmentCount: String { "Instalments" }
  var firstDueDay: String { "First due day" }
  var oneMonthLater: String { "empty: one month on" }
  var quoteLead: String { "A quote needs no name and no number. Every change counts at once." }
  var noProgramme: String { "No programme is open here today. A supervisor publishes one." }
  func phoneOption(_ model: String, _ price: Money, _ discount: Money?) -> String {
    let cut = discount.map { "  discount \(money($0))" } ?? ""
    return "\(model)  \(money(price))\(cut)"
  }
  func serviceOption(_ name: String, _ fee: Money, _ months: Int) -> String {
    "\(name)  \(money(fee)) x \(months) months"
  }
  var paidAtTill: String { "Paid at the till" }
  var behindDiscount: String { "Loan behind the discount" }
  var toFreeze: String { "To freeze" }
  var frozenAmount: String { "Frozen" }
  var eachInstalment: String { "Each instalment" }
  func instalmentsOf(_ count: Int, _ amount: Money) -> String { "\(count) x \(money(amount))" }
  func lastDiffers(_ amount: Money) -> String { ", the last one \(money(amount))" }
  var totalToPay: String { "To pay in all" }
  func ofWhichCharges(_ total: Money, _ charges: Money) -> String {
    "\(money(total)), of which interest and fees \(money(charges))"
  }
  var annualRate: String { "Cost a year (IRR)" }
  func nominalEffective(_ nominal: String, _ effective: String) -> String {
    "nominal \(nominal)%  effective \(effective)%"
  }
  var annualRateUnsolved: String { "no rate solves these payments" }
  var whoPays: String { "Who pays" }
  func payerTold(_ payer: Payer) -> String {
    switch payer {
    case .customer: "the customer pays each instalment to the funder"
    case .carrier: "the carrier's rebate pays, while the service plan is kept"
    }
  }
  var serviceTotal: String { "Plan spend" }
  func serviceSpend(_ fee: Money, _ months: Int, _ total: Money) -> String {
    "\(money(fee)) a month x \(months) = \(money(total)), paid to the carrier"
  }
  var whatIsFrozen: String { "What is frozen" }
  func freezeTold(_ amount: Money, _ owner: String, _ source: String) -> String {
    "\(money(amount)) of the customer's \(source) line at \(owner). Frozen is not spent."
  }
  var whenItComesBack: String { "When it comes back" }
  func releaseTold(_ rule: ReleaseRule, _ ends: Day) -> String {
    switch rule {
    case .perInstalment:
      "with every instalment, in step with the principal; all of it by \(day(ends))"
    case .atEnd: "when the plan is settled; it ends on \(day(ends)) at the latest"
    }
  }
  var whenOverdue: String { "When overdue" }
  func overdueTold(_ rule: CaptureRule, _ owner: String) -> String {
    let notice = rule.noticeDays > 0 ? ", told \(days(rule.noticeDays)) before" : ""
    let bill = "is taken from the freeze\(notice) and becomes a bill owed to \(owner)"
    switch rule.trigger {
    case .overdue: return "after \(days(rule.overdueDays)) unpaid the instalment \(bill)"
    case .breach: return "after a breach of the service plan what is due \(bill)"
    }
  }
  func penaltyTold(_ daily: Rate, _ annual: Rate, _ graceDays: Int, _ rule: PenaltyGrace)
    -> String
  {
    let counted = rule == .fromDue ? ", then from the due day" : ""
    let grace = graceDays > 0 ? " after \(days(graceDays)) of grace\(counted)" : ""
    return "penalty \(percent(daily)) a day (\(percent(annual)) a year)\(grace)"
  }
  var noPenaltyRate: String { "none: no penalty rate is set, so nothing overdue bears penalty" }
  func restPayerTold(_ months: Int, _ payer: Payer) -> String {
    "from instalment \(months + 1) on: \(payerTold(payer))"
  }
  func calendarUnknown(_ years: [Int]) -> String {
    "Days off of \(years.map(String.init).joined(separator: ", ")) are not known yet: Monday to"
      + " Friday are taken as workdays, so due days of that time may still move."
  }
  func calendarsKnown(_ years: [Int]) -> String {
    "due days move to the next workday; days off are known for"
      + " \(years.map(String.init).joined(separator: ", "))"
  }
  var scheduleTitle: String { "Schedule" }
  var periodColumn: String { "No" }
  var interestColumn: String { "Charges" }
  var balanceColumn: String { "Left" }
  var turnIntoCase: String { "Enter opens a case with what is chosen" }
  func moreBelow(_ rows: Int) -> String { "PgDn \(rows) more" }
  var listHint: String { "left/right change  space list" }
}
