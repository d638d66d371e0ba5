import Lending

/// Sentences about the order at the counter and about operations.
nonisolated protocol CounterReasonStrings {
  func consentMissing(_ purpose: ConsentPurpose, _ version: String) -> String
  var placeNotValid: String { get }
  var formNumberMissing: String { get }
  func precheckEnded(_ at: Moment) -> String
  func notOffered(_ field: String) -> String
  func amountsDisagree(_ field: String, _ expected: Money) -> String
  func freezeEndsEarly(_ needed: Day) -> String
  func captureLimitTooHigh(_ most: Money) -> String
  func instalmentOutside(_ asked: Money, _ least: Money, _ most: Money) -> String
  func noInstalment(_ asked: Money) -> String
  func rebateEndsEarly(_ months: Int, _ periods: Int) -> String
  var scheduleDiffers: String { get }
  var quotaInsufficient: String { get }
  func quotaInsufficient(_ leastDownPayment: Money) -> String
  func phoneTaken(_ imei: String, _ plan: String) -> String
  var phoneNotSigned: String { get }
  func operationOpen(_ operation: String, _ state: Operation.State) -> String
  func operationEnded(_ operation: String, _ state: Operation.State) -> String
  func exceedsOught(_ field: String, _ most: Money) -> String
  func pausesOverlap(_ from: Day, _ through: Day) -> String
  func calledDue(_ on: Day) -> String
  func freezeNotUsed(_ remaining: Money) -> String
  func settlementNeeds(_ amount: Money, _ bills: Money) -> String
  func alreadyReversed(_ entry: EntryID) -> String
  func paidBack(_ entry: EntryID) -> String
  func notReversible(_ event: String) -> String
  func dayNotNext(_ expected: Day) -> String
  func dayNotOpen(_ businessDay: Day) -> String
  func daysOpen(_ count: Int, _ since: Day) -> String
  func closingNotLatest(_ lastClosed: Day?) -> String
  func customerOfOther(_ agent: String) -> String
}
