import Foundation
import Lending
import TerminalHarness
import Testing

extension PseudoTerminalTests {
  struct Counter {
    @Test func `a new user brings in a customer by keys, and the book holds the figures`() throws {
      let visit = try TerminalSession()
      try visit.open()
      try visit.beginCase()
      try visit.type("119999198503050027", see: "the check character does not fit")
      try visit.type("<BS>", see: "17 of 18")
      for _ in 0..<17 { try visit.type("<BS>") }
      try visit.typeNumbers()
      try visit.giveConsents()
      try visit.choosePhone()
      try visit.typePhone()
      #expect(visit.terminal.screen.text.contains("12 x 499.92, the last one 499.88"))
      try visit.type("<Enter>", see: "All-in financing cost")
      try visit.type("<Tab>", see: "It can be signed in")
      try visit.type("<Right>", see: "< not signed yet >")
      visit.see("Shown long enough; it can be signed")
      try visit.type("<Right>", see: "< on the customer's own device >")
      try visit.type("<Enter>", see: "everything at once, or nothing")
      try visit.type("<Enter>", see: "Recorded as")
      let text = visit.terminal.screen.text
      let plan = String(try #require(text.firstMatch(of: /Recorded as (\S+) A040/)).1)
      try visit.finishCase()
      try visit.type("q", see: "find f >")
      try visit.type("q")
      visit.expectEnd(0)
      try expectFigures(plan, visit)
      try visit.liveOn(plan)
    }

    /// The plan of story A as it was signed: 5,999.00 over 12 is 499.92 each, and
    /// 5,999.00 - 11 x 499.92 = 499.88 at the end.
    private func expectFigures(_ id: String, _ visit: TerminalSession) throws {
      let plan = try visit.answer("show", id)
      #expect(plan["stage"]?.string == "active")
      #expect(plan["listPrice"]?.string == "5999.00")
      #expect(plan["principal"]?.string == "5999.00")
      #expect(plan["programme"]?.string == "WLD-CM")
      #expect(plan["freeze"]?["original"]?.string == "5999.00")
      #expect(plan["freeze"]?["remaining"]?.string == "5999.00")
      let payments = plan["instalments"]?.elements.map { $0["payment"]?.string }
      #expect(payments == Array(repeating: "499.92", count: 11) + ["499.88"])
      let listed = try visit.answer("list", "plans", "--where", "stage=active").elements
      #expect(listed.contains { $0["id"]?.string == id })
      let customer = try visit.answer("show", try #require(plan["customer"]?.string))
      #expect(
        customer["consents"]?.elements.map { $0["place"]?.string }
          == Array(repeating: "customer-device", count: 3))
      let verified = try visit.program.run(["verify", "--book", visit.program.book])
      #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
    }
  }
}

extension TerminalSession {
  /// Story A goes on: three repayments with their releases, the fourth unpaid and captured.
  func liveOn(_ plan: String) throws {
    for (number, day) in ["2026-12-22", "2027-01-22", "2027-02-22"].enumerated() {
      try record(
        """
        {"request":"a-\(number)","day":"\(day)","actor":"S1","event":"repayment-received",\
        "plan":"\(plan)","amount":"499.92","payer":"customer","reference":"HK-\(number)"}
        {"request":"b-\(number)","day":"\(day)","actor":"S1","event":"operation-requested",\
        "operation":"R-\(number)","plan":"\(plan)","kind":"release","amount":"499.92"}
        {"request":"c-\(number)","day":"\(day)","actor":"S1","event":"operation-answered",\
        "operation":"R-\(number)","plan":"\(plan)","result":"done"}
        """)
    }
    #expect(try figures(plan, on: "2027-02-22") == "5999.00 1499.76 0.00 4499.24")
    // Due on 22 March and ten days past due on 1 April.
    let closed =
      try answer("close-day", "--through", "2027-03-31", "--today", "2027-04-01")["closed"]?
      .elements ?? []
    let captures = closed.flatMap { $0["captures"]?.elements ?? [] }
      .filter { $0["plan"]?.string == plan }
    #expect(captures.map { $0["amount"]?.string } == ["499.92"])
    #expect(captures.map { $0["instalment"] } == [.number("4")])
    let capture = try #require(captures.first?["operation"]?.string)
    try record(
      """
      {"request":"d-1","day":"2027-04-01","actor":"S1","event":"operation-answered",\
      "operation":"\(capture)","plan":"\(plan)","result":"done","billDue":"2027-05-01"}
      """)
    #expect(try figures(plan, on: "2027-04-01") == "5999.00 1499.76 499.92 3999.32")
    let after = try answer("show", plan, "--today", "2027-04-01")
    #expect(after["bills"]?.elements.map { $0["outstanding"]?.string } == ["499.92"])
    #expect(after["settlement"]?["total"]?.string == "3999.32")
    #expect(after["settlement"]?["bills"]?.string == "499.92")
    let verified = try program.run(["verify", "--book", program.book])
    #expect(verified.status == 0, "\(verified.output)\(verified.errors)")
  }

  /// Frozen, released, captured and remaining.
  private func figures(_ plan: String, on day: String) throws -> String {
    let freeze = try answer("show", plan, "--today", day)["freeze"]
    return ["original", "released", "captured", "remaining"]
      .map { freeze?[$0]?.string ?? "-" }.joined(separator: " ")
  }

  private func record(_ lines: String) throws {
    let outcome = try program.run(
      ["record", "--book", program.book, "--today", "2027-04-01"], input: Data(lines.utf8))
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }
}
