import Lending
import Testing

/// What was given back of a payment, and what becomes of it, by figures worked by hand.
struct GivenBackTests {
  /// A capture of 300.00 on the last of three instalments of 1,000.00, all called due, and the customer pays
  /// them all; 300.00 was paid twice and goes back.
  private func givenBack() throws -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.record("2026-02-08", Event(PlanCalledDue(plan: PlanLife.plan, reason: "")))
    life.ask("C1", .capture, PlanLife.yuan("300.00"), instalment: 3, on: "2026-02-10")
    life.pay("3000.00", on: "2026-02-11")
    life.answer("C1", on: "2026-02-12")
    #expect(life.differences("2026-02-12") == ["double-payment 300.00"])
    try life.correct(on: "2026-02-13")
    #expect(life.balance(.planSuspense, on: "2026-02-13") == "0.00")
    return life
  }

  @Test func `what was given back for an instalment that is gone since pays nothing`() throws {
    var life = try givenBack()
    // Told late: 1,000.00 paid ahead, the instalment kept, so that there were two instalments only.
    life.record(
      "2026-01-20",
      Event(
        PrepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan("1000.00")) {
          $0.keeping = .instalment
        }))
    let plan = life.plan("2026-02-14")
    #expect(plan.instalments.map(\.paid.principal.text) == ["1000.00", "1000.00"])
    #expect(plan.credit.text == "700.00")
    // Nothing of that instalment was owed when it was captured.
    #expect(life.differences("2026-02-14") == ["capture-undue 300.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-14") == "-300.00")
  }

  @Test func `what was given back as paid twice is not given back as told twice`() throws {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    func receipt(on day: String) {
      life.record(
        day,
        Event(
          RepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan("1000.00")) {
            $0.reference = "L-1"
          }))
    }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-10")
    receipt(on: "2026-02-12")
    life.answer("C1", on: "2026-02-14")
    try life.correct(on: "2026-02-15")
    #expect(life.differences("2026-02-15") == [])
    // The same receipt for the day before: two came in, the capture settles, one went back, one is left.
    receipt(on: "2026-02-11")
    #expect(life.differences("2026-02-16") == ["double-payment 1000.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-16") == "-1000.00")
    try life.correct(on: "2026-02-16")
    #expect(life.differences("2026-02-16") == [])
    #expect(life.balance(.planSuspense, on: "2026-02-16") == "0.00")
  }
}
