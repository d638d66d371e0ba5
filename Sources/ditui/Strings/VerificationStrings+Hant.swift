import Lending

nonisolated extension Hant: VerificationStrings {
  func bookNotDurable(_ path: String) -> String { "\(path) 所在磁碟不保證寫入，請換一個磁碟" }
  var fileDamaged: String { "檔案已損壞：請停止寫入，並從備份還原" }
  func entryGone(_ entry: String) -> String { "缺少流水 \(entry)" }
  func entryAltered(_ entry: String) -> String { "流水 \(entry) 被改動過" }
  func entryDiffers(_ entry: String) -> String { "流水 \(entry) 在帳本中內容不同" }
  func chainBroken(_ entry: String) -> String { "流水 \(entry) 與上一條不銜接" }
  func entryUnreadable(_ entry: String) -> String { "流水 \(entry) 無法讀取" }
  func requestRepeated(_ entry: String) -> String { "流水 \(entry) 的請求流水號重複" }
  func rowDiffers(_ row: String, _ column: String) -> String { "表中 \(row) 與流水不符：\(column)" }
  func signedScheduleDiffers(_ entry: String) -> String { "流水 \(entry) 所簽還款計劃與條款不符" }
  func unbalanced(_ place: String, _ amount: Money) -> String { "\(place) 的分錄差 \(money(amount))" }
  func freezeDiffers(_ plan: String, _ ledger: Money, _ remaining: Money, _ operations: Money)
    -> String
  {
    "分期單 \(plan) 的凍結：總帳 \(money(ledger))，剩餘 \(money(remaining))，操作合計 \(money(operations))"
  }
  func principalDiffers(_ plan: String, _ ledger: Money, _ unpaid: Money) -> String {
    "分期單 \(plan) 的本金：總帳 \(money(ledger))，未還 \(money(unpaid))"
  }
  func lineDiffers(_ line: String, _ account: String, _ ledger: Money, _ amount: Money) -> String {
    "額度 \(line) 的\(account)：總帳 \(money(ledger))，額度 \(money(amount))"
  }
  func operationsExceed(
    _ plan: String, _ kind: String, _ done: Money, _ accounted: Money
  ) -> String {
    "分期單 \(plan) 的\(kind)：已完成 \(money(done))，已說明 \(money(accounted))"
  }
  func releasesDiffer(_ plan: String, _ ought: Money, _ accounted: Money) -> String {
    "分期單 \(plan) 的解凍：應解凍 \(money(ought))，已說明 \(money(accounted))"
  }
  func dueAsked(_ captures: Int) -> String { "已發起到期扣款 \(captures) 筆" }
  func dayClosed(_ day: String, captures: Int) -> String { "\(day) 已日終；發起扣款 \(captures) 筆" }
}
