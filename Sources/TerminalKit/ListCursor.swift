/// Which row of a list is selected, by the identifier of its record, and which part of the list is
/// seen.
///
/// It survives a reload: the record stays selected wherever it has gone.
package struct ListCursor<ID: Hashable & Sendable>: Hashable, Sendable {
  /// A step through the list.
  package enum Move: Hashable, Sendable {
    /// To the row above.
    case up
    /// To the row below.
    case down
    /// Up by what is seen at once.
    case pageUp
    /// Down by what is seen at once.
    case pageDown
    /// Up by half of what is seen at once.
    case halfPageUp
    /// Down by half of what is seen at once.
    case halfPageDown
    /// To the first row.
    case home
    /// To the last row.
    case end

    /// The step that a key means in every list, if it means one.
    package init?(_ key: Key) {
      switch key {
      case .up, .character("k"): self = .up
      case .down, .character("j"): self = .down
      case .pageUp, .control("b"): self = .pageUp
      case .pageDown, .control("f"): self = .pageDown
      case .control("u"): self = .halfPageUp
      case .control("d"): self = .halfPageDown
      case .home, .character("g"): self = .home
      case .end, .character("G"): self = .end
      default: return nil
      }
    }

    /// Where the step leads from row `index` of `count` rows, of which `height` are seen at once;
    /// it stops at the ends.
    ///
    /// A page that is scrolled has as many rows to begin with as it can be scrolled to.
    package func index(from index: Int, count: Int, height: Int) -> Int {
      let page = max(1, height)
      let wanted =
        switch self {
        case .up: index - 1
        case .down: index + 1
        case .pageUp: index - page
        case .pageDown: index + page
        case .halfPageUp: index - max(1, page / 2)
        case .halfPageDown: index + max(1, page / 2)
        case .home: 0
        case .end: count - 1
        }
      return max(0, min(wanted, count - 1))
    }
  }

  /// The identifiers in the order of the list.
  package private(set) var ids: [ID]
  /// The selected row, counted from zero; nil when the list is empty.
  package private(set) var index: Int?
  /// The first row that is seen, counted from zero.
  package private(set) var offset: Int

  /// A list with its first row selected.
  package init(_ ids: [ID] = []) {
    self.ids = ids
    index = ids.isEmpty ? nil : 0
    offset = 0
  }

  /// The identifier of the selected record.
  package var selected: ID? { index.map { ids[$0] } }
  /// How many rows the list has.
  package var count: Int { ids.count }

  /// Takes the rows as they are now.
  ///
  /// The selected record stays selected; when it is gone, the row that took its place is. Linear in
  /// the length of the list.
  package mutating func reload(_ ids: [ID]) {
    let wanted = selected
    let old = index ?? 0
    self.ids = ids
    guard !ids.isEmpty else {
      index = nil
      offset = 0
      return
    }
    let now = wanted.flatMap { ids.firstIndex(of: $0) } ?? min(old, ids.count - 1)
    offset = max(0, min(ids.count - 1, offset + now - old))
    index = now
  }

  /// Selects a record; answers whether the list holds it.
  ///
  /// Linear in the length of the list.
  @discardableResult
  package mutating func select(_ id: ID) -> Bool {
    guard let found = ids.firstIndex(of: id) else { return false }
    index = found
    return true
  }

  /// Moves through a list that shows `height` rows; stops at its ends.
  package mutating func move(_ move: Move, height: Int) {
    guard let index else { return }
    self.index = move.index(from: index, count: ids.count, height: height)
    offset = visible(height: height).lowerBound
  }

  /// The rows that are seen at this height.
  ///
  /// The list is scrolled just so far that the selected one is among them and no room stays empty
  /// that could show a row.
  package func visible(height: Int) -> Range<Int> {
    guard let index, height > 0 else { return 0..<0 }
    let first = max(0, min(max(min(offset, index), index - height + 1), ids.count - height))
    return first..<min(ids.count, first + height)
  }
}
