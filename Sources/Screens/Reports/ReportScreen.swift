import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// One report: tables of figures with their pictures; Enter opens the plans behind a figure.
struct ReportScreen: Screen {
  let name: ReportName
  private(set) var report: Report?
  private(set) var place = Place()
  private var measure = Measure.before
  var extent = Extent()

  /// A figure: its table, row and column.
  struct Place: Hashable {
    var table = 0
    var row = 0
    var column = 0
  }

  init(_ name: ReportName) {
    self.name = name
  }

  func title(_ words: Words) -> String { words.name(name) }

  var position: String? {
    report.flatMap { report in
      guard report.tables.contains(where: { !$0.rows.isEmpty }) else { return nil }
      let before = report.tables.prefix(place.table).map(\.rows.count).reduce(0, +)
      return "\(before + place.row + 1)/\(report.tables.map(\.rows.count).reduce(0, +))"
    }
  }

  mutating func load(_ session: Session, size: Size) throws {
    var maker = ReportQuery(book: session.book, words: session.words, asOf: try session.day())
    maker.measure = measure
    report = try maker.report(name)
    settle()
  }

  /// Keeps the place within the report, in a table that has rows.
  private mutating func settle() {
    guard let report, let table = report.tables.firstIndex(where: { !$0.rows.isEmpty }) else {
      place = Place()
      return
    }
    if !report.tables.indices.contains(place.table) || report.tables[place.table].rows.isEmpty {
      place = Place(table: table)
    }
    place.row = min(place.row, report.tables[place.table].rows.count - 1)
    place.column = max(0, min(place.column, report.tables[place.table].columns.count - 1))
  }

  var selected: ReportCell? {
    guard let report, report.tables.indices.contains(place.table) else { return nil }
    let rows = report.tables[place.table].rows
    guard rows.indices.contains(place.row),
      rows[place.row].cells.indices.contains(place.column)
    else { return nil }
    return rows[place.row].cells[place.column]
  }

  func bindings(_ session: Session) -> [Binding] {
    let words = session.words
    let isOpenable = selected?.isOpenable == true
    var bindings = [
      Binding(.open, .enter, refusal: isOpenable ? nil : words.noPlansBehind),
      Binding(.nextColumn, .right, .character("l")),
      Binding(.previousColumn, .left, .character("h"), isHinted: false),
      Binding(.nextPane, .tab),
    ]
    if report?.measure != nil { bindings.append(Binding(.otherView, .character("m"))) }
    return bindings
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let report, !report.tables.isEmpty, let move = ListCursor<Int>.Move(key) else {
      return nil
    }
    switch move {
    case .up: step(-1, report)
    case .down: step(1, report)
    case .halfPageUp: (0..<max(1, extent.page / 2)).forEach { _ in step(-1, report) }
    case .halfPageDown: (0..<max(1, extent.page / 2)).forEach { _ in step(1, report) }
    case .pageUp: (0..<extent.page).forEach { _ in step(-1, report) }
    case .pageDown: (0..<extent.page).forEach { _ in step(1, report) }
    case .home: (place.table, place.row) = (0, 0)
    case .end:
      place.table = report.tables.count - 1
      place.row = max(0, report.tables[place.table].rows.count - 1)
    }
    settle()
    return .stay
  }

  private mutating func step(_ count: Int, _ report: Report) {
    let row = place.row + count
    if report.tables[place.table].rows.indices.contains(row) {
      place.row = row
      return
    }
    var table = place.table + count
    while report.tables.indices.contains(table), report.tables[table].rows.isEmpty {
      table += count
    }
    guard report.tables.indices.contains(table) else { return }
    place.table = table
    place.row = count > 0 ? 0 : report.tables[table].rows.count - 1
    place.column = max(0, min(place.column, report.tables[table].columns.count - 1))
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    guard let report, !report.tables.isEmpty else { return .stay }
    switch command {
    case .open:
      guard let selected, selected.isOpenable else { return .stay }
      return .push(ListScreen(.behind(figureName(report, session.words), selected.sets)))
    case .nextPane:
      place.table = (place.table + 1) % report.tables.count
      (place.row, place.column) = (0, 0)
      settle()
      return .stay
    case .nextColumn, .previousColumn:
      move(columns: command == .nextColumn ? 1 : -1)
      return .stay
    case .otherView:
      measure = measure == .before ? .after : .before
      return .reload
    default: return .stay
    }
  }

  private mutating func move(columns: Int) {
    guard let report, report.tables.indices.contains(place.table) else { return }
    let count = report.tables[place.table].columns.count
    place.column = max(0, min(place.column + columns, count - 1))
  }

  /// What the selected figure is called: its row, its column, the view; nothing where there is none.
  func figureName(_ report: Report, _ words: Words) -> String {
    guard report.tables.indices.contains(place.table) else { return "" }
    let table = report.tables[place.table]
    guard table.rows.indices.contains(place.row), table.columns.indices.contains(place.column)
    else { return "" }
    let parts = [
      table.rows[place.row].label, table.columns.count > 1 ? table.columns[place.column].head : "",
      report.measure.map { words.name($0) } ?? "", words.day(report.asOf),
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
