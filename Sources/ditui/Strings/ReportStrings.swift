import Lending

/// Reports: their names and words, and what their command says when it is used wrongly.
nonisolated protocol ReportStrings {
  func name(_ report: ReportName) -> String
  func name(_ word: ReportWord) -> String
  func name(_ measure: Measure) -> String
  func overDays(_ days: Int) -> String
  func asOfDay(_ day: Day) -> String
  func plansBehind(_ figure: String) -> String
  func about(_ report: ReportName) -> String
  var shades: String { get }
  var moreLines: String { get }
  var noPlansBehind: String { get }
  func reportUnknown(_ name: String, _ choices: String) -> String
  func notTogether(_ first: String, _ second: String) -> String
  func onlyWith(_ option: String, _ other: String) -> String
  func monthsOutOfRange(_ text: String, _ most: Int) -> String
  func cellUnknown(_ name: String) -> String
}

nonisolated extension Strings {
  /// The word for a figure of a cell.
  func name(_ figure: ReportCell.Figure) -> String {
    switch figure {
    case .count: name(ReportWord.count)
    case .people: name(ReportWord.people)
    case .amount: name(ReportWord.amount)
    case .percent: name(ReportWord.percent)
    case .days: name(ReportWord.days)
    }
  }
}
