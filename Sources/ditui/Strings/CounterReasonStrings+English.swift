import Lending

nonisolated extension English: CounterReasonStrings {
  func consentMissing(_ purpose: ConsentPurpose, _ version: String) -> String {
    "the consent to \(name(purpose)) in version \(version) is missing: ask the customer"
  }
  var placeNotValid: String {
    "a key on this computer is no consent: use the customer's own device or paper"
  }
  var formNumberMissing: String { "a signature on paper needs the number of its form" }
  func precheckEnded(_ at: Moment) -> String {
    "the pre-check ended at \(moment(at)): run it again"
  }
  func notOffered(_ field: String) -> String {
    "this \(self.field(field)) is not offered: choose one of the programme's"
  }
  func amountsDisagree(_ field: String, _ expected: Money) -> String {
    "the amounts do not add up: \(self.field(field)) should be \(money(expected))"
  }
  func freezeEndsEarly(_ needed: Day) -> String {
    "the freeze must last until \(day(needed)) at least"
  }
  func captureLimitTooHigh(_ most: Money) -> String {
    "the most captured per instalment may be \(money(most)) at most"
  }
  func instalmentOutside(_ asked: Money, _ least: Money, _ most: Money) -> String {
    "an instalment of \(money(asked)) does not do: at least \(money(least)), which pays the"
      + " interest, and at most \(money(most)), which leaves no row of 0.00"
  }
  func noInstalment(_ asked: Money) -> String {
    "an instalment of \(money(asked)) does not do, nor does any other: choose fewer instalments"
  }
  func rebateEndsEarly(_ months: Int, _ periods: Int) -> String {
    "the carrier's rebate ends after \(months) months: say who pays instalments \(months + 1) to"
      + " \(periods)"
  }
  var scheduleDiffers: String {
    "the schedule signed is not the one of these terms: show it and sign again"
  }
  var quotaInsufficient: String {
    "the quota does not do: choose a cheaper phone or a second source"
  }
  func quotaInsufficient(_ leastDownPayment: Money) -> String {
    "the quota does not do: it would with a down payment of \(money(leastDownPayment)) or more"
  }
  func phoneTaken(_ imei: String, _ plan: String) -> String {
    "plan \(plan) holds IMEI \(imei): scan another phone"
  }
  var phoneNotSigned: String { "this is not the phone signed for: scan the one in the cost form" }
  func operationOpen(_ operation: String, _ state: Operation.State) -> String {
    "operation \(operation) is open (\(name(state))): ask for its result, never send it again"
  }
  func operationEnded(_ operation: String, _ state: Operation.State) -> String {
    "operation \(operation) has its answer: \(name(state))"
  }
  func exceedsOught(_ field: String, _ most: Money) -> String {
    "\(self.field(field)) may be \(money(most)) at most at present"
  }
  func pausesOverlap(_ from: Day, _ through: Day) -> String {
    "another pause lies there, from \(day(from)) to \(day(through)): choose other days"
  }

  func calledDue(_ on: Day) -> String {
    "everything that was left fell due on \(day(on)) already"
  }
  func freezeNotUsed(_ remaining: Money) -> String {
    "captures can still take \(money(remaining)) of the freeze: call the plan due, have that captured, then write off"
  }

  func settlementNeeds(_ amount: Money, _ bills: Money) -> String {
    "settling this plan takes \(money(amount)); bills beside it: \(money(bills))"
  }
  func alreadyReversed(_ entry: EntryID) -> String { "entry \(entry) stands reversed already" }
  func paidBack(_ entry: EntryID) -> String {
    "money was paid back on it, or a later step stands (entry \(entry)): reverse that entry first"
  }
  func notReversible(_ event: String) -> String {
    "cannot be reversed: \(self.event(event)); what was done outside stays done"
  }
  func dayNotNext(_ expected: Day) -> String { "the next day to close is \(day(expected))" }
  func dayNotOpen(_ businessDay: Day) -> String {
    "that day is not open yet: the business day is \(day(businessDay)), and closing it opens the next"
  }
  func daysOpen(_ count: Int, _ since: Day) -> String {
    "\(count) days are open since \(day(since)): only an officer or a supervisor may have that many closed at once"
  }
  func closingNotLatest(_ lastClosed: Day?) -> String {
    lastClosed.map { "closings are taken back the latest first: that of \(day($0))" }
      ?? "no close of a day of this book stands"
  }
  func customerOfOther(_ agent: String) -> String { "the customer is agent \(agent)'s" }
}
