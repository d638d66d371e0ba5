import Lending
import Testing

/// What is owed from day to day, as it was on each day.
struct ExposureTests {
  /// 1,200.00 over 3 without interest, due on 15 April, May and June; paid as told.
  private static func life(_ paid: (String, String)...) -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-03-15", price: "1200.00", periods: 3, firstDue: "2026-04-15")
    for (amount, day) in paid { life.pay(amount, on: day) }
    return life
  }

  @Test func `a view of a past day ignores later payments`() throws {
    let life = Self.life(("400.00", "2026-06-20"))
    let plan = life.plan("2026-06-30")
    let then = try #require(plan.exposure(on: PlanLife.day("2026-06-19")))
    #expect(
      then.before
        == .init(principal: PlanLife.yuan("1200.00"), oldestDue: PlanLife.day("2026-04-15")))
    let now = try #require(plan.exposure(on: PlanLife.day("2026-06-20")))
    #expect(
      now.after == .init(principal: PlanLife.yuan("800.00"), oldestDue: PlanLife.day("2026-05-15")))
    #expect(plan.exposure(on: PlanLife.day("2026-03-14")) == nil)
  }

  @Test func `what comes later on a day is what counts at its end`() {
    let life = Self.life(("400.00", "2026-04-15"), ("400.00", "2026-04-15"))
    let steps = life.plan("2026-05-01").exposures
    #expect(steps.map(\.from.text) == ["2026-03-15", "2026-04-15", "2026-05-15"])
    #expect(steps.map(\.after.principal.text) == ["1200.00", "800.00", "400.00"])
    // The second payment is credit until the second instalment falls due, and is told ahead.
    #expect(steps.last?.after.oldestDue == PlanLife.day("2026-06-15"))
  }

  @Test func `a payment reversed was never made`() {
    var life = Self.life()
    let payment = life.pay("400.00", on: "2026-04-15")
    life.reverse(payment, on: "2026-05-20")
    let plan = life.plan("2026-05-20")
    #expect(plan.exposures.map(\.from.text) == ["2026-03-15"])
    #expect(plan.firstPaid == nil)
  }

  /// A capture at ten days past due, its bill repaid in two parts.
  private static func captured() -> PlanLife {
    var life = ExposureTests.life()
    life.carryOut(on: "2026-04-25")
    for (day, amount) in [("2026-05-01", "100.00"), ("2026-05-03", "300.00")] {
      guard let bill = life.plan(day).bills.first else { return life }
      life.record(
        day,
        Event(
          BillRepaid(line: "", plan: PlanLife.plan, bill: bill.id, amount: PlanLife.yuan(amount))))
    }
    return life
  }

  @Test func `a capture settles after compensation, the bill's repayment before it`() {
    let plan = Self.captured().plan("2026-05-10")
    let lines = plan.exposures.map { step in
      [step.from.text, step.before.principal.text, step.before.oldestDue?.text ?? "-"]
        + [step.after.principal.text, step.after.oldestDue?.text ?? "-"]
    }
    #expect(
      lines == [
        ["2026-03-15", "1200.00", "2026-04-15", "1200.00", "2026-04-15"],
        ["2026-04-25", "1200.00", "2026-04-15", "800.00", "2026-05-15"],
        ["2026-05-03", "800.00", "2026-05-15", "800.00", "2026-05-15"],
      ])
    #expect(plan.firstPaid == PlanLife.day("2026-05-03"))
  }

  @Test func `a phone that comes back owes nothing from the shop's refund on`() {
    var life = Self.life()
    life.record("2026-04-20", Event(ReturnStarted(plan: PlanLife.plan, reason: "")))
    life.record(
      "2026-04-21", Event(CarrierContractEnded(plan: PlanLife.plan, reference: "")))
    // Due on 15 April: five days past due while the phone is on its way.
    #expect(life.plan("2026-04-20").daysPastDue(on: PlanLife.day("2026-04-20")) == 5)
    #expect(life.plan("2026-04-24").daysPastDue(on: PlanLife.day("2026-04-24")) == 9)
    life.record("2026-04-25", CounterDesk.shopRefund("1200.00"))
    let plan = life.plan("2026-06-30")
    #expect(plan.exposure(on: PlanLife.day("2026-04-24"))?.before.isOwed == true)
    #expect(plan.exposure(on: PlanLife.day("2026-04-25"))?.isNothing == true)
    #expect(plan.firstPaid == PlanLife.day("2026-04-25"))
    #expect(plan.daysPastDue(on: PlanLife.day("2026-06-30")) == 0)
  }

  @Test(arguments: try Vectors.domain("dpd_cases").list)
  func `days past due, bucket and class are the vector's`(vector: Fact) throws {
    let rows = vector["instalments"].list
    let first = try #require(rows.first?["due"].text)
    let start = PlanLife.day(first).adding(months: -1).text
    var life = PlanLife.disbursed(
      start, price: "\(rows.count * 400).00", periods: rows.count, firstDue: first)
    for row in rows {
      if let day = row["paid_on"].text { life.pay("400.00", on: day) }
    }
    let day = try #require(vector["as_of"].text.flatMap { Day($0) })
    let plan = life.plan(day.text)
    #expect(plan.instalments.map(\.due.text) == rows.compactMap { $0["due"].text })
    let days = Plan.daysPastDue(since: plan.exposure(on: day)?.before.oldestDue, on: day)
    #expect(days == vector["dpd"].count)
    #expect(days == plan.daysPastDue(on: day))
    #expect(BucketScale.usual.band(ofDaysPastDue: days)?.label == vector["bucket"].text)
    #expect(RiskClass(floorForDaysPastDue: days).rawValue == vector["class_floor"].text)
  }

  @Test func `a plan enters and leaves its bands on days that can be told`() {
    let plan = Self.life(("400.00", "2026-06-20"), ("800.00", "2026-07-01")).plan("2026-08-01")
    func told(_ measure: Measure, _ day: String) -> [String] {
      plan.stays(in: .usual, measure, through: PlanLife.day(day)).map { stay in
        let label = BucketScale.usual.bands[stay.band].label
        return "\(label) \(stay.entered.text) \(stay.left?.text ?? "-")"
      }
    }
    let until = [
      "M0 2026-03-15 2026-04-16", "M1 2026-04-16 2026-05-16", "M2 2026-05-16 2026-06-15",
      "M3 2026-06-15 2026-06-20", "M2 2026-06-20 2026-07-01",
    ]
    #expect(told(.before, "2026-08-01") == until)
    #expect(told(.before, "2026-06-14").last == "M2 2026-05-16 -")
    #expect(told(.after, "2026-03-14").isEmpty)
  }

  /// On the days of random lives on which something changed, the days before, and each tenth: what
  /// was kept is what a fold up to that day finds.
  @Test(arguments: 0..<8)
  func `the history is what each day's own fold says`(batch: Int) throws {
    var changes = 0
    for seed in UInt64(batch * 10)..<UInt64(batch * 10 + 10) {
      let life = RandomLife(seed: seed)
      let entries = NaiveEntries.told(life.terms, life.records)
      let last = NaiveEntries.day(life.world.today)
      let plan = try #require(Plan(entries, asOf: last))
      changes += plan.exposures.count
      let turns = plan.exposures.flatMap { [$0.from.adding(days: -1), $0.from] }
      let first = NaiveEntries.day(life.disbursed)
      let tenths = stride(from: first, to: last.adding(days: 40), by: 10)
      for day in Set(turns + tenths) where day >= first {
        let then = try #require(Plan(entries, asOf: day))
        let kept = plan.exposure(on: day)
        for measure in Measure.allCases {
          let found = kept?[measure] ?? .init(principal: .zero, oldestDue: nil)
          try #require(found == then.position(measure), "seed \(seed), \(day.text), \(measure)")
          let days =
            measure == .before ? then.daysPastDueBefore(on: day) : then.daysPastDue(on: day)
          try #require(Plan.daysPastDue(since: found.oldestDue, on: day) == days)
          try #require(found.principal <= (kept?.before.principal ?? .zero))
        }
      }
    }
    #expect(changes > 20)
  }
}
