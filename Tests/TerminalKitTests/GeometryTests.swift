import Testing

@testable import TerminalKit

struct GeometryTests {
  @Test func `a split gives every row away once`() {
    let rects = Rect(column: 2, row: 1, columns: 10, rows: 20)
      .stack([.fixed(3), .fill(), .fixed(2), .fill(minimum: 9)])
    #expect(rects.map(\.rows) == [3, 6, 2, 9])
    #expect(rects.map(\.row) == [1, 4, 10, 12])
    #expect(rects.allSatisfy { $0.column == 2 && $0.columns == 10 })
  }

  @Test func `too little room is given to the first parts`() {
    let rect = Rect(column: 0, row: 0, columns: 5, rows: 1)
    #expect(rect.sideBySide([.fixed(3), .fixed(4), .fill()]).map(\.columns) == [3, 2, 0])
  }

  @Test func `equal fills share the odd cells from the left`() {
    let rect = Rect(column: 0, row: 0, columns: 11, rows: 1)
    #expect(rect.sideBySide([.fill(), .fill(), .fill()]).map(\.columns).reduce(0, +) == 11)
    #expect(rect.sideBySide([.fill(), .fill(), .fill()]).map(\.columns) == [4, 4, 3])
  }

  @Test func `pieces of a rectangle`() {
    let rect = Rect(column: 1, row: 2, columns: 10, rows: 6)
    #expect(rect.splitTop(2).rest == Rect(column: 1, row: 4, columns: 10, rows: 4))
    #expect(rect.splitBottom(1).bottom == Rect(column: 1, row: 7, columns: 10, rows: 1))
    #expect(rect.splitLeft(4, gap: 1).rest == Rect(column: 6, row: 2, columns: 5, rows: 6))
    #expect(rect.splitLeft(40).rest.isEmpty)
    #expect(
      rect.centered(Size(columns: 4, rows: 2)) == Rect(column: 4, row: 4, columns: 4, rows: 2))
    #expect(rect.inset(columns: 6, rows: 1).isEmpty)
    #expect(
      rect.intersection(Rect(column: 5, row: 0, columns: 3, rows: 3)).size
        == Size(columns: 3, rows: 1))
  }

  @Test(arguments: [
    (Color.palette(196), 16, Color.palette(9)), (.palette(21), 16, .palette(12)),
    (.palette(255), 16, .palette(7)), (.palette(231), 16, .palette(15)),
    (.palette(3), 16, .palette(3)), (.palette(200), 256, .palette(200)), (.standard, 8, .standard),
    (.palette(4), 0, .standard),
  ])
  func `colours find their nearest relative`(_ color: Color, _ count: Int, _ shown: Color) {
    #expect(Style(foreground: color).reduced(toColors: count).foreground == shown)
  }

  @Test func `with eight colours a bright one is bold`() {
    let style = Style(foreground: .palette(9), background: .palette(12)).reduced(toColors: 8)
    #expect(
      style == Style(foreground: .palette(1), background: .palette(4), attributes: .bold))
  }
}
