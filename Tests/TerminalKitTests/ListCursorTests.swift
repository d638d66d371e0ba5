import Testing

@testable import TerminalKit

struct ListCursorTests {
  @Test(arguments: [
    ([ListCursor<Int>.Move.down, .down], 2), ([.up], 0), ([.end], 99), ([.end, .down], 99),
    ([.pageDown], 10), ([.halfPageDown], 5), ([.pageDown, .pageUp], 0), ([.end, .home], 0),
    ([.end, .halfPageUp], 94), ([.end, .pageUp], 89),
  ])
  func `moves select`(_ moves: [ListCursor<Int>.Move], _ index: Int) {
    var list = ListCursor(Array(0..<100))
    for move in moves { list.move(move, height: 10) }
    #expect(list.selected == index)
    #expect(list.visible(height: 10).contains(index))
  }

  @Test func `the selected record stays selected wherever it goes`() {
    var list = ListCursor(["a", "b", "c"])
    list.move(.down, height: 3)
    list.reload(["x", "y", "a", "b"])
    #expect(list.selected == "b" && list.index == 3)
  }

  @Test func `a record that is gone leaves its place to the next`() {
    var list = ListCursor(["a", "b", "c"])
    list.move(.down, height: 3)
    list.reload(["a", "c"])
    #expect(list.selected == "c")
    list.reload(["a"])
    #expect(list.selected == "a")
    list.reload([])
    #expect(list.selected == nil && list.visible(height: 5).isEmpty)
    list.reload(["z"])
    #expect(list.selected == "z")
  }

  @Test func `the selected row keeps its place on the screen over a reload`() {
    var list = ListCursor(Array(0..<50))
    for _ in 0..<20 { list.move(.down, height: 10) }
    let before = list.visible(height: 10)
    list.reload(Array(-5..<50))
    #expect(list.visible(height: 10) == before.lowerBound + 5..<before.upperBound + 5)
  }

  @Test func `the view wastes no room`() {
    var list = ListCursor(Array(0..<20))
    list.move(.end, height: 5)
    #expect(list.visible(height: 5) == 15..<20)
    #expect(list.visible(height: 12) == 8..<20)
    #expect(list.visible(height: 30) == 0..<20)
    #expect(list.visible(height: 0).isEmpty)
  }

  @Test func `a record can be selected by name`() {
    var list = ListCursor(["a", "b"])
    let found = [list.select("b"), list.select("z")]
    #expect(found == [true, false])
    #expect(list.selected == "b")
  }

  @Test func `the keys of every list`() {
    let keys: [(Key, ListCursor<Int>.Move)] = [
      (.character("j"), .down), (.character("k"), .up), (.character("G"), .end),
      (.control("d"), .halfPageDown), (.pageUp, .pageUp),
    ]
    for (key, move) in keys { #expect(ListCursor<Int>.Move(key) == move) }
    #expect(ListCursor<Int>.Move(.enter) == nil)
  }
}
