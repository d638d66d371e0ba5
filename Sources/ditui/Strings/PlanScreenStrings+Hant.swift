import Lending

nonisolated extension Hant: PlanScreenStrings {
  var plan: String { "分期單" }
  var freeze: String { "凍結" }
  var imeiTail: String { "串號尾號" }
  var servicePlan: String { "資費方案" }
  func servicePlan(_ fee: Money, _ months: Int) -> String { "\(money(fee)) x \(months)月" }
  var agent: String { "地推員" }
  var partner: String { "合作方" }
  var outlet: String { "網點" }
  var listPrice: String { "手機價格" }
  var discount: String { "直降" }
  var downPayment: String { "首期款" }
  var principal: String { "貸款本金" }
  var charges: String { "息費" }
  var irr: String { "年化(IRR)" }
  var disbursed: String { "放款" }
  var freezeRule: String { "凍結規則" }
  var releaseRule: String { "解凍規則" }
  var captureRule: String { "扣款規則" }
  func captureAfter(_ days: Int) -> String { "逾期滿\(days)天" }
  var captureOnBreach: String { "違約後" }
  func noticeBefore(_ days: Int) -> String { " 提前\(days)天通知" }
  var freezeEnds: String { "授權到期" }
  func authorisationTail(_ tail: String) -> String { "凍結  授權單號尾號 \(tail)" }
  func ownerAndPayee(_ owner: String, _ funder: String) -> String {
    "額度方 \(owner)   收款方 \(funder)"
  }
  var original: String { "原凍結" }
  var released: String { "已解凍" }
  var captured: String { "已扣款" }
  var remaining: String { "剩餘" }
  var remainingFreeze: String { "剩餘凍結" }
  func coverage(_ principal: Money, _ gap: Money) -> String {
    "未還本金 \(money(principal)), 缺口 \(money(gap))"
  }
  func bill(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "扣款後帳單 \(bill): 欠\(owner) \(money(amount))"
  }
  func billOverpaid(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "扣款後帳單 \(bill): 扣款已撤回, \(owner)應退客戶 \(money(amount)). 請向\(owner)追回."
  }
  func bills(_ count: Int, _ owner: String, _ amount: Money) -> String {
    "扣款後帳單 \(count) 張: 共欠\(owner) \(money(amount))"
  }
  func billDue(_ day: Day) -> String { ", 還款日 \(self.day(day))" }
  var billRepaid: String { ", 已還清" }
  func billBelongs(_ owner: String) -> String { ". 由\(owner)收取, 本方不得催收." }
  func schedule(_ paid: Int, _ compensated: Int, _ open: Int) -> String {
    "還款計劃  已還 \(paid)  已代償 \(compensated)  待還 \(open)"
  }
  func operations(_ count: Int) -> String { "凍結流水 \(count) 筆" }
  var numberColumn: String { "期" }
  var dueColumn: String { "還款日" }
  var askedColumn: String { "應還" }
  var paidColumn: String { "已還" }
  var stateColumn: String { "狀態" }
  var freezeColumn: String { "凍結動作" }
  var sequenceColumn: String { "序" }
  var timeColumn: String { "日期" }
  var actionColumn: String { "動作" }
  var amountColumn: String { "金額" }
  var remainingColumn: String { "剩餘" }
  var resultColumn: String { "結果" }
  func overdueBy(_ days: Int) -> String { "逾期\(days)天" }
  func dueIn(_ days: Int) -> String { "剩\(days)天" }
  func capturedOn(_ day: String) -> String { "\(day)扣款" }
  func captureFrom(_ day: String) -> String { "\(day)起扣款" }
  func operationTitle(_ number: Int, _ id: String) -> String { "第 \(number) 筆  請求號 \(id)" }
  func operationReason(_ instalment: Int) -> String { "原因: 第\(instalment)期逾期" }
  var blocksRepetition: String { "結果未知: 只查詢, 不可重發" }
  func nextAttempt(_ day: Day) -> String { "最早重試 \(self.day(day))" }
  func compensatedNote(_ instalment: Int) -> String { "第\(instalment)期已代償, 不再向客戶收取; 若已付, 退回客戶" }
  func next(_ day: Day, _ amount: Money) -> String {
    "下一動作: \(self.day(day)) 還款 \(money(amount)) 後解凍"
  }
  func toSend(_ kind: String, _ amount: Money) -> String { "待發起: \(kind) \(money(amount))" }
  func difference(_ kind: String, _ amount: Money) -> String { "差錯: \(kind) \(money(amount))" }
  var ownerActs: String { "解凍扣款由額度方執行" }
  func credit(_ amount: Money) -> String { "客戶餘款 \(money(amount))" }
  func breach(_ report: String, _ meaning: String, _ day: Day) -> String {
    "違約: \(report) (\(self.day(day)) 起), \(meaning)"
  }
  func returnStep(_ step: Int) -> String {
    ["解約", "商戶退款給資金方", "退客戶已還", "解凍"][max(0, min(3, step))]
  }
  func returnProgress(_ taken: Int, _ next: String) -> String { "退貨 \(taken)/4, 下一步: \(next)" }
  func daysPastGrace(_ after: Int, _ before: Int) -> String {
    "寬限期外 代償後 \(after) 天, 代償前 \(before) 天"
  }
  func stay(_ view: String, _ bucket: String, _ entered: Day, _ left: Day?) -> String {
    "\(view)  \(bucket) 自 \(day(entered))" + (left.map { left in " 至 \(day(left))" } ?? "")
  }
  func daysPastDue(_ after: Int, _ before: Int) -> String { "逾期 代償後 \(after) 天, 代償前 \(before) 天" }
  var notDisbursedYet: String { "尚未放款, 無還款計劃" }
  var endedUndisbursed: String { "辦理已結束, 未放款" }
  var noOperations: String { "尚無凍結操作" }
  func settlementTitle(_ day: Day) -> String { "結清試算 \(self.day(day))" }
  func settlementPlan(_ amount: Money) -> String { "本計劃結清 \(money(amount))" }
  func settlementDue(_ amount: Money) -> String { "其中已到期 \(money(amount))" }
  func settlementPrincipal(_ amount: Money) -> String { "剩餘本金 \(money(amount))" }
  func settlementInterest(_ amount: Money) -> String { "應計利息 \(money(amount))" }
  func settlementAdvance(_ amount: Money) -> String {
    "提前已付而未發生的利息費用, 扣減 \(money(amount))"
  }
  func settlementCredit(_ amount: Money) -> String { "減客戶餘款 \(money(amount))" }
  func settlementBills(_ owner: String, _ amount: Money) -> String {
    "另有\(owner)帳單 \(money(amount)), 不在本計劃結清之內"
  }
  var noSettlement: String { "現在不能結清: 扣款處理中或分期未在履約" }
  func explainRelease(_ freeze: Money, _ repaid: Money, _ principal: Money, _ ought: Money)
    -> String
  {
    "應解凍 = 原凍結 \(money(freeze)) x 已還本金 \(money(repaid)) / 本金 \(money(principal)) = \(money(ought)), 累計後四捨五入"
  }
  func explainReleaseRest(_ original: Money, _ captured: Money, _ ought: Money) -> String {
    "應解凍 = 原凍結 \(money(original)) - 有效扣款 \(money(captured)) = \(money(ought)), 分期單已了結"
  }
  var explainReleaseAtEnd: String { "應解凍 = 0.00, 了結時一次解凍" }
  func explainReleaseLimited(_ ought: Money) -> String {
    "減去已更正部分, 並以未扣部分為限 = \(money(ought))"
  }
  func returnOver(_ day: String) -> String {
    "退貨已於 \(day) 辦完：客戶已收到退款，凍結已解"
  }
  func returnReleaseIsOwners(_ day: String) -> String {
    "客戶已於 \(day) 收到退款；第 4 步解凍由額度方辦理"
  }
  func daysSinceHandOver(_ days: Int) -> String {
    "交機已 \(days) 天 (7 天內無理由, 15 天內性能故障)"
  }
  func explainRemaining(_ original: Money, _ released: Money, _ captured: Money, _ remaining: Money)
    -> String
  {
    "剩餘 = \(money(original)) - 已解凍 \(money(released)) - 已扣款 \(money(captured)) = \(money(remaining))"
  }
  func explainGap(_ principal: Money, _ remaining: Money, _ gap: Money) -> String {
    "缺口 = 未還本金 \(money(principal)) - 剩餘凍結 \(money(remaining)), 不小於零 = \(money(gap))"
  }
  var explainTitle: String { "這些數字怎麼來" }
  var noPrevious: String { "已是列表中的第一筆" }
  var noNext: String { "已是列表中的最後一筆" }
  var needsRunningPlan: String { "分期未在履約" }
  var needsHandOver: String { "尚未交機" }
  var needsOfficer: String { "信貸員或督導才能辦" }
  var noBill: String { "沒有帳單" }
  var noReturnRunning: String { "沒有在退貨" }
  var amount: String { "金額" }
  var reference: String { "憑證號" }
  var reason: String { "原因" }
  var valueDay: String { "業務日" }
  var way: String { "方式" }
  func repaymentAsked(_ plan: String, _ amount: Money, _ day: Day) -> String {
    "記入 \(plan) 於 \(self.day(day)) 的還款 \(money(amount))，對嗎？"
  }
  func exceedsAll(_ more: Money) -> String {
    "比整筆結清還多 \(money(more))，多出部分記為溢繳"
  }
  func recorded(_ entry: String) -> String { "已記錄 \(entry)" }
  var noCash: String { "還款只經貸款人渠道; 此處只登記到帳, 不收現金" }
  var returnLead: String { "順序: 解約, 商戶退款給資金方, 退客戶已還, 最後解凍" }
  func typeTail(_ tail: String) -> String { "鍵入單號末四碼 \(tail) 確認" }
  var tailDiffers: String { "單號末四碼不符" }
}
