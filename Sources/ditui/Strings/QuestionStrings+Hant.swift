import Lending

nonisolated extension Hant: QuestionStrings {
  func becomes(_ label: String, _ before: Money, _ after: Money) -> String {
    "\(label) \(money(before)) > \(money(after))"
  }
  func shopRefundAsked(_ plan: String, _ amount: Money, _ funder: String) -> String {
    "登記商戶為 \(plan) 退款 \(money(amount)) 給\(funder)?"
  }
  func refundAsked(_ plan: String, _ amount: Money) -> String {
    "登記已退還客戶 \(money(amount)) (\(plan))?"
  }
  func depositAsked(_ partner: String, _ amount: Money) -> String {
    "登記 \(partner) 繳入保證金 \(money(amount))?"
  }
  func correctionAsked(_ plan: String, _ amount: Money, _ reference: String) -> String {
    "登記 \(plan) 的差錯已在外部處理 \(money(amount)), 憑證號 \(reference)?"
  }
  var unpaidPrincipal: String { "未還本金" }
  var toRefund: String { "應退客戶" }
  var shortOfDeposit: String { "差額" }
  var differenceLeft: String { "差錯金額" }
  var freezePanelQuery: String { "r 查詢結果  其他鍵關閉" }
  var makingTitle: String { "正在產生示範帳本" }
  func making(_ done: Int, _ all: Int) -> String { "已記 \(done) / \(all) 筆流水" }
  var makingHint: String { "Esc 停止並離開" }
  var convert: String { "轉支付" }
  var converted: String { "已轉支付" }
}
