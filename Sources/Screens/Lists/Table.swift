import TerminalKit

/// Columns with their heads; rows are asked for as they are drawn.
struct Table {
  /// A column: its head, the width that shows everything, and how it gives way.
  struct Column {
    let head: String
    let layout: ColumnLayout.Column

    /// A column at least as wide as its head, unless a lesser minimum is given.
    init(
      _ head: String, _ width: Int, minimum: Int? = nil, priority: Int = 0,
      alignment: TextWidth.Alignment = .left, grows: Bool = false
    ) {
      self.head = head
      let ideal = max(width, TextWidth.columns(of: head))
      layout = ColumnLayout.Column(
        ideal: ideal, minimum: minimum ?? ideal, priority: priority, alignment: alignment,
        grows: grows)
    }
  }

  /// A cell's text and what it means.
  struct Text {
    let text: String
    let tone: Tone

    init(_ text: String, _ tone: Tone = .body) {
      self.text = text
      self.tone = tone
    }
  }

  let columns: [Column]
  /// The column sorted by, and whether from the greatest down.
  var sorting: (column: Int, isDescending: Bool)?

  init(_ columns: [Column], sorting: (column: Int, isDescending: Bool)? = nil) {
    self.columns = columns
    self.sorting = sorting
  }

  /// Draws the heads in the first row of `area` and the visible rows below.
  func draw<ID>(
    on canvas: inout Canvas, _ area: Rect, cursor: ListCursor<ID>, isFocused: Bool = true,
    row cells: (ID) -> [Text]
  ) {
    let places = ColumnLayout(columns.map(\.layout)).fitted(to: area.columns - 2)
    let start = area.column + 1
    for place in places {
      var head = columns[place.index].head
      if let sorting, sorting.column == place.index {
        let glyphs = canvas.look.glyphs
        head += " \(sorting.isDescending ? glyphs.sortDown : glyphs.sortUp)"
      }
      canvas.put(
        head, in: (start + place.column, place.columns), area.row, .label,
        alignment: place.alignment)
    }
    let height = max(0, area.rows - 1)
    if isFocused { canvas.extent = Extent(rows: cursor.count, page: height) }
    for (offset, index) in cursor.visible(height: height).enumerated() {
      let row = area.row + 1 + offset
      draw(cells(cursor.ids[index]), at: places, on: &canvas, start, row)
      guard index == cursor.index else { continue }
      canvas.put(String(canvas.look.glyphs.pointer), area.column, row, .key)
      if isFocused {
        canvas.select(Rect(column: area.column, row: row, columns: area.columns, rows: 1))
      }
    }
  }

  /// Draws rows that nobody selects, such as sums, under the columns.
  func draw(_ rows: [[Text]], on canvas: inout Canvas, _ area: Rect) {
    let places = ColumnLayout(columns.map(\.layout)).fitted(to: area.columns - 2)
    for (offset, texts) in rows.prefix(area.rows).enumerated() {
      draw(texts, at: places, on: &canvas, area.column + 1, area.row + offset)
    }
  }

  private func draw(
    _ texts: [Text], at places: [ColumnLayout.Place], on canvas: inout Canvas, _ start: Int,
    _ row: Int
  ) {
    for place in places where texts.indices.contains(place.index) {
      let text = texts[place.index]
      canvas.put(
        text.text, in: (start + place.column, place.columns), row, text.tone,
        alignment: place.alignment)
    }
  }
}
