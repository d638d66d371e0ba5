import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// Calling due and writing off on the plan's screen.
@MainActor struct WriteOffScreenTests {
  private func overdue(_ book: Book, _ isWanted: (Plan) -> Bool) throws -> ID<Plan> {
    let rows = try book.plans(.overdue(on: AppSession.day), limit: 200).rows
    let plans = try rows.compactMap { try book.plan($0.id) }
    let plan = plans.first(where: isWanted)
    return try #require(plan?.id)
  }

  @Test func `a supervisor writes off what the freeze did not cover, and a payment recovers it`()
    throws
  {
    let book = try AppSession.book()
    let id = try overdue(book) {
      $0.freeze?.remaining == .zero && $0.daysPastDue(on: AppSession.day) > 0 && $0.pending.isEmpty
    }
    let owed = try #require(try book.plan(id)).writeOffAmount(on: AppSession.day)
    var visit = AppSession(book, role: .supervisor, first: PlanScreen(id))
    let asked = try visit.press("ajjjjjj<Enter><Tab>lost<Tab>HX-1<C-s>")
    #expect(asked.contains("Write off \(Words(.english).money(owed))"))
    let done = try visit.press("y")
    #expect(done.contains("Written off \(Words(.english).money(owed)) on 2026-11-23"))
    #expect(try book.plan(id)?.stage == .writtenOff)
    // The repayment proposes the claim.
    try visit.press("p<C-s>y")
    #expect(visit.frame.contains("recovered \(Words(.english).money(owed)), still owed 0.00"))
    #expect(try book.plan(id)?.stage == .recovered)
    #expect(try book.verify() == [])
  }

  @Test func `a write-off is refused while captures can take of the freeze`() throws {
    let book = try AppSession.book()
    let id = try overdue(book) {
      $0.capturable(on: AppSession.day) > .zero && $0.daysPastDue(on: AppSession.day) > 0
    }
    var visit = AppSession(book, role: .supervisor, first: PlanScreen(id))
    let refused = try visit.press("ajjjjjj<Enter><Tab>lost<Tab>HX-1<C-s>y")
    #expect(refused.contains("captures can still take"))
    #expect(try book.plan(id)?.writtenOff == nil)
  }

  @Test func `an officer calls due and is not offered the write-off`() throws {
    let book = try AppSession.book()
    let id = try overdue(book) {
      $0.daysPastDue(on: AppSession.day) > 0 && $0.instalments.contains { $0.due > AppSession.day }
    }
    var visit = AppSession(book, role: .officer, first: PlanScreen(id))
    #expect(try !visit.press("a").contains("Write off"))
    #expect(try visit.press("jjjjj<Enter>lost<C-s>").contains("falls due today"))
    #expect(try visit.press("y").contains("Called due on 2026-11-23"))
    #expect(try book.plan(id)?.instalments.allSatisfy { $0.due <= AppSession.day } == true)
  }
}
