import Lending

/// A new case, page by page.
extension Words {
  package var counterSteps: [String] {
    pick(
      ["身份同意", "预审", "成本明示", "合同", "客户确认", "交机", "放款", "完成"],
      ["身分同意", "預審", "成本明示", "合約", "客戶確認", "交機", "放款", "完成"],
      ["Identity", "Pre-check", "Cost form", "Contract", "Confirm", "Hand-over", "Pay-out", "Done"])
  }

  package var queueNumber: String { pick("排队号", "排隊號", "Queue number") }
  package var queueNumberHint: String {
    pick("客户手中的号条, 可不填", "客戶手中的號條, 可不填", "the slip the customer holds, or nothing")
  }
  package var nameHint: String { pick("与身份证一致", "與身分證一致", "as on the identity card") }
  package var initials: String { pick("拼音首字母", "拼音首字母", "Initials") }
  package var initialsHint: String { pick("按姓名带出, 可改", "依姓名帶出, 可改", "proposed from the name") }
  package var residentIDHint: String { pick("18 位", "18 碼", "18 characters") }
  package var mobileHint: String { pick("11 位", "11 碼", "11 digits") }
  package var cardHint: String { pick("还款用, 可不填", "還款用, 可不填", "for repayment; may stay empty") }
  package func typed(_ count: Int, _ all: Int) -> String {
    pick("已输 \(count)/\(all) 位", "已輸入 \(count)/\(all) 碼", "\(count) of \(all)")
  }
  package func typedCard(_ count: Int) -> String {
    pick(
      "已输 \(count) 位, 卡号为 16 至 19 位",
      "已輸入 \(count) 碼, 卡號為 16 至 19 碼",
      "\(count) digits; a card has 16 to 19")
  }
  package func bornText(_ birth: Day, _ age: Int, _ isFemale: Bool, _ province: String) -> String {
    pick(
      "\(day(birth)) 生, \(age) 周岁, \(isFemale ? "女" : "男"), \(province)",
      "\(day(birth)) 生, \(age) 足歲, \(isFemale ? "女" : "男"), \(province)",
      "born \(day(birth)), \(age) years, \(isFemale ? "female" : "male"), \(province)")
  }
  package func alreadyInBook(_ customer: String) -> String {
    pick(
      "账本中已有此人: \(customer)",
      "帳本中已有此人: \(customer)",
      "already in the book as \(customer)")
  }
  package var duplicateHint: String {
    pick(
      "Ctrl-D 用账本中的客户继续, 或先查看.",
      "Ctrl-D 用帳本中的客戶繼續, 或先查看.",
      "Ctrl-D goes on with the customer of the book, or looks at them.")
  }
  package var noDuplicate: String {
    pick("账本中没有同号的人", "帳本中沒有同號的人", "nobody in the book has these numbers")
  }
  package func goOnWith(_ name: String) -> String {
    pick("用 \(name) 继续办理", "用 \(name) 繼續辦理", "Go on with \(name)")
  }
  package func lookAt(_ name: String) -> String {
    pick("先查看 \(name)", "先查看 \(name)", "Look at \(name) first")
  }
  package var identityLead: String {
    pick(
      "离开栏位后号码即掩码; 草稿不保存号码.",
      "離開欄位後號碼即遮蔽; 草稿不保存號碼.",
      "Numbers are masked when you leave their field, and are not kept in a draft.")
  }
  package var numbersNotKept: String {
    pick(
      "草稿不保存身份证号, 手机号, 卡号: 请重新录入.",
      "草稿不保存身分證號, 手機號碼, 卡號: 請重新輸入.",
      "A draft keeps no identity number, mobile or card: please ask for them again.")
  }
  package var customerInBook: String {
    pick(
      "账本中的客户, 不必重录.",
      "帳本中的客戶, 不必重新輸入.",
      "A customer of the book: nothing is typed again.")
  }
  package var nameMissing: String { pick("缺少姓名，请填写", "缺少姓名，請填寫", "the name is missing") }
  package var nameHasDigit: String {
    pick(
      "姓名里不能有数字，号码请填到各自的栏位",
      "姓名裡不能有數字，號碼請填到各自的欄位",
      "a name holds no digit: type numbers into their own fields")
  }
  package var notGivenYet: String { pick("尚未同意", "尚未同意", "not given yet") }

  package func placeText(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: pick("客户本人设备", "客戶本人裝置", "on the customer's own device")
    case .paper: pick("纸质签名", "紙本簽名", "on paper")
    case .demonstration: pick("演示: 本机按键", "示範: 本機按鍵", "DEMO: a key pressed here")
    }
  }

  package var paperFormNumber: String { pick("  表单编号", "  表單編號", "  Form number") }
  package var paperFormHint: String { pick("印在所签表单上", "印在所簽表單上", "printed on the signed form") }
  package var consentLead: String {
    pick(
      "一项一项由客户阅读并同意, 不预先勾选.",
      "一項一項由客戶閱讀並同意, 不預先勾選.",
      "One consent at a time, in words the customer has read. Nothing is ticked beforehand.")
  }
  package func consentVersion(_ version: String, _ given: Moment?) -> String {
    pick(
      "文本 \(version)" + (given.map { "  \($0.clock) 同意" } ?? ""),
      "文本 \(version)" + (given.map { "  \($0.clock) 同意" } ?? ""),
      "text \(version)" + (given.map { "  given \($0.clock)" } ?? ""))
  }
  package func consentHeld(_ version: String, _ day: Day, _ place: String) -> String {
    pick(
      "\(self.day(day)) 已同意, 文本 \(version), \(place)",
      "\(self.day(day)) 已同意, 文本 \(version), \(place)",
      "given \(self.day(day)), text \(version), \(place)")
  }
  package var noConsentAsked: String {
    pick("本项目无须同意.", "本專案無須同意.", "The programme asks for no consent.")
  }
  package var demonstrationConsent: String {
    pick(
      "演示: 此处按键算同意. 真实账本中不算.",
      "示範: 此處按鍵算同意. 真實帳本中不算.",
      "Demonstration: a key pressed here counts. In a real book it is no consent.")
  }
  package var askedFor: String { pick("预审内容", "預審內容", "Asked for") }
  package func askedForText(_ phone: String, _ freeze: Money) -> String {
    pick(
      "\(phone), 冻结 \(money(freeze))",
      "\(phone), 凍結 \(money(freeze))",
      "a freeze of \(money(freeze)) for \(phone)")
  }
  package var lineChosen: String { pick("冻结哪个额度", "凍結哪個額度", "Line to freeze") }
  package var invitation: String { pick("受邀", "受邀", "Invitation") }
  package var notAskedYet: String { pick("尚未查询", "尚未查詢", "not asked yet") }
  package var invited: String { pick("已受邀", "已受邀", "invited") }
  package var notInvitedShort: String { pick("未受邀", "未受邀", "not invited") }
  package var limitText: String { pick("告知的额度", "告知的額度", "Limit told") }
  package var ownersAnswer: String { pick("额度方答复", "額度方回覆", "The owner's answer") }
  package var noAnswerYet: String { pick("尚无答复", "尚無回覆", "no answer yet") }
  package var holdsUntil: String { pick("有效至", "有效至", "Holds until") }
  package var leastDownPayment: String { pick("最低首付", "最低首期款", "Least down payment") }
  package var emptyIfNone: String { pick("未告知则不填", "未告知則不填", "empty if none was told") }
  package var refusalCode: String { pick("拒绝代码", "拒絕代碼", "Refusal code") }
  package var untilMalformed: String {
    pick(
      "填额度方告知的今日时间, 如 18:00",
      "填額度方告知的今日時間, 如 18:00",
      "a time of today as the owner told it, as in 18:00")
  }
  package var precheckRefused: String {
    pick(
      "额度方拒绝, 不能继续; Ctrl-X 丢弃此件.",
      "額度方拒絕, 不能繼續; Ctrl-X 捨棄此件.",
      "The owner of the line refused. The case cannot go on; Ctrl-X discards it.")
  }
  package func precheckPassed(_ freeze: Money, _ until: Moment) -> String {
    pick(
      "通过, 可冻结 \(money(freeze)), 有效至 \(moment(until))",
      "通過, 可凍結 \(money(freeze)), 有效至 \(moment(until))",
      "Passed for \(money(freeze)), holds until \(moment(until))")
  }
  package func precheckOutgrown(_ old: Money, _ new: Money) -> String {
    pick(
      "预审的是 \(money(old)), 现为 \(money(new)), 须重新预审",
      "預審的是 \(money(old)), 現為 \(money(new)), 須重新預審",
      "the pre-check was for \(money(old)), now \(money(new)) is asked for: run it again")
  }
  package var precheckSimulated: String {
    pick(
      "演示: 额度方立即答复. 手机尾号 9 未受邀, 尾号 8 额度很少.",
      "示範: 額度方立即回覆. 手機尾號 9 未受邀, 尾號 8 額度很少.",
      "Demonstration: the owner answers at once. A mobile ending in 9 is not invited, in 8 has little quota."
    )
  }
  package var precheckLead: String {
    pick(
      "录入额度方的答复. 此处不显示额度.",
      "輸入額度方的回覆. 此處不顯示額度.",
      "Enter what the owner of the line answered. Nobody here sees the limit.")
  }
  package var noWayOn: String { pick("没有其他办法", "沒有其他辦法", "no other way is open") }
  package func waysOnHint(_ count: Int) -> String {
    pick(
      "Ctrl-O 有 \(count) 个办法: 首付, 换机型, 换额度来源",
      "Ctrl-O 有 \(count) 個辦法: 首期款, 換機型, 換額度來源",
      "Ctrl-O: \(count) ways on (down payment, other phone, other line)")
  }
  package func wayDownPayment(_ amount: Money) -> String {
    pick(
      "首付 \(money(amount))",
      "首期款 \(money(amount))",
      "Down payment of \(money(amount))")
  }
  package func wayPhone(_ model: String, _ freeze: Money) -> String {
    pick(
      "换 \(model), 冻结 \(money(freeze))",
      "換 \(model), 凍結 \(money(freeze))",
      "\(model), a freeze of \(money(freeze))")
  }
  package func wayLine(_ source: String) -> String {
    pick("换额度来源: \(source)", "換額度來源: \(source)", "Second source: \(source)")
  }
  package var firstIMEI: String { pick("串号1", "串號1", "First IMEI") }
  package var secondIMEI: String { pick("串号2", "串號2", "Second IMEI") }
  package var imeiHint: String { pick("扫码或键入 15 位", "掃碼或輸入 15 碼", "scan or type 15 digits") }
  package var secondIMEIHint: String { pick("双卡手机才有", "雙卡手機才有", "of a phone with two cards") }
  package var sameIMEI: String {
    pick(
      "两个串号相同, 请扫另一个",
      "兩個串號相同, 請掃另一個",
      "the second IMEI is the same as the first: scan the other one")
  }
  package var quoteMissing: String {
    pick("手机与套餐尚未选好", "手機與方案尚未選好", "phone and plan do not fit together yet")
  }
  package var signature: String { pick("签名", "簽名", "Signature") }
  package var signaturePlace: String { pick("签署方式", "簽署方式", "Signed") }
  package var notSignedYet: String { pick("尚未签署", "尚未簽署", "not signed yet") }
  package var signatureMissing: String {
    pick(
      "客户尚未签署当前的明示表",
      "客戶尚未簽署目前的明示表",
      "the customer has not signed the form as it stands now")
  }
  package func readOn(_ seconds: Int) -> String {
    pick(
      "请客户阅读, \(seconds) 秒后可签",
      "請客戶閱讀, \(seconds) 秒後可簽",
      "The customer reads. It can be signed in \(seconds) s")
  }
  package var readLongEnough: String {
    pick("阅读时间已到, 可以签署", "閱讀時間已到, 可以簽署", "Shown long enough; it can be signed")
  }
  package func signedText(_ place: String, _ at: Moment) -> String {
    pick(
      "\(at.clock) 已签, \(place)",
      "\(at.clock) 已簽, \(place)",
      "signed \(place), \(at.clock)")
  }
  package var reviewLead: String {
    pick(
      "在某行按 Enter 去该页, 改完回到此页.",
      "在某列按 Enter 去該頁, 改完回到此頁.",
      "Enter on a line goes to its page and comes back here.")
  }
  package var recordRow: String { pick("提交登记", "提交登記", "Record") }
  package var recordText: String {
    pick("一次全部登记, 否则什么也不登记", "一次全部登記, 否則什麼也不登記", "everything at once, or nothing")
  }
  package func consentsGiven(_ count: Int, _ all: Int) -> String {
    pick("已同意 \(count)/\(all) 项", "已同意 \(count)/\(all) 項", "\(count) of \(all) given")
  }
  package func draftKept(_ label: String, _ hadNumbers: Bool) -> String {
    pick(
      "草稿 \(label) 已保存" + (hadNumbers ? ", 号码未保存, 续办时须重录" : ""),
      "草稿 \(label) 已保存" + (hadNumbers ? ", 號碼未保存, 續辦時須重新輸入" : ""),
      "Draft \(label) is kept" + (hadNumbers ? "; its numbers are not, ask for them again" : ""))
  }
  package func discardAsked(_ label: String) -> String {
    pick(
      "\(label) 已录的内容全部丢弃. 尚未登记任何内容.",
      "\(label) 已輸入的內容全部捨棄. 尚未登記任何內容.",
      "Everything typed for \(label) is thrown away. Nothing of it was recorded.")
  }
  package var discarded: String { pick("草稿已丢弃", "草稿已捨棄", "Draft thrown away") }
  package var quitAsked: String { pick("确定退出程序吗?", "確定離開程式嗎?", "Leave the program?") }
  package func caseRecorded(_ plan: String, _ queue: String) -> String {
    pick(
      "已登记, 单号 \(plan) \(queue)",
      "已登記, 單號 \(plan) \(queue)",
      "Recorded as \(plan) \(queue)")
  }
  package var noWorkplace: String {
    pick(
      "此处不能办理: 须有合作方的在职地推员及其网点.",
      "此處不能辦理: 須有合作方的在職地推員及其網點.",
      "Nobody here may open a case: an agent of a partner, at an open outlet, is needed.")
  }
  package var whoseCase: String { pick("谁办理, 在哪个网点", "誰辦理, 在哪個網點", "Whose case, at which outlet") }
  package var freshCase: String { pick("新办一件", "新辦一件", "New case") }
  package func draftText(_ queue: String, _ name: String, _ begun: Moment) -> String {
    pick(
      "草稿 \(queue) \(name) \(begun.clock) 起",
      "草稿 \(queue) \(name) \(begun.clock) 起",
      "Draft \(queue) \(name) since \(begun.clock)")
  }
}
