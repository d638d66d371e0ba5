import Lending

nonisolated extension Hans: PlanScreenStrings {
  var plan: String { "分期单" }
  var freeze: String { "冻结" }
  var imeiTail: String { "串号尾号" }
  var servicePlan: String { "套餐" }
  func servicePlan(_ fee: Money, _ months: Int) -> String { "\(money(fee)) x \(months)月" }
  var agent: String { "地推员" }
  var partner: String { "合作方" }
  var outlet: String { "网点" }
  var listPrice: String { "手机价格" }
  var discount: String { "直降" }
  var downPayment: String { "首付" }
  var principal: String { "贷款本金" }
  var charges: String { "息费" }
  var irr: String { "年化(IRR)" }
  var disbursed: String { "放款" }
  var freezeRule: String { "冻结规则" }
  var releaseRule: String { "解冻规则" }
  var captureRule: String { "扣款规则" }
  func captureAfter(_ days: Int) -> String { "逾期满\(days)天" }
  var captureOnBreach: String { "违约后" }
  func noticeBefore(_ days: Int) -> String { " 提前\(days)天通知" }
  var freezeEnds: String { "授权到期" }
  func authorisationTail(_ tail: String) -> String { "冻结  授权单号尾号 \(tail)" }
  func ownerAndPayee(_ owner: String, _ funder: String) -> String {
    "额度方 \(owner)   收款方 \(funder)"
  }
  var original: String { "原冻结" }
  var released: String { "已解冻" }
  var captured: String { "已扣款" }
  var remaining: String { "剩余" }
  var remainingFreeze: String { "剩余冻结" }
  func coverage(_ principal: Money, _ gap: Money) -> String {
    "未还本金 \(money(principal)), 缺口 \(money(gap))"
  }
  func bill(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "扣款后账单 \(bill): 欠\(owner) \(money(amount))"
  }
  func billOverpaid(_ bill: String, _ owner: String, _ amount: Money) -> String {
    "扣款后账单 \(bill): 扣款已撤回, \(owner)应退客户 \(money(amount)). 请向\(owner)追回."
  }
  func bills(_ count: Int, _ owner: String, _ amount: Money) -> String {
    "扣款后账单 \(count) 张: 共欠\(owner) \(money(amount))"
  }
  func billDue(_ day: Day) -> String { ", 还款日 \(self.day(day))" }
  var billRepaid: String { ", 已还清" }
  func billBelongs(_ owner: String) -> String { ". 由\(owner)收取, 本方不得催收." }
  func schedule(_ paid: Int, _ compensated: Int, _ open: Int) -> String {
    "还款计划  已还 \(paid)  已代偿 \(compensated)  待还 \(open)"
  }
  func operations(_ count: Int) -> String { "冻结流水 \(count) 笔" }
  var numberColumn: String { "期" }
  var dueColumn: String { "还款日" }
  var askedColumn: String { "应还" }
  var paidColumn: String { "已还" }
  var stateColumn: String { "状态" }
  var freezeColumn: String { "冻结动作" }
  var sequenceColumn: String { "序" }
  var timeColumn: String { "日期" }
  var actionColumn: String { "动作" }
  var amountColumn: String { "金额" }
  var remainingColumn: String { "剩余" }
  var resultColumn: String { "结果" }
  func overdueBy(_ days: Int) -> String { "逾期\(days)天" }
  func dueIn(_ days: Int) -> String { "剩\(days)天" }
  func capturedOn(_ day: String) -> String { "\(day)扣款" }
  func captureFrom(_ day: String) -> String { "\(day)起扣款" }
  func operationTitle(_ number: Int, _ id: String) -> String { "第 \(number) 笔  请求号 \(id)" }
  func operationReason(_ instalment: Int) -> String { "原因: 第\(instalment)期逾期" }
  var blocksRepetition: String { "结果未知: 只查询, 不可重发" }
  func nextAttempt(_ day: Day) -> String { "最早重试 \(self.day(day))" }
  func compensatedNote(_ instalment: Int) -> String { "第\(instalment)期已代偿, 不再向客户收取; 若已付, 退回客户" }
  func next(_ day: Day, _ amount: Money) -> String {
    "下一动作: \(self.day(day)) 还款 \(money(amount)) 后解冻"
  }
  func toSend(_ kind: String, _ amount: Money) -> String { "待发起: \(kind) \(money(amount))" }
  func difference(_ kind: String, _ amount: Money) -> String { "差错: \(kind) \(money(amount))" }
  var ownerActs: String { "解冻扣款由额度方执行" }
  func credit(_ amount: Money) -> String { "客户余款 \(money(amount))" }
  func breach(_ report: String, _ meaning: String, _ day: Day) -> String {
    "违约: \(report) (\(self.day(day)) 起), \(meaning)"
  }
  func returnStep(_ step: Int) -> String {
    ["解约", "商户退款给资金方", "退客户已还", "解冻"][max(0, min(3, step))]
  }
  func returnProgress(_ taken: Int, _ next: String) -> String { "退货 \(taken)/4, 下一步: \(next)" }
  func daysPastGrace(_ after: Int, _ before: Int) -> String {
    "宽限期外 代偿后 \(after) 天, 代偿前 \(before) 天"
  }
  func stay(_ view: String, _ bucket: String, _ entered: Day, _ left: Day?) -> String {
    "\(view)  \(bucket) 自 \(day(entered))" + (left.map { left in " 至 \(day(left))" } ?? "")
  }
  func daysPastDue(_ after: Int, _ before: Int) -> String { "逾期 代偿后 \(after) 天, 代偿前 \(before) 天" }
  var notDisbursedYet: String { "尚未放款, 无还款计划" }
  var endedUndisbursed: String { "办理已结束, 未放款" }
  var noOperations: String { "尚无冻结操作" }
  func settlementTitle(_ day: Day) -> String { "结清试算 \(self.day(day))" }
  func settlementPlan(_ amount: Money) -> String { "本计划结清 \(money(amount))" }
  func settlementDue(_ amount: Money) -> String { "其中已到期 \(money(amount))" }
  func settlementPrincipal(_ amount: Money) -> String { "剩余本金 \(money(amount))" }
  func settlementInterest(_ amount: Money) -> String { "应计利息 \(money(amount))" }
  func settlementAdvance(_ amount: Money) -> String {
    "提前已付而未发生的利息费用, 扣减 \(money(amount))"
  }
  func settlementCredit(_ amount: Money) -> String { "减客户余款 \(money(amount))" }
  func settlementBills(_ owner: String, _ amount: Money) -> String {
    "另有\(owner)账单 \(money(amount)), 不在本计划结清之内"
  }
  var noSettlement: String { "现在不能结清: 扣款处理中或分期未在履约" }
  func explainRelease(_ freeze: Money, _ repaid: Money, _ principal: Money, _ ought: Money)
    -> String
  {
    "应解冻 = 原冻结 \(money(freeze)) x 已还本金 \(money(repaid)) / 本金 \(money(principal)) = \(money(ought)), 累计后四舍五入"
  }
  func explainReleaseRest(_ original: Money, _ captured: Money, _ ought: Money) -> String {
    "应解冻 = 原冻结 \(money(original)) - 有效扣款 \(money(captured)) = \(money(ought)), 分期单已了结"
  }
  var explainReleaseAtEnd: String { "应解冻 = 0.00, 了结时一次解冻" }
  func explainReleaseLimited(_ ought: Money) -> String {
    "减去已更正部分, 并以未扣部分为限 = \(money(ought))"
  }
  func returnOver(_ day: String) -> String {
    "退货已于 \(day) 办完：客户已收到退款，冻结已解"
  }
  func returnReleaseIsOwners(_ day: String) -> String {
    "客户已于 \(day) 收到退款；第 4 步解冻由额度方办理"
  }
  func daysSinceHandOver(_ days: Int) -> String {
    "交机已 \(days) 天 (7 天内无理由, 15 天内性能故障)"
  }
  func explainRemaining(_ original: Money, _ released: Money, _ captured: Money, _ remaining: Money)
    -> String
  {
    "剩余 = \(money(original)) - 已解冻 \(money(released)) - 已扣款 \(money(captured)) = \(money(remaining))"
  }
  func explainGap(_ principal: Money, _ remaining: Money, _ gap: Money) -> String {
    "缺口 = 未还本金 \(money(principal)) - 剩余冻结 \(money(remaining)), 不小于零 = \(money(gap))"
  }
  var explainTitle: String { "这些数字怎么来" }
  var noPrevious: String { "已是列表中的第一笔" }
  var noNext: String { "已是列表中的最后一笔" }
  var needsRunningPlan: String { "分期未在履约" }
  var needsHandOver: String { "尚未交机" }
  var needsOfficer: String { "信贷员或督导才能办" }
  var noBill: String { "没有账单" }
  var noReturnRunning: String { "没有在退货" }
  var amount: String { "金额" }
  var reference: String { "凭证号" }
  var reason: String { "原因" }
  var valueDay: String { "业务日" }
  var way: String { "方式" }
  func repaymentAsked(_ plan: String, _ amount: Money, _ day: Day) -> String {
    "记入 \(plan) 于 \(self.day(day)) 的还款 \(money(amount))，对吗？"
  }
  func exceedsAll(_ more: Money) -> String {
    "比整笔结清还多 \(money(more))，多出部分记为溢缴"
  }
  func recorded(_ entry: String) -> String { "已记录 \(entry)" }
  var noCash: String { "还款只经贷款人渠道; 此处只登记到账, 不收现金" }
  var returnLead: String { "顺序: 解约, 商户退款给资金方, 退客户已还, 最后解冻" }
  func typeTail(_ tail: String) -> String { "键入单号末四位 \(tail) 确认" }
  var tailDiffers: String { "单号末四位不符" }
}
