import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// What ended the program in a trap, or could.
@MainActor struct TrapTests {
  @Test func `a partner whose deposit is less than nothing is shown`() throws {
    let book = try AppSession.book()
    let day = try #require(try book.businessDay)
    let partner = try #require(try book.partners().first)
    func record(_ event: Event) throws {
      try book.record(
        Request(
          day: day, actor: "S1", role: .supervisor, event: event,
          at: Moment(day: day, secondOfDay: 80_000)))
    }
    let paid = partner.movements.filter { $0.amount > .zero }
    let deducted = partner.deposit
    try record(
      Event(
        DepositDeducted(
          partner: partner.id, amount: deducted, cause: DeductionCause.allCases[0], reference: "r"))
    )
    for movement in paid {
      try record(
        Event(
          EntryReversed(entry: movement.entry, reason: "r")))
    }
    let now = try #require(try book.partner(partner.id))
    #expect(now.deposit < .zero)
    var visit = AppSession(book, role: .supervisor, first: PartnerScreen(partner.id))
    #expect(visit.frame.contains("-"))
    #expect(Bar.cells(now.deposit, of: deducted, width: 60) == 0)
    #expect(Bar.cells(deducted + deducted, of: deducted, width: 60) == 60)
    #expect(Bar.percent(Money(fen: -35), of: Money(fen: 1000)) == "-3.5%")
  }

  /// A screen that takes in a part before the book fails.
  private struct Halting: Screen {
    var parts = 0
    var isHalting = false
    func title(_ words: Words) -> String { "halting" }
    func bindings(_ session: Session) -> [Binding] { [] }
    func draw(on canvas: inout Canvas, in area: Rect) {
      canvas.put("parts \(parts)", area.column, area.row)
    }
    mutating func perform(_ command: Wording.Command, _ session: Session) throws -> Step { .stay }
    mutating func take(_ key: Key, _ session: Session) throws -> Step? {
      isHalting = true
      return .reload
    }
    mutating func load(_ session: Session, size: Size) throws {
      parts += 1
      if isHalting { throw BookFailure.damaged(path: "book") }
    }
  }

  @Test func `a screen that could be read only in part shows what it was`() throws {
    var visit = AppSession(try AppSession.book(), first: Halting())
    #expect(visit.frame.contains("parts 1"))
    visit.app.press(.character("a"))
    let frame = visit.frame
    #expect(frame.contains("parts 1"))
    #expect(frame.contains("damaged"))
  }

  @Test func `rows are in one order, numbers before words`() {
    let texts = ["10", "1a", "2", "-", "nan", "inf", "1,000.00", "", "0"]
    let sorted = texts.sorted { FilterAndSort.precedes([.init($0)], [.init($1)], by: 0) }
    #expect(sorted == ["0", "2", "10", "1,000.00", "", "-", "1a", "inf", "nan"])
    for a in texts {
      for b in texts {
        for c in texts
        where FilterAndSort.precedes([.init(a)], [.init(b)], by: 0)
          && FilterAndSort.precedes([.init(b)], [.init(c)], by: 0)
        {
          #expect(FilterAndSort.precedes([.init(a)], [.init(c)], by: 0), "\(a) \(b) \(c)")
        }
      }
    }
  }

  @Test func `a report without rows takes every key`() throws {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "ditui-\(UUID().uuidString).db").path
    let book = try Book.open(path, .creating(.demonstration), durability: .none)
    for name in ReportName.allCases {
      var visit = AppSession(book, role: .supervisor, first: ReportScreen(name))
      try visit.look("jkgG<PageDown><PageUp><C-d><C-u><Tab><Tab>lhm<Enter>jkG")
      #expect(visit.faults == [])
    }
  }
}
