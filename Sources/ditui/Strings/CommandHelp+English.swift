import Lending

nonisolated extension English: CommandHelp {
  var helpRoot: String {
    "Look after credit phone purchases: customers, freezes, instalments, partners."
  }
  var helpScreens: String { "The screens, on the book." }
  var helpDemo: String { "The screens on a made-up book; nothing is kept." }
  var helpQuote: String { "A repayment schedule and its cost, before anyone signs." }
  var helpCheck: String {
    "Check an identifier, or write an amount in capitals; the answer is JSON."
  }
  var helpEvents: String { "The events that record takes: fields, choices, an example each." }
  var helpRecord: String { "Record events, one JSON object a line; answers one JSON line each." }
  var helpList: String { "List what the book holds." }
  var helpShow: String { "Show one thing with all its figures." }
  var helpCloseDay: String { "Close the business day, and every day missed before it." }
  var helpVerify: String { "Check the book against its journal." }
  var helpExport: String { "Write the ledger for another program" }
  var helpExportFormat: String { "One of hledger, beancount, csv" }
  var helpExportFile: String {
    "The file, standard output without one; an existing file is not overwritten"
  }
  var helpBook: String { "The file of the book." }
  var helpLanguage: String { "zh-Hans, zh-Hant or en." }
  var helpTheme: String { "The name of a theme." }
  var helpToday: String { "Take this day for today." }
  var helpRole: String { "agent, officer or supervisor." }
  var helpAscii: String { "Draw with plain characters only." }
  var helpJSON: String { "Answer as JSON." }
  var helpPrincipal: String { "The amount lent, in yuan." }
  var helpPeriods: String { "The number of instalments." }
  var helpMethod: String { "How principal is repaid." }
  var helpAnnualRate: String { "Percent a year." }
  var helpDailyRate: String { "Percent a day; real days count." }
  var helpStart: String { "The day of disbursement." }
  var helpFirstDue: String { "The first due date; a month after the start without it." }
  var helpDayCount: String { "How periods are counted with an annual rate." }
  var helpRounding: String { "How amounts are rounded to the fen." }
  var helpMultiple: String { "Round the regular instalment to a multiple of this." }
  var helpUpfrontFee: String { "A fee taken off at the start, in yuan." }
  var helpFeePerPeriod: String { "Percent of the principal lent, each period." }
  var helpCheckKind: String { "resident-id, mobile, uscc, card, imei, vin or amount." }
  var helpCheckValue: String { "What is to be checked." }
  var helpRecordFile: String { "The file; standard input without it." }
  var helpNoClose: String {
    "Refuse events of days that are not open instead of closing the days before them."
  }
  var helpOn: String { "Look at a past day, as it stood at its end." }
  var helpAllOrNothing: String { "Record all lines, or none when one is refused." }
  var helpListKind: String { "What to list." }
  var helpWhere: String { "KEY=VALUE; may be given several times." }
  var helpShowID: String { "Its number." }
  var helpThrough: String { "The last day to close; the business day without it." }
  var helpDemoSize: String { "How many customers." }
  var helpDemoOut: String { "Write the book to this file and end." }
  var helpDemoOwner: String { "How the line owner answers: prompt, late, refuse or silent." }
  var helpReport: String { "Figures of a day: portfolio at risk, vintages, roll rates and more." }
  var helpReportMore: String {
    """
    In JSON each figure has its amount in yuan, its share in percent, and in "cell" a name such as \
    par.par30.before. With --plans par.par30.before the cell also holds the numbers of the plans \
    behind it in "plans"; --plans may be given several times, and --plans all fills every cell. Before \
    compensation counts what a capture settled as unpaid until the customer has repaid the bill. \
    Agents read no reports.
    """
  }
  var helpReportName: String {
    "par, buckets, vintage, roll-rate, first-payment-default, book or provision."
  }
  var helpBOM: String {
    "Begin the CSV with a byte order mark, for spreadsheets that need one to read Chinese."
  }
  var helpListCSV: String { "Answer as CSV: a head and a line for each row, every figure." }
  var helpCSV: String { "Answer as CSV: a head and a line for each figure." }
  var helpAsOf: String { "The day at whose end it is told; the business day without it." }
  var helpMonths: String { "How many months back: 12, of roll rates 6." }
  var helpMeasure: String { "For vintage and roll-rate: before or after compensation." }
  var helpScale: String { "For buckets and roll-rate: m6, m7 or days." }
  var helpPlans: String { "Tell the plans behind this cell; all for every cell." }
}
