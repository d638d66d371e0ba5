/// What stands around every screen, and in what lies over it.
extension Words {
  package var demonstration: String { pick("演示 数据为模拟", "演示 資料為模擬", "DEMO made-up data") }
  package var welcome: String { pick("欢迎", "歡迎", "Welcome") }
  package var welcomeLead: String {
    pick(
      "这是一个新账本。请先说明您是谁、在哪里。之后可在 config.toml 修改。",
      "這是一個新帳本。請先說明您是誰、在哪裡。之後可在 config.toml 修改。",
      "This is a new book. Say who you are and where you work; config.toml keeps it.")
  }
  package var yourRole: String { pick("角色", "角色", "Role") }
  package func tooSmall(_ columns: Int, _ rows: Int) -> String {
    pick(
      "窗口太小，至少需要 \(columns)x\(rows)。 q 退出",
      "視窗太小，至少需要 \(columns)x\(rows)。 q 離開",
      "Too small: needs \(columns)x\(rows) at least. q quits")
  }
  package var helpHint: String {
    pick(
      "j/k 上下  Enter 执行  Esc 关闭",
      "j/k 上下  Enter 執行  Esc 關閉",
      "j/k move  Enter does it  Esc closes")
  }
  package func refusedFor(_ count: Int) -> String {
    pick(
      "不能办理，原因 \(count) 条",
      "無法辦理，原因 \(count) 項",
      count == 1 ? "Refused" : "Refused for \(count) reasons")
  }
  package var scrollOrClose: String {
    pick("j/k 上下, 其他键关闭", "j/k 上下, 其他鍵關閉", "j/k scroll, any other key closes")
  }
  package var anyKeyCloses: String { pick("按任意键关闭", "按任意鍵關閉", "Any key closes") }
  package var confirmHint: String {
    pick(
      "y 确认    其他键取消",
      "y 確認    其他鍵取消",
      "y confirms    any other key leaves it undone")
  }
  package var formHint: String {
    pick(
      "Tab 下一项  Enter 下一项或提交  Ctrl-S 提交  Esc 取消",
      "Tab 下一項  Enter 下一項或提交  Ctrl-S 提交  Esc 取消",
      "Tab next  Enter next or submit  Ctrl-S submit  Esc cancel")
  }
  package var findHint: String {
    pick(
      "手机尾号4位  身份证尾号4位  姓名或拼音首字母  单号  串号尾号",
      "手機尾號4碼  身分證尾號4碼  姓名或拼音首字母  單號  串號尾號",
      "Last 4 of mobile or identity card, name or initials, plan number, IMEI tail")
  }
  package func findNothing(_ text: String) -> String {
    pick(
      "没有找到 \(text)。可按 Esc 后按 n 新办理。",
      "沒有找到 \(text)。可按 Esc 後按 n 新辦理。",
      "Nothing found for \(text). Esc, then n opens a new case.")
  }
  package func businessDay(_ day: String) -> String {
    pick("业务日 \(day)", "業務日 \(day)", "Business day \(day)")
  }
  package var demonstrationShort: String { pick("演示", "演示", "DEMO") }
  package func emptyFilter(_ filter: String) -> String {
    pick(
      "没有符合 \(filter) 的行。按 Esc 取消筛选。",
      "沒有符合 \(filter) 的列。按 Esc 取消篩選。",
      "Nothing matches \(filter). Esc clears the filter.")
  }
  package func filtered(_ filter: String, _ shown: Int) -> String {
    pick(
      "筛选: \(filter)  \(shown) 行",
      "篩選: \(filter)  \(shown) 列",
      "Filter: \(filter)  \(shown) rows")
  }
  package func sortedBy(_ column: String) -> String {
    pick("按 \(column) 排序", "按 \(column) 排序", "Sorted by \(column)")
  }
  package func daysNotClosed(_ count: Int) -> String {
    pick(
      "有 \(count) 天未日终。按 D 补做",
      "有 \(count) 天未日終。按 D 補做",
      count == 1
        ? "1 day is not closed: D closes it" : "\(count) days are not closed: D closes them")
  }
  package func daysOpenNote(_ count: Int, _ since: String) -> String {
    pick(
      "自 \(since) 起 \(count) 天未日终，可用 `ditui close-day` 补做",
      "自 \(since) 起 \(count) 天未日終，可用 `ditui close-day` 補做",
      count == 1
        ? "1 day is open, \(since): `ditui close-day` closes it"
        : "\(count) days are open since \(since): `ditui close-day` closes them")
  }
  package func closingAsked(_ count: Int, _ since: String) -> [String] {
    pick(
      ["自 \(since) 起 \(count) 天未日终。", "请先核对时钟，再一次补做全部日终（含到期扣款）？"],
      ["自 \(since) 起 \(count) 天未日終。", "請先核對時鐘，再一次補做全部日終（含到期扣款）？"],
      [
        "\(count) days are open, since \(since).",
        "Check that the clock is right. Then close them all, with the captures that fall due?",
      ])
  }
  package func closingTodayAsked(_ day: String) -> [String] {
    pick(
      ["现在日终 \(day)？之后登记的都算作下一日。"],
      ["現在日終 \(day)？之後登記的都算作下一日。"],
      ["Close \(day)? Whatever is recorded after that belongs to the next day."])
  }
  package func closing(_ done: Int, _ all: Int) -> String {
    pick(
      "日终 \(done)/\(all)  Esc 停止",
      "日終 \(done)/\(all)  Esc 停止",
      "Closing days \(done)/\(all)  Esc stops")
  }
  package func closed(_ day: String) -> String {
    pick("已日终至 \(day)", "已日終至 \(day)", "Closed through \(day)")
  }
}
