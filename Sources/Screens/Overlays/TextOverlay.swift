import TerminalKit
import Wording

/// Lines to read; what has no room is reached by scrolling, any other key closes it.
struct TextOverlay: Overlay {
  let title: String
  let lines: [String]
  private var reading = ScrolledText()
  var extent = Extent()

  init(title: String, lines: [String]) {
    self.title = title
    self.lines = lines
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    reading.draw(lines, title: title, on: &canvas, in: area)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    reading.take(key, extent)
  }
}

/// Paragraphs in a box, and how far they are scrolled.
struct ScrolledText {
  /// What stands before the first row of each paragraph.
  var mark = ""
  private var first = 0

  init(mark: String = "") {
    self.mark = mark
  }

  func draw(_ paragraphs: [String], title: String, on canvas: inout Canvas, in area: Rect) {
    let width = min(area.columns - 6, 84)
    let indent = mark.isEmpty ? 0 : TextWidth.columns(of: mark) + 1
    let lines = paragraphs.flatMap { paragraph in
      TextWidth.wrapped(paragraph, to: width - indent).enumerated().map {
        (text: $0.element, isFirst: $0.offset == 0)
      }
    }
    let inside = canvas.panel(Size(columns: width, rows: lines.count + 2), in: area, title: title)
    let height = max(1, inside.rows - 2)
    canvas.extent = Extent(rows: lines.count, page: height)
    let top = min(first, max(0, lines.count - height))
    for (index, line) in lines.dropFirst(top).prefix(height).enumerated() {
      let row = inside.row + index
      if line.isFirst { canvas.put(mark, inside.column, row, .error) }
      canvas.put(line.text, inside.column + indent, row, .body, limit: inside.columns - indent)
    }
    let words = canvas.words
    let hint = lines.count > height ? words.scrollOrClose : words.anyKeyCloses
    canvas.put(hint, inside.column, inside.endRow - 1, .muted, limit: inside.columns)
  }

  mutating func take(_ key: Key, _ extent: Extent) -> OverlayStep {
    guard let move = ListCursor<Int>.Move(key) else { return .close }
    first = extent.first(after: move, from: first)
    return .stay
  }
}
