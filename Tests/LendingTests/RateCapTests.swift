import Lending
import Testing

struct RateCapTests {
  private func cost(_ name: String) throws -> CostOfCredit {
    func terms(_ yuan: Int64, _ periods: Int, _ percent: String) throws -> Schedule.Terms {
      Schedule.Terms(
        principal: Money(fen: yuan * 100), periods: periods,
        rate: try #require(Rate(percent: percent)), start: try #require(Day("2026-01-15")))
    }
    var asked = try name.hasPrefix("G") ? terms(4599, 24, "14.6") : terms(8000, 12, "12")
    if name.hasPrefix("B") { asked.method = .equalPrincipal }
    if name.hasPrefix("A2") { asked.upfrontFee = Money(fen: 24_000) }
    return try CostOfCredit(Schedule(asked))
  }

  @Test func `a rate is compared after rounding to a hundredth of a percent`() throws {
    let day = try #require(Day("2026-01-15"))
    let line = try #require(RateCap.holding(for: .licensed, on: day))
    let lpr = try #require(RateCap.holding(for: .privateLender, on: day))
    let caps = try Vectors.domain("rate_caps").list
    #expect(lpr.rate.percent == "12" && caps[0]["cap_pct"].text == "12.00")
    #expect(line.rate.percent == caps[1]["cap_pct"].text)
    for check in try Vectors.domain("rate_cap_checks").list {
      let cost = try cost(check["case"].text ?? "")
      let shown = try #require(Double(CostOfCredit.text(percent: cost.nominal, decimals: 2)))
      #expect(shown == check["apr_nominal_pct_2dp"].number)
      #expect(line.isExceeded(byPercent: cost.nominal) == check["over_24"].flag)
      #expect(lpr.isExceeded(byPercent: cost.nominal) == check["over_4lpr_12"].flag)
    }
    #expect(!lpr.isExceeded(byPercent: 12.004_9))
    #expect(lpr.isExceeded(byPercent: 12.005))
  }

  @Test(arguments: [
    (LenderKind.privateLender, "2020-08-19", "36"), (.privateLender, "2020-08-20", "none"),
    (.privateLender, "2025-07-21", "12"), (.microLoan, "2027-12-30", "24"),
    (.microLoan, "2027-12-31", "12"), (.licensed, "2017-08-03", "none"),
  ])
  func `a ceiling holds from its first day to the day before its end`(
    lender: LenderKind, day: String, percent: String
  ) throws {
    let cap = RateCap.holding(for: lender, on: try #require(Day(day)))
    #expect(cap?.rate.percent ?? "none" == percent)
  }
}
