import Lending

/// Questions before money is recorded, with what it will come to, and what is said while one waits.
extension Words {
  /// A figure before and after, as in `Deposit 100.00 > 300.00`.
  package func becomes(_ label: String, _ before: Money, _ after: Money) -> String {
    "\(label) \(money(before)) > \(money(after))"
  }

  package func shopRefundAsked(_ plan: String, _ amount: Money, _ funder: String) -> String {
    pick(
      "登记商户为 \(plan) 退款 \(money(amount)) 给\(funder)?",
      "登記商戶為 \(plan) 退款 \(money(amount)) 給\(funder)?",
      "Record that the shop paid \(money(amount)) back to \(funder) for \(plan)?")
  }
  package func refundAsked(_ plan: String, _ amount: Money) -> String {
    pick(
      "登记已退还客户 \(money(amount)) (\(plan))?",
      "登記已退還客戶 \(money(amount)) (\(plan))?",
      "Record that \(money(amount)) went back to the customer (\(plan))?")
  }
  package func depositAsked(_ partner: String, _ amount: Money) -> String {
    pick(
      "登记 \(partner) 缴入保证金 \(money(amount))?",
      "登記 \(partner) 繳入保證金 \(money(amount))?",
      "Record \(money(amount)) paid in to the deposit of \(partner)?")
  }
  package func correctionAsked(_ plan: String, _ amount: Money, _ reference: String) -> String {
    pick(
      "登记 \(plan) 的差错已在外部处理 \(money(amount)), 凭证号 \(reference)?",
      "登記 \(plan) 的差錯已在外部處理 \(money(amount)), 憑證號 \(reference)?",
      "Record that \(money(amount)) of \(plan) was set right outside, reference \(reference)?")
  }
  package var unpaidPrincipal: String { pick("未还本金", "未還本金", "Unpaid principal") }
  package var toRefund: String { pick("应退客户", "應退客戶", "Due back to the customer") }
  package var shortOfDeposit: String { pick("差额", "差額", "Short") }
  package var differenceLeft: String { pick("差错金额", "差錯金額", "Difference") }
  package var freezePanelQuery: String {
    pick("r 查询结果  其他键关闭", "r 查詢結果  其他鍵關閉", "r query result  other keys close")
  }
  package var makingTitle: String { pick("正在生成演示账本", "正在產生示範帳本", "Making the demonstration") }
  package func making(_ done: Int, _ all: Int) -> String {
    pick(
      "已记 \(done) / \(all) 笔流水",
      "已記 \(done) / \(all) 筆流水",
      "\(done) of \(all) events")
  }
  package var makingHint: String { pick("Esc 停止并退出", "Esc 停止並離開", "Esc stops and quits") }

  /// A capture as an owner calls it whose lines turn what is frozen into a payment.
  package var convert: String {
    pick("转支付", "轉支付", "Capture")
  }

  package var converted: String { pick("已转支付", "已轉支付", "captured") }
}
