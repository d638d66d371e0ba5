import Lending

nonisolated extension Hant: PeopleScreenStrings {
  var residentID: String { "身分證號" }
  var mobileNumber: String { "手機號碼" }
  var bankCard: String { "銀行卡" }
  var fullName: String { "姓名" }
  var broughtInBy: String { "辦理人" }
  var registeredOn: String { "登記日" }
  var consents: String { "同意" }
  func consentVersion(_ version: String) -> String { "版本 \(version)" }
  func formNumber(_ number: String) -> String { "表單 \(number)" }
  func withdrawn(_ day: Day) -> String { "已撤回 \(self.day(day))" }
  var lines: String { "額度" }
  func lineFigures(_ limit: Money, _ used: Money, _ frozen: Money, _ available: Money) -> String {
    "授信 \(money(limit))  已用 \(money(used))  凍結 \(money(frozen))  可用 \(money(available))"
  }
  var lineInvited: String { "已受邀，額度由額度方掌握" }
  var notInvitedYet: String { "未受邀，無法辦理分期" }
  var plansOf: String { "申請與分期" }
  var noPlansYet: String { "還沒有申請。按 n 辦理。" }
  var phone: String { "機型" }
  var stage: String { "狀態" }
  var remainingShort: String { "剩餘凍結" }
  func unmaskTitle(_ field: String) -> String { "顯示\(field)(留痕)" }
  func unmasked(_ label: String, _ value: String) -> String { "\(label): \(value)" }
  var companyCode: String { "信用代碼" }
  var founded: String { "成立日" }
  var scope: String { "範圍" }
  var contractEnds: String { "合作到期" }
  var deposit: String { "保證金" }
  func depositEquation(_ paid: Money, _ required: Money, _ short: Money) -> String {
    "實繳 \(money(paid))  應繳 \(money(required))  差額 \(money(short))"
  }
  var depositHidden: String { "保證金數字只對督導可見" }
  func intakeStopsBelow(_ percent: Int, _ amount: Money) -> String {
    "低於 \(percent)%(\(money(amount)))停止進件"
  }
  var intakeOpen: String { "可進件" }
  func intakeClosed(_ count: Int) -> String { "不可進件，原因 \(count) 項" }
  var evidence: String { "資格" }
  func daysLeft(_ days: Int) -> String { "剩 \(days) 天" }
  func lapsedSince(_ days: Int) -> String { "已失效 \(days) 天" }
  var notFiled: String { "未登記" }
  var lapses: String { "失效日" }
  func agents(_ count: Int) -> String { "地推員 \(count) 人" }
  func dismissed(_ day: Day) -> String { "已離職 \(self.day(day))" }
  var movements: String { "保證金流水" }
  var balance: String { "餘額" }
  var cause: String { "事由" }
  func customersBroughtIn(_ count: Int) -> String { "帶來客戶 \(count) 人" }
  func firstInstalments(_ open: Int, _ overdue: Int) -> String {
    "在履約 \(open) 筆  代償前逾期 \(overdue) 筆"
  }
  var verdict: String { "決定" }
  var evidenceKind: String { "種類" }
  var documentNumber: String { "文號" }
  func confirmDeduction(_ partner: String, _ amount: Money) -> String {
    "從 \(partner) 的保證金扣減 \(money(amount))。扣減後可能停止進件。"
  }
  var needsSupervisor: String { "督導才能辦" }
  var agentNumber: String { "工號" }
  var outletNumber: String { "網點號" }
  var nothingHere: String { "沒有內容" }
}
