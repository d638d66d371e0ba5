import Lending
import Testing

/// The chart of accounts, and the quota that a line's own entries move.
struct LinePostingTests {
  private func granted(_ limit: String, used: String) -> LineGranted {
    LineGranted(line: "L1", customer: "CU", owner: "微众银行", limit: PlanLife.yuan(limit)) {
      $0.used = PlanLife.yuan(used)
    }
  }

  private func lines(_ life: PlanLife, _ day: String) -> [String] {
    Line.postings(life.entries, asOf: PlanLife.day(day)).map {
      """
      \($0.booked.text) \($0.posting.valueDay.text) \($0.posting.cause.number) \
      \($0.posting.account.path) \($0.posting.amount.text)
      """
    }
  }

  @Test func `a grant sets the limit against what is used and what is available`() {
    var life = PlanLife()
    life.record("2026-01-05", Event(granted("20000.00", used: "3000.00")))
    #expect(
      lines(life, "2026-01-05") == [
        "2026-01-05 2026-01-05 1 quota:L1:limit -20000.00",
        "2026-01-05 2026-01-05 1 quota:L1:used 3000.00",
        "2026-01-05 2026-01-05 1 quota:L1:available 17000.00",
      ])
  }

  @Test func `a change moves the difference, a close the limit that is left`() {
    var life = PlanLife()
    life.record("2026-01-05", Event(granted("20000.00", used: "3000.00")))
    life.record(
      "2026-02-01",
      Event(
        LineChanged(line: "L1") {
          $0.limit = PlanLife.yuan("15000.00")
        }))
    life.record(
      "2026-03-01",
      Event(
        LineChanged(line: "L1") {
          $0.used = PlanLife.yuan("1000.00")
        }))
    life.record("2026-04-01", Event(LineClosed(line: "L1")))
    #expect(
      lines(life, "2026-04-01").dropFirst(3) == [
        "2026-02-01 2026-02-01 2 quota:L1:limit 5000.00",
        "2026-02-01 2026-02-01 2 quota:L1:available -5000.00",
        "2026-03-01 2026-03-01 3 quota:L1:used -2000.00",
        "2026-03-01 2026-03-01 3 quota:L1:available 2000.00",
        "2026-04-01 2026-04-01 4 quota:L1:limit 15000.00",
        "2026-04-01 2026-04-01 4 quota:L1:available -15000.00",
      ])
    let line = Line(life.entries, plans: [])
    #expect(line?.available == .zero)
  }

  @Test func `a change that is told late is booked today with the old value day`() {
    var life = PlanLife()
    life.record("2026-01-05", Event(granted("20000.00", used: "0.00")))
    life.record("2026-02-10", Event(DayClosed(closed: PlanLife.day("2026-02-10"))))
    life.record(
      "2026-02-01",
      Event(
        LineChanged(line: "L1") {
          $0.limit = PlanLife.yuan("15000.00")
        }))
    #expect(
      lines(life, "2026-02-10").dropFirst(2) == [
        "2026-02-10 2026-02-01 3 quota:L1:limit 5000.00",
        "2026-02-10 2026-02-01 3 quota:L1:available -5000.00",
      ])
  }

  @Test func `a line's accounts are the line with what its plan holds`() throws {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-11-15"
    counter.bring(CounterDesk.asked("C4", .capture, "499.92", instalment: 4))
    counter.bring(CounterDesk.answered("C4"))
    let entries = counter.journal.entries
    let day = PlanLife.day("2026-11-15")
    let booked = Line.postings(entries, asOf: day) + Plan.postings(entries, asOf: day)
    let sums = booked.reduce(into: [Account.Family: Money]()) { sums, line in
      sums[line.posting.account.family, default: .zero] += line.posting.amount
    }
    // 20,000.00 granted; 5,999.00 frozen, 1,499.76 of it released and 499.92 captured.
    #expect(
      [Account.Family.lineLimit, .lineFrozen, .lineUsed, .lineAvailable].map { sums[$0]?.text }
        == ["-20000.00", "3999.32", "499.92", "15500.76"])
    #expect(try #require(counter.situation.line).available.text == "15500.76")
  }

  @Test func `each family has a pattern of its own, by which its accounts are known`() {
    let patterns = Account.Family.allCases.map(\.entry.pattern)
    #expect(Set(patterns).count == patterns.count)
    for family in Account.Family.allCases {
      let things = family.entry.pattern.split(separator: "{").count - 1
      let account = things == 2 ? Account(family, "K-1", "K-2/x#3") : Account(family, "K-1")
      #expect(Account(path: account.path) == account)
    }
    #expect(Account(.lineFrozen, "L1", "P1").path == "quota:L1:frozen:P1")
    #expect(Account(.planPrincipal, "P1").path == "assets:plan:P1:principal")
    for path in ["", "assets", "assets:plan:P1", "quota::limit", "income:G:bonus"] {
      #expect(Account(path: path) == nil, "\(path)")
    }
  }
}
