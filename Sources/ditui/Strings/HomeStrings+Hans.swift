nonisolated extension Hans: HomeStrings {
  var findPrompt: String { "查找 f >" }
  func casesTitle(_ count: Int) -> String { "柜台在办 \(count) 件" }
  var sortedByClock: String { "按剩余时间排序" }
  var myCustomers: String { "我的客户" }
  var allCustomers: String { "全部客户" }
  var dueToday: String { "今日到期" }
  var dueSoon: String { "三日内到期" }
  var remindable: String { "逾期 1-3 天 可提醒" }
  var compensatedWatch: String { "已代偿 只看不催" }
  var overdueBefore: String { "代偿前逾期" }
  var overdueAfter: String { "代偿后逾期" }
  var pipeline: String { "在途" }
  func stageCount(_ stage: String, _ count: Int) -> String { "\(stage) \(count)" }
  func toKnow(_ count: Int) -> String { "要知道的 \(count) 条" }
  var nothingToKnow: String { "今天没有需要提醒的事" }
  func precheckEndsToday(_ name: String, _ clock: String) -> String {
    "\(name) 的预审今日 \(clock) 到期, 过期须重新预审"
  }
  func precheckEnded(_ name: String) -> String { "\(name) 的预审已过期, 须重新预审" }
  func resultUnknown(_ name: String) -> String { "\(name) 的冻结结果未知: 只查询, 不可重发" }
  func notDisbursed(_ name: String, _ elapsed: String) -> String {
    "\(name) 已交机待放款 \(elapsed), 超过 24 时须报督导"
  }
  func confirmEnded(_ name: String) -> String { "\(name) 未在时限内确认冻结, 二维码已失效" }
  func freezeEndsSoon(_ plan: String, _ days: Int) -> String { "\(plan) 的冻结 \(days) 天后到期" }
  func freezeEnded(_ plan: String, _ days: Int) -> String {
    "\(plan) 的冻结已到期 \(days) 天，请额度方延长授权"
  }
  func toCorrectCount(_ count: Int) -> String { "差错待处理 \(count) 条, 按 8" }
  func intakeState(_ isOpen: Bool) -> String { isOpen ? "可进件" : "不可进件" }
  func stepOf(_ step: Int, _ name: String) -> String { "\(step)/8 \(name)" }
  var draftStep: String { "草稿" }
  var showQR: String { "v 再次出示二维码" }
  var queryNext: String { "r 查询(不可重发)" }
  var continueNext: String { "Enter 继续" }
  var handOverNext: String { "Enter 扫串号交机" }
  var waitDisbursement: String { "i 看原因" }
  func lateMark(_ elapsed: String) -> String { "\(elapsed)!" }
  var waitsForConfirmation: String { "等客户本人确认冻结" }
  var freezeUnknown: String { "冻结结果未知" }
  var freezeFailed: String { "冻结未成" }
  func roleMark(_ role: String, _ name: String, _ actor: String) -> String {
    "\(role) \(name) \(actor)"
  }
}
