import Lending

nonisolated extension Hans: VerificationStrings {
  func bookNotDurable(_ path: String) -> String { "\(path) 所在磁盘不保证写入，请换一个磁盘" }
  var fileDamaged: String { "文件已损坏：请停止写入，并从备份恢复" }
  func entryGone(_ entry: String) -> String { "缺少流水 \(entry)" }
  func entryAltered(_ entry: String) -> String { "流水 \(entry) 被改动过" }
  func entryDiffers(_ entry: String) -> String { "流水 \(entry) 在账本中内容不同" }
  func chainBroken(_ entry: String) -> String { "流水 \(entry) 与上一条不衔接" }
  func entryUnreadable(_ entry: String) -> String { "流水 \(entry) 无法读取" }
  func requestRepeated(_ entry: String) -> String { "流水 \(entry) 的请求流水号重复" }
  func rowDiffers(_ row: String, _ column: String) -> String { "表中 \(row) 与流水不符：\(column)" }
  func signedScheduleDiffers(_ entry: String) -> String { "流水 \(entry) 所签还款计划与条款不符" }
  func unbalanced(_ place: String, _ amount: Money) -> String { "\(place) 的分录差 \(money(amount))" }
  func freezeDiffers(_ plan: String, _ ledger: Money, _ remaining: Money, _ operations: Money)
    -> String
  {
    "分期单 \(plan) 的冻结：总账 \(money(ledger))，剩余 \(money(remaining))，操作合计 \(money(operations))"
  }
  func principalDiffers(_ plan: String, _ ledger: Money, _ unpaid: Money) -> String {
    "分期单 \(plan) 的本金：总账 \(money(ledger))，未还 \(money(unpaid))"
  }
  func lineDiffers(_ line: String, _ account: String, _ ledger: Money, _ amount: Money) -> String {
    "额度 \(line) 的\(account)：总账 \(money(ledger))，额度 \(money(amount))"
  }
  func operationsExceed(
    _ plan: String, _ kind: String, _ done: Money, _ accounted: Money
  ) -> String {
    "分期单 \(plan) 的\(kind)：已完成 \(money(done))，已说明 \(money(accounted))"
  }
  func releasesDiffer(_ plan: String, _ ought: Money, _ accounted: Money) -> String {
    "分期单 \(plan) 的解冻：应解冻 \(money(ought))，已说明 \(money(accounted))"
  }
  func dueAsked(_ captures: Int) -> String { "已发起到期扣款 \(captures) 笔" }
  func dayClosed(_ day: String, captures: Int) -> String { "\(day) 已日终；发起扣款 \(captures) 笔" }
}
