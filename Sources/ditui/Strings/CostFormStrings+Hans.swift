import Lending

nonisolated extension Hans: CostFormStrings {
  func costFormLead(_ funder: String) -> String { "综合融资成本明示表, 签约前由客户阅读并签署. 贷款人: \(funder)" }
  var costFormPrincipal: String { "贷款本金" }
  func discountIsLoan(_ amount: Money) -> String { "直降 \(money(amount)) 是一笔贷款, 须要偿还." }
  var inCapitals: String { "大写" }
  func capitals(_ amount: Money) -> String { "人民币" + CapitalAmount.hans(amount) }
  var tenor: String { "期限" }
  func tenorTold(_ count: Int, _ last: Day) -> String {
    "\(instalments(count)), 末期还款日 \(day(last))"
  }
  var costItems: String { "各项息费: 标准, 金额, 收取方" }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    "年利率 \(standard)  合计 \(money(amount))  收取方 \(payee)"
  }
  var noCharge: String { "不收" }
  var onDefault: String { "违约才发生的费用" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), 收取方 \(payee)" }
  var nothingElse: String { "除本表所列外, 任何人不得收取其他费用. 地推员不收款." }
}
