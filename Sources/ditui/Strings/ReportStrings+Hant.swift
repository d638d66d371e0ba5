import Lending

nonisolated extension Hant: ReportStrings {
  func name(_ report: ReportName) -> String {
    switch report {
    case .par: "逾期餘額佔比(PAR)"
    case .buckets: "逾期分段"
    case .vintage: "Vintage 帳齡"
    case .rollRate: "遷徙率"
    case .firstPaymentDefault: "首期逾期"
    case .book: "帳本指標"
    case .provision: "撥備"
    }
  }

  func name(_ word: ReportWord) -> String {
    switch word {
    case .par: "逾期餘額佔比(PAR)"
    case .trend: "月底走勢"
    case .buckets: "各逾期階段未還本金"
    case .classes: "五級分類未還本金"
    case .current: "月底逾期超過 30 天佔放款額（目前）"
    case .ever: "截至月底曾逾期超過 30 天佔放款額（曾經）"
    case .balances: "月底各階段未還本金"
    case .rates: "逐月淨遷徙率"
    case .averages: "平均淨遷徙率"
    case .matrix: "各階段借款一個月後的去向"
    case .fpd: "首期逾期率"
    case .figures: "帳本指標"
    case .provision: "五級分類撥備"
    case .quality: "不良率與撥備覆蓋率"
    case .total: "合計"
    case .overdueBy: "逾期"
    case .asOf: "日期"
    case .bucket: "階段"
    case .riskClass: "分類"
    case .nonPerforming: "不良"
    case .lateBy: "遲付"
    case .mature: "已到觀察期"
    case .late: "遲付的"
    case .figure: "指標"
    case .value: "數值"
    case .plans: "已放款分期"
    case .averageLoan: "筆均放款"
    case .settled: "已結清"
    case .averageDaysToSettlement: "平均結清天數"
    case .trades: "客戶職業"
    case .schoolings: "客戶學歷"
    case .trade: "職業"
    case .schooling: "學歷"
    case .people: "人數"
    case .customers: "客戶數"
    case .untold: "未登記"
    case .littleInterest: "結清且利息不足 100.00"
    case .running: "在還"
    case .averageDaysRunning: "在還平均天數"
    case .writtenOff: "已核銷"
    case .recovered: "核銷後收回"
    case .rate: "計提比例"
    case .coverage: "撥備覆蓋率"
    case .provisionShare: "貸款撥備率"
    case .cohort: "放款月"
    case .disbursed: "放款額"
    case .roll: "由 > 至"
    case .average: "平均"
    case .chain: "全程連乘"
    case .count: "筆數"
    case .amount: "金額"
    case .percent: "佔比"
    case .days: "天數"
    }
  }

  func name(_ measure: Measure) -> String {
    switch measure {
    case .before: "代償前"
    case .after: "代償後"
    }
  }
  func overDays(_ days: Int) -> String { days == 0 ? "PAR0 逾期" : "PAR\(days) 超過 \(days) 天" }
  func asOfDay(_ day: Day) -> String { "截至 \(self.day(day))" }
  func plansBehind(_ figure: String) -> String { "\(figure) 的分期" }
  func about(_ report: ReportName) -> String {
    switch report {
    case .par: "未還本金中逾期多少，以及走勢"
    case .buckets: "按逾期階段與五級分類的未還本金"
    case .vintage: "各放款月的借款逐月表現"
    case .rollRate: "餘額逐月在各階段間的遷徙"
    case .firstPaymentDefault: "連首期都沒按時付的有多少"
    case .book: "筆均、天數、利息與不良率"
    case .provision: "五級分類計提撥備與撥備覆蓋率"
    }
  }
  var shades: String { "佔比由低到高" }
  var moreLines: String { "j/k 看更多" }
  var noPlansBehind: String { "此數沒有單獨對應的分期" }
  func reportUnknown(_ name: String, _ choices: String) -> String {
    "沒有報表 \(name)，可選：\(choices)"
  }
  func onlyWith(_ option: String, _ other: String) -> String { "\(option) 只能與 \(other) 同用" }
  func notTogether(_ first: String, _ second: String) -> String {
    "\(first) 與 \(second) 不能同時給出，請只給一個"
  }
  func monthsOutOfRange(_ text: String, _ most: Int) -> String {
    "--months \(text) 應為 1 到 \(most) 的整數"
  }
  func cellUnknown(_ name: String) -> String {
    "--plans \(name)：報表沒有此格；--json 列出各格名稱，all 表示全部"
  }
}
