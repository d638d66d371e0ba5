import Foundation
import Lending
import Testing

@testable import Wording

/// What `ditui report` takes, refuses and writes.
@Suite(.serialized)
struct ReportCommandTests {
  @Test(arguments: [
    (["par", "--json", "--csv"], ["--json and --csv", "--json 与 --csv", "--json 與 --csv"]),
    (["fpd"], ["there is no report fpd", "没有报表 fpd", "沒有報表 fpd"]),
    (["par", "--as-of", "yesterday"], ["--as-of", "--as-of", "--as-of"]),
    (["par", "--months", "0"], ["--months 0 must", "--months 0 应", "--months 0 應"]),
    (["vintage", "--measure", "both"], ["before after", "before after", "before after"]),
    (["buckets", "--scale", "m8"], ["m6 m7 days", "m6 m7 days", "m6 m7 days"]),
    (["par", "--plans", "par.par45"], ["no such cell", "没有此格", "沒有此格"]),
  ])
  func `wrong usage is refused in every language`(
    arguments: [String], told: [String]
  ) throws {
    let program = try Portfolio().recorded()
    for (language, text) in zip(["en", "zh-Hans", "zh-Hant"], told) {
      let outcome = try program.run(
        ["report"] + arguments + ["--lang", language, "--book", program.book])
      #expect(outcome.status == 64)
      #expect(outcome.output.isEmpty)
      #expect(outcome.errors.contains(text), "\(language): \(outcome.errors)")
    }
    try program.remove()
  }

  @Test func `customers are counted by what they told of work and schooling`() throws {
    let program = try Program()
    var telling = RecordScript()
    telling.setScene()
    let people = [
      ("C-1", "119999199001010039", "services"), ("C-2", "11999919880214004X", "services"),
      ("C-3", "119999198503050052", "office"), ("C-4", "119999199001010012", ""),
    ]
    for (place, (customer, number, trade)) in people.enumerated() {
      telling.register(customer, number, "1540000000\(place)", line: "weilidai")
      guard !trade.isEmpty else { continue }
      telling.tell(
        "2026-01-07", "customer-described",
        ["customer": .string(customer), "person": ["trade": .string(trade)]])
    }
    let told = try program.run(
      ["record", "--book", program.book], input: Data(telling.text.utf8))
    #expect(told.lines.filter { !$0.contains(#""ok":true"#) } == [])
    let report = try program.run([
      "report", "book", "--json", "--as-of", "2026-01-07", "--book", program.book,
    ]).json()
    // Two and one of the three who told.
    #expect(report["trades"]?["services"] == ["count": 2, "percent": "66.6667"])
    #expect(report["trades"]?["office"] == ["count": 1, "percent": "33.3333"])
    #expect(report["trades"]?["untold"]?["count"] == 1)
    #expect(report["schoolings"]?["untold"]?["count"] == 4)
    try program.remove()
  }

  @Test func `an agent reads no report`() throws {
    let program = try Portfolio.twenty().recorded()
    let outcome = try program.run([
      "report", "par", "--role", "agent", "--json", "--book", program.book,
    ])
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    let officer = try program.run([
      "report", "par", "--role", "officer", "--json", "--book", program.book,
    ])
    #expect(officer.status == 0)
    try program.remove()
  }

  @Test func `a spreadsheet reads a head and a line for each figure`() throws {
    let program = try Portfolio.twenty().recorded()
    let outcome = try program.run([
      "report", "par", "--csv", "--as-of", "2026-06-30", "--plans", "par.par90.before", "--book",
      program.book,
    ])
    let lines = outcome.output.components(separatedBy: "\r\n")
    #expect(
      lines.first
        == "report,asOf,measure,table,row,column,count,amount,percent,days,cell,plans")
    #expect(
      lines.contains(
        "par,2026-06-30,,par,par90,before,4,2850.00,4.7261,,par.par90.before,L17 L18 L19 L20"))
    #expect(lines.last == "")
    #expect(
      Set(lines.dropLast().map { $0.split(separator: ",", omittingEmptySubsequences: false).count })
        == [12])
    try program.remove()
  }

  @Test(arguments: [
    "par", "buckets", "vintage", "roll-rate", "first-payment-default", "book", "provision",
  ])
  func `every report is told in every language, of an empty book too`(name: String) throws {
    let program = try Portfolio().recorded()
    let full = try Portfolio.twenty().recorded()
    for language in ["en", "zh-Hans", "zh-Hant"] {
      let empty = try program.run(["report", name, "--lang", language, "--book", program.book])
      #expect(empty.status == 0)
      let told = try full.run([
        "report", name, "--lang", language, "--as-of", "2026-06-30", "--book", full.book,
      ])
      #expect(told.status == 0)
      #expect(told.lines.count > 3)
    }
    try program.remove()
    try full.remove()
  }

  @Test func `a plan tells its days, its grace and when it entered each bucket`() throws {
    let program = try Portfolio.twenty().recorded()
    let outcome = try program.run([
      "show", "L15", "--json", "--today", "2026-06-30", "--book", program.book,
    ])
    let shown = try outcome.json()
    #expect(shown["daysPastDueBefore"] == 58)
    #expect(shown["daysPastGrace"] == 58)
    #expect(shown["riskClassBefore"]?.string == "special_mention")
    #expect(shown["instalments"]?.elements.first?["bucketBefore"]?.string == "M2")
    let stays = shown["bucketStays"]?.elements.filter { $0["measure"]?.string == "before" } ?? []
    #expect(stays.map { $0["bucket"]?.string } == ["M0", "M1", "M2"])
    // Due on 3 May: M1 from the 4th, M2 from the 31st day past due, 3 June.
    #expect(stays.map { $0["entered"]?.string } == ["2026-04-03", "2026-05-04", "2026-06-03"])
    #expect(stays.map { $0["left"]?.string } == ["2026-05-04", "2026-06-03", nil])
    try program.remove()
  }

  @Test func `provisions are those of the twenty loans by hand`() throws {
    let program = try Portfolio.twenty().recorded()
    let report = try program.run([
      "report", "provision", "--json", "--as-of", "2026-06-30", "--book", program.book,
    ]).json()
    let rows = ["normal", "specialMention", "substandard", "doubtful", "loss", "total"].map { key in
      let row = report["provision"]?[key]
      return "\(row?["before"]?["count"]?.text ?? "-") \(row?["before"]?["amount"]?.string ?? "-") "
        + "\(row?["provisionBefore"]?["amount"]?.string ?? "-")"
    }
    // 1% of 47,114.50 is 471.145, half up; 2% of 10,339.00; 25% of 1,500.00 and 600.00; 50% of
    // 450.00; all of 300.00.
    #expect(
      rows == [
        "10 47114.50 471.15", "6 10339.00 206.78", "2 2100.00 525.00", "1 450.00 225.00",
        "1 300.00 300.00", "20 60303.50 1727.93",
      ])
    let quality = report["quality"]
    let lines = ["nonPerforming", "coverage", "provisionShare"].map { key in
      let cell = quality?[key]?["after"]
      return "\(cell?["amount"]?.string ?? "-") \(cell?["percent"]?.string ?? "-")"
    }
    // 2,850.00 and 1,727.93 of 60,303.50; 1,727.93 of 2,850.00. PAR90 is the same 4.7261%.
    #expect(lines == ["2850.00 4.7261", "1727.93 60.6291", "1727.93 2.8654"])
    try program.remove()
  }

  @Test func `a write-off leaves the portfolio and stays in the vintages`() throws {
    var portfolio = try Portfolio.twenty()
    // The freeze of the one 400 days past due has ended.
    portfolio.freezeExtraDays = 399
    let program = try portfolio.recorded()
    func report(_ name: String) throws -> JSON {
      try program.run([
        "report", name, "--json", "--as-of", "2026-06-30", "--months", "24", "--book", program.book,
      ]).json()
    }
    let (vintage, late) = (try report("vintage"), try report("first-payment-default"))
    let lines = [
      #"{"request":"w-1","day":"2026-06-30","actor":"S1","event":"plan-written-off","plan":"L20","#
        + #""amount":"300.00","reason":"lost","reference":"HX-1"}"#,
      #"{"request":"w-2","day":"2026-06-30","actor":"S1","event":"repayment-received","plan":"L20","#
        + #""amount":"100.00"}"#,
    ]
    let told = try program.run(
      ["record", "--book", program.book], input: Data(lines.joined(separator: "\n").utf8))
    #expect(told.status == 0, "\(told.output)")
    // 2,550.00 of 60,003.50.
    let over90 = try report("par")["par"]?["par90"]?["before"]
    #expect(over90?["amount"]?.string == "2550.00")
    #expect(over90?["percent"]?.string == "4.2498")
    let figures = try report("book")["figures"]
    #expect(figures?["writtenOff"]?["count"] == .number("1"))
    #expect(figures?["writtenOff"]?["amount"]?.string == "300.00")
    #expect(figures?["recovered"]?["amount"]?.string == "100.00")
    #expect(figures?["running"]?["count"] == .number("19"))
    #expect(try report("first-payment-default") == late)
    #expect(try report("vintage")["ever"] == vintage["ever"])
    #expect(try program.run(["verify", "--book", program.book]).status == 0)
    try program.remove()
  }
}
