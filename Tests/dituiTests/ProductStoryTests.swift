import Foundation
import Lending
import Testing

/// Every loan product told to the built program from the application to the settlement.
@Suite(.serialized)
struct ProductStoryTests {
  /// A product, what is drawn on it, and what falls due, worked by hand.
  struct Story: Sendable, CustomTestStringConvertible {
    let name: String
    let terms: [JSON.Member]
    let amount: String
    let periods: Int
    let own: [JSON.Member]
    let due: [String]
    /// What the line of 20,000.00 holds in the end.
    let left: String

    var testDescription: String { name }
  }

  private static func terms(
    _ rate: String, _ basis: String, _ methods: JSON, _ own: [JSON.Member] = []
  ) -> [JSON.Member] {
    [
      .init("rateBasis", .string(basis)), .init("methods", methods),
      .init("grades", [["grade": "A", "limit": "20000.00", "rate": .string(rate)]]),
    ] + own
  }

  static let stories: [Story] = [
    // Domain reference 3.4, case D, 2,500.00 at 0.05% a day; drawn here on 15 January 2026, so that
    // the days are 31, 28, 31, 30 and 31: 38.75, 28.00, 23.25, 15.00, 7.75.
    Story(
      name: "微粒贷", terms: terms("0.05", "daily", ["equal-principal"]), amount: "2500.00",
      periods: 5, own: [], due: ["538.75", "528.00", "523.25", "515.00", "507.75"],
      left: "20000.00"),
    // 900.00 x 0.05% x 31, 600.00 x 0.05% x 28, 300.00 x 0.05% x 31.
    Story(
      name: "小鹅花钱", terms: terms("0.05", "daily", ["equal-principal"]), amount: "900.00",
      periods: 3, own: [.init("payment", ["merchant": "良渚家电城", "reference": "ZF-1"])],
      due: ["313.95", "308.40", "304.65"], left: "20000.00"),
    // 333.33 twice and 333.34, with 1% of 1,000.00, 666.67 and 333.34.
    Story(
      name: "微博借钱", terms: terms("12", "annual", ["equal-principal"]), amount: "1000.00",
      periods: 3, own: [], due: ["343.33", "340.00", "336.67"], left: "20000.00"),
    Story(
      name: "帮帮贷",
      terms: terms(
        "0", "annual", ["equal-principal"], [.init("quota", "once"), .init("leastAnnualRate", "0")]),
      amount: "12000.00", periods: 6, own: [], due: Array(repeating: "2000.00", count: 6),
      left: "8000.00"),
    // Domain reference 3.1, case A: eleven times 710.79; the last row is 703.75 and 7.04.
    Story(
      name: "包你还",
      terms: terms(
        "12", "annual", ["equal-instalment"], [.init("quota", "once"), .init("payout", "card")]),
      amount: "8000.00", periods: 12, own: [.init("card", "6299990000000017")],
      due: Array(repeating: "710.79", count: 11) + ["710.79"], left: "12000.00"),
    // Domain reference 3.3, case C: 0.8% a month, interest first.
    Story(
      name: "微业贷",
      terms: terms("9.6", "annual", ["interest-first"], [.init("borrower", "company")]),
      amount: "10000.00", periods: 6, own: [],
      due: Array(repeating: "80.00", count: 5) + ["10080.00"], left: "20000.00"),
    // 1,000.00 each with 1% of 12,000.00, 11,000.00 and so on.
    Story(
      name: "微车贷",
      terms: terms(
        "12", "annual", ["equal-principal"],
        [.init("borrower", "company"), .init("forVehicle", true), .init("quota", "once")]),
      amount: "12000.00", periods: 12,
      own: [.init("vehicle", ["vin": "11111111111111111", "price": "15000.00"])],
      due: (1...12).reversed().map { "1\($0 < 10 ? "0" : "")\($0)0.00" }, left: "8000.00"),
  ]

  private static func publish(_ story: Story, _ telling: inout RecordScript) {
    let shared: [JSON.Member] = [
      .init("name", .string(story.name)), .init("lender", "微众银行"),
      .init("leastAmount", "50.00"), .init("mostAmount", "20000.00"),
      .init("periods", [.number(String(story.periods))]),
      .init("mostAnnualRate", "24"),
      .init("consents", [["purpose": "quota-freeze", "version": "2026-1"]]),
    ]
    let hasLeast = story.terms.contains { $0.name == "leastAnnualRate" }
    let least: [JSON.Member] = hasLeast ? [] : [.init("leastAnnualRate", "7.2")]
    telling.tell(
      "2026-01-07", "product-published",
      ["from": "2026-01-01", "product": "P1", "terms": .object(shared + least + story.terms)])
  }

  private static func draw(_ story: Story, _ telling: inout RecordScript) {
    let needsCompany = story.terms.contains { $0.name == "borrower" }
    if needsCompany {
      telling.tell(
        "2026-01-07", "company-registered",
        [
          "customer": "C-A", "company": "91119999DEM000014R", "name": "甲一科技有限公司",
          "checked": "2026-01-07", "noEnforcement": true, "noDishonesty": true, "noPenalty": true,
        ])
    }
    let company: [JSON.Member] = needsCompany ? [.init("company", "91119999DEM000014R")] : []
    let grant: [JSON.Member] = [
      .init("line", "L-2"), .init("customer", "C-A"), .init("product", "P1"), .init("grade", "A"),
      .init("owner", "微众银行"), .init("limit", "20000.00"),
    ]
    telling.tell("2026-01-08", "line-granted", .object(grant + company))
    let asked: [JSON.Member] = [
      .init("plan", "PL-1"), .init("customer", "C-A"), .init("line", "L-2"),
      .init("amount", .string(story.amount)), .init("periods", .number(String(story.periods))),
      .init("purpose", "consumption"),
    ]
    telling.tell("2026-01-15", "drawing-requested", .object(asked + story.own))
    telling.tell("2026-01-15", "drawing-signed", ["plan": "PL-1", "place": "customer-device"])
    telling.tell(
      "2026-01-15", "contract-signed",
      ["plan": "PL-1", "contract": "JK-1", "place": "customer-device"])
    telling.tell(
      "2026-01-15", "plan-disbursed",
      ["plan": "PL-1", "amount": .string(story.amount), "reference": "FK-1"])
  }

  private func record(_ telling: RecordScript, _ program: Program) throws {
    let outcome = try program.run(
      ["record", "--book", program.book, "--today", "2030-01-01"], input: Data(telling.text.utf8))
    #expect(outcome.lines.filter { !$0.contains(#""ok":true"#) } == [], "\(outcome.errors)")
  }

  private func show(_ program: Program, _ id: String, on day: String) throws -> JSON {
    let outcome = try program.run(
      ["show", id, "--json", "--today", day, "--book", program.book])
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try outcome.json()
  }

  private func setting() -> RecordScript {
    var telling = RecordScript()
    telling.setScene()
    telling.register("C-A", "119999199001010039", "15400000001", line: "weilidai")
    return telling
  }

  @Test(arguments: stories)
  func `a product goes from the application to the settlement`(story: Story) throws {
    let program = try Program()
    var telling = setting()
    ProductStoryTests.publish(story, &telling)
    ProductStoryTests.draw(story, &telling)
    try record(telling, program)
    let plan = try show(program, "PL-1", on: "2026-01-15")
    let rows = plan["instalments"]?.elements ?? []
    #expect(rows.map { $0["payment"]?.string ?? "" } == story.due)
    var paying = RecordScript()
    for (row, amount) in zip(rows, story.due) {
      paying.tell(
        row["due"]?.string ?? "", "repayment-received",
        ["plan": "PL-1", "amount": .string(amount)])
    }
    try record(paying, program)
    let last = rows.last?["due"]?.string ?? ""
    #expect(try show(program, "PL-1", on: last)["stage"]?.string == "settled")
    let line = try show(program, "L-2", on: last)
    #expect(line["available"]?.string == story.left)
    #expect(try program.run(["verify", "--book", program.book]).status == 0)
  }

  @Test func `several drawings run on one line, each with its own schedule`() throws {
    let program = try Program()
    let story = ProductStoryTests.stories[0]
    var telling = setting()
    ProductStoryTests.publish(story, &telling)
    ProductStoryTests.draw(story, &telling)
    telling.tell("2026-02-15", "repayment-received", ["plan": "PL-1", "amount": "538.75"])
    telling.tell(
      "2026-02-20", "drawing-requested",
      [
        "plan": "PL-2", "customer": "C-A", "line": "L-2", "amount": "1000.00", "periods": 5,
        "purpose": "payment", "payment": ["merchant": "体育西便利店", "reference": "ZF-2"],
      ])
    telling.tell("2026-02-20", "drawing-signed", ["plan": "PL-2", "place": "customer-device"])
    telling.tell(
      "2026-02-20", "contract-signed",
      ["plan": "PL-2", "contract": "JK-2", "place": "customer-device"])
    telling.tell(
      "2026-02-20", "plan-disbursed",
      ["plan": "PL-2", "amount": "1000.00", "reference": "FK-2"])
    try record(telling, program)
    var line = try show(program, "L-2", on: "2026-02-20")
    // 2,000.00 of the first and all of the second.
    #expect(line["drawn"]?.string == "3000.00")
    #expect(line["available"]?.string == "17000.00")
    // 28 days from 20 February: 1,000.00 x 0.05% x 28 is 14.00.
    let shown = try show(program, "PL-2", on: "2026-02-20")
    let second = shown["instalments"]?.elements.first
    #expect(second?["due"]?.string == "2026-03-20")
    #expect(second?["interest"]?.string == "14.00")
    // The first is settled ten days into its second period: 2,000.00 x 0.05% x 10 is 10.00.
    var settling = RecordScript()
    settling.tell("2026-02-25", "settlement-received", ["plan": "PL-1", "amount": "2010.00"])
    try record(settling, program)
    line = try show(program, "L-2", on: "2026-02-25")
    #expect(line["drawn"]?.string == "1000.00")
    #expect(try show(program, "PL-1", on: "2026-02-25")["stage"]?.string == "settled")
  }
}
