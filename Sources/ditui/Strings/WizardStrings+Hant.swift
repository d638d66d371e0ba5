import Lending

nonisolated extension Hant: WizardStrings {
  var counterSteps: [String] { ["身分同意", "預審", "成本明示", "合約", "客戶確認", "交機", "放款", "完成"] }
  func pageTitle(_ page: WizardScreen.Page) -> String {
    switch page {
    case .identity: "身分"
    case .consents: "逐項同意"
    case .precheck: "受邀與預審"
    case .phone: "手機與方案"
    case .schedule: "還款計劃"
    case .costForm: "綜合融資成本明示表"
    case .review: "核對"
    }
  }
  var queueNumber: String { "排隊號" }
  var queueNumberHint: String { "客戶手中的號條, 可不填" }
  var nameHint: String { "與身分證一致" }
  var initials: String { "拼音首字母" }
  var initialsHint: String { "依姓名帶出, 可改" }
  var residentIDHint: String { "18 碼" }
  var mobileHint: String { "11 碼" }
  var cardHint: String { "還款用, 可不填" }
  func typed(_ count: Int, _ all: Int) -> String { "已輸入 \(count)/\(all) 碼" }
  func typedCard(_ count: Int) -> String { "已輸入 \(count) 碼, 卡號為 16 至 19 碼" }
  func bornTold(_ birth: Day, _ age: Int, _ isFemale: Bool, _ province: String) -> String {
    "\(day(birth)) 生, \(age) 足歲, \(isFemale ? "女" : "男"), \(province)"
  }
  func alreadyInBook(_ customer: String) -> String { "帳本中已有此人: \(customer)" }
  var duplicateHint: String { "Ctrl-D 用帳本中的客戶繼續, 或先查看." }
  var noDuplicate: String { "帳本中沒有同號的人" }
  func goOnWith(_ name: String) -> String { "用 \(name) 繼續辦理" }
  func lookAt(_ name: String) -> String { "先查看 \(name)" }
  var identityLead: String { "離開欄位後號碼即遮蔽; 草稿不保存號碼." }
  var numbersNotKept: String { "草稿不保存身分證號, 手機號碼, 卡號: 請重新輸入." }
  var customerInBook: String { "帳本中的客戶, 不必重新輸入." }
  var nameMissing: String { "缺少姓名，請填寫" }
  var nameHasDigit: String { "姓名裡不能有數字，號碼請填到各自的欄位" }
  var notGivenYet: String { "尚未同意" }
  func placeTold(_ place: ConsentPlace) -> String {
    switch place {
    case .customerDevice: "客戶本人裝置"
    case .paper: "紙本簽名"
    case .demonstration: "示範: 本機按鍵"
    }
  }
  var paperFormNumber: String { "  表單編號" }
  var paperFormHint: String { "印在所簽表單上" }
  var consentLead: String { "一項一項由客戶閱讀並同意, 不預先勾選." }
  func consentVersion(_ version: String, _ given: Moment?) -> String {
    "文本 \(version)" + (given.map { "  \($0.clock) 同意" } ?? "")
  }
  func consentHeld(_ version: String, _ day: Day, _ place: String) -> String {
    "\(self.day(day)) 已同意, 文本 \(version), \(place)"
  }
  var noConsentAsked: String { "本專案無須同意." }
  var demonstrationConsent: String { "示範: 此處按鍵算同意. 真實帳本中不算." }
  var askedFor: String { "預審內容" }
  func askedForTold(_ phone: String, _ freeze: Money) -> String { "\(phone), 凍結 \(money(freeze))" }
  var lineChosen: String { "凍結哪個額度" }
  var invitation: String { "受邀" }
  var notAskedYet: String { "尚未查詢" }
  var invited: String { "已受邀" }
  var notInvitedShort: String { "未受邀" }
  var limitTold: String { "告知的額度" }
  var ownersAnswer: String { "額度方回覆" }
  var noAnswerYet: String { "尚無回覆" }
  var holdsUntil: String { "有效至" }
  var leastDownPayment: String { "最低首期款" }
  var emptyIfNone: String { "未告知則不填" }
  var refusalCode: String { "拒絕代碼" }
  var untilMalformed: String { "填額度方告知的今日時間, 如 18:00" }
  var precheckRefused: String { "額度方拒絕, 不能繼續; Ctrl-X 捨棄此件." }
  func precheckPassed(_ freeze: Money, _ until: Moment) -> String {
    "通過, 可凍結 \(money(freeze)), 有效至 \(moment(until))"
  }
  func precheckOutgrown(_ old: Money, _ new: Money) -> String {
    "預審的是 \(money(old)), 現為 \(money(new)), 須重新預審"
  }
  var precheckSimulated: String { "示範: 額度方立即回覆. 手機尾號 9 未受邀, 尾號 8 額度很少." }
  var precheckLead: String { "輸入額度方的回覆. 此處不顯示額度." }
  var noWayOn: String { "沒有其他辦法" }
  func waysOnHint(_ count: Int) -> String { "Ctrl-O 有 \(count) 個辦法: 首期款, 換機型, 換額度來源" }
  func wayDownPayment(_ amount: Money) -> String { "首期款 \(money(amount))" }
  func wayPhone(_ model: String, _ freeze: Money) -> String { "換 \(model), 凍結 \(money(freeze))" }
  func wayLine(_ source: String) -> String { "換額度來源: \(source)" }
  var firstIMEI: String { "串號1" }
  var secondIMEI: String { "串號2" }
  var imeiHint: String { "掃碼或輸入 15 碼" }
  var secondIMEIHint: String { "雙卡手機才有" }
  var sameIMEI: String { "兩個串號相同, 請掃另一個" }
  var quoteMissing: String { "手機與方案尚未選好" }
  var signature: String { "簽名" }
  var signaturePlace: String { "簽署方式" }
  var notSignedYet: String { "尚未簽署" }
  var signatureMissing: String { "客戶尚未簽署目前的明示表" }
  func readOn(_ seconds: Int) -> String { "請客戶閱讀, \(seconds) 秒後可簽" }
  var readLongEnough: String { "閱讀時間已到, 可以簽署" }
  func signedTold(_ place: String, _ at: Moment) -> String { "\(at.clock) 已簽, \(place)" }
  var reviewLead: String { "在某列按 Enter 去該頁, 改完回到此頁." }
  var recordRow: String { "提交登記" }
  var recordTold: String { "一次全部登記, 否則什麼也不登記" }
  func consentsGiven(_ count: Int, _ all: Int) -> String { "已同意 \(count)/\(all) 項" }
  func draftKept(_ label: String, _ hadNumbers: Bool) -> String {
    "草稿 \(label) 已保存" + (hadNumbers ? ", 號碼未保存, 續辦時須重新輸入" : "")
  }
  func discardAsked(_ label: String) -> String { "\(label) 已輸入的內容全部捨棄. 尚未登記任何內容." }
  var discarded: String { "草稿已捨棄" }
  var quitAsked: String { "確定離開程式嗎?" }
  func caseRecorded(_ plan: String, _ queue: String) -> String { "已登記, 單號 \(plan) \(queue)" }
  var noWorkplace: String { "此處不能辦理: 須有合作方的在職地推員及其網點." }
  var whoseCase: String { "誰辦理, 在哪個網點" }
  var freshCase: String { "新辦一件" }
  func draftTold(_ queue: String, _ name: String, _ begun: Moment) -> String {
    "草稿 \(queue) \(name) \(begun.clock) 起"
  }
}
