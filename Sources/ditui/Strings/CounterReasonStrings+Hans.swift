import Lending

nonisolated extension Hans: CounterReasonStrings {
  func consentMissing(_ purpose: ConsentPurpose, _ version: String) -> String {
    "缺少对\(name(purpose))的单独同意（版本 \(version)），请客户先同意"
  }
  var placeNotValid: String { "在本机按键不算同意，请用客户本人设备或纸质签名" }
  var formNumberMissing: String { "纸质签名须填写表单编号" }
  func precheckEnded(_ at: Moment) -> String { "预审已于 \(moment(at)) 到期，请重新预审" }
  func notOffered(_ field: String) -> String { "项目不提供这个\(self.field(field))，请在项目内选择" }
  func amountsDisagree(_ field: String, _ expected: Money) -> String {
    "金额对不上：\(self.field(field))应为 \(money(expected))"
  }
  func freezeEndsEarly(_ needed: Day) -> String { "冻结须至少持续到 \(day(needed))" }
  func captureLimitTooHigh(_ most: Money) -> String { "每期扣款上限不得高于 \(money(most))" }
  func instalmentOutside(_ asked: Money, _ least: Money, _ most: Money) -> String {
    "每期应还 \(money(asked)) 不可行：不得低于 \(money(least))（否则不够付息），不得高于 \(money(most))（否则末尾出现 0.00 的期次）"
  }
  func noInstalment(_ asked: Money) -> String {
    "每期应还 \(money(asked)) 不可行，别的金额也不可行，请减少期数"
  }
  func rebateEndsEarly(_ months: Int, _ periods: Int) -> String {
    "运营商返费只有\(months)个月，须写明第\(months + 1)至\(periods)期由谁还款"
  }
  var scheduleDiffers: String { "所签还款计划与条款不符，请重新出示并签名" }
  var quotaInsufficient: String { "额度不足，请换价格更低的机型或另一额度来源" }
  func quotaInsufficient(_ leastDownPayment: Money) -> String {
    "额度不足，首付至少 \(money(leastDownPayment)) 即可办理"
  }
  func phoneTaken(_ imei: String, _ plan: String) -> String {
    "串号 \(imei) 已在分期单 \(plan) 名下，请换一台"
  }
  var phoneNotSigned: String { "不是所签的手机，请扫成本明示表上的那一台" }
  func operationOpen(_ operation: String, _ state: Operation.State) -> String {
    "操作 \(operation) \(name(state))，请查询结果，不可重发"
  }
  func operationEnded(_ operation: String, _ state: Operation.State) -> String {
    "操作 \(operation) 已有结果：\(name(state))"
  }
  func exceedsOught(_ field: String, _ most: Money) -> String {
    "\(self.field(field))目前最多为 \(money(most))"
  }
  func pausesOverlap(_ from: Day, _ through: Day) -> String {
    "\(day(from)) 至 \(day(through)) 已有暂停，请另选日期"
  }

  func calledDue(_ on: Day) -> String { "已于 \(day(on)) 宣布全部到期" }
  func freezeNotUsed(_ remaining: Money) -> String {
    "冻结中还有 \(money(remaining)) 可以扣款：先宣布提前到期并扣款，再核销"
  }

  func settlementNeeds(_ amount: Money, _ bills: Money) -> String {
    "本计划结清须 \(money(amount))；另有账单 \(money(bills))"
  }
  func alreadyReversed(_ entry: EntryID) -> String { "流水 \(entry) 已经冲正过" }
  func paidBack(_ entry: EntryID) -> String { "已有退款或后续步骤（流水 \(entry)），须先冲正该流水" }
  func notReversible(_ event: String) -> String { "\(self.event(event))不能冲正，已在外部完成的不能撤回" }
  func dayNotNext(_ expected: Day) -> String { "应先日终 \(day(expected))" }
  func dayNotOpen(_ businessDay: Day) -> String { "该日尚未开始：业务日是 \(day(businessDay))，日终后才到下一日" }
  func daysOpen(_ count: Int, _ since: Day) -> String {
    "自 \(day(since)) 起 \(count) 天未日终：一次补做这么多天须由信贷员或督导办理"
  }
  func closingNotLatest(_ lastClosed: Day?) -> String {
    lastClosed.map { "日终须从最近一日撤起：\(day($0))" } ?? "本账本没有可撤的日终"
  }
  func customerOfOther(_ agent: String) -> String { "客户属于地推员 \(agent)" }
}
