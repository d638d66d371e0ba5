import Lending
import Testing

/// What is left between shop, funder, customer and owner when a phone comes back, by figures worked by hand.
struct ReturnDifferenceTests {
  /// 6,000.00 at 12% over twelve: 533.09 a month, of the first 60.00 interest and 473.09 principal.
  private func life() -> PlanLife {
    PlanLife.disbursed(
      "2026-01-06", price: "6000.00", periods: 12, percent: "12", firstDue: "2026-02-06"
    ) { $0.capture.overdueDays = 1 }
  }

  private func nothingIsLeft(_ life: PlanLife, on day: String) {
    for family in [
      Account.Family.funder, .planSuspense, .interestIncome, .planPrincipal, .planCredit,
    ] {
      #expect(life.balance(family, on: day) == "0.00", "\(family)")
    }
    #expect(life.differences(day) == [])
  }

  @Test func `interest that was paid goes back and is no income`() {
    var life = life()
    life.pay("533.09", on: "2026-02-06")
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    #expect(life.plan("2026-02-12").returning?.toRefund.text == "533.09")
    #expect(life.balance(.planSuspense, on: "2026-02-12") == "-533.09")
    life.refund("533.09", on: "2026-02-13")
    nothingIsLeft(life, on: "2026-02-13")
  }

  @Test func `what was paid ahead goes back too, and nothing of it is earned later`() {
    var life = life()
    life.pay("1066.18", on: "2026-02-07")
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.refund("1066.18", on: "2026-02-13")
    nothingIsLeft(life, on: "2026-02-13")
    nothingIsLeft(life, on: "2026-06-06")
  }

  @Test func `a fee that was charged and paid before its day goes back once`() {
    var life = life()
    life.record(
      "2026-01-10",
      Event(
        ChargeRaised(
          plan: PlanLife.plan, component: .fee, amount: PlanLife.yuan("10.00"), reason: "card"
        ) {
          $0.instalment = 1
        }))
    life.pay("10.00", on: "2026-01-10")
    life.bringBack(shop: "6000.00", on: "2026-01-12")
    life.refund("10.00", on: "2026-01-13")
    nothingIsLeft(life, on: "2026-03-13")
  }

  @Test func `penalty that was paid on rows that others replaced goes back`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "3000.00", periods: 3, firstDue: "2026-02-06"
    ) {
      $0.penaltyDailyRate = Rate(percent: "0.1") ?? .zero
      $0.repayment.charges = [.cost, .fee, .penalty]
    }
    // Five days of 1.00.
    life.pay("5.00", on: "2026-02-11")
    life.record(
      "2026-02-12",
      Event(
        PlanRescheduled(plan: PlanLife.plan, from: 1, reason: "") {
          $0.firstDue = PlanLife.day("2026-03-20")
        }))
    life.bringBack(shop: "3000.00", on: "2026-02-13")
    #expect(life.plan("2026-02-13").returning?.toRefund.text == "5.00")
    life.refund("5.00", on: "2026-02-14")
    nothingIsLeft(life, on: "2026-02-14")
  }

  @Test func `a plan written off under the wish to return it leaves nothing unnamed`() {
    var life = life()
    life.pay("533.09", on: "2026-02-06")
    life.record(
      "2026-03-10",
      Event(
        PlanWrittenOff(
          plan: PlanLife.plan, amount: PlanLife.yuan("5526.91"), reason: "lost", reference: "HX-1"))
    )
    life.pay("100.00", on: "2026-03-12")
    life.bringBack(shop: "6000.00", on: "2026-03-14")
    life.refund("633.09", on: "2026-03-15")
    #expect(life.differences("2026-03-15") == [])
    #expect(life.balance(.planSuspense, on: "2026-03-15") == "0.00")
    #expect(life.balance(.funder, on: "2026-03-15") == "0.00")
  }

  @Test func `a prepayment goes back with its fee`() {
    var life = PlanLife.disbursed(
      "2026-01-06", price: "6000.00", periods: 12, percent: "12", firstDue: "2026-02-06"
    ) {
      $0.repayment.prepaymentFee = PrepaymentFee { $0.rate = Rate(percent: "1") ?? .zero }
    }
    life.record(
      "2026-01-10",
      Event(
        PrepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan("1010.00"))))
    // 1,000.00 of principal and 1% of it.
    #expect(life.plan("2026-01-10").prepaid.text == "1000.00")
    life.bringBack(shop: "6000.00", on: "2026-01-12")
    #expect(life.plan("2026-01-12").returning?.toRefund.text == "1010.00")
    life.refund("1010.00", on: "2026-01-13")
    nothingIsLeft(life, on: "2026-01-13")
    #expect(life.balance(.feeIncome, on: "2026-01-13") == "0.00")
  }

  @Test func `a payment told after the refund is still to go back`() throws {
    var life = life()
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.refund("0.00", on: "2026-02-13")
    nothingIsLeft(life, on: "2026-02-13")
    life.pay("100.00", on: "2026-02-09")
    #expect(life.differences("2026-02-13") == ["refund-short 100.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-13") == "-100.00")
    life.pay("50.00", on: "2026-02-14")
    #expect(life.differences("2026-02-14") == ["refund-short 150.00"])
    try life.correct(on: "2026-02-15")
    nothingIsLeft(life, on: "2026-02-15")
  }

  @Test func `a refund of a payment that was reversed is to come back`() throws {
    var life = life()
    let paid = life.pay("100.00", on: "2026-02-10")
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.refund("100.00", on: "2026-02-13")
    life.reverse(paid, on: "2026-02-14")
    let refund = try #require(life.entries.last { $0.event.kind == .customerRefunded })
    #expect(life.entries.effective.buildingOn(refund) == nil)
    #expect(life.differences("2026-02-14") == ["refund-over 100.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-14") == "100.00")
    life.pay("40.00", on: "2026-02-15")
    #expect(life.differences("2026-02-15") == ["refund-over 60.00"])
    try life.correct(on: "2026-02-16")
    nothingIsLeft(life, on: "2026-02-16")
    #expect(life.entries.effective.buildingOn(refund) == life.entries.last?.id)
  }

  @Test func `what was given back of a payment that is gone since is to come back`() throws {
    var life = life()
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.refund("0.00", on: "2026-02-13")
    let late = life.pay("100.00", on: "2026-02-14")
    try life.correct("70.00", on: "2026-02-15")
    #expect(life.differences("2026-02-15") == ["refund-short 30.00"])
    life.reverse(late, on: "2026-02-16")
    #expect(life.differences("2026-02-16") == ["refund-over 70.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-16") == "70.00")
    try life.correct("50.00", on: "2026-02-17")
    #expect(life.differences("2026-02-17") == ["refund-over 20.00"])
    // Paid again: 100.00 is owed to the customer, of which 20.00 went already.
    life.pay("100.00", on: "2026-02-18")
    #expect(life.differences("2026-02-18") == ["refund-short 80.00"])
    try life.correct(on: "2026-02-19")
    nothingIsLeft(life, on: "2026-02-19")
  }

  @Test func `what was captured goes back to the owner`() throws {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("533.09"), instalment: 1, on: "2026-02-10")
    life.answer("C1", on: "2026-02-10")
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.refund("0.00", on: "2026-02-13")
    #expect(life.differences("2026-02-13") == ["capture-undue 533.09"])
    // All that was not captured goes back; what was captured comes back by the bill.
    #expect(life.plan("2026-02-13").pending.map(\.requested.text) == ["5466.91"])
    try life.correct(on: "2026-02-14")
    nothingIsLeft(life, on: "2026-02-14")
    #expect(life.plan("2026-02-14").bills.map(\.outstanding.text) == ["0.00"])
    life.carryOut(on: "2026-02-14")
    #expect(life.plan("2026-02-14").stage == .returned)
    #expect(life.balance(.lineFrozen, on: "2026-02-14") == "0.00")
  }

  @Test func `a capture that is done after the shop's refund was not owed`() {
    var life = life()
    life.ask("C1", .capture, PlanLife.yuan("533.09"), instalment: 1, on: "2026-02-10")
    life.pay("533.09", on: "2026-02-11")
    life.bringBack(shop: "6000.00", on: "2026-02-12")
    life.answer("C1", on: "2026-02-13")
    #expect(life.plan("2026-02-13").returning?.toRefund.text == "533.09")
    #expect(life.differences("2026-02-13") == ["capture-undue 533.09"])
  }

  @Test func `what the shop keeps of what it was paid is named until it pays`() throws {
    var life = life()
    life.bringBack(shop: "5900.00", on: "2026-02-12")
    life.refund("0.00", on: "2026-02-13")
    #expect(life.differences("2026-02-13") == ["shop-refund-short 100.00"])
    #expect(life.balance(.planSuspense, on: "2026-02-13") == "100.00")
    #expect(life.balance(.planPrincipal, on: "2026-02-13") == "0.00")
    try life.correct(on: "2026-02-20")
    nothingIsLeft(life, on: "2026-02-20")
  }
}
