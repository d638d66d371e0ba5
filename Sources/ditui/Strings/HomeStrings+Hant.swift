nonisolated extension Hant: HomeStrings {
  var findPrompt: String { "尋找 f >" }
  func casesTitle(_ count: Int) -> String { "櫃台在辦 \(count) 件" }
  var sortedByClock: String { "按剩餘時間排序" }
  var myCustomers: String { "我的客戶" }
  var allCustomers: String { "全部客戶" }
  var dueToday: String { "今日到期" }
  var dueSoon: String { "三日內到期" }
  var remindable: String { "逾期 1-3 天 可提醒" }
  var compensatedWatch: String { "已代償 只看不催" }
  var overdueBefore: String { "代償前逾期" }
  var overdueAfter: String { "代償後逾期" }
  var pipeline: String { "在途" }
  func stageCount(_ stage: String, _ count: Int) -> String { "\(stage) \(count)" }
  func toKnow(_ count: Int) -> String { "要知道的 \(count) 條" }
  var nothingToKnow: String { "今天沒有需要提醒的事" }
  func precheckEndsToday(_ name: String, _ clock: String) -> String {
    "\(name) 的預審今日 \(clock) 到期, 過期須重新預審"
  }
  func precheckEnded(_ name: String) -> String { "\(name) 的預審已過期, 須重新預審" }
  func resultUnknown(_ name: String) -> String { "\(name) 的凍結結果未知: 只查詢, 不可重發" }
  func notDisbursed(_ name: String, _ elapsed: String) -> String {
    "\(name) 已交機待放款 \(elapsed), 超過 24 時須報督導"
  }
  func confirmEnded(_ name: String) -> String { "\(name) 未在時限內確認凍結, QR 碼已失效" }
  func freezeEndsSoon(_ plan: String, _ days: Int) -> String { "\(plan) 的凍結 \(days) 天後到期" }
  func freezeEnded(_ plan: String, _ days: Int) -> String {
    "\(plan) 的凍結已到期 \(days) 天，請額度方延長授權"
  }
  func toCorrectCount(_ count: Int) -> String { "差錯待處理 \(count) 條, 按 8" }
  func intakeState(_ isOpen: Bool) -> String { isOpen ? "可進件" : "不可進件" }
  func stepOf(_ step: Int, _ name: String) -> String { "\(step)/8 \(name)" }
  var draftStep: String { "草稿" }
  var showQR: String { "v 再次出示 QR 碼" }
  var queryNext: String { "r 查詢(不可重發)" }
  var continueNext: String { "Enter 繼續" }
  var handOverNext: String { "Enter 掃串號交機" }
  var waitDisbursement: String { "i 看原因" }
  func lateMark(_ elapsed: String) -> String { "\(elapsed)!" }
  var waitsForConfirmation: String { "等客戶本人確認凍結" }
  var freezeUnknown: String { "凍結結果未知" }
  var freezeFailed: String { "凍結未成" }
  func roleMark(_ role: String, _ name: String, _ actor: String) -> String {
    "\(role) \(name) \(actor)"
  }
}
