import Lending
import LendingStore
import TerminalKit
import Wording

/// Finds a customer or plan from anywhere: tail of mobile, identity card or IMEI, number, name,
/// initials.
struct FindOverlay: Overlay {
  private var field = TextField()
  private var hits: [Finding] = []
  private var index = 0
  var extent = Extent()

  mutating func load(_ session: Session) throws {
    hits = field.isEmpty ? [] : try session.findings(field.text)
    index = min(index, max(0, hits.count - 1))
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let width = min(area.columns - 6, 86)
    let inside = canvas.panel(
      Size(columns: width, rows: min(area.rows - 2, 16)), in: area, title: words.name(.find))
    let caret = field.draw(
      into: &canvas.grid, column: inside.column, row: inside.row, columns: inside.columns,
      style: canvas.look.theme[.field])
    canvas.cursor = Position(column: min(caret, inside.endColumn - 1), row: inside.row)
    let list = inside.splitTop(2).rest
    if field.isEmpty || hits.isEmpty {
      let text = field.isEmpty ? words.findHint : words.findNothing(field.text)
      for (line, part) in TextWidth.wrapped(text, to: list.columns).enumerated() {
        canvas.put(part, list.column, list.row + line, .muted, limit: list.columns)
      }
      return
    }
    canvas.extent = Extent(rows: hits.count, page: list.rows)
    let first = max(0, min(index - list.rows / 2, hits.count - list.rows))
    for (line, hit) in hits.enumerated().dropFirst(first).prefix(list.rows) {
      let row = list.row + line - first
      canvas.put(hit.title, in: (list.column, 20), row)
      canvas.put(
        TextWidth.clipped(
          hit.detail, to: list.columns - 21, ellipsis: canvas.look.glyphs.ellipsis),
        list.column + 21, row, .label)
      if line == index {
        canvas.select(Rect(column: list.column, row: row, columns: list.columns, rows: 1))
      }
    }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    switch key {
    case .escape: return .close
    case .down, .tab: index = min(index + 1, max(0, hits.count - 1))
    case .up, .backTab: index = max(0, index - 1)
    case .pageUp, .pageDown:
      let move: ListCursor<Int>.Move = key == .pageUp ? .pageUp : .pageDown
      index = move.index(from: index, count: hits.count, height: extent.page)
    case .enter:
      guard hits.indices.contains(index) else { return .stay }
      return .then(.push(hits[index].screen))
    default:
      if field.take(key) { try load(session) }
    }
    return .stay
  }
}

/// Something found, with the screen that shows it.
struct Finding {
  let title: String
  let detail: String
  let screen: any Screen
}
