import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Reporting
@testable import Screens
@testable import Wording

@Suite(.serialized)
struct CostFormTests {
  private let example = [
    "quote", "--principal", "8000.00", "--periods", "12", "--annual-rate", "12", "--start",
    "2026-01-15",
  ]

  /// A book in which the story has been told up to and with a request.
  private func told(until last: String) throws -> Program {
    let program = try Program()
    let lines = try Event.story.map { try JSON(text: $0) }
    let end = try #require(lines.firstIndex { $0["request"]?.string == last })
    let text = lines[...end].map(\.text).joined(separator: "\n")
    _ = try program.run(["record", "--book", program.book], input: Data(text.utf8))
    return program
  }

  /// Case A of the vectors: 8,000.00 with 529.48 of interest; its capitals written by hand.
  @Test(arguments: [
    (
      Language.hans, "综合融资成本明示表",
      ["人民币捌仟元整", "人民币伍佰贰拾玖元肆角捌分", "人民币捌仟伍佰贰拾玖元肆角捌分", "等额本息, 年利率 12%"]
    ),
    (
      .hant, "綜合融資成本明示表",
      ["人民幣捌仟圓整", "人民幣伍佰貳拾玖圓肆角捌分", "人民幣捌仟伍佰貳拾玖圓肆角捌分", "等額本息, 年利率 12%"]
    ),
    (.english, "All-in financing cost form", ["529.48", "8,529.48", "12% a year"]),
  ])
  func `the form of a quote is text 80 cells wide with every row and capitals`(
    language: Language, title: String, texts: [String]
  ) throws {
    let program = try Program()
    let outcome = try program.run(example + ["--cost-form", "--lang", language.rawValue])
    #expect(outcome.status == 0)
    let words = language.words
    #expect(outcome.lines.first?.trimmingCharacters(in: .whitespaces) == title)
    for text in texts { #expect(outcome.output.contains(text), "\(text)") }
    #expect(outcome.output.contains(words.nominalEffective("12.00", "12.68")))
    #expect(outcome.output.contains(words.borrowersSignature))
    let flat = outcome.output.filter { !$0.isWhitespace }
    #expect(flat.contains(words.nothingElse.filter { !$0.isWhitespace }))
    #expect(outcome.lines.filter { TextWidth.columns(of: $0) > 80 } == [])
    // The rows of case A: the first, the second and the twelfth.
    for due in ["2026-02-15", "2026-03-15", "2027-01-15"] {
      #expect(outcome.lines.count { $0.contains(due) } >= 1, "\(due)")
    }
    #expect(outcome.output.contains("7,369.21"))
    try program.remove()
  }

  /// 6,000.00 in twelve with 0.6% of the principal a period: 36.00 a period, 432.00 in all, 7.20% a
  /// year by name; 240.00 at the start leave 5,760.00.
  @Test func `fees stand in the form with their standard and what is paid out`() throws {
    let program = try Program()
    let output = try program.run([
      "quote", "--principal", "6000.00", "--periods", "12", "--annual-rate", "0", "--method",
      "flat", "--start", "2026-01-15", "--fee-per-period", "0.6", "--upfront-fee", "240.00",
      "--cost-form",
    ]).output
    for text in [
      "0.6% of the principal each period (7.20% a year)", "432.00", "240.00", "5,760.00", "672.00",
    ] { #expect(output.contains(text), "\(text)") }
    try program.remove()
  }

  /// 0.05% a day is 18.25% over 365 days.
  @Test func `a daily rate never stands without the yearly one`() throws {
    let program = try Program()
    let output = try program.run([
      "quote", "--principal", "2500.00", "--periods", "5", "--daily-rate", "0.05", "--method",
      "equal-principal", "--start", "2026-05-15", "--cost-form",
    ]).output
    #expect(output.contains("0.05% a day (18.25% a year)"))
    // Case D: 538.75 first, and the last of 500.00 with 30 days of interest on it, 7.50.
    #expect(output.contains("5, from 507.50 to 538.75"))
    try program.remove()
  }

  @Test func `amounts at the limit are not cut and no line is too long`() throws {
    let program = try Program()
    let outcome = try program.run([
      "quote", "--principal", "10000000000.00", "--periods", "360", "--annual-rate", "100",
      "--fee-per-period", "1", "--start", "2026-01-15", "--cost-form", "--lang", "zh",
    ])
    #expect(outcome.status == 0)
    #expect(outcome.lines.filter { TextWidth.columns(of: $0) > 80 } == [])
    #expect(outcome.output.contains("10,000,000,000.00"))
    #expect(outcome.output.contains("人民币壹佰亿元整"))
    try program.remove()
  }

  @Test(arguments: Language.allCases)
  func `the form that was signed is shown again, as it was signed`(language: Language) throws {
    let program = try told(until: "x-54")
    let arguments = ["--book", program.book, "--today", "2026-03-16"]
    let outcome = try program.run(
      ["show", "PL-1", "--cost-form", "--lang", language.rawValue] + arguments)
    #expect(outcome.status == 0)
    let plan = try program.run(["show", "PL-1", "--json"] + arguments).json()
    for row in plan["instalments"]?.elements ?? [] {
      let due = try #require(row["due"]?.string)
      #expect(outcome.lines.contains { $0.contains(due) }, "\(due)")
    }
    let words = language.words
    #expect(outcome.output.contains("PL-1"))
    #expect(outcome.output.contains(words.settlementText(.toDay)))
    #expect(outcome.lines.filter { TextWidth.columns(of: $0) > 80 } == [])
    #expect(
      try program.run(["show", "PL-1", "--cost-form", "--json"] + arguments).status == 64)
    // The story signs it on 6 January and takes the application on that day, at the earliest.
    let signed = try program.run(
      ["show", "PL-1", "--cost-form", "--lang", language.rawValue, "--on", "2026-01-06"]
        + arguments)
    #expect(signed.output == outcome.output)
    let before = try program.run(
      ["show", "PL-1", "--cost-form", "--lang", language.rawValue, "--on", "2026-01-05"]
        + arguments)
    #expect(before.status == 1)
    #expect(before.errors == words.nothingCalled("PL-1") + "\n")
    try program.remove()
  }

  @Test(arguments: Language.allCases)
  func `a plan without a signature has no form`(language: Language) throws {
    let program = try told(until: "x-24")
    let outcome = try program.run([
      "show", "P-01", "--cost-form", "--book", program.book, "--lang", language.rawValue,
    ])
    #expect(outcome.status == 1)
    #expect(outcome.errors == language.words.nothingCalled("P-01") + "\n")
    try program.remove()
  }

  // MARK: On the screens

  @MainActor
  @Test func `a key writes the form of the wizard into a file, and never over another`() throws {
    let program = try Program()
    let path = program.folder.appending(path: "form.txt").path
    var visit = AppSession(try AppSession.book())
    try visit.type("n")
    try visit.typeIdentity()
    try visit.giveConsents()
    try visit.passPrecheck()
    try visit.typePhone()
    try visit.type("<Enter>")
    #expect(visit.wizard?.page == .costForm)
    try visit.type("<C-t><C-u>\(path)<Enter>")
    #expect(visit.app.notice == .done(Words(.english).costFormWritten(path)))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let form = try #require(visit.wizard?.quote?.costForm)
    #expect(text == form.text(Words(.english)).map { $0 + "\n" }.joined())
    // What was typed stays, and another name does.
    let told = try visit.type("<C-t><C-u>\(path)<Enter>")
    #expect(visit.overlays.count == 1)
    #expect(
      told.filter { !$0.isWhitespace && $0 != "│" }.contains(
        Words(.english).fileExists(path).filter { !$0.isWhitespace }), "\(told)")
    try visit.type("2<Enter>")
    #expect(visit.app.notice == .done(Words(.english).costFormWritten(path + "2")))
    #expect(visit.wizard?.page == .costForm)
    try program.remove()
  }

  @MainActor
  @Test func `a key writes the form that a plan was signed with`() throws {
    let program = try Program()
    let path = program.folder.appending(path: "form.txt").path
    let book = try AppSession.book()
    let plan = try #require(
      try book.plans(PlanQuery { $0.stages = [.active] }, limit: 1).rows.first)
    var visit = AppSession(book, role: .officer, first: PlanScreen(plan.id))
    try visit.type("w<C-u>\(path)<Enter>")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.contains(plan.id.text))
    #expect(text.contains(plan.principal.grouped))
    try program.remove()
  }

  @MainActor
  @Test(arguments: Language.allCases)
  func `an amount that is far too small is refused under its field`(language: Language) throws {
    let book = try AppSession.book()
    let plan = try #require(
      try book.plans(PlanQuery { $0.stages = [.active] }, limit: 1).rows.first)
    var visit = AppSession(book, role: .officer, language: language, first: PlanScreen(plan.id))
    let told = try visit.type("a<Enter>-92233720368547758.08<C-s>")
    let reason = Reason.amountBelow(field: "amount", minimum: .zero)
    #expect(told.contains(language.words.sentence(reason)))
    #expect(visit.overlays.count == 1)
  }

  // MARK: Ceilings

  private func asked(_ name: String) -> [String] {
    switch name {
    case "B_equal_principal": example + ["--method", "equal-principal"]
    case "G_equal_instalment_24":
      [
        "quote", "--principal", "4599.00", "--periods", "24", "--annual-rate", "14.6", "--start",
        "2026-01-15",
      ]
    case "A2_upfront_fee": example + ["--upfront-fee", "240.00"]
    default: example
    }
  }

  @Test func `the checks against ceilings hold through the command`() throws {
    let program = try Program()
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../LendingTests/Vectors/domain-vectors.json")
    let checks = try JSON(try Data(contentsOf: file))["rate_cap_checks"]?.elements ?? []
    #expect(checks.count == 4)
    for check in checks {
      let name = try #require(check["case"]?.string)
      for (lender, rate, key) in [
        ("licensed", "24.0000", "over_24"), ("private", "12.0000", "over_4lpr_12"),
      ] {
        let arguments = asked(name) + ["--lender", lender]
        let answer = try program.run(arguments + ["--json"]).json()
        let ceiling = try #require(answer["ceiling"])
        #expect(ceiling["exceeded"] == check[key], "\(name) \(lender)")
        #expect(ceiling["rate"]?.string == rate)
        #expect(ceiling["lender"]?.string == lender)
        #expect(ceiling["nominal"] == answer["rates"]?["nominal"])
        #expect(ceiling["effective"] == answer["rates"]?["effective"])
        for language in Language.allCases {
          let told = try program.run(arguments + ["--lang", language.rawValue])
          #expect(told.status == 0)
          let isTold = told.output.contains(
            language.words.aboveCeiling(
              try #require(
                Double(ceiling["nominal"]?.string ?? "").map {
                  CostOfCredit.text(percent: $0, decimals: 2)
                }), try #require(Rate(percent: rate))))
          #expect(isTold == (check[key] == .bool(true)), "\(name) \(lender) \(language)")
        }
      }
    }
    try program.remove()
  }

  @Test func `the row that holds on the first day counts, and none is said to be none`() throws {
    let program = try Program()
    func ceiling(_ lender: String, _ start: String) throws -> JSON? {
      try program.run(
        example.dropLast(1) + [start, "--lender", lender, "--json"]
      ).json()["ceiling"]
    }
    #expect(try ceiling("micro-loan", "2027-12-30")?["rate"]?.string == "24.0000")
    #expect(try ceiling("micro-loan", "2027-12-31")?["rate"]?.string == "12.0000")
    #expect(try ceiling("micro-loan", "2027-12-31")?["from"]?.string == "2027-12-31")
    #expect(try ceiling("private", "2022-01-01") == .null)
    let told = try program.run(example.dropLast(1) + ["2022-01-01", "--lender", "private"])
    #expect(told.output.contains("no ceiling is known for 2022-01-01"))
    #expect(try program.run(example + ["--lender", "bank"]).status == 64)
    #expect(try program.run(example + ["--json"]).json()["ceiling"] == nil)
    try program.remove()
  }

  @Test(arguments: Language.allCases)
  func `no verdict is printed about a rate above a ceiling`(language: Language) throws {
    let program = try Program()
    let output = try program.run(
      asked("A2_upfront_fee") + ["--lender", "private", "--lang", language.rawValue]
    ).output.lowercased()
    for word in ["illegal", "usur", "非法", "违法", "違法", "高利"] {
      #expect(!output.contains(word))
    }
    try program.remove()
  }
}
