import Foundation
import Lending
import LendingStore
import Testing

/// One line: 10,000.00 granted on 5 January, 500.00 used from the sixth and told on the eighth, when
/// the owner also closes it.
@Suite struct LedgerTests {
  let folder: Folder
  let book: Book

  init() throws {
    folder = try Folder()
    book = try folder.book()
    var life = RandomBook(seed: 1, from: Day("2026-01-05") ?? .earliest)
    life.signs = false
    try book.recording { door in
      try life.begin(door)
      try life.welcome(door)
      for _ in 0..<3 { try life.sleep(door) }
      let used = LineChanged(line: "T-L1") {
        $0.used = Money(fen: 50_000)
      }
      _ = try life.ask(door, Event(used), on: Day("2026-01-06"))
      _ = try life.ask(door, Event(LineClosed(line: "T-L1")))
    }
  }

  private let available = Account(.lineAvailable, "T-L1")

  private func told(_ lines: [RegisterLine]) -> [String] {
    lines.map { line in
      """
      \(line.booked.text) \(line.posting.valueDay.text) \(line.posting.amount.text) \
      \(line.balance?.text ?? "-")
      """
    }
  }

  @Test func `a register tells each line with the balance after it, the last one first`() throws {
    let all = try book.register(of: available, limit: 10)
    let expected = [
      "2026-01-08 2026-01-08 -10000.00 -500.00", "2026-01-08 2026-01-06 -500.00 9500.00",
      "2026-01-05 2026-01-05 10000.00 10000.00",
    ]
    #expect(told(all.rows) == expected)
    #expect(all.next == nil)
    let first = try book.register(of: available, limit: 2)
    #expect(first.next != nil)
    let rest = try book.register(of: available, after: first.next, limit: 2)
    #expect(told(first.rows + rest.rows) == expected)
    #expect(rest.next == nil)
  }

  @Test(arguments: [
    (LedgerCut.Basis.booked, "2026-01-06", ["2026-01-05 2026-01-05 10000.00 10000.00"]),
    (
      .value, "2026-01-06",
      ["2026-01-08 2026-01-06 -500.00 9500.00", "2026-01-05 2026-01-05 10000.00 10000.00"]
    ), (.value, "2026-01-05", ["2026-01-05 2026-01-05 10000.00 10000.00"]),
    (.booked, "2026-01-04", []),
  ])
  func `a register ends with the day, by booking or by value`(
    basis: LedgerCut.Basis, day: String, expected: [String]
  ) throws {
    let cut = LedgerCut(basis, through: Day(day))
    var lines: [RegisterLine] = []
    var key: PageKey?
    repeat {
      let page = try book.register(of: available, cut, after: key, limit: 1)
      lines += page.rows
      key = page.next
    } while key != nil
    #expect(told(lines) == expected)
  }

  @Test func `the trial balance has both sides of each family and adds up to nothing`() throws {
    let rows = try book.trialBalance()
    #expect(
      rows.map { "\($0.of.rawValue) \($0.debits.text) \($0.credits.text) \($0.balance.text)" } == [
        "line-limit 10000.00 10000.00 0.00", "line-available 10000.00 10500.00 -500.00",
        "line-used 500.00 0.00 500.00", "deposit-held 3000000.00 0.00 3000000.00",
        "deposit-owed 0.00 3000000.00 -3000000.00",
      ])
  }

  @Test func `accounts come a page at a time, each once`() throws {
    var paths: [String] = []
    var key: PageKey?
    repeat {
      let page = try book.accounts(after: key, limit: 2)
      #expect(page.rows.count <= 2)
      paths += page.rows.map(\.of.path)
      key = page.next
    } while key != nil
    #expect(
      paths == [
        "assets:deposit:T-P1", "liabilities:deposit:T-P1", "quota:T-L1:available",
        "quota:T-L1:limit", "quota:T-L1:used",
      ])
    #expect(try book.accounts(of: .lineUsed, limit: 9).rows.map(\.balance.text) == ["500.00"])
    #expect(try book.verify() == [])
  }
}
