nonisolated extension English: HomeStrings {
  var findPrompt: String { "find f >" }
  func casesTitle(_ count: Int) -> String { "At the counter: \(count)" }
  var sortedByClock: String { "by time left" }
  var myCustomers: String { "My customers" }
  var allCustomers: String { "All customers" }
  var dueToday: String { "Due today" }
  var dueSoon: String { "Due in 3 days" }
  var remindable: String { "Overdue 1-3 days" }
  var compensatedWatch: String { "Compensated: watch" }
  var overdueBefore: String { "Overdue in all" }
  var overdueAfter: String { "Overdue after compensation" }
  var pipeline: String { "Pipeline" }
  func stageCount(_ stage: String, _ count: Int) -> String { "\(stage) \(count)" }
  func toKnow(_ count: Int) -> String { "To know: \(count)" }
  var nothingToKnow: String { "Nothing to look out for today" }
  func precheckEndsToday(_ name: String, _ clock: String) -> String {
    "The pre-check of \(name) ends today at \(clock); after it, run it again"
  }
  func precheckEnded(_ name: String) -> String {
    "The pre-check of \(name) has ended: run it again"
  }
  func resultUnknown(_ name: String) -> String {
    "The freeze of \(name) has no known result: query it, never send it again"
  }
  func notDisbursed(_ name: String, _ elapsed: String) -> String {
    "\(name): handed over, not disbursed \(elapsed); past 24 h tell the supervisor"
  }
  func confirmEnded(_ name: String) -> String {
    "\(name) did not confirm in time; the QR code is closed"
  }
  func freezeEndsSoon(_ plan: String, _ days: Int) -> String {
    "The freeze of \(plan) ends in \(days) days"
  }
  func freezeEnded(_ plan: String, _ days: Int) -> String {
    "The freeze of \(plan) ended \(days) days ago: have it prolonged"
  }
  func toCorrectCount(_ count: Int) -> String { "\(count) differences to correct: press 8" }
  func intakeState(_ isOpen: Bool) -> String { isOpen ? "intake open" : "intake closed" }
  func stepOf(_ step: Int, _ name: String) -> String { "\(step)/8 \(name)" }
  var draftStep: String { "draft" }
  var showQR: String { "v show QR" }
  var queryNext: String { "r query only" }
  var continueNext: String { "Enter continue" }
  var handOverNext: String { "Enter hand over" }
  var waitDisbursement: String { "i see why" }
  func lateMark(_ elapsed: String) -> String { "\(elapsed)!" }
  var waitsForConfirmation: String { "customer confirms" }
  var freezeUnknown: String { "result unknown" }
  var freezeFailed: String { "freeze failed" }
  func roleMark(_ role: String, _ name: String, _ actor: String) -> String {
    "\(role) \(name) \(actor)"
  }
}
