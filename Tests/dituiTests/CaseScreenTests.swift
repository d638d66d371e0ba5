import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import Screens
@testable import Wording

@MainActor struct CaseScreenTests {
  private func visit(
    _ stage: Plan.Stage, _ book: Book, freeze: Operation.State? = nil,
    language: Language = .english, size: Size = Size(columns: 100, rows: 30)
  ) throws -> AppSession {
    let plans = try book.plans(PlanQuery { $0.stages = [stage] }, limit: 50).rows
    let plan = try #require(plans.first { freeze == nil || $0.freezeRequest == freeze })
    return AppSession(book, language: language, size: size, first: CaseScreen(plan.id))
  }

  @Test(arguments: [
    (Language.english, "no authorisation number yet: no hand-over"),
    (.hans, "尚无授权单号, 不能交机"), (.hant, "尚無授權單號, 不能交機"),
  ])
  func `no phone is handed over without an authorisation`(language: Language, text: String) throws {
    let book = try AppSession.book()
    var visit = try visit(.confirming, book, language: language)
    #expect(try visit.type("h").contains(text))
    #expect(visit.overlays.isEmpty)
  }

  @Test func `an unknown result is queried and never sent again`() throws {
    let book = try AppSession.book()
    var visit = try visit(.confirming, book, freeze: .unknown)
    let before = try visit.plan().operations.count
    #expect(visit.frame.contains("unknown"))
    #expect(try visit.type("v").contains("no freeze waits"))
    #expect(try visit.type("r").contains("nothing was sent again"))
    #expect(try visit.plan().operations.count == before)
    #expect(try visit.plan().stage == .frozen)
  }

  @Test(arguments: SimulatedOwner.Manner.allCases)
  func `who asks the owner at the counter is answered in the owner's manner`(
    manner: SimulatedOwner.Manner
  ) throws {
    let book = try AppSession.book()
    var visit = AppSession(book)
    var session = visit.app.session
    session.owner = manner
    visit.app = App(session: session, size: Size(columns: 100, rows: 30))
    try visit.recordCase()
    try visit.type("<Enter>C-1<Enter><Right><Enter><Enter>")
    #expect(try visit.type("<Enter>").contains("The customer confirms the freeze"))
    Clock.stop(at: Clock.now().adding(seconds: 5))
    let soon = try visit.type("r")
    Clock.stop(at: Clock.now().adding(seconds: 20))
    let later = try visit.type("r")
    let asked = try #require(try visit.plan().lastFreeze)
    switch manner {
    case .prompt: #expect(asked.state == .done && soon.contains("nothing was sent again"))
    case .refuse: #expect(asked.failure == .declined && soon.contains("declined"))
    case .late: #expect(soon.contains("no answer yet") && asked.state == .done)
    case .silent:
      #expect(asked.state == .inProcess)
      #expect(soon.contains("no answer yet") && later.contains("no answer yet"))
    }
  }

  @Test func `a request that was not confirmed in time is closed before another is made`() throws {
    let book = try AppSession.book()
    var visit = try visit(.confirming, book, freeze: .inProcess)
    let old = try #require(try visit.plan().lastFreeze)
    Clock.stop(at: Clock.now().adding(seconds: 3600))
    try visit.type("v")
    let operations = try visit.plan().operations.filter { $0.kind == .freeze }
    #expect(operations.first { $0.id == old.id }?.failure == .timedOut)
    #expect(operations.last?.state == .inProcess)
    #expect(operations.count == 2)
  }

  @Test func `a declined freeze shows why and the ways on`() throws {
    let book = try AppSession.book()
    var visit = try visit(.confirming, book, freeze: .inProcess)
    let plan = try visit.plan()
    let asked = try #require(plan.lastFreeze)
    try book.record(
      visit.app.session.request(
        Event(
          OperationAnswered(operation: asked.id, plan: plan.id, result: .failed) {
            $0.failure = .insufficient
          }), AppSession.day))
    #expect(visit.frame.contains("The freeze failed: "))
    let ways = try visit.type("<Enter>")
    #expect(ways.contains("Another phone or down payment"))
    try visit.type("<Enter>")
    #expect(visit.wizard?.page == .precheck)
  }

  @Test func `another phone than the one signed for is not handed over`() throws {
    let book = try AppSession.book()
    var visit = try visit(.frozen, book)
    if try visit.plan().carrierContract == nil { try visit.type("kK-1<Enter>") }
    let second = try visit.plan().signature?.form?.secondIMEI ?? ""
    let frame = try visit.type("h001010001234564<Enter>\(second)<Enter>R-1<Enter>")
    #expect(frame.contains(Words(.english).sentence(.phoneNotSigned(field: "imei"))))
    #expect(!frame.contains("holds IMEI"))
    #expect(try visit.plan().handOver == nil)
    #expect(!visit.overlays.isEmpty)
  }

  @Test func `ending a case asks with the name and the amount`() throws {
    let book = try AppSession.book()
    var visit = try visit(.prechecked, book)
    let asked = try visit.type("x<Enter>")
    #expect(asked.contains(visit.counter?.names.customer ?? "?"))
    #expect(try visit.type("q").contains("Next"))
    try visit.type("x<Enter>y")
    #expect(try visit.plan().stage == .withdrawn)
  }

  @Test func `a disbursement that is late alarms`() throws {
    let book = try AppSession.book()
    var visit = try visit(.handedOver, book)
    #expect(visit.frame.contains("Past 24 hours"))
  }

  @Test func `a case without its cost form goes on in the wizard`() throws {
    let book = try AppSession.book()
    var visit = try visit(.prechecked, book)
    try visit.type("<Enter>")
    #expect(visit.wizard?.draft.plan != nil)
    #expect(visit.wizard?.pages.contains(.identity) == false)
  }

  @Test(arguments: Language.allCases)
  func `every frame at the counter is whole at every size`(language: Language) throws {
    for (columns, rows) in [(60, 18), (80, 24), (100, 30), (120, 40)] {
      let size = Size(columns: columns, rows: rows)
      let book = try AppSession.book()
      for stage in [Plan.Stage.prechecked, .confirming, .frozen, .handedOver] {
        var visit = try visit(stage, book, language: language, size: size)
        #expect(visit.faults == [])
        for keys in ["<Enter>", "<Esc>v", "<Esc>x", "<Esc>o", "<Esc>?"] {
          try visit.type(keys)
          #expect(visit.faults == [], "\(stage) \(keys) at \(columns)x\(rows)")
        }
      }
      var visit = AppSession(book, language: language, size: size)
      for keys in ["t", "<PgDn>", "<Esc>n"] {
        try visit.type(keys)
        #expect(visit.faults == [], "\(keys) at \(columns)x\(rows)")
      }
      try visit.type("<Esc><Esc>")
      var whole = AppSession(book, language: language, size: size)
      try whole.type("n")
      try whole.typeIdentity()
      #expect(whole.faults == [])
      try whole.giveConsents()
      #expect(whole.faults == [])
      try whole.passPrecheck()
      try whole.typePhone()
      #expect(whole.faults == [])
      try whole.type("<Enter>")
      #expect(whole.faults == [])
      try whole.sign()
      #expect(whole.faults == [])
      try whole.type("<Enter>")
      #expect(whole.faults == [])
      #expect(whole.counter != nil)
    }
  }

  @Test(arguments: Language.allCases)
  func `a case that ended does not wait for its schedule`(language: Language) throws {
    let book = try AppSession.book()
    let words = language.words
    for (stage, told) in [
      (Plan.Stage.withdrawn, words.endedUndisbursed), (.handedOver, words.notDisbursedYet),
    ] {
      let plan = try #require(
        try book.plans(PlanQuery { $0.stages = [stage] }, limit: 1).rows.first)
      var visit = AppSession(book, role: .officer, language: language, first: PlanScreen(plan.id))
      #expect(visit.frame.contains(told))
    }
  }
}
