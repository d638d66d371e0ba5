import TerminalKit

/// Lines of text in columns, aligned by cells.
package struct TextTable {
  /// A column's head, and on which side its texts stand.
  package struct Column {
    package let head: String
    package let alignment: TextWidth.Alignment

    package init(_ head: String, _ alignment: TextWidth.Alignment = .left) {
      self.head = head
      self.alignment = alignment
    }
  }

  package let columns: [Column]
  package var rows: [[String]] = []

  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The heads and the rows, two blanks between columns.
  package var lines: [String] {
    let all = [columns.map(\.head)] + rows
    let layout = ColumnLayout(showing: all, columns.map(\.alignment), gap: 2)
    return all.map(layout.line)
  }
}
