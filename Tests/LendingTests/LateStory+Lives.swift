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
        LineGranted {
          $0.line = "L1"
          $0.customer = "CU"
          $0.limit = Life.yuan("20000.00")
        }))
    plan(
      "2026-01-06",
      ApplicationOpened {
        $0.plan = Life.plan
        $0.programme = "PG"
        $0.customer = "CU"
        $0.line = "L1"
      })
    plan(
      "2026-01-07",
      PrecheckAnswered {
        $0.plan = Life.plan
        $0.validUntil = Moment("2026-01-09T18:00:00")
      })
    plan(
      "2026-01-08",
      CostFormSigned {
        $0.plan = Life.plan
        $0.periods = 12
        $0.terms = LateStory.terms
      })
    plan(
      "2026-01-09",
      ContractSigned {
        $0.plan = Life.plan
        $0.contract = "HT-1"
      })
    ask("2026-01-10", "F1", .freeze, "8000.00")
    answer("2026-01-11", "F1")
  }

  /// From the carrier's contract to the disbursement.
  mutating func handOver() {
    plan(
      "2026-01-12",
      CarrierContractSigned {
        $0.plan = Life.plan
        $0.contract = "CM-1"
      })
    plan(
      "2026-01-13",
      PhoneHandedOver {
        $0.plan = Life.plan
        $0.imei = "001010000000016"
        $0.receipt = "SJ-1"
      })
    plan(
      "2026-01-15",
      PlanDisbursed {
        $0.plan = Life.plan
        $0.amount = Life.yuan("8000.00")
      })
    plan(
      "2026-01-20",
      PhoneExchanged {
        $0.plan = Life.plan
        $0.imei = "001010000000024"
      })
    pay("2026-02-15", "710.79")
  }

  static let terms = PlanTerms {
    $0.schedule = Schedule.Terms(
      principal: Life.yuan("8000.00"), periods: 12, rate: Rate(percent: "12") ?? .zero,
      start: Life.day("2026-01-15"))
    $0.freeze = Life.yuan("8000.00")
    $0.freezeEnds = Life.day("2027-06-30")
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
      ChargeRaised {
        $0.plan = Life.plan
        $0.amount = Life.yuan("15.00")
        $0.reason = "letter"
      })
    story.plan(
      "2026-02-25",
      ChargeWaived {
        $0.plan = Life.plan
        $0.instalment = 2
        $0.component = .cost
        $0.amount = Life.yuan("5.00")
        $0.reason = "goodwill"
      })
    story.plan(
      "2026-03-17",
      DelinquencyPaused {
        $0.plan = Life.plan
        $0.from = Life.day("2026-03-17")
        $0.through = Life.day("2026-03-25")
        $0.reason = "flood"
      })
    story.plan("2026-03-20", DelinquencyResumed { $0.plan = Life.plan })
    story.plan("2026-03-21", CarrierEventReported { $0.plan = Life.plan })
    story.plan("2026-03-22", CaptureNoticeGiven { $0.plan = Life.plan })
    story.capture()
    story.plan("2026-03-29", CarrierEventCleared { $0.plan = Life.plan })
    story.pay("2026-03-30", "500.00")
    story.tell(
      "2026-04-05",
      Event(
        BillRepaid {
          $0.line = "L1"
          $0.plan = Life.plan
          $0.bill = "C2-B"
          $0.amount = Life.yuan("400.00")
        }))
    story.plan(
      "2026-04-16",
      PrepaymentReceived {
        $0.plan = Life.plan
        $0.amount = Life.yuan("2800.00")
      })
    story.plan(
      "2026-05-10",
      PlanRescheduled {
        $0.plan = Life.plan
        $0.from = 5
        $0.firstDue = Life.day("2026-06-20")
        $0.rate = Rate(percent: "10")
        $0.reason = "illness"
      })
    story.undueCapture()
    story.tell(
      "2026-06-20",
      Event(
        LineChanged {
          $0.line = "L1"
          $0.limit = Life.yuan("15000.00")
        }))
    story.tell("2026-06-25", Event(LineClosed { $0.line = "L1" }))
    story.plan(
      "2026-07-01",
      SettlementReceived {
        $0.plan = Life.plan
        $0.amount = Life.yuan("6000.00")
      })
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
      DifferenceCorrected {
        $0.plan = Life.plan
        $0.difference = "C6/capture-undue"
        $0.amount = Life.yuan("50.00")
        $0.reference = "TH-1"
      })
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
      ReturnStarted {
        $0.plan = Life.plan
        $0.reason = "broken"
      })
    story.plan("2026-03-21", CarrierContractEnded { $0.plan = Life.plan })
    story.plan(
      "2026-03-25",
      ShopRefundConfirmed {
        $0.plan = Life.plan
        $0.amount = Life.yuan("6800.00")
      })
    story.plan(
      "2026-03-27",
      CustomerRefunded {
        $0.plan = Life.plan
        $0.amount = Life.yuan("1710.79")
      })
    story.ask("2026-03-28", "R1", .release, "8000.00")
    story.answer("2026-03-29", "R1")
  }

  /// An application that ends after the freeze, which goes back.
  private static let withdrawn = LateStory("withdrawn") { story in
    story.counter()
    story.plan("2026-01-12", ApplicationEnded { $0.plan = Life.plan })
    story.ask("2026-01-13", "R1", .release, "8000.00")
    story.answer("2026-01-14", "R1")
  }
}
