import Lending

/// Sentences about the order at the counter and about operations.
extension Words {
  package func consentMissing(_ purpose: ConsentPurpose, _ version: String) -> String {
    pick(
      "缺少对\(name(purpose))的单独同意（版本 \(version)），请客户先同意",
      "缺少對\(name(purpose))的單獨同意（版本 \(version)），請客戶先同意",
      "the consent to \(name(purpose)) in version \(version) is missing: ask the customer")
  }
  package var placeNotValid: String {
    pick(
      "在本机按键不算同意，请用客户本人设备或纸质签名",
      "在本機按鍵不算同意，請用客戶本人裝置或紙本簽名",
      "a key on this computer is no consent: use the customer's own device or paper")
  }
  package var formNumberMissing: String {
    pick(
      "纸质签名须填写表单编号",
      "紙本簽名須填寫表單編號",
      "a signature on paper needs the number of its form")
  }
  package func precheckEnded(_ at: Moment) -> String {
    pick(
      "预审已于 \(moment(at)) 到期，请重新预审",
      "預審已於 \(moment(at)) 到期，請重新預審",
      "the pre-check ended at \(moment(at)): run it again")
  }
  package func notOffered(_ field: String) -> String {
    pick(
      "项目不提供这个\(self.field(field))，请在项目内选择",
      "項目不提供這個\(self.field(field))，請在項目內選擇",
      "this \(self.field(field)) is not offered: choose one of the programme's")
  }
  package func amountsDisagree(_ field: String, _ expected: Money) -> String {
    pick(
      "金额对不上：\(self.field(field))应为 \(money(expected))",
      "金額對不上：\(self.field(field))應為 \(money(expected))",
      "the amounts do not add up: \(self.field(field)) should be \(money(expected))")
  }
  package func freezeEndsEarly(_ needed: Day) -> String {
    pick(
      "冻结须至少持续到 \(day(needed))",
      "凍結須至少持續到 \(day(needed))",
      "the freeze must last until \(day(needed)) at least")
  }
  package func captureLimitTooHigh(_ most: Money) -> String {
    pick(
      "每期扣款上限不得高于 \(money(most))",
      "每期扣款上限不得高於 \(money(most))",
      "the most captured per instalment may be \(money(most)) at most")
  }
  package func instalmentOutside(_ asked: Money, _ least: Money, _ most: Money) -> String {
    pick(
      "每期应还 \(money(asked)) 不可行：不得低于 \(money(least))（否则不够付息），不得高于 \(money(most))（否则末尾出现 0.00 的期次）",
      "每期應還 \(money(asked)) 不可行：不得低於 \(money(least))（否則不夠付息），不得高於 \(money(most))（否則末尾出現 0.00 的期次）",
      "an instalment of \(money(asked)) does not do: at least \(money(least)), which pays the"
        + " interest, and at most \(money(most)), which leaves no row of 0.00")
  }
  package func noInstalment(_ asked: Money) -> String {
    pick(
      "每期应还 \(money(asked)) 不可行，别的金额也不可行，请减少期数",
      "每期應還 \(money(asked)) 不可行，別的金額也不可行，請減少期數",
      "an instalment of \(money(asked)) does not do, nor does any other: choose fewer instalments")
  }
  package func rebateEndsEarly(_ months: Int, _ periods: Int) -> String {
    pick(
      "运营商返费只有\(months)个月，须写明第\(months + 1)至\(periods)期由谁还款",
      "電信商返費只有\(months)個月，須寫明第\(months + 1)至\(periods)期由誰還款",
      "the carrier's rebate ends after \(months) months: say who pays instalments \(months + 1) to"
        + " \(periods)")
  }
  package var scheduleDiffers: String {
    pick(
      "所签还款计划与条款不符，请重新出示并签名",
      "所簽還款計劃與條款不符，請重新出示並簽名",
      "the schedule signed is not the one of these terms: show it and sign again")
  }
  package var quotaInsufficient: String {
    pick(
      "额度不足，请换价格更低的机型或另一额度来源",
      "額度不足，請換價格更低的機型或另一額度來源",
      "the quota does not do: choose a cheaper phone or a second source")
  }
  package func quotaInsufficient(_ leastDownPayment: Money) -> String {
    pick(
      "额度不足，首付至少 \(money(leastDownPayment)) 即可办理",
      "額度不足，首期款至少 \(money(leastDownPayment)) 即可辦理",
      "the quota does not do: it would with a down payment of \(money(leastDownPayment)) or more")
  }
  package func phoneTaken(_ imei: String, _ plan: String) -> String {
    pick(
      "串号 \(imei) 已在分期单 \(plan) 名下，请换一台",
      "串號 \(imei) 已在分期單 \(plan) 名下，請換一台",
      "plan \(plan) holds IMEI \(imei): scan another phone")
  }
  package var phoneNotSigned: String {
    pick(
      "不是所签的手机，请扫成本明示表上的那一台",
      "不是所簽的手機，請掃成本明示表上的那一台",
      "this is not the phone signed for: scan the one in the cost form")
  }
  package func operationOpen(_ operation: String, _ state: Operation.State) -> String {
    pick(
      "操作 \(operation) \(name(state))，请查询结果，不可重发",
      "操作 \(operation) \(name(state))，請查詢結果，不可重發",
      "operation \(operation) is open (\(name(state))): ask for its result, never send it again")
  }
  package func operationEnded(_ operation: String, _ state: Operation.State) -> String {
    pick(
      "操作 \(operation) 已有结果：\(name(state))",
      "操作 \(operation) 已有結果：\(name(state))",
      "operation \(operation) has its answer: \(name(state))")
  }
  package func exceedsOught(_ field: String, _ most: Money) -> String {
    pick(
      "\(self.field(field))目前最多为 \(money(most))",
      "\(self.field(field))目前最多為 \(money(most))",
      "\(self.field(field)) may be \(money(most)) at most at present")
  }
  package func pausesOverlap(_ from: Day, _ through: Day) -> String {
    pick(
      "\(day(from)) 至 \(day(through)) 已有暂停，请另选日期",
      "\(day(from)) 至 \(day(through)) 已有暫停，請另選日期",
      "another pause lies there, from \(day(from)) to \(day(through)): choose other days")
  }
  package func calledDue(_ on: Day) -> String {
    pick(
      "已于 \(day(on)) 宣布全部到期",
      "已於 \(day(on)) 宣告全部到期",
      "everything that was left fell due on \(day(on)) already")
  }
  package func freezeNotUsed(_ remaining: Money) -> String {
    pick(
      "冻结中还有 \(money(remaining)) 可以扣款：先宣布提前到期并扣款，再核销",
      "凍結中還有 \(money(remaining)) 可以扣款：先宣告提前到期並扣款，再核銷",
      "captures can still take \(money(remaining)) of the freeze: call the plan due, have that captured, then write off"
    )
  }
  package func settlementNeeds(_ amount: Money, _ bills: Money) -> String {
    pick(
      "本计划结清须 \(money(amount))；另有账单 \(money(bills))",
      "本計劃結清須 \(money(amount))；另有帳單 \(money(bills))",
      "settling this plan takes \(money(amount)); bills beside it: \(money(bills))")
  }
  package func alreadyReversed(_ entry: EntryID) -> String {
    pick(
      "流水 \(entry) 已经冲正过",
      "流水 \(entry) 已經沖正過",
      "entry \(entry) stands reversed already")
  }
  package func paidBack(_ entry: EntryID) -> String {
    pick(
      "已有退款或后续步骤（流水 \(entry)），须先冲正该流水",
      "已有退款或後續步驟（流水 \(entry)），須先沖正該流水",
      "money was paid back on it, or a later step stands (entry \(entry)): reverse that entry first"
    )
  }
  package func notReversible(_ event: String) -> String {
    pick(
      "\(self.event(event))不能冲正，已在外部完成的不能撤回",
      "\(self.event(event))不能沖正，已在外部完成的不能撤回",
      "cannot be reversed: \(self.event(event)); what was done outside stays done")
  }
  package func dayNotNext(_ expected: Day) -> String {
    pick(
      "应先日终 \(day(expected))",
      "應先日終 \(day(expected))",
      "the next day to close is \(day(expected))")
  }
  package func dayNotOpen(_ businessDay: Day) -> String {
    pick(
      "该日尚未开始：业务日是 \(day(businessDay))，日终后才到下一日",
      "該日尚未開始：業務日是 \(day(businessDay))，日終後才到下一日",
      "that day is not open yet: the business day is \(day(businessDay)), and closing it opens the next"
    )
  }
  package func daysOpen(_ count: Int, _ since: Day) -> String {
    pick(
      "自 \(day(since)) 起 \(count) 天未日终：一次补做这么多天须由信贷员或督导办理",
      "自 \(day(since)) 起 \(count) 天未日終：一次補做這麼多天須由信貸員或督導辦理",
      "\(count) days are open since \(day(since)): only an officer or a supervisor may have that many closed at once"
    )
  }
  package func closingNotLatest(_ lastClosed: Day?) -> String {
    pick(
      lastClosed.map { "日终须从最近一日撤起：\(day($0))" } ?? "本账本没有可撤的日终",
      lastClosed.map { "日終須從最近一日撤起：\(day($0))" } ?? "本帳本沒有可撤的日終",
      lastClosed.map { "closings are taken back the latest first: that of \(day($0))" }
        ?? "no close of a day of this book stands")
  }
  package func customerOfOther(_ agent: String) -> String {
    pick("客户属于地推员 \(agent)", "客戶屬於地推員 \(agent)", "the customer is agent \(agent)'s")
  }
}
