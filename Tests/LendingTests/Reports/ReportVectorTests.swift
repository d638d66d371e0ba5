import Foundation
import Lending
import Testing

/// The worked portfolios of `domain.md` section 4, as rules see them.
struct ReportVectorTests {
  private static func money(_ fact: Fact) throws -> Money {
    Money(fen: Int64(try #require(fact.count)))
  }

  private static func percent(_ fact: Fact, decimals: Int = 4) throws -> String {
    String(format: "%.\(decimals)f", try #require(fact.number))
  }

  private static func portfolio() throws -> (vector: Fact, ageing: Ageing) {
    let vector = try Vectors.domain("portfolio")
    var tallies: [Int: Tally] = [:]
    for loan in vector["loans"].list {
      let days = try #require(loan["dpd"].count)
      tallies[days, default: Tally()] += Tally(count: 1, amount: try money(loan["balance"]))
    }
    return (vector, Ageing(tallies))
  }

  @Test(arguments: [0, 30, 60, 90])
  func `the portfolio at risk is the whole principal of those beyond`(days: Int) throws {
    let (vector, ageing) = try Self.portfolio()
    let range = Ageing.atRisk(over: days)
    #expect(try ageing.tally(range).amount == Self.money(vector["par_amount"]["par\(days)"]))
    #expect(
      try ageing.share(range)?.percent() == Self.percent(vector["par_pct"]["par\(days)"]))
  }

  @Test func `the portfolio's total, non-performing part and count come out`() throws {
    let (vector, ageing) = try Self.portfolio()
    #expect(try ageing.total == Tally(count: 20, amount: Self.money(vector["total"])))
    #expect(
      try ageing.tally(Ageing.nonPerforming).amount == Self.money(vector["npl_amount"]))
    #expect(
      try ageing.share(Ageing.nonPerforming)?.percent() == Self.percent(vector["npl_ratio_pct"]))
    let overdue = ageing.tally(Ageing.atRisk(over: 0)).count
    #expect(overdue == vector["overdue_count"].count)
    #expect(
      try Ratio(overdue, of: ageing.total.count)?.percent()
        == Self.percent(vector["overdue_count_pct"]))
  }

  @Test func `buckets and classes part the portfolio without rest`() throws {
    let (vector, ageing) = try Self.portfolio()
    for bucket in Bucket.allCases {
      let expected = vector["by_bucket"][bucket.rawValue].count ?? 0
      #expect(ageing.tally(bucket.days).amount == Money(fen: Int64(expected)), "\(bucket)")
    }
    for floor in RiskClass.allCases {
      let expected = vector["by_class"][floor.rawValue].count ?? 0
      #expect(ageing.tally(floor.days).amount == Money(fen: Int64(expected)), "\(floor)")
    }
  }

  @Test func `nothing lent is no share of anything`() {
    #expect(Ageing([:]).share(Ageing.atRisk(over: 30)) == nil)
    #expect(Ageing([:]).total == Tally())
  }

  @Test func `vintages are of what was disbursed, and end where the future begins`() throws {
    let cohorts = try Vectors.domain("vintage")["cohorts"].list
    var disbursed: [Day: Tally] = [:]
    var current: [Vintage.Place: Tally] = [:]
    for cohort in cohorts {
      let month = try #require(Day("\(cohort["month"].text ?? "")-01"))
      disbursed[month] = Tally(count: 1, amount: try Self.money(cohort["disbursed"]))
      for (age, amount) in cohort["over30"].list.enumerated() {
        let day = month.adding(months: age).endOfMonth
        current[.init(disbursed: month, day: day)] = Tally(count: 1, amount: try Self.money(amount))
      }
    }
    let table = Vintage(
      asOf: PlanLife.day("2026-06-30"), disbursed: disbursed, current: current, newlyOver: [:])
    #expect(table.cohorts.count == 3)
    for (vector, cohort) in zip(cohorts, table.cohorts) {
      let expected = try vector["rate_pct"].list.map { try Self.percent($0) }
      let shares = cohort.current.prefix(expected.count).map { cohort.share($0)?.percent() }
      #expect(shares == expected)
    }
    #expect(table.cohorts.map(\.current.count) == [6, 5, 4])
    let earlier = Vintage(
      asOf: PlanLife.day("2026-06-29"), disbursed: disbursed, current: current, newlyOver: [:])
    #expect(earlier.cohorts.map(\.current.count) == [5, 4, 3])
  }

  @Test func `what was ever over thirty days never falls`() throws {
    let month = PlanLife.day("2026-01-01")
    func place(_ day: String) -> Vintage.Place { .init(disbursed: month, day: PlanLife.day(day)) }
    let table = Vintage(
      asOf: PlanLife.day("2026-05-31"),
      disbursed: [month: Tally(count: 10, amount: PlanLife.yuan("1000.00"))], current: [:],
      newlyOver: [
        place("2026-03-02"): Tally(count: 1, amount: PlanLife.yuan("100.00")),
        place("2026-05-31"): Tally(count: 2, amount: PlanLife.yuan("50.00")),
      ])
    let cohort = try #require(table.cohorts.first)
    #expect(cohort.ever.map(\.count) == [0, 0, 1, 1, 3])
    #expect(cohort.ever.map { cohort.share($0)?.percent() ?? "" }.last == "15.0000")
  }

  @Test func `balances roll from band to band as the table says`() throws {
    let vector = try Vectors.domain("roll_rate_net_flow")
    let months = vector["months"].list.compactMap(\.text)
    let flow = NetFlow(
      .usual,
      try months.indices.map { index in
        let day = try #require(Day("\(months[index])-01")).endOfMonth
        var tallies: [Int: Tally] = [:]
        for band in BucketScale.usual.bands {
          let amount = try Self.money(vector["balances"][band.label].list[index])
          tallies[band.days.lowerBound] = Tally(count: 1, amount: amount)
        }
        return (day, Ageing(tallies))
      })
    let rolls = zip(BucketScale.usual.bands, BucketScale.usual.bands.dropFirst())
      .map { "\($0.label)->\($1.label)" }.dropLast()
    for (rates, step) in zip(flow.rates, vector["rates"].list) {
      let expected = try rolls.map { try Self.percent(step["rates_pct"][$0]) }
      #expect(rates.map { $0?.percent() } == expected)
    }
    #expect(flow.rates.count == 3)
    #expect(
      try flow.averages.map { $0?.percent() }
        == rolls.map { try Self.percent(vector["average_pct"][$0]) })
    #expect(
      try flow.chain?.percent(decimals: 6)
        == Self.percent(vector["m0_to_m6_pct"], decimals: 6))
  }

  @Test func `an empty band rolls nowhere and leaves the chain open`() {
    let one = Ageing([0: Tally(count: 1, amount: PlanLife.yuan("100.00"))])
    let flow = NetFlow(
      .usual, [(PlanLife.day("2026-01-31"), one), (PlanLife.day("2026-02-28"), one)])
    #expect(flow.rates.first?.map { $0?.percent() } == ["0.0000", nil, nil, nil, nil, nil])
    #expect(flow.chain == nil)
  }

  @Test func `the rows of the matrix are shares of their plans`() throws {
    let vector = try Vectors.domain("roll_rate_matrix")
    func days(_ label: Fact) throws -> Int {
      try #require(BucketScale.usual.bands.first { $0.label == label.text }).days.lowerBound
    }
    var moves: [RollMatrix.Move: Tally] = [:]
    for cell in vector["counts"].list {
      let move = RollMatrix.Move(from: try days(cell["frm"]), to: try days(cell["to"]))
      moves[move] = Tally(count: try #require(cell["n"].count))
    }
    let matrix = RollMatrix(.usual, moves)
    for cell in vector["pct"].list {
      let from = try #require(BucketScale.usual.place(ofDaysPastDue: try days(cell["frm"])))
      let to = try #require(BucketScale.usual.place(ofDaysPastDue: try days(cell["to"])))
      #expect(try matrix.share(from, to)?.percent() == Self.percent(cell["pct"]))
    }
    #expect((0..<5).map { matrix.total($0).count } == [65, 20, 8, 4, 0])
    #expect(matrix.share(7, 0) == nil)
  }

  @Test func `first-payment default counts the mature and the late`() throws {
    let vector = try Vectors.domain("fpd")
    let day = try #require(vector["as_of"].text.flatMap { Day($0) })
    var plans: [FirstPaymentDefault.First: Tally] = [:]
    for loan in vector["loans"].list {
      let due = try #require(loan["first_due"].text.flatMap { Day($0) })
      let first = FirstPaymentDefault.First(
        due: due, paid: loan["paid_on"].text.flatMap { Day($0) })
      plans[first, default: Tally()] += Tally(count: 1)
    }
    for rate in FirstPaymentDefault(asOf: day, plans).rates {
      let expected = vector["result"]["FPD\(rate.days)"]
      #expect(rate.mature.count == expected["eligible"].count)
      #expect(rate.late.count == expected["bad"].count)
      #expect(try rate.share?.percent() == Self.percent(expected["rate_pct"]))
    }
  }

  @Test func `a payment after the day looked at is none yet`() {
    let first = FirstPaymentDefault.First(
      due: PlanLife.day("2026-05-20"), paid: PlanLife.day("2026-06-25"))
    #expect(first.daysLate(on: PlanLife.day("2026-06-24")) == 35)
    #expect(first.daysLate(on: PlanLife.day("2026-07-24")) == 36)
    #expect(first.isMature(30, on: PlanLife.day("2026-06-19")))
    #expect(!first.isMature(30, on: PlanLife.day("2026-06-18")))
  }

  @Test func `the book's means are those of the published figures`() throws {
    let facts = try Vectors.domain("calibration")["seed_facts"]
    var figures = BookFigures()
    let loans = try #require(facts["loans"].count)
    let yuan = try #require(facts["disbursed_yuan"].count)
    figures.disbursed = Tally(count: loans, amount: Money(fen: Int64(yuan) * 100))
    figures.settled = Tally(count: 10, amount: .zero)
    figures.daysToSettlement = 474
    figures.cheap = Tally(count: 7, amount: .zero)
    #expect(figures.averageLoan?.text == "8043.48")
    #expect(figures.averageDaysToSettlement?.number(decimals: 1) == "47.4")
    #expect(figures.cheapShare?.percent() == "70.0000")
    #expect(BookFigures().averageLoan == nil)
  }
}
