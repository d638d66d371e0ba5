import ArgumentParser
import Lending
import LendingStore
import Reporting
import Wording

/// `ditui report`: the figures of a day, for people, for scripts, for spreadsheets.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Words.current.helpReport,
    discussion: Words.current.helpReportMore)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpReportName))
  var name: String
  @Flag(help: Words.help(\.helpJSON))
  var json = false
  @Flag(help: Words.help(\.helpCSV))
  var csv = false
  @Flag(help: Words.help(\.helpBOM))
  var bom = false
  @Option(help: Words.help(\.helpAsOf))
  var asOf: String?
  @Option(parsing: .unconditional, help: Words.help(\.helpMonths))
  var months: String?
  @Option(help: Words.help(\.helpMeasure))
  var measure = Measure.before.rawValue
  @Option(help: Words.help(\.helpScale))
  var scale = Scale.m6.rawValue
  @Option(help: Words.help(\.helpPlans))
  var plans: [String] = []

  /// The scales by name.
  private enum Scale: String, CaseIterable {
    case m6, m7, days

    var scale: BucketScale {
      switch self {
      case .m6: .usual
      case .m7: .withM7
      case .days: .byDays
      }
    }
  }

  func validate() throws {
    let words = options.words
    guard ReportName(rawValue: name) != nil else {
      throw ValidationError(
        words.reportUnknown(name, ReportName.allCases.map(\.rawValue).joined(separator: " ")))
    }
    if json, csv { throw ValidationError(words.notTogether("--json", "--csv")) }
    if bom, !csv { throw ValidationError(words.onlyWith("--bom", "--csv")) }
    if let asOf, Day(asOf) == nil { throw WrongUsage.malformed("--as-of", .day) }
    if let months, monthCount == nil {
      throw ValidationError(words.monthsOutOfRange(months, ReportCommand.mostMonths))
    }
    if Measure(rawValue: measure) == nil {
      throw WrongUsage.choices("--measure", Measure.allCases.map(\.rawValue))
    }
    if Scale(rawValue: scale) == nil {
      throw WrongUsage.choices("--scale", Scale.allCases.map(\.rawValue))
    }
  }

  func run() throws {
    try options.needs(.reports)
    try options.withBook(.reading) { book in
      let day = try asOf.flatMap { Day($0) } ?? options.day(of: book)
      var query = ReportQuery(book: book, words: options.words, asOf: day)
      query.months = monthCount
      if let measure = Measure(rawValue: measure) { query.measure = measure }
      if let scale = Scale(rawValue: scale) { query.scale = scale.scale }
      guard let name = ReportName(rawValue: name) else { return }
      try answer(try query.report(name), book, day)
      try options.tellDaysOpen(book)
    }
  }

  private static let mostMonths = 120

  private var monthCount: Int? {
    months.flatMap { Int($0) }.flatMap { (1...ReportCommand.mostMonths).contains($0) ? $0 : nil }
  }

  private func answer(_ report: Report, _ book: Book, _ day: Day) throws {
    var behind: [String: [ID<Plan>]] = [:]
    for name in plans.contains("all") ? report.openable : plans {
      guard let cell = report.cell(named: name), cell.isOpenable else {
        throw ValidationError(options.words.cellUnknown(name))
      }
      behind[name] = try book.plans(behind: cell)
    }
    if json {
      CommandOutput.json(report.json(behind))
    } else if csv {
      CommandOutput.csv(report.csv(behind), marksOrder: bom)
    } else {
      for line in report.lines(options.words) { CommandOutput.line(line) }
      let viewer = Viewer(words: options.words, day: day, visibility: try options.visibility)
      for (name, ids) in behind.sorted(by: { $0.key < $1.key }) {
        CommandOutput.line("")
        CommandOutput.line("\(name)  \(options.words.plans(ids.count))")
        let sheets = try ids.compactMap { try book.summary(of: $0) }.map { viewer.sheet($0) }
        for line in FactSheet.table(sheets, options.words) { CommandOutput.line(line) }
      }
    }
  }
}
