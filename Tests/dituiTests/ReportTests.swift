import Foundation
import Lending
import Testing

@testable import Wording

/// The worked portfolios of `domain.md` section 4, recorded as events and told by `ditui report`.
@Suite(.serialized)
struct ReportTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  private func yuan(_ text: String) throws -> Money { try #require(Money(exactText: text)) }

  private func report(_ program: Program, _ arguments: String...) throws -> JSON {
    let outcome = try program.run(["report"] + arguments + ["--json", "--book", program.book])
    try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return try outcome.json()
  }

  private func percents(_ row: JSON, _ keys: [String]) -> [String] {
    keys.map { row[$0]?["percent"]?.string ?? "-" }
  }

  // MARK: Portfolio at risk

  @Test func `twenty loans have the portfolio at risk of the reference`() throws {
    let program = try Portfolio.twenty().recorded()
    let par = try report(program, "par", "--as-of", "2026-06-30", "--plans", "par.par90.before")
    #expect(par["asOf"]?.string == "2026-06-30")
    for measure in ["before", "after"] {
      func figure(_ key: String, _ name: String) -> String? {
        par["par"]?[key]?[measure]?[name]?.string
      }
      #expect(figure("total", "amount") == "60303.50")
      let keys = ["par0", "par30", "par60", "par90"]
      #expect(
        keys.map { figure($0, "percent") } == ["21.8710", "10.5135", "6.3346", "4.7261"])
      #expect(
        keys.map { figure($0, "amount") } == ["13189.00", "6340.00", "3820.00", "2850.00"])
      #expect(par["par"]?["par0"]?[measure]?["count"] == 10)
    }
    #expect(
      par["par"]?["par90"]?["before"]?["plans"] == ["L17", "L18", "L19", "L20"])
    #expect(par["par"]?["par90"]?["after"]?["plans"] == nil)
    // On 30 May the loan of 31 days is one day overdue, that of 91 is 60.
    let earlier = try report(program, "par", "--as-of", "2026-05-30", "--plans", "all")
    #expect(
      earlier["par"]?["par60"]?["before"]?["plans"] == ["L18", "L19", "L20"])
    #expect(earlier["par"]?["par30"]?["before"]?["plans"]?.elements.count == 5)
    try program.remove()
  }

  @Test func `buckets and classes are those of the reference, by every scale`() throws {
    let program = try Portfolio.twenty().recorded()
    let usual = try report(program, "buckets", "--as-of", "2026-06-30")
    func amounts(_ report: JSON, _ table: String, _ keys: [String]) -> [String] {
      keys.map { report[table]?[$0]?["before"]?["amount"]?.string ?? "-" }
    }
    #expect(
      amounts(usual, "buckets", ["m0", "m1", "m2", "m3", "m4", "m5", "m6", "m6Plus"]) == [
        "47114.50", "6849.00", "2520.00", "970.00", "1500.00", "0.00", "0.00", "1350.00",
      ])
    #expect(
      amounts(
        usual, "classes",
        ["normal", "specialMention", "substandard", "doubtful", "loss", "nonPerforming"]) == [
          "47114.50", "10339.00", "2100.00", "450.00", "300.00", "2850.00",
        ])
    let longer = try report(program, "buckets", "--as-of", "2026-06-30", "--scale", "m7")
    #expect(amounts(longer, "buckets", ["m7", "m7Plus"]) == ["600.00", "750.00"])
    let days = try report(program, "buckets", "--as-of", "2026-06-30", "--scale", "days")
    #expect(
      amounts(days, "buckets", ["days1To3", "days4To30", "days241Plus"]) == [
        "3499.00", "3350.00", "750.00",
      ])
    try program.remove()
  }

  // MARK: Vintages

  @Test func `three cohorts have the vintages of the reference`() throws {
    var portfolio = Portfolio()
    for (month, disbursed, over) in [
      ("2026-01", "100000.00", ["300.00", "500.00", "400.00", "300.00", "100.00"]),
      ("2026-02", "120000.00", ["420.00", "660.00", "420.00", "360.00"]),
      ("2026-03", "90000.00", ["360.00", "630.00", "360.00"]),
    ] {
      let first = try day("\(month)-01")
      var rest = try yuan(disbursed)
      for (age, amount) in over.enumerated() {
        // Due on the 20th, over thirty days at the end of the month after it.
        let due = first.adding(months: age).adding(days: 19)
        let principal = try yuan(amount)
        portfolio.lend(principal, due: due, on: first)
        rest -= principal
      }
      portfolio.lend(rest, due: try day("2026-07-15"), on: first.endOfMonth)
    }
    let program = try portfolio.recorded()
    let found = try report(program, "vintage", "--as-of", "2026-06-30", "--months", "6")
    for table in ["current", "ever"] {
      let rows = found[table]?.elements ?? []
      #expect(rows.map { $0["cohort"]?.string } == ["2026-01", "2026-02", "2026-03"])
      #expect(
        rows.map { $0["disbursed"]?["amount"]?.string } == ["100000.00", "120000.00", "90000.00"])
      let keys = (0..<6).map { "mob\($0)" }
      #expect(
        rows.map { percents($0, keys) } == [
          ["0.0000", "0.3000", "0.8000", "1.2000", "1.5000", "1.6000"],
          ["0.0000", "0.3500", "0.9000", "1.2500", "1.5500", "-"],
          ["0.0000", "0.4000", "1.1000", "1.5000", "-", "-"],
        ])
    }
    // A day before the month's end its cells are to come.
    let early = try report(program, "vintage", "--as-of", "2026-06-29")
    #expect(early["current"]?.elements.first?["mob5"] == nil)
    try program.remove()
  }

  @Test func `what was cured stays in the ever measure`() throws {
    var portfolio = Portfolio()
    let first = try day("2026-01-01")
    portfolio.lend(
      try yuan("250.00"), due: try day("2026-01-20"), paid: try day("2026-02-25"), on: first)
    portfolio.lend(try yuan("750.00"), due: try day("2026-09-20"), on: first)
    let program = try portfolio.recorded()
    let found = try report(
      program, "vintage", "--as-of", "2026-03-31", "--plans", "ever.2026-01.mob2")
    let keys = ["mob0", "mob1", "mob2"]
    #expect(
      percents(found["current"]?.elements.first ?? .null, keys) == ["0.0000", "0.0000", "0.0000"])
    let ever = found["ever"]?.elements.first
    #expect(percents(ever ?? .null, keys) == ["0.0000", "25.0000", "25.0000"])
    #expect(ever?["mob2"]?["plans"] == ["N-1"])
    try program.remove()
  }

  // MARK: Roll rates

  /// A chain of balances from one month end to the next, a band further each time.
  ///
  /// What is missing was paid in between.
  private func chain(
    _ band: Int, _ amounts: [String], from start: Int = 0, to portfolio: inout Portfolio
  ) throws {
    let ends = try ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31"].map(day)
    let due = ends[start].adding(days: band == 0 ? 16 : -(band * 30 - 15))
    for (index, amount) in amounts.enumerated() {
      let later = index + 1 < amounts.count ? try yuan(amounts[index + 1]) : .zero
      let principal = try yuan(amount) - later
      guard principal > .zero else { continue }
      let isPaid = index + 1 < amounts.count || start + index + 1 < ends.count
      portfolio.lend(
        principal, due: due, paid: isPaid ? ends[start + index].adding(days: 20) : nil,
        on: band == 0 ? ends[start].adding(days: -5) : nil)
    }
  }

  @Test func `balances roll at the rates of the reference`() throws {
    var portfolio = Portfolio()
    for (band, amounts) in [
      (0, ["16000.00", "16000.00", "6240.00", "4368.00"]),
      (1, ["15000.00", "6000.00", "4200.00", "3402.00"]),
      (2, ["5600.00", "4032.00", "3225.60", "2774.01"]),
      (3, ["3900.00", "3159.00", "2685.15", "2416.63"]),
      (4, ["3000.00", "2610.00", "2349.00", "1000.00"]),
      (5, ["2500.00", "2275.00", "1000.00", "1000.00"]),
      (6, ["2200.00", "1000.00", "1000.00", "1000.00"]),
      (7, ["9000.00", "9000.00", "9000.00", "9000.00"]),
    ] {
      try chain(band, amounts, to: &portfolio)
    }
    try chain(0, ["16640.00", "16640.00", "6489.60"], from: 1, to: &portfolio)
    try chain(0, ["17280.00", "17280.00"], from: 2, to: &portfolio)
    // What stays in M0 at every month end, in loans of at most 200,000.00.
    let later = try day("2026-08-15")
    for (month, amount) in [
      ("2026-02-10", "984000.00"), ("2026-03-10", "39360.00"), ("2026-04-10", "39360.00"),
      ("2026-05-10", "57280.00"),
    ] {
      var rest = try yuan(amount)
      while rest > .zero {
        let part = min(rest, try yuan("200000.00"))
        portfolio.lend(part, due: later, on: try day(month))
        rest -= part
      }
    }
    let program = try portfolio.recorded()
    let found = try report(program, "roll-rate", "--as-of", "2026-05-31", "--months", "3")
    try expectBalances(found)
    let rolls = (0..<6).map { "m\($0)ToM\($0 + 1)" }
    #expect(
      (found["rates"]?.elements ?? []).map { percents($0, rolls) } == [
        ["1.6000", "40.0000", "72.0000", "81.0000", "87.0000", "91.0000"],
        ["1.6000", "39.0000", "70.0000", "80.0000", "85.0000", "90.0000"],
        ["1.6000", "39.0000", "70.0000", "81.0000", "85.9998", "89.9998"],
      ])
    #expect(
      percents(found["averages"] ?? .null, rolls) == [
        "1.6000", "39.3333", "70.6667", "80.6667", "85.9999", "90.3333",
      ])
    #expect(found["averages"]?["chain"]?["percent"]?.string == "0.278699")
    try program.remove()
  }

  private func expectBalances(_ found: JSON) throws {
    let bands = (0..<7).map { "m\($0)" } + ["m6Plus"]
    #expect(
      (found["balances"]?.elements ?? []).map { row in
        bands.map { row[$0]?["amount"]?.string ?? "-" }
      } == [
        [
          "1000000.00", "15000.00", "5600.00", "3900.00", "3000.00", "2500.00", "2200.00",
          "9000.00",
        ],
        [
          "1040000.00", "16000.00", "6000.00", "4032.00", "3159.00", "2610.00", "2275.00",
          "10000.00",
        ],
        [
          "1080000.00", "16640.00", "6240.00", "4200.00", "3225.60", "2685.15", "2349.00",
          "11000.00",
        ],
        [
          "1120000.00", "17280.00", "6489.60", "4368.00", "3402.00", "2774.01", "2416.63",
          "12000.00",
        ],
      ])
  }

  @Test func `plans move between bands as the matrix of the reference says`() throws {
    let (from, to) = (try day("2026-01-31"), try day("2026-02-28"))
    var portfolio = Portfolio()
    func lend(_ count: Int, daysPastDue: Int, isPaid: Bool = false) throws {
      for _ in 0..<count {
        portfolio.lend(
          try yuan("1000.00"), due: from.adding(days: -daysPastDue),
          paid: isPaid ? to.adding(days: -3) : nil, on: from.adding(days: -daysPastDue - 40))
      }
    }
    try lend(62, daysPastDue: -30)
    try lend(3, daysPastDue: -10)
    try lend(10, daysPastDue: 12, isPaid: true)
    try lend(4, daysPastDue: 2)
    try lend(6, daysPastDue: 15)
    try lend(2, daysPastDue: 45, isPaid: true)
    // Due on 31 December and 31 January: the older one paid, the newer one 28 days late.
    portfolio.add(
      .init(
        id: "TWO", principal: try yuan("1000.00"), firstDue: try day("2025-12-31"), paid: [to],
        periods: 2))
    try lend(5, daysPastDue: 40)
    try lend(1, daysPastDue: 62)
    try lend(3, daysPastDue: 75)
    let program = try portfolio.recorded()
    let found = try report(
      program, "roll-rate", "--as-of", "2026-02-28", "--plans", "matrix.m2.m1")
    let matrix = found["matrix"]
    let expected: [(String, [String: String], Int)] = [
      ("m0", ["m0": "95.3846", "m1": "4.6154"], 65),
      ("m1", ["m0": "50.0000", "m1": "20.0000", "m2": "30.0000"], 20),
      ("m2", ["m0": "25.0000", "m1": "12.5000", "m3": "62.5000"], 8),
      ("m3", ["m3": "25.0000", "m4": "75.0000"], 4),
    ]
    for (row, shares, total) in expected {
      #expect(matrix?[row]?["total"]?["count"] == .number(String(total)))
      for column in (0..<7).map({ "m\($0)" }) + ["m6Plus"] {
        #expect(
          matrix?[row]?[column]?["percent"]?.string == shares[column] ?? "0.0000",
          "\(row) to \(column)")
      }
    }
    #expect(matrix?["m2"]?["m1"]?["plans"] == ["TWO"])
    #expect(matrix?["m5"]?["m5"]?["percent"] == .null)
    try program.remove()
  }

  // MARK: First payments

  @Test func `fourteen loans have the first-payment default of the reference`() throws {
    let loans: [(due: String, paid: String?)] = [
      ("2026-05-10", "2026-05-10"), ("2026-05-10", "2026-05-11"), ("2026-05-12", "2026-05-19"),
      ("2026-05-12", nil), ("2026-05-20", "2026-05-20"), ("2026-05-20", "2026-06-25"),
      ("2026-06-05", nil), ("2026-06-05", "2026-06-05"), ("2026-06-22", nil),
      ("2026-06-24", nil), ("2026-06-29", nil), ("2026-06-30", nil), ("2026-05-31", nil),
      ("2026-05-01", "2026-04-28"),
    ]
    var portfolio = Portfolio()
    for (index, loan) in loans.enumerated() {
      portfolio.add(
        .init(
          id: "P\(index < 9 ? "0" : "")\(index + 1)", principal: try yuan("1000.00"),
          firstDue: try day(loan.due), paid: try loan.paid.map { [try day($0)] } ?? []))
    }
    let program = try portfolio.recorded()
    let found = try report(
      program, "first-payment-default", "--as-of", "2026-06-30", "--plans", "all")
    let rates: [(String, Int, String, [String])] = [
      ("fpd1", 13, "69.2308", ["P02", "P03", "P04", "P06", "P07", "P09", "P10", "P11", "P13"]),
      ("fpd7", 11, "54.5455", ["P03", "P04", "P06", "P07", "P09", "P13"]),
      ("fpd30", 8, "37.5000", ["P04", "P06", "P13"]),
    ]
    for (key, mature, percent, late) in rates {
      let row = found["fpd"]?[key]
      #expect(row?["mature"]?["count"] == .number(String(mature)))
      #expect(row?["late"]?["percent"]?.string == percent)
      #expect(row?["late"]?["plans"]?.elements.compactMap(\.string) == late)
    }
    try program.remove()
  }
}
