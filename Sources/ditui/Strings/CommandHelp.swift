import Lending

/// What the commands and their options say of themselves.
nonisolated protocol CommandHelp: QuoteHelp {
  var helpRoot: String { get }
  var helpScreens: String { get }
  var helpDemo: String { get }
  var helpQuote: String { get }
  var helpCheck: String { get }
  var helpEvents: String { get }
  var helpRecord: String { get }
  var helpList: String { get }
  var helpShow: String { get }
  var helpCloseDay: String { get }
  var helpVerify: String { get }
  var helpExport: String { get }
  var helpExportFormat: String { get }
  var helpExportFile: String { get }
  var helpBook: String { get }
  var helpLanguage: String { get }
  var helpTheme: String { get }
  var helpToday: String { get }
  var helpRole: String { get }
  var helpAscii: String { get }
  var helpJSON: String { get }
  var helpPrincipal: String { get }
  var helpPeriods: String { get }
  var helpMethod: String { get }
  var helpAnnualRate: String { get }
  var helpDailyRate: String { get }
  var helpStart: String { get }
  var helpFirstDue: String { get }
  var helpDayCount: String { get }
  var helpRounding: String { get }
  var helpMultiple: String { get }
  var helpUpfrontFee: String { get }
  var helpFeePerPeriod: String { get }
  var helpCheckKind: String { get }
  var helpCheckValue: String { get }
  var helpRecordFile: String { get }
  var helpAllOrNothing: String { get }
  var helpListKind: String { get }
  var helpWhere: String { get }
  var helpShowID: String { get }
  var helpThrough: String { get }
  var helpDemoSize: String { get }
  var helpDemoOut: String { get }
  var helpDemoOwner: String { get }
  var helpReport: String { get }
  var helpReportMore: String { get }
  var helpReportName: String { get }
  var helpCSV: String { get }
  var helpAsOf: String { get }
  var helpMonths: String { get }
  var helpMeasure: String { get }
  var helpScale: String { get }
  var helpPlans: String { get }
}
