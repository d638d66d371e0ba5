import TerminalKit
import Wording

/// Every key of the screen and of the program; Enter does what the selected line says.
struct HelpOverlay: Overlay {
  private let bindings: [Binding]
  private var index = 0
  var extent = Extent()

  /// The keys of a screen and those of everywhere; letters are text while a screen is typed into.
  init(_ bindings: [Binding], isTyping: Bool) {
    let letters: [Binding] =
      isTyping
      ? []
      : [
        Binding(.moveCursor, "jkgG".map { Key.character($0) }),
        Binding(.goToSection, "1234567890".map { Key.character($0) }),
        Binding(.find, .character("f")), Binding(.help, .character("?"), .function(1)),
        Binding(.quit, .character("q")),
      ]
    let everywhere =
      letters + [
        Binding(.redraw, .control("l")), Binding(.suspend, .control("z")),
        Binding(.back, .escape),
      ]
    let named = Set(bindings.map(\.command))
    self.bindings = bindings + everywhere.filter { !named.contains($0.command) }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let rows = bindings.map { (keys($0), words.name($0.command), $0.refusal) }
    let keyWidth = rows.map { TextWidth.columns(of: $0.0) }.max() ?? 0
    let width =
      rows.map {
        keyWidth + 2 + TextWidth.columns(of: $0.1)
          + ($0.2.map { TextWidth.columns(of: $0) + 3 } ?? 0)
      }.max() ?? 0
    let hint = words.helpHint
    let inside = canvas.panel(
      Size(columns: max(width, TextWidth.columns(of: hint)), rows: rows.count + 2), in: area,
      title: words.name(.help))
    let height = max(1, inside.rows - 2)
    canvas.extent = Extent(rows: rows.count, page: height)
    let first = max(0, min(index - height / 2, rows.count - height))
    for (line, row) in rows.enumerated().dropFirst(first).prefix(height) {
      let y = inside.row + line - first
      canvas.put(row.0, inside.column, y, row.2 == nil ? .key : .refused)
      var text = row.1
      if let refusal = row.2 { text += " - " + refusal }
      canvas.put(
        TextWidth.clipped(
          text, to: inside.columns - keyWidth - 2, ellipsis: canvas.look.glyphs.ellipsis),
        inside.column + keyWidth + 2, y, row.2 == nil ? .body : .refused)
      if line == index {
        canvas.select(Rect(column: inside.column, row: y, columns: inside.columns, rows: 1))
      }
    }
    canvas.put(hint, inside.column, inside.endRow - 1, .muted, limit: inside.columns)
  }

  private func keys(_ binding: Binding) -> String {
    binding.keys.map(\.shown).joined(separator: " ")
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    if let move = ListCursor<Int>.Move(key) {
      index = move.index(from: index, count: bindings.count, height: extent.page)
      return .stay
    }
    switch key {
    case .enter:
      guard let key = bindings[index].keys.first else { return .close }
      return .press(key)
    case .escape, .character("?"), .character("q"), .function(1): return .close
    default: break
    }
    return .stay
  }
}
