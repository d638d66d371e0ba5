import TerminalKit
import Wording

/// The look of a session: words, theme, glyphs.
package struct Look {
  package var words: Words
  package var theme: Theme
  package var glyphs: Glyphs

  package init(words: Words, theme: Theme, glyphs: Glyphs) {
    self.words = words
    self.theme = theme
    self.glyphs = glyphs
  }

  /// The look as far as the terminal can show it.
  package func shown(on terminal: Terminal) -> Look {
    var look = self
    if !terminal.isUTF8 { look.glyphs = .ascii }
    look.theme.depth = terminal.depth
    return look
  }
}

/// How many rows there are of what is moved through, and how many of them are seen at once.
///
/// Before anything was drawn no end is known.
struct Extent: Equatable {
  var rows = Int.max
  var page = 1

  /// The first row seen after a move through a page that is scrolled.
  func first(after move: ListCursor<Int>.Move, from first: Int) -> Int {
    move.index(from: first, count: max(1, rows - page + 1), height: page)
  }
}

/// A frame while it is drawn.
struct Canvas {
  var grid: Grid
  /// Where the terminal's own cursor stands, which input methods follow; nil hides it.
  var cursor: Position?
  let look: Look
  /// What of the thing that is moved through is seen; whoever draws it tells.
  var extent = Extent()

  init(size: Size, look: Look) {
    grid = Grid(size: size, style: look.theme[.body])
    self.look = look
  }

  var words: Words { look.words }

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
    // The few colours differ from one terminal to the next: what stays has to be told apart on all.
    let isCoarse = look.theme.depth == .eight || look.theme.depth == .sixteen
    grid.restyle(area) {
      $0.selected(as: selected, least: isCoarse ? 4.5 : Style.leastContrast)
    }
  }

  private func style(_ tone: Tone, _ row: Int) -> Style {
    look.theme[.body].adding(look.theme[tone])
  }
}
