/// Neighbouring cells of one row that look alike.
package struct StyleRun: Hashable, Sendable {
  /// The first column, counted from zero.
  package let column: Int
  /// How many cells.
  package let columns: Int
  /// How they look.
  package let style: Style
}

extension Grid {
  /// One row as text, blanks at its end included; linear in its width.
  package func text(row: Int) -> String {
    guard (0..<size.rows).contains(row) else { return "" }
    var view = String.UnicodeScalarView()
    for cell in self.row(row) where cell.part != .continuation {
      view.append(cell.scalar)
      view.append(contentsOf: cell.marks.scalars)
    }
    return String(view)
  }

  /// All rows as lines of text, blanks at their ends trimmed; linear in the number of cells.
  package var text: String {
    (0..<size.rows).map { row in
      var line = text(row: row)
      while line.last == " " { line.removeLast() }
      return line
    }
    .joined(separator: "\n")
  }

  /// The styles of one row from left to right, equal neighbours joined; linear in its width.
  package func styles(row: Int) -> [StyleRun] {
    guard (0..<size.rows).contains(row) else { return [] }
    var runs: [StyleRun] = []
    for (column, cell) in self.row(row).enumerated() {
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1] = StyleRun(
          column: last.column, columns: last.columns + 1, style: last.style)
      } else {
        runs.append(StyleRun(column: column, columns: 1, style: cell.style))
      }
    }
    return runs
  }

  /// Characters of ambiguous width that a frame may use: those of `Glyphs.unicode`, and U+FFFD.
  package static let allowedAmbiguous: Set<Character> = [
    "─", "│", "┬", "█", "▓", "░", "▀", "▄", "▁", "▂", "▃", "▅", "▆", "▇",
    "\u{FFFD}",
  ]

  /// What is wrong with the grid; empty when it is well formed.
  ///
  /// Linear in the number of cells.
  package var faults: [String] { faults(allowing: Grid.allowedAmbiguous) }

  /// What is wrong with the grid when these characters of ambiguous width may stand in it: orphan
  /// halves, control characters, characters that terminals do not agree about.
  package func faults(allowing allowed: Set<Character>) -> [String] {
    var faults: [String] = []
    for row in 0..<size.rows {
      let cells = Array(self.row(row))
      for (column, cell) in cells.enumerated() {
        let fault =
          Grid.fault(of: cell, after: column > 0 ? cells[column - 1] : nil)
          ?? Grid.fault(of: cell, before: column + 1 < cells.count ? cells[column + 1] : nil)
          ?? Grid.fault(of: cell, allowing: allowed)
        if let fault { faults.append("row \(row), column \(column): \(fault)") }
      }
    }
    return faults
  }

  private static func fault(of cell: Cell, after previous: Cell?) -> String? {
    guard cell.part == .continuation else { return nil }
    guard let previous, previous.part == .lead else { return "second half without a first" }
    return previous.style == cell.style ? nil : "halves that look different"
  }

  private static func fault(of cell: Cell, before next: Cell?) -> String? {
    guard cell.part == .lead else { return nil }
    return next?.part == .continuation ? nil : "first half without a second"
  }

  private static func fault(of cell: Cell, allowing allowed: Set<Character>) -> String? {
    guard cell.part != .continuation else { return nil }
    let code = "U+" + String(cell.scalar.value, radix: 16, uppercase: true)
    let expected: TextWidth.Measure = .columns(cell.columns)
    if TextWidth.measure(cell.scalar) != expected { return "\(code) does not belong in a cell" }
    if WidthTable.ambiguous.contains(cell.scalar) && !allowed.contains(Character(cell.scalar)) {
      return "\(code) has no certain width"
    }
    return nil
  }
}
