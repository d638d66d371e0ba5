import TerminalKit

/// Lines of text in columns, aligned by cells.
nonisolated struct TextTable {
  /// A column's head, and on which side its texts stand.
  struct Column {
    let head: String
    let alignment: TextWidth.Alignment

    init(_ head: String, _ alignment: TextWidth.Alignment = .left) {
      self.head = head
      self.alignment = alignment
    }
  }

  let columns: [Column]
  var rows: [[String]] = []

  init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The heads and the rows, two blanks between columns.
  var lines: [String] {
    let all = [columns.map(\.head)] + rows
    let widths = columns.indices.map { column in
      all.map { TextWidth.columns(of: $0[column]) }.max() ?? 0
    }
    return all.map { row in
      let cells = row.indices.map { column in
        TextWidth.padded(row[column], to: widths[column], alignment: columns[column].alignment)
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
