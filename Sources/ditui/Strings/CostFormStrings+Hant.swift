import Lending

nonisolated extension Hant: CostFormStrings {
  var costFormTitle: String { "綜合融資成本明示表" }
  func costFormLead(_ funder: String) -> String { "綜合融資成本明示表, 簽約前由客戶閱讀並簽署. 貸款人: \(funder)" }
  var costFormPrincipal: String { "貸款本金" }
  func discountIsLoan(_ amount: Money) -> String { "直降 \(money(amount)) 是一筆貸款, 須要償還." }
  var inCapitals: String { "大寫" }
  func capitals(_ amount: Money) -> String { "人民幣" + CapitalAmount.hant(amount) }
  var tenor: String { "期限" }
  func tenorTold(_ count: Int, _ last: Day) -> String {
    "\(instalments(count)), 末期還款日 \(day(last))"
  }
  var costItems: String { "各項息費: 標準, 金額, 收取方" }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    "\(standard)  合計 \(money(amount))  收取方 \(payee)"
  }
  var paidOut: String { "放款時實得" }
  func yearly(_ rate: String) -> String { "年利率 \(rate)" }
  func daily(_ rate: String) -> String { "日利率 \(rate)" }
  func eachPeriod(_ rate: String, _ basis: Schedule.FeeBasis) -> String {
    switch basis {
    case .principal: "每期收本金的 \(rate)"
    case .instalment: "每期收當期應還的 \(rate)"
    }
  }
  var chargesInAll: String { "息費合計" }
  func instalmentsRange(_ count: Int, _ least: Money, _ most: Money) -> String {
    "\(count)期, \(money(least)) 至 \(money(most)), 詳見還款計劃"
  }
  var noCharge: String { "不收" }
  var onDefault: String { "違約才發生的費用" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), 收取方 \(payee)" }
  var lateFee: String { "逾期違約金" }
  func lateFeeTold(_ rate: Rate, _ base: LateFeeBasis, _ graceDays: Int) -> String {
    let grace = graceDays > 0 ? "超過\(graceDays)天寬限期後, " : ""
    return "\(grace)每個逾期期次收一次, 為當期未還\(base == .principal ? "本金" : "本息")的 \(percent(rate))"
  }
  var earlyRepayment: String { "提前還款違約金" }
  func prepaymentFeeTold(_ fee: PrepaymentFee) -> String {
    let free = fee.free.map { "第\($0.fromMonth)個月起, 剩餘本金的 \(percent($0.share)) 免收" }
    return (["提前償還本金的 \(percent(fee.rate))"] + free).joined(separator: "; ")
  }
  var earlySettlement: String { "提前結清" }
  func settlementTold(_ interest: SettlementInterest) -> String {
    switch interest {
    case .toDay: "利息算至結清日"
    case .wholePeriod: "收取當期整期利息"
    }
  }
  var recoveryTold: String { "憑據按實際支出收取" }
  var otherCharges: String { "另行收取" }
  func otherChargesTold(_ kinds: [String]) -> String {
    "\(kinds.joined(separator: ", ")), 須說明緣由"
  }
  var nothingElse: String { "除本表所列外, 任何人不得收取其他費用. 地推員不收款." }
  var leftBlank: String { "____________________" }
  var borrowersSignature: String { "借款人簽字" }
  var dateOfSignature: String { "簽署日期" }
  var numberOfForm: String { "表單編號" }
  var notSignedForm: String { "此分期單還沒有簽署過綜合融資成本明示表" }
  var costFormFile: String { "檔案" }
  func costFormWritten(_ path: String) -> String { "綜合融資成本明示表已寫入 \(path)" }
  func ceilingHead(_ lender: LenderKind) -> String {
    switch lender {
    case .licensed: "利率上限 (銀行, 消費金融公司)"
    case .microLoan: "利率上限 (小額貸款公司)"
    case .privateLender: "利率上限 (民間借貸)"
    }
  }
  func ceilingTold(_ rate: Rate, _ from: Day) -> String { "\(percent(rate)), 自 \(day(from)) 起" }
  func ceilingUnknown(_ day: Day) -> String { "\(self.day(day)) 沒有已知的利率上限" }
  func aboveCeiling(_ nominal: String, _ rate: Rate) -> String {
    "名目年化利率 \(nominal)% 高於 \(percent(rate)), 須由人工覆核"
  }
}
