import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Reporting
@testable import Wording

@MainActor struct ReportScreenTests {
  /// Every figure of every report that tells of plans opens as many as it says.
  @Test(arguments: ReportName.allCases)
  func `a figure opens the plans behind it`(_ name: ReportName) throws {
    let book = try AppSession.book()
    for measure in Measure.allCases {
      var maker = ReportQuery(book: book, words: Words(.english), asOf: AppSession.day)
      maker.measure = measure
      let report = try maker.report(name)
      #expect(report.openable.count > 4)
      #expect(Set(report.openable).count == report.openable.count)
      for cell in try report.openable.map({ try #require(report.cell(named: $0)) }) {
        #expect(try book.plans(behind: cell).count == cell.count, "\(cell.name)")
      }
    }
  }

  @Test func `buckets of the overdue screen, of home and of the reports are the same`() throws {
    let book = try AppSession.book()
    let report = try ReportQuery(book: book, words: Words(.english), asOf: AppSession.day).report(
      .buckets)
    let buckets = try book.buckets()
    for bucket in Bucket.allCases {
      let key = BucketScale.usual.bands.first { $0.label == bucket.rawValue }?.key ?? ""
      let before = report.cell(named: "buckets.\(key).before")
      let after = report.cell(named: "buckets.\(key).after")
      #expect(before?.count == buckets.before[bucket]?.count)
      #expect(before?.amount == buckets.before[bucket]?.amount)
      #expect(after?.count == buckets.after[bucket]?.count)
      #expect(after?.amount == buckets.after[bucket]?.amount)
    }
    let par = try ReportQuery(book: book, words: Words(.english), asOf: AppSession.day).report(.par)
    let overdue = try #require(par.cell(named: "par.par0.before")?.count)
    let after = try #require(par.cell(named: "par.par0.after")?.count)
    #expect(overdue > after)
    var visit = AppSession(book, role: .officer, size: Size(columns: 120, rows: 40))
    let screen = try visit.look("5")
    let totals = try book.totals()
    #expect((totals.overdueBefore.count, totals.overdueAfter.count) == (overdue, after))
    let words = Words(.english)
    #expect(screen.contains(words.worklist(overdue)))
    let home = try visit.look("1")
    #expect(home.contains(words.plans(overdue)))
  }

  @Test func `the cursor goes through every figure and the view changes in place`() throws {
    var visit = AppSession(try AppSession.book(), role: .supervisor)
    let before = try visit.look("0jj<Enter>jjl")
    #expect(before.contains("2026-03 MOB0 before comp."))
    let after = try visit.look("m")
    #expect(after.contains("2026-03 MOB0 after comp."))
    let second = try visit.look("<Tab>")
    #expect(second.contains("2026-01 Disbursed after comp."))
    let end = try visit.look("Gllllllllllllllllllll")
    #expect(end.contains("2026-11 MOB9 after comp."))
    #expect(try visit.look("<Enter>").contains("This figure tells of no plans"))
  }

  @Test func `the plans behind a figure keep its name above them`() throws {
    var visit = AppSession(try AppSession.book(), role: .officer)
    let list = try visit.look("0j<Enter>jj<Enter>")
    #expect(list.contains("Plans behind M2 before comp. 2026-11-23"))
    #expect(list.contains("1/3"))
    #expect(list.contains("K7QX-1048"))
    #expect(try visit.look("<Enter>").contains("> Plans behind M2"))
    #expect(try visit.look("<Esc><Esc>").contains("Unpaid principal by bucket"))
  }

  @Test func `agents have no reports`() throws {
    var visit = AppSession(try AppSession.book(), role: .agent, size: Size(columns: 120, rows: 40))
    #expect(!(try visit.look("")).contains("0 reports"))
    #expect(try visit.look("0").contains("agents do not see this"))
    var officer = AppSession(
      try AppSession.book(), role: .officer, size: Size(columns: 120, rows: 40))
    #expect(try officer.look("").contains("0 reports"))
  }
}
