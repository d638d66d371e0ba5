import TerminalKit

/// The look of a session: words, theme, glyphs.
struct Look {
  var words: any Strings
  var theme: Theme
  var glyphs: Glyphs
}

/// A frame while it is drawn.
struct Canvas {
  var grid: Grid
  /// Where the terminal's own cursor stands, which input methods follow; nil hides it.
  var cursor: Position?
  let look: Look

  init(size: Size, look: Look) {
    grid = Grid(size: size, style: look.theme[.body])
    self.look = look
  }

  var words: any Strings { look.words }

  /// Writes `text` and answers the column behind it.
  @discardableResult
  mutating func put(
    _ text: String, _ column: Int, _ row: Int, _ tone: Tone = .body, limit: Int? = nil
  ) -> Int {
    guard row >= 0, row < grid.size.rows, column < grid.size.columns else { return column }
    return column + grid.put(text, column: column, row: row, limit: limit, style: style(tone, row))
  }

  /// Writes `text` so that it ends before `end`; what does not fit behind `start` is cut.
  mutating func put(
    _ text: String, endingAt end: Int, _ row: Int, _ tone: Tone = .body, from start: Int = 0
  ) {
    let room = max(0, end - start)
    let shown = TextWidth.clipped(text, to: room, ellipsis: look.glyphs.ellipsis)
    put(shown, end - TextWidth.columns(of: shown), row, tone)
  }

  /// Writes `text` into a place of `columns` cells, padded and cut with an ellipsis.
  mutating func put(
    _ text: String, in place: (column: Int, columns: Int), _ row: Int, _ tone: Tone = .body,
    alignment: TextWidth.Alignment = .left
  ) {
    let cut = TextWidth.clipped(text, to: place.columns, ellipsis: look.glyphs.ellipsis)
    put(TextWidth.padded(cut, to: place.columns, alignment: alignment), place.column, row, tone)
  }

  /// A rule across `area` with a title in it and a word at its end.
  mutating func rule(_ area: Rect, _ row: Int, title: String = "", trailing: String = "") {
    let line = String(repeating: look.glyphs.horizontal, count: max(0, area.columns))
    put(line, area.column, row, .rule, limit: area.columns)
    var end = area.endColumn - 1
    if !trailing.isEmpty {
      let width = min(TextWidth.columns(of: trailing), max(0, area.columns - 4))
      let text = TextWidth.clipped(trailing, to: width, ellipsis: look.glyphs.ellipsis)
      put(" \(text) ", end - TextWidth.columns(of: text) - 2, row, .muted)
      end -= TextWidth.columns(of: text) + 3
    }
    guard !title.isEmpty else { return }
    let room = max(0, end - area.column - 4)
    let text = TextWidth.clipped(title, to: room, ellipsis: look.glyphs.ellipsis)
    put(" \(text) ", area.column + 1, row, .title)
  }

  /// A label and what it names, and answers the column behind them.
  @discardableResult
  mutating func pair(
    _ label: String, _ value: String, _ column: Int, _ row: Int, _ tone: Tone = .body,
    until end: Int
  ) -> Int {
    let first = put(label + " ", column, row, .label, limit: max(0, end - column))
    let shown = TextWidth.clipped(
      value, to: max(0, end - first), ellipsis: look.glyphs.ellipsis)
    return put(shown, first, row, tone) + 3
  }

  /// Lays the look of the selection over a row.
  mutating func select(_ area: Rect) {
    let selected = look.theme[.selected]
    grid.restyle(area) { style in
      var style = style
      style.attributes.subtract(.dim)
      if selected.foreground != .standard, style.foreground == .standard {
        style.foreground = selected.foreground
      }
      if selected.background != .standard { style.background = selected.background }
      style.attributes.formUnion(selected.attributes)
      return style
    }
  }

  private func style(_ tone: Tone, _ row: Int) -> Style {
    let style = look.theme[tone]
    return style == .plain ? look.theme[.body] : style
  }
}
