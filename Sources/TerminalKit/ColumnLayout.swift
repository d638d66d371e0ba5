/// The columns of a table and how they fit into a width.
package struct ColumnLayout: Hashable, Sendable {
  /// What a column would like.
  package struct Column: Hashable, Sendable {
    /// The width in cells that shows everything.
    package var ideal: Int
    /// The width below which it is of no use; equal to `ideal` for a fixed column.
    package var minimum: Int
    /// Columns of the lowest priority are hidden first; among equals the last one is.
    package var priority: Int
    /// Where its text stands.
    package var alignment: TextWidth.Alignment
    /// Its part of the room that is missing, and of the room that is left over when `grows`.
    package var weight: Int
    /// Whether it takes room that is left over.
    package var grows: Bool

    /// A column; without a minimum it is fixed.
    package init(
      ideal: Int, minimum: Int? = nil, priority: Int = 0,
      alignment: TextWidth.Alignment = .left, weight: Int = 1, grows: Bool = false
    ) {
      self.ideal = max(0, ideal)
      self.minimum = min(max(0, minimum ?? ideal), self.ideal)
      self.priority = priority
      self.alignment = alignment
      self.weight = max(0, weight)
      self.grows = grows
    }

    /// A fixed column as wide as the widest of `texts`.
    package init(
      showing texts: some Sequence<String>, alignment: TextWidth.Alignment = .left
    ) {
      self.init(
        ideal: texts.lazy.map { TextWidth.columns(of: $0) }.max() ?? 0, alignment: alignment)
    }
  }

  /// Where a column came to stand.
  package struct Place: Hashable, Sendable {
    /// Which column, counted from zero as they were given.
    package let index: Int
    /// Its first cell, counted from the left edge of the table.
    package let column: Int
    /// Its width in cells.
    package let columns: Int
    /// Where its text stands.
    package let alignment: TextWidth.Alignment
  }

  /// The columns from left to right.
  package var columns: [Column]
  /// The cells between two columns.
  package var gap: Int

  /// Columns from left to right with a gap of so many cells between them.
  package init(_ columns: [Column], gap: Int = 1) {
    self.columns = columns
    self.gap = max(0, gap)
  }

  /// Columns as wide as the widest text that `rows` hold in them, and as many as there are `sides`.
  package init(showing rows: [[String]], _ sides: [TextWidth.Alignment], gap: Int = 1) {
    self.init(
      sides.enumerated().map { index, side in
        Column(
          showing: rows.lazy.filter { $0.indices.contains(index) }.map { $0[index] },
          alignment: side)
      }, gap: gap)
  }

  /// All columns at the widths that show everything.
  package var places: [Place] { places(columns.indices.map { ($0, columns[$0].ideal) }) }

  /// One text for each column as a line, ended by its last letter; a text that is wider than its
  /// column moves those behind it.
  package func line(_ texts: [String]) -> String {
    let cells = zip(texts, columns).map {
      TextWidth.padded($0, to: $1.ideal, alignment: $1.alignment)
    }
    let line = cells.joined(separator: String(repeating: " ", count: gap))
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  /// The columns that are seen through `width` cells at the widths that show everything: from the
  /// first on, or from so far to the right that `chosen` is among them.
  package func window(of width: Int, showing chosen: Int) -> [Place] {
    let widths = columns.map(\.ideal)
    let chosen = min(chosen, widths.count - 1)
    var first = 0
    while first < chosen, needed(Array(widths[first...chosen])) > width { first += 1 }
    var end = first
    while end < widths.count, needed(Array(widths[first...end])) <= width { end += 1 }
    return places((first..<end).map { ($0, widths[$0]) })
  }

  /// The columns that fit into `width` cells, from left to right.
  ///
  /// When their ideal widths do not fit, they shrink by weight down to their minimum; when that is
  /// not enough, the one of lowest priority is hidden. The last one left is cut to the width.
  package func fitted(to width: Int) -> [Place] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept.map { columns[$0].minimum }) > width {
      let lowest = kept.map { columns[$0].priority }.min()
      guard let hidden = kept.lastIndex(where: { columns[$0].priority == lowest }) else { break }
      kept.remove(at: hidden)
    }
    var widths = kept.map { columns[$0].ideal }
    let missing = needed(widths) - width
    if missing > 0 {
      take(missing, from: &widths, of: kept)
    } else if missing < 0 {
      give(-missing, to: &widths, of: kept)
    }
    if kept.count == 1 { widths[0] = min(widths[0], max(0, width)) }
    return places(Array(zip(kept, widths)))
  }

  private func places(_ widths: [(index: Int, columns: Int)]) -> [Place] {
    var next = 0
    return widths.map { index, columns in
      defer { next += columns + gap }
      return Place(
        index: index, column: next, columns: columns, alignment: self.columns[index].alignment)
    }
  }

  private func needed(_ widths: [Int]) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  private func take(_ missing: Int, from widths: inout [Int], of kept: [Int]) {
    var missing = missing
    while missing > 0 {
      let open = widths.indices.filter {
        widths[$0] > columns[kept[$0]].minimum && columns[kept[$0]].weight > 0
      }
      let shrinkable =
        open.isEmpty ? widths.indices.filter { widths[$0] > columns[kept[$0]].minimum } : open
      guard !shrinkable.isEmpty else { return }
      let total = max(1, shrinkable.reduce(0) { $0 + columns[kept[$1]].weight })
      let wanted = missing
      for place in shrinkable where missing > 0 {
        let share = max(1, wanted * columns[kept[place]].weight / total)
        let cut = min(share, widths[place] - columns[kept[place]].minimum, missing)
        widths[place] -= cut
        missing -= cut
      }
    }
  }

  private func give(_ spare: Int, to widths: inout [Int], of kept: [Int]) {
    let growing = widths.indices.filter {
      columns[kept[$0]].grows && columns[kept[$0]].weight > 0
    }
    let total = growing.reduce(0) { $0 + columns[kept[$1]].weight }
    var left = spare
    for place in growing {
      let share = place == growing.last ? left : spare * columns[kept[place]].weight / total
      widths[place] += share
      left -= share
    }
  }
}
