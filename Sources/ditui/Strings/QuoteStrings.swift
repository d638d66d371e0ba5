import Lending

/// A quote: what a phone on instalments comes to, before anybody is named.
nonisolated protocol QuoteStrings {
  var programme: String { get }
  var phoneModel: String { get }
  var instalmentCount: String { get }
  var firstDueDay: String { get }
  var oneMonthLater: String { get }
  var quoteLead: String { get }
  var noProgramme: String { get }
  func phoneOption(_ model: String, _ price: Money, _ discount: Money?) -> String
  func serviceOption(_ name: String, _ fee: Money, _ months: Int) -> String
  var paidAtTill: String { get }
  var behindDiscount: String { get }
  var toFreeze: String { get }
  var frozenAmount: String { get }
  var eachInstalment: String { get }
  func instalmentsOf(_ count: Int, _ amount: Money) -> String
  func lastDiffers(_ amount: Money) -> String
  var totalToPay: String { get }
  func ofWhichCharges(_ total: Money, _ charges: Money) -> String
  var annualRate: String { get }
  func nominalEffective(_ nominal: String, _ effective: String) -> String
  var annualRateUnsolved: String { get }
  var whoPays: String { get }
  func payerTold(_ payer: Payer) -> String
  var serviceTotal: String { get }
  func serviceSpend(_ fee: Money, _ months: Int, _ total: Money) -> String
  var whatIsFrozen: String { get }
  func freezeTold(_ amount: Money, _ owner: String, _ source: String) -> String
  var whenItComesBack: String { get }
  func releaseTold(_ rule: ReleaseRule, _ ends: Day) -> String
  var whenOverdue: String { get }
  func overdueTold(_ rule: CaptureRule, _ owner: String) -> String
  func penaltyTold(_ daily: Rate, _ annual: Rate, _ graceDays: Int, _ rule: PenaltyGrace)
    -> String
  var noPenaltyRate: String { get }
  func restPayerTold(_ months: Int, _ payer: Payer) -> String
  func calendarUnknown(_ years: [Int]) -> String
  func calendarsKnown(_ years: [Int]) -> String
  var scheduleTitle: String { get }
  var periodColumn: String { get }
  var interestColumn: String { get }
  var balanceColumn: String { get }
  var turnIntoCase: String { get }
  func moreBelow(_ rows: Int) -> String
  var listHint: String { get }
}
