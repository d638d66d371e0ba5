import Lending
import TerminalKit

/// Every reason of a refusal at once.
struct RefusalOverlay: Overlay {
  private let refusal: Refusal

  init(_ refusal: Refusal) {
    self.refusal = refusal
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let width = min(area.columns - 6, 76)
    var lines: [(text: String, isFirst: Bool)] = []
    for reason in refusal.reasons {
      let wrapped = TextWidth.wrapped(words.sentence(reason), to: width - 2)
      lines += wrapped.enumerated().map { ($0.element, $0.offset == 0) }
    }
    let inside = canvas.panel(
      Size(columns: width, rows: lines.count + 2), in: area,
      title: words.refusedFor(refusal.reasons.count))
    for (index, line) in lines.prefix(max(0, inside.rows - 2)).enumerated() {
      if line.isFirst { canvas.put("-", inside.column, inside.row + index, .error) }
      canvas.put(line.text, inside.column + 2, inside.row + index, .body, limit: width - 2)
    }
    canvas.put(words.anyKeyCloses, inside.column, inside.endRow - 1, .muted)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep { .close }
}
