import Testing

@testable import TerminalKit

struct GridTests {
  func row(_ columns: Int, _ draw: (inout Grid) -> Void) -> String {
    var grid = Grid(size: Size(columns: columns, rows: 1))
    draw(&grid)
    #expect(grid.faults == [])
    return grid.text(row: 0)
  }

  @Test func `put answers the columns that it took`() {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    #expect(grid.put("额度ab", column: 0, row: 0) == 6)
    #expect(grid.put("额度额度", column: 6, row: 0) == 4)
    #expect(grid.put("x", column: 10, row: 0) == 0)
    #expect(grid.put("x", column: 0, row: 1) == 0)
    #expect(grid.put("abc", column: 0, row: 0, limit: 2) == 2)
    #expect(grid.text(row: 0) == "ab度ab额度")
  }

  @Test func `a narrow glyph on the second half leaves a blank before it`() {
    #expect(
      row(6) {
        $0.put("中文字", column: 0, row: 0)
        $0.put("x", column: 1, row: 0)
      } == " x文字")
  }

  @Test func `a narrow glyph on the first half leaves a blank after it`() {
    #expect(
      row(6) {
        $0.put("中文字", column: 0, row: 0)
        $0.put("x", column: 2, row: 0)
      } == "中x 字")
  }

  @Test func `a wide glyph over two halves leaves blanks on both sides`() {
    #expect(
      row(6) {
        $0.put("中文字", column: 0, row: 0)
        $0.put("国", column: 1, row: 0)
      } == " 国 字")
  }

  @Test func `what is left of a half keeps its style`() {
    var grid = Grid(size: Size(columns: 2, rows: 1))
    let red = Style(background: .palette(1))
    grid.put("中", column: 0, row: 0, style: red)
    grid.put("x", column: 1, row: 0)
    #expect(grid[column: 0, row: 0].style == red)
    #expect(grid[column: 1, row: 0].style == .plain)
  }

  @Test func `a wide glyph that does not fit leaves a blank`() {
    #expect(row(3) { $0.put("中文", column: 0, row: 0) } == "中 ")
    #expect(row(4) { $0.put("中文", column: 0, row: 0, limit: 3) } == "中  ")
    #expect(row(3) { $0.put("中文", column: -1, row: 0) } == " 文")
  }

  @Test func `an unknown character shows as a replacement in one cell`() {
    #expect(row(2) { $0.put("\u{1FAE8}x", column: 0, row: 0) } == "\u{FFFD}x")
  }

  @Test func `joined emoji, variation selectors and skin tones show their first sign`() {
    #expect(row(6) { $0.put("👨‍👩‍👧👍🏽⚠️", column: 0, row: 0) } == "👨👍⚠ ".replacing("⚠", with: "⚠"))
  }

  @Test func `control characters and escape sequences are dropped`() {
    #expect(row(5) { $0.put("a\u{1B}[2Jb\u{7}c\u{1B}]0;t\u{1B}\\d", column: 0, row: 0) } == "abcd ")
  }

  @Test func `at most four combining characters stay`() {
    let stacked = "e" + String(repeating: "\u{301}", count: 7)
    let text = row(1) { $0.put(stacked, column: 0, row: 0) }
    #expect(text.unicodeScalars.count == 5)
  }

  @Test func `a fill repairs what it cuts`() {
    #expect(
      row(8) {
        $0.put("中文字国", column: 0, row: 0)
        $0.fill(Rect(column: 1, row: 0, columns: 4, rows: 1), with: "-")
      } == " ---- 国")
    #expect(row(5) { $0.fill(Rect(column: 0, row: 0, columns: 5, rows: 1), with: "中") } == "中中 ")
  }

  @Test func `restyling takes a wide glyph by its first half`() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.put("中文字", column: 0, row: 0)
    grid.restyle(Rect(column: 1, row: 0, columns: 2, rows: 1)) { $0.adding(.bold) }
    #expect(
      grid.styles(row: 0) == [
        StyleRun(column: 0, columns: 2, style: .plain),
        StyleRun(column: 2, columns: 2, style: Style(attributes: .bold)),
        StyleRun(column: 4, columns: 2, style: .plain),
      ])
    #expect(grid.faults == [])
  }

  @Test func `the text of a grid has no blanks at the ends of its lines`() {
    var grid = Grid(size: Size(columns: 6, rows: 3))
    grid.put("中 a", column: 1, row: 1)
    #expect(grid.text == "\n 中 a\n")
  }

  @Test func `faults are found`() {
    var grid = Grid(size: Size(columns: 4, rows: 1))
    grid.put("中→", column: 0, row: 0)
    #expect(grid.faults == ["row 0, column 2: U+2192 has no certain width"])
    #expect(grid.faults(allowing: ["→"]) == [])
    grid.cells[0] = .blank(.plain)
    grid.cells[2].scalar = "\u{7}"
    grid.cells[3].part = .lead
    #expect(grid.faults.count == 3)
  }

  @Test func `whatever is drawn, a grid stays well formed`() {
    var random = Seeded(42)
    for _ in 0..<300 {
      var grid = Grid(
        size: Size(
          columns: Int.random(in: 0...30, using: &random),
          rows: Int.random(in: 0...5, using: &random)))
      for _ in 0..<40 { random.scribble(on: &grid, isHostile: true) }
      let faults = grid.faults.filter { !$0.contains("no certain width") }
      #expect(faults == [])
      for row in 0..<grid.size.rows {
        #expect(TextWidth.columns(of: grid.text(row: row)) == grid.size.columns)
      }
    }
  }
}
