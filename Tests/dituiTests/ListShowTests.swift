import Foundation
import Lending
import Testing

@testable import Commands
@testable import Wording

@Suite(.serialized)
struct ListShowTests {
  /// A book in which the story has been told up to and with a request.
  private func told(until last: String) throws -> Program {
    let program = try Program()
    let lines = try Event.story.map { try JSON(text: $0) }
    let end = try #require(lines.firstIndex { $0["request"]?.string == last })
    let text = lines[...end].map(\.text).joined(separator: "\n")
    let outcome = try program.run(["record", "--book", program.book], input: Data(text.utf8))
    #expect(outcome.lines.count == end + 1)
    return program
  }

  @Test func `a plan is shown with its freeze, schedule and operations`() throws {
    let program = try told(until: "x-54")
    let plan = try program.run([
      "show", "PL-1", "--json", "--book", program.book, "--today", "2026-03-16",
    ]).json()
    #expect(plan["stage"]?.string == "active")
    #expect(plan["bucket"]?.string == "M1")
    #expect(plan["daysPastDue"] == .number("10"))
    #expect(plan["freeze"]?["original"]?.string == "5999.00")
    guard case .array(let rows)? = plan["instalments"] else {
      Issue.record("no schedule")
      return
    }
    #expect(rows.count == 12)
    #expect(rows[0]["state"]?.string == "paid")
    #expect(rows[1]["state"]?.string == "being-captured")
    #expect(rows[11]["payment"]?.string == "499.88")
    try program.remove()
  }

  @Test func `what parties earn of a plan is shown, and not to an agent`() throws {
    let program = try Program()
    let made = try program.run(["demo", "--out", program.book, "--today", "2026-11-23"])
    #expect(made.status == 0)
    let lost = try program.run([
      "list", "plans", "--where", "stage=written-off", "--json", "--book", program.book,
    ]).json()
    let id = try #require(lost.elements.first?["id"]?.string)
    let plan = try program.run(["show", id, "--json", "--book", program.book]).json()
    // 20% of the interest that fell due, the first of which the lender's line owner has.
    let due = plan["instalments"]?.elements.compactMap { $0["interest"]?.string } ?? []
    let interest = Money.sum(due.compactMap { Money(text: $0) })
    let share = plan["shares"]?.elements.first { $0["party"]?.string == "quota-owner" }
    #expect(share?["earned"]?.string == interest.scaled(by: 20, over: 100)?.text)
    let programme = try #require(plan["programme"]?.string)
    for thing in [id, programme] {
      let told = try program.run([
        "show", thing, "--json", "--role", "agent", "--book", program.book,
      ])
      #expect(told.status == 0)
      #expect(!told.output.contains("shares"))
    }
    try program.remove()
  }

  @Test func `an agent sees neither a line's limit nor a deposit`() throws {
    let program = try told(until: "x-24")
    for id in ["L-1001", "P-01"] {
      let all = try program.run(["show", id, "--json", "--book", program.book])
      let agent = try program.run([
        "show", id, "--json", "--role", "agent", "--book", program.book,
      ])
      #expect(agent.status == 0)
      for figure in ["21000.00", "2999000.00", "3000000.00"] {
        #expect(!agent.output.contains(figure))
      }
      #expect(all.output.contains("00.00"))
    }
    let lines = try program.run(["list", "lines", "--role", "agent", "--book", program.book])
    #expect(!lines.output.contains("21,000.00"))
    let entry = try program.run([
      "list", "entries", "--where", "event=deposit-paid-in", "--json", "--book", program.book,
    ]).json()
    guard case .array(let rows) = entry, let id = rows.first?["id"]?.string else {
      Issue.record("no entry")
      return
    }
    let hidden = try program.run(["show", id, "--json", "--role", "agent", "--book", program.book])
    #expect(!hidden.output.contains("3000000.00"))
    try program.remove()
  }

  @Test func `every kind can be listed, for scripts and for people`() throws {
    let program = try told(until: "x-58")
    for kind in ListKind.allCases {
      let json = try program.run(["list", kind.rawValue, "--json", "--book", program.book])
      #expect(json.status == 0)
      guard case .array = try json.json() else {
        Issue.record("\(kind)")
        continue
      }
      for language in Language.allCases {
        let outcome = try program.run([
          "list", kind.rawValue, "--lang", language.rawValue, "--book", program.book,
        ])
        #expect(outcome.status == 0)
      }
    }
    try program.remove()
  }

  /// What no list of the demonstration shows, with the reason.
  private static let unheld: [String: String] = [
    "entries event=freeze-prolonged": "the freeze that has ended waits for a person to prolong it",
    "overdue bucket-before=M0": "what is not past due is not in the list of the overdue",
    "overdue class=loss": "a year of business holds nobody who is past due for more than one",
    "plans class=loss": "the same",
    "accounts family=plan-fee": "no programme asks for a fee in each period",
    "accounts family=fee-income": "the same",
    "differences kind=frozen-twice": "nobody freezes twice in a book that is told in order",
    "differences kind=frozen-late": "no freeze of it was done after it had failed",
    "differences kind=done-ahead": "no day of it was opened again",
    "differences kind=taken-back-ahead": "no day of it was opened again",
    "differences kind=asked-ahead": "no day of it was opened again",
    "differences kind=shop-refund-short": "the shops give back what they were paid",
    "differences kind=refund-short": "nothing is told of a plan whose phone is back",
    "differences kind=refund-over": "the same",
    "accounts family=plan-penalty": "penalty is booked by the very payment that settles it",
  ]

  @Test func `any list goes to a spreadsheet, and what people typed is no formula there`() throws {
    let program = try Program()
    let told = [
      #"{"request":"a","day":"2026-01-05","actor":"S1","event":"carrier-registered","carrier":"cm","name":"甲"}"#,
      #"{"request":"b","day":"2026-01-05","actor":"S1","event":"outlet-opened","outlet":"o-1","carrier":"cm","name":"=SUM(A1), 东门","province":"33","city":"杭州"}"#,
    ]
    _ = try program.run(
      ["record", "--book", program.book], input: Data(told.joined(separator: "\n").utf8))
    let outcome = try program.run(["list", "outlets", "--csv", "--book", program.book])
    #expect(
      outcome.output
        == "id,name,carrier,province,city,closed\r\no-1,\"'=SUM(A1), 东门\",cm,33,杭州,\r\n")
    #expect(
      try program.run(["list", "outlets", "--csv", "--json", "--book", program.book]).status == 64)
    #expect(try program.run(["list", "plans", "--csv", "--book", program.book]).output == "")
    try program.remove()
  }

  @Test func `every case of every state is found in the demonstration`() throws {
    let program = try Program()
    let made = try program.run([
      "demo", "--out", program.book, "--size", "120", "--today", "2026-11-23",
    ])
    #expect(made.status == 0)
    var missing: [String] = []
    for kind in ListKind.allCases {
      // A province is a place, not a state.
      for condition in kind.conditions where condition != .province {
        for choice in condition.choices {
          let asked = "\(condition.name)=\(choice)"
          let outcome = try program.run([
            "list", kind.rawValue, "--where", asked, "--json", "--book", program.book,
          ])
          #expect(outcome.status == 0)
          if case .array(let rows) = try outcome.json(), !rows.isEmpty { continue }
          missing.append("\(kind.rawValue) \(asked)")
        }
      }
    }
    #expect(Set(missing) == Set(ListShowTests.unheld.keys))
    try program.remove()
  }

  @Test func `a condition narrows a list`() throws {
    let program = try told(until: "x-58")
    func ids(_ arguments: String...) throws -> [String] {
      let outcome = try program.run(
        ["list"] + arguments + ["--json", "--book", program.book, "--today", "2026-03-20"])
      guard case .array(let rows) = try outcome.json() else { return [] }
      return rows.compactMap { $0["id"]?.string }
    }
    #expect(try ids("plans", "--where", "stage=withdrawn") == ["PL-2"])
    #expect(try ids("plans", "--where", "instalment=compensated") == ["PL-1"])
    #expect(try ids("plans", "--where", "bucket=M0", "--where", "agent=A7") == ["PL-1", "PL-3"])
    #expect(try ids("freezes", "--where", "state=partial") == ["F-1", "F-4"])
    #expect(
      try ids("operations", "--where", "kind=capture", "--where", "state=done") == ["K-1"])
    #expect(try ids("bills") == ["K-1-B"])
    #expect(try ids("lines", "--where", "source=huabei") == ["L-1002"])
    try program.remove()
  }

  @Test func `an account is listed with its postings, the last one first`() throws {
    let program = try told(until: "x-24")
    func rows(_ arguments: String...) throws -> [JSON] {
      try program.run(["list"] + arguments + ["--json", "--book", program.book]).json().elements
    }
    let limit = "quota:L-1001:limit"
    let postings = try rows("postings", "--where", "account=\(limit)")
    #expect(
      postings.map { "\($0["amount"]?.string ?? "") \($0["balance"]?.string ?? "")" }
        == ["-1000.00 -21000.00", "-20000.00 -20000.00"])
    #expect(postings.first?["event"]?.string == "line-changed")
    let account = try rows("accounts", "--where", "family=line-limit").first {
      $0["account"]?.string == limit
    }
    #expect(account?["credits"]?.string == "21000.00")
    #expect(try rows("postings", "--where", "account=no:such") == [])
    #expect(try rows("accounts", "--today", "2026-01-01") == [])
    try program.remove()
  }

  @Test func `a day is closed once`() throws {
    let program = try told(until: "x-58")
    let first = try program.run([
      "close-day", "--json", "--book", program.book, "--today", "2026-03-20",
    ]).json()
    guard case .array(let days)? = first["closed"] else {
      Issue.record("no days")
      return
    }
    #expect(days.compactMap { $0["day"]?.string } == ["2026-03-20"])
    let again = try program.run([
      "close-day", "--through", "2026-03-20", "--json", "--book", program.book, "--today",
      "2026-03-20",
    ])
    #expect(again.status == 0)
    #expect(again.output == #"{"closed":[],"businessDay":"2026-03-21"}"# + "\n")
    try program.remove()
  }

  @Test func `nothing of that number ends with 1`() throws {
    let program = try told(until: "x-01")
    let outcome = try program.run(["show", "PL-9", "--book", program.book])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("PL-9"))
    try program.remove()
  }

  @Test func `every figure has words in every language`() throws {
    let program = try told(until: "x-58")
    let entry = try program.run(["show", "PL-1", "--json", "--book", program.book]).json()
    let partner = try program.run(["show", "P-01", "--json", "--book", program.book]).json()
    let customer = try program.run(["show", "C-1001", "--json", "--book", program.book]).json()
    for json in [entry, partner, customer] {
      for key in keys(json) where !["kind", "id"].contains(key) {
        for language in Language.allCases {
          let words = language.words.heading(key)
          #expect(language == .english || words != key, "\(key)")
        }
      }
    }
    try program.remove()
  }

  private func keys(_ json: JSON) -> Set<String> {
    switch json {
    case .object(let members):
      members.reduce(into: []) { $0.formUnion(keys($1.value).union([$1.name])) }
    case .array(let values): values.reduce(into: []) { $0.formUnion(keys($1)) }
    default: []
    }
  }
}
