import Lending
import Testing

/// Facts that came otherwise than they were told first, with figures worked by hand.
///
/// The plan: 1,200.00 over three at nothing, 400.00 each, due on the 15th of April, May and June; frozen
/// 1,200.00, captured from ten days past due.
struct LateFactTests {
  static func life(noticeDays: Int = 0) -> PlanLife {
    PlanLife.disbursed(
      "2026-03-15", price: "1200.00", periods: 3, firstDue: "2026-04-15"
    ) { $0.capture.noticeDays = noticeDays }
  }

  private func kinds(_ plan: Plan) -> [String] {
    plan.differences.map { "\($0.kind.rawValue) \($0.amount.text)" }
  }

  // MARK: Answers

  @Test func `what was told to have failed may turn out done`() {
    var life = Self.life()
    life.ask("C1", .capture, PlanLife.yuan("400.00"), instalment: 1, on: "2026-04-25")
    life.answer("C1", on: "2026-04-25") { $0.result = .failed }
    #expect(life.plan("2026-04-26").freeze?.captured == .zero)
    life.answer("C1", on: "2026-04-27")
    let plan = life.plan("2026-04-27")
    #expect(plan.freeze?.captured.text == "400.00")
    #expect(plan.freeze?.remaining.text == "800.00")
    #expect(plan.instalments[0].compensatedOn?.text == "2026-04-25")
    #expect(plan.bills.map(\.amount.text) == ["400.00"])
    #expect(kinds(plan) == [])
  }

  @Test func `a capture that turns out done after the customer has paid is refunded`() {
    var life = Self.life()
    life.ask("C1", .capture, PlanLife.yuan("400.00"), instalment: 1, on: "2026-04-25")
    life.answer("C1", on: "2026-04-25") { $0.result = .failed }
    life.pay("400.00", on: "2026-04-26")
    life.answer("C1", on: "2026-04-27")
    let plan = life.plan("2026-04-27")
    #expect(plan.instalments[0].paidOn?.text == "2026-04-26")
    #expect(kinds(plan) == ["capture-undue 400.00"])
  }

  @Test func `an owner that takes a capture back opens the instalment again`() {
    var life = Self.life()
    life.ask("C1", .capture, PlanLife.yuan("400.00"), instalment: 1, on: "2026-04-25")
    life.answer("C1", on: "2026-04-25")
    #expect(life.plan("2026-04-30").daysPastDue(on: PlanLife.day("2026-04-30")) == 0)
    life.answer("C1", on: "2026-05-01") { $0.result = .failed }
    let plan = life.plan("2026-05-01")
    #expect(plan.freeze?.captured == .zero)
    #expect(plan.freeze?.remaining.text == "1200.00")
    #expect(plan.bills == [])
    #expect(plan.daysPastDue(on: PlanLife.day("2026-05-01")) == 16)
    #expect(plan.unpaidPrincipal.text == "1200.00")
    let balances = life.balances("2026-05-01")
    #expect(balances["quota:L1:frozen:K7QX-1043"]?.text == "1200.00")
    #expect(balances["quota:L1:used"] ?? .zero == .zero)
    #expect(balances["assets:plan:K7QX-1043:principal"]?.text == "1200.00")
    #expect(Money.sum(balances.values) == .zero)
  }

  @Test func `what the owner does by itself stands, and what was not owed of it is refunded`() {
    var life = Self.life()
    // The 20th is five days past due: nothing may be captured yet.
    life.answer("OWN-1", on: "2026-04-20") {
      $0.kind = .capture
      $0.instalment = 1
      $0.amount = PlanLife.yuan("400.00")
    }
    let early = life.plan("2026-04-20")
    #expect(early.freeze?.captured.text == "400.00")
    #expect(early.daysPastDue(on: PlanLife.day("2026-04-20")) == 5)
    #expect(kinds(early) == ["capture-undue 400.00"])
    #expect(early.operations.last?.isUnasked == true)
    // On the 26th of May the second is eleven days past due: 400.00 of 450.00 are owed.
    life.answer("OWN-2", on: "2026-05-26") {
      $0.kind = .capture
      $0.instalment = 2
      $0.amount = PlanLife.yuan("450.00")
    }
    let later = life.plan("2026-05-26")
    #expect(later.instalments[1].compensatedOn?.text == "2026-05-26")
    #expect(kinds(later) == ["capture-undue 400.00", "capture-undue 50.00"])
  }

  @Test func `a second freeze stands beside the plan's own until it is undone`() {
    var life = Self.life()
    life.ask("F2", .freeze, PlanLife.yuan("1200.00"), on: "2026-03-16")
    life.answer("F2", on: "2026-03-17") { $0.authorisation = "9999" }
    let plan = life.plan("2026-03-17")
    #expect(plan.freeze?.id == "F1")
    #expect(plan.freeze?.original.text == "1200.00")
    #expect(kinds(plan) == ["frozen-twice 1200.00"])
    #expect(plan.use.frozen.text == "2400.00")
    #expect(life.balances("2026-03-17")["quota:L1:frozen:F2"]?.text == "1200.00")
    life.record(
      "2026-03-18",
      Event(
        DifferenceCorrected(
          plan: PlanLife.plan, difference: "F2/frozen-twice", amount: PlanLife.yuan("1200.00"),
          reference: "")))
    let undone = life.plan("2026-03-18")
    #expect(kinds(undone) == [])
    #expect(undone.use.frozen.text == "1200.00")
    #expect(life.balances("2026-03-18")["quota:L1:frozen:F2"] ?? .zero == .zero)
  }

  // MARK: Receipts

  @Test func `the receipt of another payment waits beside the plan`() {
    var life = Self.life()
    func paid(_ amount: String, _ reference: String) -> Event {
      Event(
        RepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount)) {
          $0.reference = reference
        })
    }
    life.record("2026-04-15", paid("400.00", "HK-1"))
    // The same receipt, however it is written.
    let second = life.record("2026-04-16", paid("400.00", " ｈk-1"))
    let plan = life.plan("2026-04-16")
    #expect(plan.credit == .zero)
    #expect(plan.instalments.map { $0.paidOn?.text } == ["2026-04-15", nil, nil])
    #expect(kinds(plan) == ["receipt-twice 400.00"])
    #expect(life.balances("2026-04-16")["liabilities:plan:K7QX-1043:suspense"]?.text == "-400.00")
    life.record("2026-05-15", paid("400.00", "HK-2"))
    #expect(life.plan("2026-05-15").instalments.count { $0.paidOn != nil } == 2)
    // Told twice: the second entry is reversed.
    life.reverse(second, on: "2026-05-16")
    #expect(kinds(life.plan("2026-05-16")) == [])
  }

  // MARK: Notices

  @Test func `what the reversal of a payment opens again is told of anew`() {
    var life = Self.life(noticeDays: 3)
    let notice = Event(
      CaptureNoticeGiven(plan: PlanLife.plan, way: .textMessage) {
        $0.instalment = 1
      })
    life.record("2026-04-18", notice)
    let payment = life.pay("400.00", on: "2026-04-20")
    #expect(life.plan("2026-05-20").captureFrom == nil)
    life.reverse(payment, on: "2026-05-20")
    let opened = life.plan("2026-05-20")
    // Due on 15 April, told of on the 18th; that notice counts no more.
    #expect(opened.daysPastDue(on: PlanLife.day("2026-05-20")) == 35)
    #expect(opened.captureDay(of: opened.instalments[0]) == nil)
    life.record("2026-05-21", notice)
    let told = life.plan("2026-05-21")
    #expect(told.captureDay(of: told.instalments[0])?.text == "2026-05-24")
    #expect(life.plan("2026-05-23").pending.filter { $0.kind == .capture } == [])
    #expect(life.plan("2026-05-24").pending.map(\.requested.text) == ["400.00"])
  }

  @Test func `nothing is released until what a reversal uncovered is covered again`() {
    var life = Self.life()
    let payment = life.pay("400.00", on: "2026-04-15")
    life.ask("R1", .release, PlanLife.yuan("400.00"), on: "2026-04-15")
    life.answer("R1", on: "2026-04-15")
    life.reverse(payment, on: "2026-04-16")
    #expect(kinds(life.plan("2026-04-16")) == ["release-undue 400.00"])
    life.pay("400.00", on: "2026-04-17")
    let covered = life.plan("2026-04-17")
    #expect(kinds(covered) == [])
    #expect(covered.pending == [])
    life.pay("400.00", on: "2026-05-15")
    #expect(life.plan("2026-05-15").pending.map(\.requested.text) == ["400.00"])
  }

  // MARK: Returns

  @Test
  func `a return is a wish until the shop's refund, and what was released before stays lawful`() {
    var life = Self.life()
    life.pay("400.00", on: "2026-04-15")
    life.ask("R1", .release, PlanLife.yuan("400.00"), on: "2026-04-15")
    life.answer("R1", on: "2026-04-15")
    life.record("2026-05-20", Event(ReturnStarted(plan: PlanLife.plan, reason: "")))
    let wish = life.plan("2026-05-26")
    // The second fell due on 15 May: eleven days past due, 400.00 to capture, M1 as ever.
    #expect(wish.daysPastDue(on: PlanLife.day("2026-05-26")) == 11)
    #expect(wish.pending.map { "\($0.kind.rawValue) \($0.requested.text)" } == ["capture 400.00"])
    #expect(kinds(wish) == [])
    life.record(
      "2026-05-27", Event(CarrierContractEnded(plan: PlanLife.plan, reference: "")))
    life.record("2026-05-28", CounterDesk.shopRefund("1200.00"))
    let back = life.plan("2026-05-28")
    #expect(back.daysPastDue(on: PlanLife.day("2026-05-28")) == 0)
    #expect(back.returning?.toRefund.text == "400.00")
    #expect(kinds(back) == [])
    #expect(back.pending == [])
    life.record("2026-05-29", CounterDesk.customerRefund("400.00"))
    let last = life.plan("2026-05-29")
    #expect(last.pending.map { "\($0.kind.rawValue) \($0.requested.text)" } == ["release 800.00"])
    #expect(last.stage == .returning)
  }

  @Test func `a refund told twice changes nothing, and the door takes it once`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-10-20"
    for step in CounterDesk.returnSteps {
      #expect(counter.bring(step) == [])
      #expect(counter.reasons(step) == [.tooLate(stage: .returning)], "\(step.kind.rawValue)")
    }
  }

  @Test func `an agent records a return of an own customer, with the inspection and the phone`() {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-10-20"
    counter.role = .agent
    func wish(_ imei: String?, _ inspection: String?) -> Event {
      Event(
        ReturnStarted(plan: PlanLife.plan, reason: "") {
          $0.imei = imei
          $0.inspection = inspection
        })
    }
    counter.adjust = { $0.actor = "AG" }
    #expect(
      counter.reasons(wish(nil, nil))
        == [.fieldMissing(field: "imei"), .fieldMissing(field: "inspection")])
    #expect(counter.reasons(wish("001010000000024", "Y1")) == [.phoneNotSigned(field: "imei")])
    #expect(counter.reasons(wish("001010000000016", "Y1")) == [])
    counter.adjust = { $0.actor = "OTHER" }
    #expect(
      counter.reasons(wish("001010000000016", "Y1")) == [.customerOfOther(agent: "AG")])
    // The fourth falls due on 5 November.
    counter.day = "2026-11-06"
    counter.adjust = { $0.actor = "AG" }
    #expect(counter.reasons(wish("001010000000016", "Y1")) == [.notYet(.funderConsent)])
  }
}

extension PlanLife {
  /// The balance of each account at the end of `day`.
  func balances(_ day: String) -> [String: Money] {
    Plan.postings(entries, asOf: PlanLife.day(day)).reduce(into: [:]) { sums, line in
      sums[line.posting.account.path, default: .zero] += line.posting.amount
    }
  }
}
