import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// Money drawn on a line by keys, from the customer's screen to the settlement.
@MainActor struct DrawingScreenTests {
  /// The customer with a line of 60,000.00 at grade B of 微粒贷, 0.03% a day.
  private func customer(_ language: Language = .english) throws -> AppSession {
    var visit = AppSession(try AppSession.book(), role: .officer, language: language)
    try visit.look("f0701<Enter>")
    return visit
  }

  /// The amount, then the proposals as they are.
  private func draw(_ amount: String, _ visit: inout AppSession) throws -> String {
    try visit.look("b\(amount)<Enter><Enter><Enter><Enter><Enter><Enter>")
  }

  @Test func `a drawing goes from the application to the settlement by keys`() throws {
    var visit = try customer()
    let asked = try draw("1000", &visit)
    // 200.00 of principal and 1,000.00 x 0.03% x 30 days.
    #expect(asked.contains("applies for 1,000.00 in 5 instalments"))
    #expect(asked.contains("First instalment 209.00"))
    let form = try visit.look("y")
    #expect(form.contains("[2 cost form]"))
    #expect(form.contains("It can be signed in 10 s"))
    #expect(try visit.look("<Enter>").contains("10 s"))
    #expect(visit.app.overlays.isEmpty)
    Clock.stop(at: Clock.now().adding(seconds: 11))
    try visit.look("<Enter><Right><Right><Right><Enter><Enter>")
    #expect(try visit.look("").contains("[3 contract]"))
    try visit.look("<Enter>JK1<Enter><Right><Right><Right><Enter><Enter>")
    let waiting = try visit.look("")
    #expect(waiting.contains("[4 paid out]"))
    try visit.look("<Enter>FK1<Enter>")
    #expect(try visit.look("<Enter>").contains("paid 0  compensated 0  open 5"))
    let plan = try #require(visit.app.screen as? PlanScreen).id
    // Nothing has run up on the day itself.
    try visit.look("eHK1<Enter>y")
    let settled = try #require(try visit.app.session.book.plan(plan))
    #expect(settled.stage == .settled)
    let line = try #require(try visit.app.session.book.line(settled.application.line))
    // 8,499.99 of 60,000.00 stay drawn by the two older drawings.
    #expect(line.available.text == "51500.01")
  }

  @Test(arguments: [
    (Language.english, "must be at least 50.00", "must be at most 51,500.01"),
    (.hans, "不得低于 50.00", "不得高于 51,500.01"), (.hant, "不得低於 50.00", "不得高於 51,500.01"),
  ])
  func `an amount out of bounds is told under its field, and nothing typed is lost`(
    language: Language, least: String, most: String
  ) throws {
    for (amount, told) in [("49.99", least), ("51500.02", most)] {
      var visit = try customer(language)
      _ = try draw(amount, &visit)
      let frame = try visit.look("")
      #expect(frame.contains(told), "\(frame)")
      #expect(frame.contains(amount))
      let plans = try visit.app.session.book.plans(PlanQuery(), limit: 1_000).rows
      #expect(plans.count { $0.product == "WLD" && $0.stage == .applied } == 0)
    }
  }

  @Test func `a supervisor publishes a price, and what is beyond the product is refused`() throws {
    var visit = AppSession(try AppSession.book(), role: .supervisor)
    try visit.look("Pjjjj<Enter>p")
    // The rate of grade A is the eighth field.
    let fields = String(repeating: "<Tab>", count: 7)
    try visit.look("\(fields)0.09<Enter>")
    try visit.look(String(repeating: "<Enter>", count: 8))
    let refused = try visit.look("y")
    // 0.09% x 360 is 32.4%.
    #expect(refused.contains("24%"), "\(refused)")
    let product = try #require(try visit.app.session.book.product("WLD"))
    #expect(product.publications.count == 2)
  }

  @Test func `a company with something on record gets no line`() throws {
    var visit = try customer()
    try visit.look("c91119999DEM000014R<Enter>甲一<Enter><Enter><Right><Enter><Right><Enter>")
    #expect(try visit.look("").contains("something on record"))
    let products = try visit.app.session.book.products().map(\.latest.name)
    let place = try #require(products.firstIndex(of: "微业贷"))
    try visit.look("a\(String(repeating: "j", count: place))<Enter>")
    let refused = try visit.look("<Enter>20000<Enter><Enter>y")
    #expect(refused.contains("on record against 甲一"), "\(refused)")
  }

  @Test func `an agent sees no limit of a line, before or after a refusal`() throws {
    var visit = AppSession(try AppSession.book())
    #expect(!(try visit.look("f0701<Enter>")).contains("60,000.00"))
    let frame = try draw("59999", &visit)
    #expect(frame.contains("the line does not hold that much"), "\(frame)")
    #expect(!frame.contains("51,500.01"))
  }

  @Test(arguments: [
    ("BNH", ["card is missing"]), ("WCD", ["VIN is missing", "price is missing"]),
  ])
  func `what a product demands beside the amount is missed at its field, before the question`(
    product: String, sentences: [String]
  ) throws {
    let book = try AppSession.book()
    let customer = try #require(
      try book.customers(CustomerQuery(), limit: 1000).rows.first {
        try book.lines(of: $0.id).contains { $0.grant.product?.text == product }
      })
    var visit = AppSession(book, role: .officer, first: CustomerScreen(customer.id))
    let frame = try visit.look("b1000<C-s>")
    let told = frame.split(separator: "\n").filter { $0.contains("is missing") }
    #expect(told.count == sentences.count, "\(frame)")
    #expect(zip(told, sentences).allSatisfy { $0.contains($1) }, "\(told)")
    #expect(visit.app.overlays.last is FormOverlay)
  }
}
