import Lending

nonisolated extension Hans: CommandStrings {
  var errorLabel: String { "错误：" }
  func optionMissing(_ option: String) -> String { "缺少 \(option)" }
  func optionMalformed(_ option: String, _ form: Lending.Form) -> String {
    "\(option) 应为\(name(form))"
  }
  func optionChoices(_ option: String, _ choices: String) -> String {
    "\(option) 应为以下之一：\(choices)"
  }
  func eitherOption(_ first: String, _ second: String) -> String {
    "请给出 \(first) 或 \(second) 中的一个，0 表示免息"
  }
  var noTerminal: String {
    "界面需要在终端里打开；脚本请用子命令，见 ditui --help"
  }
  func demoWritten(_ path: String) -> String { "演示账本已写入 \(path)，用 ditui --book \(path) 打开" }
  func kindUnknown(_ kind: String, _ choices: String) -> String { "没有 \(kind) 这一类；可选：\(choices)" }
  func conditionMalformed(_ text: String, _ keys: String) -> String {
    "--where \(text) 应为 KEY=VALUE，键可选：\(keys)"
  }
  func conditionValue(_ key: String, _ choices: String) -> String {
    "--where \(key)= 可选：\(choices)"
  }
  func oneValue(_ option: String) -> String { "须恰好给出一个 \(option)" }
  func nothingCalled(_ id: String) -> String { "账本中没有编号 \(id)，请核对" }
  var notForAgents: String { "地推员不能查看，请找督导" }
  var bookEmpty: String { "账本是空的，请先登记" }
  func daysClosed(_ count: Int) -> String { "已日终 \(count) 天" }
  func lineRefused(_ line: Int, _ reasons: String) -> String { "第 \(line) 行：\(reasons)" }
  var verified: String { "账本无误" }
  var yes: String { "是" }
  var no: String { "否" }
  var optionalMark: String { "可省" }
  var recordedBy: String { "可登记的角色" }
  var exampleHead: String { "示例" }
  var periodHead: String { "期次" }
  var dueHead: String { "还款日" }
  var daysHead: String { "天数" }
  var principalHead: String { "本金" }
  var interestHead: String { "利息" }
  var feeHead: String { "费用" }
  var paymentHead: String { "每期应还" }
  var balanceHead: String { "剩余本金" }
  var totalHead: String { "合计" }
  var upfrontFeeHead: String { "期初费用" }
  var irrMonthlyHead: String { "月内部收益率" }
  var nominalHead: String { "年化利率（IRR x 12）" }
  var effectiveHead: String { "年化利率（复利）" }
  var xirrHead: String { "按实际天数（XIRR）" }
  var simpleHead: String { "年化利率（单利）" }
}
