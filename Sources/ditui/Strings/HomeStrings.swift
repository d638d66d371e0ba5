/// The first screen.
nonisolated protocol HomeStrings {
  var findPrompt: String { get }
  func casesTitle(_ count: Int) -> String
  var sortedByClock: String { get }
  var myCustomers: String { get }
  var allCustomers: String { get }
  var dueToday: String { get }
  var dueSoon: String { get }
  var remindable: String { get }
  var compensatedWatch: String { get }
  var overdueBefore: String { get }
  var overdueAfter: String { get }
  var pipeline: String { get }
  func stageCount(_ stage: String, _ count: Int) -> String
  func toKnow(_ count: Int) -> String
  var nothingToKnow: String { get }
  func precheckEndsToday(_ name: String, _ clock: String) -> String
  func precheckEnded(_ name: String) -> String
  func resultUnknown(_ name: String) -> String
  func notDisbursed(_ name: String, _ elapsed: String) -> String
  func confirmEnded(_ name: String) -> String
  func freezeEndsSoon(_ plan: String, _ days: Int) -> String
  func freezeEnded(_ plan: String, _ days: Int) -> String
  func toCorrectCount(_ count: Int) -> String
  func intakeState(_ isOpen: Bool) -> String
  func stepOf(_ step: Int, _ name: String) -> String
  var draftStep: String { get }
  var showQR: String { get }
  var queryNext: String { get }
  var continueNext: String { get }
  var handOverNext: String { get }
  var waitDisbursement: String { get }
  func lateMark(_ elapsed: String) -> String
  var waitsForConfirmation: String { get }
  var freezeUnknown: String { get }
  var freezeFailed: String { get }
  func roleMark(_ role: String, _ name: String, _ actor: String) -> String
}
