import Lending
import Testing

/// Rules of grace, tolerance, credit and settlement that were decided once, each by its own figures.
struct DecidedRuleTests {
  /// 3,000.00 over three without interest, due on 6 February, March and April, 0.1% penalty a day.
  private func life(_ adjust: (inout PlanTerms) -> Void = { _ in }) -> PlanLife {
    PlanLife.disbursed("2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06") {
      $0.penaltyDailyRate = Rate(percent: "0.1") ?? .zero
      $0.repayment.charges = [.cost, .fee, .penalty]
      adjust(&$0)
    }
  }

  private func penalty(_ life: PlanLife, _ instalment: Int, on day: String) -> String {
    let plan = life.plan(day)
    guard let terms = plan.terms else { return "" }
    return plan.instalments[instalment].owed(on: PlanLife.day(day), terms).penalty.text
  }

  private func overdue(_ life: PlanLife, on day: String) -> String {
    life.plan(day).overdue(on: PlanLife.day(day)).total.text
  }

  // MARK: Grace

  @Test(arguments: [
    (PenaltyGrace.free, "0.00", "1.00", "2.00"), (.fromDue, "0.00", "4.00", "5.00"),
  ])
  func `days of grace are free of penalty, or count once they have passed`(
    rule: PenaltyGrace, third: String, fourth: String, fifth: String
  ) {
    let life = life {
      $0.graceDays = 3
      $0.penaltyGrace = rule
    }
    #expect(penalty(life, 0, on: "2026-02-09") == third)
    #expect(penalty(life, 0, on: "2026-02-10") == fourth)
    #expect(penalty(life, 0, on: "2026-02-11") == fifth)
  }

  @Test(arguments: [(PenaltyGrace.free, "0.40"), (.fromDue, "1.60")])
  func `what was paid within grace never bears penalty`(rule: PenaltyGrace, fourth: String) {
    var life = life {
      $0.graceDays = 3
      $0.penaltyGrace = rule
    }
    life.pay("600.00", on: "2026-02-09")
    // 400.00 is left: one day, or four.
    #expect(penalty(life, 0, on: "2026-02-10") == fourth)
    life.pay("400.00", on: "2026-02-09")
    #expect(life.plan("2026-03-01").instalments[0].paidOn == PlanLife.day("2026-02-09"))
    #expect(penalty(life, 0, on: "2026-03-01") == "0.00")
  }

  @Test func `a product without a penalty rate has none`() {
    #expect(penalty(life { $0.penaltyDailyRate = .zero }, 0, on: "2026-05-01") == "0.00")
  }

  @Test(arguments: [
    (Event.Kind.programmePublished, 3), (.costFormSigned, 3), (.productPublished, 1),
    (.drawingSigned, 1),
  ])
  func `terms of an older version go on counting grace from the due day`(
    kind: Event.Kind, version: Int
  ) throws {
    let old = try Event.read(
      kind, version: version, from: JSON(GoldenTests.bytes(kind, version: version)))
    let servicing: Servicing? =
      switch old.body {
      case let body as ProgrammePublished: body.terms.servicing
      case let body as ProductPublished: body.terms.servicing
      default: old.signedForm?.terms?.servicing
      }
    #expect(servicing?.penaltyGrace == .fromDue)
    #expect(servicing?.repayment.lateFeeBase == .principalAndInterest)
    #expect(Servicing().penaltyGrace == .free)
  }

  // MARK: Tolerance

  @Test func `a rest below the tolerance goes over to the next instalment`() throws {
    var life = life { $0.tolerance = PlanLife.yuan("10.00") }
    life.pay("995.00", on: "2026-02-06")
    #expect(life.plan("2026-02-06").nextChangeDay == PlanLife.day("2026-02-07"))
    for day in ["2026-02-07", "2026-02-20", "2026-03-05"] {
      let plan = life.plan(day)
      #expect(overdue(life, on: day) == "0.00")
      #expect(plan.daysPastDue(on: PlanLife.day(day)) == 0)
      #expect(plan.pending.filter { $0.kind == .capture }.isEmpty)
      #expect(plan.summary.nextDue == PlanLife.day("2026-03-06"))
      #expect(plan.summary.nextAmount.text == "1005.00")
      #expect(plan.unpaidPrincipal.text == "2005.00")
      #expect(plan.settlement(on: PlanLife.day(day))?.total.text == "2005.00")
    }
    // Unpaid, all of it is overdue and bears penalty from the second due day on.
    #expect(overdue(life, on: "2026-03-07") == "1006.01")
    #expect(life.plan("2026-03-07").daysPastDue(on: PlanLife.day("2026-03-07")) == 1)
    life.pay("1005.00", on: "2026-03-06")
    let plan = life.plan("2026-03-07")
    #expect(plan.instalments[1].paidOn == PlanLife.day("2026-03-06"))
    #expect(overdue(life, on: "2026-03-07") == "0.00")
    #expect(plan.principalRepaid.text == "2000.00")
  }

  @Test func `a rest at the tolerance is overdue`() {
    var life = life { $0.tolerance = PlanLife.yuan("10.00") }
    life.pay("990.00", on: "2026-02-06")
    #expect(overdue(life, on: "2026-02-07") == "10.01")
    // 9.00 of it, and 0.01 penalty first: 1.01 is left to pay one cent of penalty and 1.00.
    life.pay("1.01", on: "2026-02-07")
    #expect(overdue(life, on: "2026-02-07") == "0.00")
    #expect(penalty(life, 0, on: "2026-03-05") == "0.00")
    #expect(life.plan("2026-02-08").summary.nextAmount.text == "1009.00")
  }

  @Test func `the rest of the last instalment is never overdue and stays owed`() {
    var life = life { $0.tolerance = PlanLife.yuan("10.00") }
    for day in ["2026-02-06", "2026-03-06"] { life.pay("1000.00", on: day) }
    life.pay("995.00", on: "2026-04-06")
    let plan = life.plan("2026-06-01")
    #expect(overdue(life, on: "2026-06-01") == "0.00")
    #expect(penalty(life, 2, on: "2026-06-01") == "0.00")
    #expect(plan.settlement(on: PlanLife.day("2026-06-01"))?.total.text == "5.00")
    life.pay("5.00", on: "2026-06-01")
    #expect(life.plan("2026-06-01").stage == .settled)
  }

  // MARK: Late fee

  @Test(arguments: [(LateFeeBasis.principal, "15.00"), (.principalAndInterest, "15.45")])
  func `a late fee is a share of its base`(base: LateFeeBasis, fee: String) {
    let life = PlanLife.disbursed(
      "2023-01-01", price: "3000.00", periods: 3, percent: "12", firstDue: "2023-02-01"
    ) {
      $0.schedule.method = .flat
      $0.repayment.lateFee = Rate(percent: "1.5") ?? .zero
      $0.repayment.lateFeeBase = base
    }
    #expect(life.plan("2023-02-02").instalments[0].charged.penalty.text == fee)
  }

  // MARK: Credit

  @Test func `a credit balance meets a charge on the day on which it is raised`() {
    var life = life { $0.capture.overdueDays = 3 }
    life.pay("1300.00", on: "2026-02-06")
    #expect(life.plan("2026-02-06").credit.text == "300.00")
    life.charge(.cost, "20.00", 1, on: "2026-02-20")
    for day in ["2026-02-20", "2026-02-21", "2026-03-05"] {
      let plan = life.plan(day)
      #expect(plan.credit.text == "280.00")
      #expect(overdue(life, on: day) == "0.00")
      #expect(plan.daysPastDue(on: PlanLife.day(day)) == 0)
      #expect(plan.position(.after).oldestDue == PlanLife.day("2026-03-06"))
      #expect(plan.pending.filter { $0.kind == .capture }.isEmpty)
    }
    // What is charged on an instalment to come is met too.
    life.charge(.fee, "30.00", 3, on: "2026-02-22")
    #expect(life.plan("2026-02-22").credit.text == "250.00")
  }

  // MARK: Excess

  @Test func `the last instalment takes the odd cent of an excess`() {
    var life = life { $0.repayment.excess = .spread }
    life.pay("175.00", on: "2026-01-20")
    #expect(
      life.plan("2026-01-20").instalments.map(\.paid.principal.text) == ["58.33", "58.33", "58.34"])
  }

  // MARK: Settlement and prepayment

  /// 6,000.00 at 12% over 12, settled on the tenth day: 20.00 interest, whatever was paid ahead.
  @Test(arguments: [ExcessRule.credit, .next], ["0.00", "533.09", "1200.00"])
  func `settling costs in all what settling at once would`(rule: ExcessRule, ahead: String) throws {
    var life = PlanLife.disbursed(
      "2026-01-01", price: "6000.00", periods: 12, percent: "12", firstDue: "2026-02-01"
    ) { $0.repayment.excess = rule }
    let paid = PlanLife.yuan(ahead)
    if paid > .zero { life.pay(ahead, on: "2026-01-06") }
    let quote = try #require(life.plan("2026-01-11").settlement(on: PlanLife.day("2026-01-11")))
    #expect(quote.total == PlanLife.yuan("6020.00") - paid)
    life.settle(quote.total.text, on: "2026-01-11")
    let plan = life.plan("2026-01-11")
    #expect(plan.stage == .settled)
    #expect(plan.credit.text == "0.00")
    #expect(Money.sum(plan.instalments.map(\.paid.interest)).text == "20.00")
    let later = Plan.postings(life.entries, asOf: PlanLife.day("2027-02-01")).map(\.posting)
    #expect(
      Money.sum(later.filter { $0.account.path.hasPrefix("income:") }.map(\.amount)).text
        == "-20.00")
  }

  @Test func `what the lender calls due gives back what was paid ahead`() {
    var life = PlanLife.disbursed(
      "2026-01-01", price: "6000.00", periods: 12, percent: "12", firstDue: "2026-02-01")
    life.pay("533.09", on: "2026-01-06")
    life.record("2026-01-11", Event(PlanCalledDue(plan: PlanLife.plan, reason: "")))
    let plan = life.plan("2026-01-11")
    let owed = Money.sum(plan.instalments.map(\.unpaid.total)) - plan.credit
    #expect(owed.text == "5486.91")
  }

  /// 11,245.04 for 27 days and 11,139.85 for 3 at 0.046% a day are 155.03639.
  @Test func `interest of a row with a prepayment inside it is rounded once`() throws {
    let schedule = try Schedule(
      Schedule.Terms(
        principal: PlanLife.yuan("22490.08"), periods: 4, method: .equalPrincipal,
        rate: Rate(percent: "0.046") ?? .zero, rateBasis: .daily, start: PlanLife.day("2026-07-26"))
    ).prepaying(PlanLife.yuan("105.19"), on: PlanLife.day("2026-10-23"), keeping: .instalment)
    #expect(schedule.instalments[2].due == PlanLife.day("2026-10-26"))
    #expect(schedule.instalments[2].interest.text == "155.04")
  }
}
