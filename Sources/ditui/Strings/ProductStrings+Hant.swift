import Lending

nonisolated extension Hant: ProductStrings {
  func name(_ borrower: Borrower) -> String {
    switch borrower {
    case .person: "個人"
    case .company: "企業"
    }
  }

  func name(_ payout: Payout) -> String {
    switch payout {
    case .account: "帳戶或商戶"
    case .card: "代還信用卡"
    }
  }

  func name(_ quota: QuotaUse) -> String {
    switch quota {
    case .frozen: "為分期凍結"
    case .revolving: "隨借隨還"
    case .once: "一次性"
    }
  }

  func name(_ purpose: LoanPurpose) -> String {
    switch purpose {
    case .consumption: "日常消費"
    case .payment: "支付"
    case .furnishing: "家裝家電"
    case .travel: "旅遊"
    case .education: "教育"
    case .health: "醫療健康"
    case .vehicle: "購車"
    case .business: "企業經營"
    case .cardBalance: "償還信用卡"
    }
  }

  var drawingSteps: [String] { ["申請", "成本明示", "合約", "放款"] }
  var productsTitle: String { "產品目錄" }
  var productColumn: String { "產品" }
  var lenderColumn: String { "貸款方" }
  var rateRange: String { "年利率" }
  var mostColumn: String { "上限" }
  var periodsColumn: String { "期數" }
  var offeredFrom: String { "起始日" }
  var whoBorrows: String { "借款人" }
  var forAVehicle: String { "車輛，登記車架號" }
  var whereItGoes: String { "資金去向" }
  var howQuotaIsUsed: String { "額度方式" }
  var drawnAtOnce: String { "單筆金額" }
  var methodsLabel: String { "還款方式" }
  var gradesTitle: String { "按等級的額度與定價" }
  var gradeLabel: String { "等級" }
  var lineLimitLabel: String { "額度" }
  var dailyRateLabel: String { "日利率" }
  var servicingTitle: String { "貸後規則" }
  var graceLabel: String { "寬限期" }
  var orderLabel: String { "還款沖抵順序" }
  var interestFreeLabel: String { "免息" }
  var feesLabel: String { "費用" }
  var phonesTitle: String { "機型與套餐" }
  var termsOverTime: String { "歷次發佈" }
  var consentsAsked: String { "需要的同意" }
  var provincesLabel: String { "開辦省份" }
  var organiserLabel: String { "項目方" }
  var ownerLabel: String { "額度方" }
  var publishFrom: String { "生效日" }
  var newProductNumber: String { "新產品編號" }
  var grantUnder: String { "在哪個產品下授信" }
  var grantLead: String { "按貸款方的決定填寫等級與額度；價格由產品的等級決定。" }
  var companyLabel: String { "企業" }
  var noCompanyYet: String { "該客戶名下沒有登記企業：按 c 登記" }
  var companyNameLabel: String { "企業名稱" }
  var noEnforcementLabel: String { "被執行記錄" }
  var noDishonestyLabel: String { "失信記錄" }
  var noPenaltyLabel: String { "行政處罰記錄" }
  var noneFound: String { "無" }
  var found: String { "有" }
  var legalRepresentative: String { "客戶為法定代表人。" }
  var companies: String { "名下企業" }
  var onRecord: String { "有不良記錄" }
  var clearRecord: String { "無不良記錄" }
  var drawOn: String { "在哪個額度上借款" }
  var purposeLabel: String { "貸款用途" }
  var noLineToDraw: String { "沒有可借款的額度：按 a 授信" }
  var noProducts: String { "今日沒有開辦的產品" }
  var cardToPayOff: String { "代還的信用卡" }
  var vinLabel: String { "車架號" }
  var plateLabel: String { "車牌" }
  var vehiclePrice: String { "車價" }
  var merchantLabel: String { "收款商戶" }
  var paymentReference: String { "支付單號" }
  var onlyDuringPayment: String { "僅支付中借款時填寫" }
  var signDrawing: String { "簽署成本明示表" }
  func drawingAsked(_ amount: Money, _ periods: Int, _ who: String) -> String {
    "\(who) 申請借款 \(money(amount))，分 \(periods) 期，對嗎？"
  }
  func drawingCosts(_ instalment: Money, _ interest: Money, _ annual: String) -> String {
    "首期 \(money(instalment))，利息合計 \(money(interest))，年化 \(annual)（IRR×12）"
  }
  func productLine(_ name: String, _ grade: String) -> String {
    "\(name) \(grade) 級"
  }
  func lineDrawn(_ limit: Money, _ used: Money, _ held: Money, _ available: Money) -> String {
    "額度 \(money(limit))  已用 \(money(used))  佔用 \(money(held))  可用 \(money(available))"
  }
  func periodsFree(_ count: Int) -> String {
    "前 \(count) 期"
  }
  func daysOfGrace(_ count: Int) -> String {
    "\(count) 天"
  }
  func publishedAsked(_ name: String, _ from: Day) -> String {
    "\(name) 自 \(day(from)) 起按此條款辦理，此前簽署的不變。發佈嗎？"
  }
  func needsDrawingCost(_ amount: Money) -> String {
    "Enter：客戶閱讀後簽署 \(money(amount)) 的成本明示表"
  }
  func waitsForPayout(_ time: String) -> String {
    "合約已簽，等待放款 \(time)"
  }
  func paidOutLead(_ amount: Money, _ place: String) -> String {
    "貸款方放款 \(money(amount))，去向：\(place)"
  }
  func vehicleTold(_ vin: String, _ price: Money) -> String {
    "車架號尾 \(vin)，車價 \(money(price))"
  }
  func cardTold(_ tail: String) -> String {
    "信用卡尾號 \(tail)"
  }
  func paymentTold(_ merchant: String, _ reference: String) -> String {
    "\(merchant)，支付單號 \(reference)"
  }
  var penaltyLabel: String { "罰息" }
  var phoneOrPurpose: String { "機型/用途" }

  func name(_ trade: Trade) -> String {
    switch trade {
    case .manufacturing: "製造業"
    case .services: "服務業"
    case .selfEmployed: "個體經營"
    case .office: "白領"
    case .farming: "農業"
    case .other: "其他職業"
    }
  }

  func name(_ schooling: Schooling) -> String {
    switch schooling {
    case .middleSchool: "國中及以下"
    case .highSchool: "高中或中專"
    case .college: "專科"
    case .bachelor: "學士"
    case .postgraduate: "研究生學歷"
    }
  }
  var describeLead: String { "客戶自述的職業與學歷，不影響任何審批。" }
  var ceilingLabel: String { "利率上限線" }
  func grantAsked(_ who: String, _ product: String, _ limit: Money) -> String {
    "為 \(who) 授信 \(product) \(money(limit))，對嗎？"
  }
}
