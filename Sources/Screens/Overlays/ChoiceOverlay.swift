import TerminalKit

/// A short list to choose from: columns to sort by, agents, outcomes.
struct ChoiceOverlay: Overlay {
  let title: String
  let options: [String]
  var index = 0
  var extent = Extent()
  let choose: (Int, Session) throws -> Step

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = max(
      options.map { TextWidth.columns(of: $0) }.max() ?? 0, TextWidth.columns(of: title) + 2)
    let inside = canvas.panel(
      Size(columns: width + 4, rows: options.count), in: area, title: title)
    canvas.extent = Extent(rows: options.count, page: inside.rows)
    let first = max(0, min(index - inside.rows / 2, options.count - inside.rows))
    for (line, option) in options.enumerated().dropFirst(first).prefix(inside.rows) {
      let row = inside.row + line - first
      let mark = line == index ? String(canvas.look.glyphs.pointer) : " "
      canvas.put("\(mark) \(option)", inside.column, row, .body, limit: inside.columns)
      if line == index {
        canvas.select(Rect(column: inside.column, row: row, columns: inside.columns, rows: 1))
      }
    }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    if let move = ListCursor<Int>.Move(key) {
      index = move.index(from: index, count: options.count, height: extent.page)
      return .stay
    }
    switch key {
    case .enter: return options.isEmpty ? .close : .then(try choose(index, session))
    case .escape, .character("q"): return .close
    default: break
    }
    return .stay
  }
}
