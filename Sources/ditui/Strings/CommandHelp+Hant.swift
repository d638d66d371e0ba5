import Lending

nonisolated extension Hant: CommandHelp {
  var helpRoot: String { "信用購機：客戶、凍結、分期、合作方" }
  var helpScreens: String { "開啟帳本的畫面" }
  var helpDemo: String { "用模擬資料開啟畫面，不儲存" }
  var helpQuote: String { "試算還款計劃和融資成本" }
  var helpCheck: String { "核對證件號等編號，或寫出大寫金額；回答為 JSON" }
  var helpEvents: String { "列出 record 接受的事件：欄位、取值、範例" }
  var helpRecord: String { "登記事件，每行一個 JSON 物件，每行回答一行 JSON" }
  var helpList: String { "列出帳本中的內容" }
  var helpShow: String { "按編號顯示一項的全部數字" }
  var helpCloseDay: String { "日終，並補做漏掉的日子" }
  var helpVerify: String { "用流水核對帳本" }
  var helpExport: String { "把總帳寫給其他程式" }
  var helpExportFormat: String { "hledger、beancount 或 csv 之一" }
  var helpExportFile: String { "檔案，省略則寫到標準輸出；已有的檔案不覆蓋" }
  var helpBook: String { "帳本檔案" }
  var helpLanguage: String { "語言：zh-Hans、zh-Hant 或 en" }
  var helpTheme: String { "佈景主題名稱" }
  var helpToday: String { "把這一天當作今天" }
  var helpRole: String { "角色：agent、officer 或 supervisor" }
  var helpAscii: String { "只用普通字元畫線" }
  var helpJSON: String { "以 JSON 回答" }
  var helpPrincipal: String { "本金，元" }
  var helpPeriods: String { "期數" }
  var helpMethod: String { "還款方式" }
  var helpAnnualRate: String { "年利率，百分數" }
  var helpDailyRate: String { "日利率，百分數，按實際日數" }
  var helpStart: String { "放款日" }
  var helpFirstDue: String { "首個還款日，預設為放款日後一個月" }
  var helpDayCount: String { "年利率的計日方式" }
  var helpRounding: String { "捨入到分的方式" }
  var helpMultiple: String { "每期金額取整的單位" }
  var helpUpfrontFee: String { "期初費用，元" }
  var helpFeePerPeriod: String { "每期費率，佔本金的百分數" }
  var helpCheckKind: String { "resident-id、mobile、uscc、card、imei、vin 或 amount 之一" }
  var helpCheckValue: String { "要核對的內容" }
  var helpRecordFile: String { "檔案，省略則讀標準輸入" }
  var helpNoClose: String { "業務日之後的事件一律拒絕，不自動補做日終" }
  var helpOn: String { "查看過去某一日日末的情況" }
  var helpAllOrNothing: String { "全部登記，有一行被拒則全不登記" }
  var helpListKind: String { "要列出的類別" }
  var helpWhere: String { "條件 KEY=VALUE，可多次給出" }
  var helpShowID: String { "編號" }
  var helpThrough: String { "日終到這一天，預設為業務日" }
  var helpDemoSize: String { "客戶數" }
  var helpDemoOut: String { "把帳本寫到此檔案並結束" }
  var helpDemoOwner: String { "額度方如何應答：prompt、late、refuse 或 silent" }
  var helpReport: String { "一天的指標：逾期餘額佔比(PAR)、Vintage 帳齡、遷徙率等" }
  var helpReportMore: String {
    """
    JSON 中每個數都有金額（元）、佔比（百分數），以及名為 "cell" 的格名，如 par.par30.before。給出 \
    --plans par.par30.before 時，該格另有 "plans"，列出其背後的分期編號；--plans 可多次給出，--plans all \
    填滿每一格。代償前：扣款抵償的期次在客戶還清帳單之前仍算未還。地推員不能查看報表。
    """
  }
  var helpReportName: String {
    "par、buckets、vintage、roll-rate、first-payment-default、book 或 provision"
  }
  var helpBOM: String {
    "CSV 開頭加位元組順序記號（BOM），供試算表正確顯示中文"
  }
  var helpListCSV: String { "以 CSV 輸出：一行表頭，每筆一行，含全部欄位" }
  var helpCSV: String { "以 CSV 輸出：表頭一行，每個數一行" }
  var helpAsOf: String { "截至哪一天，預設為業務日" }
  var helpMonths: String { "回看幾個月：預設 12，遷徙率 6" }
  var helpMeasure: String { "用於 vintage 與 roll-rate：before 代償前，after 代償後" }
  var helpScale: String { "用於 buckets 與 roll-rate：m6、m7 或 days" }
  var helpPlans: String { "列出此格背後的分期，all 表示全部" }
}
