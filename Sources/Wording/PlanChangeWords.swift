import Lending

/// Changes of a running plan: prepayment, other terms, charges, waivers, pauses, the write-off; shares of revenue.
extension Words {
  package func settlementFee(_ amount: Money) -> String {
    pick(
      "提前结清费 \(money(amount))",
      "提前結清費 \(money(amount))",
      "fee for settling early \(money(amount))")
  }
  package func prepaymentDue(_ amount: Money) -> String {
    pick(
      "其中已到期 \(money(amount))",
      "其中已到期 \(money(amount))",
      "of that due already \(money(amount))")
  }
  package func prepaymentPrincipal(_ amount: Money) -> String {
    pick(
      "提前归还本金 \(money(amount))",
      "提前歸還本金 \(money(amount))",
      "principal prepaid \(money(amount))")
  }
  package func prepaymentFee(_ amount: Money) -> String {
    pick("手续费 \(money(amount))", "手續費 \(money(amount))", "fee \(money(amount))")
  }
  package func afterPrepayment(_ count: Int, _ amount: Money, _ day: Day) -> String {
    pick(
      "之后共 \(count) 期，下一期 \(self.day(day)) 应还 \(money(amount))",
      "之後共 \(count) 期，下一期 \(self.day(day)) 應還 \(money(amount))",
      "Then \(count) instalments, the next \(money(amount)) on \(self.day(day))")
  }
  package func interestSaved(_ amount: Money) -> String {
    pick(
      "节省利息 \(money(amount))",
      "節省利息 \(money(amount))",
      "Interest saved \(money(amount))")
  }
  package func prepaymentAsked(_ amount: Money, _ who: String) -> String {
    pick(
      "为 \(who) 登记提前还本 \(money(amount))？",
      "為 \(who) 登記提前還本 \(money(amount))？",
      "Record a prepayment of \(money(amount)) for \(who)?")
  }
  package func chargeAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    pick(
      "向 \(who) 加收\(what) \(money(amount))？",
      "向 \(who) 加收\(what) \(money(amount))？",
      "Charge \(money(amount)) of \(what) to \(who)?")
  }
  package func waiverAsked(_ what: String, _ amount: Money, _ who: String) -> String {
    pick(
      "为 \(who) 减免\(what) \(money(amount))？",
      "為 \(who) 減免\(what) \(money(amount))？",
      "Waive \(money(amount)) of \(what) for \(who)?")
  }
  package func termsAsked(
    _ who: String, _ number: Int, _ day: Day, _ count: Int, _ last: Day
  ) -> String {
    pick(
      "\(who) 第 \(number) 期改为 \(self.day(day)) 到期，共 \(count) 期，末期 \(self.day(last))",
      "\(who) 第 \(number) 期改為 \(self.day(day)) 到期，共 \(count) 期，末期 \(self.day(last))",
      "Instalment \(number) of \(who) falls due on \(self.day(day)), the last of \(count) on \(self.day(last))"
    )
  }
  package func callDueAsked(_ who: String, _ amount: Money) -> String {
    pick(
      "宣布 \(who) 提前到期，剩余 \(money(amount)) 今日全部到期？",
      "宣告 \(who) 提前到期，剩餘 \(money(amount)) 今日全部到期？",
      "Call \(who) due: everything left, \(money(amount)), falls due today?")
  }
  package func writeOffAsked(_ who: String, _ amount: Money) -> String {
    pick(
      "核销 \(who) 欠款 \(money(amount))？",
      "核銷 \(who) 欠款 \(money(amount))？",
      "Write off \(money(amount)) of \(who)?")
  }

  package func name(_ party: RevenueParty) -> String {
    switch party {
    case .quotaOwner: pick("额度方", "額度方", "line owner")
    case .organiser: pick("项目方", "項目方", "organiser")
    case .funder: pick("资金方", "資金方", "funder")
    case .isv: pick("服务商(ISV)", "服務商(ISV)", "software provider")
    case .partner: pick("合作方", "合作方", "partner")
    }
  }

  package func share(_ party: String, _ rate: Rate, _ what: String, _ amount: Money) -> String {
    pick(
      "\(party)分成：\(what)的 \(rate.percent)%，至今 \(money(amount))",
      "\(party)分成：\(what)的 \(rate.percent)%，至今 \(money(amount))",
      "Share of \(party): \(rate.percent)% of \(what), \(money(amount)) so far")
  }
  package var writeOffLead: String {
    pick(
      "核销不免除客户的债务，也不解除冻结",
      "核銷不免除客戶的債務，也不解除凍結",
      "The customer owes it all the same; the freeze stays as it is")
  }
  package var callDue: String { pick("宣布全部提前到期", "宣告全部提前到期", "Call everything due") }
  package var writeOff: String { pick("核销", "核銷", "Write off") }
  package var decisionNumber: String { pick("审批编号", "審批編號", "Decision number") }
  package func writtenOff(_ amount: Money, _ day: Day, _ recovered: Money, _ claim: Money) -> String
  {
    pick(
      "\(self.day(day)) 核销 \(money(amount))：已收回 \(money(recovered))，仍欠 \(money(claim))",
      "\(self.day(day)) 核銷 \(money(amount))：已收回 \(money(recovered))，仍欠 \(money(claim))",
      "Written off \(money(amount)) on \(self.day(day)): recovered \(money(recovered)), still owed \(money(claim))"
    )
  }
  package func calledDueOn(_ day: Day) -> String {
    pick(
      "\(self.day(day)) 宣布提前到期",
      "\(self.day(day)) 宣告提前到期",
      "Called due on \(self.day(day))")
  }
  package var prepayPart: String { pick("提前归还部分本金", "提前歸還部分本金", "Prepay part of the principal") }
  package var changeTerms: String { pick("延期或变更各期", "延期或變更各期", "Move or change instalments") }
  package var raiseCharge: String { pick("加收费用", "加收費用", "Charge something") }
  package var waiveCharge: String { pick("减免费用", "減免費用", "Waive something") }
  package var pauseDays: String { pick("暂停计算逾期天数", "暫停計算逾期天數", "Pause the days past due") }
  package var resumeDays: String { pick("结束暂停", "結束暫停", "End the pause") }
  package var keepingLabel: String { pick("保持不变", "保持不變", "Keep") }
  package var keepTerm: String { pick("期限不变，每期减少", "期限不變，每期減少", "the term, instalments fall") }
  package var keepInstalment: String {
    pick("每期不变，期限缩短", "每期不變，期限縮短", "the instalment, the term shortens")
  }
  package var fromInstalment: String { pick("自第几期起", "自第幾期起", "From instalment") }
  package var newFirstDue: String { pick("该期新还款日", "該期新還款日", "Its new due date") }
  package var newPeriods: String { pick("自该期起期数", "自該期起期數", "Instalments from it on") }
  package var componentLabel: String { pick("科目", "科目", "What") }
  package var pauseFrom: String { pick("首日", "首日", "First day") }
  package var pauseThrough: String { pick("末日", "末日", "Last day") }
  package var agreementNumber: String { pick("协议编号", "協議編號", "Agreement number") }
  package var settlementRecords: String {
    pick(
      "资金方全额收到后，填写流水号即记为结清；仅试算请按 Esc。",
      "資金方全額收到後，填寫流水號即記為結清；僅試算請按 Esc。",
      "Once all of it reached the funder: its reference records the settlement. Esc leaves the quote."
    )
  }
}
