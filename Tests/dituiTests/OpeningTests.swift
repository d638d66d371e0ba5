import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens

/// What a real book does when its screens open on a later day.
@MainActor struct OpeningTests {
  /// A book whose business day lies so many days behind the clock.
  private func visit(_ days: Int, role: Role) throws -> (visit: AppSession, book: Book) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("ditui-opening-\(UUID().uuidString).db").path
    let book = try Book.open(path, .creating(.book), durability: .none)
    let day = AppSession.day.adding(days: -days)
    try book.record(
      Request(
        day: day, actor: "S1", role: .supervisor,
        event: Event(
          CarrierRegistered(carrier: "CM", name: "中国移动")), at: Moment(day: day, secondOfDay: 36_000)
      ))
    var visit = AppSession(book, role: role)
    let session = visit.app.session
    visit.app = App(
      session: session, size: Size(columns: 100, rows: 30),
      over: [try ClosingOverlay.opening(session)])
    return (visit, book)
  }

  private func work(_ visit: inout AppSession) {
    for _ in 0..<40 where visit.app.overlays.last?.isWorking == true {
      visit.app.work()
      _ = visit.app.frame()
    }
  }

  @Test(arguments: [Role.agent, .officer, .supervisor])
  func `the days missed are closed for anybody, with progress`(role: Role) throws {
    var (visit, book) = try visit(7, role: role)
    #expect(visit.frame.contains("Closing days 0/7"))
    work(&visit)
    #expect(try book.businessDay == AppSession.day)
    #expect(visit.frame.contains("Closed through"))
    #expect(visit.app.overlays.isEmpty)
  }

  @Test func `more than seven days are asked for, and an agent has them not closed`() throws {
    var (visit, book) = try visit(8, role: .agent)
    #expect(visit.frame.contains("8 days are open since"))
    #expect(visit.frame.contains("an officer or a supervisor"))
    try visit.press("<Esc>")
    #expect(visit.frame.contains("! 8 days are open since"))
    #expect(try book.businessDay == AppSession.day.adding(days: -8))
    var (other, theirs) = try self.visit(8, role: .officer)
    #expect(other.frame.contains("Check that the clock is right"))
    try other.press("y")
    work(&other)
    #expect(try theirs.businessDay == AppSession.day)
  }

  @Test func `a book that is up to date opens at once`() throws {
    var (visit, book) = try visit(0, role: .agent)
    work(&visit)
    #expect(visit.app.overlays.isEmpty)
    #expect(visit.app.notice == nil)
    #expect(try book.businessDay == AppSession.day)
  }

  @Test func `today is closed by an officer who is asked, and not by an agent`() throws {
    var (visit, book) = try visit(0, role: .officer)
    work(&visit)
    #expect(try visit.press("D").contains("Whatever is recorded after that"))
    try visit.press("y")
    work(&visit)
    #expect(try book.businessDay == AppSession.day.adding(days: 1))
    try visit.press("D")
    #expect(visit.app.overlays.isEmpty)
    #expect(try book.businessDay == AppSession.day.adding(days: 1))
    var (agent, theirs) = try self.visit(0, role: .agent)
    work(&agent)
    try agent.press("D")
    #expect(agent.app.overlays.isEmpty)
    #expect(try theirs.businessDay == AppSession.day)
  }
}
