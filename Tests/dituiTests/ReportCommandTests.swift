import Foundation
import Lending
import Testing

/// What `ditui report` takes, refuses and writes.
@Suite(.serialized)
nonisolated struct ReportCommandTests {
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
}
