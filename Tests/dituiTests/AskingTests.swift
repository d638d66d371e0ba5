import Lending
import LendingStore
import TerminalKit
import Testing

/// What asks before money is recorded, and what a refusal leaves standing.
@MainActor struct AskingTests {
  @Test func `a refused deduction leaves its form with what was typed`() throws {
    var visit = AppSession(try AppSession.book(), role: .supervisor)
    let refused = try visit.press("7<Enter>d9000000<Enter><Enter>REF-1<Enter>")
    #expect(!refused.contains("y confirms"))
    #expect(refused.contains("the deposit holds no more than 3,000,000.00"))
    #expect(refused.contains("9000000"))
    #expect(refused.contains("REF-1"))
  }

  @Test func `a repayment is recorded by y alone, and too much is said`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book, role: .officer)
    let before = try book.journal(limit: 1).map(\.id)
    let asked = try visit.press("5jj<Enter>p99999<C-s>")
    #expect(asked.contains("Record a repayment of 99,999.00"))
    #expect(asked.contains("more than the whole plan needs"))
    try visit.press("n")
    #expect(try book.journal(limit: 1).map(\.id) == before)
    try visit.press("<C-s>y")
    #expect(try book.journal(limit: 1).map(\.event.kind) == [.repaymentReceived])
  }

  @Test func `what stands reversed is not reversed again`() throws {
    let book = try AppSession.book()
    var entry: Entry?
    for candidate in try book.journal(limit: 500)
    where entry == nil && candidate.event.kind == .repaymentReceived { entry = candidate }
    let repayment = try #require(entry)
    let request = Request(
      day: AppSession.day, actor: "S1", role: .supervisor,
      event: Event(
        EntryReversed(entry: repayment.id, reason: "twice")),
      at: Moment(day: AppSession.day, secondOfDay: 40_000))
    try book.record(request)
    #expect(throws: Refusal(.alreadyReversed(entry: repayment.id))) { try book.record(request) }
    #expect(try book.verify() == [])
  }

  @Test func `the overdue are filtered and sorted`() throws {
    var visit = AppSession(try AppSession.book(), role: .officer)
    #expect(try visit.press("5").contains("Overdue plans: 34"))
    #expect(try visit.press("/days:>180").contains("Overdue plans: 3"))
    #expect(try visit.press("<Esc>").contains("Overdue plans: 34"))
    // The days past due are the fifth column; chosen again they begin with the most.
    let most = try visit.press("sjjjj<Enter>s<Enter>g")
    let first = most.split(separator: "\n").first { $0.hasPrefix(">") }
    #expect(first?.contains("290") == true)
  }
}
