import Lending

nonisolated extension Hans: ProductStrings {
  func name(_ borrower: Borrower) -> String {
    switch borrower {
    case .person: "个人"
    case .company: "企业"
    }
  }

  func name(_ payout: Payout) -> String {
    switch payout {
    case .account: "账户或商户"
    case .card: "代还信用卡"
    }
  }

  func name(_ quota: QuotaUse) -> String {
    switch quota {
    case .frozen: "为分期冻结"
    case .revolving: "随借随还"
    case .once: "一次性"
    }
  }

  func name(_ purpose: LoanPurpose) -> String {
    switch purpose {
    case .consumption: "日常消费"
    case .payment: "支付"
    case .furnishing: "家装家电"
    case .travel: "旅游"
    case .education: "教育"
    case .health: "医疗健康"
    case .vehicle: "购车"
    case .business: "企业经营"
    case .cardBalance: "偿还信用卡"
    }
  }

  var drawingSteps: [String] { ["申请", "成本明示", "合同", "放款"] }
  var productsTitle: String { "产品目录" }
  var productColumn: String { "产品" }
  var lenderColumn: String { "贷款方" }
  var rateRange: String { "年利率" }
  var mostColumn: String { "上限" }
  var periodsColumn: String { "期数" }
  var offeredFrom: String { "起始日" }
  var whoBorrows: String { "借款人" }
  var forAVehicle: String { "车辆，登记车架号" }
  var whereItGoes: String { "资金去向" }
  var howQuotaIsUsed: String { "额度方式" }
  var drawnAtOnce: String { "单笔金额" }
  var methodsLabel: String { "还款方式" }
  var gradesTitle: String { "按等级的额度与定价" }
  var gradeLabel: String { "等级" }
  var lineLimitLabel: String { "额度" }
  var dailyRateLabel: String { "日利率" }
  var servicingTitle: String { "贷后规则" }
  var graceLabel: String { "宽限期" }
  var orderLabel: String { "还款冲抵顺序" }
  var interestFreeLabel: String { "免息" }
  var feesLabel: String { "费用" }
  var phonesTitle: String { "机型与套餐" }
  var termsOverTime: String { "历次发布" }
  var consentsAsked: String { "需要的同意" }
  var provincesLabel: String { "开办省份" }
  var organiserLabel: String { "项目方" }
  var ownerLabel: String { "额度方" }
  var publishFrom: String { "生效日" }
  var newProductNumber: String { "新产品编号" }
  var grantUnder: String { "在哪个产品下授信" }
  var grantLead: String { "按贷款方的决定填写等级与额度；价格由产品的等级决定。" }
  var companyLabel: String { "企业" }
  var noCompanyYet: String { "该客户名下没有登记企业：按 c 登记" }
  var companyNameLabel: String { "企业名称" }
  var noEnforcementLabel: String { "被执行记录" }
  var noDishonestyLabel: String { "失信记录" }
  var noPenaltyLabel: String { "行政处罚记录" }
  var noneFound: String { "无" }
  var found: String { "有" }
  var legalRepresentative: String { "客户为法定代表人。" }
  var companies: String { "名下企业" }
  var onRecord: String { "有不良记录" }
  var clearRecord: String { "无不良记录" }
  var drawOn: String { "在哪个额度上借款" }
  var purposeLabel: String { "贷款用途" }
  var noLineToDraw: String { "没有可借款的额度：按 a 授信" }
  var noProducts: String { "今日没有开办的产品" }
  var cardToPayOff: String { "代还的信用卡" }
  var vinLabel: String { "车架号" }
  var plateLabel: String { "车牌" }
  var vehiclePrice: String { "车价" }
  var merchantLabel: String { "收款商户" }
  var paymentReference: String { "支付单号" }
  var onlyDuringPayment: String { "仅支付中借款时填写" }
  var signDrawing: String { "签署成本明示表" }
  func drawingAsked(_ amount: Money, _ periods: Int, _ who: String) -> String {
    "\(who) 申请借款 \(money(amount))，分 \(periods) 期，对吗？"
  }
  func drawingCosts(_ instalment: Money, _ interest: Money, _ annual: String) -> String {
    "首期 \(money(instalment))，利息合计 \(money(interest))，年化 \(annual)（IRR×12）"
  }
  func productLine(_ name: String, _ grade: String) -> String {
    "\(name) \(grade) 级"
  }
  func lineDrawn(_ limit: Money, _ used: Money, _ held: Money, _ available: Money) -> String {
    "额度 \(money(limit))  已用 \(money(used))  占用 \(money(held))  可用 \(money(available))"
  }
  func periodsFree(_ count: Int) -> String {
    "前 \(count) 期"
  }
  func daysOfGrace(_ count: Int) -> String {
    "\(count) 天"
  }
  func publishedAsked(_ name: String, _ from: Day) -> String {
    "\(name) 自 \(day(from)) 起按此条款办理，此前签署的不变。发布吗？"
  }
  func needsDrawingCost(_ amount: Money) -> String {
    "Enter：客户阅读后签署 \(money(amount)) 的成本明示表"
  }
  func waitsForPayout(_ time: String) -> String {
    "合同已签，等待放款 \(time)"
  }
  func paidOutLead(_ amount: Money, _ place: String) -> String {
    "贷款方放款 \(money(amount))，去向：\(place)"
  }
  func vehicleTold(_ vin: String, _ price: Money) -> String {
    "车架号尾 \(vin)，车价 \(money(price))"
  }
  func cardTold(_ tail: String) -> String {
    "信用卡尾号 \(tail)"
  }
  func paymentTold(_ merchant: String, _ reference: String) -> String {
    "\(merchant)，支付单号 \(reference)"
  }
  var penaltyLabel: String { "罚息" }
  var phoneOrPurpose: String { "机型/用途" }

  func name(_ trade: Trade) -> String {
    switch trade {
    case .manufacturing: "制造业"
    case .services: "服务业"
    case .selfEmployed: "个体经营"
    case .office: "白领"
    case .farming: "农业"
    case .other: "其他职业"
    }
  }

  func name(_ schooling: Schooling) -> String {
    switch schooling {
    case .middleSchool: "初中及以下"
    case .highSchool: "高中或中专"
    case .college: "大专"
    case .bachelor: "本科"
    case .postgraduate: "研究生学历"
    }
  }
  var describeLead: String { "客户自述的职业与学历，不影响任何审批。" }
  var ceilingLabel: String { "利率上限" }
  func grantAsked(_ who: String, _ product: String, _ limit: Money) -> String {
    "为 \(who) 授信 \(product) \(money(limit))，对吗？"
  }
}
