import Testing

import Lending

struct AccrualTests {
  @Test(arguments: try Vectors.domain("daily_interest").list)
  func `interest runs by the day`(vector: Fact) throws {
    let interest = try Accrual.interest(
      on: Money(fen: Int64(try #require(vector["principal"].count))),
      dailyRate: try #require(vector["daily_rate"].text.flatMap(Rate.init(fraction:))),
      days: try #require(vector["days"].count))
    #expect(interest.fen == vector["interest"].count.map(Int64.init))
  }

  @Test(arguments: try Vectors.domain("penalty").list)
  func `a penalty is rounded once over its days`(vector: Fact) throws {
    let rate = try #require(vector["daily_rate"].text.flatMap(Rate.init(fraction:)))
    let principal = Money(fen: Int64(try #require(vector["overdue_principal"].count)))
    let days = try #require(vector["days"].count)
    let penalty = try Accrual.penalty(
      overduePrincipal: principal, dailyRate: rate, multiplier: 150, days: days)
    #expect(penalty.fen == vector["penalty"].count.map(Int64.init))
    let oneDay = try Accrual.penalty(
      overduePrincipal: principal, dailyRate: rate, multiplier: 150, days: 1)
    #expect(oneDay.times(days)?.fen == vector["if_rounded_each_day"].count.map(Int64.init))
  }

  @Test func `an average loan costs what its days cost`() throws {
    let vector = try Vectors.schedule(id: "DOM-01")
    let rates = vector["inputs"]["daily_rates_percent"].list.compactMap(\.text)
    let interest = try rates.map { percent in
      try Accrual.interest(
        on: Money(fen: 800_000), dailyRate: try #require(Rate(percent: percent)), days: 47
      ).text
    }
    #expect(interest == vector["expected"]["interest"].list.compactMap(\.text))
  }

  @Test func `what does not fit is refused`() {
    let most = Money(fen: .max)
    let rate = Rate(partsPerTenBillion: .max)
    #expect(throws: Refusal(.amountOverflow(field: "penalty"))) {
      try Accrual.penalty(
        overduePrincipal: most, dailyRate: rate, multiplier: .max, days: .max)
    }
    #expect(throws: Refusal(.amountOverflow(field: "interest"))) {
      try Accrual.interest(on: most, dailyRate: rate, days: 2)
    }
    #expect(throws: Refusal(.amountOverflow(field: "interest"))) {
      try Accrual.interest(on: Money(fen: .min), dailyRate: rate, days: 1)
    }
  }
}

extension Rate {
  /// The rate of a decimal fraction as the vector files write daily rates.
  init?(fraction: String) {
    let parts = fraction.split(separator: ".")
    guard parts.count == 2, parts[0] == "0" else { return nil }
    let zeros = String(repeating: "0", count: 10 - min(10, parts[1].count))
    guard let value = Int64(parts[1] + zeros) else { return nil }
    self.init(partsPerTenBillion: value)
  }
}
