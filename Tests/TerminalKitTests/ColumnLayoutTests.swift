import Testing

@testable import TerminalKit

struct ColumnLayoutTests {
  let layout = ColumnLayout([
    .init(ideal: 6, priority: 9), .init(ideal: 20, minimum: 8, priority: 8, weight: 2),
    .init(ideal: 10, minimum: 4, priority: 1), .init(ideal: 8, priority: 5, alignment: .right),
  ])

  @Test(arguments: [
    (60, "0+6 7+20 28+10 39+8"), (47, "0+6 7+20 28+10 39+8"), (44, "0+6 7+18 26+9 36+8"),
    (29, "0+6 7+8 16+4 21+8"), (28, "0+6 7+12 20+8"), (24, "0+6 7+8 16+8"), (23, "0+6 7+16"),
    (15, "0+6 7+8"), (14, "0+6"), (3, "0+3"), (0, "0+0"),
  ])
  func `columns shrink, then the least important one goes`(_ width: Int, _ places: String) {
    let fitted = layout.fitted(to: width)
    #expect(fitted.map { "\($0.column)+\($0.columns)" }.joined(separator: " ") == places)
    #expect((fitted.last.map { $0.column + $0.columns } ?? 0) <= width)
  }

  @Test func `growing columns take what is left over`() {
    let layout = ColumnLayout([
      .init(ideal: 4), .init(ideal: 10, minimum: 5, weight: 1, grows: true),
      .init(ideal: 10, minimum: 5, weight: 2, grows: true),
    ])
    #expect(layout.fitted(to: 36).map(\.columns) == [4, 13, 17])
  }

  @Test func `no width is exceeded and no minimum broken`() {
    for width in 0...80 {
      let fitted = layout.fitted(to: width)
      #expect((fitted.last.map { $0.column + $0.columns } ?? 0) <= width)
      if fitted.count > 1 {
        #expect(fitted.allSatisfy { $0.columns >= layout.columns[$0.index].minimum })
      }
    }
  }

  @Test func `columns are as wide as what they show`() {
    let layout = ColumnLayout(
      showing: [["期", "a"], ["12", "应还款"], ["3"]], [.right, .left], gap: 2)
    #expect(layout.places.map { "\($0.column)+\($0.columns)" } == ["0+2", "4+6"])
    #expect(layout.line(["3", "本"]) == " 3  本")
    #expect(layout.line(["3", ""]) == " 3")
  }

  @Test(arguments: [
    (20, 0, "0 1 2"), (16, 0, "0 1"), (16, 2, "1 2"), (16, 9, "1 2"), (7, 1, "1"), (5, 2, ""),
  ])
  func `whole columns come into sight with the chosen one`(
    _ width: Int, _ chosen: Int, _ seen: String
  ) {
    let layout = ColumnLayout([.init(ideal: 4), .init(ideal: 6), .init(ideal: 6)], gap: 2)
    let window = layout.window(of: width, showing: chosen)
    #expect(window.map { String($0.index) }.joined(separator: " ") == seen)
    #expect((window.last.map { $0.column + $0.columns } ?? 0) <= width)
  }
}
