import Lending
import Testing

struct FreezeProlongedTests {
  /// 5,999.00 over twelve months, frozen and disbursed on 2026-07-05.
  private static func running(_ day: String) -> CounterDesk {
    var counter = CounterDesk.after(9)
    counter.day = day
    return counter
  }

  private static func prolonged(_ ends: Day) -> Event {
    Event(FreezeProlonged(plan: PlanLife.plan, freezeEnds: ends, reference: "YQ-1"))
  }

  @Test func `a freeze ends later once its owner prolonged it, and may be prolonged again`() throws
  {
    var counter = Self.running("2026-07-10")
    let ends = try #require(counter.plan?.freeze?.ends)
    let later = ends.adding(days: 1)
    #expect(
      counter.reasons(Self.prolonged(ends)) == [.dayBefore(field: "freezeEnds", earliest: later)])
    #expect(counter.bring(Self.prolonged(later)) == [])
    #expect(counter.plan?.freeze?.ends == later)
    #expect(
      counter.reasons(Self.prolonged(later))
        == [.dayBefore(field: "freezeEnds", earliest: later.adding(days: 1))])
    #expect(counter.bring(Self.prolonged(later.adding(months: 60))) == [])
    let latest = later.adding(months: 120)
    #expect(
      counter.reasons(Self.prolonged(latest.adding(days: 1)))
        == [.dayAfter(field: "freezeEnds", latest: latest)])
  }

  @Test func `a freeze that has ended stands as a difference until it is prolonged`() throws {
    var counter = Self.running("2026-07-10")
    let plan = try #require(counter.plan)
    let ends = try #require(plan.freeze?.ends)
    counter.day = ends.adding(days: 5).text
    #expect(counter.plan?.differences.contains { $0.kind == .freezeEnded } == true)
    #expect(counter.bring(Self.prolonged(ends.adding(days: 40))) == [])
    #expect(counter.plan?.differences.contains { $0.kind == .freezeEnded } == false)
  }

  @Test func `terms that a freeze was too short for can be agreed once it is prolonged`() throws {
    var counter = Self.running("2026-07-10")
    let plan = try #require(counter.plan)
    let ends = try #require(plan.freeze?.ends)
    let later = Event(
      PlanRescheduled(plan: PlanLife.plan, from: 1, reason: "失业") {
        $0.firstDue = PlanLife.day("2026-09-05")
        $0.periods = 24
      })
    let reasons = counter.reasons(later)
    guard case .freezeEndsEarly(let needed)? = reasons.first, reasons.count == 1 else {
      Issue.record("\(reasons)")
      return
    }
    // The last of 24 instalments from 5 September 2026 falls due on 5 August 2028.
    #expect(needed >= PlanLife.day("2028-08-05") && ends < needed)
    #expect(counter.bring(Self.prolonged(needed)) == [])
    #expect(counter.bring(later) == [])
  }

  @Test func `what is not frozen is not prolonged`() {
    var counter = CounterDesk.after(4)
    let day = PlanLife.day("2030-01-05")
    #expect(counter.reasons(Self.prolonged(day)) == [.notYet(.authorisation)])
    // Withdrawn, and what was frozen is back with the customer.
    counter = CounterDesk.after(6)
    for step in [
      Event(ApplicationEnded(plan: PlanLife.plan, outcome: .withdrawn)),
      CounterDesk.asked("R1", .release, "5999.00"), CounterDesk.answered("R1"),
    ] { #expect(counter.bring(step) == []) }
    #expect(counter.reasons(Self.prolonged(day)) == [.tooLate(stage: .withdrawn)])
  }
}
