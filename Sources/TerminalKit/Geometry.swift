/// A cell of the screen.
///
/// Both numbers count from zero at the top left; columns are cells, not characters.
package struct Position: Hashable, Sendable {
  /// Cells from the left edge.
  package var column: Int
  /// Rows from the top edge.
  package var row: Int

  /// The cell at a column and a row.
  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// How many cells wide and how many rows high something is.
package struct Size: Hashable, Sendable {
  /// The width in cells.
  package var columns: Int
  /// The height in rows.
  package var rows: Int

  /// A width and a height; negative numbers become zero.
  package init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }
}

/// A rectangle of cells: its first column and row, counted from zero, and its extent.
package struct Rect: Hashable, Sendable {
  /// The first column.
  package var column: Int
  /// The first row.
  package var row: Int
  /// The width in cells, never negative.
  package var columns: Int
  /// The height in rows, never negative.
  package var rows: Int

  /// A rectangle; a negative extent becomes zero.
  package init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a screen of this size.
  package init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The width and height.
  package var size: Size { Size(columns: columns, rows: rows) }
  /// The first column to the right of it.
  package var endColumn: Int { column + columns }
  /// The first row below it.
  package var endRow: Int { row + rows }
  /// Whether it holds no cell.
  package var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell lies inside.
  package func contains(_ position: Position) -> Bool {
    column <= position.column && position.column < endColumn
      && row <= position.row && position.row < endRow
  }

  /// The cells that both have.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top,
      columns: min(endColumn, other.endColumn) - left, rows: min(endRow, other.endRow) - top)
  }

  /// The rectangle without a margin on every side.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    Rect(
      column: column + columns, row: row + rows,
      columns: self.columns - 2 * columns, rows: self.rows - 2 * rows)
  }

  /// A rectangle of this size in the middle, cut to what fits.
  package func centered(_ size: Size) -> Rect {
    let columns = min(size.columns, self.columns)
    let rows = min(size.rows, self.rows)
    return Rect(
      column: column + (self.columns - columns) / 2, row: row + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  /// The first `count` rows and the rest below them.
  package func splitTop(_ count: Int) -> (top: Rect, rest: Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// The last `count` rows and the rest above them.
  package func splitBottom(_ count: Int) -> (rest: Rect, bottom: Rect) {
    let (rest, bottom) = splitTop(rows - min(max(0, count), rows))
    return (rest, bottom)
  }

  /// The first `count` columns and the rest to the right, after a gap of so many columns.
  package func splitLeft(_ count: Int, gap: Int = 0) -> (left: Rect, rest: Rect) {
    let count = min(max(0, count), columns)
    let skipped = min(columns, count + gap)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + skipped, row: row, columns: columns - skipped, rows: rows)
    )
  }

  /// Rows from top to bottom, one rectangle for each extent; what does not fit is cut.
  package func stack(_ extents: [Extent]) -> [Rect] {
    var next = row
    return Extent.resolved(extents, total: rows).map { length in
      defer { next += length }
      return Rect(column: column, row: next, columns: columns, rows: length)
    }
  }

  /// Columns from left to right, one rectangle for each extent; what does not fit is cut.
  package func sideBySide(_ extents: [Extent]) -> [Rect] {
    var next = column
    return Extent.resolved(extents, total: columns).map { length in
      defer { next += length }
      return Rect(column: next, row: row, columns: length, rows: rows)
    }
  }
}

/// How much room a part of a split takes.
package enum Extent: Hashable, Sendable {
  /// Exactly so many rows or columns.
  case fixed(Int)
  /// An equal share of what is left, but at least so many.
  case fill(minimum: Int = 0)

  /// The lengths of all parts; their sum never exceeds `total`, the first parts win.
  static func resolved(_ extents: [Extent], total: Int) -> [Int] {
    var left = total
    var lengths = extents.map { extent in
      let wanted =
        switch extent {
        case .fixed(let length): length
        case .fill(let minimum): minimum
        }
      let length = min(max(0, wanted), left)
      left -= length
      return length
    }
    var fills = extents.indices.filter { index in
      if case .fill = extents[index] { true } else { false }
    }
    while left > 0, let smallest = fills.map({ lengths[$0] }).min() {
      fills.sort { lengths[$0] < lengths[$1] }
      let lowest = fills.filter { lengths[$0] == smallest }.sorted()
      let next = fills.first { lengths[$0] > smallest }.map { lengths[$0] } ?? Int.max
      let step = min(next - smallest, max(1, left / lowest.count))
      for index in lowest where left > 0 {
        let grown = min(step, left)
        lengths[index] += grown
        left -= grown
      }
    }
    return lengths
  }
}
