import Lending

nonisolated extension Hans: CommandHelp {
  var helpRoot: String { "信用购机：客户、冻结、分期、合作方" }
  var helpScreens: String { "打开账本的界面" }
  var helpDemo: String { "用模拟数据打开界面，不保存" }
  var helpQuote: String { "试算还款计划和融资成本" }
  var helpCheck: String { "核对证件号等编号，或写出大写金额；回答为 JSON" }
  var helpEvents: String { "列出 record 接受的事件：字段、取值、示例" }
  var helpRecord: String { "登记事件，每行一个 JSON 对象，每行回答一行 JSON" }
  var helpList: String { "列出账本中的内容" }
  var helpShow: String { "按编号显示一项的全部数字" }
  var helpCloseDay: String { "日终，并补做漏掉的日子" }
  var helpVerify: String { "用流水核对账本" }
  var helpExport: String { "把总账写给其他程序" }
  var helpExportFormat: String { "hledger、beancount 或 csv 之一" }
  var helpExportFile: String { "文件，省略则写到标准输出；已有的文件不覆盖" }
  var helpBook: String { "账本文件" }
  var helpLanguage: String { "语言：zh-Hans、zh-Hant 或 en" }
  var helpTheme: String { "主题名称" }
  var helpToday: String { "把这一天当作今天" }
  var helpRole: String { "角色：agent、officer 或 supervisor" }
  var helpAscii: String { "只用普通字符画线" }
  var helpJSON: String { "以 JSON 回答" }
  var helpPrincipal: String { "本金，元" }
  var helpPeriods: String { "期数" }
  var helpMethod: String { "还款方式" }
  var helpAnnualRate: String { "年利率，百分数" }
  var helpDailyRate: String { "日利率，百分数，按实际天数" }
  var helpStart: String { "放款日" }
  var helpFirstDue: String { "首个还款日，默认为放款日后一个月" }
  var helpDayCount: String { "年利率的计日方式" }
  var helpRounding: String { "舍入到分的方式" }
  var helpMultiple: String { "每期金额取整的单位" }
  var helpUpfrontFee: String { "期初费用，元" }
  var helpFeePerPeriod: String { "每期费率，占本金的百分数" }
  var helpCheckKind: String { "resident-id、mobile、uscc、card、imei、vin 或 amount 之一" }
  var helpCheckValue: String { "要核对的内容" }
  var helpRecordFile: String { "文件，省略则读标准输入" }
  var helpNoClose: String { "业务日之后的事件一律拒绝，不自动补做日终" }
  var helpOn: String { "查看过去某一日日末的情况" }
  var helpAllOrNothing: String { "全部登记，有一行被拒则全不登记" }
  var helpListKind: String { "要列出的类别" }
  var helpWhere: String { "条件 KEY=VALUE，可多次给出" }
  var helpShowID: String { "编号" }
  var helpThrough: String { "日终到这一天，默认为业务日" }
  var helpDemoSize: String { "客户数" }
  var helpDemoOut: String { "把账本写到此文件并结束" }
  var helpDemoOwner: String { "额度方如何应答：prompt、late、refuse 或 silent" }
  var helpReport: String { "一天的指标：逾期余额占比(PAR)、Vintage 账龄、迁徙率等" }
  var helpReportMore: String {
    """
    JSON 中每个数都有金额（元）、占比（百分数），以及名为 "cell" 的格名，如 par.par30.before。给出 \
    --plans par.par30.before 时，该格另有 "plans"，列出其背后的分期编号；--plans 可多次给出，--plans all \
    填满每一格。代偿前：扣款抵偿的期次在客户还清账单之前仍算未还。地推员不能查看报表。
    """
  }
  var helpReportName: String {
    "par、buckets、vintage、roll-rate、first-payment-default、book 或 provision"
  }
  var helpBOM: String {
    "CSV 开头加字节顺序标记（BOM），供电子表格正确显示中文"
  }
  var helpListCSV: String { "以 CSV 输出：一行表头，每笔一行，含全部字段" }
  var helpCSV: String { "以 CSV 输出：表头一行，每个数一行" }
  var helpAsOf: String { "截至哪一天，默认为业务日" }
  var helpMonths: String { "回看几个月：默认 12，迁徙率 6" }
  var helpMeasure: String { "用于 vintage 与 roll-rate：before 代偿前，after 代偿后" }
  var helpScale: String { "用于 buckets 与 roll-rate：m6、m7 或 days" }
  var helpPlans: String { "列出此格背后的分期，all 表示全部" }
}
