import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens

/// A page is as many rows as are seen, on everything that is moved through.
@MainActor struct PagingTests {
  nonisolated static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 120, rows: 40),
  ]

  /// The lines between the heads of the table and the next rule, which are its rows.
  private static func rows(_ frame: String, from head: String) -> Int {
    let lines = frame.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let top = lines.firstIndex(where: { $0.contains(head) }) else { return 0 }
    return lines[(top + 1)...].prefix { !$0.hasPrefix("──") && !$0.hasPrefix("─ ") && $0 != "" }
      .count
  }

  @Test(arguments: [("4", "Plan "), ("2", "Mobile "), ("9", "Entry"), ("5", "Why  ")], sizes)
  func `a list moves by the rows that are seen`(
    _ list: (keys: String, head: String), _ size: Size
  ) throws {
    var visit = AppSession(try AppSession.book(), role: .supervisor, size: size)
    let frame = try visit.look(list.keys)
    let seen = PagingTests.rows(frame, from: list.head)
    try #require(seen > 2, "\(frame)")
    #expect(visit.app.screen.extent.page == seen)
    try visit.look("<PgDn>")
    #expect(visit.app.screen.position?.hasPrefix("\(1 + seen)/") == true)
    try visit.look("<PgUp>")
    #expect(visit.app.screen.position?.hasPrefix("1/") == true)
    try visit.look("<C-d>")
    #expect(visit.app.screen.position?.hasPrefix("\(1 + seen / 2)/") == true)
    try visit.look("<C-u>")
    #expect(visit.app.screen.position?.hasPrefix("1/") == true)
  }

  @Test func `a page typed ahead of the frame is as long`() throws {
    let book = try AppSession.book()
    var drawn = AppSession(book, role: .officer)
    var ahead = AppSession(book, role: .officer)
    #expect(try drawn.look("4<PgDn><PgDn>") == ahead.press("4<PgDn><PgDn>"))
    #expect(try drawn.look("?<PgDn>") == ahead.press("?<PgDn>"))
  }

  @Test(arguments: sizes)
  func `a page of text moves by its height, and every line is seen once`(_ size: Size) throws {
    let book = try AppSession.book()
    let product = try #require(try book.products().first)
    var visit = AppSession(
      book, role: .officer, size: size, first: CatalogueItemScreen(.product(product.id)))
    let height = size.rows - 6
    _ = visit.frame
    let rows = visit.app.screen.extent.rows
    #expect(visit.app.screen.extent.page == height)
    func body() -> [String] {
      visit.frame.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        .dropFirst(3).prefix(min(height, rows)).map { $0 }
    }
    var all = body()
    while all.count < rows {
      try visit.look("j")
      all.append(try #require(body().last))
    }
    let most = max(0, rows - height)
    for (keys, first) in [
      ("<Home><PgDn>", height), ("<Home><C-d>", height / 2), ("<End><PgUp>", most - height),
      ("<End><C-u>", most - height / 2), ("<Home><PgDn><PgDn><PgDn>", 3 * height),
    ] {
      try visit.look(keys)
      let begin = min(max(0, first), most)
      #expect(body() == Array(all[begin..<min(rows, begin + height)]), "\(keys)")
    }
  }

  @Test func `help and text in a box move by what is seen of them and stop at their ends`() throws {
    var visit = AppSession(
      try AppSession.book(), role: .officer, size: Size(columns: 80, rows: 24),
      first: PlanScreen(
        try #require(try AppSession.book().plans(.overdue(on: AppSession.day), limit: 1).rows.first)
          .id))
    let begin = try visit.look("i")
    let end = try visit.look("<End>")
    #expect(try visit.look("<PgDn><PgDn><PgDn>") == end)
    #expect(try visit.look("<Home>") == begin)
    try visit.look("<Esc>")
    let help = try visit.look("?")
    let last = try visit.look("G")
    #expect(try visit.look("<PgDn>") == last)
    #expect(try visit.look("g") == help)
  }
}
