import Lending

extension LateStory {
  /// The lives; between them they hold every kind of event that can be told late.
  static let all = [
    running, returned, withdrawn, writtenOff, drawn, company, people,
  ]

  /// From the application to the freeze; the terms of case A with everything that costs something.
  mutating func counter() {
    tell(
      "2026-01-05",
      Event(
        LineGranted(line: "L1", customer: "CU", owner: "", limit: PlanLife.yuan("20000.00"))))
    plan(
      "2026-01-06",
      ApplicationOpened(
        plan: PlanLife.plan, programme: "PG", customer: "CU", line: "L1", agent: "", partner: "",
        outlet: ""))
    plan(
      "2026-01-07",
      PrecheckAnswered(plan: PlanLife.plan, result: .passed) {
        $0.validUntil = Moment("2026-01-09T18:00:00")
      })
    plan(
      "2026-01-08",
      CostFormSigned(
        plan: PlanLife.plan, phone: "", imei: "", servicePlan: "", monthlyFee: .zero,
        serviceMonths: 0,
        listPrice: .zero, periods: 12, place: .customerDevice
      ) {
        $0.terms = LateStory.terms
      })
    plan(
      "2026-01-09",
      ContractSigned(plan: PlanLife.plan, contract: "HT-1", place: .customerDevice))
    ask("2026-01-10", "F1", .freeze, "8000.00")
    answer("2026-01-11", "F1")
  }

  /// From the carrier's contract to the disbursement.
  mutating func handOver() {
    plan(
      "2026-01-12",
      CarrierContractSigned(plan: PlanLife.plan, contract: "CM-1"))
    plan(
      "2026-01-13",
      PhoneHandedOver(plan: PlanLife.plan, imei: "001010000000016", receipt: "SJ-1"))
    plan(
      "2026-01-15",
      PlanDisbursed(plan: PlanLife.plan, amount: PlanLife.yuan("8000.00"), reference: ""))
    plan(
      "2026-01-20",
      PhoneExchanged(plan: PlanLife.plan, imei: "001010000000024"))
    pay("2026-02-15", "710.79")
  }

  static let terms = PlanTerms {
    $0.schedule = Schedule.Terms(
      principal: PlanLife.yuan("8000.00"), periods: 12, rate: Rate(percent: "12") ?? .zero,
      start: PlanLife.day("2026-01-15"))
    $0.freeze = PlanLife.yuan("8000.00")
    $0.freezeEnds = PlanLife.day("2027-06-30")
    $0.capture.overdueDays = 10
    $0.capture.noticeDays = 3
    $0.graceDays = 3
    $0.penaltyDailyRate = Rate(percent: "0.06") ?? .zero
    $0.repayment.lateFee = Rate(percent: "1.5") ?? .zero
    $0.repayment.charges = [.cost, .fee]
    $0.carrierReports.arrears = .noticeThenCapture
  }

  /// A plan that is charged, captured, prepaid, given other terms and settled.
  private static let running = LateStory("running") { story in
    story.counter()
    story.handOver()
    story.plan(
      "2026-02-20",
      ChargeRaised(
        plan: PlanLife.plan, component: .cost, amount: PlanLife.yuan("15.00"), reason: "letter"))
    story.plan(
      "2026-02-25",
      ChargeWaived(
        plan: PlanLife.plan, instalment: 2, component: .cost, amount: PlanLife.yuan("5.00"),
        reason: "goodwill"))
    story.plan(
      "2026-03-17",
      DelinquencyPaused(
        plan: PlanLife.plan, from: PlanLife.day("2026-03-17"), through: PlanLife.day("2026-03-25"),
        reason: "flood"))
    story.plan("2026-03-20", DelinquencyResumed(plan: PlanLife.plan))
    story.plan("2026-03-21", CarrierEventReported(plan: PlanLife.plan, report: .arrears))
    story.plan("2026-03-22", CaptureNoticeGiven(plan: PlanLife.plan, way: .textMessage))
    story.capture()
    story.plan("2026-03-29", CarrierEventCleared(plan: PlanLife.plan, report: .arrears))
    story.pay("2026-03-30", "500.00")
    story.plan(
      "2026-04-02",
      FreezeProlonged(
        plan: PlanLife.plan, freezeEnds: PlanLife.day("2028-01-05"), reference: "YQ-1"))
    story.tell(
      "2026-04-05",
      Event(
        BillRepaid(line: "L1", plan: PlanLife.plan, bill: "C2-B", amount: PlanLife.yuan("400.00"))))
    story.plan(
      "2026-04-16",
      PrepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan("2800.00")))
    story.plan(
      "2026-05-10",
      PlanRescheduled(plan: PlanLife.plan, from: 5, reason: "illness") {
        $0.firstDue = PlanLife.day("2026-06-20")
        $0.rate = Rate(percent: "10")
      })
    story.undueCapture()
    story.tell(
      "2026-06-20",
      Event(
        LineChanged(line: "L1") {
          $0.limit = PlanLife.yuan("15000.00")
        }))
    story.tell("2026-06-25", Event(LineClosed(line: "L1")))
    story.plan(
      "2026-07-01",
      SettlementReceived(plan: PlanLife.plan, amount: PlanLife.yuan("6000.00")))
  }

  /// A capture that meets a payment.
  mutating func capture() {
    ask("2026-03-26", "C2", .capture, "400.00", 2)
    pay("2026-03-27", "100.00")
    answer("2026-03-28", "C2")
  }

  /// A capture of what was not due, put right, and a release.
  mutating func undueCapture() {
    ask("2026-06-01", "R1", .release, "100.00")
    answer("2026-06-02", "R1")
    ask("2026-06-05", "C6", .capture, "50.00", 6)
    answer("2026-06-06", "C6")
    plan(
      "2026-06-08",
      DifferenceCorrected(
        plan: PlanLife.plan, difference: "C6/capture-undue", amount: PlanLife.yuan("50.00"),
        reference: "TH-1"))
    ask("2026-06-10", "C7", .capture, "60.00", 7)
    answer("2026-06-11", "C7", .failed)
  }

  /// A phone that comes back after two payments.
  private static let returned = LateStory("returned") { story in
    story.counter()
    story.handOver()
    story.pay("2026-03-10", "1000.00")
    story.plan(
      "2026-03-20",
      ReturnStarted(plan: PlanLife.plan, reason: "broken"))
    story.plan("2026-03-21", CarrierContractEnded(plan: PlanLife.plan, reference: ""))
    story.plan(
      "2026-03-25",
      ShopRefundConfirmed(plan: PlanLife.plan, amount: PlanLife.yuan("6800.00"), reference: ""))
    story.plan(
      "2026-03-27",
      CustomerRefunded(plan: PlanLife.plan, amount: PlanLife.yuan("1710.79"), reference: ""))
    story.ask("2026-03-28", "R1", .release, "8000.00")
    story.answer("2026-03-29", "R1")
  }

  /// An application that ends after the freeze, which goes back.
  private static let withdrawn = LateStory("withdrawn") { story in
    story.counter()
    story.plan("2026-01-12", ApplicationEnded(plan: PlanLife.plan, outcome: .withdrawn))
    story.ask("2026-01-13", "R1", .release, "8000.00")
    story.answer("2026-01-14", "R1")
  }
}
