import Lending

/// What the commands and their options say of themselves.
extension Words {
  package var helpRoot: String {
    pick(
      "信用购机：客户、冻结、分期、合作方",
      "信用購機：客戶、凍結、分期、合作方",
      "Look after credit phone purchases: customers, freezes, instalments, partners.")
  }
  package var helpScreens: String { pick("打开账本的界面", "開啟帳本的畫面", "The screens, on the book.") }
  package var helpDemo: String {
    pick(
      "用模拟数据打开界面，不保存",
      "用模擬資料開啟畫面，不儲存",
      "The screens on a made-up book; nothing is kept.")
  }
  package var helpQuote: String {
    pick(
      "试算还款计划和融资成本",
      "試算還款計劃和融資成本",
      "A repayment schedule and its cost, before anyone signs.")
  }
  package var helpCheck: String {
    pick(
      "核对证件号等编号，或写出大写金额；回答为 JSON",
      "核對證件號等編號，或寫出大寫金額；回答為 JSON",
      "Check an identifier, or write an amount in capitals; the answer is JSON.")
  }
  package var helpEvents: String {
    pick(
      "列出 record 接受的事件：字段、取值、示例",
      "列出 record 接受的事件：欄位、取值、範例",
      "The events that record takes: fields, choices, an example each.")
  }
  package var helpRecord: String {
    pick(
      "登记事件，每行一个 JSON 对象，每行回答一行 JSON",
      "登記事件，每行一個 JSON 物件，每行回答一行 JSON",
      "Record events, one JSON object a line; answers one JSON line each.")
  }
  package var helpList: String { pick("列出账本中的内容", "列出帳本中的內容", "List what the book holds.") }
  package var helpShow: String {
    pick("按编号显示一项的全部数字", "按編號顯示一項的全部數字", "Show one thing with all its figures.")
  }
  package var helpCloseDay: String {
    pick(
      "日终，并补做漏掉的日子",
      "日終，並補做漏掉的日子",
      "Close the business day, and every day missed before it.")
  }
  package var helpVerify: String {
    pick("用流水核对账本", "用流水核對帳本", "Check the book against its journal.")
  }
  package var helpExport: String {
    pick("把总账写给其他程序", "把總帳寫給其他程式", "Write the ledger for another program")
  }
  package var helpExportFormat: String {
    pick(
      "hledger、beancount 或 csv 之一",
      "hledger、beancount 或 csv 之一",
      "One of hledger, beancount, csv")
  }
  package var helpExportFile: String {
    pick(
      "文件，省略则写到标准输出；已有的文件不覆盖",
      "檔案，省略則寫到標準輸出；已有的檔案不覆蓋",
      "The file, standard output without one; an existing file is not overwritten")
  }
  package var helpBook: String { pick("账本文件", "帳本檔案", "The file of the book.") }
  package var helpLanguage: String {
    pick(
      "语言：zh-Hans、zh-Hant 或 en",
      "語言：zh-Hans、zh-Hant 或 en",
      "zh-Hans, zh-Hant or en.")
  }
  package var helpTheme: String { pick("主题名称", "佈景主題名稱", "The name of a theme.") }
  package var helpToday: String { pick("把这一天当作今天", "把這一天當作今天", "Take this day for today.") }
  package var helpRole: String {
    pick(
      "角色：agent、officer 或 supervisor",
      "角色：agent、officer 或 supervisor",
      "agent, officer or supervisor.")
  }
  package var helpAscii: String { pick("只用普通字符画线", "只用普通字元畫線", "Draw with plain characters only.") }
  package var helpJSON: String { pick("以 JSON 回答", "以 JSON 回答", "Answer as JSON.") }
  package var helpPrincipal: String { pick("本金，元", "本金，元", "The amount lent, in yuan.") }
  package var helpPeriods: String { pick("期数", "期數", "The number of instalments.") }
  package var helpMethod: String { pick("还款方式", "還款方式", "How principal is repaid.") }
  package var helpAnnualRate: String { pick("年利率，百分数", "年利率，百分數", "Percent a year.") }
  package var helpDailyRate: String {
    pick("日利率，百分数，按实际天数", "日利率，百分數，按實際日數", "Percent a day; real days count.")
  }
  package var helpStart: String { pick("放款日", "放款日", "The day of disbursement.") }
  package var helpFirstDue: String {
    pick(
      "首个还款日，默认为放款日后一个月",
      "首個還款日，預設為放款日後一個月",
      "The first due date; a month after the start without it.")
  }
  package var helpDayCount: String {
    pick("年利率的计日方式", "年利率的計日方式", "How periods are counted with an annual rate.")
  }
  package var helpRounding: String {
    pick("舍入到分的方式", "捨入到分的方式", "How amounts are rounded to the fen.")
  }
  package var helpMultiple: String {
    pick(
      "每期金额取整的单位",
      "每期金額取整的單位",
      "Round the regular instalment to a multiple of this.")
  }
  package var helpUpfrontFee: String {
    pick("期初费用，元", "期初費用，元", "A fee taken off at the start, in yuan.")
  }
  package var helpFeePerPeriod: String {
    pick("每期费率，占本金的百分数", "每期費率，佔本金的百分數", "Percent of the principal lent, each period.")
  }
  package var helpCheckKind: String {
    pick(
      "resident-id、mobile、uscc、card、imei、vin 或 amount 之一",
      "resident-id、mobile、uscc、card、imei、vin 或 amount 之一",
      "resident-id, mobile, uscc, card, imei, vin or amount.")
  }
  package var helpCheckValue: String { pick("要核对的内容", "要核對的內容", "What is to be checked.") }
  package var helpRecordFile: String {
    pick("文件，省略则读标准输入", "檔案，省略則讀標準輸入", "The file; standard input without it.")
  }
  package var helpNoClose: String {
    pick(
      "业务日之后的事件一律拒绝，不自动补做日终",
      "業務日之後的事件一律拒絕，不自動補做日終",
      "Refuse events of days that are not open instead of closing the days before them.")
  }
  package var helpOn: String {
    pick("查看过去某一日日末的情况", "查看過去某一日日末的情況", "Look at a past day, as it stood at its end.")
  }
  package var helpAllOrNothing: String {
    pick(
      "全部登记，有一行被拒则全不登记",
      "全部登記，有一行被拒則全不登記",
      "Record all lines, or none when one is refused.")
  }
  package var helpListKind: String { pick("要列出的类别", "要列出的類別", "What to list.") }
  package var helpWhere: String {
    pick(
      "条件 KEY=VALUE，可多次给出",
      "條件 KEY=VALUE，可多次給出",
      "KEY=VALUE; may be given several times.")
  }
  package var helpShowID: String { pick("编号", "編號", "Its number.") }
  package var helpThrough: String {
    pick(
      "日终到这一天，默认为业务日",
      "日終到這一天，預設為業務日",
      "The last day to close; the business day without it.")
  }
  package var helpDemoSize: String { pick("客户数", "客戶數", "How many customers.") }
  package var helpDemoOut: String {
    pick("把账本写到此文件并结束", "把帳本寫到此檔案並結束", "Write the book to this file and end.")
  }
  package var helpDemoOwner: String {
    pick(
      "额度方如何应答：prompt、late、refuse 或 silent",
      "額度方如何應答：prompt、late、refuse 或 silent",
      "How the line owner answers: prompt, late, refuse or silent.")
  }
  package var helpReport: String {
    pick(
      "一天的指标：逾期余额占比(PAR)、Vintage 账龄、迁徙率等",
      "一天的指標：逾期餘額佔比(PAR)、Vintage 帳齡、遷徙率等",
      "Figures of a day: portfolio at risk, vintages, roll rates and more.")
  }
  package var helpReportMore: String {
    pick(
      """
      JSON 中每个数都有金额（元）、占比（百分数），以及名为 "cell" 的格名，如 par.par30.before。给出 \
      --plans par.par30.before 时，该格另有 "plans"，列出其背后的分期编号；--plans 可多次给出，--plans all \
      填满每一格。代偿前：扣款抵偿的期次在客户还清账单之前仍算未还。地推员不能查看报表。
      """,
      """
      JSON 中每個數都有金額（元）、佔比（百分數），以及名為 "cell" 的格名，如 par.par30.before。給出 \
      --plans par.par30.before 時，該格另有 "plans"，列出其背後的分期編號；--plans 可多次給出，--plans all \
      填滿每一格。代償前：扣款抵償的期次在客戶還清帳單之前仍算未還。地推員不能查看報表。
      """,
      """
      In JSON each figure has its amount in yuan, its share in percent, and in "cell" a name such as \
      par.par30.before. With --plans par.par30.before the cell also holds the numbers of the plans \
      behind it in "plans"; --plans may be given several times, and --plans all fills every cell. Before \
      compensation counts what a capture settled as unpaid until the customer has repaid the bill. \
      Agents read no reports.
      """)
  }
  package var helpReportName: String {
    pick(
      "par、buckets、vintage、roll-rate、first-payment-default、book 或 provision",
      "par、buckets、vintage、roll-rate、first-payment-default、book 或 provision",
      "par, buckets, vintage, roll-rate, first-payment-default, book or provision.")
  }
  package var helpBOM: String {
    pick(
      "CSV 开头加字节顺序标记（BOM），供电子表格正确显示中文",
      "CSV 開頭加位元組順序記號（BOM），供試算表正確顯示中文",
      "Begin the CSV with a byte order mark, for spreadsheets that need one to read Chinese.")
  }
  package var helpListCSV: String {
    pick(
      "以 CSV 输出：一行表头，每笔一行，含全部字段",
      "以 CSV 輸出：一行表頭，每筆一行，含全部欄位",
      "Answer as CSV: a head and a line for each row, every figure.")
  }
  package var helpCSV: String {
    pick(
      "以 CSV 输出：表头一行，每个数一行",
      "以 CSV 輸出：表頭一行，每個數一行",
      "Answer as CSV: a head and a line for each figure.")
  }
  package var helpAsOf: String {
    pick(
      "截至哪一天，默认为业务日",
      "截至哪一天，預設為業務日",
      "The day at whose end it is told; the business day without it.")
  }
  package var helpMonths: String {
    pick(
      "回看几个月：默认 12，迁徙率 6",
      "回看幾個月：預設 12，遷徙率 6",
      "How many months back: 12, of roll rates 6.")
  }
  package var helpMeasure: String {
    pick(
      "用于 vintage 与 roll-rate：before 代偿前，after 代偿后",
      "用於 vintage 與 roll-rate：before 代償前，after 代償後",
      "For vintage and roll-rate: before or after compensation.")
  }
  package var helpScale: String {
    pick(
      "用于 buckets 与 roll-rate：m6、m7 或 days",
      "用於 buckets 與 roll-rate：m6、m7 或 days",
      "For buckets and roll-rate: m6, m7 or days.")
  }
  package var helpPlans: String {
    pick(
      "列出此格背后的分期，all 表示全部",
      "列出此格背後的分期，all 表示全部",
      "Tell the plans behind this cell; all for every cell.")
  }
}
