import Lending
import LendingStore
import TerminalKit
import Wording

/// The reports there are.
struct ReportListScreen: Screen {
  private var cursor = ListCursor(ReportName.allCases)
  private var ageings = Ageings()
  private var day = Day.earliest
  var extent = Extent()

  func title(_ words: Words) -> String { words.section(.reports) }

  var position: String? { cursor.index.map { "\($0 + 1)/\(cursor.count)" } }

  mutating func load(_ session: Session, size: Size) throws {
    day = try session.day()
    ageings = try session.book.ageings(on: day)
  }

  func bindings(_ session: Session) -> [Binding] { [Binding(.open, .enter)] }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<ReportName>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    cursor.selected.map { .push(ReportScreen($0)) } ?? .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    canvas.rule(
      area, area.row, title: words.section(.reports), trailing: words.asOfDay(day))
    let (list, rest) = area.splitTop(1).rest.splitTop(ReportName.allCases.count + 1)
    let names = ReportName.allCases.map { TextWidth.columns(of: words.name($0)) }.max() ?? 0
    Table([.init("", names), .init("", 20, minimum: 8, grows: true)]).draw(
      on: &canvas, list, cursor: cursor
    ) { name in
      [.init(words.name(name), .title), .init(words.about(name), .label)]
    }
    canvas.rule(rest, rest.row, title: words.name(ReportWord.par))
    let width = 24
    let start = rest.column + 22
    for (index, measure) in Measure.allCases.enumerated() {
      canvas.put(
        words.name(measure), in: (start + index * width, width), rest.row + 1, .label,
        alignment: .right)
    }
    for (line, over) in Ageing.thresholds.enumerated() where line + 2 < rest.rows {
      let row = rest.row + 2 + line
      canvas.put(words.overDays(over), in: (rest.column + 1, 21), row, .label)
      for (index, measure) in Measure.allCases.enumerated() {
        let ageing = ageings[measure]
        let range = Ageing.atRisk(over: over)
        let share = ageing.share(range).map { "\($0.percent())%" } ?? "-"
        let amount = words.money(ageing.tally(range).amount)
        canvas.put(
          "\(amount) \(TextWidth.padded(share, to: 9, alignment: .right))",
          in: (start + index * width, width), row, .body, alignment: .right)
      }
    }
  }
}
