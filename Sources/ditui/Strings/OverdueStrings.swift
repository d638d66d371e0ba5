import Lending

/// The delinquency list.
nonisolated protocol OverdueStrings {
  var overdueAll: String { get }
  func asOfLastClose(_ day: Day) -> String
  func overdueEquation(
    _ before: Int, _ beforeAmount: Money, _ compensated: Int, _ compensatedAmount: Money,
    _ after: Int, _ afterAmount: Money
  ) -> String
  var bucketsBefore: String { get }
  var bucketsAfter: String { get }
  func worklist(_ count: Int) -> String
  var worklistOrder: String { get }
  var whyColumn: String { get }
  var bucketColumn: String { get }
  var daysColumn: String { get }
  var owedColumn: String { get }
  var frozenLeftColumn: String { get }
  var captureDayColumn: String { get }
  var billColumn: String { get }
  var whyCompensated: String { get }
  var whyFirst: String { get }
  var whyCaptureNear: String { get }
  var whyCaptureFailed: String { get }
  var whyShort: String { get }
  var whyOverdue: String { get }
  var whyBreach: String { get }
  var whyCapturing: String { get }
  var tomorrow: String { get }
  var dayAfterTomorrow: String { get }
  var todayShort: String { get }
  var noneShort: String { get }
  var whyNoticeMissing: String { get }
  func instalmentLine(_ number: Int, _ due: Day, _ amount: Money, _ penalty: Money) -> String
  func settleToday(_ today: Money, _ tomorrow: Money) -> String
  func principalAndFreeze(_ principal: Money, _ frozen: Money) -> String
  func captureWillLeave(_ day: String, _ amount: Money, _ left: Money, _ gap: Money) -> String
  func captureBecomesBill(_ owner: String) -> String
  var contactsPane: String { get }
  var contactsLater: String { get }
  var contactWindow: String { get }
  var maySay: String { get }
  var mayNotSay: String { get }
  var agentReadsOnly: String { get }
  var emptyOverdue: String { get }
  func dueInDays(_ days: Int) -> String
}
