import Foundation
import Lending
import Testing

/// Whole stories told to the built program line by line, and what it then shows.
@Suite(.serialized)
struct RecordedStoryTests {
  static let storyA = RecordScript.Purchase(
    plan: "PL-A", customer: "C-A", firstDue: "2026-08-05", imei: "001010000001014")
  static let storyB = RecordScript.Purchase(
    plan: "PL-B", customer: "C-B", programme: "hbz", phone: "M20 128G", price: "2999.00",
    discount: "1200.00", downPayment: "1799.00", freeze: "1200.00", periods: 24,
    firstDue: "2026-06-05", imei: "001010000001022")
  static let caseG = RecordScript.Purchase(
    plan: "PL-G", customer: "C-G", programme: "xyg", outlet: "zz-01", phone: "M20 Pro 128G",
    price: "4599.00", freeze: "4599.00", periods: 24, firstDue: "2026-09-14",
    imei: "001010000001030")

  private func setting() -> RecordScript {
    var telling = RecordScript()
    telling.setScene()
    telling.register("C-A", "119999199001010039", "15400000001", line: "weilidai")
    telling.register("C-B", "11999919880214004X", "15400000002", line: "huabei")
    telling.register("C-G", "119999198503050052", "15400000003", line: "weilidai")
    return telling
  }

  /// Records what is told and expects every line to be taken.
  private func record(_ telling: RecordScript, _ program: Program) throws {
    let outcome = try program.run(
      ["record", "--book", program.book], input: Data(telling.text.utf8))
    #expect(outcome.lines.filter { !$0.contains(#""ok":true"#) } == [], "\(outcome.errors)")
  }

  private func answer(_ program: Program, _ arguments: String...) throws -> JSON {
    let outcome = try program.run(arguments + ["--json", "--book", program.book])
    try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return try outcome.json()
  }

  /// Frozen, released, captured and remaining, then the gap.
  private func figures(_ program: Program, _ plan: String, on day: String) throws -> String {
    let shown = try answer(program, "show", plan, "--today", day)
    let freeze = ["original", "released", "captured", "remaining"]
      .map { shown["freeze"]?[$0]?.string ?? "-" }
    return (freeze + [shown["gap"]?.string ?? "-"]).joined(separator: " ")
  }

  /// The captures that the close asks for, as `day closed: plan instalment amount`.
  private func close(_ program: Program, through day: String) throws -> (
    asked: [String], operations: [String: String]
  ) {
    let closed = try answer(program, "close-day", "--through", day)["closed"]?.elements ?? []
    var operations: [String: String] = [:]
    let asked = closed.flatMap { closing in
      (closing["captures"]?.elements ?? []).map { capture in
        let plan = capture["plan"]?.string ?? ""
        operations[plan] = capture["operation"]?.string
        let rest = ["\(capture["instalment"]?.text ?? "-")", capture["amount"]?.string ?? "-"]
        return "\(closing["day"]?.string ?? ""): \(plan) \(rest.joined(separator: " "))"
      }
    }
    return (asked, operations)
  }

  private func expectSound(_ program: Program) throws {
    let outcome = try program.run(["verify", "--book", program.book])
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test func `stories A, B and case G come to their figures`() throws {
    let program = try Program()
    var telling = setting()
    telling.buy(Self.storyB, on: "2026-05-05", principal: "1200.00")
    for month in 6...10 {
      let day = "2026-\(month < 10 ? "0" : "")\(month)-05"
      telling.pay("PL-B", "50.00", by: "carrier", release: "50.00", on: day)
    }
    telling.buy(Self.storyA, on: "2026-07-05", principal: "5999.00")
    for day in ["2026-08-05", "2026-09-05", "2026-10-05"] {
      telling.pay("PL-A", "499.92", release: "499.92", on: day)
    }
    // 4,599.00 x 14.6% / 12 = 55.95, of 222.12 the principal 166.17; then 53.93 and 168.19.
    telling.buy(Self.caseG, on: "2026-08-14", principal: "4599.00")
    telling.pay("PL-G", "222.12", release: "166.17", on: "2026-09-14")
    telling.pay("PL-G", "222.12", release: "168.19", on: "2026-10-14")
    telling.tell(
      "2026-11-06", "carrier-event-reported", ["plan": "PL-B", "report": "arrears"])
    telling.tell("2026-11-07", "capture-notice-given", ["plan": "PL-B", "way": "text-message"])
    try record(telling, program)
    #expect(try figures(program, "PL-A", on: "2026-11-07") == "5999.00 1499.76 0.00 4499.24 0.00")
    #expect(try figures(program, "PL-B", on: "2026-11-07") == "1200.00 250.00 0.00 950.00 0.00")
    #expect(try figures(program, "PL-G", on: "2026-11-07") == "4599.00 334.36 0.00 4264.64 0.00")
    try expectCaptures(program)
    try expectSettlement(program)
    try expectLateRepayment(program)
    try expectSound(program)
    try program.remove()
  }

  /// B may be captured three days after its notice, A and G when ten days past due.
  private func expectCaptures(_ program: Program) throws {
    let first = try close(program, through: "2026-11-14")
    #expect(first.asked == ["2026-11-09: PL-B 6 50.00", "2026-11-14: PL-A 4 499.92"])
    var answers = RecordScript()
    for plan in ["PL-A", "PL-B"] {
      answers.answer(
        first.operations[plan] ?? "", of: plan, on: "2026-11-15", billDue: "2026-12-15")
    }
    try record(answers, program)
    #expect(
      try figures(program, "PL-A", on: "2026-11-15") == "5999.00 1499.76 499.92 3999.32 0.00")
    #expect(try figures(program, "PL-B", on: "2026-11-15") == "1200.00 250.00 50.00 900.00 0.00")
    let second = try close(program, through: "2026-11-23")
    // Ten days of 0.06% on the principal of the third instalment, 170.23, are 1.02.
    #expect(second.asked == ["2026-11-23: PL-G 3 223.14"])
    var last = RecordScript()
    last.answer(
      second.operations["PL-G"] ?? "", of: "PL-G", on: "2026-11-24", billDue: "2026-12-24")
    try record(last, program)
    #expect(
      try figures(program, "PL-G", on: "2026-11-24") == "4599.00 334.36 223.14 4041.50 52.91")
    let shown = try answer(program, "show", "PL-G", "--today", "2026-11-24")
    #expect(shown["unpaidPrincipal"]?.string == "4094.41")
  }

  private func expectSettlement(_ program: Program) throws {
    let shown = try answer(program, "show", "PL-A", "--today", "2026-11-24")
    #expect(shown["settlement"]?["total"]?.string == "3999.32")
    #expect(shown["settlement"]?["bills"]?.string == "499.92")
    #expect(shown["bills"]?.elements.map { $0["outstanding"]?.string } == ["499.92"])
    #expect(shown["daysPastDue"] == 0)
    #expect(shown["daysPastDueBefore"] == 19)
  }

  /// What was captured stays captured; the difference is to be corrected.
  private func expectLateRepayment(_ program: Program) throws {
    var late = RecordScript()
    late.tell("2026-11-10", "repayment-received", ["plan": "PL-A", "amount": "499.92"])
    try record(late, program)
    #expect(
      try figures(program, "PL-A", on: "2026-11-24") == "5999.00 1499.76 499.92 3999.32 0.00")
    let shown = try answer(program, "show", "PL-A", "--today", "2026-11-24")
    let differences = shown["differences"]?.elements ?? []
    #expect(differences.map { $0["kind"]?.string } == ["capture-undue"])
    #expect(differences.map { $0["amount"]?.string } == ["499.92"])
    #expect(shown["daysPastDueBefore"] == 0)
  }

  @Test func `however an application ends, nothing of the line stays frozen`() throws {
    let program = try Program()
    var telling = setting()
    let day = "2026-07-05"
    var it = Self.storyA
    for (plan, failure, imei) in [
      ("PL-1", "declined", "001010000001048"), ("PL-3", "timed-out", "001010000001055"),
    ] {
      (it.plan, it.imei) = (plan, imei)
      telling.ask(it, on: day)
      telling.answer("F-\(plan)", of: plan, on: day, "failed", failure: failure)
      telling.end(plan, failure, on: day)
    }
    it.plan = "PL-2"
    telling.open(it, on: day)
    telling.end("PL-2", "withdrawn", on: day)
    it.plan = "PL-4"
    telling.open(it, on: day)
    telling.tell(
      day, "precheck-answered",
      ["plan": "PL-4", "result": "insufficient", "leastDownPayment": "1000.00"])
    telling.end("PL-4", "insufficient", on: day)
    (it.plan, it.imei) = ("PL-5", "001010000001063")
    telling.buy(it, on: day, principal: "5999.00")
    giveBack("PL-5", &telling)
    try record(telling, program)
    let stages = ["declined", "withdrawn", "timed-out", "insufficient", "returned"]
    for (number, stage) in stages.enumerated() {
      let shown = try answer(program, "show", "PL-\(number + 1)")
      #expect(shown["stage"]?.string == stage)
    }
    let line = try answer(program, "show", "L-C-A")
    #expect(line["frozen"]?.string == "0.00")
    #expect(line["used"]?.string == "0.00")
    #expect(line["available"]?.string == "20000.00")
    try expectSound(program)
    try program.remove()
  }

  /// The carrier's contract ends, the shop refunds, the release comes last.
  private func giveBack(_ plan: String, _ telling: inout RecordScript) {
    let it = JSON.string(plan)
    telling.tell("2026-07-06", "return-started", ["plan": it, "reason": "七日内退货"])
    telling.tell("2026-07-06", "carrier-contract-ended", ["plan": it, "reference": "JY-1"])
    telling.tell(
      "2026-07-07", "shop-refund-confirmed",
      ["plan": it, "amount": "5999.00", "reference": "TK-1"])
    telling.tell(
      "2026-07-07", "customer-refunded", ["plan": it, "amount": "0.00", "reference": "TK-2"])
    telling.request("R-\(plan)", "release", "5999.00", of: plan, on: "2026-07-07")
    telling.answer("R-\(plan)", of: plan, on: "2026-07-07")
  }

  /// 80% of 3,000,000.00 are 2,400,000.00: on it the partner may, a fen below it may not.
  @Test func `a deposit that is drawn closes the partner`() throws {
    let program = try Program()
    var telling = setting()
    var it = Self.storyA
    telling.tell(
      "2026-07-05", "deposit-deducted",
      ["partner": "P-01", "amount": "600000.00", "cause": "fraud-loss", "reference": "AJ-1"])
    telling.open(it, on: "2026-07-05")
    telling.tell(
      "2026-07-06", "deposit-deducted",
      ["partner": "P-01", "amount": "0.01", "cause": "fraud-loss", "reference": "AJ-2"])
    try record(telling, program)
    var refused = RecordScript()
    it.plan = "PL-N"
    refused.open(it, on: "2026-07-06")
    func reasons(_ role: String) throws -> JSON? {
      let outcome = try program.run(
        ["record", "--role", role, "--book", program.book], input: Data(refused.text.utf8))
      #expect(outcome.status == 1)
      return try outcome.json()["reasons"]
    }
    #expect(
      try reasons("supervisor") == [
        ["code": "deposit-short", "facts": ["by": "600000.01"]]
      ])
    #expect(try reasons("agent")?.text.contains("600000") == false)
    try expectSound(program)
    try program.remove()
  }
}
