import Lending
import Testing

struct BucketScaleTests {
  @Test(arguments: try Vectors.domain("dpd_boundaries").list)
  func `bands change at their boundaries`(vector: Fact) throws {
    let days = try #require(vector["dpd"].count)
    #expect(BucketScale.usual.band(ofDaysPastDue: days)?.label == vector["bucket"].text)
    #expect(BucketScale.withM7.band(ofDaysPastDue: days)?.label == vector["bucket_with_m7"].text)
    for threshold in [30, 60, 90] {
      #expect(
        Ageing.atRisk(over: threshold).contains(days) == vector["par\(threshold)"].flag)
    }
    let floor = RiskClass(floorForDaysPastDue: days)
    #expect(floor.days.contains(days))
  }

  @Test func `a scale is data: the ranges of another system are one`() throws {
    let ranges = try Vectors.schedule(id: "DLQ-01")["expected"]["ranges"].list
    let bands = BucketScale.byDays.bands.dropFirst()
    #expect(bands.map(\.days.lowerBound) == ranges.map { $0["min"].count })
    #expect(bands.map { $0.isOpen ? nil : $0.days.upperBound } == ranges.map { $0["max"].count })
  }

  @Test(arguments: [BucketScale.usual, .withM7, .byDays])
  func `bands follow each other without a gap`(scale: BucketScale) {
    for days in 0...400 {
      let holding = scale.bands.filter { $0.days.contains(days) }
      #expect(holding == scale.band(ofDaysPastDue: days).map { [$0] })
    }
    #expect(scale.bands.first?.days.lowerBound == 0)
    #expect(scale.bands.last?.isOpen == true)
    #expect(scale.place(ofDaysPastDue: -3) == 0)
  }

  private static func shown(_ bands: [(band: BucketScale.Band, amount: Money)]) -> [String: String]
  {
    Dictionary(uniqueKeysWithValues: bands.map { ($0.band.label, $0.amount.text) })
  }

  private static func expected(_ buckets: Fact) -> [String: String] {
    guard case .record(let fields) = buckets else { return [:] }
    return fields.compactMapValues(\.text)
  }

  /// DLQ-02: four instalments in three of four ranges, then payments, the oldest first.
  @Test func `amounts of instalments lie in the band of each, as payments leave them`() throws {
    let vector = try Vectors.schedule(id: "DLQ-02")
    let scale = BucketScale([("0", 0), ("1-10", 1), ("11-30", 11), ("31-60", 31), ("61+", 61)])
    let today = try #require(vector["inputs"]["business_date"].text.flatMap { Day($0) })
    let rows = try vector["inputs"]["rows"].list.map { row in
      (
        due: try #require(row["due"].text.flatMap { Day($0) }),
        amount: PlanLife.yuan(try #require(row["amount"].text))
      )
    }
    for (step, paid) in zip(vector["expected"]["steps"].list, ["0", "626", "726", "1250"]) {
      var left = PlanLife.yuan("\(paid).00")
      let owed = rows.map { row in
        let part = min(left, row.amount)
        left -= part
        return (daysPastDue: today - row.due, amount: row.amount - part)
      }
      #expect(Self.shown(scale.sorted(owed)) == Self.expected(step["buckets"]))
      let oldest = owed.first { $0.amount > .zero }?.daysPastDue ?? 0
      #expect(oldest == step["loan_days"].count)
    }
  }

  /// DLQ-10, with the instalments of DLQ-04.
  @Test func `each instalment moves on from band to band`() throws {
    let rows = try Vectors.schedule(id: "DLQ-04")["inputs"]["rows"].list
    for vector in try Vectors.schedule(id: "DLQ-10")["expected"]["by_date"].list {
      let today = try #require(vector["date"].text.flatMap { Day($0) })
      let owed = try rows.map { row in
        (
          daysPastDue: today - (try #require(row["due"].text.flatMap { Day($0) })),
          amount: PlanLife.yuan(try #require(row["amount"].text))
        )
      }
      #expect(
        Self.shown(BucketScale.byDays.sorted(owed)) == Self.expected(vector["instalment_buckets"]))
    }
  }

  /// DLQ-08: another country's classes are a scale like any other.
  @Test func `days and class on three days are those of the vector`() throws {
    let vector = try Vectors.schedule(id: "DLQ-08")
    let scale = BucketScale([
      ("SMA-0", 0), ("SMA-1", 31), ("SMA-2", 61), ("D1", 91), ("D2", 366), ("D3", 1_099),
    ])
    let life = PlanLife.disbursed("2022-12-31", price: "600.00", periods: 1, firstDue: "2023-01-31")
    for row in vector["expected"]["by_date"].list {
      let date = try #require(row["date"].text)
      let days = life.plan(date).daysPastDue(on: PlanLife.day(date))
      #expect(days == row["dpd"].count)
      #expect(scale.band(ofDaysPastDue: days)?.label == row["class"].text)
      #expect(Ageing.nonPerforming.contains(days) == (row["npa"].flag ?? false))
    }
  }

  /// DLQ-04's rows past due with three days of grace, before its pause begins.
  @Test(arguments: [("2023-10-02", 1, 0), ("2023-10-04", 3, 0), ("2023-10-05", 4, 1)])
  func `days past grace begin when the grace is over`(date: String, raw: Int, beyond: Int) {
    let life = PlanLife.disbursed(
      "2023-09-01", price: "1000.00", periods: 4, firstDue: "2023-10-01"
    ) { $0.graceDays = 3 }
    let plan = life.plan(date)
    #expect(plan.daysPastDue(on: PlanLife.day(date)) == raw)
    #expect(plan.daysPastGrace(on: PlanLife.day(date)) == beyond)
    #expect(plan.daysPastGrace(on: PlanLife.day(date), .before) == beyond)
  }
}
