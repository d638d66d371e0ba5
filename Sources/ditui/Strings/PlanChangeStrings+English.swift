import Lending

nonisolated extension English: PlanChangeStrings {
  func settlementFee(_ amount: Money) -> String {
    "fee for settling early \(money(amount))"
  }
  func prepaymentDue(_ amount: Money) -> String {
    "of that due already \(money(amount))"
  }
  func prepaymentPrincipal(_ amount: Money) -> String {
    "principal prepaid \(money(amount))"
  }
  func prepaymentFee(_ amount: Money) -> String {
    "fee \(money(amount))"
  }
  func afterPrepayment(_ count: Int, _ amount: Money, _ day: Day) -> String {
    "Then \(count) instalments, the next \(money(amount)) on \(self.day(day))"
  }
  func interestSaved(_ amount: Money) -> String {
    "Interest saved \(money(amount))"
  }
  func prepaymentAsked(_ amount: Money, _ who: String) -> String {
    "Record a prepayment of \(money(amount)) for \(who)?"
  }
  func chargeAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "Charge \(money(amount)) of \(what) to \(who)?"
  }
  func waiverAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "Waive \(money(amount)) of \(what) for \(who)?"
  }
  func termsAsked(
    _ who: String, _ number: Int, _ day: Day, _ count: Int, _ last: Day
  ) -> String {
    "Instalment \(number) of \(who) falls due on \(self.day(day)), the last of \(count) on \(self.day(last))"
  }
  func callDueAsked(_ who: String, _ amount: Money) -> String {
    "Call \(who) due: everything left, \(money(amount)), falls due today?"
  }
  func writeOffAsked(_ who: String, _ amount: Money) -> String {
    "Write off \(money(amount)) of \(who)?"
  }
  func name(_ party: RevenueParty) -> String {
    switch party {
    case .quotaOwner: "line owner"
    case .organiser: "organiser"
    case .funder: "funder"
    case .isv: "software provider"
    case .partner: "partner"
    }
  }
  func share(_ party: String, _ rate: Rate, _ what: String, _ amount: Money) -> String {
    "Share of \(party): \(rate.percent)% of \(what), \(money(amount)) so far"
  }
  var writeOffLead: String { "The customer owes it all the same; the freeze stays as it is" }
  var callDue: String { "Call everything due" }
  var writeOff: String { "Write off" }
  var decisionNumber: String { "Decision number" }
  func writtenOff(_ amount: Money, _ day: Day, _ recovered: Money, _ claim: Money) -> String {
    "Written off \(money(amount)) on \(self.day(day)): recovered \(money(recovered)), still owed \(money(claim))"
  }
  func calledDueOn(_ day: Day) -> String { "Called due on \(self.day(day))" }
  var prepayPart: String { "Prepay part of the principal" }
  var changeTerms: String { "Move or change instalments" }
  var raiseCharge: String { "Charge something" }
  var waiveCharge: String { "Waive something" }
  var pauseDays: String { "Pause the days past due" }
  var resumeDays: String { "End the pause" }
  var keepingLabel: String { "Keep" }
  var keepTerm: String { "the term, instalments fall" }
  var keepInstalment: String { "the instalment, the term shortens" }
  var fromInstalment: String { "From instalment" }
  var newFirstDue: String { "Its new due date" }
  var newPeriods: String { "Instalments from it on" }
  var componentLabel: String { "What" }
  var pauseFrom: String { "First day" }
  var pauseThrough: String { "Last day" }
  var agreementNumber: String { "Agreement number" }
  var settlementRecords: String {
    "Once all of it reached the funder: its reference records the settlement. Esc leaves the quote."
  }
}
