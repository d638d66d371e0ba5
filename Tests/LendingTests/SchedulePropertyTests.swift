import Lending
import StoryKit
import Testing

struct SchedulePropertyTests {
  /// A method and a rounding, tried over every term.
  struct Kind: CustomTestStringConvertible, Sendable {
    let method: Schedule.Method
    let rounding: Rounding
    var testDescription: String { "\(method.rawValue) \(rounding.rawValue)" }

    static let all = Schedule.Method.allCases.flatMap { method in
      Rounding.allCases.map { Kind(method: method, rounding: $0) }
    }
  }

  @Test(arguments: Kind.all)
  func `the principal parts add up to the principal`(kind: Kind) throws {
    var numbers = Dice(seed: 20_260_115)
    for periods in 1...36 {
      for _ in 0..<100 {
        let schedule = try Schedule(randomTerms(kind, periods: periods, &numbers))
        try check(schedule)
      }
    }
  }

  private func check(_ schedule: Schedule) throws {
    let terms = schedule.terms
    var balance = terms.principal
    var day = terms.start
    for (index, row) in schedule.instalments.enumerated() {
      try #require(row.number == index + 1)
      try #require(row.principal >= .zero && row.interest >= .zero && row.fee >= .zero)
      try #require(row.balance == balance - row.principal)
      try #require(row.due - day == row.days && row.days > 0)
      balance = row.balance
      day = row.due
    }
    try #require(schedule.instalments.count == terms.periods)
    try #require(balance == .zero)
    try #require(schedule.totals.principal == terms.principal, "\(terms)")
    try #require(
      schedule.totals.payment == Money.sum(schedule.instalments.map(\.payment)), "\(terms)")
  }

  private func randomTerms(
    _ kind: Kind, periods: Int, _ numbers: inout Dice
  ) -> Schedule.Terms {
    let size = Int64.random(in: 0...9, using: &numbers)
    let most = (0..<size).reduce(Int64(100)) { value, _ in value * 10 }
    let isDaily = Bool.random(using: &numbers)
    let highest =
      isDaily ? Schedule.Terms.highestDailyRate : Schedule.Terms.highestAnnualRate
    let start = Day.earliest.adding(days: Int.random(in: 0...100_000, using: &numbers))
    let isUsual = Int.random(in: 0...3, using: &numbers) > 0
    return Schedule.Terms(
      principal: Money(fen: Int64.random(in: 1...most, using: &numbers)), periods: periods,
      method: kind.method,
      rate: Rate(
        partsPerTenBillion: Int64.random(
          in: 0...highest.partsPerTenBillion / (isUsual ? 4 : 1), using: &numbers)),
      rateBasis: isDaily ? .daily : .annual, start: start,
      firstDue: isUsual
        ? nil : start.adding(days: Int.random(in: 1...120, using: &numbers)),
      dayCount: Schedule.DayCount.allCases.randomElement(using: &numbers),
      rounding: kind.rounding,
      instalmentMultiple: isUsual
        ? nil : Money(fen: Int64.random(in: 1...10_000, using: &numbers)))
  }

  @Test(arguments: [1, 2, 6, 12, 24, 36, 360], Schedule.RateBasis.allCases)
  func `the level payment is the nearest fen`(periods: Int, basis: Schedule.RateBasis) throws {
    var numbers = Dice(seed: UInt64(periods))
    for _ in 0..<50 {
      let percent = Int64.random(in: 0...3_600, using: &numbers)
      let schedule = try Schedule(
        Schedule.Terms(
          principal: Money(fen: Int64.random(in: 10_000...20_000_000, using: &numbers)),
          periods: periods, rate: Rate(partsPerTenBillion: percent * 10_000), rateBasis: basis,
          start: .earliest.adding(days: Int.random(in: 0...70_000, using: &numbers))))
      let first = schedule.instalments[0]
      // A long month at a high rate can cost more than the annuity; its interest is paid in full.
      let expected = max(annuity(of: schedule), Double(first.interest.fen))
      try #require(abs(Double(first.payment.fen) - expected) <= 0.500_01, "\(schedule.terms)")
    }
  }

  /// The annuity in floating point, which is right to far less than a fen at these amounts.
  private func annuity(of schedule: Schedule) -> Double {
    let terms = schedule.terms
    let rate = Double(terms.rate.partsPerTenBillion) / 1e10
    var discount = 1.0
    var sum = 0.0
    for row in schedule.instalments {
      discount /= 1 + (terms.rateBasis == .daily ? rate * Double(row.days) : rate / 12)
      sum += discount
    }
    return Double(terms.principal.fen) / sum
  }
}
