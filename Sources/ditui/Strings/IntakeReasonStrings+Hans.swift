import Lending

nonisolated extension Hans: IntakeReasonStrings {
  func closed(_ side: ClosedSide) -> String { "不可进件：\(name(side))" }
  func partnerLeft(_ on: Day) -> String { "合作方已于 \(day(on)) 退出合作，不可进件" }
  func intakeStopped(_ reason: String) -> String { "督导已暂停进件：\(reason)" }
  func scopeMissing(_ scope: PartnerScope) -> String { "合作方的准入范围不含\(name(scope))，请先办理准入" }
  func youngerThanOneYear(_ until: Day) -> String { "公司成立未满一年，须到 \(day(until))" }
  func evidenceMissing(_ kind: EvidenceKind) -> String { "缺少\(name(kind))，请先提交" }
  func evidenceLapsed(_ kind: EvidenceKind, _ on: Day) -> String {
    "\(name(kind))已于 \(day(on)) 失效，请更新"
  }
  func partnerContractEnded(_ on: Day) -> String { "合作方合同已于 \(day(on)) 到期，请续签" }
  func depositShort(_ by: Money) -> String { "保证金不足，还差 \(money(by))" }
  func plansOpen(_ count: Int) -> String { "尚有 \(count) 笔分期单未结清，保证金暂不退还" }
  func depositInsufficient(_ balance: Money) -> String { "保证金余额只有 \(money(balance))" }
  func agentNotEngaged(_ agent: String) -> String { "地推员 \(agent) 不在该合作方任职" }
  func agentNotAtOutlet(_ outlet: String) -> String { "地推员不在网点 \(outlet) 任职" }
  func outletClosed(_ on: Day) -> String { "网点已于 \(day(on)) 关闭" }
  func outletOfOtherCarrier(_ outlet: String) -> String { "网点 \(outlet) 属于另一家运营商，不能办理此项目" }
  func provinceClosed(_ province: ProvinceCode) -> String { "项目尚未在\(name(province))开放" }
  var programmeNotOffered: String { "项目未推出" }
  func programmeNotOffered(until day: Day) -> String { "项目自 \(self.day(day)) 起办理" }
  var highRisk: String { "在高风险名单内，不可办理" }
  func underAge(_ until: Day) -> String { "未满 18 周岁，须到 \(day(until))" }
  func duplicateCustomer(_ customer: String, _ field: String) -> String {
    "客户 \(customer) 的\(self.field(field))相同，请直接使用该客户"
  }
  var notInvited: String { "客户未受邀，没有可用的授信额度" }
  func lineClosed(_ on: Day) -> String { "授信额度已于 \(day(on)) 关闭" }
  var lineShort: String {
    "额度不足，请减少借款金额"
  }
  func companyOnRecord(_ name: String) -> String {
    "\(name) 有被执行、失信或行政处罚记录，不能授信"
  }
  func lineOfOtherSource(_ expected: FreezeSource) -> String { "本项目冻结\(name(expected))，请另选额度" }
}
