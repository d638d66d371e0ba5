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

  /// How the terms of a vector are asked for here, beside what its inputs say.
  static let amortisation: [String: @Sendable (inout Schedule.Terms) -> Void] = [
    "AMT-01": { _ in },
    "AMT-02": { $0.dayCount = .actual365 },
    "AMT-04": { $0.dayCount = .actual364 },
    "AMT-07": { _ in },
    "AMT-08": { $0.firstDue = Day(year: 2024, month: 2, day: 1) },
    "AMT-13": { $0.instalmentMultiple = Money(fen: 100) },
    "AMT-14": {
      $0.instalmentMultiple = Money(fen: 100)
      $0.dayCount = .actual365
    },
    "AMT-16": { $0.instalmentMultiple = Money(fen: 100) },
    "AMT-17": { $0.instalmentMultiple = Money(fen: 100) },
    "AMT-19": { $0.instalmentMultiple = Money(fen: 100) },
  ]

  @Test(arguments: amortisation.keys.sorted())
  func `a plan has the rows of another system`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    var terms = try vector.scheduleTerms()
    Self.amortisation[id]?(&terms)
    let schedule = try Schedule(terms)
    let rows = vector["expected"]["rows"].list
    try #require(rows.count == schedule.instalments.count)
    for (row, expected) in zip(schedule.instalments, rows) {
      row.expect(expected)
    }
    if let total = vector["expected"]["total_interest"].text {
      #expect(schedule.totals.interest.text == total)
    }
  }

  @Test func `fortnights are not shifted to even out the last row`() throws {
    let vector = try Vectors.schedule(id: "AMT-05")
    var terms = try vector.scheduleTerms()
    terms.dayCount = .actual364
    // The other system lowers the instalment by a cent; its note says what stands without that step.
    #expect(
      vector["note"].text?.hasSuffix("without that step must expect 33.58/33.58/33.56.") == true)
    let payments = try Schedule(terms).instalments.map(\.payment.text)
    #expect(payments == ["33.58", "33.58", "33.56"])
  }

  @Test(arguments: ["AMT-20", "AMT-22", "AMT-23"])
  func `an instalment rounded up has the published figures in whole units`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    var terms = try vector.scheduleTerms()
    terms.instalmentMultiple = Money(fen: 100)
    terms.multipleRule = .up
    let schedule = try Schedule(terms)
    let expected = vector["expected"]
    #expect(schedule.instalments[0].payment.text == (expected["emi"].text ?? "") + ".00")
    for row in expected["rows_whole_units"].list {
      let ours = schedule.instalments[(try #require(row["n"].count)) - 1]
      #expect(ours.principal.wholeUnits == row["principal"].text)
      #expect(ours.interest.wholeUnits == row["interest"].text)
      #expect(ours.balance.wholeUnits == row["balance"].text)
    }
    // AMT-22 sums interest that its screen had rounded to whole units row by row.
    guard id != "AMT-22" else { return }
    #expect(schedule.totals.interest.wholeUnits == expected["total_interest"].text)
    #expect(schedule.totals.payment.wholeUnits == expected["total_payment"].text)
  }
}

extension Fact {
  /// The terms that the inputs of a vector name, with the rounding of its peer.
  func scheduleTerms() throws -> Schedule.Terms {
    let inputs = self["inputs"]
    return Schedule.Terms(
      principal: try #require(inputs["principal"].text.flatMap(Money.init(text:))),
      periods: inputs["periods"].count ?? 1,
      frequency: try #require(Frequency(text: inputs["frequency"].text ?? "1 month")),
      rate: try #require(Rate(percent: inputs["annual_rate_percent"].text ?? "0")),
      start: try #require(Day(inputs["disbursed_on"].text ?? "2023-01-01")),
      rounding: .halfEven, principalGrace: inputs["grace_principal_periods"].count ?? 0,
      interestDeferral: inputs["interest_payment_deferred_periods"].count ?? 0)
  }
}

extension Schedule.Instalment {
  /// Holds the row against what of it a vector names.
  func expect(_ expected: Fact) {
    #expect(due.text == expected["due"].text ?? due.text)
    #expect(days == expected["days"].count ?? days)
    #expect(principal.text == expected["principal"].text)
    #expect(interest.text == expected["interest"].text ?? interest.text)
    #expect(fee.text == expected["fee"].text ?? fee.text)
    #expect(payment.text == expected["total"].text ?? payment.text)
    #expect(balance.text == expected["balance"].text ?? balance.text)
  }
}

extension Money {
  /// Rounded half up to whole yuan, as digits.
  fileprivate var wholeUnits: String { String((fen + 50) / 100) }
}
