import Lending
import Testing

/// What an answer to a capture changes of the days since its request, by figures worked by hand.
struct CaptureHindsightTests {
  /// 3,000.00 over three without interest, due on 6 February, March and April; a late fee of 5% after
  /// five days of grace.
  private func lateFeeLife(_ adjust: (inout PlanTerms) -> Void = { _ in }) -> PlanLife {
    PlanLife.disbursed("2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06") {
      $0.graceDays = 5
      $0.capture.overdueDays = 1
      $0.repayment.lateFee = Rate(percent: "5") ?? .zero
      adjust(&$0)
    }
  }

  private func overdue(_ life: PlanLife, _ day: String) -> String {
    life.plan(day).overdue(on: PlanLife.day(day)).total.text
  }

  // MARK: Late fees

  @Test func `a capture asked for before the late fee, and done, leaves none`() {
    var life = lateFeeLife()
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.answer("C1", on: "2026-02-20")
    // On the 12th 5% of 1,000.00, as long as nobody knows.
    #expect(overdue(life, "2026-02-11") == "1000.00")
    #expect(overdue(life, "2026-02-19") == "1050.00")
    #expect(overdue(life, "2026-02-20") == "0.00")
    #expect(life.plan("2026-02-20").instalments[0].charged.penalty.text == "0.00")
    #expect(life.balance(.penaltyIncome, on: "2026-02-20") == "0.00")
    #expect(life.balance(.planPenalty, on: "2026-02-20") == "0.00")
  }

  @Test func `a capture asked for on the day of the late fee leaves it`() {
    var life = lateFeeLife()
    life.ask("C1", .capture, PlanLife.yuan("1050.00"), instalment: 1, on: "2026-02-12")
    life.answer("C1", on: "2026-02-20")
    #expect(life.plan("2026-02-20").instalments[0].captured.penalty.text == "50.00")
    #expect(life.balance(.penaltyIncome, on: "2026-02-20") == "-50.00")
    #expect(overdue(life, "2026-02-20") == "0.00")
  }

  @Test func `when it has failed the late fee is of what payments left`() {
    var life = lateFeeLife()
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.pay("300.00", on: "2026-02-11")
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    // 700.00 and 35.00, before the answer 300.00 more.
    #expect(overdue(life, "2026-02-19") == "1035.00")
    #expect(overdue(life, "2026-02-20") == "735.00")
  }

  @Test func `what the tolerance forgives of payments meanwhile bears no late fee`() {
    var life = lateFeeLife { $0.tolerance = PlanLife.yuan("5.00") }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.pay("996.00", on: "2026-02-09")
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    let plan = life.plan("2026-02-20")
    #expect(overdue(life, "2026-02-20") == "0.00")
    #expect(plan.instalments[0].paid.total.text == "996.00")
    #expect(plan.instalments[1].unpaid.total.text == "1004.00")
  }

  @Test func `a late fee is judged on its day, whatever is charged later`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "1000.00", periods: 1, firstDue: "2026-02-06"
    ) {
      $0.graceDays = 5
      $0.tolerance = PlanLife.yuan("5.00")
      $0.repayment.lateFee = Rate(percent: "5") ?? .zero
    }
    // 3.00 is forgiven on the 12th; with 20.00 it is asked for, without 0.15 for it.
    life.pay("997.00", on: "2026-02-06")
    life.charge("20.00", instalment: 1, on: "2026-02-20")
    #expect(overdue(life, "2026-02-21") == "23.00")
  }

  @Test func `a rest below the tolerance bears nothing, however late the capture is answered`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) {
      $0.penaltyDailyRate = Rate(percent: "0.1") ?? .zero
      $0.tolerance = PlanLife.yuan("5.00")
      $0.capture.overdueDays = 1
    }
    // Of 1,000.00 and 1.00 of penalty on the 7th 997.00 is captured; 4.00 goes over to the next one.
    life.ask("C1", .capture, PlanLife.yuan("997.00"), instalment: 1, on: "2026-02-07")
    life.answer("C1", on: "2026-02-07") { $0.result = .failed }
    life.answer("C1", on: "2026-03-05")
    #expect(overdue(life, "2026-03-05") == "0.00")
    #expect(life.plan("2026-03-05").instalments[1].charged.total.text == "4.00")
  }

  // MARK: What was given back, and a payment told late

  /// 1,010.00 asked for on the 16th, 1,012.00 paid on the 18th, done on the 19th, `back` given back.
  private func givenBack(_ back: String) throws -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) {
      $0.penaltyDailyRate = Rate(percent: "0.1") ?? .zero
      $0.repayment.charges = [.cost, .fee, .penalty]
    }
    life.ask("C1", .capture, PlanLife.yuan("1010.00"), instalment: 1, on: "2026-02-16")
    life.pay("1012.00", on: "2026-02-18")
    life.answer("C1", on: "2026-02-19")
    #expect(life.differences("2026-02-19") == ["double-payment 1012.00"])
    try life.correct(back, on: "2026-02-20")
    return life
  }

  @Test func `a payment told late takes the place of one that was given back`() throws {
    var life = try givenBack("1012.00")
    #expect(life.differences("2026-02-21") == [])
    life.pay("1011.00", on: "2026-02-17")
    let plan = life.plan("2026-02-21")
    #expect(life.differences("2026-02-21") == ["double-payment 1011.00"])
    #expect(plan.instalments.map(\.paid.total.text) == ["0.00", "0.00", "0.00"])
    #expect(plan.instalments[0].captured.total.text == "1010.00")
    #expect(plan.credit.text == "0.00")
    #expect(life.balance(.planSuspense, on: "2026-02-21") == "-1011.00")
  }

  @Test func `of one that was given back in part the other part pays`() throws {
    var life = try givenBack("500.00")
    life.pay("1011.00", on: "2026-02-17")
    let plan = life.plan("2026-02-21")
    // What had run up since the 17th, 1.00, is in the 500.00 that went back.
    #expect(life.differences("2026-02-21") == ["double-payment 1011.00"])
    #expect(plan.instalments[1].paid.total.text == "512.00")
    #expect(life.balance(.planSuspense, on: "2026-02-21") == "-1011.00")
  }

  @Test(arguments: ["1000.00", "400.00"])
  func `what a payment has beside what it paid twice stays where it is`(first: String) throws {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-16")
    // 1,000.00 for the first, 1,000.00 for the running one, 700.00 credit.
    life.pay("2700.00", on: "2026-02-17")
    life.answer("C1", on: "2026-02-19")
    #expect(life.differences("2026-02-19") == ["double-payment 1000.00"])
    try life.correct(first, on: "2026-02-20")
    if first != "1000.00" {
      #expect(life.differences("2026-02-20") == ["double-payment 600.00"])
      try life.correct(on: "2026-02-20")
    }
    let plan = life.plan("2026-02-20")
    #expect(life.differences("2026-02-20") == [])
    #expect(plan.instalments.map(\.paid.total.text) == ["0.00", "1000.00", "0.00"])
    #expect(plan.credit.text == "700.00")
    #expect(life.balance(.planSuspense, on: "2026-02-20") == "0.00")
  }

  @Test func `of two payments that met a capture one is given back and the other stays`() throws {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-16")
    life.pay("1100.00", on: "2026-02-17")
    life.pay("500.00", on: "2026-02-18")
    life.answer("C1", on: "2026-02-19")
    try life.correct(on: "2026-02-20")
    #expect(life.differences("2026-02-20") == [])
    #expect(life.plan("2026-02-20").instalments[1].paid.total.text == "600.00")
    // Taken back after all: of what is left 500.00 pays the first one, and 100.00 does.
    life.answer("C1", on: "2026-02-22") { $0.result = .failed }
    #expect(life.plan("2026-02-22").instalments[0].paid.total.text == "600.00")
    #expect(life.differences("2026-02-22") == [])
    #expect(life.balance(.planSuspense, on: "2026-02-22") == "0.00")
  }

  @Test func `a payment by components holds all that is due of what is being captured`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "6000.00", periods: 12, percent: "12", firstDue: "2026-02-06"
    ) {
      $0.capture.overdueDays = 1
      $0.repayment.span = .component
    }
    life.ask("C1", .capture, PlanLife.yuan("533.09"), instalment: 1, on: "2026-02-08")
    life.pay("533.09", on: "2026-02-09")
    #expect(life.plan("2026-02-09").instalments[0].held.text == "533.09")
    life.answer("C1", on: "2026-02-10")
    #expect(life.differences("2026-02-10") == ["double-payment 533.09"])
    #expect(life.plan("2026-02-10").instalments[1].paid == .zero)
  }

  @Test func `a payment from before the request makes the capture undue`() throws {
    var life = try givenBack("1012.00")
    life.pay("1009.00", on: "2026-02-15")
    let plan = life.plan("2026-02-21")
    #expect(plan.instalments[0].paidOn == PlanLife.day("2026-02-15"))
    #expect(life.differences("2026-02-21") == ["capture-undue 1010.00"])
    #expect(plan.credit.text == "0.00")
    #expect(plan.instalments[1].paid == .zero)
    #expect(life.balance(.planSuspense, on: "2026-02-21") == "-1010.00")
  }

  @Test func `what was owed from day to day is told as it was seen`() {
    var life = lateFeeLife()
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.pay("300.00", on: "2026-02-10")
    life.answer("C1", on: "2026-02-20") { $0.result = .failed }
    let plan = life.plan("2026-02-20")
    #expect(plan.exposure(on: PlanLife.day("2026-02-15"))?.after.principal.text == "3000.00")
    #expect(plan.exposure(on: PlanLife.day("2026-02-20"))?.after.principal.text == "2700.00")
  }

  @Test func `days that credit turned are told once, as they were seen`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    // 1,000.00 waits, 1,000.00 pays the running instalment, 600.00 is credit until it meets April's.
    life.pay("2600.00", on: "2026-02-20")
    life.answer("C1", on: "2026-04-15")
    let plan = life.plan("2026-04-15")
    let days = plan.exposures.map(\.from)
    #expect(days == days.sorted())
    #expect(Set(days).count == days.count)
    func principal(_ day: String) -> String? {
      plan.exposure(on: PlanLife.day(day))?.after.principal.text
    }
    #expect(principal("2026-04-05") == "2000.00")
    #expect(principal("2026-04-06") == "1400.00")
    #expect(principal("2026-04-15") == "400.00")
  }

  // MARK: Noted by the owner, rescheduled

  @Test func `what the owner captured by itself and took back is paid as if it had not`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.answer("U1", on: "2026-02-10") {
      $0.kind = .capture
      $0.instalment = 1
      $0.amount = PlanLife.yuan("1000.00")
    }
    #expect(life.plan("2026-02-11").instalments[0].captured.total.text == "1000.00")
    life.answer("U1", on: "2026-02-12") { $0.result = .failed }
    #expect(life.plan("2026-02-13").instalments[0].capturing == nil)
    life.pay("1000.00", on: "2026-02-13")
    let plan = life.plan("2026-02-13")
    #expect(plan.instalments[0].paidOn == PlanLife.day("2026-02-13"))
    #expect(plan.settlement(on: PlanLife.day("2026-02-13"))?.total.text == "2000.00")
  }

  @Test func `a capture done after other terms were agreed leaves them standing`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.answer("C1", on: "2026-02-09") { $0.result = .failed }
    life.record(
      "2026-02-12",
      Event(
        PlanRescheduled(plan: PlanLife.plan, from: 1, reason: "") {
          $0.firstDue = PlanLife.day("2026-03-20")
        }))
    #expect(life.plan("2026-02-13").instalments[0].due.text == "2026-03-20")
    life.answer("C1", on: "2026-02-15")
    let plan = life.plan("2026-02-15")
    #expect(plan.instalments[0].due.text == "2026-03-20")
    #expect(plan.instalments[0].captured.total.text == "1000.00")
    #expect(plan.unpaidPrincipal.text == "2000.00")
    #expect(life.differences("2026-02-15") == [])
  }

  // MARK: Two of one instalment

  /// 300.00 asked for on the 14th; the rest on the 15th, which stands before that day's answer.
  private func twice(_ answer: (inout OperationAnswered) -> Void) -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("300.00"), instalment: 1, on: "2026-02-14")
    life.answer("C1", on: "2026-02-15", answer)
    life.ask("C2", .capture, PlanLife.yuan("700.00"), instalment: 1, on: "2026-02-15")
    return life
  }

  @Test func `the rest of an instalment is asked for once`() {
    var life = twice { _ in }
    #expect(life.plan("2026-02-16").pending.filter { $0.kind == .capture } == [])
    #expect(life.plan("2026-02-16").instalments[0].capturing == "C2")
    life.pay("200.00", on: "2026-02-16")
    #expect(life.plan("2026-02-16").instalments[0].held.text == "200.00")
    life.answer("C2", on: "2026-02-17")
    let plan = life.plan("2026-02-17")
    #expect(plan.instalments[0].captured.total.text == "1000.00")
    #expect(plan.instalments[0].capturing == nil)
    #expect(life.differences("2026-02-17") == ["double-payment 200.00"])
  }

  @Test func `the second one is tried again when it has failed, and holds nothing`() {
    var life = twice { _ in }
    life.pay("200.00", on: "2026-02-16")
    life.answer("C2", on: "2026-02-17") { $0.result = .failed }
    let plan = life.plan("2026-02-17")
    #expect(plan.instalments[0].paid.total.text == "200.00")
    #expect(plan.instalments[0].capturing == nil)
    #expect(plan.pending.filter { $0.kind == .capture }.map(\.requested.text) == ["500.00"])
  }

  @Test func `the first one failed, the second one still holds its instalment`() {
    let life = twice { $0.result = .failed }
    let plan = life.plan("2026-02-16")
    #expect(plan.instalments[0].capturing == "C2")
    #expect(plan.pending.filter { $0.kind == .capture } == [])
  }

  // MARK: Ahead

  @Test(arguments: [true, false])
  func `what is done on a day to come is not asked for before, however it is told`(isNoted: Bool) {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.ask("C1", .capture, PlanLife.yuan("1000.00"), instalment: 1, on: "2026-02-08")
    life.answer("C1", on: "2026-02-09") { $0.result = .failed }
    life.answer(isNoted ? "U1" : "C1", on: "2026-02-12") {
      if isNoted {
        $0.kind = .capture
        $0.instalment = 1
        $0.amount = PlanLife.yuan("1000.00")
      }
    }
    let plan = life.plan("2026-02-10")
    #expect(plan.pending.map(\.instalment) == [1])
    let named = plan.naming(ahead: life.entries)
    #expect(named.pending == [])
    #expect(named.differences.map(\.kind) == [.doneAhead])
  }

  @Test func `what stands ahead leaves less to be released`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
    life.pay("3000.00", on: "2026-02-06")
    life.answer("U1", on: "2026-02-12") {
      $0.kind = .capture
      $0.instalment = 2
      $0.amount = PlanLife.yuan("2900.00")
    }
    let plan = life.plan("2026-02-10")
    #expect(plan.pending.map(\.requested.text) == ["1000.00"])
    #expect(plan.naming(ahead: life.entries).pending.map(\.requested.text) == ["100.00"])
  }
}
