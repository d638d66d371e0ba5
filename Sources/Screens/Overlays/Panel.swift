import TerminalKit

extension Canvas {
  /// Draws an empty box with a title in the middle of `area` and answers what is inside it.
  mutating func panel(_ size: Size, in area: Rect, title: String) -> Rect {
    // A box that leaves only slivers at its sides takes the whole width.
    let columns = size.columns + 20 > area.columns ? area.columns : size.columns + 4
    let box = area.centered(Size(columns: columns, rows: min(size.rows + 2, area.rows)))
    grid.fill(box, style: look.theme[.body])
    let line = String(repeating: look.glyphs.horizontal, count: max(0, box.columns))
    put(line, box.column, box.row, .rule, limit: box.columns)
    put(line, box.column, box.endRow - 1, .rule, limit: box.columns)
    for row in box.row..<box.endRow where row != box.row && row != box.endRow - 1 {
      put(String(look.glyphs.vertical), box.column, row, .rule)
      put(String(look.glyphs.vertical), box.endColumn - 1, row, .rule)
    }
    let name = TextWidth.clipped(
      title, to: max(0, box.columns - 6), ellipsis: look.glyphs.ellipsis)
    put(" \(name) ", box.column + 2, box.row, .title)
    return box.inset(columns: 2, rows: 1)
  }
}
