nonisolated extension Hans: FrameStrings {
  var demonstration: String { "演示 数据为模拟" }
  var welcome: String { "欢迎" }
  var welcomeLead: String { "这是一个新账本。请先说明您是谁、在哪里。之后可在 config.toml 修改。" }
  var yourRole: String { "角色" }
  func tooSmall(_ columns: Int, _ rows: Int) -> String { "窗口太小，至少需要 \(columns)x\(rows)。 q 退出" }
  var helpHint: String { "j/k 上下  Enter 执行  Esc 关闭" }
  func refusedFor(_ count: Int) -> String { "不能办理，原因 \(count) 条" }
  var scrollOrClose: String { "j/k 上下, 其他键关闭" }
  var anyKeyCloses: String { "按任意键关闭" }
  var confirmHint: String { "y 确认    其他键取消" }
  var formHint: String { "Tab 下一项  Enter 下一项或提交  Ctrl-S 提交  Esc 取消" }
  var findHint: String { "手机尾号4位  身份证尾号4位  姓名或拼音首字母  单号  串号尾号" }
  func findNothing(_ text: String) -> String { "没有找到 \(text)。可按 Esc 后按 n 新办理。" }
  func businessDay(_ day: String) -> String { "业务日 \(day)" }
  var demonstrationShort: String { "演示" }
  func emptyFilter(_ filter: String) -> String { "没有符合 \(filter) 的行。按 Esc 取消筛选。" }
  func filtered(_ filter: String, _ shown: Int) -> String { "筛选: \(filter)  \(shown) 行" }
  func sortedBy(_ column: String) -> String { "按 \(column) 排序" }
  func daysNotClosed(_ count: Int) -> String { "有 \(count) 天未日终。按 D 补做" }
  func daysOpenNote(_ count: Int, _ since: String) -> String {
    "自 \(since) 起 \(count) 天未日终，可用 `ditui close-day` 补做"
  }
  func closingAsked(_ count: Int, _ since: String) -> [String] {
    ["自 \(since) 起 \(count) 天未日终。", "请先核对时钟，再一次补做全部日终（含到期扣款）？"]
  }
  func closingTodayAsked(_ day: String) -> [String] { ["现在日终 \(day)？之后登记的都算作下一日。"] }
  func closing(_ done: Int, _ all: Int) -> String { "日终 \(done)/\(all)  Esc 停止" }
  func closed(_ day: String) -> String { "已日终至 \(day)" }
}
