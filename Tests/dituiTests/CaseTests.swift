import Foundation
import Lending
import Testing

/// Small inputs that failed once, with what is right, through the program itself.
///
/// - Source: the files in `Cases`, of made-up people.
@Suite(.serialized)
struct CaseTests {
  /// What is refused of each file, request by request, with the code.
  static let refused: [String: [String: String]] = [
    "catalogue-story": ["x-57": "unknown", "x-59": "unknown"],
    "refused-backdated": ["late": "day-before"],
    "overfreeze": [
      "late-1": "day-before", "PX-2-2": "phone-taken", "PX-2-3": "not-yet", "PX-2-4": "not-yet",
      "PX-2-5": "not-yet", "late-2": "day-before",
    ],
    "B1-signed-cost-form": [:],
    "B2-identity": [
      "exact-X": "high-risk", "lower-x": "high-risk", "mobile-again": "duplicate-customer",
      "mobile-plus86": "duplicate-customer",
    ],
    "B3-imei": [
      "dashed": "phone-taken", "q-28": "not-yet", "q-29": "not-yet", "q-30": "not-yet",
      "q-31": "not-yet", "q-32": "not-yet", "second-pay-out": "not-yet",
    ],
    "B12-late-answer": [:],
    "B15-name": ["name-3": "identifier-invalid"],
    "leaving-reversed": ["z3": "paid-back"],
    "deposit-return-restored": ["z11": "plans-open", "z12": "plans-open"],
    "return-before-disbursement": ["z6": "amount-above", "z10": "too-late"],
    "exchange-restored": ["z16": "phone-taken", "z17": "phone-taken"],
    "exchange-reversed": ["z15": "phone-taken", "z16": "phone-taken"],
    "return-reversed": ["r7": "phone-taken"],
    "company-restored": ["z5": "taken", "z6": "taken"],
    "cost-waived-late": ["z103": "amount-above", "z104": "amount-above"],
    "interest-waived-late": ["z103": "amount-above", "z104": "amount-above"],
  ]

  private func recorded(_ name: String, in program: Program) throws -> [JSON] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Cases/\(name).jsonl")
    // Entries are named as of THIS device, of which the first answer tells the code.
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(
      String.init)
    func record(_ lines: [String]) throws -> [JSON] {
      try program.run(
        ["record", "--book", program.book], input: Data(lines.joined(separator: "\n").utf8)
      ).lines.map { try JSON(text: $0) }
    }
    guard lines.contains(where: { $0.contains("THIS#") }) else { return try record(lines) }
    let first = try record([lines[0]])
    let device = try #require(first.first?["entry"]?.string?.prefix { $0 != "#" })
    return try first
      + record(lines.dropFirst().map { $0.replacing("THIS#", with: "\(device)#") })
  }

  @Test(arguments: refused.keys.sorted())
  func `a case is taken and refused as it ought to be, and the book is in order`(
    name: String
  ) throws {
    let program = try Program()
    let answers = try recorded(name, in: program)
    var refused: [String: String] = [:]
    for answer in answers where answer["ok"] == false {
      refused[answer["request"]?.string ?? ""] = answer["reasons"]?.elements.first?["code"]?.string
    }
    #expect(refused == CaseTests.refused[name])
    let verified = try program.run(["verify", "--book", program.book])
    #expect(verified.status == 0)
    try program.remove()
  }

  private func rows(_ program: Program, _ arguments: String...) throws -> [JSON] {
    try program.run(["list"] + arguments + ["--json", "--book", program.book]).json().elements
  }

  @Test func `a refused line leaves the case and the line as they were`() throws {
    let program = try Program()
    _ = try recorded("refused-backdated", in: program)
    #expect(try rows(program, "cases").map { $0["id"]?.string } == ["PL-1"])
    let other = try Program()
    _ = try recorded("overfreeze", in: other)
    let line = try rows(other, "lines").first { $0["id"]?.string == "L-1001" }
    #expect(line?["frozen"]?.string == "5999.00")
    #expect(line?["available"]?.string == "15001.00")
    try program.remove()
    try other.remove()
  }

  @Test func `a phone that nobody paid for comes back, and no money is left anywhere`() throws {
    let program = try Program()
    _ = try recorded("return-before-disbursement", in: program)
    #expect(try rows(program, "plans").map { $0["stage"]?.string } == ["returned"])
    #expect(try rows(program, "differences").isEmpty)
    let money = try rows(program, "accounts").filter { $0["kind"]?.string != "quota" }
    let open = money.filter { $0["balance"]?.string != "0.00" }.map { $0["family"]?.string }
    #expect(open.sorted { $0 ?? "" < $1 ?? "" } == ["deposit-held", "deposit-owed"])
    try program.remove()
  }

  @Test func `a cost is forgiven once, however late it is told`() throws {
    let program = try Program()
    _ = try recorded("cost-waived-late", in: program)
    let costs = try rows(program, "accounts").filter {
      ["plan-cost", "cost-income"].contains($0["family"]?.string)
    }
    #expect(costs.allSatisfy { $0["balance"]?.string == "0.00" } && !costs.isEmpty)
    try program.remove()
  }

  @Test func `a late answer is taken, and the freeze stands`() throws {
    let program = try Program()
    _ = try recorded("B12-late-answer", in: program)
    let freeze = try rows(program, "freezes").first
    #expect(freeze?["remaining"]?.string == "6000.00")
    #expect(try rows(program, "operations").map { $0["state"]?.string } == ["done"])
    let difference = try rows(program, "differences").first
    #expect(difference?["kind"]?.string == "frozen-late")
    #expect(difference?["amount"]?.string == "6000.00")
    try program.remove()
  }

  @Test func `names are kept without what stands around them`() throws {
    let program = try Program()
    _ = try recorded("B15-name", in: program)
    #expect(try rows(program, "customers").count == 2)
    let shown = try program.run([
      "show", "C-1", "--json", "--book", program.book,
    ]).json()
    #expect(shown["name"]?.string == "张*")
    try program.remove()
  }

  @Test func `days are told open, closed by the command, and never beyond the clock`() throws {
    let program = try Program()
    let line = """
      {"request":"1","day":"2026-01-05","actor":"S1","event":"carrier-registered",\
      "carrier":"CM","name":"中国移动"}
      {"request":"2","day":"2026-01-08","actor":"S1","event":"carrier-registered",\
      "carrier":"CT","name":"中国电信"}
      """
    func run(_ arguments: String...) throws -> Program.Outcome {
      try program.run(
        arguments + ["--book", program.book, "--lang", "en"], input: Data(line.utf8))
    }
    let refused = try run("record", "--no-close", "--today", "2026-01-12")
    #expect(refused.status == 1)
    #expect(refused.lines.last?.contains(#""code":"day-not-open""#) == true)
    #expect(try run("record", "--today", "2026-01-12").status == 0)
    let listed = try run("list", "entries", "--today", "2026-01-12")
    #expect(listed.status == 0)
    #expect(listed.errors.contains("4 days are open since"))
    #expect(
      try run("close-day", "--through", "2199-12-31", "--today", "2026-01-12").status == 1)
    #expect(
      try run("close-day", "--role", "agent", "--today", "2026-01-16").errors
        .contains("8 days are open since"))
    let closed = try run("close-day", "--json", "--today", "2026-01-12").json()
    #expect(closed["businessDay"]?.string == "2026-01-13")
    #expect(closed["closed"]?.elements.count == 5)
    let again = try run("close-day", "--json", "--today", "2026-01-12")
    #expect(again.output == #"{"closed":[],"businessDay":"2026-01-13"}"# + "\n")
    #expect(try run("verify").status == 0)
    try program.remove()
  }

  @Test func `a list looks at a past day truly`() throws {
    let program = try Program()
    _ = try recorded("catalogue-story", in: program)
    func plans(_ day: String) throws -> [String] {
      try rows(program, "plans", "--on", day).map {
        "\($0["id"]?.string ?? "") \($0["stage"]?.string ?? "")"
      }
    }
    #expect(try plans("2026-01-05") == [])
    #expect(try plans("2026-01-06") == ["PL-1 active"])
    #expect(try plans("2026-01-09") == ["PL-1 active", "PL-2 withdrawn", "PL-3 returning"])
    let line = try rows(program, "lines", "--on", "2026-01-08").first {
      $0["id"]?.string == "L-1001"
    }
    // Two phones of 5,999.00 are frozen of 21,000.00.
    #expect(line?["frozen"]?.string == "11998.00")
    #expect(line?["available"]?.string == "9002.00")
    let ahead = try program.run(["list", "plans", "--on", "2026-12-01", "--book", program.book])
    #expect(ahead.status == 1)
    try program.remove()
  }
}
