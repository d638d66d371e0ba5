import Lending

/// Loan products, lines granted under them, and what is drawn on these.
extension Words {
  package func name(_ borrower: Borrower) -> String {
    switch borrower {
    case .person: pick("个人", "個人", "a person")
    case .company: pick("企业", "企業", "a company")
    }
  }

  package func name(_ payout: Payout) -> String {
    switch payout {
    case .account: pick("账户或商户", "帳戶或商戶", "account or merchant")
    case .card: pick("代还信用卡", "代還信用卡", "pays off a card")
    }
  }

  package func name(_ quota: QuotaUse) -> String {
    switch quota {
    case .frozen: pick("为分期冻结", "為分期凍結", "frozen for a plan")
    case .revolving: pick("随借随还", "隨借隨還", "repaid, drawn again")
    case .once: pick("一次性", "一次性", "drawn once")
    }
  }

  package func name(_ purpose: LoanPurpose) -> String {
    switch purpose {
    case .consumption: pick("日常消费", "日常消費", "daily life")
    case .payment: pick("支付", "支付", "a payment")
    case .furnishing: pick("家装家电", "家裝家電", "furnishing")
    case .travel: pick("旅游", "旅遊", "travel")
    case .education: pick("教育", "教育", "education")
    case .health: pick("医疗健康", "醫療健康", "health")
    case .vehicle: pick("购车", "購車", "a vehicle")
    case .business: pick("企业经营", "企業經營", "business")
    case .cardBalance: pick("偿还信用卡", "償還信用卡", "card balance")
    }
  }

  package var drawingSteps: [String] {
    pick(
      ["申请", "成本明示", "合同", "放款"],
      ["申請", "成本明示", "合約", "放款"],
      ["application", "cost form", "contract", "paid out"])
  }
  package var productsTitle: String { pick("产品目录", "產品目錄", "Products") }
  package var productColumn: String { pick("产品", "產品", "Product") }
  package var lenderColumn: String { pick("贷款方", "貸款方", "Lender") }
  package var rateRange: String { pick("年利率", "年利率", "Rate a year") }
  package var mostColumn: String { pick("上限", "上限", "Up to") }
  package var periodsColumn: String { pick("期数", "期數", "Periods") }
  package var offeredFrom: String { pick("起始日", "起始日", "Since") }
  package var whoBorrows: String { pick("借款人", "借款人", "Borrower") }
  package var forAVehicle: String { pick("车辆，登记车架号", "車輛，登記車架號", "a vehicle, named by its VIN") }
  package var whereItGoes: String { pick("资金去向", "資金去向", "Money goes to") }
  package var howQuotaIsUsed: String { pick("额度方式", "額度方式", "Line") }
  package var drawnAtOnce: String { pick("单笔金额", "單筆金額", "Drawn at once") }
  package var methodsLabel: String { pick("还款方式", "還款方式", "Methods") }
  package var gradesTitle: String { pick("按等级的额度与定价", "按等級的額度與定價", "Limit and price by grade") }
  package var gradeLabel: String { pick("等级", "等級", "Grade") }
  package var lineLimitLabel: String { pick("额度", "額度", "Limit") }
  package var dailyRateLabel: String { pick("日利率", "日利率", "Rate a day") }
  package var servicingTitle: String { pick("贷后规则", "貸後規則", "Once it runs") }
  package var graceLabel: String { pick("宽限期", "寬限期", "Days of grace") }
  package var orderLabel: String { pick("还款冲抵顺序", "還款沖抵順序", "A payment covers") }
  package var interestFreeLabel: String { pick("免息", "免息", "Without interest") }
  package var feesLabel: String { pick("费用", "費用", "Fees") }
  package var phonesTitle: String { pick("机型与套餐", "機型與套餐", "Phones and service plans") }
  package var termsOverTime: String { pick("历次发布", "歷次發佈", "Terms over time") }
  package var consentsAsked: String { pick("需要的同意", "需要的同意", "Consents asked for") }
  package var provincesLabel: String { pick("开办省份", "開辦省份", "Open in") }
  package var organiserLabel: String { pick("项目方", "項目方", "Organiser") }
  package var ownerLabel: String { pick("额度方", "額度方", "Owner of the line") }
  package var publishFrom: String { pick("生效日", "生效日", "In force from") }
  package var newProductNumber: String { pick("新产品编号", "新產品編號", "Number of the new product") }
  package var grantUnder: String { pick("在哪个产品下授信", "在哪個產品下授信", "Grant a line under") }
  package var grantLead: String {
    pick(
      "按贷款方的决定填写等级与额度；价格由产品的等级决定。",
      "按貸款方的決定填寫等級與額度；價格由產品的等級決定。",
      "What the lender decided: grade and limit. The product sets the price of the grade.")
  }
  package var companyLabel: String { pick("企业", "企業", "Company") }
  package var noCompanyYet: String {
    pick(
      "该客户名下没有登记企业：按 c 登记",
      "該客戶名下沒有登記企業：按 c 登記",
      "No company is registered for this customer: c registers one")
  }
  package var companyNameLabel: String { pick("企业名称", "企業名稱", "Company name") }
  package var noEnforcementLabel: String { pick("被执行记录", "被執行記錄", "Enforced by a court") }
  package var noDishonestyLabel: String { pick("失信记录", "失信記錄", "On the list of the dishonest") }
  package var noPenaltyLabel: String { pick("行政处罚记录", "行政處罰記錄", "Fined by an authority") }
  package var noneFound: String { pick("无", "無", "none found") }
  package var found: String { pick("有", "有", "found") }
  package var legalRepresentative: String {
    pick("客户为法定代表人。", "客戶為法定代表人。", "The customer is the legal representative.")
  }
  package var companies: String { pick("名下企业", "名下企業", "Companies") }
  package var onRecord: String { pick("有不良记录", "有不良記錄", "something on record") }
  package var clearRecord: String { pick("无不良记录", "無不良記錄", "nothing on record") }
  package var drawOn: String { pick("在哪个额度上借款", "在哪個額度上借款", "Draw on which line") }
  package var purposeLabel: String { pick("贷款用途", "貸款用途", "Purpose") }
  package var noLineToDraw: String {
    pick("没有可借款的额度：按 a 授信", "沒有可借款的額度：按 a 授信", "No line to draw on: a grants one")
  }
  package var noProducts: String { pick("今日没有开办的产品", "今日沒有開辦的產品", "No product is offered today") }
  package var cardToPayOff: String { pick("代还的信用卡", "代還的信用卡", "Card to pay off") }
  package var vinLabel: String { pick("车架号", "車架號", "VIN") }
  package var plateLabel: String { pick("车牌", "車牌", "Plate") }
  package var vehiclePrice: String { pick("车价", "車價", "Price of the vehicle") }
  package var merchantLabel: String { pick("收款商户", "收款商戶", "Merchant paid") }
  package var paymentReference: String { pick("支付单号", "支付單號", "Payment reference") }
  package var onlyDuringPayment: String { pick("仅支付中借款时填写", "僅支付中借款時填寫", "during a payment only") }
  package var signDrawing: String { pick("签署成本明示表", "簽署成本明示表", "Sign the cost form") }
  package func drawingAsked(_ amount: Money, _ periods: Int, _ who: String) -> String {
    pick(
      "\(who) 申请借款 \(money(amount))，分 \(periods) 期，对吗？",
      "\(who) 申請借款 \(money(amount))，分 \(periods) 期，對嗎？",
      "\(who) applies for \(money(amount)) in \(instalments(periods)). Is that right?")
  }
  package func drawingCosts(_ instalment: Money, _ interest: Money, _ annual: String) -> String {
    pick(
      "首期 \(money(instalment))，利息合计 \(money(interest))，年化 \(annual)（IRR×12）",
      "首期 \(money(instalment))，利息合計 \(money(interest))，年化 \(annual)（IRR×12）",
      "First instalment \(money(instalment)), all interest \(money(interest)), \(annual) a year (IRR x 12)"
    )
  }
  package func productLine(_ name: String, _ grade: String) -> String {
    pick("\(name) \(grade) 级", "\(name) \(grade) 級", "\(name), grade \(grade)")
  }
  package func lineDrawn(_ limit: Money, _ used: Money, _ held: Money, _ available: Money) -> String
  {
    pick(
      "额度 \(money(limit))  已用 \(money(used))  占用 \(money(held))  可用 \(money(available))",
      "額度 \(money(limit))  已用 \(money(used))  佔用 \(money(held))  可用 \(money(available))",
      "limit \(money(limit))  drawn \(money(used))  held \(money(held))  available \(money(available))"
    )
  }
  package func periodsFree(_ count: Int) -> String {
    pick("前 \(count) 期", "前 \(count) 期", "the first \(count) periods")
  }
  package func daysOfGrace(_ count: Int) -> String {
    pick("\(count) 天", "\(count) 天", count == 1 ? "1 day" : "\(count) days")
  }
  package func publishedAsked(_ name: String, _ from: Day) -> String {
    pick(
      "\(name) 自 \(day(from)) 起按此条款办理，此前签署的不变。发布吗？",
      "\(name) 自 \(day(from)) 起按此條款辦理，此前簽署的不變。發佈嗎？",
      "\(name) is offered under these terms from \(day(from)) on. What was signed before stays as it was. Publish?"
    )
  }
  package func needsDrawingCost(_ amount: Money) -> String {
    pick(
      "Enter：客户阅读后签署 \(money(amount)) 的成本明示表",
      "Enter：客戶閱讀後簽署 \(money(amount)) 的成本明示表",
      "Enter: the customer reads this and signs for \(money(amount))")
  }
  package func waitsForPayout(_ time: String) -> String {
    pick(
      "合同已签，等待放款 \(time)",
      "合約已簽，等待放款 \(time)",
      "Contract signed, waiting \(time) for the lender to pay out")
  }
  package func paidOutLead(_ amount: Money, _ place: String) -> String {
    pick(
      "贷款方放款 \(money(amount))，去向：\(place)",
      "貸款方放款 \(money(amount))，去向：\(place)",
      "The lender paid out \(money(amount)) to: \(place)")
  }
  package func vehicleText(_ vin: String, _ price: Money) -> String {
    pick(
      "车架号尾 \(vin)，车价 \(money(price))",
      "車架號尾 \(vin)，車價 \(money(price))",
      "vehicle ...\(vin), \(money(price))")
  }
  package func cardText(_ tail: String) -> String {
    pick("信用卡尾号 \(tail)", "信用卡尾號 \(tail)", "card ...\(tail)")
  }
  package func paymentText(_ merchant: String, _ reference: String) -> String {
    pick(
      "\(merchant)，支付单号 \(reference)",
      "\(merchant)，支付單號 \(reference)",
      "\(merchant), payment \(reference)")
  }
  package var penaltyLabel: String { pick("罚息", "罰息", "Penalty interest") }
  package var phoneOrPurpose: String { pick("机型/用途", "機型/用途", "Phone, purpose") }

  package func name(_ trade: Trade) -> String {
    switch trade {
    case .manufacturing: pick("制造业", "製造業", "manufacturing")
    case .services: pick("服务业", "服務業", "services")
    case .selfEmployed: pick("个体经营", "個體經營", "self-employed")
    case .office: pick("白领", "白領", "white-collar")
    case .farming: pick("农业", "農業", "farming")
    case .other: pick("其他职业", "其他職業", "other")
    }
  }

  package func name(_ schooling: Schooling) -> String {
    switch schooling {
    case .middleSchool: pick("初中及以下", "國中及以下", "middle school or less")
    case .highSchool: pick("高中或中专", "高中或中專", "high school")
    case .college: pick("大专", "專科", "college (3 years)")
    case .bachelor: pick("本科", "學士", "bachelor")
    case .postgraduate: pick("研究生学历", "研究生學歷", "postgraduate")
    }
  }

  package var describeLead: String {
    pick(
      "客户自述的职业与学历，不影响任何审批。",
      "客戶自述的職業與學歷，不影響任何審批。",
      "What the customer tells of work and schooling. It decides nothing.")
  }
  package var ceilingLabel: String { pick("利率上限", "利率上限線", "Ceiling") }
  package func grantAsked(_ who: String, _ product: String, _ limit: Money) -> String {
    pick(
      "为 \(who) 授信 \(product) \(money(limit))，对吗？",
      "為 \(who) 授信 \(product) \(money(limit))，對嗎？",
      "\(who) has a line of \(money(limit)) under \(product). Is that right?")
  }
}
