import Lending

nonisolated extension Hant: CostFormStrings {
  func costFormLead(_ funder: String) -> String { "綜合融資成本明示表, 簽約前由客戶閱讀並簽署. 貸款人: \(funder)" }
  var costFormPrincipal: String { "貸款本金" }
  func discountIsLoan(_ amount: Money) -> String { "直降 \(money(amount)) 是一筆貸款, 須要償還." }
  var inCapitals: String { "大寫" }
  func capitals(_ amount: Money) -> String { "人民幣" + CapitalAmount.hant(amount) }
  var tenor: String { "期限" }
  func tenorTold(_ count: Int, _ last: Day) -> String {
    "\(instalments(count)), 末期還款日 \(day(last))"
  }
  var costItems: String { "各項息費: 標準, 金額, 收取方" }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    "年利率 \(standard)  合計 \(money(amount))  收取方 \(payee)"
  }
  var noCharge: String { "不收" }
  var onDefault: String { "違約才發生的費用" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), 收取方 \(payee)" }
  var nothingElse: String { "除本表所列外, 任何人不得收取其他費用. 地推員不收款." }
}
