import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import Screens
@testable import Wording

@MainActor struct WizardTests {
  @Test func `a customer is brought in, from the quote to the disbursement, by keys alone`() throws
  {
    let book = try AppSession.book()
    var visit = AppSession(book)
    try visit.recordCase()
    #expect(visit.frame.contains("Next: the customer signs the loan contract"))
    try visit.type("<Enter>C-1<Enter><Right><Enter><Enter>")
    #expect(visit.frame.contains("ask for the freeze"))
    let asked = try visit.type("<Enter>")
    #expect(asked.contains("15:00 left"))
    #expect(asked.contains("On their telephone:"))
    #expect(try visit.plan().stage == .confirming)
    var owner = SimulatedOwner(.prompt, began: Clock.now())
    Clock.stop(at: Clock.now().adding(seconds: 60))
    #expect(try owner.act(on: book, now: Clock.now()) > 0)
    #expect(visit.frame.contains("Confirmed: frozen"))
    try visit.type("<Esc>")
    #expect(try visit.type("<Enter>K-7<Enter>").contains("scan the phone"))
    try visit.type("<Enter>001010001234564<Enter><Enter>R-9<Enter>")
    #expect(try visit.plan().handOver?.receipt == "R-9")
    #expect(try visit.type("<Enter>").contains("disburses; an officer enters it"))
    var officer = AppSession(book, role: .officer, first: CaseScreen(try visit.plan().id))
    try officer.type("<Enter>F-1<Enter>")
    #expect(try officer.plan().stage == .active)
    #expect(try officer.type("").contains("the case is done"))
    #expect(try book.drafts().isEmpty)
  }

  @Test func `home goes on at the case that was recorded or opened last`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.recordCase()
    let recorded = try visit.plan().id
    try visit.type("<Esc>")
    #expect(visit.counter == nil)
    try visit.type("<Enter>")
    #expect(visit.counter?.id == recorded)
    try visit.type("<Esc>g<Enter>")
    let first = try visit.plan().id
    #expect(first != recorded)
    try visit.type("1j1<Enter>")
    #expect(visit.counter?.id == first)
    try visit.type("<Esc>jj<Esc><Enter>")
    #expect(visit.counter?.id != first)
  }

  @Test func `a quote becomes a case that keeps what was chosen`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("t<Tab><Right><Right>")
    let quote = try #require(visit.app.screen as? QuoteScreen)
    try visit.type("<Enter>")
    if !visit.overlays.isEmpty { try visit.type("<Enter>") }
    #expect(visit.wizard?.draft.selection == quote.selection)
    #expect(visit.wizard?.page == .identity)
  }

  @Test func `every change of a quote counts at once, a wrong amount says why under its field`()
    throws
  {
    var visit = AppSession(try AppSession.book())
    try visit.type("t<Right>")
    let before = visit.frame
    #expect(try visit.type("<Tab><Right>") != before)
    for _ in 0..<8 where visit.app.screen.isTyping == false { try visit.type("<Tab>") }
    #expect(
      try visit.type("9999999").contains("must not be above") || visit.frame.contains("at most"))
  }

  @Test(arguments: ["x", ""])
  func `a down payment that leaves too little is told at its field, beside another wrong field`(
    day: String
  ) throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("t<Right>")
    let selection = try #require((visit.app.screen as? QuoteScreen)?.selection)
    let terms = try #require(
      selection.offer(among: try visit.app.session.offers(at: nil))?.terms)
    let phone = try #require(terms.phones.first { $0.model == selection.phone })
    for (name, text) in [("firstDue", day), ("downPayment", phone.price.text)] {
      for _ in 0..<8 where (visit.app.screen as? QuoteScreen)?.form.focused != name {
        try visit.type("<Tab>")
      }
      try visit.type("<C-u>\(text)")
    }
    let form = try #require((visit.app.screen as? QuoteScreen)?.form)
    let most = phone.price - terms.leastPrincipal
    #expect(
      form.fields.first { $0.name == "downPayment" }?.error
        == Words(.english).sentence(.amountAbove(field: "downPayment", maximum: most)))
    #expect((form.fields.first { $0.name == "firstDue" }?.error == nil) == day.isEmpty)
  }

  @Test func `of a down payment that cannot be read nothing else is told`() throws {
    var terms = try #require(
      try AppSession(try AppSession.book()).app.session.offers(at: nil).map(\.terms)
        .first { !$0.discountFinanced })
    terms.mostPrincipal = terms.leastPrincipal
    let offer = Offer(programme: "PG", terms: terms)
    var selection = Selection(programme: "PG").completed(by: [offer])
    selection.downPayment = "1.2.3"
    #expect(throws: Refusal(.fieldMalformed(field: "downPayment", expected: .amount))) {
      try Quote(selection, [offer], signed: Clock.now().day)
    }
  }

  @Test func `a term that was only proposed is proposed anew under another programme`() throws {
    let offers = try AppSession(try AppSession.book()).app.session.offers(at: nil)
    let huabei = try #require(offers.first { $0.terms.periods == [24] })
    let weilidai = try #require(offers.first { $0.terms.periods == [6, 12, 24] })
    var selection = Selection()
    selection.programme = huabei.programme.text
    let proposed = selection.completed(by: offers)
    #expect(proposed.periods == 24)
    var moved = proposed.moved(to: weilidai.programme, among: offers)
    #expect(moved.periods == 12)
    moved.periods = 24
    #expect(moved.moved(to: huabei.programme, among: offers).periods == 24)
  }

  @Test(arguments: Language.allCases, ["2026-13-45", "2020-01-01", "x"])
  func `a first due day that is wrong says so, and nothing of the pre-check`(
    _ language: Language, _ day: String
  ) throws {
    let words = language.words
    var visit = AppSession(try AppSession.book(), language: language)
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    let answer = try #require(visit.wizard?.draft.precheck)
    for _ in 0..<8 where visit.wizard?.form.focused != "imei" { try visit.type("<Tab>") }
    try visit.type("001010001234564")
    for _ in 0..<8 where visit.wizard?.form.focused != "firstDue" { try visit.type("<Tab>") }
    try visit.type(day)
    let wrong = [
      words.sentence(.notInvited), words.sentence(.notYet(.precheck)), words.noAnswerYet,
      words.sentence(.precheckEnded(at: Clock.now())),
    ]
    for keys in ["<Enter>", "<C-s>", "<C-p>", "<C-s>"] {
      let frame = try visit.type(keys)
      for text in wrong { #expect(!frame.contains(text), "after \(keys)\n\(frame)") }
      #expect(visit.wizard?.draft.precheck == answer)
      if visit.wizard?.page == .phone {
        #expect(visit.wizard?.form.fields.last?.error != nil)
      }
    }
    #expect(visit.app.notice?.tone == .error)
  }

  @Test func `signing before the form was read says for how long to wait`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.typePhone()
    try visit.type("<Enter>")
    #expect(visit.wizard?.page == .costForm)
    try visit.type("<Tab><Right>")
    #expect(visit.app.notice == .refused("The customer reads. It can be signed in 10 s"))
    #expect(visit.wizard?.draft.signature == nil)
  }

  /// Somebody at the cost form that was on the screen long enough, in a window where it does not fit.
  private func atCostForm() throws -> AppSession {
    var visit = AppSession(try AppSession.book(), size: Size(columns: 80, rows: 24))
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.typePhone()
    try visit.type("<Enter>")
    Clock.stop(at: Clock.now().adding(seconds: 11))
    return visit
  }

  @Test(arguments: ["<Right>", " "])
  func `a cost form is not signed where the field of the signature is not seen`(key: String) throws
  {
    var visit = try atCostForm()
    #expect(!visit.frame.contains("< not signed yet >"))
    let shown = try visit.type(key)
    #expect(shown.contains("< not signed yet >"))
    #expect(visit.overlays.isEmpty)
    #expect(visit.wizard?.draft.signature == nil)
    try visit.type("<Right>")
    #expect(visit.wizard?.draft.signature != nil)
    try visit.type("<PageUp><PageUp><Right>")
    #expect(visit.wizard?.draft.signature?.place == .customerDevice)
  }

  @Test(arguments: Language.allCases)
  func `a phone that another plan holds is told under its field, with the plan`(
    language: Language
  ) throws {
    let book = try AppSession.book()
    let held = try #require(
      try book.plans(PlanQuery { $0.stages = [.active] }, limit: 1).rows.first)
    let imei = try #require(held.imei)
    var visit = AppSession(book, language: language)
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.type(imei)
    let taken = language.words.sentence(.phoneTaken(imei: imei, plan: held.id.text))
    #expect(visit.wizard?.form.fields.first { $0.name == "imei" }?.error == taken)
    #expect(visit.frame.contains(taken))
    for _ in 0..<8 where visit.app.notice == nil { try visit.type("<Enter>") }
    #expect(visit.app.notice == .refused(taken))
    #expect(visit.wizard?.page == .phone)
    #expect(visit.wizard?.form.focused == "imei")
    try visit.type("<C-u>001010001234564")
    #expect(visit.wizard?.form.fields.contains { $0.error != nil } == false)
  }

  @Test func `Shift-Tab on the first field goes to the last and stays in the case`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    #expect(visit.wizard?.form.focused == "queueNumber")
    try visit.type("<S-Tab>")
    #expect(visit.wizard?.form.focused == "card")
    try visit.type("<Tab>")
    #expect(visit.wizard?.form.focused == "queueNumber")
    try visit.typeIdentity()
    try visit.type("<S-Tab>")
    #expect(visit.wizard?.page == .consents)
  }

  @Test func `a window that closes keeps the last letter typed`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book)
    try visit.type("nA055<Enter>赵")
    visit.app.press(.hungUp)
    #expect(visit.app.hasEnded)
    let body = try #require(try book.drafts().first).body
    #expect(body.contains("赵"))
  }

  @Test func `back keeps what was typed on every page`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.typePhone()
    let draft = try #require(visit.wizard?.draft)
    for _ in 0..<8 where visit.wizard?.page != .identity { try visit.type("<C-p>") }
    #expect(visit.frame.contains("赵敏"))
    #expect(visit.wizard?.draft.residentID == draft.residentID)
    for _ in 0..<40 where visit.wizard?.page != .schedule { try visit.type("<Enter>") }
    #expect(visit.wizard?.draft.imei == "001010001234564")
    #expect(visit.wizard?.draft.consents == draft.consents)
  }

  @Test func `a draft survives without its numbers, says so and asks for them again`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book)
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    let body = try #require(try book.drafts().first?.body)
    #expect(!body.contains("119999198503050028"))
    #expect(!body.contains("15499990000"))
    var later = AppSession(book)
    #expect(try later.type("n").contains("Draft A040 赵*"))
    let resumed = try later.type("j<Enter>")
    #expect(resumed.contains("ask for them again"))
    #expect(later.wizard?.page == .identity)
    #expect(later.wizard?.draft.name == "赵敏")
    #expect(later.wizard?.draft.consents.isEmpty == false)
    #expect(later.wizard?.form.focused == "residentID")
    try later.type("119999198503050028<Enter>15499990000<Enter><Enter>")
    #expect(later.wizard?.page == .consents)
  }

  @Test func `drafts of several customers stand side by side`() throws {
    var visit = AppSession(try AppSession.book())
    for queue in ["A041", "A042"] {
      try visit.type("n")
      if !visit.overlays.isEmpty { try visit.type("<Enter>") }
      try visit.type("\(queue)<Enter>赵敏")
      #expect(try visit.type("<C-q>").contains("Draft \(queue) 赵* is kept"))
    }
    let choice = try visit.type("n")
    #expect(choice.contains("A041") && choice.contains("A042"))
    try visit.type("jj<Enter><C-x>y")
    #expect(try visit.app.session.book.drafts().count == 1)
  }

  @Test(arguments: [
    (Language.english, "the check character does not fit"), (.hans, "校验"), (.hant, "校驗"),
  ])
  func `a wrong check character is told under its field while it is typed`(
    language: Language, words: String
  ) throws {
    var visit = AppSession(try AppSession.book(), language: language)
    try visit.type("n<Tab><Tab><Tab>11999919850305002")
    #expect(visit.frame.contains("17"))
    let lines = try visit.type("7").split(separator: "\n")
    let field = try #require(lines.firstIndex { $0.contains("119999198503050027") })
    #expect(lines[field + 1].contains(words))
  }

  @Test(arguments: Language.allCases)
  func `a name with a digit is refused under its field and no digit of it is kept`(
    language: Language
  ) throws {
    let book = try AppSession.book()
    var visit = AppSession(book, language: language)
    try visit.type("nA040<Enter>林测试１5412345678")
    #expect(visit.frame.contains(language.words.nameHasDigit))
    try visit.type("<Enter><Enter>119999198503050028<Enter>15499990000<Enter><Enter>")
    #expect(visit.wizard?.page == .identity)
    #expect(visit.wizard?.form.focused == "name")
    try visit.type("<C-q>")
    let draft = try CaseDraft(try #require(try book.drafts().first))
    #expect(draft.name == "林测试")
    #expect(draft.initials == "LCS")
  }

  @Test(arguments: Language.allCases)
  func `what is missing is told under its field and the caret goes there`(language: Language) throws
  {
    var visit = AppSession(try AppSession.book(), language: language)
    try visit.type("n<Tab><Tab><Tab><Tab><Tab><Enter>")
    #expect(visit.wizard?.page == .identity)
    #expect(visit.wizard?.form.focused == "name")
    #expect(visit.wizard?.form.fields.count { $0.error != nil } == 3)
    #expect(visit.faults == [])
  }

  @Test func `nothing is ticked beforehand and a consent lacking keeps the page`() throws {
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    try visit.typeIdentity()
    #expect(visit.wizard?.draft.consents.isEmpty == true)
    for _ in 0..<8 { try visit.type("<Enter>") }
    #expect(visit.wizard?.page == .consents)
    #expect(visit.frame.contains("separate consent") || visit.frame.contains("consent"))
  }

  @Test func `the same person again is shown with the way to them`() throws {
    let book = try AppSession.book()
    let known = try #require(try book.find("0013", limit: 1).first)
    let person = try #require(try book.persons(of: [known.customer])[known.customer])
    var visit = AppSession(book)
    try visit.type("n<Tab><Tab><Tab>\(person.residentID)")
    #expect(visit.frame.contains("already in the book"))
    try visit.type("<C-d><Enter>")
    #expect(visit.wizard?.draft.customer == known.customer.text)
    #expect(visit.wizard?.draft.residentID == "")
  }
}
