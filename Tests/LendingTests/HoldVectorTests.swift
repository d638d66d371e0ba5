import Lending
import Testing

/// Freezes, shares and borders that the vectors work out.
struct HoldVectorTests {
  private func expected(_ id: String) throws -> Fact { try Vectors.schedule(id: id)["expected"] }

  @Test func `an overdue instalment becomes a bill and the freeze shrinks`() throws {
    let expected = try expected("HLD-10")
    var life = PlanTests.threePaid()
    life.carryOut(on: "2026-11-15")
    let plan = life.plan("2026-11-15")
    #expect(plan.freeze?.captured.text == expected["captured_total"].text)
    #expect(plan.freeze?.released.text == expected["released_total"].text)
    #expect(plan.freeze?.remaining.text == expected["frozen_after"].text)
    #expect(plan.bills.map(\.amount.text) == [expected["new_bill_principal"].text])
    let grant = Entry(
      id: EntryID(device: "K7QX", number: 900), day: PlanLife.day("2026-01-01"),
      booked: PlanLife.day("2026-01-01"), at: Moment(seconds: 0), actor: "tester",
      role: .supervisor,
      request: "line",
      event: Event(
        LineGranted(line: "L1", customer: "", owner: "", limit: PlanLife.yuan("20000.00"))))
    let line = try #require(Line([grant], plans: [plan.use]))
    #expect(line.used.text == expected["quota_used_by_bill"].text)
    #expect(line.available.text == expected["quota_available"].text)
  }

  @Test func `what was paid before the capture is released, not captured`() throws {
    let vector = try Vectors.schedule(id: "HLD-11")
    var life = PlanTests.threePaid()
    life.pay(vector["inputs"]["paid_before_capture"].text ?? "", on: "2026-11-10")
    life.carryOut(on: "2026-11-10")
    let before = try #require(life.plan("2026-11-10").freeze)
    // Three whole shares of 499.92 stand before it.
    #expect(
      before.released - PlanLife.yuan("1499.76")
        == PlanLife.yuan(vector["expected"]["released"].text ?? "")
    )
    life.carryOut(on: "2026-11-15")
    #expect(life.plan("2026-11-15").freeze?.captured.text == vector["expected"]["captured"].text)
  }

  @Test func `a freeze above the loan is released by cumulative share`() throws {
    let vector = try Vectors.schedule(id: "HLD-13")
    var life = PlanLife.disbursed(
      "2026-07-05", price: "5000.00", periods: 12, firstDue: "2026-08-05"
    ) { $0.freeze = PlanLife.yuan("5999.00") }
    var released: [String] = []
    for (month, instalment) in vector["inputs"]["instalments"].list.enumerated() {
      let day = PlanLife.day("2026-08-05").adding(months: month).text
      life.pay(instalment.text ?? "", on: day)
      released.append(Money.sum(life.plan(day).pending.map(\.requested)).text)
      life.carryOut(on: day)
    }
    #expect(released == vector["expected"]["released_cumulative_method"].list.compactMap(\.text))
    #expect(life.plan("2027-07-05").freeze?.released.text == vector["expected"]["sum"].text)
  }

  @Test func `shares leave the rest to the last party`() throws {
    let funding = try Vectors.schedule(id: "JLN-01")
    let instalment = funding["inputs"]["instalment"]
    let principal = try #require(instalment["principal"].text.flatMap(Money.init(text:)))
    let interest = try #require(instalment["interest"].text.flatMap(Money.init(text:)))
    let (bank, own) = (funding["expected"]["partner_bank"], funding["expected"]["webank"])
    #expect(
      principal.split(by: [80, 20]).map(\.text)
        == [bank["principal"].text, own["principal"].text].compactMap(\.self))
    #expect(
      interest.split(by: [70, 30]).map(\.text)
        == [bank["interest"].text, own["interest"].text].compactMap(\.self))
    let odd = try Vectors.schedule(id: "JLN-02")
    let amount = try #require(odd["inputs"]["amount"].text.flatMap(Money.init(text:)))
    #expect(
      amount.split(by: [70, 30]).map(\.text)
        == odd["expected"]["70_30"].list.compactMap(\.text))
    #expect(
      amount.split(by: [1, 1, 1]).map(\.text)
        == odd["expected"]["thirds"].list.compactMap(\.text))
    #expect(amount.split(by: []).isEmpty)
    #expect(amount.split(by: [0, 0]) == [.zero, amount])
  }

  @Test func `a joint loan is split cumulatively so that each share sums up`() throws {
    let vector = try Vectors.domain("joint_split")
    let schedule = try Schedule(
      Schedule.Terms(
        principal: Money(fen: 800_000), periods: 12, rate: try #require(Rate(percent: "12")),
        start: try #require(Day("2026-01-15"))))
    let principals = Money.splitRunning(schedule.instalments.map(\.principal), by: [30, 70])
    let interests = Money.splitRunning(schedule.instalments.map(\.interest), by: [30, 70])
    for (index, row) in vector["rows"].list.enumerated() {
      #expect(Int(principals[index][0].fen) == row["partner_principal"].count)
      #expect(Int(principals[index][1].fen) == row["bank_principal"].count)
      #expect(Int(interests[index][0].fen) == row["partner_interest"].count)
      #expect(Int(interests[index][1].fen) == row["bank_interest"].count)
    }
    #expect(Money.sum(principals.map { $0[0] }) == Money(fen: 240_000))
  }

  /// DOM-04: a fen below 3,000,000.00 is not enough, and a company is old enough on its anniversary,
  /// 365 days after the founding here.
  @Test(arguments: [(364, false), (365, true), (366, true)])
  func `the borders of deposit and age are where the vector has them`(
    days: Int, isOld: Bool
  ) throws {
    let vector = try Vectors.schedule(id: "DOM-04")
    let today = PlanLife.day("2026-06-30")
    for (paid, isEnough) in zip(
      vector["inputs"]["paid_in"].list, vector["expected"]["deposit_ok"].list)
    {
      var life = PlanLife()
      life.record(
        "2026-06-01",
        Event(
          PartnerRegistered(
            partner: "PA", name: "", companyCode: "", founded: today.adding(days: -days),
            scopes: [.promotion], requiredDeposit: PlanLife.yuan("3000000.00"))))
      life.record("2026-06-01", CounterDesk.deposit(paid.text ?? ""))
      let partner = try #require(Partner(life.entries))
      let reasons = partner.intakeReasons(
        on: today, required: PlanLife.yuan("3000000.00"), stopPercent: 80)
      let isShort = reasons.contains { if case .depositShort = $0 { true } else { false } }
      let isYoung = reasons.contains { if case .youngerThanOneYear = $0 { true } else { false } }
      #expect(isShort == (isEnough.flag == false))
      #expect(isYoung == !isOld)
    }
  }
}
