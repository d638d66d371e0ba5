import Lending
import StoryKit
import Testing

/// The yearly cost where the first period, or a later one, is no whole month: domain reference 3.5.
struct FirstPeriodCostTests {
  private func terms(
    _ principal: String, _ periods: Int, _ percent: String, _ start: String, _ firstDue: String?
  ) -> Schedule.Terms {
    Schedule.Terms(
      principal: PlanLife.yuan(principal), periods: periods, rate: Rate(percent: percent) ?? .zero,
      start: PlanLife.day(start), firstDue: firstDue.map(PlanLife.day))
  }

  private func nominal(_ terms: Schedule.Terms, decimals: Int = 2) throws -> String {
    CostOfCredit.text(percent: try CostOfCredit(Schedule(terms)).nominal, decimals: decimals)
  }

  @Test func `five days before the first due day are 5/31 of a month`() throws {
    let cost = try CostOfCredit(
      Schedule(terms("3000.00", 3, "12", "2026-01-27", "2026-02-01")))
    #expect(CostOfCredit.text(percent: cost.nominal, decimals: 2) == "12.00")
    #expect(CostOfCredit.text(percent: cost.effective, decimals: 2) == "12.68")
  }

  @Test func `a rate above the ceiling shows above it`() throws {
    let cost = try CostOfCredit(
      Schedule(terms("3000.00", 3, "36", "2026-01-27", "2026-02-01")))
    let cap = try #require(RateCap.holding(for: .licensed, on: PlanLife.day("2026-01-27")))
    #expect(CostOfCredit.text(percent: cost.nominal, decimals: 1) == "36.0")
    #expect(cap.isExceeded(byPercent: cost.nominal))
  }

  @Test func `the signed form of the case is 24%`() throws {
    #expect(
      try nominal(terms("6000.00", 3, "24", "2026-01-06", "2026-01-11"), decimals: 1) == "24.0")
  }

  /// One row on 1 March of 1,000.00 paid out on 15 January: one month and 17/31, interest 15.48 and
  /// (1 + 17/31 r)(1 + r) = 1.01548.
  @Test func `a long first period is whole months and a fraction`() throws {
    let cost = try CostOfCredit(
      Schedule(terms("1000.00", 1, "12", "2026-01-15", "2026-03-01")))
    #expect(cost.nominalText == "11.9548")
    #expect(cost.effectiveText == "12.6321")
  }

  /// 500.00 received for 30 weekly payments of 17.60, the first after 4 weeks and 4 days.
  @Test func `a long first period in weeks is APR-05`() throws {
    let vector = try Vectors.schedule(id: "APR-05")
    var weekly = terms("528.00", 30, "0", "1978-03-20", "1978-04-21")
    weekly.frequency = try #require(Frequency(text: "1 week"))
    weekly.upfrontFee = PlanLife.yuan("28.00")
    #expect(try Schedule(weekly).instalments.allSatisfy { $0.payment.text == "17.60" })
    #expect(try nominal(weekly) == vector["expected"]["apr_percent"].text)
  }

  /// Money at interest by the month costs its rate, whatever the days of a first period of up to a month
  /// and whatever is drawn or prepaid within a row.
  @Test func `a plan by the month costs its contract rate`() throws {
    var numbers = Dice(seed: 35)
    for method in [Schedule.Method.equalInstalment, .equalPrincipal, .interestFirst] {
      for _ in 0..<60 {
        let start = PlanLife.day("2026-01-01").adding(
          days: Int.random(in: 0...400, using: &numbers))
        var plan = terms(
          "5000000.00", Int.random(in: 1...24, using: &numbers), "24", start.text, nil)
        plan.method = method
        plan.partPeriods = .calendar
        plan.firstDue = start.adding(days: Int.random(in: 1...28, using: &numbers))
        var schedule = try Schedule(plan)
        #expect(abs(try CostOfCredit(schedule).nominal - 24) < 0.005, "\(plan)")
        let last = schedule.instalments[schedule.instalments.count - 1].due
        let day = start.adding(days: Int.random(in: 0..<(last - start), using: &numbers))
        schedule = try schedule.prepaying(PlanLife.yuan("100000.00"), on: day)
        #expect(abs(try CostOfCredit(schedule).nominal - 24) < 0.005, "\(plan) \(day.text)")
      }
    }
  }

  @Test(arguments: [1, 2, 7, 13])
  func `interest by the day in periods of days costs the rate of those periods`(first: Int) throws {
    var plan = terms("5000000.00", 10, "0", "2026-01-27", nil)
    plan.frequency = try #require(Frequency(text: "2 weeks"))
    (plan.rateBasis, plan.rate) = (.daily, Rate(percent: "0.05") ?? .zero)
    plan.firstDue = plan.start.adding(days: first)
    // 14 days at 0.05% are 0.70%, of which a year has 26.
    #expect(abs(try CostOfCredit(Schedule(plan)).nominal - 18.2) < 0.005)
    plan.frequency = try #require(Frequency(text: "30 days"))
    plan.periods = 1
    #expect(abs(try CostOfCredit(Schedule(plan)).nominal - 18.25) < 0.005)
  }

  @Test func `a plan rescheduled to a day in the middle of a month keeps its rate`() throws {
    let schedule = try Schedule(terms("5000000.00", 12, "12", "2026-01-15", nil))
    var change = Schedule.Rescheduling()
    change.from = 4
    change.firstDue = PlanLife.day("2026-05-05")
    // From 15 April 20 of 31 days less than a month: 20/30 of April.
    let cost = try CostOfCredit(schedule.rescheduled(change))
    #expect(abs(cost.nominal - 12) < 0.005)
  }
}
