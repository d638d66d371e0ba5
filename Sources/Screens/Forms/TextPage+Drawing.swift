import TerminalKit

/// A page on the screen, scrolled so that the field under the caret is seen.
extension TextPage {
  /// A row as it is drawn.
  struct Row {
    var parts: [(column: Int, text: String, tone: Tone)] = []
    var rule: String?
    var field: Int?
    /// The field that the row speaks of.
    var about: Int?
  }

  /// The fields of `form` called by `names`, all of them without any.
  mutating func fields(of form: InputForm, where isWanted: (String) -> Bool = { _ in true }) {
    for (index, field) in form.fields.enumerated() where isWanted(field.name) {
      self.field(index)
    }
  }

  /// The column where values begin.
  private func start(_ form: InputForm, columns: Int) -> Int {
    let labels = lines.map { line in
      switch line {
      case .pair(let label, _, _): TextWidth.columns(of: label)
      case .field(let index): TextWidth.columns(of: form.fields[index].label)
      default: 0
      }
    }
    return min((labels.max() ?? 0) + 3, columns / 2)
  }

  /// The rows in `columns` cells.
  func rows(_ form: InputForm, columns: Int) -> [Row] {
    let start = start(form, columns: columns)
    let room = max(4, columns - start - 1)
    return lines.flatMap { line -> [Row] in
      switch line {
      case .text(let text, let tone):
        return TextWidth.wrapped(text, to: max(4, columns - 2)).map { Row(parts: [(1, $0, tone)]) }
      case .pair(let label, let value, let tone):
        let wrapped = TextWidth.wrapped(value, to: room)
        return wrapped.enumerated().map { index, part in
          let head = index == 0 ? [(column: 1, text: label, tone: Tone.label)] : []
          return Row(parts: head + [(column: start, text: part, tone: tone)])
        }
      case .cells(let texts, let layout, let tone):
        return [
          Row(
            parts: zip(texts, layout.places).map { text, place in
              (
                1 + place.column,
                TextWidth.padded(text, to: place.columns, alignment: place.alignment), tone
              )
            })
        ]
      case .field(let index):
        var rows = [Row(field: index, about: index)]
        let field = form.fields[index]
        guard let below = field.error ?? field.note else { return rows }
        let tone: Tone = field.error == nil ? .notice : .error
        rows += TextWidth.wrapped(below, to: room).map {
          Row(parts: [(start, $0, tone)], about: index)
        }
        return rows
      case .rule(let title): return [Row(rule: title)]
      case .gap: return [Row()]
      }
    }
  }

  /// How far `rows` can be scrolled in `height` rows.
  static func most(_ rows: [Row], height: Int) -> Int { max(0, rows.count - height) }

  /// The first row shown: `offset`, or what shows the field under the caret with what stands below.
  static func first(_ rows: [Row], focus: Int?, offset: Int?, height: Int) -> Int {
    let most = most(rows, height: height)
    if let offset { return min(max(0, offset), most) }
    guard let focus, let begin = rows.firstIndex(where: { $0.about == focus }),
      let end = rows.lastIndex(where: { $0.about == focus })
    else { return 0 }
    let wanted = end + 2 - height
    return min(max(0, min(wanted, begin)), most)
  }

  /// Draws the rows; `focus` is the field under the caret.
  func draw(
    on canvas: inout Canvas, in area: Rect, form: InputForm, focus: Int?, offset: Int?
  ) {
    let rows = rows(form, columns: area.columns)
    let first = TextPage.first(rows, focus: focus, offset: offset, height: area.rows)
    let start = start(form, columns: area.columns)
    canvas.extent = Extent(rows: rows.count, page: area.rows)
    for (line, row) in rows.dropFirst(first).prefix(area.rows).enumerated() {
      let y = area.row + line
      if let title = row.rule { canvas.rule(area, y, title: title) }
      if let index = row.field {
        let field = form.fields[index]
        canvas.put(
          field.label, area.column + 1, y, index == focus ? .title : .label, limit: start - 2)
        form.draw(
          field, on: &canvas, area.column + start, y, max(4, area.columns - start - 1),
          isFocused: index == focus)
      }
      for part in row.parts {
        canvas.put(
          part.text, area.column + part.column, y, part.tone,
          limit: max(0, area.columns - part.column))
      }
    }
  }
}
