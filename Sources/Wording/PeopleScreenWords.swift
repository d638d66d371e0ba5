import Lending

/// One customer and one partner.
extension Words {
  package var residentID: String { pick("身份证号", "身分證號", "ID number") }
  package var mobileNumber: String { pick("手机号", "手機號碼", "Mobile") }
  package var bankCard: String { pick("银行卡", "銀行卡", "Card") }
  package var fullName: String { pick("姓名", "姓名", "Name") }
  package var broughtInBy: String { pick("办理人", "辦理人", "Brought in by") }
  package var registeredOn: String { pick("登记日", "登記日", "Registered") }
  package var consents: String { pick("同意", "同意", "Consents") }
  package func consentVersion(_ version: String) -> String {
    pick("版本 \(version)", "版本 \(version)", "version \(version)")
  }
  package func formNumber(_ number: String) -> String {
    pick("表单 \(number)", "表單 \(number)", "form \(number)")
  }
  package func withdrawn(_ day: Day) -> String {
    pick("已撤回 \(self.day(day))", "已撤回 \(self.day(day))", "withdrawn \(self.day(day))")
  }
  package var lines: String { pick("额度", "額度", "Lines") }
  package func lineFigures(_ limit: Money, _ used: Money, _ frozen: Money, _ available: Money)
    -> String
  {
    pick(
      "授信 \(money(limit))  已用 \(money(used))  冻结 \(money(frozen))  可用 \(money(available))",
      "授信 \(money(limit))  已用 \(money(used))  凍結 \(money(frozen))  可用 \(money(available))",
      "limit \(money(limit))  used \(money(used))  frozen \(money(frozen))  available \(money(available))"
    )
  }
  package var lineInvited: String {
    pick("已受邀，额度由额度方掌握", "已受邀，額度由額度方掌握", "invited; the figures are the owner's")
  }
  package var notInvitedYet: String {
    pick("未受邀，不能办理分期", "未受邀，無法辦理分期", "Not invited: no plan can be opened")
  }
  package var plansOf: String { pick("申请与分期", "申請與分期", "Applications and plans") }
  package var noPlansYet: String {
    pick("还没有申请。按 n 办理。", "還沒有申請。按 n 辦理。", "No application yet. n opens one.")
  }
  package var phone: String { pick("机型", "機型", "Phone") }
  package var stage: String { pick("状态", "狀態", "State") }
  package var remainingShort: String { pick("剩余冻结", "剩餘凍結", "Frozen") }
  package func unmaskTitle(_ field: String) -> String {
    pick("显示\(field)(留痕)", "顯示\(field)(留痕)", "Show \(field) (this is kept)")
  }
  package func unmasked(_ label: String, _ value: String) -> String { "\(label): \(value)" }
  package var companyCode: String { pick("信用代码", "信用代碼", "Company code") }
  package var founded: String { pick("成立日", "成立日", "Founded") }
  package var scope: String { pick("范围", "範圍", "Scope") }
  package var contractEnds: String { pick("合作到期", "合作到期", "Contract ends") }
  package var deposit: String { pick("保证金", "保證金", "Deposit") }
  package func depositEquation(_ paid: Money, _ required: Money, _ short: Money) -> String {
    pick(
      "实缴 \(money(paid))  应缴 \(money(required))  差额 \(money(short))",
      "實繳 \(money(paid))  應繳 \(money(required))  差額 \(money(short))",
      "Paid in \(money(paid))  required \(money(required))  short \(money(short))")
  }
  package var depositHidden: String {
    pick("保证金数字只对督导可见", "保證金數字只對督導可見", "Deposit figures are for supervisors")
  }
  package func intakeStopsBelow(_ percent: Int, _ amount: Money) -> String {
    pick(
      "低于 \(percent)%(\(money(amount)))停止进件",
      "低於 \(percent)%(\(money(amount)))停止進件",
      "intake stops below \(percent)%, \(money(amount))")
  }
  package var intakeOpen: String { pick("可进件", "可進件", "Intake is open") }
  package func intakeClosed(_ count: Int) -> String {
    pick(
      "不可进件，原因 \(count) 条",
      "不可進件，原因 \(count) 項",
      count == 1 ? "Intake is closed for 1 reason" : "Intake is closed for \(count) reasons")
  }
  package var evidence: String { pick("资质", "資格", "Evidence") }
  package func daysLeft(_ days: Int) -> String {
    pick("剩 \(days) 天", "剩 \(days) 天", "\(days) days left")
  }
  package func lapsedSince(_ days: Int) -> String {
    pick("已失效 \(days) 天", "已失效 \(days) 天", "lapsed \(days) days ago")
  }
  package var notFiled: String { pick("未登记", "未登記", "not filed") }
  package var lapses: String { pick("失效日", "失效日", "Lapses") }
  package func agents(_ count: Int) -> String {
    pick("地推员 \(count) 人", "地推員 \(count) 人", "Agents \(count)")
  }
  package func dismissed(_ day: Day) -> String {
    pick("已离职 \(self.day(day))", "已離職 \(self.day(day))", "left \(self.day(day))")
  }
  package var movements: String { pick("保证金流水", "保證金流水", "Deposit movements") }
  package var balance: String { pick("余额", "餘額", "Balance") }
  package var cause: String { pick("事由", "事由", "Cause") }
  package func customersBroughtIn(_ count: Int) -> String {
    pick("带来客户 \(count) 人", "帶來客戶 \(count) 人", "Customers brought in: \(count)")
  }
  package func firstInstalments(_ open: Int, _ overdue: Int) -> String {
    pick(
      "在履约 \(open) 笔  代偿前逾期 \(overdue) 笔",
      "在履約 \(open) 筆  代償前逾期 \(overdue) 筆",
      "running \(open)  overdue before compensation \(overdue)")
  }
  package var verdict: String { pick("决定", "決定", "Decision") }
  package var evidenceKind: String { pick("种类", "種類", "Kind") }
  package var documentNumber: String { pick("文号", "文號", "Document number") }
  package func confirmDeduction(_ partner: String, _ amount: Money) -> String {
    pick(
      "从 \(partner) 的保证金扣减 \(money(amount))。扣减后可能停止进件。",
      "從 \(partner) 的保證金扣減 \(money(amount))。扣減後可能停止進件。",
      "Take \(money(amount)) from the deposit of \(partner). Intake may stop.")
  }
  package var needsSupervisor: String { pick("督导才能办", "督導才能辦", "for a supervisor") }
  package var agentNumber: String { pick("工号", "工號", "Agent number") }
  package var outletNumber: String { pick("网点号", "網點號", "Outlet number") }
  package var nothingHere: String { pick("没有内容", "沒有內容", "Nothing here") }
}
