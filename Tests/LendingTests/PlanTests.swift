import Lending
import Testing

/// The figures of `domain.md` (case G), the worked holds HLD-09 to HLD-13, and the three mock-ups.
struct PlanTests {
  /// 5,999.00 over 12 without interest, due on the 5th from 2026-08-05.
  static func storyA() -> PlanLife {
    PlanLife.disbursed("2026-07-05", price: "5999.00", periods: 12, firstDue: "2026-08-05")
  }

  static func threePaid() -> PlanLife {
    var life = storyA()
    for day in ["2026-08-05", "2026-09-05", "2026-10-05"] {
      life.pay("499.92", on: day)
      life.carryOut(on: day)
    }
    return life
  }

  static func figures(_ plan: Plan) -> String {
    guard let freeze = plan.freeze else { return "no freeze" }
    return [freeze.original, freeze.released, freeze.captured, freeze.remaining, plan.gap]
      .map(\.text).joined(separator: " ")
  }

  @Test func `a freeze follows the principal, a capture leaves the plan running`() {
    var life = PlanTests.threePaid()
    #expect(PlanTests.figures(life.plan("2026-10-05")) == "5999.00 1499.76 0.00 4499.24 0.00")
    #expect(life.plan("2026-11-14").pending.isEmpty)
    #expect(life.plan("2026-11-06").daysPastDue(on: PlanLife.day("2026-11-06")) == 1)
    life.carryOut(on: "2026-11-15")
    let plan = life.plan("2026-11-15")
    #expect(PlanTests.figures(plan) == "5999.00 1499.76 499.92 3999.32 0.00")
    #expect(plan.bills.map(\.amount) == [PlanLife.yuan("499.92")])
    #expect(plan.unpaidPrincipal == PlanLife.yuan("3999.32"))
    #expect(plan.daysPastDue(on: PlanLife.day("2026-11-23")) == 0)
    #expect(plan.daysPastDueBefore(on: PlanLife.day("2026-11-23")) == 18)
    #expect(plan.stage == .active)
  }

  @Test func `an early settlement leaves out what was captured and names the bill`() throws {
    var life = PlanTests.threePaid()
    life.carryOut(on: "2026-11-15")
    let quote = try #require(life.plan("2026-11-23").settlement(on: PlanLife.day("2026-11-23")))
    #expect(quote.total == PlanLife.yuan("3999.32"))
    #expect(quote.bills == PlanLife.yuan("499.92"))
    life.record(
      "2026-11-23",
      Event(
        SettlementReceived(plan: PlanLife.plan, amount: quote.total)))
    life.carryOut(on: "2026-11-23")
    let plan = life.plan("2026-11-23")
    #expect(plan.stage == .settled)
    #expect(PlanTests.figures(plan) == "5999.00 5499.08 499.92 0.00 0.00")
    #expect(plan.freeze?.state == .finished)
  }

  @Test func `with interest a capture leaves a gap`() {
    var life = PlanLife.disbursed(
      "2026-08-14", price: "4599.00", periods: 24, percent: "14.6", firstDue: "2026-09-14"
    ) { $0.penaltyDailyRate = Rate(percent: "0.06") ?? .zero }
    for day in ["2026-09-14", "2026-10-14"] {
      life.pay("222.12", on: day)
      life.carryOut(on: day)
    }
    #expect(PlanTests.figures(life.plan("2026-10-14")) == "4599.00 334.36 0.00 4264.64 0.00")
    let ninth = life.plan("2026-11-23")
    #expect(ninth.overdue(on: PlanLife.day("2026-11-23")).total == PlanLife.yuan("223.04"))
    #expect(ninth.overdue(on: PlanLife.day("2026-11-24")).penalty == PlanLife.yuan("1.02"))
    life.carryOut(on: "2026-11-24")
    let plan = life.plan("2026-11-24")
    #expect(PlanTests.figures(plan) == "4599.00 334.36 223.14 4041.50 52.91")
    #expect(plan.unpaidPrincipal == PlanLife.yuan("4094.41"))
  }

  @Test func `what is paid early has its interest booked on the due day all the same`() {
    var life = PlanLife.disbursed(
      "2026-08-14", price: "4599.00", periods: 24, percent: "14.6", firstDue: "2026-09-14")
    life.pay("222.12", on: "2026-09-01")
    life.carryOut(on: "2026-09-01")
    #expect(life.plan("2026-09-01").nextChangeDay == PlanLife.day("2026-09-14"))
    func income(_ day: String) -> Money {
      Money.sum(
        Plan.postings(life.entries, asOf: PlanLife.day(day)).map(\.posting).filter {
          $0.account.path.hasPrefix("income:")
        }.map(\.amount))
    }
    // 4,599.00 x 14.6% / 12 = 55.9545
    #expect(income("2026-09-13") == .zero)
    #expect(income("2026-09-14") == PlanLife.yuan("-55.95"))
  }

  @Test func `a repayment entered late makes the capture undue and undoes nothing`() {
    var life = PlanTests.threePaid()
    life.carryOut(on: "2026-11-15")
    life.record(
      "2026-11-16", Event(DayClosed(closed: PlanLife.day("2026-11-15"))))
    life.pay("499.92", on: "2026-11-10")
    let plan = life.plan("2026-11-16")
    #expect(plan.instalments[3].paidOn == PlanLife.day("2026-11-10"))
    #expect(plan.daysPastDueBefore(on: PlanLife.day("2026-11-16")) == 0)
    #expect(PlanTests.figures(plan) == "5999.00 1499.76 499.92 3999.32 0.00")
    #expect(plan.differences.map(\.kind) == [.captureUndue])
    #expect(plan.differences.map(\.amount) == [PlanLife.yuan("499.92")])
    #expect(plan.pending.isEmpty)
    #expect(plan.oughtReleased == PlanLife.yuan("1999.68"))
    #expect(plan.releaseHeldBack == PlanLife.yuan("499.92"))
  }

  @Test func `a repayment reversed after its release leaves an uncovered amount`() {
    var life = PlanTests.storyA()
    let first = life.pay("499.92", on: "2026-08-05")
    life.carryOut(on: "2026-08-05")
    life.reverse(first, on: "2026-08-07")
    let plan = life.plan("2026-08-07")
    #expect(plan.unpaidPrincipal == PlanLife.yuan("5999.00"))
    #expect(plan.daysPastDue(on: PlanLife.day("2026-08-07")) == 2)
    #expect(PlanTests.figures(plan) == "5999.00 499.92 0.00 5499.08 499.92")
    #expect(plan.differences.map(\.kind) == [.releaseUndue])
    life.pay("499.92", on: "2026-08-08")
    #expect(life.plan("2026-08-08").differences.isEmpty)
    #expect(life.plan("2026-08-08").pending.isEmpty)
  }

  @Test func `a payment that meets a capture in process is held, then refunded`() {
    var life = PlanTests.threePaid()
    life.ask("C4", .capture, PlanLife.yuan("499.92"), instalment: 4, on: "2026-11-15")
    life.pay("499.92", on: "2026-11-15")
    #expect(life.plan("2026-11-15").instalments[3].held == PlanLife.yuan("499.92"))
    #expect(life.plan("2026-11-15").credit == .zero)
    var failed = life
    failed.answer("C4", on: "2026-11-16") { $0.result = .failed }
    // The payment counts from its own day.
    #expect(failed.plan("2026-11-16").instalments[3].paidOn == PlanLife.day("2026-11-15"))
    #expect(failed.plan("2026-11-16").differences.isEmpty)
    life.answer("C4", on: "2026-11-16")
    let plan = life.plan("2026-11-16")
    #expect(plan.instalments[3].compensatedOn == PlanLife.day("2026-11-15"))
    #expect(plan.differences.map(\.kind) == [.doublePayment])
    #expect(plan.differences.map(\.amount) == [PlanLife.yuan("499.92")])
  }

  @Test func `a capture whose result is unknown blocks its own repetition`() {
    var life = PlanTests.threePaid()
    life.ask("C4", .capture, PlanLife.yuan("499.92"), instalment: 4, on: "2026-11-15")
    life.answer("C4", on: "2026-11-15") { $0.result = .unknown }
    #expect(life.plan("2026-12-20").pending.map(\.instalment) == [5])
    life.answer("C4", on: "2026-12-21")
    #expect(life.plan("2026-12-21").instalments[3].compensatedOn == PlanLife.day("2026-11-15"))
  }

  @Test func `a part-paid instalment is captured for its rest`() {
    var life = PlanTests.storyA()
    life.pay("200.00", on: "2026-08-05")
    life.carryOut(on: "2026-08-05")
    life.carryOut(on: "2026-08-15")
    #expect(PlanTests.figures(life.plan("2026-08-15")) == "5999.00 200.00 299.92 5499.08 0.00")
  }

  @Test func `a release is the cumulative share, so that the parts add up to the freeze`() {
    var life = PlanLife.disbursed(
      "2026-01-05", price: "5000.00", periods: 12, firstDue: "2026-02-05"
    ) { $0.freeze = PlanLife.yuan("5999.00") }
    var released: [String] = []
    var before = Money.zero
    for number in 0..<12 {
      let day = PlanLife.day("2026-02-05").adding(months: number).text
      life.pay(number == 11 ? "416.63" : "416.67", on: day)
      life.carryOut(on: day)
      let now = life.plan(day).freeze?.released ?? .zero
      released.append((now - before).text)
      before = now
    }
    #expect(
      released == [
        "499.92", "499.92", "499.92", "499.92", "499.92", "499.92", "499.92", "499.93",
        "499.92", "499.92", "499.92", "499.87",
      ])
    #expect(life.plan("2027-01-05").stage == .settled)
  }

  @Test func `the ledger agrees with the freeze and the principal, booked day by day`() {
    var life = PlanTests.threePaid()
    life.carryOut(on: "2026-11-15")
    life.record(
      "2026-11-16", Event(DayClosed(closed: PlanLife.day("2026-11-15"))))
    let known = Plan.postings(life.entries, asOf: PlanLife.day("2026-11-16"))
    life.pay("499.92", on: "2026-11-10")
    let booked = Plan.postings(life.entries, asOf: PlanLife.day("2026-11-16"))
    // What was booked stays; the late repayment adds its difference today with the old value day.
    #expect(Array(booked.prefix(known.count)) == known)
    let late = booked.dropFirst(known.count)
    #expect(late.allSatisfy { $0.booked == PlanLife.day("2026-11-16") })
    #expect(late.contains { $0.posting.valueDay == PlanLife.day("2026-11-10") })
    #expect(Money.sum(booked.map(\.posting.amount)) == .zero)
    func balance(_ path: String) -> Money {
      Money.sum(booked.filter { $0.posting.account.path == path }.map(\.posting.amount))
    }
    #expect(balance("quota:L1:frozen:K7QX-1043") == PlanLife.yuan("3999.32"))
    #expect(balance("assets:plan:K7QX-1043:principal") == PlanLife.yuan("3999.32"))
    #expect(balance("liabilities:plan:K7QX-1043:suspense") == PlanLife.yuan("-499.92"))
  }
}
