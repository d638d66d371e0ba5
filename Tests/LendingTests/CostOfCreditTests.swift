import Foundation
import Testing

import Lending

struct CostOfCreditTests {
  private func money(_ yuan: String) throws -> Money {
    try #require(Money(text: yuan))
  }

  @Test(arguments: try Vectors.domain("irr_cases").list)
  func `a rate per period solves its flows`(vector: Fact) throws {
    let flows = vector["flows"].list.compactMap(\.count).map { Money(fen: Int64($0)) }
    let rate = try CostOfCredit.irr(flows: flows)
    #expect(abs(rate - (try #require(vector["irr_period_pct"].number))) <= 0.5e-6)
    #expect(abs(rate * 12 - (try #require(vector["x12_pct"].number))) <= 0.5e-4)
    let effective = (pow(1 + rate / 100, 12) - 1) * 100
    #expect(abs(effective - (try #require(vector["effective_12_pct"].number))) <= 0.5e-4)
    #expect(try CostOfCredit.irr(flows: flows.map { -$0 }) == rate)
  }

  @Test(arguments: try Vectors.domain("xirr_cases").list)
  func `a yearly rate solves flows on real days`(vector: Fact) throws {
    let flows = try vector["flows"].list.map { flow in
      (
        try #require(flow["date"].text.flatMap(Day.init)),
        Money(fen: Int64(try #require(flow["amount"].count)))
      )
    }
    let expected = try #require(vector["xirr_pct"].number)
    #expect(abs(try CostOfCredit.xirr(flows: flows) - expected) <= 0.5e-4)
    #expect(abs(try CostOfCredit.xirr(flows: flows.reversed()) - expected) <= 0.5e-4)
  }

  @Test(arguments: try Vectors.domain("fee_to_irr").list)
  func `a fee on the whole price is dearer than it looks`(vector: Fact) throws {
    let principal = Money(fen: Int64(try #require(vector["principal"].count)))
    let payments = vector["payments"].list.compactMap(\.count).map { Money(fen: Int64($0)) }
    let rate = try CostOfCredit.irr(flows: [-principal] + payments)
    #expect(abs(rate - (try #require(vector["irr_month_pct"].number))) <= 0.5e-6)
    #expect(abs(rate * 12 - (try #require(vector["apr_nominal_pct"].number))) <= 0.5e-4)
  }

  @Test func `a fee at the start lowers what is received`() throws {
    var terms = Schedule.Terms(
      principal: try money("8000"), periods: 12, rate: try #require(Rate(percent: "12")),
      start: try #require(Day("2026-01-15")))
    let plain = try CostOfCredit(Schedule(terms))
    #expect(plain.irrMonthlyText == "0.999993")
    #expect(plain.nominalText == "11.9999")
    #expect(plain.effectiveText == "12.6824")
    #expect(plain.xirrText == "12.7381")
    #expect(plain.simpleText == "12.0468")
    terms.upfrontFee = try money("240")
    let cost = try CostOfCredit(Schedule(terms))
    #expect(cost.irrMonthlyText == "1.485403")
    #expect(cost.nominalText == "17.8248")
    #expect(cost.effectiveText == "19.3556")
    #expect(cost.xirrText == "19.4443")
  }

  @Test func `without cost every rate is zero`() throws {
    let schedule = try Schedule(
      Schedule.Terms(
        principal: try money("1000"), periods: 7, rate: .zero,
        start: try #require(Day("2026-01-31"))))
    let cost = try CostOfCredit(schedule)
    #expect(
      [cost.irrMonthly, cost.nominal, cost.effective, cost.xirr, cost.simple] == [0, 0, 0, 0, 0])
    #expect(cost.irrMonthlyText == "0.000000")
    #expect(cost.simpleText == "0.0000")
  }

  @Test(arguments: [
    [], [0], [100], [0, 0, 0], [100, 100], [-100, -5], [-100, 230, -132], [-1, 1_200],
    [-1_000_000, 1], [Int64.max, Int64.max], [-100, 0, 0],
  ])
  func `flows without one rate are refused`(flows: [Int64]) {
    #expect(throws: Refusal(.rateUnsolvable)) {
      try CostOfCredit.irr(flows: flows.map(Money.init(fen:)))
    }
  }

  @Test func `flows on one day are refused`() throws {
    let day = try #require(Day("2026-01-15"))
    #expect(throws: Refusal(.rateUnsolvable)) {
      try CostOfCredit.xirr(flows: [(day, Money(fen: -100)), (day, Money(fen: 110))])
    }
    #expect(throws: Refusal(.rateUnsolvable)) { try CostOfCredit.xirr(flows: []) }
  }

  @Test func `a fee of nearly everything is refused`() throws {
    let terms = Schedule.Terms(
      principal: try money("8000"), periods: 12, rate: .zero,
      start: try #require(Day("2026-01-15")), upfrontFee: try money("7999.99"))
    #expect(throws: Refusal(.rateUnsolvable)) { try CostOfCredit(Schedule(terms)) }
  }

  @Test func `the greatest amounts and lowest rates are solved`() throws {
    let most = Money(fen: .max)
    #expect(try CostOfCredit.irr(flows: [Money(fen: -.max), most]) == 0)
    let loss = try CostOfCredit.irr(
      flows: [Money(fen: -1_000)] + Array(repeating: .zero, count: 359) + [Money(fen: 1)])
    #expect(abs(loss - (pow(0.001, 1.0 / 360) - 1) * 100) < 1e-9)
  }

  @Test(arguments: [
    (12.68245, 4, "12.6825"), (0.00005, 4, "0.0001"), (0.00004, 4, "0.0000"),
    (-0.00001, 4, "0.0000"),
    (-1.00005, 4, "-1.0001"), (1e-7, 6, "0.000000"), (5e-7, 6, "0.000001"), (100, 4, "100.0000"),
    (1.005, 2, "1.01"), (2.5, 0, "3"), (3.138e14, 4, "313800000000000.0000"),
  ])
  func `a percentage is rounded half up on its decimals`(
    percent: Double, decimals: Int, text: String
  ) {
    #expect(CostOfCredit.text(percent: percent, decimals: decimals) == text)
  }
}

// MARK: - Other systems

extension CostOfCreditTests {
  private func level(_ advance: String, _ count: Int, _ payment: String) throws -> [Money] {
    [-(try money(advance))] + Array(repeating: try money(payment), count: count)
  }

  @Test func `nominal rates are those of the US actuarial examples`() throws {
    let regular = try CostOfCredit.irr(flows: level("5000", 24, "230")) * 12
    #expect(CostOfCredit.text(percent: regular, decimals: 2) == "9.69")
    let lastLarger = try CostOfCredit.irr(flows: level("5000", 23, "230") + [money("280")]) * 12
    #expect(CostOfCredit.text(percent: lastLarger, decimals: 2) == "10.50")
    let bothLarger = try CostOfCredit.irr(
      flows: [-money("5000"), money("250")] + level("0", 22, "230").dropFirst() + [money("280")])
    #expect(CostOfCredit.text(percent: bothLarger * 12, decimals: 2) == "10.90")
    let short = try CostOfCredit.irr(flows: level("975", 3, "340")) * 12
    #expect(CostOfCredit.text(percent: short) == "27.4849")
    let long = try CostOfCredit.irr(flows: level("35000", 360, "269.50")) * 12
    #expect(abs(long - 8.515327237) < 1e-8)
    let growth = try CostOfCredit.irr(flows: level("3500", 9, "0") + [money("10000")])
    #expect(abs(growth - 11.06908537142689) < 1e-9)
  }

  @Test func `a fee per period costs nearly twice what it looks`() throws {
    let vector = try Vectors.schedule(id: "APR-23")
    let terms = Schedule.Terms(
      principal: try money("12000"), periods: 12, method: .flat, rate: .zero,
      start: try #require(Day("2026-01-15")), feePerPeriod: try #require(Rate(percent: "0.6")))
    let schedule = try Schedule(terms)
    #expect(schedule.instalments[0].payment.text == vector["inputs"]["instalment"].text)
    let cost = try CostOfCredit(schedule)
    let expected = vector["expected"]
    #expect(
      CostOfCredit.text(percent: cost.nominal, decimals: 2)
        == expected["irr_nominal_percent"].text)
    #expect(
      CostOfCredit.text(percent: cost.effective, decimals: 2)
        == expected["irr_effective_percent"].text)
  }
}
