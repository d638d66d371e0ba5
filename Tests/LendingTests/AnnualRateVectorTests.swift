import Testing

import Lending

/// Annual rates that other systems and authorities print, by the methods that are ours.
struct AnnualRateVectorTests {
  private func expected(_ id: String, _ name: String) throws -> String {
    try #require(try Vectors.schedule(id: id)["expected"][name].text)
  }

  private func money(_ text: String) throws -> Money { try #require(Money(text: text)) }

  private func monthly(_ advance: String, _ payments: [(Int, String)]) throws -> Double {
    let flows = try payments.flatMap { count, amount in
      Array(repeating: try money(amount), count: count)
    }
    return try CostOfCredit.irr(flows: [-money(advance)] + flows)
  }

  private func effective(_ monthly: Double) -> Double {
    var growth = 1.0
    for _ in 0..<12 { growth *= 1 + monthly / 100 }
    return (growth - 1) * 100
  }

  /// The vector, what is paid out, how often which payment comes, and the decimals printed.
  @Test(arguments: [
    ("APR-01", "5000.00", [(24, "230.00")], 2),
    ("APR-08", "5000.00", [(23, "230.00"), (1, "280.00")], 2),
    ("APR-10", "5000.00", [(1, "250.00"), (22, "230.00"), (1, "280.00")], 2),
    ("APR-20", "975.00", [(3, "340.00")], 4),
  ])
  func `twelve times the monthly rate is the printed one`(
    id: String, advance: String, payments: [(Int, String)], decimals: Int
  ) throws {
    let rate = try monthly(advance, payments) * 12
    #expect(
      CostOfCredit.text(percent: rate, decimals: decimals) == (try expected(id, "apr_percent")))
  }

  @Test func `a sum that grows over ten periods has its rate`() throws {
    // The fourth case of TVM-04; the other three ask for a number of periods, which nothing here does.
    let vector = try Vectors.schedule(id: "TVM-04")
    let none = Array(repeating: Money.zero, count: 9)
    let rate = try CostOfCredit.irr(flows: [-money("3500")] + none + [money("10000")])
    let printed = try #require(vector["expected"]["results"].list[3].text.flatMap(Double.init))
    #expect(abs(rate / 100 - printed) < 1e-11)
  }

  @Test func `a payment that hardly repays has its rate`() throws {
    let rate = try monthly("35000", [(360, "269.50")]) * 12
    // The page prints 0.08515404566; solved again it is 0.08515327237.
    #expect(abs(rate - 8.515_327_237) < 1e-8)
    #expect(abs(rate / 100 - (try #require(Double(try expected("APR-22", "apr"))))) < 1e-6)
  }

  @Test func `a fee at drawdown counts`() throws {
    let level = effective(try monthly("196000", [(240, "1432.86")]))
    #expect(
      CostOfCredit.text(percent: level, decimals: 6) == (try expected("APR-14", "apr_percent_6dp")))
    #expect(
      CostOfCredit.text(percent: level, decimals: 1) == (try expected("APR-14", "apr_percent_1dp")))
    let last = Money(fen: 20_000_000) + (try money("1166.67"))
    let interestOnly = effective(
      try monthly("196000", [(239, "1166.67"), (1, last.text)]))
    #expect(
      CostOfCredit.text(percent: interestOnly, decimals: 1)
        == (try expected("APR-16", "apr_percent")))
  }

  @Test func `real days count by the year of 365`() throws {
    let day = try #require(Day("2012-10-10"))
    let year = try CostOfCredit.xirr(
      flows: [(day, -money("100")), (day.adding(days: 365), money("101"))])
    #expect(
      CostOfCredit.text(percent: year, decimals: 1) == (try expected("APR-17", "apr_percent")))
    let two = try CostOfCredit.xirr(
      flows: [
        (day, -money("500")), (day.adding(months: 1), money("270")),
        (day.adding(months: 2), money("270")),
      ])
    #expect(CostOfCredit.text(percent: two, decimals: 2) == (try expected("APR-13", "apr_percent")))
  }

  @Test(arguments: ["APR-25", "APR-26"])
  func `a daily rate is a yearly one three ways`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    let daily = try #require(
      vector["inputs"]["daily_rate_percent"].text.flatMap(Rate.init(percent:)))
    func shown(_ rate: Rate?) -> String {
      CostOfCredit.text(percent: Double(rate?.partsPerTenBillion ?? 0) / 1e8, decimals: 2)
    }
    #expect(shown(daily.yearly(days: 360)) == (try expected(id, "simple_360")))
    #expect(shown(daily.yearly(days: 365)) == (try expected(id, "simple_365")))
    let effective = CostOfCredit.effective(ofDaily: daily)
    #expect(
      CostOfCredit.text(percent: effective, decimals: 2) == (try expected(id, "effective_365")))
    #expect(Rate(partsPerTenBillion: .max).yearly(days: 2) == nil)
  }

  @Test func `a prepayment beyond the free share has its fee`() throws {
    let vector = try Vectors.schedule(id: "CHG-07")
    var fee = PrepaymentFee()
    fee.rate = try #require(Rate(percent: "3"))
    fee.free = (1...4).map { years in
      PrepaymentFee.FreeShare {
        $0.fromMonth = years * 12
        $0.share = Rate(partsPerTenBillion: Int64(years) * 2_500_000_000)
      }
    }
    for example in vector["expected"]["examples_computed"].list {
      let amount = fee.amount(
        for: try money(example["prepaid"].text ?? ""),
        of: try money(example["outstanding"].text ?? ""), months: example["month"].count ?? 0,
        rounding: .halfUp)
      #expect(amount.text == example["fee"].text)
    }
    // From month 24 on another quarter is free: 5,000.00 of 10,000.00.
    #expect(
      fee.amount(
        for: try money("6000"), of: try money("10000"), months: 24, rounding: .halfUp
      ).text == "30.00")
  }
}
