import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

@MainActor struct PrecheckTests {
  private func atPrecheck(_ visit: inout AppSession, mobile: String) throws {
    try visit.type("n")
    try visit.typeIdentity(mobile: mobile)
    try visit.giveConsents()
  }

  /// The partner of the visitor may take nobody in from now on.
  private func stopIntake(_ book: Book, _ visit: AppSession) throws {
    let agent = try #require(visit.app.session.person.agent)
    let partner = try #require(try book.agent(agent)?.partner)
    try book.record(
      Request(
        day: AppSession.day, actor: "S1", role: .supervisor,
        event: Event(
          PartnerReviewed(partner: partner, verdict: .stopped, reason: "deposit")),
        at: Moment(day: AppSession.day, secondOfDay: 36_000)))
  }

  @Test func `a customer without an invitation goes no further`() throws {
    var visit = AppSession(try AppSession.book())
    try atPrecheck(&visit, mobile: "15499990009")
    try visit.passPrecheck()
    #expect(visit.wizard?.page == .precheck)
    #expect(visit.frame.contains("not invited"))
  }

  @Test func `too little quota opens the ways on and one of them leads on`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("t")
    let offers = try visit.app.session.offers(at: visit.app.session.person.outlet)
    let dear = try #require(
      offers.firstIndex { $0.terms.source == .weilidai && $0.terms.phones.count > 1 })
    for _ in 0..<dear { try visit.type("<Right>") }
    let prices = offers[dear].terms.phones.map(\.price)
    let highest = try #require(prices.indices.max { prices[$0] < prices[$1] })
    try visit.type("<Tab>")
    for _ in 0..<highest { try visit.type("<Right>") }
    try visit.type("<Enter>")
    try visit.typeIdentity(mobile: "15499990008")
    try visit.giveConsents()
    #expect(visit.wizard?.draft.precheck?.result == .insufficient)
    #expect(!visit.frame.contains("2,500.00"))
    let ways = try visit.type("<C-o>")
    #expect(ways.contains("ways on"))
    try visit.type("<Enter>")
    _ = visit.frame
    #expect(visit.wizard?.draft.precheck?.result == .passed)
  }

  @Test func `a person on the high-risk list is refused before the phone`() throws {
    let book = try AppSession.book()
    let listing = HighRiskListed(
      listing: "H-1", reason: "test",
      person: ListedPerson {
        $0.residentID = "119999198503050028"
      })
    try book.record(
      Request(
        day: AppSession.day, actor: "S1", role: .supervisor, event: Event(listing),
        at: Moment(day: AppSession.day, secondOfDay: 36_000)))
    var visit = AppSession(book)
    try atPrecheck(&visit, mobile: "15499990000")
    try visit.passPrecheck()
    #expect(visit.wizard?.page == .precheck)
    #expect(visit.frame.contains(Words(.english).sentence(.highRisk)))
  }

  @Test func `a refusal at the door is shown on the page where it is mended, nothing is written`()
    throws
  {
    let book = try AppSession.book()
    var visit = AppSession(book)
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.typePhone()
    try visit.type("<Enter>")
    try visit.sign()
    let before = try book.count(CustomerQuery { _ in })
    try stopIntake(book, visit)
    let frame = try visit.type("<Enter>")
    #expect(visit.wizard?.page == .identity)
    #expect(frame.contains(Words(.english).sentence(.closed(.partner))))
    #expect(try book.count(CustomerQuery { _ in }) == before)
    #expect(try book.drafts().count == 1)
  }

  @Test func `a partner that may not take in says so before anything is typed`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book)
    try stopIntake(book, visit)
    #expect(try visit.type("n").contains("closed: partner"))
    #expect(visit.wizard == nil)
    var officer = AppSession(book, role: .supervisor)
    try officer.type("n")
    if !officer.overlays.isEmpty { try officer.type("<Enter>") }
    #expect(officer.wizard == nil)
  }

  @Test func `in a real book the owner's answer is entered and a wrong time is told`() throws {
    var draft = CaseDraft(id: "d", begun: Moment(day: AppSession.day, secondOfDay: 36_000))
    draft.answer.result = 1
    draft.answer.until = "18：30"
    var screen = WizardScreen(draft)
    screen.known.day = AppSession.day
    #expect(screen.typedUntil?.clock == "18:30")
    screen.draft.answer.until = "1860"
    #expect(screen.typedUntil == nil)
  }
}
