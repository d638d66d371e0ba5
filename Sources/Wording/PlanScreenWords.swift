import Lending

/// One freeze with its plan.
extension Words {
  package var plan: String { pick("分期单", "分期單", "Plan") }
  package var freeze: String { pick("冻结", "凍結", "Freeze") }
  package var imeiTail: String { pick("串号尾号", "串號尾號", "IMEI tail") }
  package var servicePlan: String { pick("套餐", "資費方案", "Service plan") }
  package func servicePlan(_ fee: Money, _ months: Int) -> String {
    pick(
      "\(money(fee)) x \(months)月",
      "\(money(fee)) x \(months)月",
      "\(money(fee)) x \(months) months")
  }
  package var agent: String { pick("地推员", "地推員", "Agent") }
  package var partner: String { pick("合作方", "合作方", "Partner") }
  package var outlet: String { pick("网点", "網點", "Outlet") }
  package var listPrice: String { pick("手机价格", "手機價格", "Price") }
  package var discount: String { pick("直降", "直降", "Discount") }
  package var downPayment: String { pick("首付", "首期款", "Down payment") }
  package var principal: String { pick("贷款本金", "貸款本金", "Principal") }
  package var charges: String { pick("息费", "息費", "Interest") }
  package var irr: String { pick("年化(IRR)", "年化(IRR)", "Annual (IRR)") }
  package var disbursed: String { pick("放款", "放款", "Disbursed") }
  package var freezeRule: String { pick("冻结规则", "凍結規則", "Frozen") }
  package var releaseRule: String { pick("解冻规则", "解凍規則", "Release") }
  package var captureRule: String { pick("扣款规则", "扣款規則", "Capture") }
  package func captureAfter(_ days: Int) -> String {
    pick("逾期满\(days)天", "逾期滿\(days)天", "after \(days) days overdue")
  }
  package var captureOnBreach: String { pick("违约后", "違約後", "on breach") }
  package func noticeBefore(_ days: Int) -> String {
    pick(" 提前\(days)天通知", " 提前\(days)天通知", ", \(days) days after notice")
  }
  package var freezeEnds: String { pick("授权到期", "授權到期", "Freeze ends") }
  package func authorisationTail(_ tail: String) -> String {
    pick(
      "冻结  授权单号尾号 \(tail)",
      "凍結  授權單號尾號 \(tail)",
      "Freeze  authorisation no. ...\(tail)")
  }
  package func ownerAndPayee(_ owner: String, _ funder: String) -> String {
    pick(
      "额度方 \(owner)   收款方 \(funder)",
      "額度方 \(owner)   收款方 \(funder)",
      "line owner \(owner)   payee \(funder)")
  }
  package var original: String { pick("原冻结", "原凍結", "Original") }
  package var released: String { pick("已解冻", "已解凍", "released") }
  package var captured: String { pick("已扣款", "已扣款", "captured") }
  package var remaining: String { pick("剩余", "剩餘", "remaining") }
  package var remainingFreeze: String { pick("剩余冻结", "剩餘凍結", "remaining") }
  package func coverage(_ principal: Money, _ gap: Money) -> String {
    pick(
      "未还本金 \(money(principal)), 缺口 \(money(gap))",
      "未還本金 \(money(principal)), 缺口 \(money(gap))",
      "unpaid principal \(money(principal)), gap \(money(gap))")
  }
  package func bill(_ bill: String, _ owner: String, _ amount: Money) -> String {
    pick(
      "扣款后账单 \(bill): 欠\(owner) \(money(amount))",
      "扣款後帳單 \(bill): 欠\(owner) \(money(amount))",
      "Bill \(bill): \(money(amount)) owed to \(owner)")
  }
  package func billOverpaid(_ bill: String, _ owner: String, _ amount: Money) -> String {
    pick(
      "扣款后账单 \(bill): 扣款已撤回, \(owner)应退客户 \(money(amount)). 请向\(owner)追回.",
      "扣款後帳單 \(bill): 扣款已撤回, \(owner)應退客戶 \(money(amount)). 請向\(owner)追回.",
      "Bill \(bill): its capture was taken back; \(owner) owes the customer \(money(amount)). Claim it from \(owner)."
    )
  }
  package func bills(_ count: Int, _ owner: String, _ amount: Money) -> String {
    pick(
      "扣款后账单 \(count) 张: 共欠\(owner) \(money(amount))",
      "扣款後帳單 \(count) 張: 共欠\(owner) \(money(amount))",
      "\(count) bills: \(money(amount)) owed to \(owner)")
  }
  package func billDue(_ day: Day) -> String {
    pick(", 还款日 \(self.day(day))", ", 還款日 \(self.day(day))", ", due \(self.day(day))")
  }
  package var billRepaid: String { pick(", 已还清", ", 已還清", ", repaid") }
  package func billBelongs(_ owner: String) -> String {
    pick(
      ". 由\(owner)收取, 本方不得催收.",
      ". 由\(owner)收取, 本方不得催收.",
      ". Collected by \(owner), not by us.")
  }
  package func schedule(_ paid: Int, _ compensated: Int, _ open: Int) -> String {
    pick(
      "还款计划  已还 \(paid)  已代偿 \(compensated)  待还 \(open)",
      "還款計劃  已還 \(paid)  已代償 \(compensated)  待還 \(open)",
      "Schedule  paid \(paid)  compensated \(compensated)  open \(open)")
  }
  package func operations(_ count: Int) -> String {
    pick("冻结流水 \(count) 笔", "凍結流水 \(count) 筆", "Operations \(count)")
  }
  package var numberColumn: String { pick("期", "期", "No") }
  package var dueColumn: String { pick("还款日", "還款日", "Due") }
  package var askedColumn: String { pick("应还", "應還", "Asked") }
  package var paidColumn: String { pick("已还", "已還", "Paid") }
  package var stateColumn: String { pick("状态", "狀態", "State") }
  package var freezeColumn: String { pick("冻结动作", "凍結動作", "Freeze") }
  package var sequenceColumn: String { pick("序", "序", "No") }
  package var timeColumn: String { pick("日期", "日期", "Day") }
  package var actionColumn: String { pick("动作", "動作", "Action") }
  package var amountColumn: String { pick("金额", "金額", "Amount") }
  package var remainingColumn: String { pick("剩余", "剩餘", "Left") }
  package var resultColumn: String { pick("结果", "結果", "Result") }
  package func overdueBy(_ days: Int) -> String {
    pick("逾期\(days)天", "逾期\(days)天", "overdue \(days) d")
  }
  package func dueIn(_ days: Int) -> String { pick("剩\(days)天", "剩\(days)天", "in \(days) d") }
  package func capturedOn(_ day: String) -> String { pick("\(day)扣款", "\(day)扣款", day) }
  package func captureFrom(_ day: String) -> String {
    pick("\(day)起扣款", "\(day)起扣款", "capture \(day)")
  }
  package func operationTitle(_ number: Int, _ id: String) -> String {
    pick(
      "第 \(number) 笔  请求号 \(id)",
      "第 \(number) 筆  請求號 \(id)",
      "No \(number)  request \(id)")
  }
  package func operationReason(_ instalment: Int) -> String {
    pick(
      "原因: 第\(instalment)期逾期",
      "原因: 第\(instalment)期逾期",
      "for instalment \(instalment), overdue")
  }
  package var blocksRepetition: String {
    pick(
      "结果未知: 只查询, 不可重发",
      "結果未知: 只查詢, 不可重發",
      "Result unknown: query it, never send it again")
  }
  package func nextAttempt(_ day: Day) -> String {
    pick(
      "最早重试 \(self.day(day))",
      "最早重試 \(self.day(day))",
      "next attempt from \(self.day(day))")
  }
  package func compensatedNote(_ instalment: Int) -> String {
    pick(
      "第\(instalment)期已代偿, 不再向客户收取; 若已付, 退回客户",
      "第\(instalment)期已代償, 不再向客戶收取; 若已付, 退回客戶",
      "Instalment \(instalment) is compensated: collect it no more; what was paid goes back")
  }
  package func next(_ day: Day, _ amount: Money) -> String {
    pick(
      "下一动作: \(self.day(day)) 还款 \(money(amount)) 后解冻",
      "下一動作: \(self.day(day)) 還款 \(money(amount)) 後解凍",
      "Next: \(money(amount)) due on \(self.day(day)), then a release")
  }
  package func toSend(_ kind: String, _ amount: Money) -> String {
    pick(
      "待发起: \(kind) \(money(amount))",
      "待發起: \(kind) \(money(amount))",
      "To send: \(kind) of \(money(amount))")
  }
  package func difference(_ kind: String, _ amount: Money) -> String {
    pick(
      "差错: \(kind) \(money(amount))",
      "差錯: \(kind) \(money(amount))",
      "To correct: \(kind), \(money(amount))")
  }
  package var ownerActs: String {
    pick("解冻扣款由额度方执行", "解凍扣款由額度方執行", "The line owner releases and captures")
  }
  package func credit(_ amount: Money) -> String {
    pick(
      "客户余款 \(money(amount))",
      "客戶餘款 \(money(amount))",
      "Credit balance \(money(amount))")
  }
  package func breach(_ report: String, _ meaning: String, _ day: Day) -> String {
    pick(
      "违约: \(report) (\(self.day(day)) 起), \(meaning)",
      "違約: \(report) (\(self.day(day)) 起), \(meaning)",
      "Breach: \(report) since \(self.day(day)): \(meaning)")
  }
  package func returnStep(_ step: Int) -> String {
    pick(
      ["解约", "商户退款给资金方", "退客户已还", "解冻"][max(0, min(3, step))],
      ["解約", "商戶退款給資金方", "退客戶已還", "解凍"][max(0, min(3, step))],
      ["end the carrier contract", "shop refund to the funder", "refund the customer", "release"][
        max(0, min(3, step))])
  }
  package func returnProgress(_ taken: Int, _ next: String) -> String {
    pick(
      "退货 \(taken)/4, 下一步: \(next)",
      "退貨 \(taken)/4, 下一步: \(next)",
      "Return \(taken)/4, next: \(next)")
  }
  package func daysPastDue(_ after: Int, _ before: Int) -> String {
    pick(
      "逾期 代偿后 \(after) 天, 代偿前 \(before) 天",
      "逾期 代償後 \(after) 天, 代償前 \(before) 天",
      "Overdue \(after) days after, \(before) days before compensation")
  }
  package func daysPastGrace(_ after: Int, _ before: Int) -> String {
    pick(
      "宽限期外 代偿后 \(after) 天, 代偿前 \(before) 天",
      "寬限期外 代償後 \(after) 天, 代償前 \(before) 天",
      "Beyond grace: \(after) days after compensation, \(before) before")
  }
  package func stay(_ view: String, _ bucket: String, _ entered: Day, _ left: Day?) -> String {
    pick(
      "\(view)  \(bucket) 自 \(day(entered))" + (left.map { left in " 至 \(day(left))" } ?? ""),
      "\(view)  \(bucket) 自 \(day(entered))" + (left.map { left in " 至 \(day(left))" } ?? ""),
      "\(view)  \(bucket) from \(day(entered))" + (left.map { left in " until \(day(left))" } ?? "")
    )
  }
  package var notDisbursedYet: String {
    pick("尚未放款, 无还款计划", "尚未放款, 無還款計劃", "Not disbursed: no schedule runs yet")
  }
  package var endedUndisbursed: String {
    pick("办理已结束, 未放款", "辦理已結束, 未放款", "The case has ended: nothing was disbursed")
  }
  package var noOperations: String { pick("尚无冻结操作", "尚無凍結操作", "No operation yet") }
  package func settlementTitle(_ day: Day) -> String {
    pick(
      "结清试算 \(self.day(day))",
      "結清試算 \(self.day(day))",
      "Settlement on \(self.day(day))")
  }
  package func settlementPlan(_ amount: Money) -> String {
    pick(
      "本计划结清 \(money(amount))",
      "本計劃結清 \(money(amount))",
      "This plan is settled with \(money(amount))")
  }
  package func settlementDue(_ amount: Money) -> String {
    pick(
      "其中已到期 \(money(amount))",
      "其中已到期 \(money(amount))",
      "of that due already \(money(amount))")
  }
  package func settlementPrincipal(_ amount: Money) -> String {
    pick(
      "剩余本金 \(money(amount))",
      "剩餘本金 \(money(amount))",
      "principal to come \(money(amount))")
  }
  package func settlementInterest(_ amount: Money) -> String {
    pick(
      "应计利息 \(money(amount))",
      "應計利息 \(money(amount))",
      "interest run up \(money(amount))")
  }
  package func settlementAdvance(_ amount: Money) -> String {
    pick(
      "提前已付而未发生的利息费用, 扣减 \(money(amount))",
      "提前已付而未發生的利息費用, 扣減 \(money(amount))",
      "paid ahead and not run up, taken off \(money(amount))")
  }
  package func settlementCredit(_ amount: Money) -> String {
    pick(
      "减客户余款 \(money(amount))",
      "減客戶餘款 \(money(amount))",
      "less the credit balance \(money(amount))")
  }
  package func settlementBills(_ owner: String, _ amount: Money) -> String {
    pick(
      "另有\(owner)账单 \(money(amount)), 不在本计划结清之内",
      "另有\(owner)帳單 \(money(amount)), 不在本計劃結清之內",
      "Apart from it: bills with \(owner) of \(money(amount)), not part of this settlement")
  }
  package var noSettlement: String {
    pick(
      "现在不能结清: 扣款处理中或分期未在履约",
      "現在不能結清: 扣款處理中或分期未在履約",
      "No settlement now: a capture is in process, or the plan is not running")
  }
  package func explainRelease(_ freeze: Money, _ repaid: Money, _ principal: Money, _ ought: Money)
    -> String
  {
    pick(
      "应解冻 = 原冻结 \(money(freeze)) x 已还本金 \(money(repaid)) / 本金 \(money(principal)) = \(money(ought)), 累计后四舍五入",
      "應解凍 = 原凍結 \(money(freeze)) x 已還本金 \(money(repaid)) / 本金 \(money(principal)) = \(money(ought)), 累計後四捨五入",
      "Ought to be released = \(money(freeze)) frozen x \(money(repaid)) repaid / \(money(principal)) principal = \(money(ought)), rounded half up once"
    )
  }
  package func explainReleaseRest(_ original: Money, _ captured: Money, _ ought: Money) -> String {
    pick(
      "应解冻 = 原冻结 \(money(original)) - 有效扣款 \(money(captured)) = \(money(ought)), 分期单已了结",
      "應解凍 = 原凍結 \(money(original)) - 有效扣款 \(money(captured)) = \(money(ought)), 分期單已了結",
      "To be released = frozen \(money(original)) - rightly captured \(money(captured)) = \(money(ought)): the plan has ended"
    )
  }
  package var explainReleaseAtEnd: String {
    pick(
      "应解冻 = 0.00, 了结时一次解冻",
      "應解凍 = 0.00, 了結時一次解凍",
      "To be released: 0.00 before the end, everything then")
  }
  package func explainReleaseLimited(_ ought: Money) -> String {
    pick(
      "减去已更正部分, 并以未扣部分为限 = \(money(ought))",
      "減去已更正部分, 並以未扣部分為限 = \(money(ought))",
      "Less what was set right, or no more than was not captured: \(money(ought))")
  }
  package func returnOver(_ day: String) -> String {
    pick(
      "退货已于 \(day) 办完：客户已收到退款，冻结已解",
      "退貨已於 \(day) 辦完：客戶已收到退款，凍結已解",
      "the return is over since \(day): the customer has the money, the freeze is given back")
  }
  package func returnReleaseIsOwners(_ day: String) -> String {
    pick(
      "客户已于 \(day) 收到退款；第 4 步解冻由额度方办理",
      "客戶已於 \(day) 收到退款；第 4 步解凍由額度方辦理",
      "the customer has had the money since \(day); step 4, the release, is the owner's")
  }
  package func daysSinceHandOver(_ days: Int) -> String {
    pick(
      "交机已 \(days) 天 (7 天内无理由, 15 天内性能故障)",
      "交機已 \(days) 天 (7 天內無理由, 15 天內性能故障)",
      "\(days) days since the hand-over (7 without a reason, 15 for a fault)")
  }
  package func explainRemaining(
    _ original: Money, _ released: Money, _ captured: Money, _ remaining: Money
  )
    -> String
  {
    pick(
      "剩余 = \(money(original)) - 已解冻 \(money(released)) - 已扣款 \(money(captured)) = \(money(remaining))",
      "剩餘 = \(money(original)) - 已解凍 \(money(released)) - 已扣款 \(money(captured)) = \(money(remaining))",
      "Remaining = \(money(original)) - \(money(released)) released - \(money(captured)) captured = \(money(remaining))"
    )
  }
  package func explainGap(_ principal: Money, _ remaining: Money, _ gap: Money) -> String {
    pick(
      "缺口 = 未还本金 \(money(principal)) - 剩余冻结 \(money(remaining)), 不小于零 = \(money(gap))",
      "缺口 = 未還本金 \(money(principal)) - 剩餘凍結 \(money(remaining)), 不小於零 = \(money(gap))",
      "Gap = \(money(principal)) unpaid principal - \(money(remaining)) frozen, not below zero = \(money(gap))"
    )
  }
  package var explainTitle: String { pick("这些数字怎么来", "這些數字怎麼來", "Where these figures come from") }
  package var noPrevious: String {
    pick("已是列表中的第一笔", "已是列表中的第一筆", "no plan stands before this one in the list")
  }
  package var noNext: String {
    pick("已是列表中的最后一笔", "已是列表中的最後一筆", "no plan stands after this one in the list")
  }
  package var needsRunningPlan: String { pick("分期未在履约", "分期未在履約", "the plan is not running") }
  package var needsHandOver: String { pick("尚未交机", "尚未交機", "the phone is not handed over") }
  package var needsOfficer: String {
    pick("信贷员或督导才能办", "信貸員或督導才能辦", "for an officer or supervisor")
  }
  package var noBill: String { pick("没有账单", "沒有帳單", "there is no bill") }
  package var noReturnRunning: String { pick("没有在退货", "沒有在退貨", "no return is running") }
  package var amount: String { pick("金额", "金額", "Amount") }
  package var reference: String { pick("凭证号", "憑證號", "Reference") }
  package var reason: String { pick("原因", "原因", "Reason") }
  package var valueDay: String { pick("业务日", "業務日", "Business day") }
  package var way: String { pick("方式", "方式", "How") }
  package func repaymentAsked(_ plan: String, _ amount: Money, _ day: Day) -> String {
    pick(
      "记入 \(plan) 于 \(self.day(day)) 的还款 \(money(amount))，对吗？",
      "記入 \(plan) 於 \(self.day(day)) 的還款 \(money(amount))，對嗎？",
      "Record a repayment of \(money(amount)) for \(plan) on \(self.day(day))?")
  }
  package func exceedsAll(_ more: Money) -> String {
    pick(
      "比整笔结清还多 \(money(more))，多出部分记为溢缴",
      "比整筆結清還多 \(money(more))，多出部分記為溢繳",
      "That is \(money(more)) more than the whole plan needs; the rest becomes a credit balance")
  }
  package func recorded(_ entry: String) -> String {
    pick("已记录 \(entry)", "已記錄 \(entry)", "Recorded as \(entry)")
  }
  package var noCash: String {
    pick(
      "还款只经贷款人渠道; 此处只登记到账, 不收现金",
      "還款只經貸款人渠道; 此處只登記到帳, 不收現金",
      "Money reaches the lender by its own channels; this records an arrival, no cash is taken")
  }
  package var returnLead: String {
    pick(
      "顺序: 解约, 商户退款给资金方, 退客户已还, 最后解冻",
      "順序: 解約, 商戶退款給資金方, 退客戶已還, 最後解凍",
      "In this order: carrier contract ended, shop refund, customer refunded, then the release")
  }
  package func typeTail(_ tail: String) -> String {
    pick("键入单号末四位 \(tail) 确认", "鍵入單號末四碼 \(tail) 確認", "Last four of the plan, \(tail)")
  }
  package var tailDiffers: String {
    pick("单号末四位不符", "單號末四碼不符", "That is not the end of the plan number")
  }
}
