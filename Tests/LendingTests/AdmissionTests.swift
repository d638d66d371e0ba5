import Lending
import StoryKit
import Testing

/// What the write door refuses, reason by reason, in the order in which they are declared.
struct AdmissionTests {
  /// What each event names and an empty book does not have.
  static let unknown: [Event.Kind: [String]] = [
    .entryReversed: ["entry K7QX#17"], .outletOpened: ["carrier K7QX-1001"],
    .outletClosed: ["outlet K7QX-1002"], .programmePublished: ["terms.carrier K7QX-1001"],
    .evidenceFiled: ["partner K7QX-1010"], .depositPaidIn: ["partner K7QX-1010"],
    .depositDeducted: ["partner K7QX-1010"], .depositReturned: ["partner K7QX-1010"],
    .agentEngaged: ["partner K7QX-1010", "outlets K7QX-1002"],
    .agentDismissed: ["partner K7QX-1010", "agent K7QX-1011"],
    .partnerReviewed: ["partner K7QX-1010"], .partnerLeft: ["partner K7QX-1010"],
    .customerRegistered: ["partner K7QX-1010", "outlet K7QX-1002"],
    .consentGiven: ["customer K7QX-1030"], .consentWithdrawn: ["customer K7QX-1030"],
    .numberUnmasked: ["customer K7QX-1030"], .highRiskDelisted: ["listing K7QX-1020"],
    .customerDescribed: ["customer K7QX-1030"], .companyRegistered: ["customer K7QX-1030"],
    .lineGranted: ["customer K7QX-1030", "product K7QX-1004"],
    .drawingRequested: ["customer K7QX-1030", "notInvited"], .drawingSigned: ["plan K7QX-1044"],
    .dayClosed: ["\(Reason.dayNotNext(expected: PlanLife.day("2026-07-05")))"],
    .lineChanged: ["line K7QX-1031"], .lineClosed: ["line K7QX-1031"],
    .applicationOpened: [
      "customer K7QX-1030", "programme K7QX-1003", "notInvited", "partner K7QX-1010",
      "outlet K7QX-1002",
    ],
  ]

  /// Kinds that need nothing which an empty book does not have.
  static let free: Set<Event.Kind> = [
    .carrierRegistered, .partnerRegistered, .highRiskListed, .productPublished,
  ]

  @Test(arguments: Event.Kind.allCases)
  func `an empty book names everything that it does not know`(kind: Event.Kind) throws {
    let reasons = CounterDesk.nowhere(.supervisor).reasons(try GoldenTests.event(kind))
    let told = reasons.map { reason in
      if case .unknown(let field, let id) = reason { "\(field) \(id)" } else { "\(reason)" }
    }
    // Everything else is about a plan, and only that is named.
    let expected = AdmissionTests.unknown[kind] ?? ["plan K7QX-1043"]
    #expect(told == (AdmissionTests.free.contains(kind) ? [] : expected))
  }

  static let makers: [Event.Kind: (field: String, id: String)] = [
    .carrierRegistered: ("carrier", "K7QX-1001"), .outletOpened: ("outlet", "K7QX-1002"),
    .partnerRegistered: ("partner", "K7QX-1010"), .agentEngaged: ("agent", "K7QX-1011"),
    .customerRegistered: ("customer", "K7QX-1030"), .lineGranted: ("line", "K7QX-1031"),
    .highRiskListed: ("listing", "K7QX-1020"), .applicationOpened: ("plan", "K7QX-1043"),
    .drawingRequested: ("plan", "K7QX-1044"),
  ]

  @Test(arguments: makers.keys.sorted { $0.rawValue < $1.rawValue })
  func `an identifier is given once`(kind: Event.Kind) throws {
    var counter = CounterDesk.nowhere(.supervisor)
    counter.adjust = { $0.isTaken = true }
    let maker = try #require(AdmissionTests.makers[kind])
    let reasons = counter.reasons(try GoldenTests.event(kind))
    #expect(reasons.contains(.taken(field: maker.field, id: maker.id)))
  }

  @Test func `a programme that makes no schedule is not published`() {
    let terms = CounterDesk.programme {
      $0.dailyRate = Rate(percent: "0.07")
      $0.upfrontFee = Rate(percent: "25") ?? .zero
      $0.feePerPeriod = Rate(percent: "-1") ?? .zero
      $0.repayment.lateFee = Rate(percent: "30") ?? .zero
      $0.repayment.charges = [.cost, .principal]
      $0.principalGrace = 12
      $0.interestDeferral = -1
      $0.interestFree = 13
      $0.frequency = Frequency(text: "2 weeks") ?? .monthly
      $0.holidays = .nextWorkday
    }
    let reasons = CounterDesk.ready().reasons(
      Event(
        ProgrammePublished(from: PlanLife.day("2026-08-01"), programme: "PG", terms: terms)))
    let most = Rate(partsPerTenBillion: 2_400_000_000)
    #expect(
      reasons == [
        // 24% over 365 days.
        .rateAbove(
          field: "terms.dailyRate", maximum: Rate(partsPerTenBillion: 6_575_342)),
        .rateAbove(field: "terms.upfrontFee", maximum: most),
        .rateBelow(field: "terms.feePerPeriod", minimum: .zero),
        .countAbove(field: "terms.principalGrace", maximum: 11),
        .countBelow(field: "terms.interestDeferral", minimum: 0),
        .countAbove(field: "terms.interestFree", maximum: 12),
        .notOffered(field: "terms.holidays"),
        .rateAbove(field: "terms.repayment.lateFee", maximum: most),
        .notOffered(field: "terms.repayment.charges"),
      ])
  }

  @Test func `a programme stays with its carrier`() throws {
    let ready = CounterDesk.ready()
    var counter = ready
    counter.adjust = {
      $0.carrier = Carrier(ready.journal.entries)
      $0.programme = Programme(ready.journal.entries)
    }
    func published(by carrier: ID<Carrier>) -> Event {
      Event(
        ProgrammePublished(
          from: PlanLife.day("2026-09-01"), programme: "PG",
          terms: CounterDesk.programme { $0.carrier = carrier }))
    }
    #expect(counter.reasons(published(by: "CU")) == [.notOffered(field: "terms.carrier")])
    #expect(counter.reasons(published(by: "CM")) == [])
  }

  @Test func `the order at the counter is admitted step by step`() {
    var counter = CounterDesk.ready()
    #expect(CounterDesk.steps.map { counter.bring($0) } == CounterDesk.steps.map { _ in [] })
    #expect(counter.plan?.stage == .active)
  }

  /// A step brought when only so many steps are done, and what is missing or too late then.
  struct Misplaced: CustomTestStringConvertible, Sendable {
    let done: Int
    let event: Event
    let reasons: [Reason]
    var testDescription: String { "\(event.kind.rawValue) after \(done) steps" }

    init(_ done: Int, _ event: Event, _ reasons: Reason...) {
      self.done = done
      self.event = event
      self.reasons = reasons
    }
  }

  static let freezing = CounterDesk.asked("F1", .freeze, "5999.00")
  static let open = Reason.operationOpen(operation: "F1", state: .inProcess)

  static let misplaced = [
    Misplaced(1, CounterDesk.signed(), .notYet(.precheck)),
    Misplaced(1, CounterDesk.contract, .notYet(.costForm)),
    Misplaced(1, freezing, .notYet(.contract), .notYet(.precheck)),
    Misplaced(3, freezing, .notYet(.contract)),
    Misplaced(3, CounterDesk.frozen, .notYet(.request)),
    Misplaced(4, CounterDesk.carrierContract, .notYet(.authorisation)),
    Misplaced(
      4, CounterDesk.handedOver(), .notYet(.authorisation), .notYet(.carrierContract)),
    Misplaced(5, CounterDesk.passed, open), Misplaced(5, CounterDesk.signed(), open),
    Misplaced(5, CounterDesk.contract, open), Misplaced(5, freezing, open),
    Misplaced(
      5, CounterDesk.handedOver(), .notYet(.authorisation), .notYet(.carrierContract)),
    Misplaced(6, CounterDesk.contract, .tooLate(stage: .frozen)),
    Misplaced(6, freezing, .tooLate(stage: .frozen)),
    Misplaced(6, CounterDesk.frozen, .operationEnded(operation: "F1", state: .done)),
    Misplaced(6, CounterDesk.handedOver(), .notYet(.carrierContract)),
    Misplaced(7, CounterDesk.disbursed(), .notYet(.handOver)),
    Misplaced(7, CounterDesk.paid("499.92"), .notYet(.disbursement)),
    Misplaced(8, CounterDesk.carrierContract, .tooLate(stage: .handedOver)),
    Misplaced(8, CounterDesk.handedOver(), .tooLate(stage: .handedOver)),
    Misplaced(
      8, CounterDesk.disbursed("5998.99"),
      .amountsDisagree(field: "amount", expected: PlanLife.yuan("5999.00"))),
    Misplaced(9, CounterDesk.disbursed(), .tooLate(stage: .active)),
    Misplaced(
      9, CounterDesk.paid("0.00"), .amountBelow(field: "amount", minimum: PlanLife.yuan("0.01"))),
  ]

  @Test(arguments: misplaced)
  func `a step out of its order is refused`(step: Misplaced) {
    #expect(CounterDesk.after(step.done).reasons(step.event) == step.reasons)
  }

  @Test func `a pre-check holds until its time of day and no longer`() {
    var counter = CounterDesk.after(2)
    counter.clock = "18:00:00"
    #expect(counter.reasons(CounterDesk.signed()) == [])
    counter.clock = "18:00:01"
    let end = Moment(day: PlanLife.day("2026-07-05"), secondOfDay: 18 * 3600)
    #expect(counter.reasons(CounterDesk.signed()) == [.precheckEnded(at: end)])
    counter.clock = "09:00:00"
    counter.day = "2026-07-06"
    #expect(counter.reasons(CounterDesk.signed()) == [.precheckEnded(at: end)])
  }

  @Test(arguments: CounterDesk.consents)
  func `a consent withdrawn is missed by its name`(purpose: ConsentPurpose) {
    var counter = CounterDesk.after(2)
    counter.bring(
      Event(
        ConsentWithdrawn(customer: "CU", purpose: purpose)))
    #expect(counter.reasons(CounterDesk.signed()) == [.consentMissing(purpose, version: "v1")])
    counter.bring(CounterDesk.consent(purpose, version: "v0"))
    #expect(counter.reasons(CounterDesk.signed()) == [.consentMissing(purpose, version: "v1")])
    counter.bring(CounterDesk.consent(purpose))
    #expect(counter.reasons(CounterDesk.signed()) == [])
  }

  @Test func `a key on the agent's computer is no signature`() {
    let counter = CounterDesk.after(2)
    #expect(counter.reasons(CounterDesk.signed { $0.place = .demonstration }) == [.placeNotValid])
    #expect(counter.reasons(CounterDesk.signed { $0.place = .paper }) == [.formNumberMissing])
    #expect(
      counter.reasons(
        CounterDesk.signed {
          $0.place = .paper
          $0.formNumber = "CB-1"
        }) == [])
  }

  @Test func `a demonstration takes a key for a signature`() {
    var counter = CounterDesk.after(2)
    counter.adjust = { $0.isDemonstration = true }
    #expect(counter.reasons(CounterDesk.signed { $0.place = .demonstration }) == [])
  }

  @Test func `a form that the programme does not offer is refused for everything at once`() {
    let form = CounterDesk.signed {
      $0.phone = "M61"
      $0.imei = "001010000000011"
      $0.servicePlan = "128"
      $0.downPayment = PlanLife.yuan("5600.00")
      $0.periods = 13
    }
    #expect(
      CounterDesk.after(2).reasons(form) == [
        .identifierInvalid(field: "imei", faults: [.check]), .notOffered(field: "phone"),
        .notOffered(field: "servicePlan"),
        .amountAbove(field: "downPayment", maximum: PlanLife.yuan("5499.00")),
        .notOffered(field: "periods"),
      ])
  }

  /// 5,999.00 of which at least 500.00 and at most 20,000.00 is lent.
  @Test(arguments: ["5499.01", "5999.00", "5999.01", "6500.00"])
  func `a down payment that leaves too little to lend is told the most that may be paid down`(
    amount: String
  ) {
    let most = Reason.amountAbove(field: "downPayment", maximum: PlanLife.yuan("5499.00"))
    #expect(
      CounterDesk.after(2).reasons(CounterDesk.signed { $0.downPayment = PlanLife.yuan(amount) })
        == [most])
  }

  @Test(arguments: [
    ("5499.00", "20000.00", nil), ("-99999.00", "20000.00", "0.00"), ("0.00", "4000.00", "1999.00"),
    ("1998.99", "4000.00", "1999.00"), ("1999.00", "4000.00", nil),
  ])
  func `a down payment is told the least that may be paid down, never below nothing`(
    amount: String, most: String, least: String?
  ) {
    let terms = CounterDesk.programme { $0.mostPrincipal = PlanLife.yuan(most) }
    #expect(
      CounterDesk.after(2, terms: terms).reasons(
        CounterDesk.signed { $0.downPayment = PlanLife.yuan(amount) })
        == (least.map { [.amountBelow(field: "downPayment", minimum: PlanLife.yuan($0))] } ?? []))
  }

  @Test func `terms that lend something else than the form says are told as such`() throws {
    let signed = try #require(CounterDesk.signed().body as? CostFormSigned)
    var terms = CounterDesk.programme().terms(for: signed, signed: PlanLife.day("2026-07-05"))
    terms.schedule.principal = PlanLife.yuan("100.00")
    let reasons = CounterDesk.after(2).reasons(CounterDesk.signed { $0.terms = terms })
    #expect(!reasons.contains { $0.field == "downPayment" })
    #expect(
      reasons.first == .amountBelow(field: "principal", minimum: PlanLife.yuan("500.00")))
    #expect(
      reasons.contains(
        .amountsDisagree(field: "terms.principal", expected: PlanLife.yuan("5999.00"))))
  }

  @Test func `a phone that another plan holds is refused`() {
    var counter = CounterDesk.after(2)
    counter.adjust = { $0.phoneHolders = ["K7QX-9999"] }
    #expect(
      counter.reasons(CounterDesk.signed())
        == [.phoneTaken(imei: "001010000000016", plan: "K7QX-9999")])
  }

  @Test func `money is not paid out on a phone that another device signed for too`() {
    var counter = CounterDesk.after(8)
    counter.adjust = { $0.phoneHolders = ["K7QX-9999"] }
    #expect(
      counter.reasons(CounterDesk.disbursed())
        == [.phoneTaken(imei: "001010000000016", plan: "K7QX-9999")])
    counter.adjust = { $0.phoneHolders = [PlanLife.plan] }
    #expect(counter.reasons(CounterDesk.disbursed()) == [])
  }

  @Test func `a phone has two numbers, and is handed over with those signed for`() {
    let (first, second) = ("001010000000016", "001010000000024")
    var counter = CounterDesk.after(2)
    #expect(
      counter.reasons(CounterDesk.signed { $0.secondIMEI = first })
        == [.taken(field: "secondIMEI", id: first)])
    for step in [CounterDesk.signed { $0.secondIMEI = second }] + CounterDesk.steps[3..<7] {
      #expect(counter.bring(step) == [])
    }
    func handedOver(_ imei: String?) -> Event {
      Event(
        PhoneHandedOver(plan: PlanLife.plan, imei: first, receipt: "R1") {
          $0.secondIMEI = imei
        })
    }
    #expect(
      counter.reasons(handedOver("001010001234564")) == [.phoneNotSigned(field: "secondIMEI")])
    #expect(counter.reasons(handedOver(second)) == [])
    // The number that was signed for stays the phone's where nobody scans it again.
    #expect(counter.bring(handedOver(nil)) == [])
    #expect(counter.plan?.imeis == [first, second])
    let exchanged = Event(
      PhoneExchanged(plan: PlanLife.plan, imei: second) {
        $0.secondIMEI = second
      })
    #expect(counter.reasons(exchanged) == [.taken(field: "secondIMEI", id: second)])
  }

  @Test(arguments: [
    ("50.00", []), ("50.01", [Reason.captureLimitTooHigh(most: PlanLife.yuan("50.00"))]),
  ])
  func `the cap for an instalment times their number fits the freeze`(
    most: String, reasons: [Reason]
  ) {
    // HLD-14: 50.00 x 24 is 1,200.00; 50.01 x 24 is 1,200.24.
    let terms = CounterDesk.programme {
      $0.phones = [
        PhoneOffer {
          $0.model = "M60"
          $0.price = PlanLife.yuan("1200.00")
        }
      ]
      $0.capture.mostPerInstalment = PlanLife.yuan(most)
    }
    let form = CounterDesk.signed {
      $0.listPrice = PlanLife.yuan("1200.00")
      $0.periods = 24
    }
    #expect(CounterDesk.after(2, terms: terms).reasons(form) == reasons)
  }
}
