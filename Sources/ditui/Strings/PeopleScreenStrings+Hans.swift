import Lending

nonisolated extension Hans: PeopleScreenStrings {
  var residentID: String { "身份证号" }
  var mobileNumber: String { "手机号" }
  var bankCard: String { "银行卡" }
  var fullName: String { "姓名" }
  var broughtInBy: String { "办理人" }
  var registeredOn: String { "登记日" }
  var consents: String { "同意" }
  func consentVersion(_ version: String) -> String { "版本 \(version)" }
  func formNumber(_ number: String) -> String { "表单 \(number)" }
  func withdrawn(_ day: Day) -> String { "已撤回 \(self.day(day))" }
  var lines: String { "额度" }
  func lineFigures(_ limit: Money, _ used: Money, _ frozen: Money, _ available: Money) -> String {
    "授信 \(money(limit))  已用 \(money(used))  冻结 \(money(frozen))  可用 \(money(available))"
  }
  var lineInvited: String { "已受邀，额度由额度方掌握" }
  var notInvitedYet: String { "未受邀，不能办理分期" }
  var plansOf: String { "申请与分期" }
  var noPlansYet: String { "还没有申请。按 n 办理。" }
  var phone: String { "机型" }
  var stage: String { "状态" }
  var remainingShort: String { "剩余冻结" }
  func unmaskTitle(_ field: String) -> String { "显示\(field)(留痕)" }
  func unmasked(_ label: String, _ value: String) -> String { "\(label): \(value)" }
  var companyCode: String { "信用代码" }
  var founded: String { "成立日" }
  var scope: String { "范围" }
  var contractEnds: String { "合作到期" }
  var deposit: String { "保证金" }
  func depositEquation(_ paid: Money, _ required: Money, _ short: Money) -> String {
    "实缴 \(money(paid))  应缴 \(money(required))  差额 \(money(short))"
  }
  var depositHidden: String { "保证金数字只对督导可见" }
  func intakeStopsBelow(_ percent: Int, _ amount: Money) -> String {
    "低于 \(percent)%(\(money(amount)))停止进件"
  }
  var intakeOpen: String { "可进件" }
  func intakeClosed(_ count: Int) -> String { "不可进件，原因 \(count) 条" }
  var evidence: String { "资质" }
  func daysLeft(_ days: Int) -> String { "剩 \(days) 天" }
  func lapsedSince(_ days: Int) -> String { "已失效 \(days) 天" }
  var notFiled: String { "未登记" }
  var lapses: String { "失效日" }
  func agents(_ count: Int) -> String { "地推员 \(count) 人" }
  func dismissed(_ day: Day) -> String { "已离职 \(self.day(day))" }
  var movements: String { "保证金流水" }
  var balance: String { "余额" }
  var cause: String { "事由" }
  func customersBroughtIn(_ count: Int) -> String { "带来客户 \(count) 人" }
  func firstInstalments(_ open: Int, _ overdue: Int) -> String {
    "在履约 \(open) 笔  代偿前逾期 \(overdue) 笔"
  }
  var verdict: String { "决定" }
  var evidenceKind: String { "种类" }
  var documentNumber: String { "文号" }
  func confirmDeduction(_ partner: String, _ amount: Money) -> String {
    "从 \(partner) 的保证金扣减 \(money(amount))。扣减后可能停止进件。"
  }
  var needsSupervisor: String { "督导才能办" }
  var agentNumber: String { "工号" }
  var outletNumber: String { "网点号" }
  var nothingHere: String { "没有内容" }
}
