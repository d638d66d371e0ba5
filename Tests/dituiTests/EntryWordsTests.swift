import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// What the journal tells, in words of the trade.
@MainActor struct EntryWordsTests {
  /// Every field of every event that takes one of a closed list says it in words, in three languages.
  @Test(arguments: Language.allCases)
  func `no wire word of a list is shown`(language: Language) {
    let words = language.words
    var seen = 0
    for shape in Event.Kind.allCases.flatMap(\.shapes) where shape.form == .choice {
      let field = String(shape.path.split(separator: ".").last ?? "").replacing("[]", with: "")
      for raw in shape.choices {
        seen += 1
        let said = words.choice(raw, of: field)
        #expect(!said.contains("-") || language == .english, "\(shape.path) \(raw)")
        if language != .english, raw != "30/360" {
          #expect(said.contains(/\p{Script=Han}/), "\(shape.path) \(raw): \(said)")
        }
      }
    }
    #expect(seen > 300)
  }

  @Test(arguments: [
    (Language.hans, ["额度方", "项目方", "资金方", "运营商"]),
    (.hant, ["額度方", "項目方", "資金方", "電信商"]),
  ])
  func `sides have their names, and people their numbers`(language: Language, names: [String]) {
    let words = language.words
    let sides: [ID<Actor>] = ["owner", "organiser", "funder", "carrier"]
    #expect(sides.map { words.actor($0, .officer) } == names)
    #expect(words.actor("A7", .agent) == "A7")
    #expect(words.actor("K7QX", .device).hasSuffix(" K7QX"))
  }

  @Test func `an account has its family's name and what it is of`() throws {
    let words = Words(.hans)
    let paths = [
      ("assets:plan:K7QX-1043:principal", "应收本金 K7QX-1043"),
      ("quota:K7QX-1005:frozen:K7QX-1043", "冻结额度 K7QX-1005 K7QX-1043"),
      ("liabilities:share:WLD:quota-owner", "应付分成 WLD 额度方"),
      ("liabilities:deposit:P1", "应付保证金 P1"),
    ]
    for (path, text) in paths {
      let account = try #require(Account(path: path))
      #expect(words.account(account) == text)
    }
  }

  /// A release that the owner did: what, how much, whose, by whom.
  @Test func `a line of the journal tells the fact`() throws {
    let book = try AppSession.book()
    var visit = AppSession(
      book, role: .supervisor, language: .hans, size: Size(columns: 140, rows: 30),
      first: ListScreen(.journal))
    #expect(!visit.frame.contains("owner") && !visit.frame.contains("organiser"))
    let entry = try #require(
      try book.journal(limit: 10_000).first { entry in
        guard let body = entry.event.body as? OperationAnswered, body.result == .done else {
          return false
        }
        return try book.plan(body.plan)?.operations.first { $0.id == body.operation }?.kind
          == .release
      })
    let body = try #require(entry.event.body as? OperationAnswered)
    let plan = try #require(try book.plan(body.plan))
    let operation = try #require(plan.operations.first { $0.id == body.operation })
    let owner = try #require(try book.line(plan.application.line)?.grant.owner)
    let person = try #require(try book.customer(plan.application.customer)?.person)
    let rows = try Listing.journal.rows(visit.app.session, limit: 10_000).rows
    let row = try #require(rows.first { $0.id == "\(entry.id)" })
    let cells = row.cells.map(\.text)
    #expect(cells[2] == "解冻 成功")
    #expect(cells[3] == (body.amount ?? operation.requested).grouped)
    #expect(cells[4] == "\(Masking.name(person.name)) \(plan.id)")
    #expect(cells[5] == owner)
  }

  @Test(arguments: [
    ("1 month", ["每1个月", "每1個月", "every month"]), ("2 weeks", ["每2周", "每2週", "every 2 weeks"]),
    ("10 days", ["每10天", "每10日", "every 10 days"]),
  ])
  func `how far apart due days are is said in words`(text: String, said: [String]) throws {
    let frequency = try #require(Frequency(text: text))
    #expect(Language.allCases.map { $0.words.every(frequency) } == said)
  }

  @Test(arguments: [Role.agent, .supervisor])
  func `an entry opens with its fields in words`(role: Role) throws {
    let words = Words(.hans)
    let seen = Visibility(role)
    let consent = Event(
      ConsentGiven(
        customer: "K7QX-1030", purpose: .creditQuery, version: "2.1", place: .customerDevice))
    #expect(
      words.fields(of: consent, seen) == [
        "客户: K7QX-1030", "用途: \(words.name(ConsentPurpose.creditQuery))", "版本: 2.1",
        "签署方式: \(words.name(ConsentPlace.customerDevice))",
      ])
    // A programme of the demonstration, which has parties to its income.
    let programme = try #require(try AppSession.book().programmes().first)
    let event = Event(
      ProgrammePublished(
        from: AppSession.day, programme: programme.id, terms: programme.latest))
    let lines = words.fields(of: event, seen)
    #expect(!lines.contains { $0.contains("{") || $0.contains("[") })
    #expect(lines.contains { $0.contains("分成方") } == (role == .supervisor))
  }
}
