import Lending

nonisolated extension Hant: IntakeReasonStrings {
  func closed(_ side: ClosedSide) -> String { "不可進件：\(name(side))" }
  func partnerLeft(_ on: Day) -> String { "合作方已於 \(day(on)) 退出合作，不可進件" }
  func intakeStopped(_ reason: String) -> String { "督導已暫停進件：\(reason)" }
  func scopeMissing(_ scope: PartnerScope) -> String { "合作方的准入範圍不含\(name(scope))，請先辦理准入" }
  func youngerThanOneYear(_ until: Day) -> String { "公司成立未滿一年，須到 \(day(until))" }
  func evidenceMissing(_ kind: EvidenceKind) -> String { "缺少\(name(kind))，請先提交" }
  func evidenceLapsed(_ kind: EvidenceKind, _ on: Day) -> String {
    "\(name(kind))已於 \(day(on)) 失效，請更新"
  }
  func partnerContractEnded(_ on: Day) -> String { "合作方合約已於 \(day(on)) 到期，請續簽" }
  func depositShort(_ by: Money) -> String { "保證金不足，還差 \(money(by))" }
  func plansOpen(_ count: Int) -> String { "尚有 \(count) 筆分期單未結清，保證金暫不退還" }
  func depositInsufficient(_ balance: Money) -> String { "保證金餘額只有 \(money(balance))" }
  func agentNotEngaged(_ agent: String) -> String { "地推員 \(agent) 不在該合作方任職" }
  func agentNotAtOutlet(_ outlet: String) -> String { "地推員不在網點 \(outlet) 任職" }
  func outletClosed(_ on: Day) -> String { "網點已於 \(day(on)) 關閉" }
  func outletOfOtherCarrier(_ outlet: String) -> String { "網點 \(outlet) 屬於另一家電信商，不能辦理此項目" }
  func provinceClosed(_ province: ProvinceCode) -> String { "項目尚未在\(name(province))開放" }
  var programmeNotOffered: String { "項目未推出" }
  func programmeNotOffered(until day: Day) -> String { "項目自 \(self.day(day)) 起辦理" }
  var highRisk: String { "在高風險名單內，不可辦理" }
  func underAge(_ until: Day) -> String { "未滿 18 歲，須到 \(day(until))" }
  func duplicateCustomer(_ customer: String, _ field: String) -> String {
    "客戶 \(customer) 的\(self.field(field))相同，請直接使用該客戶"
  }
  var notInvited: String { "客戶未受邀，沒有可用的授信額度" }
  func lineClosed(_ on: Day) -> String { "授信額度已於 \(day(on)) 關閉" }
  var lineShort: String {
    "額度不足，請減少借款金額"
  }
  func companyOnRecord(_ name: String) -> String {
    "\(name) 有被執行、失信或行政處罰記錄，無法授信"
  }
  func lineOfOtherSource(_ expected: FreezeSource) -> String { "本項目凍結\(name(expected))，請另選額度" }
}
