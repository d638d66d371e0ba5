/// The first screen.
extension Words {
  package var findPrompt: String { pick("查找 f >", "尋找 f >", "find f >") }
  package func casesTitle(_ count: Int) -> String {
    pick("柜台在办 \(count) 件", "櫃台在辦 \(count) 件", "At the counter: \(count)")
  }
  package var sortedByClock: String { pick("按剩余时间排序", "按剩餘時間排序", "by time left") }
  package var myCustomers: String { pick("我的客户", "我的客戶", "My customers") }
  package var allCustomers: String { pick("全部客户", "全部客戶", "All customers") }
  package var dueToday: String { pick("今日到期", "今日到期", "Due today") }
  package var dueSoon: String { pick("三日内到期", "三日內到期", "Due in 3 days") }
  package var remindable: String { pick("逾期 1-3 天 可提醒", "逾期 1-3 天 可提醒", "Overdue 1-3 days") }
  package var compensatedWatch: String { pick("已代偿 只看不催", "已代償 只看不催", "Compensated: watch") }
  package var overdueBefore: String { pick("代偿前逾期", "代償前逾期", "Overdue in all") }
  package var overdueAfter: String { pick("代偿后逾期", "代償後逾期", "Overdue after compensation") }
  package var pipeline: String { pick("在途", "在途", "Pipeline") }
  package func stageCount(_ stage: String, _ count: Int) -> String { "\(stage) \(count)" }
  package func toKnow(_ count: Int) -> String {
    pick("要知道的 \(count) 条", "要知道的 \(count) 條", "To know: \(count)")
  }
  package var nothingToKnow: String {
    pick("今天没有需要提醒的事", "今天沒有需要提醒的事", "Nothing to look out for today")
  }
  package func precheckEndsToday(_ name: String, _ clock: String) -> String {
    pick(
      "\(name) 的预审今日 \(clock) 到期, 过期须重新预审",
      "\(name) 的預審今日 \(clock) 到期, 過期須重新預審",
      "The pre-check of \(name) ends today at \(clock); after it, run it again")
  }
  package func precheckEnded(_ name: String) -> String {
    pick(
      "\(name) 的预审已过期, 须重新预审",
      "\(name) 的預審已過期, 須重新預審",
      "The pre-check of \(name) has ended: run it again")
  }
  package func resultUnknown(_ name: String) -> String {
    pick(
      "\(name) 的冻结结果未知: 只查询, 不可重发",
      "\(name) 的凍結結果未知: 只查詢, 不可重發",
      "The freeze of \(name) has no known result: query it, never send it again")
  }
  package func notDisbursed(_ name: String, _ elapsed: String) -> String {
    pick(
      "\(name) 已交机待放款 \(elapsed), 超过 24 时须报督导",
      "\(name) 已交機待放款 \(elapsed), 超過 24 時須報督導",
      "\(name): handed over, not disbursed \(elapsed); past 24 h tell the supervisor")
  }
  package func confirmEnded(_ name: String) -> String {
    pick(
      "\(name) 未在时限内确认冻结, 二维码已失效",
      "\(name) 未在時限內確認凍結, QR 碼已失效",
      "\(name) did not confirm in time; the QR code is closed")
  }
  package func freezeEndsSoon(_ plan: String, _ days: Int) -> String {
    pick(
      "\(plan) 的冻结 \(days) 天后到期",
      "\(plan) 的凍結 \(days) 天後到期",
      "The freeze of \(plan) ends in \(days) days")
  }
  package func freezeEnded(_ plan: String, _ days: Int) -> String {
    pick(
      "\(plan) 的冻结已到期 \(days) 天，请额度方延长授权",
      "\(plan) 的凍結已到期 \(days) 天，請額度方延長授權",
      "The freeze of \(plan) ended \(days) days ago: have it prolonged")
  }
  package func toCorrectCount(_ count: Int) -> String {
    pick(
      "差错待处理 \(count) 条, 按 8",
      "差錯待處理 \(count) 條, 按 8",
      "\(count) differences to correct: press 8")
  }
  package func intakeState(_ isOpen: Bool) -> String {
    pick(
      isOpen ? "可进件" : "不可进件",
      isOpen ? "可進件" : "不可進件",
      isOpen ? "intake open" : "intake closed")
  }
  package func stepOf(_ step: Int, _ name: String) -> String { "\(step)/8 \(name)" }
  package var draftStep: String { pick("草稿", "草稿", "draft") }
  package var showQR: String { pick("v 再次出示二维码", "v 再次出示 QR 碼", "v show QR") }
  package var queryNext: String { pick("r 查询(不可重发)", "r 查詢(不可重發)", "r query only") }
  package var continueNext: String { pick("Enter 继续", "Enter 繼續", "Enter continue") }
  package var handOverNext: String { pick("Enter 扫串号交机", "Enter 掃串號交機", "Enter hand over") }
  package var waitDisbursement: String { pick("i 看原因", "i 看原因", "i see why") }
  package func lateMark(_ elapsed: String) -> String { "\(elapsed)!" }
  package var waitsForConfirmation: String { pick("等客户本人确认冻结", "等客戶本人確認凍結", "customer confirms") }
  package var freezeUnknown: String { pick("冻结结果未知", "凍結結果未知", "result unknown") }
  package var freezeFailed: String { pick("冻结未成", "凍結未成", "freeze failed") }
  package func roleMark(_ role: String, _ name: String, _ actor: String) -> String {
    "\(role) \(name) \(actor)"
  }
}
