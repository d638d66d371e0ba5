import Testing

import Lending

struct ScheduleVectorTests {
  static let domainCases = [
    "A_equal_instalment", "B_equal_principal", "D_daily_equal_principal", "E_flat_fee",
    "G_equal_instalment_24", "H_month_end", "L_zero_rate_1000_7", "L_zero_rate_1_3",
    "L_zero_rate_100_1", "L_equal_instalment_3",
  ]

  @Test(arguments: domainCases)
  func `a plan has the rows of the reference`(name: String) throws {
    let vector = try Vectors.domain("schedules")[name]
    let schedule = try Schedule(domainTerms(name, vector))
    let rows = vector["rows"].list
    try #require(schedule.instalments.count == rows.count)
    for (row, expected) in zip(schedule.instalments, rows) {
      #expect(row.number == expected["k"].count)
      #expect(row.due.text == expected["due"].text)
      #expect(Int(row.principal.fen) == expected["principal"].count)
      #expect(Int(row.interest.fen) == expected["interest"].count)
      #expect(Int(row.fee.fen) == expected["fee"].count ?? 0)
      #expect(Int(row.payment.fen) == expected["payment"].count)
      #expect(Int(row.balance.fen) == expected["balance"].count)
      #expect(row.days == expected["days"].count ?? row.days)
    }
    #expect(Int(schedule.totals.principal.fen) == vector["total_principal"].count)
    #expect(Int(schedule.totals.interest.fen) == vector["total_interest"].count)
    #expect(Int(schedule.totals.fee.fen) == vector["total_fee"].count)
    #expect(Int(schedule.totals.payment.fen) == vector["total_payment"].count)
    guard vector["rates"] != .missing else { return }
    try checkRates(of: schedule, vector)
  }

  private func checkRates(of schedule: Schedule, _ vector: Fact) throws {
    let cost = try CostOfCredit(schedule)
    let rates = vector["rates"]
    #expect(abs(cost.irrMonthly - (try #require(rates["irr_month_pct"].number))) <= 0.5e-6)
    #expect(abs(cost.nominal - (try #require(rates["apr_nominal_pct"].number))) <= 0.5e-4)
    #expect(abs(cost.effective - (try #require(rates["apr_effective_pct"].number))) <= 0.5e-4)
    #expect(abs(cost.xirr - (try #require(rates["xirr_pct"].number))) <= 0.5e-4)
    if let simple = vector["simple_rate_365_pct"].number {
      #expect(abs(cost.simple - simple) <= 0.5e-4)
    }
  }

  private func domainTerms(_ name: String, _ vector: Fact) throws -> Schedule.Terms {
    let isPrincipal = name.contains("principal") || name.contains("month_end")
    var terms = Schedule.Terms(
      principal: Money(fen: Int64(try #require(vector["principal"].count))),
      periods: try #require(vector["periods"].count),
      method: isPrincipal ? .equalPrincipal : .equalInstalment, rate: .zero,
      start: try #require(vector["start"].text.flatMap(Day.init)))
    if let daily = vector["daily_rate"].text {
      terms.rateBasis = .daily
      terms.rate = try #require(Rate(fraction: daily))
    } else if let annual = vector["annual_rate"].text {
      terms.rate = try #require(Rate(fraction: annual))
    } else if let monthly = vector["monthly_rate"].text.flatMap(Rate.init(fraction:)) {
      terms.rate = Rate(partsPerTenBillion: monthly.partsPerTenBillion * 12)
    }
    if let fee = vector["fee_rate_per_period"].text {
      terms.method = .flat
      terms.feePerPeriod = try #require(Rate(fraction: fee))
    }
    return terms
  }

  @Test func `a partial prepayment that keeps the term is a new plan`() throws {
    let vector = try Vectors.domain("schedules")["I_partial_prepayment"]
    let schedule = try Schedule(
      Schedule.Terms(
        principal: Money(fen: Int64(try #require(vector["balance_after"].count))), periods: 8,
        rate: try #require(Rate(percent: "12")), start: try #require(Day("2026-05-15"))))
    let expected = vector["keep_term"]["rows"].list
    #expect(
      schedule.instalments.map { Int($0.interest.fen) } == expected.map { $0["interest"].count })
    #expect(
      schedule.instalments.map { Int($0.payment.fen) } == expected.map { $0["payment"].count })
    #expect(schedule.instalments.map(\.due.text) == expected.map { $0["due"].text })
  }

  /// How the terms of a vector are asked for here, beside what its inputs say.
  static let amortisation: [String: @Sendable (inout Schedule.Terms) -> Void] = [
    "AMT-01": { _ in },
    "AMT-02": { $0.dayCount = .actual365 },
    "AMT-07": { _ in },
    "AMT-08": { $0.firstDue = Day(year: 2024, month: 2, day: 1) },
    "AMT-13": { $0.instalmentMultiple = Money(fen: 100) },
    "AMT-14": {
      $0.instalmentMultiple = Money(fen: 100)
      $0.dayCount = .actual365
    },
  ]

  @Test(arguments: amortisation.keys.sorted())
  func `a plan has the rows of another system`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    let inputs = vector["inputs"]
    var terms = Schedule.Terms(
      principal: try #require(inputs["principal"].text.flatMap(Money.init(text:))),
      periods: try #require(inputs["periods"].count),
      rate: try #require(inputs["annual_rate_percent"].text.flatMap(Rate.init(percent:))),
      start: try #require(inputs["disbursed_on"].text.flatMap(Day.init)), rounding: .halfEven)
    Self.amortisation[id]?(&terms)
    let schedule = try Schedule(terms)
    for (row, expected) in zip(schedule.instalments, vector["expected"]["rows"].list) {
      #expect(row.due.text == expected["due"].text)
      #expect(row.days == expected["days"].count ?? row.days)
      #expect(row.principal.text == expected["principal"].text)
      #expect(row.interest.text == expected["interest"].text)
      #expect(row.payment.text == expected["total"].text)
      #expect(row.balance.text == expected["balance"].text)
    }
    if let total = vector["expected"]["total_interest"].text {
      #expect(schedule.totals.interest.text == total)
    }
  }

  /// Vectors of these families that no test here runs, with what differs.
  static let leftOut = [
    "AMT-04": "weekly periods over 364 days",
    "AMT-05": "fortnights over 364 days, and instalments shifted to even out the last row",
    "AMT-10": "a second disbursement",
    "AMT-11": "a second disbursement within a period",
    "AMT-16": "principal grace is a product field of later",
    "AMT-17": "principal grace and interest deferral",
    "AMT-20": "the instalment is rounded up to a whole unit, interest is not rounded",
    "AMT-22": "the instalment is rounded up to a whole unit, interest to whole units",
    "AMT-23": "the instalment is rounded up to a whole unit, interest is not rounded",
    "DUE-08": "chained month steps drift; the seed day is kept here",
    "APR-02": "US actuarial: a fraction of a first period bears simple interest",
    "APR-04": "US actuarial quarters with an odd first period",
    "APR-05": "US actuarial weeks with an odd first period",
    "APR-07": "US actuarial four-week periods with an odd first period",
    "APR-11": "US actuarial two-month periods with an odd first period",
    "APR-19": "a year of 365.25 days",
    "APR-25": "a daily rate written as a yearly one, without a plan",
    "APR-26": "a daily rate written as a yearly one, without a plan",
    "DOM-04": "the deposit of a partner, not a calculation",
  ]

  @Test func `every vector is run or left out for a reason`() throws {
    let run: Set = [
      "AMT-19", "AMT-25", "AMT-26", "AMT-28", "AMT-29", "DUE-01", "DUE-02", "DUE-04", "DUE-05",
      "DUE-07", "DUE-10", "DUE-11", "TVM-01", "TVM-02", "TVM-04", "TVM-05", "TVM-07", "APR-01",
      "APR-08", "APR-10", "APR-13", "APR-14", "APR-16", "APR-17", "APR-20", "APR-22", "APR-23",
      "DOM-01", "DOM-02", "DOM-05",
    ]
    let ids = try Vectors.schedule("AMT", "DUE", "TVM", "APR", "DOM").compactMap(\.["id"].text)
    let answered = run.union(Self.leftOut.keys).union(Self.amortisation.keys)
    #expect(Set(ids) == answered)
  }
}
