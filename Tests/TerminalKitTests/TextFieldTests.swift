import Testing

@testable import TerminalKit

struct TextFieldTests {
  func typed(_ script: String, into field: TextField = TextField()) throws -> TextField {
    var field = field
    for key in try Key.script(script) { _ = field.take(key) }
    return field
  }

  @Test(arguments: [
    ("ab<Left>x", "axb", 2), ("ab<Home>x", "xab", 1), ("ab<Home><Del>", "b", 0),
    ("额度<BS>", "额", 1), ("e\u{301}a<Left><BS>", "a", 0), ("👨‍👩‍👧<BS>", "", 0),
    ("one two<C-w>", "one ", 4), ("one two  <C-w>", "one ", 4), ("one two<Left><C-u>", "o", 0),
    ("abc<Home><Right><C-k>", "a", 1), ("<BS><Del><Left><Right><C-u><C-w>", "", 0),
    ("a<Paste:b\r\nc\td>", "ab c d", 6), ("<Paste:a\u{7}\u{1B}b>", "ab", 2),
  ])
  func `keys edit the text`(_ script: String, _ text: String, _ caret: Int) throws {
    let field = try typed(script)
    #expect(field.text == text)
    #expect(field.caret == caret)
  }

  @Test func `a combining character joins the one before the caret`() throws {
    var field = TextField("eb")
    _ = field.take(.left)
    _ = field.take(.character("\u{301}"))
    #expect(field.text == "e\u{301}b")
    #expect(field.caret == 1)
  }

  @Test func `keys that do not edit are left to the screen`() {
    var field = TextField("a")
    for key in [Key.enter, .escape, .tab, .up, .down, .function(1), .control("p"), .resized] {
      let isTaken = field.take(key)
      #expect(!isTaken, "\(key)")
    }
    #expect(field == TextField("a"))
  }

  @Test(arguments: [
    (TextField.Filter.digits, "１２a3-4", "1234"), (.decimal, "-１，2。50.1-", "-12.501"),
    (.code, "９２a-x额 7", "92A-X7"), (.any, "１a 额", "１a 额"),
  ])
  func `a filter converts and refuses`(_ filter: TextField.Filter, _ typed: String, _ text: String)
  {
    #expect(TextField(typed, filter: filter).text == text)
  }

  @Test func `a limit counts clusters`() {
    #expect(TextField("额度冻结", limit: 3).text == "额度冻")
  }

  @Test func `the part around the caret is shown`() throws {
    var field = TextField("一二三四五")
    var grid = Grid(size: Size(columns: 8, rows: 1))
    #expect(field.draw(into: &grid, column: 1, row: 0, columns: 5) == 5)
    #expect(grid.text(row: 0) == " 四五   ")
    _ = field.take(.home)
    #expect(field.draw(into: &grid, column: 1, row: 0, columns: 5) == 1)
    #expect(grid.text(row: 0) == " 一二   ")
    for _ in 0..<3 { _ = field.take(.right) }
    #expect(field.draw(into: &grid, column: 1, row: 0, columns: 5) == 3)
    #expect(grid.text(row: 0) == " 三四   ")
    #expect(grid.faults == [])
  }

  @Test func `a caret always has a cell`() {
    var random = Seeded(3)
    var field = TextField()
    for _ in 0..<3000 {
      let keys: [Key] = [
        .left, .right, .home, .end, .backspace, .delete, .control("w"),
        .paste(random.text(length: 6)), .character("额"), .character("a"),
      ]
      _ = field.take(keys.randomElement(using: &random) ?? .left)
      let columns = Int.random(in: 1...12, using: &random)
      var grid = Grid(size: Size(columns: 12, rows: 1))
      let caret = field.draw(into: &grid, column: 0, row: 0, columns: columns)
      #expect((0..<columns).contains(caret))
      #expect(grid.faults == [])
    }
  }

  @Test func `a mask hides all but the ends`() {
    #expect(TextField.Mask(first: 3, last: 4).applied(to: "15400000001") == "154****0001")
    #expect(TextField.Mask().applied(to: "1234") == "****")
    let field = TextField("15400000001")
    var grid = Grid(size: Size(columns: 12, rows: 1))
    field.draw(
      into: &grid, column: 0, row: 0, columns: 12, hiding: TextField.Mask(first: 3, last: 4))
    #expect(grid.text(row: 0) == "154****0001 ")
  }
}
