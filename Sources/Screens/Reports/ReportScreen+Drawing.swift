import Lending
import Reporting
import TerminalKit
import Wording

extension ReportScreen {
  /// A line of the screen, before it is known which lines are seen.
  private enum Line {
    case title(Int)
    case trend(Int, column: Int)
    case heads(Int)
    case row(Int, row: Int)
    case legend
  }

  private func lines(_ report: Report) -> [Line] {
    var lines: [Line] = []
    for (index, table) in report.tables.enumerated() {
      lines.append(.title(index))
      guard !table.rows.isEmpty else { continue }
      if table.picture == .trend {
        lines += table.columns.indices.map { .trend(index, column: $0) }
      }
      lines.append(.heads(index))
      lines += table.rows.indices.map { .row(index, row: $0) }
      if table.picture == .heat { lines.append(.legend) }
    }
    return lines
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let report else { return }
    let words = canvas.words
    let (body, foot) = area.splitBottom(2)
    let lines = lines(report)
    let selected = lines.firstIndex {
      if case .row(place.table, place.row) = $0 { true } else { false }
    }
    // The first row brings its table's title and heads along.
    var first = max(0, (selected ?? 0) + 1 - body.rows)
    if place.row == 0, place.table == 0 { first = 0 }
    for (offset, line) in lines.dropFirst(first).prefix(body.rows).enumerated() {
      draw(line, report, on: &canvas, body, body.row + offset)
    }
    canvas.extent = Extent(rows: lines.count, page: body.rows)
    let more = lines.count > first + body.rows
    canvas.rule(
      foot, foot.row, title: figureName(report, words),
      trailing: more || first > 0 ? words.moreLines : "")
    guard let cell = self.selected else { return }
    let figures: [ReportCell.Part] = [.count, .people, .amount, .percent, .days]
    let told = figures.compactMap { figure -> (String, String)? in
      let text = cell.shown(figure, words)
      return text.isEmpty ? nil : (words.name(figure), text)
    }
    canvas.pairs(
      told + (cell.isOpenable ? [] : [("", words.noPlansBehind)]), foot, foot.row + 1)
  }

  private func draw(
    _ line: Line, _ report: Report, on canvas: inout Canvas, _ area: Rect, _ row: Int
  ) {
    let words = canvas.words
    switch line {
    case .title(let index):
      let table = report.tables[index]
      let view = report.measure.map { words.name($0) + "  " } ?? ""
      canvas.rule(
        area, row, title: words.name(table.key), trailing: view + words.asOfDay(report.asOf))
      if table.rows.isEmpty { canvas.put(words.nothingHere, area.column + 2, row + 1, .muted) }
    case .trend(let index, let column): trend(report.tables[index], column, on: &canvas, area, row)
    case .heads(let index):
      let layout = Layout(report.tables[index], area, canvas.words, place.column)
      canvas.put(report.tables[index].rowHead, in: (area.column + 1, layout.label), row, .label)
      for column in layout.columns {
        canvas.put(
          report.tables[index].columns[column.index].head,
          in: (column.start, column.width - column.bar), row, .label, alignment: .right)
      }
      if layout.hidesLeft {
        canvas.put(String(canvas.look.glyphs.moreLeft), area.column + 1 + layout.label, row, .key)
      }
      if layout.hidesRight {
        canvas.put(String(canvas.look.glyphs.moreRight), area.endColumn - 1, row, .key)
      }
    case .row(let index, let line):
      self.row(report.tables[index], index, line, on: &canvas, area, row)
    case .legend:
      var column = canvas.put(words.shades + " ", area.column + 1, row, .muted)
      for (level, tone) in Self.tones.enumerated() {
        column = canvas.put(" \(Self.marks[level + 1]) ", column, row, tone)
      }
    }
  }

  /// The looks of the four shades, and their marks, which say the same without colour.
  private static let tones: [Tone] = [.low, .moderate, .high, .severe]
  private static let marks = [" ", ".", ":", "*", "#"]

  private func row(
    _ table: ReportTable, _ index: Int, _ line: Int, on canvas: inout Canvas, _ area: Rect,
    _ row: Int
  ) {
    let words = canvas.words
    let layout = Layout(table, area, words, place.column)
    let isSelected = place.table == index && place.row == line
    canvas.put(table.rows[line].label, in: (area.column + 1, layout.label), row)
    if isSelected { canvas.put(String(canvas.look.glyphs.pointer), area.column, row, .key) }
    for column in layout.columns {
      guard let cell = table.rows[line].cells[column.index] else { continue }
      let isHeat = table.picture == .heat && cell.percent != nil && cell.level > 0
      let tone = isHeat ? Self.tones[cell.level - 1] : cell.isOpenable ? Tone.body : .label
      let mark = table.picture == .heat && column.index > 0 ? Self.marks[cell.level] : ""
      canvas.put(
        Layout.text(cell, table.columns[column.index], words) + mark,
        in: (column.start, column.width - column.bar), row, tone, alignment: .right)
      if column.bar > 2, let share = cell.share {
        let width = column.bar - 2
        let filled = min(width, max(share > .zero ? 1 : 0, share.level(of: width)))
        let full = String(repeating: canvas.look.glyphs.barFull, count: filled)
        let rest = String(repeating: canvas.look.glyphs.barLight, count: width - filled)
        let start = column.start + column.width - width - 1
        canvas.put(rest, canvas.put(full, start, row, .overdue), row, .rule)
      }
      if isSelected, column.index == place.column {
        canvas.select(
          Rect(
            column: column.start, row: row, columns: column.width - column.bar, rows: 1))
      }
    }
  }

  /// A column of shares as blocks, the oldest first, with the last one as text.
  private func trend(
    _ table: ReportTable, _ index: Int, on canvas: inout Canvas, _ area: Rect, _ row: Int
  ) {
    let all = table.rows.flatMap(\.cells).compactMap { $0?.share }
    let shares = table.rows.map { $0.cells[index]?.share }
    let width = table.columns.map { TextWidth.columns(of: $0.head) }.max() ?? 0
    let levels = canvas.look.glyphs.levels
    let most = all.max() ?? .zero
    let blocks = shares.map { share -> Character in
      guard let share, most > .zero else { return levels[0] }
      return levels[min(levels.count - 1, share.level(of: levels.count, in: most))]
    }
    canvas.put(table.columns[index].head, area.column + 1, row, .label)
    let end = canvas.put(
      String(blocks.suffix(max(0, area.columns - width - 16))), area.column + width + 3, row,
      .overdue)
    guard let last = table.rows.last?.cells[index] else { return }
    canvas.put(table.columns[index].text(last, .percent, canvas.words), end + 2, row)
  }
}

/// Which columns of a table are seen and where: the selected one always, the labels always.
private struct Layout {
  struct Column {
    let index: Int
    let start: Int
    let width: Int
    /// How much of the width a bar may take.
    let bar: Int
  }

  let label: Int
  private(set) var columns: [Column] = []
  let hidesLeft: Bool
  let hidesRight: Bool

  init(_ table: ReportTable, _ area: Rect, _ words: Words, _ selected: Int) {
    let labels = [table.rowHead] + table.rows.map(\.label)
    let most = table.picture == .heat ? 14 : 34
    label = min(most, ColumnLayout.Column(showing: labels).ideal)
    let widths = table.columns.enumerated().map { index, column in
      let texts = table.rows.compactMap { $0.cells[index].map { Layout.text($0, column, words) } }
      let mark = table.picture == .heat && index > 0 ? " " : ""
      return ColumnLayout.Column(showing: texts.map { $0 + mark } + [column.head])
    }
    let room = area.columns - label - 5
    let seen = ColumnLayout(widths, gap: 2).window(of: room, showing: selected)
    let used = seen.last.map { $0.column + $0.columns } ?? 0
    let shares = seen.filter { table.columns[$0.index].figures.contains(.percent) }.map(\.index)
    let bar =
      table.picture == .bars && !shares.isEmpty ? min(26, (room - used) / shares.count) : 0
    var start = area.column + 3 + label
    for place in seen {
      let own = shares.contains(place.index) ? bar : 0
      columns.append(
        Column(index: place.index, start: start, width: place.columns + own, bar: own))
      start += place.columns + 2 + own
    }
    hidesLeft = (seen.first?.index ?? selected) > 0
    hidesRight = (seen.last?.index ?? -1) + 1 < widths.count
  }

  /// What is seen of a cell: its share, with its amount before it where both are told.
  static func text(
    _ cell: ReportCell, _ column: ReportTable.Column, _ words: Words
  ) -> String {
    if column.isOneShare { return column.text(cell, .percent, words) }
    let figures = column.figures.filter { $0 != .count || column.figures == [.count] }
    let texts = figures.map { figure in
      let text = cell.shown(figure, words)
      return figure == .percent && cell.amount != nil
        ? TextWidth.padded(text, to: text.isEmpty ? 0 : 10, alignment: .right) : text
    }
    return texts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}
