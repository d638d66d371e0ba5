import Lending

nonisolated extension Hant: PlanChangeStrings {
  func settlementFee(_ amount: Money) -> String {
    "提前結清費 \(money(amount))"
  }
  func prepaymentDue(_ amount: Money) -> String {
    "其中已到期 \(money(amount))"
  }
  func prepaymentPrincipal(_ amount: Money) -> String {
    "提前歸還本金 \(money(amount))"
  }
  func prepaymentFee(_ amount: Money) -> String {
    "手續費 \(money(amount))"
  }
  func afterPrepayment(_ count: Int, _ amount: Money, _ day: Day) -> String {
    "之後共 \(count) 期，下一期 \(self.day(day)) 應還 \(money(amount))"
  }
  func interestSaved(_ amount: Money) -> String {
    "節省利息 \(money(amount))"
  }
  func prepaymentAsked(_ amount: Money, _ who: String) -> String {
    "為 \(who) 登記提前還本 \(money(amount))？"
  }
  func chargeAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "向 \(who) 加收\(what) \(money(amount))？"
  }
  func waiverAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "為 \(who) 減免\(what) \(money(amount))？"
  }
  func termsAsked(
    _ who: String, _ number: Int, _ day: Day, _ count: Int, _ last: Day
  ) -> String {
    "\(who) 第 \(number) 期改為 \(self.day(day)) 到期，共 \(count) 期，末期 \(self.day(last))"
  }
  func callDueAsked(_ who: String, _ amount: Money) -> String {
    "宣告 \(who) 提前到期，剩餘 \(money(amount)) 今日全部到期？"
  }
  func writeOffAsked(_ who: String, _ amount: Money) -> String {
    "核銷 \(who) 欠款 \(money(amount))？"
  }
  func name(_ party: RevenueParty) -> String {
    switch party {
    case .quotaOwner: "額度方"
    case .organiser: "項目方"
    case .funder: "資金方"
    case .isv: "服務商(ISV)"
    case .partner: "合作方"
    }
  }
  func share(_ party: String, _ rate: Rate, _ what: String, _ amount: Money) -> String {
    "\(party)分成：\(what)的 \(rate.percent)%，至今 \(money(amount))"
  }
  var writeOffLead: String { "核銷不免除客戶的債務，也不解除凍結" }
  var callDue: String { "宣告全部提前到期" }
  var writeOff: String { "核銷" }
  var decisionNumber: String { "審批編號" }
  func writtenOff(_ amount: Money, _ day: Day, _ recovered: Money, _ claim: Money) -> String {
    "\(self.day(day)) 核銷 \(money(amount))：已收回 \(money(recovered))，仍欠 \(money(claim))"
  }
  func calledDueOn(_ day: Day) -> String { "\(self.day(day)) 宣告提前到期" }
  var prepayPart: String { "提前歸還部分本金" }
  var changeTerms: String { "延期或變更各期" }
  var raiseCharge: String { "加收費用" }
  var waiveCharge: String { "減免費用" }
  var pauseDays: String { "暫停計算逾期天數" }
  var resumeDays: String { "結束暫停" }
  var keepingLabel: String { "保持不變" }
  var keepTerm: String { "期限不變，每期減少" }
  var keepInstalment: String { "每期不變，期限縮短" }
  var fromInstalment: String { "自第幾期起" }
  var newFirstDue: String { "該期新還款日" }
  var newPeriods: String { "自該期起期數" }
  var componentLabel: String { "科目" }
  var pauseFrom: String { "首日" }
  var pauseThrough: String { "末日" }
  var agreementNumber: String { "協議編號" }
  var settlementRecords: String { "資金方全額收到後，填寫流水號即記為結清；僅試算請按 Esc。" }
}
