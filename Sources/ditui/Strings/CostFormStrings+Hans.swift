import Lending

nonisolated extension Hans: CostFormStrings {
  var costFormTitle: String { "综合融资成本明示表" }
  func costFormLead(_ funder: String) -> String { "综合融资成本明示表, 签约前由客户阅读并签署. 贷款人: \(funder)" }
  var costFormPrincipal: String { "贷款本金" }
  func discountIsLoan(_ amount: Money) -> String { "直降 \(money(amount)) 是一笔贷款, 须要偿还." }
  var inCapitals: String { "大写" }
  func capitals(_ amount: Money) -> String { "人民币" + CapitalAmount.hans(amount) }
  var tenor: String { "期限" }
  func tenorTold(_ count: Int, _ last: Day) -> String {
    "\(instalments(count)), 末期还款日 \(day(last))"
  }
  var costItems: String { "各项息费: 标准, 金额, 收取方" }
  func costItem(_ standard: String, _ amount: Money, _ payee: String) -> String {
    "\(standard)  合计 \(money(amount))  收取方 \(payee)"
  }
  var paidOut: String { "放款时实得" }
  func yearly(_ rate: String) -> String { "年利率 \(rate)" }
  func daily(_ rate: String) -> String { "日利率 \(rate)" }
  func eachPeriod(_ rate: String, _ basis: Schedule.FeeBasis) -> String {
    switch basis {
    case .principal: "每期收本金的 \(rate)"
    case .instalment: "每期收当期应还的 \(rate)"
    }
  }
  var chargesInAll: String { "息费合计" }
  func instalmentsRange(_ count: Int, _ least: Money, _ most: Money) -> String {
    "\(count)期, \(money(least)) 至 \(money(most)), 详见还款计划"
  }
  var noCharge: String { "不收" }
  var onDefault: String { "违约才发生的费用" }
  func paidTo(_ text: String, _ payee: String) -> String { "\(text), 收取方 \(payee)" }
  var lateFee: String { "逾期违约金" }
  func lateFeeTold(_ rate: Rate, _ base: LateFeeBasis, _ graceDays: Int) -> String {
    let grace = graceDays > 0 ? "超过\(graceDays)天宽限期后, " : ""
    return "\(grace)每个逾期期次收一次, 为当期未还\(base == .principal ? "本金" : "本息")的 \(percent(rate))"
  }
  var earlyRepayment: String { "提前还款违约金" }
  func prepaymentFeeTold(_ fee: PrepaymentFee) -> String {
    let free = fee.free.map { "第\($0.fromMonth)个月起, 剩余本金的 \(percent($0.share)) 免收" }
    return (["提前偿还本金的 \(percent(fee.rate))"] + free).joined(separator: "; ")
  }
  var earlySettlement: String { "提前结清" }
  func settlementTold(_ interest: SettlementInterest) -> String {
    switch interest {
    case .toDay: "利息算至结清日"
    case .wholePeriod: "收取当期整期利息"
    }
  }
  var recoveryTold: String { "凭据按实际支出收取" }
  var otherCharges: String { "另行收取" }
  func otherChargesTold(_ kinds: [String]) -> String {
    "\(kinds.joined(separator: ", ")), 须说明缘由"
  }
  var nothingElse: String { "除本表所列外, 任何人不得收取其他费用. 地推员不收款." }
  var leftBlank: String { "____________________" }
  var borrowersSignature: String { "借款人签字" }
  var dateOfSignature: String { "签署日期" }
  var numberOfForm: String { "表单编号" }
  var notSignedForm: String { "此分期单还没有签署过综合融资成本明示表" }
  var costFormFile: String { "文件" }
  func costFormWritten(_ path: String) -> String { "综合融资成本明示表已写入 \(path)" }
  func ceilingHead(_ lender: LenderKind) -> String {
    switch lender {
    case .licensed: "利率上限 (银行, 消费金融公司)"
    case .microLoan: "利率上限 (小额贷款公司)"
    case .privateLender: "利率上限 (民间借贷)"
    }
  }
  func ceilingTold(_ rate: Rate, _ from: Day) -> String { "\(percent(rate)), 自 \(day(from)) 起" }
  func ceilingUnknown(_ day: Day) -> String { "\(self.day(day)) 没有已知的利率上限" }
  func aboveCeiling(_ nominal: String, _ rate: Rate) -> String {
    "名义年化利率 \(nominal)% 高于 \(percent(rate)), 须由人工复核"
  }
}
