import Lending
import TerminalKit
import Wording

/// How a list is narrowed and ordered: a filter typed into, and a column sorted by.
struct FilterAndSort {
  private(set) var filter: TextField?
  private var isOpen = false
  private(set) var sorting: (column: Int, isDescending: Bool)?

  /// Whether letters go into the filter.
  var isTyping: Bool { filter != nil && isOpen }

  /// Lets the filter be typed into.
  mutating func open() {
    filter = filter ?? TextField()
    isOpen = true
  }

  /// Ends typing and answers whether there was any; what was typed goes on to narrow.
  mutating func close() -> Bool {
    defer { isOpen = false }
    return isTyping
  }

  /// Sorts by a column; chosen again, from the greatest down.
  mutating func sort(by column: Int) {
    sorting = (column, sorting?.column == column ? sorting?.isDescending == false : false)
  }

  /// Does what the key says in the filter, and answers whether the key was its own.
  mutating func take(_ key: Key) -> Bool {
    guard isTyping, var field = filter else {
      guard key == .escape, filter != nil else { return false }
      filter = nil
      return true
    }
    switch key {
    case .escape: (filter, isOpen) = (nil, false)
    case .enter: isOpen = false
    case .up, .down: return false
    default:
      guard field.take(key) else { return false }
      filter = field
    }
    return true
  }

  /// The rows that pass, in order.
  func narrowed<Row>(
    _ rows: [Row], heads: [String], cells: (Row) -> [Table.Text]
  ) -> [Row] {
    var rows = rows
    if let text = filter?.text, !text.isEmpty {
      let terms = RowFilter(text, heads: heads)
      rows = rows.filter { terms.matches(cells($0).map(\.text)) }
    }
    guard let sorting else { return rows }
    let keyed = rows.map { (row: $0, cells: cells($0)) }
    return keyed.sorted { first, second in
      sorting.isDescending
        ? FilterAndSort.precedes(second.cells, first.cells, by: sorting.column)
        : FilterAndSort.precedes(first.cells, second.cells, by: sorting.column)
    }.map(\.row)
  }

  /// Whether cells stand before others by a column: numbers by value, then all else by text.
  static func precedes(_ a: [Table.Text], _ b: [Table.Text], by column: Int) -> Bool {
    guard a.indices.contains(column), b.indices.contains(column) else { return false }
    let (a, b) = (a[column].text, b[column].text)
    switch (RowFilter.value(a), RowFilter.value(b)) {
    case (let x?, let y?): return x < y
    case (_?, nil): return true
    case (nil, _?): return false
    case (nil, nil): return a < b
    }
  }

  /// Draws the filter, where there is one, and answers what is left for the list.
  func draw(on canvas: inout Canvas, _ area: Rect) -> Rect {
    guard let filter else { return area }
    let label = canvas.put("/ ", area.column + 1, area.row, .key)
    let caret = filter.draw(
      into: &canvas.grid, column: label, row: area.row, columns: min(40, area.columns - 6),
      style: canvas.look.theme[.field])
    if isOpen { canvas.cursor = Position(column: caret, row: area.row) }
    return area.splitTop(1).rest
  }
}

/// A filter as typed: plain words, `!word`, and `column:value`, `column:>value`, `column:<value`.
struct RowFilter {
  private let terms: [Term]

  private enum Term {
    case contains(String)
    case lacks(String)
    case column(Int, String)
    case above(Int, Double)
    case below(Int, Double)
  }

  init(_ text: String, heads: [String]) {
    terms = Spelling.lookup(text).split(separator: " ").map { word in
      let word = String(word)
      if word.hasPrefix("!"), word.count > 1 { return .lacks(String(word.dropFirst())) }
      let parts = word.split(separator: ":", maxSplits: 1)
      guard parts.count == 2,
        let column = heads.firstIndex(where: { Spelling.lookup($0).hasPrefix(parts[0]) })
      else { return .contains(word) }
      let value = String(parts[1])
      if value.hasPrefix(">"), let number = Double(value.dropFirst()) {
        return .above(column, number)
      }
      if value.hasPrefix("<"), let number = Double(value.dropFirst()) {
        return .below(column, number)
      }
      return .column(column, value)
    }
  }

  /// Whether every term holds for these cells.
  func matches(_ cells: [String]) -> Bool {
    terms.allSatisfy { term in
      switch term {
      case .contains(let word): cells.contains { Spelling.lookup($0).contains(word) }
      case .lacks(let word): !cells.contains { Spelling.lookup($0).contains(word) }
      case .column(let index, let value):
        cells.indices.contains(index) && Spelling.lookup(cells[index]).contains(value)
      case .above(let index, let value): (number(cells, index) ?? -.infinity) > value
      case .below(let index, let value): (number(cells, index) ?? .infinity) < value
      }
    }
  }

  private func number(_ cells: [String], _ index: Int) -> Double? {
    cells.indices.contains(index) ? RowFilter.number(cells[index]) : nil
  }

  /// The number in a cell, whatever groups its digits.
  static func number(_ text: String) -> Double? {
    Double(text.filter { $0.isNumber || $0 == "." || $0 == "-" })
  }

  /// The value of a cell that is an amount or a count and nothing else.
  static func value(_ text: String) -> Double? {
    Double(text.replacing(",", with: "")).flatMap { $0.isFinite ? $0 : nil }
  }
}
