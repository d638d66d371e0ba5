import Lending
import Testing

/// Calling due, the write-off and what comes in after it.
struct WriteOffTests {
  /// 1,200.00 over three months without interest, disbursed on 2026-01-05, nothing paid; penalty
  /// interest of 0.05% a day, captured ten days past due.
  private func unpaid(adjust: (inout PlanTerms) -> Void = { _ in }) -> PlanLife {
    PlanLife.disbursed(
      "2026-01-05", price: "1200.00", periods: 3, firstDue: "2026-02-05"
    ) { terms in
      terms.penaltyDailyRate = Rate(percent: "0.05") ?? .zero
      adjust(&terms)
    }
  }

  /// Called due on 20 February, captured until nothing is frozen, written off on 12 March.
  private func lost() -> PlanLife {
    var life = unpaid()
    life.callDue(on: "2026-02-20")
    life.carryOut(on: "2026-02-20")
    life.carryOut(on: "2026-03-02")
    life.writeOff("7.04", on: "2026-03-12")
    return life
  }

  /// The same product, which captures on a breach alone: the first paid and released, the rest
  /// called due and written off with 800.00 frozen.
  private func lostWithFreeze() -> PlanLife {
    var life = unpaid {
      $0.capture.trigger = .breach
      $0.penaltyDailyRate = .zero
    }
    life.pay("400.00", on: "2026-02-05")
    life.carryOut(on: "2026-02-05")
    life.callDue(on: "2026-03-20")
    life.writeOff("800.00", on: "2026-03-20")
    return life
  }

  private func balances(_ life: PlanLife, on day: String) -> [String: Money] {
    var sums: [String: Money] = [:]
    for line in Plan.postings(life.entries, asOf: PlanLife.day(day)) {
      sums[line.posting.account.path, default: .zero] += line.posting.amount
    }
    #expect(Money.sum(Array(sums.values)) == .zero)
    return sums.filter { $0.value != .zero }
  }

  private func receivables(_ sums: [String: Money]) -> [String] {
    sums.keys.filter { $0.hasPrefix("assets:plan:") }.sorted()
  }

  @Test func `a plan called due is due in whole on that day and captured from there`() {
    var life = unpaid()
    life.callDue(on: "2026-02-20")
    let plan = life.plan("2026-02-20")
    #expect(plan.calledDue?.text == "2026-02-20")
    #expect(plan.instalments.map(\.due.text) == ["2026-02-05", "2026-02-20", "2026-02-20"])
    // 400.00 x 0.05% x 15 days is 3.00.
    #expect(plan.writeOffAmount(on: PlanLife.day("2026-02-20")).text == "1203.00")
    #expect(plan.pending.map(\.requested.text) == ["403.00"])
    #expect(life.plan("2026-03-01").nextChangeDay?.text == "2026-03-02")
  }

  @Test func `a write-off takes what is owed off the receivables, and penalty stops`() {
    let life = lost()
    // Captured 403.00; ten days later 402.00 of the second, 395.00 of the third: 2.00 of penalty and
    // 393.00. Of 7.00 ten days later: 400.00 x 10 + 7.00 x 10 days at 0.05% are 2.035, so 2.04 in
    // all, 0.04 of it unpaid.
    let plan = life.plan("2026-03-12")
    #expect(plan.freeze?.captured.text == "1200.00")
    #expect(plan.writtenOff?.amount.text == "7.04")
    #expect(plan.writtenOff?.day.text == "2026-03-12")
    #expect(plan.stage == .writtenOff)
    #expect(!plan.isActive)
    #expect(plan.claim.text == "7.04")
    let sums = balances(life, on: "2026-03-12")
    #expect(receivables(sums) == [])
    #expect(sums["expenses::write-off"]?.text == "7.04")
    #expect(life.plan("2027-03-12").claim.text == "7.04")
    #expect(balances(life, on: "2027-03-12") == sums)
  }

  @Test func `what comes in afterwards is recovered, at most the claim`() {
    var life = lost()
    life.pay("5.00", on: "2026-04-01")
    var plan = life.plan("2026-04-01")
    #expect(plan.recovered.text == "5.00")
    #expect(plan.claim.text == "2.04")
    #expect(plan.stage == .writtenOff)
    life.pay("10.00", on: "2026-04-05")
    plan = life.plan("2026-04-05")
    #expect(plan.recovered.text == "7.04")
    #expect(plan.claim == .zero)
    #expect(plan.credit.text == "7.96")
    #expect(plan.stage == .recovered)
    let sums = balances(life, on: "2026-04-05")
    #expect(sums["income::recovery"]?.text == "-7.04")
    #expect(sums["expenses::write-off"]?.text == "7.04")
    #expect(receivables(sums) == [])
  }

  @Test func `a write-off frees nothing; all of it recovered frees the rest`() {
    var life = lostWithFreeze()
    #expect(life.plan("2026-03-20").oughtReleased.text == "400.00")
    life.pay("300.00", on: "2026-04-01")
    var plan = life.plan("2026-04-01")
    #expect(plan.oughtReleased.text == "400.00")
    #expect(plan.pending == [])
    #expect(plan.freeze?.remaining.text == "800.00")
    life.pay("500.00", on: "2026-05-01")
    plan = life.plan("2026-05-01")
    #expect(plan.stage == .recovered)
    #expect(plan.oughtReleased.text == "1200.00")
    #expect(plan.pending.map(\.requested.text) == ["800.00"])
    #expect(plan.pending.map(\.kind) == [.release])
  }

  @Test func `interest that fell due is written off with the rest`() {
    // 1,000.00 over two months at 12% a year: 507.51 a month with 10.00 of interest, then 502.49 with
    // one day of it, 0.17, and not the 5.02 of the whole month.
    var life = PlanLife.disbursed(
      "2026-01-05", price: "1000.00", periods: 2, percent: "12", firstDue: "2026-02-05")
    life.writeOff("1010.17", on: "2026-02-06")
    let plan = life.plan("2026-02-06")
    #expect(plan.writtenOff?.amount.text == "1010.17")
    let sums = balances(life, on: "2026-02-06")
    #expect(sums["expenses::write-off"]?.text == "1010.17")
    #expect(sums["income::interest"]?.text == "-10.17")
    #expect(receivables(sums) == [])
  }

  @Test func `a reversed write-off leaves the plan as if it had not been`() throws {
    let plain = unpaid()
    var life = plain
    life.writeOff("1203.00", on: "2026-02-20")
    life.pay("100.00", on: "2026-03-01")
    let decision = try #require(life.entries.first { $0.event.kind == .planWrittenOff }?.id)
    life.reverse(decision, on: "2026-03-05")
    var other = plain
    other.pay("100.00", on: "2026-03-01")
    let (first, second) = (life.plan("2026-06-01"), other.plan("2026-06-01"))
    #expect(first.writtenOff == nil)
    #expect(first.stage == .active)
    #expect(first.instalments == second.instalments)
    #expect(first.oughtReleased == second.oughtReleased)
    #expect(first.exposures == second.exposures)
    #expect(balances(life, on: "2026-06-01") == balances(other, on: "2026-06-01"))
  }

  @Test func `a payment told late, of a day before the write-off, lessens what was written off`() {
    var late = lostWithFreeze()
    late.pay("50.00", on: "2026-04-01")
    late.pay("100.00", on: "2026-03-10")
    var plan = late.plan("2026-04-01")
    #expect(plan.writtenOff?.amount.text == "700.00")
    #expect(plan.recovered.text == "50.00")
    #expect(plan.claim.text == "650.00")
    var inOrder = unpaid {
      $0.capture.trigger = .breach
      $0.penaltyDailyRate = .zero
    }
    inOrder.pay("400.00", on: "2026-02-05")
    inOrder.carryOut(on: "2026-02-05")
    inOrder.pay("100.00", on: "2026-03-10")
    inOrder.callDue(on: "2026-03-20")
    inOrder.writeOff("700.00", on: "2026-03-20")
    inOrder.pay("50.00", on: "2026-04-01")
    let other = inOrder.plan("2026-04-01")
    #expect(plan.instalments == other.instalments)
    #expect(plan.oughtReleased == other.oughtReleased)
    #expect(plan.oughtReleased.text == "500.00")
    #expect(plan.exposures == other.exposures)
    #expect(balances(late, on: "2026-04-01") == balances(inOrder, on: "2026-04-01"))
    // Told first, the decision takes what was paid after it for a repayment; told late, a recovery.
    var decided = unpaid { $0.penaltyDailyRate = .zero }
    decided.pay("50.00", on: "2026-03-01")
    decided.writeOff("1200.00", on: "2026-02-20")
    plan = decided.plan("2026-03-01")
    #expect(plan.writtenOff?.amount.text == "1200.00")
    #expect(plan.recovered.text == "50.00")
    #expect(balances(decided, on: "2026-03-01")["income::recovery"]?.text == "-50.00")
  }

  @Test func `nothing is charged, waived or earned in the books of a plan written off`() {
    var life = lostWithFreeze()
    let before = balances(life, on: "2026-03-20")
    life.charge(.cost, "30.00", 2, on: "2026-03-25")
    life.waive(.cost, "10.00", 2, on: "2026-03-26")
    #expect(life.plan("2026-03-26").claim.text == "820.00")
    #expect(balances(life, on: "2026-03-26") == before)
  }

  @Test func `a written-off plan leaves the bands and stays bad where that is asked`() {
    let plan = lostWithFreeze().plan("2026-07-01")
    let stays = plan.stays(in: .usual, .after, through: PlanLife.day("2026-07-01"))
    // Current to 5 March, M1 from the 6th to the write-off on the 20th.
    #expect(stays.last?.left?.text == "2026-03-20")
    #expect(plan.exposure(on: PlanLife.day("2026-07-01"))?.isWrittenOff == true)
    #expect(plan.exposure(on: PlanLife.day("2026-07-01"))?.after.principal.text == "800.00")
    #expect(plan.summary.oldestUnpaidDueBefore == nil)
  }
}

/// What the write door answers to calling due and to a write-off.
struct WriteOffAdmissionTests {
  private static func called(_ reason: String = "lost") -> Event {
    Event(
      PlanCalledDue(plan: PlanLife.plan, reason: reason))
  }

  private static func written(_ amount: String) -> Event {
    Event(
      PlanWrittenOff(
        plan: PlanLife.plan, amount: PlanLife.yuan(amount), reason: "lost", reference: "HX-1"))
  }

  @Test func `calling due needs something overdue and is done once`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-11-05"
    #expect(counter.reasons(Self.called()) == [.notYet(.overdue)])
    counter.day = "2026-11-06"
    #expect(counter.bring(Self.called()) == [])
    #expect(counter.reasons(Self.called()) == [.calledDue(on: PlanLife.day("2026-11-06"))])
  }

  @Test func `an officer calls due, a supervisor writes off`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-11-06"
    counter.role = .officer
    #expect(counter.reasons(Self.called()) == [])
    #expect(
      counter.reasons(Self.written("1.00"))
        == [.roleMayNot(role: .officer, event: "plan-written-off")])
  }

  @Test func `the freeze is used before anything is written off`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-11-05"
    #expect(counter.reasons(Self.written("4499.24")) == [.notYet(.overdue)])
    counter.day = "2026-11-06"
    // Nine instalments are left, all of them frozen: 5,999.00 less three times 499.92.
    let left = PlanLife.yuan("4499.24")
    #expect(counter.reasons(Self.written("4499.24")) == [.freezeNotUsed(remaining: left)])
    counter.bring(Self.called())
    #expect(counter.reasons(Self.written("4499.24")) == [.freezeNotUsed(remaining: left)])
    counter.day = "2026-11-16"
    counter.bring(CounterDesk.asked("C4", .capture, "499.92", instalment: 4))
    #expect(
      counter.reasons(Self.written("4499.24"))
        == [.operationOpen(operation: "C4", state: .inProcess)])
  }

  @Test func `a freeze that ended cannot be used, and then the amount has to be right`() {
    var counter = CounterDesk.threePaid()
    // The last instalment is due on 2027-07-05, the freeze ends 30 days later.
    counter.day = "2027-08-04"
    #expect(
      counter.reasons(Self.written("4499.23"))
        == [.amountsDisagree(field: "amount", expected: PlanLife.yuan("4499.24"))])
    #expect(counter.bring(Self.written("4499.24")) == [])
    #expect(counter.reasons(Self.written("4499.24")) == [.tooLate(stage: .writtenOff)])
    #expect(counter.reasons(Self.called()) == [.tooLate(stage: .writtenOff)])
    #expect(counter.bring(CounterDesk.paid("4499.24")) == [])
    #expect(counter.plan?.stage == .recovered)
  }

  @Test func `a phone does not come back once its plan is written off`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2027-08-04"
    counter.bring(Self.written("4499.24"))
    let back = Event(ReturnStarted(plan: PlanLife.plan, reason: ""))
    #expect(counter.reasons(back) == [.tooLate(stage: .writtenOff)])
  }
}

extension PlanLife {
  mutating func callDue(on day: String) {
    record(
      day,
      Event(
        PlanCalledDue(plan: PlanLife.plan, reason: "test")))
  }

  mutating func writeOff(_ amount: String, on day: String) {
    record(
      day,
      Event(
        PlanWrittenOff(
          plan: PlanLife.plan, amount: PlanLife.yuan(amount), reason: "test", reference: "HX-1")))
  }
}
