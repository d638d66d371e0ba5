import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// Every key that records money asks first, with the figures before and after.
@MainActor struct MoneyQuestionTests {
  private func kinds(_ book: Book) throws -> [Event.Kind] {
    try book.journal(limit: 1).map(\.event.kind)
  }

  @Test func `what is paid in to a deposit is asked with the deposit before and after`() throws {
    let book = try AppSession.book()
    let partner = try #require(
      try book.partners().first { $0.deposit < $0.registration.requiredDeposit })
    var visit = AppSession(book, role: .supervisor, first: PartnerScreen(partner.id))
    let last = try book.journal(limit: 1).map(\.id)
    let asked = try visit.press("p<C-u>1000.00<Enter>ZF-9<Enter>")
    let words = Words(.english)
    let required = partner.registration.requiredDeposit
    let after = partner.deposit + Money(fen: 100_000)
    let (old, new) = (words.money(partner.deposit), words.money(after))
    let (short, left) = (words.money(required - partner.deposit), words.money(required - after))
    #expect(asked.contains("Record 1,000.00 paid in to the deposit of"))
    #expect(asked.contains("Deposit \(old) > \(new)"))
    #expect(asked.contains("Short \(short) > \(left)"))
    try visit.press("n")
    #expect(try book.journal(limit: 1).map(\.id) == last)
    try visit.press("<C-s>y")
    #expect(try kinds(book) == [.depositPaidIn])
    #expect(try book.partner(partner.id)?.deposit == after)
  }

  @Test func `every fault of a form is told at once, each under its field`() throws {
    let book = try AppSession.book()
    let partner = try #require(try book.partners().first)
    let last = try book.journal(limit: 1).map(\.id)
    var visit = AppSession(book, role: .supervisor, first: PartnerScreen(partner.id))
    let told = try visit.press("d-5<C-s>").split(separator: "\n").map(String.init)
    let amount = try #require(told.firstIndex { $0.contains("Amount") && $0.contains("-5") })
    #expect(told[amount + 1].contains("amount must be at least 0.00"))
    let reference = try #require(told.firstIndex { $0.contains("Reference") })
    #expect(told[reference + 1].contains("reference is missing"))
    // The caret stands on the first of them, and what was typed is there to be mended.
    let mended = try visit.press("<C-u>10<Down><Down>KB-7<C-s>")
    #expect(mended.contains("10.00"))
    #expect(try book.journal(limit: 1).map(\.id) == last)
    try visit.press("y")
    #expect(try kinds(book) == [.depositDeducted])
  }

  /// A plan of 5,999.00 that came back: contract ended, one instalment of 499.92 paid.
  private func returned(_ book: Book) throws -> ID<Plan> {
    let summary = try #require(
      try book.plans(PlanQuery { $0.stages = [.active] }, limit: 200).rows.first { row in
        guard let plan = try book.plan(row.id) else { return false }
        return plan.returning == nil && plan.bills.isEmpty && plan.credit == .zero
          && plan.daysPastDue(on: AppSession.day) == 0 && plan.application.drawing == nil
          && plan.instalments.contains { $0.paidOn != nil }
      })
    func record(_ event: any EventBody) throws {
      try book.record(
        Request(
          day: AppSession.day, actor: "C2", role: .officer, event: Event(event),
          at: Moment(day: AppSession.day, secondOfDay: 36_000)))
    }
    let id = summary.id
    try record(
      ReturnStarted(plan: id, reason: "broken"))
    try record(
      CarrierContractEnded(plan: id, reference: "K-1"))
    return id
  }

  @Test func `a wrong end of the plan number keeps what was typed of a return`() throws {
    let book = try AppSession.book()
    let plan = try #require(
      try book.plans(PlanQuery { $0.stages = [.active] }, limit: 1).rows.first)
    var visit = AppSession(book, role: .officer, first: PlanScreen(plan.id))
    let told = try visit.type("xcrack<Tab>JC-1<Tab><Tab>0000<C-s>")
    #expect(told.contains(Words(.english).tailDiffers))
    #expect(told.contains("crack") && told.contains("JC-1"))
    let done = try visit.type("<C-u>\(plan.id.text.suffix(4))<C-s>")
    #expect(visit.overlays.isEmpty, "\(done)")
    #expect(try book.plan(plan.id)?.returning?.inspection == "JC-1")
  }

  @Test func `the refunds of a return are asked with what they come to`() throws {
    let book = try AppSession.book()
    let id = try returned(book)
    let words = Words(.english)
    var visit = AppSession(book, role: .officer, first: PlanScreen(id))
    let before = try #require(try book.plan(id))
    let unpaid = before.unpaidPrincipal
    let paid = Money.sum(before.instalments.map(\.paid.total))
    let last = try book.journal(limit: 1).map(\.id)
    let shop = try visit.press("X<Enter>SR-1<Enter>")
    // The shop gives back all that it was paid, whatever the customer has repaid of it.
    let price = try #require(before.terms?.schedule.principal)
    #expect(shop.contains("Record that the shop paid \(words.money(price)) back to"))
    #expect(shop.contains("Unpaid principal \(words.money(unpaid)) > 0.00"))
    #expect(shop.contains("Return 2/4"))
    try visit.press("n")
    #expect(try book.journal(limit: 1).map(\.id) == last)
    let done = try visit.press("<C-s>y")
    #expect(try kinds(book) == [.shopRefundConfirmed], "\(done)")
    let customer = try visit.press("X<Enter>CR-1<Enter>")
    #expect(customer.contains("Record that \(words.money(paid)) went back to the customer"))
    #expect(customer.contains("Due back to the customer \(words.money(paid)) > 0.00"))
    #expect(customer.contains("Return 3/4"))
    #expect(try kinds(book) == [.shopRefundConfirmed])
    try visit.press("y")
    #expect(try kinds(book) == [.customerRefunded])
  }

  @Test func `a refusal after the question stands at the field that was asked about`() throws {
    let book = try AppSession.book()
    let partner = try #require(try book.partners().first)
    var visit = AppSession(book, role: .supervisor, first: PartnerScreen(partner.id))
    let all = partner.deposit.text
    let asked = try visit.press("d\(all)<Enter><Enter>K-1<Enter>")
    #expect(asked.contains("y confirms"))
    // Somebody else takes a part of it while the question stands.
    try AppSession.deduct(Money(fen: 100), from: partner.id, in: book)
    let refused = try visit.press("y")
    #expect(refused.contains("the deposit holds no more than"))
    #expect(refused.contains("K-1"))
    #expect(!visit.overlays.isEmpty)
  }

  @Test(arguments: Language.allCases)
  func `a rate above the ceiling is told at its field, before the question`(
    _ language: Language
  ) throws {
    let book = try AppSession.book()
    let programme = try #require(try book.programmes().first)
    var visit = AppSession(
      book, role: .supervisor, language: language,
      first: CatalogueItemScreen(.programme(programme.id)))
    let frame = try visit.press("p<Tab><C-u>24.01<C-s>")
    let ceiling = try #require(Rate(percent: "24"))
    let sentence = language.words.sentence(
      .rateAbove(field: "terms.annualRate", maximum: ceiling))
    let lines = frame.split(separator: "\n").map(String.init)
    let field = try #require(lines.firstIndex { $0.contains("24.01") })
    #expect(lines[field + 1].contains(sentence), "\(frame)")
    #expect(!frame.contains(language.words.confirmHint))
  }

  @Test func `a product's rate above the ceiling is told at its field`() throws {
    let book = try AppSession.book()
    let product = try #require(try book.products().first)
    var visit = AppSession(
      book, role: .supervisor, first: CatalogueItemScreen(.product(product.id)))
    let frame = try visit.press("p" + String(repeating: "<Tab>", count: 5) + "<C-u>25<C-s>")
    let lines = frame.split(separator: "\n").map(String.init)
    let field = try #require(lines.firstIndex { $0.contains(" 25 ") })
    #expect(lines[field + 1].contains("must be at most 24%"), "\(frame)")
    #expect(!frame.contains("y confirms"))
  }
}
