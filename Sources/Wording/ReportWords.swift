import Lending

/// Reports: their names and words, and what their command says when it is used wrongly.
extension Words {
  package func name(_ report: ReportName) -> String {
    switch report {
    case .par: pick("逾期余额占比(PAR)", "逾期餘額佔比(PAR)", "Portfolio at risk")
    case .buckets: pick("逾期分段", "逾期分段", "Buckets and classes")
    case .vintage: pick("Vintage 账龄", "Vintage 帳齡", "Vintages")
    case .rollRate: pick("迁徙率", "遷徙率", "Roll rates")
    case .firstPaymentDefault: pick("首期逾期", "首期逾期", "First-payment default")
    case .book: pick("账本指标", "帳本指標", "Book figures")
    case .provision: pick("拨备", "撥備", "Provision")
    }
  }

  package func name(_ word: ReportWord) -> String {
    switch word {
    case .par: pick("逾期余额占比(PAR)", "逾期餘額佔比(PAR)", "Portfolio at risk")
    case .trend: pick("月末走势", "月底走勢", "Trend at month ends")
    case .buckets: pick("各逾期阶段未还本金", "各逾期階段未還本金", "Unpaid principal by bucket")
    case .classes: pick("五级分类未还本金", "五級分類未還本金", "Unpaid principal by class")
    case .current:
      pick(
        "月末逾期超 30 天占放款额（当前）",
        "月底逾期超過 30 天佔放款額（目前）",
        "Over 30 days at month end, of disbursed")
    case .ever:
      pick(
        "截至月末曾逾期超 30 天占放款额（曾经）",
        "截至月底曾逾期超過 30 天佔放款額（曾經）",
        "Ever over 30 days, of disbursed")
    case .balances: pick("月末各阶段未还本金", "月底各階段未還本金", "Unpaid principal by bucket at month ends")
    case .rates: pick("逐月净迁徙率", "逐月淨遷徙率", "Net flow from month end to month end")
    case .averages: pick("平均净迁徙率", "平均淨遷徙率", "Average net flow")
    case .matrix:
      pick(
        "各阶段借款一个月后的去向",
        "各階段借款一個月後的去向",
        "Where the plans of each bucket are a month later")
    case .fpd: pick("首期逾期率", "首期逾期率", "First-payment default")
    case .figures: pick("账本指标", "帳本指標", "Book figures")
    case .provision: pick("五级分类拨备", "五級分類撥備", "Provision by class")
    case .quality: pick("不良率与拨备覆盖率", "不良率與撥備覆蓋率", "Non-performing share and coverage")
    case .total: pick("合计", "合計", "Total")
    case .overdueBy: pick("逾期", "逾期", "Overdue by")
    case .asOf: pick("日期", "日期", "Day")
    case .bucket: pick("阶段", "階段", "Bucket")
    case .riskClass: pick("分类", "分類", "Class")
    case .nonPerforming: pick("不良", "不良", "Non-performing")
    case .lateBy: pick("迟付", "遲付", "Late by")
    case .mature: pick("已到观察期", "已到觀察期", "Old enough")
    case .late: pick("迟付的", "遲付的", "Late")
    case .figure: pick("指标", "指標", "Figure")
    case .value: pick("数值", "數值", "Value")
    case .plans: pick("已放款分期", "已放款分期", "Plans disbursed")
    case .averageLoan: pick("笔均放款", "筆均放款", "Average loan")
    case .settled: pick("已结清", "已結清", "Settled")
    case .averageDaysToSettlement: pick("平均结清天数", "平均結清天數", "Average days to settlement")
    case .trades: pick("客户职业", "客戶職業", "Customers by trade")
    case .schoolings: pick("客户学历", "客戶學歷", "Customers by schooling")
    case .trade: pick("职业", "職業", "Trade")
    case .schooling: pick("学历", "學歷", "Schooling")
    case .people: pick("人数", "人數", "people")
    case .customers: pick("客户数", "客戶數", "Customers")
    case .untold: pick("未登记", "未登記", "not told")
    case .littleInterest:
      pick("结清且利息不足 100.00", "結清且利息不足 100.00", "Settled with interest under 100.00")
    case .running: pick("在还", "在還", "Running")
    case .averageDaysRunning: pick("在还平均天数", "在還平均天數", "Average days running")
    case .writtenOff: pick("已核销", "已核銷", "Written off")
    case .recovered: pick("核销后收回", "核銷後收回", "Recovered after write-off")
    case .rate: pick("计提比例", "計提比例", "Rate")
    case .coverage: pick("拨备覆盖率", "撥備覆蓋率", "Coverage")
    case .provisionShare: pick("贷款拨备率", "貸款撥備率", "Provision of all principal")
    case .cohort: pick("放款月", "放款月", "Month")
    case .disbursed: pick("放款额", "放款額", "Disbursed")
    case .roll: pick("由 > 至", "由 > 至", "From > to")
    case .average: pick("平均", "平均", "Average")
    case .chain: pick("全程连乘", "全程連乘", "All in a chain")
    case .count: pick("笔数", "筆數", "plans")
    case .amount: pick("金额", "金額", "amount")
    case .percent: pick("占比", "佔比", "share")
    case .days: pick("天数", "天數", "days")
    }
  }

  package func name(_ measure: Measure) -> String {
    switch measure {
    case .before: pick("代偿前", "代償前", "before comp.")
    case .after: pick("代偿后", "代償後", "after comp.")
    }
  }

  package func overDays(_ days: Int) -> String {
    pick(
      days == 0 ? "PAR0 逾期" : "PAR\(days) 超 \(days) 天",
      days == 0 ? "PAR0 逾期" : "PAR\(days) 超過 \(days) 天",
      days == 0 ? "PAR0 overdue" : "PAR\(days) over \(days) days")
  }
  package func asOfDay(_ day: Day) -> String {
    pick("截至 \(self.day(day))", "截至 \(self.day(day))", "as of \(self.day(day))")
  }
  package func plansBehind(_ figure: String) -> String {
    pick("\(figure) 的分期", "\(figure) 的分期", "Plans behind \(figure)")
  }

  package func about(_ report: ReportName) -> String {
    switch report {
    case .par:
      pick(
        "未还本金中逾期多少，以及走势",
        "未還本金中逾期多少，以及走勢",
        "Overdue part of the unpaid principal, and its trend")
    case .buckets:
      pick(
        "按逾期阶段与五级分类的未还本金",
        "按逾期階段與五級分類的未還本金",
        "Unpaid principal by bucket and by the five classes")
    case .vintage:
      pick(
        "各放款月的借款逐月表现",
        "各放款月的借款逐月表現",
        "How each month's loans turned out, month by month")
    case .rollRate: pick("余额逐月在各阶段间的迁徙", "餘額逐月在各階段間的遷徙", "How balances move from bucket to bucket")
    case .firstPaymentDefault:
      pick("连首期都没按时付的有多少", "連首期都沒按時付的有多少", "Who was late with the very first instalment")
    case .book:
      pick(
        "笔均、天数、利息与不良率",
        "筆均、天數、利息與不良率",
        "Loans, days, interest and non-performing share")
    case .provision:
      pick(
        "五级分类计提拨备与拨备覆盖率",
        "五級分類計提撥備與撥備覆蓋率",
        "What is set aside for each class, and what it covers")
    }
  }

  package var shades: String { pick("占比由低到高", "佔比由低到高", "Share, low to high") }
  package var moreLines: String { pick("j/k 看更多", "j/k 看更多", "more: j/k") }
  package var noPlansBehind: String {
    pick("此数没有单独对应的分期", "此數沒有單獨對應的分期", "This figure tells of no plans of its own")
  }
  package func reportUnknown(_ name: String, _ choices: String) -> String {
    pick(
      "没有报表 \(name)，可选：\(choices)",
      "沒有報表 \(name)，可選：\(choices)",
      "there is no report \(name); one of: \(choices)")
  }
  package func notTogether(_ first: String, _ second: String) -> String {
    pick(
      "\(first) 与 \(second) 不能同时给出，请只给一个",
      "\(first) 與 \(second) 不能同時給出，請只給一個",
      "\(first) and \(second) do not go together: give one of them")
  }
  package func onlyWith(_ option: String, _ other: String) -> String {
    pick(
      "\(option) 只能与 \(other) 同用",
      "\(option) 只能與 \(other) 同用",
      "\(option) stands only beside \(other)")
  }
  package func monthsOutOfRange(_ text: String, _ most: Int) -> String {
    pick(
      "--months \(text) 应为 1 到 \(most) 的整数",
      "--months \(text) 應為 1 到 \(most) 的整數",
      "--months \(text) must be a whole number from 1 to \(most)")
  }
  package func cellUnknown(_ name: String) -> String {
    pick(
      "--plans \(name)：报表没有此格；--json 列出各格名称，all 表示全部",
      "--plans \(name)：報表沒有此格；--json 列出各格名稱，all 表示全部",
      "--plans \(name): the report has no such cell; --json names each cell, all asks for every one"
    )
  }
}

extension Words {
  /// The word for a figure of a cell.
}
