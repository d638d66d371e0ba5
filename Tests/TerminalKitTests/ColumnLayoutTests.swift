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
}
