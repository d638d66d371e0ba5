import TerminalKit

/// Lines to read; any key closes it.
struct TextOverlay: Overlay {
  let title: String
  let lines: [String]

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.columns - 6, 84)
    let wrapped = lines.flatMap { TextWidth.wrapped($0, to: width) }
    let inside = canvas.panel(
      Size(columns: width, rows: wrapped.count + 2), in: area, title: title)
    for (index, line) in wrapped.enumerated() where index < inside.rows - 2 {
      canvas.put(line, inside.column, inside.row + index, .body, limit: inside.columns)
    }
    canvas.put(canvas.words.anyKeyCloses, inside.column, inside.endRow - 1, .muted)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep { .close }
}
