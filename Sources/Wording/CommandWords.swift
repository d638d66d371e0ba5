import Lending

/// What the commands say when they are used wrongly, and the heads of their tables.
extension Words {
  package var errorLabel: String { pick("错误：", "錯誤：", "Error: ") }
  package func optionMissing(_ option: String) -> String {
    pick("缺少 \(option)", "缺少 \(option)", "\(option) is missing")
  }
  package func optionMalformed(_ option: String, _ form: Lending.Form) -> String {
    pick(
      "\(option) 应为\(name(form))",
      "\(option) 應為\(name(form))",
      "\(option) must be \(name(form))")
  }
  package func optionChoices(_ option: String, _ choices: String) -> String {
    pick(
      "\(option) 应为以下之一：\(choices)",
      "\(option) 應為以下之一：\(choices)",
      "\(option) must be one of: \(choices)")
  }
  package var noTerminal: String {
    pick(
      "界面需要在终端里打开；脚本请用子命令，见 ditui --help",
      "介面需要在終端機裡開啟；指令稿請用子命令，見 ditui --help",
      "the screens need a terminal: start ditui in one, or use its commands (ditui --help)")
  }
  package func demoWritten(_ path: String) -> String {
    pick(
      "演示账本已写入 \(path)，用 ditui --book \(path) 打开",
      "示範帳本已寫入 \(path)，用 ditui --book \(path) 開啟",
      "The demonstration is in \(path): open it with ditui --book \(path)")
  }
  package func eitherOption(_ first: String, _ second: String) -> String {
    pick(
      "请给出 \(first) 或 \(second) 中的一个，0 表示免息",
      "請給出 \(first) 或 \(second) 其中一個，0 表示免息",
      "give either \(first) or \(second); 0 is no interest")
  }
  package func kindUnknown(_ kind: String, _ choices: String) -> String {
    pick(
      "没有 \(kind) 这一类；可选：\(choices)",
      "沒有 \(kind) 這一類；可選：\(choices)",
      "there is no kind \(kind); one of: \(choices)")
  }
  package func conditionMalformed(_ text: String, _ keys: String) -> String {
    pick(
      "--where \(text) 应为 KEY=VALUE，键可选：\(keys)",
      "--where \(text) 應為 KEY=VALUE，鍵可選：\(keys)",
      "--where \(text) must be KEY=VALUE with one of the keys: \(keys)")
  }
  package func conditionValue(_ key: String, _ choices: String) -> String {
    pick(
      "--where \(key)= 可选：\(choices)",
      "--where \(key)= 可選：\(choices)",
      "--where \(key)= takes one of: \(choices)")
  }
  package func oneValue(_ option: String) -> String {
    pick("须恰好给出一个 \(option)", "須恰好給出一個 \(option)", "give exactly one \(option)")
  }
  package func nothingCalled(_ id: String) -> String {
    pick(
      "账本中没有编号 \(id)，请核对",
      "帳本中沒有編號 \(id)，請核對",
      "nothing in the book is called \(id): check the number")
  }
  package var notForAgents: String {
    pick("地推员不能查看，请找督导", "地推員不能查看，請找督導", "agents do not see this: ask a supervisor")
  }
  package var bookEmpty: String {
    pick("账本是空的，请先登记", "帳本是空的，請先登記", "the book is empty: record something first")
  }
  package func daysClosed(_ count: Int) -> String {
    pick("已日终 \(count) 天", "已日終 \(count) 日", "days closed: \(count)")
  }
  package func lineRefused(_ line: Int, _ reasons: String) -> String {
    pick("第 \(line) 行：\(reasons)", "第 \(line) 行：\(reasons)", "line \(line): \(reasons)")
  }
  package var verified: String { pick("账本无误", "帳本無誤", "the book is in order") }
  package var yes: String { pick("是", "是", "yes") }
  package var no: String { pick("否", "否", "no") }
  package var optionalMark: String { pick("可省", "可省略", "optional") }
  package var recordedBy: String { pick("可登记的角色", "可登記的角色", "recorded by") }
  package var exampleHead: String { pick("示例", "範例", "example") }
  package var periodHead: String { pick("期次", "期次", "Period") }
  package var dueHead: String { pick("还款日", "還款日", "Due") }
  package var daysHead: String { pick("天数", "日數", "Days") }
  package var principalHead: String { pick("本金", "本金", "Principal") }
  package var interestHead: String { pick("利息", "利息", "Interest") }
  package var feeHead: String { pick("费用", "費用", "Fee") }
  package var paymentHead: String { pick("每期应还", "每期應還", "Payment") }
  package var balanceHead: String { pick("剩余本金", "剩餘本金", "Balance") }
  package var totalHead: String { pick("合计", "合計", "Total") }
  package var upfrontFeeHead: String { pick("期初费用", "期初費用", "Fee at the start") }
  package var irrMonthlyHead: String { pick("月内部收益率", "月內部收益率", "IRR a month") }
  package var nominalHead: String {
    pick("年化利率（IRR x 12）", "年化利率（IRR x 12）", "Yearly rate (IRR x 12)")
  }
  package var effectiveHead: String { pick("年化利率（复利）", "年化利率（複利）", "Effective a year") }
  package var xirrHead: String { pick("按实际天数（XIRR）", "按實際日數（XIRR）", "By real days (XIRR)") }
  package var simpleHead: String { pick("年化利率（单利）", "年化利率（單利）", "Simple interest a year") }
}
