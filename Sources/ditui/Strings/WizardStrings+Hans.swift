import Lending

nonisolated extension Hans: WizardStrings {
  var counterSteps: [String] { ["身份同意", "预审", "成本明示", "合同", "客户确认", "交机", "放款", "完成"] }
  func pageTitle(_ page: WizardScreen.Page) -> String {
    switch page {
    case .identity: "身份"
    case .consents: "逐项同意"
    case .precheck: "受邀与预审"
    case .phone: "手机与套餐"
    case .schedule: "还款计划"
    case .costForm: "综合融资成本明示表"
    case .review: "核对"
    }
  }
  var queueNumber: String { "排队号" }
  var queueNumberHint: String { "客户手中的号条, 可不填" }
  var nameHint: String { "与身份证一致" }
  var initials: String { "拼音首字母" }
  var initialsHint: String { "按姓名带出, 可改" }
  var residentIDHint: String { "18 位" }
  var mobileHint: String { "11 位" }
  var cardHint: String { "还款用, 可不填" }
  func typed(_ count: Int, _ all: Int) -> String { "已输 \(count)/\(all) 位" }
  func typedCard(_ count: Int) -> String { "已输 \(count) 位, 卡号为 16 至 19 位" }
  func bornTold(_ birth: Day, _ age: Int, _ isFemale: Bool, _ province: String) -> String {
    "\(day(birth)) 生, \(age) 周岁, \(isFemale ? "女" : "男"), \(province)"
  }
  func alreadyInBook(_ customer: String) -> String { "账本中已有此人: \(customer)" }
  var duplicateHint: String { "Ctrl-D 用账本中的客户继续, 或先查看." }
  var noDuplicate: String { "账本中没有同号的人" }
  func goOnWith(_ name: String) -> String { "用 \(name) 继续办理" }
  func lookAt(_ name: String) -> String { "先查看 \(name)" }
  var identityLead: String { "离开栏位后号码即掩码; 草稿不保存号码." }
  var numbersNotKept: String { "草稿不保存身份证号, 手机号, 卡号: 请重新录入." }
  var customerInBook: String { "账本中的客户, 不必重录." }
  var nameMissing: String { "缺少姓名，请填写" }
  var nameHasDigit: String { "姓名里不能有数字，号码请填到各自的栏位" }
  var notGivenYet: String { "尚未同意" }
  func placeTold(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "客户本人设备"
    case .paper: "纸质签名"
    case .demonstration: "演示: 本机按键"
    }
  }
  var paperFormNumber: String { "  表单编号" }
  var paperFormHint: String { "印在所签表单上" }
  var consentLead: String { "一项一项由客户阅读并同意, 不预先勾选." }
  func consentVersion(_ version: String, _ given: Moment?) -> String {
    "文本 \(version)" + (given.map { "  \($0.clock) 同意" } ?? "")
  }
  func consentHeld(_ version: String, _ day: Day, _ place: String) -> String {
    "\(self.day(day)) 已同意, 文本 \(version), \(place)"
  }
  var noConsentAsked: String { "本项目无须同意." }
  var demonstrationConsent: String { "演示: 此处按键算同意. 真实账本中不算." }
  var askedFor: String { "预审内容" }
  func askedForTold(_ phone: String, _ freeze: Money) -> String { "\(phone), 冻结 \(money(freeze))" }
  var lineChosen: String { "冻结哪个额度" }
  var invitation: String { "受邀" }
  var notAskedYet: String { "尚未查询" }
  var invited: String { "已受邀" }
  var notInvitedShort: String { "未受邀" }
  var limitTold: String { "告知的额度" }
  var ownersAnswer: String { "额度方答复" }
  var noAnswerYet: String { "尚无答复" }
  var holdsUntil: String { "有效至" }
  var leastDownPayment: String { "最低首付" }
  var emptyIfNone: String { "未告知则不填" }
  var refusalCode: String { "拒绝代码" }
  var untilMalformed: String { "填额度方告知的今日时间, 如 18:00" }
  var precheckRefused: String { "额度方拒绝, 不能继续; Ctrl-X 丢弃此件." }
  func precheckPassed(_ freeze: Money, _ until: Moment) -> String {
    "通过, 可冻结 \(money(freeze)), 有效至 \(moment(until))"
  }
  func precheckOutgrown(_ old: Money, _ new: Money) -> String {
    "预审的是 \(money(old)), 现为 \(money(new)), 须重新预审"
  }
  var precheckSimulated: String { "演示: 额度方立即答复. 手机尾号 9 未受邀, 尾号 8 额度很少." }
  var precheckLead: String { "录入额度方的答复. 此处不显示额度." }
  var noWayOn: String { "没有其他办法" }
  func waysOnHint(_ count: Int) -> String { "Ctrl-O 有 \(count) 个办法: 首付, 换机型, 换额度来源" }
  func wayDownPayment(_ amount: Money) -> String { "首付 \(money(amount))" }
  func wayPhone(_ model: String, _ freeze: Money) -> String { "换 \(model), 冻结 \(money(freeze))" }
  func wayLine(_ source: String) -> String { "换额度来源: \(source)" }
  var firstIMEI: String { "串号1" }
  var secondIMEI: String { "串号2" }
  var imeiHint: String { "扫码或键入 15 位" }
  var secondIMEIHint: String { "双卡手机才有" }
  var sameIMEI: String { "两个串号相同, 请扫另一个" }
  var quoteMissing: String { "手机与套餐尚未选好" }
  var signature: String { "签名" }
  var signaturePlace: String { "签署方式" }
  var notSignedYet: String { "尚未签署" }
  var signatureMissing: String { "客户尚未签署当前的明示表" }
  func readOn(_ seconds: Int) -> String { "请客户阅读, \(seconds) 秒后可签" }
  var readLongEnough: String { "阅读时间已到, 可以签署" }
  func signedTold(_ place: String, _ at: Moment) -> String { "\(at.clock) 已签, \(place)" }
  var reviewLead: String { "在某行按 Enter 去该页, 改完回到此页." }
  var recordRow: String { "提交登记" }
  var recordTold: String { "一次全部登记, 否则什么也不登记" }
  func consentsGiven(_ count: Int, _ all: Int) -> String { "已同意 \(count)/\(all) 项" }
  func draftKept(_ label: String, _ hadNumbers: Bool) -> String {
    "草稿 \(label) 已保存" + (hadNumbers ? ", 号码未保存, 续办时须重录" : "")
  }
  func discardAsked(_ label: String) -> String { "\(label) 已录的内容全部丢弃. 尚未登记任何内容." }
  var discarded: String { "草稿已丢弃" }
  var quitAsked: String { "确定退出程序吗?" }
  func caseRecorded(_ plan: String, _ queue: String) -> String { "已登记, 单号 \(plan) \(queue)" }
  var noWorkplace: String { "此处不能办理: 须有合作方的在职地推员及其网点." }
  var whoseCase: String { "谁办理, 在哪个网点" }
  var freshCase: String { "新办一件" }
  func draftTold(_ queue: String, _ name: String, _ begun: Moment) -> String {
    "草稿 \(queue) \(name) \(begun.clock) 起"
  }
}
