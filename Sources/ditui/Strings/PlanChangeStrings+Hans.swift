import Lending

nonisolated extension Hans: PlanChangeStrings {
  func settlementFee(_ amount: Money) -> String {
    "提前结清费 \(money(amount))"
  }
  func prepaymentDue(_ amount: Money) -> String {
    "其中已到期 \(money(amount))"
  }
  func prepaymentPrincipal(_ amount: Money) -> String {
    "提前归还本金 \(money(amount))"
  }
  func prepaymentFee(_ amount: Money) -> String {
    "手续费 \(money(amount))"
  }
  func afterPrepayment(_ count: Int, _ amount: Money, _ day: Day) -> String {
    "之后共 \(count) 期，下一期 \(self.day(day)) 应还 \(money(amount))"
  }
  func interestSaved(_ amount: Money) -> String {
    "节省利息 \(money(amount))"
  }
  func prepaymentAsked(_ amount: Money, _ who: String) -> String {
    "为 \(who) 登记提前还本 \(money(amount))？"
  }
  func chargeAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "向 \(who) 加收\(what) \(money(amount))？"
  }
  func waiverAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    "为 \(who) 减免\(what) \(money(amount))？"
  }
  func termsAsked(
    _ who: String, _ number: Int, _ day: Day, _ count: Int, _ last: Day
  ) -> String {
    "\(who) 第 \(number) 期改为 \(self.day(day)) 到期，共 \(count) 期，末期 \(self.day(last))"
  }
  func callDueAsked(_ who: String, _ amount: Money) -> String {
    "宣布 \(who) 提前到期，剩余 \(money(amount)) 今日全部到期？"
  }
  func writeOffAsked(_ who: String, _ amount: Money) -> String {
    "核销 \(who) 欠款 \(money(amount))？"
  }
  func name(_ party: RevenueParty) -> String {
    switch party {
    case .quotaOwner: "额度方"
    case .organiser: "项目方"
    case .funder: "资金方"
    case .isv: "服务商(ISV)"
    case .partner: "合作方"
    }
  }
  func share(_ party: String, _ rate: Rate, _ what: String, _ amount: Money) -> String {
    "\(party)分成：\(what)的 \(rate.percent)%，至今 \(money(amount))"
  }
  var writeOffLead: String { "核销不免除客户的债务，也不解除冻结" }
  var callDue: String { "宣布全部提前到期" }
  var writeOff: String { "核销" }
  var decisionNumber: String { "审批编号" }
  func writtenOff(_ amount: Money, _ day: Day, _ recovered: Money, _ claim: Money) -> String {
    "\(self.day(day)) 核销 \(money(amount))：已收回 \(money(recovered))，仍欠 \(money(claim))"
  }
  func calledDueOn(_ day: Day) -> String { "\(self.day(day)) 宣布提前到期" }
  var prepayPart: String { "提前归还部分本金" }
  var changeTerms: String { "延期或变更各期" }
  var raiseCharge: String { "加收费用" }
  var waiveCharge: String { "减免费用" }
  var pauseDays: String { "暂停计算逾期天数" }
  var resumeDays: String { "结束暂停" }
  var keepingLabel: String { "保持不变" }
  var keepTerm: String { "期限不变，每期减少" }
  var keepInstalment: String { "每期不变，期限缩短" }
  var fromInstalment: String { "自第几期起" }
  var newFirstDue: String { "该期新还款日" }
  var newPeriods: String { "自该期起期数" }
  var componentLabel: String { "科目" }
  var pauseFrom: String { "首日" }
  var pauseThrough: String { "末日" }
  var agreementNumber: String { "协议编号" }
  var settlementRecords: String { "资金方全额收到后，填写流水号即记为结清；仅试算请按 Esc。" }
}
