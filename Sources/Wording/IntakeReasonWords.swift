import Lending

/// Sentences about who may bring in whom.
extension Words {
  package func closed(_ side: ClosedSide) -> String {
    pick("不可进件：\(name(side))", "不可進件：\(name(side))", "closed: \(name(side))")
  }
  package func partnerLeft(_ on: Day) -> String {
    pick(
      "合作方已于 \(day(on)) 退出合作，不可进件",
      "合作方已於 \(day(on)) 退出合作，不可進件",
      "the partner left on \(day(on)) and brings in nobody")
  }
  package func intakeStopped(_ reason: String) -> String {
    pick(
      "督导已暂停进件：\(reason)",
      "督導已暫停進件：\(reason)",
      "intake stopped by a supervisor: \(reason)")
  }
  package func scopeMissing(_ scope: PartnerScope) -> String {
    pick(
      "合作方的准入范围不含\(name(scope))，请先办理准入",
      "合作方的准入範圍不含\(name(scope))，請先辦理准入",
      "the partner is not admitted for this scope: \(name(scope))")
  }
  package func youngerThanOneYear(_ until: Day) -> String {
    pick(
      "公司成立未满一年，须到 \(day(until))",
      "公司成立未滿一年，須到 \(day(until))",
      "younger than one year until \(day(until))")
  }
  package func evidenceMissing(_ kind: EvidenceKind) -> String {
    pick(
      "缺少\(name(kind))，请先提交",
      "缺少\(name(kind))，請先提交",
      "\(name(kind)) is missing: file it")
  }
  package func evidenceLapsed(_ kind: EvidenceKind, _ on: Day) -> String {
    pick(
      "\(name(kind))已于 \(day(on)) 失效，请更新",
      "\(name(kind))已於 \(day(on)) 失效，請更新",
      "\(name(kind)) lapsed on \(day(on))")
  }
  package func partnerContractEnded(_ on: Day) -> String {
    pick(
      "合作方合同已于 \(day(on)) 到期，请续签",
      "合作方合約已於 \(day(on)) 到期，請續簽",
      "the partner's contract ended on \(day(on))")
  }
  package func depositShort(_ by: Money) -> String {
    pick(
      "保证金不足，还差 \(money(by))",
      "保證金不足，還差 \(money(by))",
      "deposit short by \(money(by))")
  }
  package func plansOpen(_ count: Int) -> String {
    pick(
      "尚有 \(count) 笔分期单未结清，保证金暂不退还",
      "尚有 \(count) 筆分期單未結清，保證金暫不退還",
      "the deposit stays until the last plan ends; open: \(count)")
  }
  package func depositInsufficient(_ balance: Money) -> String {
    pick(
      "保证金余额只有 \(money(balance))",
      "保證金餘額只有 \(money(balance))",
      "the deposit holds no more than \(money(balance))")
  }
  package func agentNotEngaged(_ agent: String) -> String {
    pick(
      "地推员 \(agent) 不在该合作方任职",
      "地推員 \(agent) 不在該合作方任職",
      "agent \(agent) does not work for the partner")
  }
  package func agentNotAtOutlet(_ outlet: String) -> String {
    pick(
      "地推员不在网点 \(outlet) 任职",
      "地推員不在網點 \(outlet) 任職",
      "the agent does not work at outlet \(outlet)")
  }
  package func outletClosed(_ on: Day) -> String {
    pick("网点已于 \(day(on)) 关闭", "網點已於 \(day(on)) 關閉", "the outlet closed on \(day(on))")
  }
  package func outletOfOtherCarrier(_ outlet: String) -> String {
    pick(
      "网点 \(outlet) 属于另一家运营商，不能办理此项目",
      "網點 \(outlet) 屬於另一家電信商，不能辦理此項目",
      "outlet \(outlet) belongs to another carrier than the programme's")
  }
  package func provinceClosed(_ province: ProvinceCode) -> String {
    pick(
      "项目尚未在\(name(province))开放",
      "項目尚未在\(name(province))開放",
      "the programme is not open in \(name(province))")
  }
  package var programmeNotOffered: String { pick("项目未推出", "項目未推出", "the programme is not offered") }
  package func programmeNotOffered(until day: Day) -> String {
    pick(
      "项目自 \(self.day(day)) 起办理",
      "項目自 \(self.day(day)) 起辦理",
      "the programme is not offered before \(self.day(day))")
  }
  package var highRisk: String {
    pick("在高风险名单内，不可办理", "在高風險名單內，不可辦理", "on the high-risk list: no plan can be opened")
  }
  package func underAge(_ until: Day) -> String {
    pick(
      "未满 18 周岁，须到 \(day(until))",
      "未滿 18 歲，須到 \(day(until))",
      "younger than 18 until \(day(until))")
  }
  package func duplicateCustomer(_ customer: String, _ field: String) -> String {
    pick(
      "客户 \(customer) 的\(self.field(field))相同，请直接使用该客户",
      "客戶 \(customer) 的\(self.field(field))相同，請直接使用該客戶",
      "customer \(customer) has the same \(self.field(field)): go on with that customer")
  }
  package var notInvited: String {
    pick(
      "客户未受邀，没有可用的授信额度",
      "客戶未受邀，沒有可用的授信額度",
      "not invited: the customer has no such line")
  }
  package func lineClosed(_ on: Day) -> String {
    pick(
      "授信额度已于 \(day(on)) 关闭",
      "授信額度已於 \(day(on)) 關閉",
      "the line was closed on \(day(on))")
  }
  package var lineShort: String {
    pick(
      "额度不足，请减少借款金额",
      "額度不足，請減少借款金額",
      "the line does not hold that much: ask for less")
  }
  package func companyOnRecord(_ name: String) -> String {
    pick(
      "\(name) 有被执行、失信或行政处罚记录，不能授信",
      "\(name) 有被執行、失信或行政處罰記錄，無法授信",
      "courts or authorities have something on record against \(name): no line can be granted")
  }
  package func lineOfOtherSource(_ expected: FreezeSource) -> String {
    pick(
      "本项目冻结\(name(expected))，请另选额度",
      "本項目凍結\(name(expected))，請另選額度",
      "the programme freezes \(name(expected)): choose such a line")
  }
}
