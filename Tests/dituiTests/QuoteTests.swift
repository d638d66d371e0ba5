import Lending
import Testing

struct QuoteTests {
  private let example = [
    "quote", "--principal", "8000.00", "--periods", "12", "--annual-rate", "12", "--start",
    "2026-01-15",
  ]

  private func rows(_ quote: JSON) -> [JSON] { quote["instalments"]?.elements ?? [] }

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

  /// Case I: 2,000.00 more on the fourth due day, either way; 91.02 and 143.97 of interest saved.
  @Test(arguments: [("term", 12, "91.02", "449.41"), ("instalment", 9, "143.97", "710.79")])
  func `a prepayment keeps the term or the instalment`(
    keep: String, count: Int, saved: String, payment: String
  ) throws {
    let program = try Program()
    let quote = try program.run(
      example + ["--prepay", "2026-05-15=2000.00", "--keep", keep, "--json"]
    ).json()
    #expect(rows(quote).count == count)
    #expect(rows(quote)[4]["payment"]?.string == payment)
    #expect(rows(quote)[3]["balance"]?.string == "3438.74")
    #expect(quote["interestSaved"]?.string == saved)
    try program.remove()
  }

  @Test func `a settlement is quoted for a day`() throws {
    let program = try Program()
    let settlement = try program.run(example + ["--settle", "2026-04-27", "--json"])
      .json()["settlement"]
    // Case J.
    #expect(settlement?["principal"]?.string == "6088.64")
    #expect(settlement?["interest"]?.string == "24.35")
    #expect(settlement?["total"]?.string == "6112.99")
    try program.remove()
  }

  @Test func `a second drawing and other terms are quoted`() throws {
    let program = try Program()
    let base = [
      "quote", "--principal", "100.00", "--periods", "6", "--annual-rate", "9.4822", "--start",
      "2024-01-01", "--rounding", "half-even", "--json",
    ]
    let drawn = try program.run(base + ["--draw", "2024-03-01=100.00"]).json()
    #expect(rows(drawn)[2]["payment"]?.string == "42.63")
    let moved = try program.run(
      base + ["--reschedule-from", "3", "--new-first-due", "2024-05-01", "--new-periods", "2"]
    ).json()
    #expect(rows(moved).count == 4)
    #expect(rows(moved)[2]["due"]?.string == "2024-05-01")
    #expect(moved["totals"]?["principal"]?.string == "100.00")
    try program.remove()
  }

  @Test func `weeks, grace and multiples are asked for by options`() throws {
    let program = try Program()
    let weekly = try program.run([
      "quote", "--principal", "100.00", "--periods", "6", "--annual-rate", "9.4822", "--start",
      "2024-01-01", "--frequency", "1 week", "--day-count", "actual/364", "--rounding", "half-even",
      "--json",
    ]).json()
    // Vector AMT-04.
    #expect(rows(weekly)[0]["payment"]?.string == "16.77")
    #expect(rows(weekly)[5]["payment"]?.string == "16.78")
    #expect(rows(weekly)[5]["due"]?.string == "2024-02-12")
    let grace = try program.run([
      "quote", "--principal", "5000.00", "--periods", "18", "--annual-rate", "12", "--start",
      "2022-11-01", "--principal-grace", "6", "--interest-deferral", "3", "--rounding",
      "half-even", "--instalment-multiple", "1.00", "--json",
    ]).json()
    // Vector AMT-17.
    #expect(rows(grace)[3]["payment"]?.string == "200.00")
    #expect(grace["totals"]?["interest"]?.string == "631.09")
    let up = try program.run([
      "quote", "--principal", "280000.00", "--periods", "20", "--annual-rate", "8.4", "--start",
      "2024-01-01", "--instalment-multiple", "1.00", "--multiple-rule", "up", "--json",
    ]).json()
    // Vector AMT-20.
    #expect(rows(up)[0]["payment"]?.string == "15052.00")
    try program.remove()
  }

  @Test func `a due day on a day off moves to the next workday`() throws {
    let program = try Program()
    let quote = try program.run([
      "quote", "--principal", "1200.00", "--periods", "12", "--annual-rate", "0", "--start",
      "2026-01-16", "--first-due", "2026-02-16", "--holidays", "next-workday", "--json",
    ]).json()
    // The Spring Festival of 2026 ends on 23 February; 16 May is a Saturday.
    #expect(rows(quote)[0]["due"]?.string == "2026-02-24")
    #expect(rows(quote)[1]["due"]?.string == "2026-03-16")
    #expect(rows(quote)[3]["due"]?.string == "2026-05-18")
    try program.remove()
  }

  @Test(arguments: [
    ["--prepay", "2026-05-15"], ["--prepay", "May=5"], ["--draw", "2026-05-15=x"],
    ["--new-periods", "3"], ["--frequency", "1 months"], ["--frequency", "0 days"],
    ["--keep", "both"], ["--settle", "soon"],
  ])
  func `a change that cannot be read is wrong usage`(typed: [String]) throws {
    let program = try Program()
    let outcome = try program.run(example + typed)
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains(typed[0]))
    try program.remove()
  }

  @Test(arguments: [
    (["--prepay", "2026-05-15=6000.00"], "amount-above"),
    (["--prepay", "2027-01-15=10.00"], "day-after"), (["--settle", "2025-12-31"], "day-before"),
    (["--reschedule-from", "13"], "count-above"), (["--principal-grace", "12"], "count-above"),
    (["--holidays", "next-workday", "--frequency", "1 week"], "not-offered"),
  ])
  func `a change that has no place is refused`(typed: [String], code: String) throws {
    let program = try Program()
    let outcome = try program.run(example + typed + ["--json"])
    #expect(outcome.status == 1)
    #expect(try outcome.json()["reasons"]?.elements.first?["code"]?.string == code)
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

  /// The first period is 5/31 of a month: domain reference 3.5.
  @Test func `a short first period counts as its fraction of a month`() throws {
    let program = try Program()
    func quote(_ percent: String) throws -> JSON {
      try program.run([
        "quote", "--principal", "3000.00", "--periods", "3", "--annual-rate", percent, "--start",
        "2026-01-27", "--first-due", "2026-02-01", "--lender", "licensed", "--json",
      ]).json()
    }
    let ceiling = try quote("36")["ceiling"]
    #expect(ceiling?["exceeded"] == .bool(true))
    #expect(ceiling?["nominal"]?.string?.hasPrefix("36.0") == true)
    let rates = try quote("12")["rates"]
    #expect(rates?["nominal"]?.string?.hasPrefix("12.00") == true)
    #expect(rates?["effective"]?.string?.hasPrefix("12.68") == true)
    try program.remove()
  }

  @Test func `an instalment below the interest is refused with the least and the most`() throws {
    let program = try Program()
    let outcome = try program.run(example + ["--instalment", "50.00", "--json"])
    #expect(outcome.status == 1)
    let reason = try outcome.json()["reasons"]?.elements.first
    #expect(reason?["code"]?.string == "instalment-outside")
    #expect(reason?["facts"]?["minimum"]?.string == "80.00")
    #expect(reason?["facts"]?["maximum"]?.string == "771.63")
    let multiple = try program.run(example + ["--instalment-multiple", "1000.00"])
    #expect(multiple.status == 1)
    try program.remove()
  }

  @Test func `a year without a calendar is told where days off count`() throws {
    let program = try Program()
    let moved = example + ["--holidays", "next-workday"]
    let years = try program.run(moved + ["--json"]).json()["yearsWithoutCalendar"]
    #expect(years == .array([.number("2027")]))
    #expect(try program.run(moved + ["--lang", "en"]).output.contains("Days off of 2027"))
    #expect(try program.run(example + ["--json"]).json()["yearsWithoutCalendar"] == nil)
    try program.remove()
  }
}
