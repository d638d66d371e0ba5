import Lending

nonisolated extension Hant: CounterReasonStrings {
  func consentMissing(_ purpose: ConsentPurpose, _ version: String) -> String {
    "缺少對\(name(purpose))的單獨同意（版本 \(version)），請客戶先同意"
  }
  var placeNotValid: String { "在本機按鍵不算同意，請用客戶本人裝置或紙本簽名" }
  var formNumberMissing: String { "紙本簽名須填寫表單編號" }
  func precheckEnded(_ at: Moment) -> String { "預審已於 \(moment(at)) 到期，請重新預審" }
  func notOffered(_ field: String) -> String { "項目不提供這個\(self.field(field))，請在項目內選擇" }
  func amountsDisagree(_ field: String, _ expected: Money) -> String {
    "金額對不上：\(self.field(field))應為 \(money(expected))"
  }
  func freezeEndsEarly(_ needed: Day) -> String { "凍結須至少持續到 \(day(needed))" }
  func captureLimitTooHigh(_ most: Money) -> String { "每期扣款上限不得高於 \(money(most))" }
  func instalmentOutside(_ asked: Money, _ least: Money, _ most: Money) -> String {
    "每期應還 \(money(asked)) 不可行：不得低於 \(money(least))（否則不夠付息），不得高於 \(money(most))（否則末尾出現 0.00 的期次）"
  }
  func noInstalment(_ asked: Money) -> String {
    "每期應還 \(money(asked)) 不可行，別的金額也不可行，請減少期數"
  }
  func rebateEndsEarly(_ months: Int, _ periods: Int) -> String {
    "電信商返費只有\(months)個月，須寫明第\(months + 1)至\(periods)期由誰還款"
  }
  var scheduleDiffers: String { "所簽還款計劃與條款不符，請重新出示並簽名" }
  var quotaInsufficient: String { "額度不足，請換價格更低的機型或另一額度來源" }
  func quotaInsufficient(_ leastDownPayment: Money) -> String {
    "額度不足，首期款至少 \(money(leastDownPayment)) 即可辦理"
  }
  func phoneTaken(_ imei: String, _ plan: String) -> String {
    "串號 \(imei) 已在分期單 \(plan) 名下，請換一台"
  }
  var phoneNotSigned: String { "不是所簽的手機，請掃成本明示表上的那一台" }
  func operationOpen(_ operation: String, _ state: Operation.State) -> String {
    "操作 \(operation) \(name(state))，請查詢結果，不可重發"
  }
  func operationEnded(_ operation: String, _ state: Operation.State) -> String {
    "操作 \(operation) 已有結果：\(name(state))"
  }
  func exceedsOught(_ field: String, _ most: Money) -> String {
    "\(self.field(field))目前最多為 \(money(most))"
  }
  func pausesOverlap(_ from: Day, _ through: Day) -> String {
    "\(day(from)) 至 \(day(through)) 已有暫停，請另選日期"
  }

  func calledDue(_ on: Day) -> String { "已於 \(day(on)) 宣告全部到期" }
  func freezeNotUsed(_ remaining: Money) -> String {
    "凍結中還有 \(money(remaining)) 可以扣款：先宣告提前到期並扣款，再核銷"
  }

  func settlementNeeds(_ amount: Money, _ bills: Money) -> String {
    "本計劃結清須 \(money(amount))；另有帳單 \(money(bills))"
  }
  func alreadyReversed(_ entry: EntryID) -> String { "流水 \(entry) 已經沖正過" }
  func paidBack(_ entry: EntryID) -> String { "已有退款或後續步驟（流水 \(entry)），須先沖正該流水" }
  func notReversible(_ event: String) -> String { "\(self.event(event))不能沖正，已在外部完成的不能撤回" }
  func dayNotNext(_ expected: Day) -> String { "應先日終 \(day(expected))" }
  func dayNotOpen(_ businessDay: Day) -> String { "該日尚未開始：業務日是 \(day(businessDay))，日終後才到下一日" }
  func daysOpen(_ count: Int, _ since: Day) -> String {
    "自 \(day(since)) 起 \(count) 天未日終：一次補做這麼多天須由信貸員或督導辦理"
  }
  func closingNotLatest(_ lastClosed: Day?) -> String {
    lastClosed.map { "日終須從最近一日撤起：\(day($0))" } ?? "本帳本沒有可撤的日終"
  }
  func customerOfOther(_ agent: String) -> String { "客戶屬於地推員 \(agent)" }
}
