import Lending

nonisolated extension English: OverdueStrings {
  var overdueAll: String { "All in hand" }
  func asOfLastClose(_ day: Day) -> String { "as of \(self.day(day))" }
  func overdueEquation(
    _ before: Int, _ beforeAmount: Money, _ compensated: Int, _ compensatedAmount: Money,
    _ after: Int, _ afterAmount: Money
  ) -> String {
    "Before \(before) \(money(beforeAmount))   compensated \(compensated) \(money(compensatedAmount))   after \(after) \(money(afterAmount))"
  }
  var bucketsBefore: String { "before" }
  var bucketsAfter: String { "after" }
  func worklist(_ count: Int) -> String { "Overdue plans: \(count)" }
  var worklistOrder: String { "order: capture nearest, then compensated" }
  var whyColumn: String { "Why" }
  var bucketColumn: String { "M" }
  var daysColumn: String { "Days" }
  var owedColumn: String { "Owed today" }
  var frozenLeftColumn: String { "Frozen" }
  var captureDayColumn: String { "Capture" }
  var billColumn: String { "Bill" }
  var whyCompensated: String { "compensated" }
  var whyFirst: String { "first due" }
  var whyCaptureNear: String { "capture near" }
  var whyCaptureFailed: String { "capture failed" }
  var whyShort: String { "freeze short" }
  var whyOverdue: String { "overdue" }
  var whyBreach: String { "breach" }
  var whyCapturing: String { "capturing" }
  var tomorrow: String { "tomorrow" }
  var dayAfterTomorrow: String { "in 2 days" }
  var todayShort: String { "today" }
  var noneShort: String { "none" }
  var whyNoticeMissing: String { "notice first" }
  func instalmentLine(_ number: Int, _ due: Day, _ amount: Money, _ penalty: Money) -> String {
    "Instalment \(number) due \(day(due))   \(money(amount))   penalty \(money(penalty))"
  }
  func settleToday(_ today: Money, _ tomorrow: Money) -> String {
    "Clears today with \(money(today))    tomorrow \(money(tomorrow))"
  }
  func principalAndFreeze(_ principal: Money, _ frozen: Money) -> String {
    "Unpaid principal \(money(principal))     frozen \(money(frozen))"
  }
  func captureWillLeave(_ day: String, _ amount: Money, _ left: Money, _ gap: Money) -> String {
    "After the capture of \(money(amount)) (\(day)): left \(money(left))  gap \(money(gap))"
  }
  func captureBecomesBill(_ owner: String) -> String {
    "A capture becomes a bill with \(owner), with its own interest"
  }
  var contactsPane: String { "Contacts and promises" }
  var contactsLater: String { "Contacts and promises are not recorded here yet" }
  var contactWindow: String { "Contact 08:00-22:00 only" }
  var maySay: String { "May say: amount, capture day, consequence, ways to pay" }
  var mayNotSay: String { "May not: tell others of the debt; collect what is compensated" }
  var agentReadsOnly: String { "Past 3 days an agent only reads" }
  var emptyOverdue: String { "Nothing is overdue." }
  func dueInDays(_ days: Int) -> String { "in \(days) d" }
}
