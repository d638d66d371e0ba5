import Lending
import Testing

/// What the owner's answers to a capture do to what the customer pays meanwhile, by figures worked by hand.
struct CaptureAnswerTests {
  /// 3,000.00 over three without interest, due on 6 February, March and April, 0.1% penalty a day.
  private func life(_ adjust: (inout PlanTerms) -> Void = { _ in }) -> PlanLife {
    PlanLife.disbursed("2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06") {
      $0.penaltyDailyRate = Rate(percent: "0.1") ?? .zero
      $0.repayment.charges = [.cost, .fee, .penalty]
      adjust(&$0)
    }
  }

  @Test func `a payment that meets a capture which fails counts from its own day`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.pay("1011.00", on: "2026-02-17")
    life.answer("C1", on: "2026-02-19") { $0.result = .failed }
    let plan = life.plan("2026-02-19")
    #expect(plan.instalments[0].paid.penalty.text == "11.00")
    #expect(plan.instalments[0].paidOn == PlanLife.day("2026-02-17"))
    #expect(plan.firstPaid == PlanLife.day("2026-02-17"))
    #expect(plan.overdue(on: PlanLife.day("2026-02-19")).total.text == "0.00")
    #expect(plan.daysPastDue(on: PlanLife.day("2026-02-19")) == 0)
    #expect(plan.credit.text == "0.00")
    #expect(plan.differences.isEmpty)
  }

  @Test func `two payments that meet a capture which fails count each from its own`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    // Of 500.00 on the 17th 11.00 is penalty and 489.00 principal; two days later the rest of 511.00 has
    // borne 1.02.
    life.pay("500.00", on: "2026-02-17")
    life.pay("512.02", on: "2026-02-19")
    life.answer("C1", on: "2026-02-21") { $0.result = .failed }
    let plan = life.plan("2026-02-21")
    #expect(plan.instalments[0].paid.penalty.text == "12.02")
    #expect(plan.instalments[0].paidOn == PlanLife.day("2026-02-19"))
    #expect(plan.credit.text == "0.00")
  }

  // MARK: Done, then failed

  /// 1,000.00 asked for on the 16th, 1,011.00 paid on the 17th, done on the 19th.
  private var capturedAndPaid: PlanLife {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-16")
    life.pay("1011.00", on: "2026-02-17")
    life.answer("C1", on: "2026-02-19")
    return life
  }

  @Test func `a capture that was done after all leaves of a payment what it did not need`() {
    let plan = capturedAndPaid.plan("2026-02-19")
    // 10.00 of penalty and 990.00 of principal; the other 10.00 bore 0.01 until the next day.
    #expect(plan.instalments[0].captured.penalty.text == "10.00")
    #expect(plan.instalments[0].captured.principal.text == "990.00")
    #expect(plan.instalments[0].paid.total.text == "10.01")
    #expect(plan.differences.map(\.kind) == [.doublePayment])
    #expect(plan.differences.map(\.amount.text) == ["1000.99"])
  }

  @Test func `once it is taken back the payment counts as if it had failed at once`() {
    var life = capturedAndPaid
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    for day in ["2026-02-19", "2026-02-20", "2026-02-28"] {
      let plan = life.plan(day)
      #expect(plan.instalments[0].paid.penalty.text == "11.00")
      #expect(plan.instalments[0].paid.principal.text == "1000.00")
      #expect(plan.instalments[0].captured == .zero)
      #expect(plan.instalments[0].paidOn == PlanLife.day("2026-02-17"))
      #expect(plan.overdue(on: PlanLife.day(day)).total.text == "0.00")
      #expect(plan.credit.text == "0.00")
      #expect(plan.freeze?.captured == .zero)
      #expect(plan.differences.isEmpty)
      #expect(plan.bills.isEmpty)
    }
  }

  @Test func `what was given back of the payment meanwhile pays nothing`() throws {
    var life = capturedAndPaid
    try life.correct(on: "2026-02-19")
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    // Of 1,011.00 the customer has 1,000.99 back; 10.01 of 11.00 penalty is paid, and 3.00 more has run up.
    let plan = life.plan("2026-02-20")
    #expect(plan.instalments[0].paid.penalty.text == "10.01")
    #expect(plan.instalments[0].paid.principal.text == "0.00")
    #expect(plan.overdue(on: PlanLife.day("2026-02-20")).total.text == "1003.99")
    #expect(plan.credit.text == "0.00")
    #expect(plan.differences.isEmpty)
  }

  @Test func `what was repaid of its bill the owner owes, until it is done once more`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17")
    life.repayBill(of: "C1", "400.00", on: "2026-02-18")
    life.answer("C1", on: "2026-02-19") { $0.result = .failed }
    #expect(life.plan("2026-02-19").bills.map(\.amount.text) == ["0.00"])
    #expect(life.plan("2026-02-19").bills.map(\.outstanding.text) == ["-400.00"])
    #expect(life.balance(.lineUsed, on: "2026-02-19") == "0.00")
    #expect(life.balance(.owner, on: "2026-02-19") == "400.00")
    life.answer("C1", on: "2026-02-20")
    #expect(life.plan("2026-02-20").bills.map(\.outstanding.text) == ["610.00"])
    #expect(life.balance(.lineUsed, on: "2026-02-20") == "610.00")
    #expect(life.balance(.owner, on: "2026-02-20") == "-610.00")
  }

  @Test func `its instalment is told of anew before it is captured again`() {
    var life = life { $0.capture.noticeDays = 3 }
    tell(&life, "2026-02-10")
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17")
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    #expect(captures(life, on: "2026-02-28").isEmpty)
    tell(&life, "2026-02-21")
    #expect(captures(life, on: "2026-02-23").isEmpty)
    #expect(captures(life, on: "2026-02-24") == ["1018.00"])
  }

  private func tell(_ life: inout PlanLife, _ day: String) {
    life.record(
      day,
      Event(
        CaptureNoticeGiven(plan: PlanLife.plan, way: .textMessage) {
          $0.instalment = 1
        }))
  }

  @Test func `so it is where a payment was reversed before the capture was taken back`() {
    var life = life { $0.capture.noticeDays = 3 }
    let paid = life.pay("300.00", on: "2026-02-06")
    tell(&life, "2026-02-10")
    // 700.00 and 7.00 of penalty.
    life.ask("C1", .capture, PlanLife.yuan("707.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17")
    life.reverse(paid, on: "2026-02-20")
    life.answer("C1", on: "2026-02-25") { $0.result = .failed }
    #expect(captures(life, on: "2026-02-28").isEmpty)
    tell(&life, "2026-02-26")
    #expect(captures(life, on: "2026-02-28").isEmpty)
    #expect(captures(life, on: "2026-03-01") == ["1023.00"])
  }

  @Test func `it is tried again on the day that the later answer names`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17")
    life.answer("C1", on: "2026-02-20") {
      $0.result = .failed
      $0.nextAttempt = PlanLife.day("2026-02-23")
    }
    #expect(captures(life, on: "2026-02-22").isEmpty)
    #expect(captures(life, on: "2026-02-23") == ["1017.00"])
  }

  private func captures(_ life: PlanLife, on day: String) -> [String] {
    life.plan(day).pending.filter { $0.kind == .capture }.map(\.requested.text)
  }

  // MARK: Failed, then done

  @Test func `penalty paid for days since the request of a capture that was done is given back`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17") { $0.result = .failed }
    // 14.00 of penalty, 386.00 of principal.
    life.pay("400.00", on: "2026-02-20")
    life.answer("C1", on: "2026-02-22")
    let plan = life.plan("2026-02-22")
    // As of the 16th it took the other 614.00; 386.00 bore 1.54 until the 20th, after 10.00 until the 16th.
    #expect(plan.instalments[0].captured.total.text == "614.00")
    #expect(plan.instalments[0].paid.penalty.text == "11.54")
    // The other 2.46 pays of the running instalment, as of any payment.
    #expect(plan.instalments[1].paid.principal.text == "2.46")
    #expect(plan.credit.text == "0.00")
    #expect(plan.differences.map(\.amount.text) == ["396.00"])
    #expect(plan.instalments[0].compensatedOn == PlanLife.day("2026-02-20"))
  }

  @Test
  func `a capture takes the penalty up to its request and all principal, whatever is paid since`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17") { $0.result = .failed }
    life.pay("1.00", on: "2026-02-26")
    life.answer("C1", on: "2026-02-28")
    let plan = life.plan("2026-02-28")
    // Of 10.00 penalty that had run up on the 16th the customer has paid 1.00; none ran since.
    #expect(plan.instalments[0].captured.penalty.text == "9.00")
    #expect(plan.instalments[0].captured.principal.text == "1000.00")
    #expect(plan.instalments[0].paid.penalty.text == "1.00")
    #expect(plan.unpaidPrincipal.text == "2000.00")
    #expect(plan.credit.text == "0.00")
    #expect(plan.differences.map(\.amount.text) == ["1.00"])
    #expect(plan.instalments[0].compensatedOn == PlanLife.day("2026-02-26"))
    #expect(life.balance(.planPenalty, on: "2026-02-28") == "0.00")
    #expect(life.balance(.penaltyIncome, on: "2026-02-28") == "-10.00")
  }

  @Test
  func `penalty that is forgiven while a capture is in process was not there since its request`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.waive("15.00", .penalty, instalment: 1, on: "2026-02-28")
    life.answer("C1", on: "2026-02-28")
    let plan = life.plan("2026-02-28")
    #expect(plan.instalments[0].captured.total.text == "1000.00")
    #expect(plan.instalments[0].waived.penalty.text == "10.00")
    #expect(plan.differences.map(\.amount.text) == ["10.00"])
    #expect(life.balance(.planPenalty, on: "2026-02-28") == "0.00")
    #expect(life.balance(.penaltyIncome, on: "2026-02-28") == "0.00")
  }

  @Test
  func `a capture that was given back as undue settles nothing when the other one is taken back`()
    throws
  {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.answer("C1", on: "2026-02-17") { $0.result = .failed }
    life.ask("C2", .capture, PlanLife.yuan("1011.00"), instalment: 1, on: "2026-02-17")
    life.answer("C2", on: "2026-02-18")
    life.answer("C1", on: "2026-02-19")
    #expect(life.plan("2026-02-19").differences.map(\.amount.text) == ["1010.00"])
    try life.correct(on: "2026-02-20")
    life.answer("C2", on: "2026-02-21") { $0.result = .failed }
    let plan = life.plan("2026-02-21")
    // Fifteen days at 1.00 a day.
    #expect(plan.overdue(on: PlanLife.day("2026-02-21")).total.text == "1015.00")
    #expect(plan.instalments[0].captured == .zero)
    #expect(plan.differences.isEmpty)
    #expect(life.balance(.planSuspense, on: "2026-02-21") == "0.00")
  }

  @Test func `a capture that was given back settles nothing of an instalment that is opened again`()
    throws
  {
    var life = life()
    let paid = life.pay("1000.00", on: "2026-02-06")
    life.answer("U1", on: "2026-02-10") {
      $0.kind = .capture
      $0.instalment = 1
      $0.amount = PlanLife.yuan("1000.00")
    }
    try life.correct(on: "2026-02-11")
    life.reverse(paid, on: "2026-02-12")
    #expect(life.plan("2026-02-12").overdue(on: PlanLife.day("2026-02-12")).total.text == "1006.00")
    #expect(life.plan("2026-02-12").differences.isEmpty)
    #expect(life.balance(.planSuspense, on: "2026-02-12") == "0.00")
  }

  // MARK: What is charged meanwhile

  @Test func `a capture does not take what was charged after its request`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.charge("20.00", instalment: 1, on: "2026-02-18")
    life.answer("C1", on: "2026-02-20")
    let plan = life.plan("2026-02-28")
    #expect(plan.instalments[0].captured.principal.text == "1000.00")
    #expect(plan.instalments[0].captured.penalty.text == "10.00")
    #expect(plan.overdue(on: PlanLife.day("2026-02-28")).total.text == "20.00")
    #expect(plan.differences.isEmpty)
  }

  @Test func `a payment that met a capture does not pay what was charged after it`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.pay("1011.00", on: "2026-02-17")
    life.charge("20.00", instalment: 1, on: "2026-02-18")
    life.answer("C1", on: "2026-02-19") { $0.result = .failed }
    let plan = life.plan("2026-02-28")
    #expect(plan.instalments[0].paid.principal.text == "1000.00")
    #expect(plan.instalments[0].paid.penalty.text == "11.00")
    #expect(plan.overdue(on: PlanLife.day("2026-02-28")).total.text == "20.00")
  }

  @Test(arguments: ["2026-02-20", "2026-02-25"])
  func `a second freeze that was set right is gone once, whenever its undoing is told`(day: String)
    throws
  {
    var life = life()
    life.answer("F2", on: "2026-02-18") {
      $0.kind = .freeze
      $0.amount = PlanLife.yuan("3000.00")
    }
    #expect(life.plan("2026-02-18").differences.map(\.kind) == [.frozenTwice])
    try life.correct(as: "2026-02-18", on: "2026-02-22")
    life.answer("F2", on: day) { $0.result = .failed }
    #expect(life.plan("2026-02-26").differences.isEmpty)
    #expect(life.balance(.funder, on: "2026-02-26") == "-3000.00")
    #expect(life.balance(.planSuspense, on: "2026-02-26") == "0.00")
    #expect(life.balance(.lineFrozen, on: "2026-02-26") == "3000.00")
  }
}
