import Lending
import LendingStore
import TerminalKit
import Wording

/// Everything that is offered: loan products, and the programmes of the carriers.
struct CatalogueScreen: Screen {
  private var rows: [CatalogueRow] = []
  private var cursor = ListCursor<CatalogueItem>()
  private var day = Day.earliest
  var extent = Extent()

  func title(_ words: Words) -> String { words.productsTitle }

  var position: String? { cursor.index.map { "\($0 + 1)/\(cursor.count)" } }

  mutating func load(_ session: Session, size: Size) throws {
    day = try session.day()
    rows =
      try session.book.products().map { CatalogueRow($0, on: day) }
      + session.book.programmes().map { CatalogueRow($0, on: day) }
    cursor.reload(rows.map(\.item))
  }

  func bindings(_ session: Session) -> [Binding] {
    [Binding(.open, .enter, refusal: rows.isEmpty ? session.words.nothingHere : nil)]
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<CatalogueItem>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    cursor.selected.map { .push(CatalogueItemScreen($0)) } ?? .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.productsTitle, trailing: words.asOfDay(day))
    let names = rows.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let rates = rows.map { TextWidth.columns(of: words.rates($0.rates)) }.max() ?? 0
    let table = Table([
      .init(words.productColumn, names), .init(words.lenderColumn, 12, minimum: 8, priority: 1),
      .init(words.rateRange, rates), .init(words.mostColumn, 12, alignment: .right),
      .init(words.periodsColumn, 14, minimum: 6, priority: 2, grows: true),
      .init(words.offeredFrom, 10, minimum: 10, priority: 3),
    ])
    table.draw(on: &canvas, area.splitTop(1).rest, cursor: cursor) { item in
      guard let row = rows.first(where: { $0.item == item }) else { return [] }
      return [
        .init(row.name, .title), .init(row.lender), .init(words.rates(row.rates), .figure),
        .init(words.money(row.most)), .init(words.counts(row.periods)),
        .init(words.day(row.since), row.since > day ? .warning : .label),
      ]
    }
  }
}
