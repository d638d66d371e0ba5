nonisolated extension Hant: FrameStrings {
  var demonstration: String { "演示 資料為模擬" }
  var welcome: String { "歡迎" }
  var welcomeLead: String { "這是一個新帳本。請先說明您是誰、在哪裡。之後可在 config.toml 修改。" }
  var yourRole: String { "角色" }
  func tooSmall(_ columns: Int, _ rows: Int) -> String { "視窗太小，至少需要 \(columns)x\(rows)。 q 離開" }
  var helpHint: String { "j/k 上下  Enter 執行  Esc 關閉" }
  func refusedFor(_ count: Int) -> String { "無法辦理，原因 \(count) 項" }
  var scrollOrClose: String { "j/k 上下, 其他鍵關閉" }
  var anyKeyCloses: String { "按任意鍵關閉" }
  var confirmHint: String { "y 確認    其他鍵取消" }
  var formHint: String { "Tab 下一項  Enter 下一項或提交  Ctrl-S 提交  Esc 取消" }
  var findHint: String { "手機尾號4碼  身分證尾號4碼  姓名或拼音首字母  單號  串號尾號" }
  func findNothing(_ text: String) -> String { "沒有找到 \(text)。可按 Esc 後按 n 新辦理。" }
  func businessDay(_ day: String) -> String { "業務日 \(day)" }
  var demonstrationShort: String { "演示" }
  func emptyFilter(_ filter: String) -> String { "沒有符合 \(filter) 的列。按 Esc 取消篩選。" }
  func filtered(_ filter: String, _ shown: Int) -> String { "篩選: \(filter)  \(shown) 列" }
  func sortedBy(_ column: String) -> String { "按 \(column) 排序" }
  func daysNotClosed(_ count: Int) -> String { "有 \(count) 天未日終。按 D 補做" }
  func daysOpenNote(_ count: Int, _ since: String) -> String {
    "自 \(since) 起 \(count) 天未日終，可用 `ditui close-day` 補做"
  }
  func closingAsked(_ count: Int, _ since: String) -> [String] {
    ["自 \(since) 起 \(count) 天未日終。", "請先核對時鐘，再一次補做全部日終（含到期扣款）？"]
  }
  func closingTodayAsked(_ day: String) -> [String] { ["現在日終 \(day)？之後登記的都算作下一日。"] }
  func closing(_ done: Int, _ all: Int) -> String { "日終 \(done)/\(all)  Esc 停止" }
  func closed(_ day: String) -> String { "已日終至 \(day)" }
}
