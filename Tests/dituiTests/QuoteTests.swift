import Lending
import Testing

struct QuoteTests {
  private let example = [
    "quote", "--principal", "8000.00", "--periods", "12", "--annual-rate", "12", "--start",
    "2026-01-15",
  ]

  @Test func `the quote of the manual has its figures`() throws {
    let program = try Program()
    let outcome = try program.run(example + ["--json"])
    #expect(outcome.status == 0)
    #expect(
      outcome.output.hasPrefix(
        #"{"instalments":[{"number":1,"due":"2026-02-15","days":31,"principal":"630.79","#
          + #""interest":"80.00","fee":"0.00","payment":"710.79","balance":"7369.21"},"#))
    #expect(
      outcome.output.hasSuffix(
        #""totals":{"principal":"8000.00","interest":"529.48","fee":"0.00","#
          + #""payment":"8529.48"},"rates":{"irrMonthly":"0.999993","nominal":"11.9999","#
          + #""effective":"12.6824","xirr":"12.7381","simple":"12.0468"}}"# + "\n"))
    try program.remove()
  }

  @Test func `a quote without a first day begins today`() throws {
    let program = try Program()
    let dated = try program.run(example)
    let today = try program.run(example.dropLast(2) + ["--today", "2026-01-15"])
    #expect(today.status == 0)
    #expect(today.output == dated.output)
    try program.remove()
  }

  @Test(arguments: [
    ("equal-principal", "520.00"), ("interest-first", "960.00"), ("flat", "960.00"),
  ])
  func `each method has its interest`(method: String, interest: String) throws {
    let program = try Program()
    let totals = try program.run(example + ["--method", method, "--json"]).json()["totals"]
    #expect(totals?["interest"]?.string == interest)
    try program.remove()
  }

  @Test func `a fee at the start raises the rate`() throws {
    let program = try Program()
    let rates = try program.run(example + ["--upfront-fee", "240.00", "--json"]).json()["rates"]
    #expect(rates?["irrMonthly"]?.string == "1.485403")
    try program.remove()
  }

  @Test func `what the rules refuse ends with 1 and names every field`() throws {
    let program = try Program()
    let outcome = try program.run([
      "quote", "--principal", "-5", "--periods", "400", "--annual-rate", "12", "--start",
      "2026-01-15", "--lang", "zh",
    ])
    #expect(outcome.status == 1)
    #expect(outcome.errors == "本金不得低于 0.01\n期数不得多于 360\n")
    #expect(outcome.output.isEmpty)
    try program.remove()
  }

  @Test(arguments: [
    ("--principal", "8,00"), ("--periods", "twelve"), ("--start", "2026-02-30"),
    ("--annual-rate", "12%"), ("--method", "balloon"), ("--rounding", "up"),
    ("--day-count", "360"),
  ])
  func `a value that cannot be read is wrong usage`(option: String, value: String) throws {
    let program = try Program()
    let outcome = try program.run(example + [option, value])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(option))
    try program.remove()
  }

  @Test func `two rates are wrong usage`() throws {
    let program = try Program()
    #expect(try program.run(example + ["--daily-rate", "0.05"]).status == 64)
    try program.remove()
  }

  @Test func `the table for people is aligned by cells`() throws {
    let program = try Program()
    let lines = try program.run(example + ["--lang", "zh"]).lines
    #expect(lines.first == "期次  还款日      天数      本金    利息  费用  每期应还  剩余本金")
    #expect(lines[1] == "   1  2026-02-15    31    630.79   80.00  0.00    710.79  7,369.21")
    #expect(lines[13] == "合计                    8,000.00  529.48  0.00  8,529.48")
    try program.remove()
  }
}
