import Lending

nonisolated extension Hans: QuestionStrings {
  func becomes(_ label: String, _ before: Money, _ after: Money) -> String {
    "\(label) \(money(before)) > \(money(after))"
  }
  func shopRefundAsked(_ plan: String, _ amount: Money, _ funder: String) -> String {
    "登记商户为 \(plan) 退款 \(money(amount)) 给\(funder)?"
  }
  func refundAsked(_ plan: String, _ amount: Money) -> String {
    "登记已退还客户 \(money(amount)) (\(plan))?"
  }
  func depositAsked(_ partner: String, _ amount: Money) -> String {
    "登记 \(partner) 缴入保证金 \(money(amount))?"
  }
  func correctionAsked(_ plan: String, _ amount: Money, _ reference: String) -> String {
    "登记 \(plan) 的差错已在外部处理 \(money(amount)), 凭证号 \(reference)?"
  }
  var unpaidPrincipal: String { "未还本金" }
  var toRefund: String { "应退客户" }
  var shortOfDeposit: String { "差额" }
  var differenceLeft: String { "差错金额" }
  var freezePanelQuery: String { "r 查询结果  其他键关闭" }
  var makingTitle: String { "正在生成演示账本" }
  func making(_ done: Int, _ all: Int) -> String { "已记 \(done) / \(all) 笔流水" }
  var makingHint: String { "Esc 停止并退出" }
  var convert: String { "转支付" }
  var converted: String { "已转支付" }
}
