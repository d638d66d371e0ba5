import Lending

nonisolated extension Hant: CommandStrings {
  var errorLabel: String { "錯誤：" }
  func optionMissing(_ option: String) -> String { "缺少 \(option)" }
  func optionMalformed(_ option: String, _ form: Lending.Form) -> String {
    "\(option) 應為\(name(form))"
  }
  func optionChoices(_ option: String, _ choices: String) -> String {
    "\(option) 應為以下之一：\(choices)"
  }
  func eitherOption(_ first: String, _ second: String) -> String {
    "請給出 \(first) 或 \(second) 其中一個，0 表示免息"
  }
  var noTerminal: String {
    "介面需要在終端機裡開啟；指令稿請用子命令，見 ditui --help"
  }
  func demoWritten(_ path: String) -> String { "示範帳本已寫入 \(path)，用 ditui --book \(path) 開啟" }
  func kindUnknown(_ kind: String, _ choices: String) -> String { "沒有 \(kind) 這一類；可選：\(choices)" }
  func conditionMalformed(_ text: String, _ keys: String) -> String {
    "--where \(text) 應為 KEY=VALUE，鍵可選：\(keys)"
  }
  func conditionValue(_ key: String, _ choices: String) -> String {
    "--where \(key)= 可選：\(choices)"
  }
  func oneValue(_ option: String) -> String { "須恰好給出一個 \(option)" }
  func nothingCalled(_ id: String) -> String { "帳本中沒有編號 \(id)，請核對" }
  var notForAgents: String { "地推員不能查看，請找督導" }
  var bookEmpty: String { "帳本是空的，請先登記" }
  func daysClosed(_ count: Int) -> String { "已日終 \(count) 日" }
  func lineRefused(_ line: Int, _ reasons: String) -> String { "第 \(line) 行：\(reasons)" }
  var verified: String { "帳本無誤" }
  var yes: String { "是" }
  var no: String { "否" }
  var optionalMark: String { "可省略" }
  var recordedBy: String { "可登記的角色" }
  var exampleHead: String { "範例" }
  var periodHead: String { "期次" }
  var dueHead: String { "還款日" }
  var daysHead: String { "日數" }
  var principalHead: String { "本金" }
  var interestHead: String { "利息" }
  var feeHead: String { "費用" }
  var paymentHead: String { "每期應還" }
  var balanceHead: String { "剩餘本金" }
  var totalHead: String { "合計" }
  var upfrontFeeHead: String { "期初費用" }
  var irrMonthlyHead: String { "月內部收益率" }
  var nominalHead: String { "年化利率（IRR x 12）" }
  var effectiveHead: String { "年化利率（複利）" }
  var xirrHead: String { "按實際日數（XIRR）" }
  var simpleHead: String { "年化利率（單利）" }
}
