import Lending

nonisolated extension Hans: ReportStrings {
  func name(_ report: ReportName) -> String {
    switch report {
    case .par: "逾期余额占比(PAR)"
    case .buckets: "逾期分段"
    case .vintage: "Vintage 账龄"
    case .rollRate: "迁徙率"
    case .firstPaymentDefault: "首期逾期"
    case .book: "账本指标"
    case .provision: "拨备"
    }
  }

  func name(_ word: ReportWord) -> String {
    switch word {
    case .par: "逾期余额占比(PAR)"
    case .trend: "月末走势"
    case .buckets: "各逾期阶段未还本金"
    case .classes: "五级分类未还本金"
    case .current: "月末逾期超 30 天占放款额（当前）"
    case .ever: "截至月末曾逾期超 30 天占放款额（曾经）"
    case .balances: "月末各阶段未还本金"
    case .rates: "逐月净迁徙率"
    case .averages: "平均净迁徙率"
    case .matrix: "各阶段借款一个月后的去向"
    case .fpd: "首期逾期率"
    case .figures: "账本指标"
    case .provision: "五级分类拨备"
    case .quality: "不良率与拨备覆盖率"
    case .total: "合计"
    case .overdueBy: "逾期"
    case .asOf: "日期"
    case .bucket: "阶段"
    case .riskClass: "分类"
    case .nonPerforming: "不良"
    case .lateBy: "迟付"
    case .mature: "已到观察期"
    case .late: "迟付的"
    case .figure: "指标"
    case .value: "数值"
    case .plans: "已放款分期"
    case .averageLoan: "笔均放款"
    case .settled: "已结清"
    case .averageDaysToSettlement: "平均结清天数"
    case .trades: "客户职业"
    case .schoolings: "客户学历"
    case .trade: "职业"
    case .schooling: "学历"
    case .people: "人数"
    case .customers: "客户数"
    case .untold: "未登记"
    case .littleInterest: "结清且利息不足 100.00"
    case .running: "在还"
    case .averageDaysRunning: "在还平均天数"
    case .writtenOff: "已核销"
    case .recovered: "核销后收回"
    case .rate: "计提比例"
    case .coverage: "拨备覆盖率"
    case .provisionShare: "贷款拨备率"
    case .cohort: "放款月"
    case .disbursed: "放款额"
    case .roll: "由 > 至"
    case .average: "平均"
    case .chain: "全程连乘"
    case .count: "笔数"
    case .amount: "金额"
    case .percent: "占比"
    case .days: "天数"
    }
  }

  func name(_ measure: Measure) -> String {
    switch measure {
    case .before: "代偿前"
    case .after: "代偿后"
    }
  }
  func overDays(_ days: Int) -> String { days == 0 ? "PAR0 逾期" : "PAR\(days) 超 \(days) 天" }
  func asOfDay(_ day: Day) -> String { "截至 \(self.day(day))" }
  func plansBehind(_ figure: String) -> String { "\(figure) 的分期" }
  func about(_ report: ReportName) -> String {
    switch report {
    case .par: "未还本金中逾期多少，以及走势"
    case .buckets: "按逾期阶段与五级分类的未还本金"
    case .vintage: "各放款月的借款逐月表现"
    case .rollRate: "余额逐月在各阶段间的迁徙"
    case .firstPaymentDefault: "连首期都没按时付的有多少"
    case .book: "笔均、天数、利息与不良率"
    case .provision: "五级分类计提拨备与拨备覆盖率"
    }
  }
  var shades: String { "占比由低到高" }
  var moreLines: String { "j/k 看更多" }
  var noPlansBehind: String { "此数没有单独对应的分期" }
  func reportUnknown(_ name: String, _ choices: String) -> String {
    "没有报表 \(name)，可选：\(choices)"
  }
  func onlyWith(_ option: String, _ other: String) -> String { "\(option) 只能与 \(other) 同用" }
  func notTogether(_ first: String, _ second: String) -> String {
    "\(first) 与 \(second) 不能同时给出，请只给一个"
  }
  func monthsOutOfRange(_ text: String, _ most: Int) -> String {
    "--months \(text) 应为 1 到 \(most) 的整数"
  }
  func cellUnknown(_ name: String) -> String {
    "--plans \(name)：报表没有此格；--json 列出各格名称，all 表示全部"
  }
}
