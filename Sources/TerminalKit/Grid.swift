/// A screenful of cells, drawn anew for every frame.
///
/// Its operations keep it well formed: a wide glyph always has both halves, whatever is put over
/// it.
package struct Grid: Equatable, Sendable {
  /// Its width in cells and its height in rows.
  package let size: Size
  var cells: [Cell]

  /// A grid of blanks.
  package init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  /// The cell at a place inside the grid; both coordinates count from zero.
  package subscript(column column: Int, row row: Int) -> Cell {
    precondition(
      (0..<size.columns).contains(column) && (0..<size.rows).contains(row),
      "no cell at column \(column), row \(row) of \(size.columns)x\(size.rows)")
    return cells[row * size.columns + column]
  }

  /// Puts text on one row and answers how many columns it took from `column` on.
  ///
  /// Nothing is drawn outside the grid or beyond `limit` columns; a wide glyph that would stick out
  /// leaves a blank. Half-covered wide glyphs of what was there before become blanks. Control
  /// characters and escape sequences are dropped; a tab or line end becomes one blank.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, column: Int, row: Int, limit: Int? = nil, style: Style = .plain
  ) -> Int {
    guard (0..<size.rows).contains(row) else { return 0 }
    let end = min(size.columns, limit.map { column + max(0, $0) } ?? size.columns)
    var next = column
    for glyph in GlyphReader(text) {
      if next >= end { break }
      let after = min(end, next + glyph.columns)
      if next + glyph.columns > end || (next < 0 && after > 0) {
        for covered in next..<after where covered >= 0 {
          place(.blank, column: covered, row: row, style: style)
        }
        next = after
        continue
      }
      if next >= 0 { place(glyph, column: next, row: row, style: style) }
      next += glyph.columns
    }
    return max(0, next - column)
  }

  /// Fills a rectangle, cut to the grid, with one character.
  package mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    let glyphs = Array(GlyphReader(String(character)))
    let glyph = glyphs.first ?? .blank
    for row in area.row..<area.endRow {
      var column = area.column
      while column < area.endColumn {
        let fitting = column + glyph.columns <= area.endColumn ? glyph : .blank
        place(fitting, column: column, row: row, style: style)
        column += fitting.columns
      }
    }
  }

  /// Changes how a rectangle looks and keeps what it says.
  ///
  /// A wide glyph belongs to the rectangle that holds its first half.
  package mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = rect.intersection(Rect(size))
    guard !area.isEmpty else { return }
    for row in area.row..<area.endRow {
      for index in (row * size.columns + area.column)..<(row * size.columns + area.endColumn) {
        guard cells[index].part != .continuation else { continue }
        let style = change(cells[index].style)
        cells[index].style = style
        if cells[index].part == .lead { cells[index + 1].style = style }
      }
    }
  }

  /// Puts a glyph that is known to fit and turns the halves that it orphans into blanks.
  private mutating func place(_ glyph: Glyph, column: Int, row: Int, style: Style) {
    let first = row * size.columns + column
    let last = first + glyph.columns - 1
    if cells[first].part == .continuation { cells[first - 1] = .blank(cells[first - 1].style) }
    if cells[last].part == .lead { cells[last + 1] = .blank(cells[last + 1].style) }
    cells[first] = Cell(glyph, style: style)
    if last > first { cells[last] = .continuation(style) }
  }

  /// The cells of one row.
  func row(_ row: Int) -> ArraySlice<Cell> {
    cells[(row * size.columns)..<((row + 1) * size.columns)]
  }
}
