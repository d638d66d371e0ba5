import Foundation
import Lending
import Testing

@testable import Wording

/// What commands say about input that nobody should type: the status, and a sentence that names the
/// field and the limit.
@Suite(.serialized)
struct CommandInputTests {
  private let example = [
    "quote", "--principal", "8000.00", "--periods", "12", "--annual-rate", "12", "--start",
    "2026-01-15",
  ]

  private static let most = Money.ceiling
  private static let least = Money(fen: 1)

  /// One refusal: what is typed behind a right quote, and why it is refused.
  struct Refused: Sendable {
    let typed: [String]
    let reason: Reason

    init(_ typed: [String], _ reason: Reason) {
      (self.typed, self.reason) = (typed, reason)
    }
  }

  static let refused: [Refused] = [
    Refused(["--principal", "-5"], .amountBelow(field: "principal", minimum: least)),
    Refused(["--principal", "0"], .amountBelow(field: "principal", minimum: least)),
    Refused(["--principal", "10000000000.01"], .amountAbove(field: "principal", maximum: most)),
    Refused(
      ["--principal", "1000000000000000000"], .amountAbove(field: "principal", maximum: most)),
    Refused(
      ["--principal", "92233720368547758.07"], .amountAbove(field: "principal", maximum: most)),
    Refused(
      ["--principal", "92233720368547758.08"], .amountAbove(field: "principal", maximum: most)),
    Refused(
      ["--principal", "99999999999999999999.99"], .amountAbove(field: "principal", maximum: most)),
    Refused(
      ["--principal", "-92233720368547758.08"], .amountBelow(field: "principal", minimum: least)),
    Refused(
      ["--principal", "-99999999999999999999"], .amountBelow(field: "principal", minimum: least)),
    Refused(["--periods", "0"], .countBelow(field: "periods", minimum: 1)),
    Refused(["--periods", "-1"], .countBelow(field: "periods", minimum: 1)),
    Refused(["--periods", "361"], .countAbove(field: "periods", maximum: 360)),
    Refused(["--periods", "9223372036854775807"], .countAbove(field: "periods", maximum: 360)),
    Refused(["--periods", "99999999999999999999"], .countAbove(field: "periods", maximum: 360)),
    Refused(["--periods", "-99999999999999999999"], .countBelow(field: "periods", minimum: 1)),
    Refused(["--annual-rate", "-1"], .rateBelow(field: "rate", minimum: .zero)),
    Refused(
      ["--annual-rate", "10000"],
      .rateAbove(field: "rate", maximum: Schedule.Terms.highestAnnualRate)),
    Refused(
      ["--annual-rate", "100000000000"],
      .rateAbove(field: "rate", maximum: Schedule.Terms.highestAnnualRate)),
    Refused(
      ["--fee-per-period", "10000"],
      .rateAbove(field: "feePerPeriod", maximum: Schedule.Terms.highestAnnualRate)),
    Refused(["--fee-per-period", "-0.1"], .rateBelow(field: "feePerPeriod", minimum: .zero)),
    Refused(["--upfront-fee", "-0.01"], .amountBelow(field: "upfrontFee", minimum: .zero)),
    Refused(
      ["--upfront-fee", "8000.00"],
      .amountAbove(field: "upfrontFee", maximum: Money(fen: 799_999))),
    Refused(
      ["--upfront-fee", "92233720368547758.07"],
      .amountAbove(field: "upfrontFee", maximum: Money(fen: 799_999))),
    Refused(
      ["--instalment-multiple", "0"], .amountBelow(field: "instalmentMultiple", minimum: least)),
    Refused(
      ["--instalment-multiple", "92233720368547758.07"],
      .amountAbove(field: "instalmentMultiple", maximum: most)),
    Refused(["--instalment", "-1"], .amountBelow(field: "instalment", minimum: least)),
    Refused(
      ["--instalment", "1000000000000000000"], .amountAbove(field: "instalment", maximum: most)),
    Refused(
      ["--first-due", "2026-01-14"], .dayBefore(field: "firstDue", earliest: Days.day("2026-01-16"))
    ),
    Refused(
      ["--first-due", "2026-01-15"], .dayBefore(field: "firstDue", earliest: Days.day("2026-01-16"))
    ),
    // Eleven months after the first due day are left before 2199-12-31, twelve after the start.
    Refused(
      ["--first-due", "2199-12-31"], .dayAfter(field: "firstDue", latest: Days.day("2199-01-31"))),
    Refused(["--start", "2199-06-15"], .dayAfter(field: "start", latest: Days.day("2198-12-31"))),
    Refused(["--principal-grace", "-1"], .countBelow(field: "principalGrace", minimum: 0)),
    Refused(["--interest-deferral", "12"], .countAbove(field: "interestDeferral", maximum: 11)),
    Refused(["--interest-free", "13"], .countAbove(field: "interestFree", maximum: 12)),
    Refused(
      ["--prepay", "2026-05-15=-500.00"], .amountBelow(field: "amount", minimum: least)),
    Refused(
      ["--prepay", "2026-05-15=-92233720368547758.08"],
      .amountBelow(field: "amount", minimum: least)),
    Refused(["--prepay", "2026-05-15=0"], .amountBelow(field: "amount", minimum: least)),
    // Case A owes 5,438.74 after the fourth due day.
    Refused(
      ["--prepay", "2026-05-15=92233720368547758.07"],
      .amountAbove(field: "amount", maximum: Money(fen: 543_873))),
    Refused(["--draw", "2026-05-15=-500.00"], .amountBelow(field: "amount", minimum: least)),
    Refused(
      ["--draw", "2026-05-15=92233720368547758.07"], .amountAbove(field: "amount", maximum: most)),
    Refused(
      ["--reschedule-from", "-99999999999999999999"], .countBelow(field: "from", minimum: 1)),
    Refused(
      ["--reschedule-from", "5", "--new-periods", "9223372036854775807"],
      .countAbove(field: "periods", maximum: 360)),
    Refused(
      ["--reschedule-from", "5", "--new-rate", "10000"],
      .rateAbove(field: "rate", maximum: Schedule.Terms.highestAnnualRate)),
    Refused(
      ["--settle", "2026-01-14"], .dayBefore(field: "settle", earliest: Days.day("2026-01-15"))),
  ]

  @Test func `a quote names the field and the limit in each language, and ends with 1`() throws {
    let program = try Program()
    for (index, refused) in CommandInputTests.refused.enumerated() {
      // Three languages in turn: every reason in one, every kind of reason in all.
      for language in [Language.allCases[index % 3], Language.allCases[(index + 1) % 3]] {
        let outcome = try program.run(example + refused.typed + ["--lang", language.rawValue])
        #expect(outcome.status == 1, "\(refused.typed)")
        let sentence = language.words.sentence(refused.reason)
        let told = outcome.errors.split(separator: "\n").map(String.init)
        #expect(told.contains(sentence), "\(refused.typed): \(outcome.errors)")
        #expect(outcome.output.isEmpty)
      }
    }
    try program.remove()
  }

  @Test func `a daily rate has a limit of its own`() throws {
    let program = try Program()
    for language in Language.allCases {
      let outcome = try program.run([
        "quote", "--principal", "8000.00", "--periods", "12", "--daily-rate", "1.00000001",
        "--start", "2026-01-15", "--lang", language.rawValue,
      ])
      #expect(outcome.status == 1)
      let reason = Reason.rateAbove(field: "rate", maximum: Schedule.Terms.highestDailyRate)
      #expect(outcome.errors == language.words.sentence(reason) + "\n")
    }
    try program.remove()
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "2026-13-01", "2026-00-01", "2026-01-32", "1899-12-31",
    "2200-01-01", "9999-12-31", "26-01-15", "2026-1-5", "2026/01/15", "", "   ",
  ])
  func `a day that there is not is wrong usage in each language`(day: String) throws {
    let program = try Program()
    for language in Language.allCases {
      for option in ["--start", "--first-due", "--settle"] {
        let outcome = try program.run(example + [option, day, "--lang", language.rawValue])
        #expect(outcome.status == 64, "\(option) \(day)")
        #expect(outcome.errors.contains(language.words.optionMalformed(option, .day)))
      }
    }
    try program.remove()
  }

  @Test(arguments: [
    ("--principal", Lending.Form.amount, "abc"), ("--principal", .amount, ""),
    ("--principal", .amount, "  "), ("--principal", .amount, "8e3"),
    ("--principal", .amount, "８０００"), ("--periods", .count, "12.5"), ("--periods", .count, ""),
    ("--annual-rate", .rate, "twelve"), ("--annual-rate", .rate, "1e2"),
    ("--annual-rate", .rate, "0.000000001"),
  ])
  func `what is no figure is wrong usage in each language`(
    option: String, form: Lending.Form, value: String
  ) throws {
    let program = try Program()
    for language in Language.allCases {
      let outcome = try program.run(example + [option, value, "--lang", language.rawValue])
      #expect(outcome.status == 64, "\(value)")
      #expect(outcome.errors.contains(language.words.optionMalformed(option, form)))
    }
    try program.remove()
  }

  /// The n-th due day keeps the day of the first, in a month without it the last day; 2100 has no
  /// 29 February.
  ///
  /// Counted on a calendar.
  @Test(arguments: [
    (["--start", "2028-02-29"], [(1, "2028-03-29"), (11, "2029-01-29"), (12, "2029-02-28")]),
    (["--start", "2026-01-31"], [(1, "2026-02-28"), (2, "2026-03-31"), (3, "2026-04-30")]),
    (["--start", "2028-01-31"], [(1, "2028-02-29"), (2, "2028-03-31")]),
    (
      ["--start", "2028-01-15", "--first-due", "2028-02-29"],
      [(1, "2028-02-29"), (2, "2028-03-29"), (12, "2029-01-29")]
    ),
    (
      ["--start", "2096-02-29", "--periods", "48"],
      [(12, "2097-02-28"), (24, "2098-02-28"), (47, "2100-01-29"), (48, "2100-02-28")]
    ),
    (["--start", "2099-12-31"], [(2, "2100-02-28"), (3, "2100-03-31")]),
    (["--start", "2198-12-31"], [(12, "2199-12-31")]),
  ])
  func `due days at the end of February`(typed: [String], due: [(Int, String)]) throws {
    let program = try Program()
    let rows = try program.run(example + typed + ["--json"]).json()["instalments"]?.elements ?? []
    for (number, day) in due {
      try #require(rows.count >= number)
      #expect(rows[number - 1]["due"]?.string == day, "\(typed)")
    }
    try program.remove()
  }

  // MARK: check

  /// 2^63 - 1 fen written in capitals by hand.
  @Test func `an amount at the limit of the machine is written, one more is refused`() throws {
    let program = try Program()
    let most = try program.run(["check", "amount", "92233720368547758.07"])
    #expect(most.status == 0)
    #expect(
      try most.json()["hans"]?.string
        == "玖亿贰仟贰佰叁拾叁万柒仟贰佰零叁亿陆仟捌佰伍拾肆万柒仟柒佰伍拾捌元零柒分")
    let least = try program.run(["check", "amount", "--", "-92233720368547758.08"])
    #expect(try least.json()["fen"] == .number("-9223372036854775808"))
    for text in ["92233720368547758.08", "-92233720368547758.09", "1000000000000000000000.00"] {
      let outcome = try program.run(["check", "amount", "--", text])
      #expect(outcome.status == 1)
      #expect(outcome.output == #"{"ok":false,"errors":["LEN"]}"# + "\n", "\(text)")
    }
    for text in ["", "   "] {
      let outcome = try program.run(["check", "amount", "--", text])
      #expect(outcome.status == 1)
      #expect(outcome.output == #"{"ok":false,"errors":["LEN"]}"# + "\n")
    }
    try program.remove()
  }

  @Test(arguments: ["resident-id", "mobile", "uscc", "card", "imei"])
  func `blank, long and strange values are refused with codes`(kind: String) throws {
    let program = try Program()
    for value in ["", "   ", String(repeating: "9", count: 5_000), "１２３", "-1", "\u{7F}"] {
      let outcome = try program.run(["check", kind, "--", value])
      #expect(outcome.status == 1, "\(value.prefix(20))")
      #expect(try outcome.json()["ok"] == .bool(false))
      #expect(try outcome.json()["errors"]?.elements.isEmpty == false)
    }
    try program.remove()
  }

  @Test(arguments: ["119999202602290018", "119999210002290013", "119999202613010014"])
  func `a birth on a day that there is not is refused`(number: String) throws {
    let program = try Program()
    let errors = try program.run(["check", "resident-id", number]).json()["errors"]?.elements ?? []
    #expect(errors.contains("DATE"), "\(errors)")
    try program.remove()
  }

  /// Every reason of a limit says the field and the limit in each language.
  @Test func `each sentence about a limit names the field and the limit`() {
    for refused in CommandInputTests.refused {
      for language in Language.allCases {
        let words = language.words
        let sentence = words.sentence(refused.reason)
        #expect(sentence.contains(words.field(refused.reason.field ?? "?")), "\(sentence)")
        for fact in refused.reason.facts {
          let figure = Money(exactText: fact.value).map(words.money) ?? fact.value
          #expect(sentence.contains(figure), "\(sentence) \(fact.value)")
        }
      }
    }
  }
}
