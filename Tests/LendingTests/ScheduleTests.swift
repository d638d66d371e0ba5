import Foundation
import Testing

@testable import Lending

struct ScheduleTests {
  private let start = Day(year: 2026, month: 1, day: 15) ?? .earliest

  private func day(_ text: String) throws -> Day {
    try #require(Day(text))
  }

  private func terms(
    _ yuan: String, _ periods: Int, _ method: Schedule.Method = .equalInstalment,
    percent: String = "12"
  ) throws -> Schedule.Terms {
    Schedule.Terms(
      principal: try #require(Money(text: yuan)), periods: periods, method: method,
      rate: try #require(Rate(percent: percent)), start: start)
  }

  @Test func `a plan reads like the table of the reference`() throws {
    let schedule = try Schedule(terms("8000", 12))
    #expect(
      schedule.lines == [
        "1 2026-02-15 31 630.79 80.00 0.00 710.79 7369.21",
        "2 2026-03-15 28 637.10 73.69 0.00 710.79 6732.11",
        "3 2026-04-15 31 643.47 67.32 0.00 710.79 6088.64",
        "4 2026-05-15 30 649.90 60.89 0.00 710.79 5438.74",
        "5 2026-06-15 31 656.40 54.39 0.00 710.79 4782.34",
        "6 2026-07-15 30 662.97 47.82 0.00 710.79 4119.37",
        "7 2026-08-15 31 669.60 41.19 0.00 710.79 3449.77",
        "8 2026-09-15 31 676.29 34.50 0.00 710.79 2773.48",
        "9 2026-10-15 30 683.06 27.73 0.00 710.79 2090.42",
        "10 2026-11-15 31 689.89 20.90 0.00 710.79 1400.53",
        "11 2026-12-15 30 696.78 14.01 0.00 710.79 703.75",
        "12 2027-01-15 31 703.75 7.04 0.00 710.79 0.00",
      ])
    #expect(schedule.totals.payment.text == "8529.48")
  }

  @Test func `interest first pays the principal at the end`() throws {
    let schedule = try Schedule(terms("10000", 6, .interestFirst, percent: "9.6"))
    #expect(
      schedule.instalments.map(\.payment.text) == Array(repeating: "80.00", count: 5) + ["10080.00"]
    )
  }

  @Test func `flat interest is always on the principal lent`() throws {
    let schedule = try Schedule(terms("6000", 12, .flat, percent: "7.2"))
    #expect(Set(schedule.instalments.map(\.payment.text)) == ["536.00"])
    #expect(schedule.totals.interest.text == "432.00")
  }

  @Test(arguments: [
    (Schedule.Method.flat, "537.00", "525.00"), (.equalInstalment, "519.00", "527.85"),
    (.equalPrincipal, "537.00", "491.93"),
  ])
  func `a multiple rounds the regular instalment`(
    method: Schedule.Method, first: String, last: String
  ) throws {
    var terms = try terms("6000", 12, method, percent: "7.2")
    terms.instalmentMultiple = Money(fen: 300)
    let schedule = try Schedule(terms)
    #expect(schedule.instalments.first?.payment.text == first)
    #expect(schedule.instalments.last?.payment.text == last)
  }

  @Test func `a level payment over real days is level`() throws {
    var terms = try terms("8000", 12, percent: "0.05")
    terms.rateBasis = .daily
    let schedule = try Schedule(terms)
    let payments = schedule.instalments.map(\.payment.fen)
    #expect(Set(payments.dropLast()).count == 1)
    #expect(abs(payments[0] - payments[11]) < 12)
    #expect(schedule.instalments[0].interest.text == "124.00")
    #expect(schedule.instalments[1].days == 28)
  }

  @Test func `leap days count 366 to the year with actual/actual`() throws {
    var terms = try terms("100000", 1, .interestFirst, percent: "10")
    terms.dayCount = .actualActual
    terms.start = try day("2023-12-01")
    terms.firstDue = try day("2024-02-01")
    // 31 days of 2023 and 31 of 2024: 100,000 x 10% x (31/365 + 31/366).
    #expect(try Schedule(terms).totals.interest.text == "1696.31")
    terms.dayCount = .actual365
    #expect(try Schedule(terms).totals.interest.text == "1698.63")
    terms.dayCount = .actual360
    #expect(try Schedule(terms).totals.interest.text == "1722.22")
  }

  @Test(arguments: [
    ("2026-01-15", "2026-03-15", "200.00"), ("2026-01-15", "2026-02-01", "54.84"),
    ("2026-01-15", "2026-03-01", "154.84"), ("2026-01-31", "2026-02-28", "100.00"),
    ("2026-02-28", "2026-03-31", "100.00"), ("2026-01-30", "2026-01-31", "3.23"),
  ])
  func `an odd first period has whole months and a share of one`(
    start: String, firstDue: String, interest: String
  ) throws {
    var terms = try terms("10000", 3, .interestFirst)
    terms.start = try day(start)
    terms.firstDue = try day(firstDue)
    let schedule = try Schedule(terms)
    #expect(schedule.instalments[0].interest.text == interest)
    #expect(schedule.instalments[1].interest.text == "100.00")
  }

  @Test func `a long first period never lets the balance grow`() throws {
    var terms = try terms("1000", 12, percent: "100")
    terms.firstDue = try day("2036-01-15")
    let schedule = try Schedule(terms)
    #expect(schedule.instalments[0].principal == .zero)
    #expect(schedule.instalments[0].interest.text == "10000.00")
    #expect(schedule.instalments.allSatisfy { $0.principal >= .zero && $0.balance >= .zero })
  }

  @Test func `the greatest terms are within reach`() throws {
    for method in Schedule.Method.allCases {
      var terms = try terms("10000000000", 360, method, percent: "100")
      terms.feePerPeriod = Rate(partsPerTenBillion: Rate.partsPerUnit)
      terms.start = .earliest
      terms.firstDue = try day("2170-01-31")
      for dayCount in Schedule.DayCount.allCases {
        terms.dayCount = dayCount
        let schedule = try Schedule(terms)
        #expect(schedule.instalments.last?.due.text == "2199-12-31")
        #expect(schedule.totals.principal == Money.ceiling)
      }
      terms.rateBasis = .daily
      terms.rate = Schedule.Terms.highestDailyRate
      #expect(try Schedule(terms).totals.principal == Money.ceiling)
    }
  }

  @Test func `every limit is named`() throws {
    var terms = try terms("8000", 12)
    terms.principal = Money(fen: .min)
    terms.periods = .min
    terms.rate = Rate(partsPerTenBillion: .min)
    terms.feePerPeriod = Rate(partsPerTenBillion: -1)
    terms.upfrontFee = Money(fen: .min)
    terms.instalmentMultiple = .zero
    terms.firstDue = terms.start
    let fen = Money(fen: 1)
    #expect(
      refusal(of: terms)?.reasons == [
        .amountBelow(field: "principal", minimum: fen),
        .countBelow(field: "periods", minimum: 1),
        .rateBelow(field: "rate", minimum: .zero),
        .rateBelow(field: "feePerPeriod", minimum: .zero),
        .amountBelow(field: "upfrontFee", minimum: .zero),
        .amountBelow(field: "instalmentMultiple", minimum: fen),
        .dayBefore(field: "firstDue", earliest: start.adding(days: 1)),
      ])
    terms.principal = Money(fen: .max)
    terms.periods = .max
    terms.rate = Rate(partsPerTenBillion: .max)
    terms.feePerPeriod = Rate(partsPerTenBillion: .max)
    terms.upfrontFee = Money(fen: .max)
    terms.instalmentMultiple = Money(fen: .max)
    terms.firstDue = .latest
    #expect(
      refusal(of: terms)?.reasons == [
        .amountAbove(field: "principal", maximum: .ceiling),
        .countAbove(field: "periods", maximum: 360),
        .rateAbove(field: "rate", maximum: Schedule.Terms.highestAnnualRate),
        .rateAbove(field: "feePerPeriod", maximum: Schedule.Terms.highestAnnualRate),
        .amountAbove(field: "upfrontFee", maximum: Money(fen: .max - 1)),
        .amountAbove(field: "instalmentMultiple", maximum: .ceiling),
        .dayAfter(field: "firstDue", latest: Day(year: 2170, month: 1, day: 31) ?? .earliest),
      ])
  }

  @Test(arguments: [0, 361])
  func `periods go from 1 to 360`(periods: Int) throws {
    #expect(refusal(of: try terms("8000", periods))?.reasons.count == 1)
    #expect(refusal(of: try terms("8000", periods.clamped)) == nil)
  }

  @Test func `the last due day lies in the calendar`() throws {
    var terms = try terms("8000", 12)
    terms.start = try day("2198-12-31")
    #expect(try Schedule(terms).instalments.last?.due == .latest)
    terms.start = try day("2199-01-01")
    let latest = try #require(Day("2198-12-31"))
    #expect(refusal(of: terms)?.reasons == [.dayAfter(field: "start", latest: latest)])
  }

  @Test func `terms keep their JSON`() throws {
    let json = """
      {"principal":"8000.00","periods":12,"frequency":"2 weeks","method":"equal-principal",\
      "rate":"0.05","rateBasis":"daily","start":"2026-01-15","firstDue":"2026-02-20",\
      "holidays":"keep","dayCount":"actual/365","partPeriods":"calendar","rounding":"half-even",\
      "instalmentMultiple":"1.00","multipleRule":"up","principalGrace":1,"interestDeferral":2,\
      "interestFree":3,"upfrontFee":"240.00","feePerPeriod":"0.6","feeBasis":"instalment"}
      """
    let terms = try Fields.read(Schedule.Terms.self, from: try JSON(text: json))
    #expect(JSON.object(Fields.write(terms)).text == json)
    let short = #"{"principal":"8000.00","periods":12,"rate":"12","start":"2026-01-15"}"#
    #expect(
      try Fields.read(Schedule.Terms.self, from: try JSON(text: short)) == self.terms("8000", 12))
  }

  private func refusal(of terms: Schedule.Terms) -> Refusal? {
    do throws(Refusal) {
      try terms.check()
      return nil
    } catch {
      return error
    }
  }
}

extension Int {
  fileprivate var clamped: Int { self < 1 ? 1 : 360 }
}

extension Schedule {
  /// Number, due day, days, principal, interest, fee, payment and balance of each row.
  var lines: [String] {
    instalments.map { row in
      let amounts = [row.principal, row.interest, row.fee, row.payment, row.balance]
      return "\(row.number) \(row.due.text) \(row.days) "
        + amounts.map(\.text).joined(separator: " ")
    }
  }
}
