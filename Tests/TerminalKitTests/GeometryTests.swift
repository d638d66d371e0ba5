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
    (.palette(4), 0, .standard), (.palette(209), 16, .palette(9)), (.palette(75), 16, .palette(14)),
    (.palette(114), 16, .palette(2)), (.palette(242), 16, .palette(8)),
    (.palette(242), 8, .palette(7)), (.palette(117), 1 << 24, .rgb(135, 215, 255)),
    (.rgb(255, 135, 95), 256, .palette(209)), (.rgb(255, 135, 95), 8, .palette(1)),
  ])
  func `colours find their nearest relative`(_ color: Color, _ count: Int, _ shown: Color) {
    let style = Style(foreground: color).reduced(to: ColorDepth(colors: count))
    #expect(style.foreground == shown)
  }

  @Test func `with eight colours a bright one is bold`() {
    let style = Style(foreground: .palette(9), background: .palette(12)).reduced(to: .eight)
    #expect(
      style == Style(foreground: .palette(1), background: .palette(4), attributes: .bold))
  }

  @Test(arguments: [
    (0, ColorDepth.none), (2, .none), (8, .eight), (16, .sixteen), (88, .sixteen),
    (256, .palette), (1 << 24, .direct),
  ])
  func `the number of colours tells the depth`(_ count: Int, _ depth: ColorDepth) {
    #expect(ColorDepth(colors: count) == depth)
  }

  @Test func `contrast is told by luminance`() {
    let black = Style(foreground: .palette(231), background: .palette(16))
    #expect(black.contrast == 21)
    #expect(Style(foreground: .palette(16)).contrast == 1)
    #expect(Style(foreground: .palette(16), background: .palette(16)).contrast == 1)
  }

  @Test func `what can be read can be read with fewer colours`() {
    for glyph in 0...255 as ClosedRange<UInt8> {
      for ground in 0...256 {
        let style = Style(
          foreground: .palette(glyph),
          background: ground > 255 ? .standard : .palette(UInt8(ground)))
        guard style.contrast >= Style.leastContrast else { continue }
        for depth in [ColorDepth.eight, .sixteen] {
          let shown = style.reduced(to: depth)
          #expect(shown.contrast >= Style.leastContrast, "\(glyph) on \(ground), \(depth)")
        }
      }
    }
  }
}
