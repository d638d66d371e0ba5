import Lending
import Testing

/// Who may bring in customers: the partner's evidence and deposit, its agents, the outlet.
struct IntakeTests {
  /// A partner with everything wrong.
  static let wrong: CounterDesk = {
    var counter = CounterDesk.ready(skipping: [
      .partnerRegistered, .evidenceFiled, .depositPaidIn, .agentEngaged,
    ])
    let told: [Event] = [
      Event(
        PartnerRegistered(
          partner: "PA", name: "", companyCode: "", founded: PlanLife.day("2026-02-01"),
          scopes: [.maintenance], requiredDeposit: PlanLife.yuan("3000000.00")
        ) {
          $0.contractEnds = PlanLife.day("2026-07-04")
        }),
      CounterDesk.deposit("1800000.00"),
      CounterDesk.evidence(.consumerProductExperience, lapses: "2026-07-05"),
      CounterDesk.evidence(.cleanRecord, lapses: "2026-07-04"),
      Event(
        PartnerReviewed(partner: "PA", verdict: .stopped, reason: "首逾过高")),
      Event(
        PartnerLeft(partner: "PA", reason: "退出")),
    ]
    for event in told { counter.journal.record("2026-07-01", event) }
    return counter
  }()

  static let everything: [Reason] = [
    .partnerLeft(on: PlanLife.day("2026-07-01")), .intakeStopped(reason: "首逾过高"),
    .scopeMissing(.promotion), .youngerThanOneYear(until: PlanLife.day("2027-02-01")),
    .evidenceMissing(.lenderAuthorisation),
    .evidenceLapsed(.consumerProductExperience, on: PlanLife.day("2026-07-05")),
    .evidenceLapsed(.cleanRecord, on: PlanLife.day("2026-07-04")),
    .partnerContractEnded(on: PlanLife.day("2026-07-04")),
    .depositShort(by: PlanLife.yuan("1200000.00")),
  ]

  @Test func `an officer is told everything that is wrong with a partner`() {
    var counter = IntakeTests.wrong
    counter.role = .officer
    #expect(
      counter.reasons(CounterDesk.opened)
        == [.agentNotEngaged(agent: "AG")] + IntakeTests.everything)
  }

  @Test func `an agent is told that the partner's side is closed and no more`() {
    var counter = IntakeTests.wrong
    counter.role = .agent
    #expect(
      counter.reasons(CounterDesk.opened) == [.agentNotEngaged(agent: "AG"), .closed(.partner)])
  }

  @Test(arguments: [("2026-07-04", true), ("2026-07-05", false)])
  func `evidence counts until the day before it lapses`(day: String, counts: Bool) {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-02", CounterDesk.evidence(.cleanRecord, lapses: "2026-07-05"))
    counter.day = day
    #expect(
      counter.reasons(CounterDesk.opened)
        == (counts ? [] : [.evidenceLapsed(.cleanRecord, on: PlanLife.day("2026-07-05"))]))
  }

  @Test(arguments: [("2020-02-29", "2021-02-27", false), ("2020-02-29", "2021-02-28", true)])
  func `a company is one year old on the day of its founding`(
    founded: String, day: String, isOld: Bool
  ) {
    var life = PlanLife()
    life.record(
      "2020-03-01",
      Event(
        PartnerRegistered(
          partner: "", name: "", companyCode: "", founded: PlanLife.day(founded),
          scopes: [.promotion],
          requiredDeposit: .zero)))
    let reasons = Partner(life.entries)?.intakeReasons(
      on: PlanLife.day(day), required: .zero, stopPercent: 80)
    let young = Reason.youngerThanOneYear(until: PlanLife.day("2021-02-28"))
    #expect(reasons?.contains(young) == !isOld)
  }

  @Test(arguments: [
    ("600000.00", []),
    ("600000.01", [Reason.depositShort(by: PlanLife.yuan("600000.01"))]),
  ])
  func `intake goes on at 80 percent of the deposit and stops a fen below`(
    deducted: String, reasons: [Reason]
  ) {
    var counter = CounterDesk.ready()
    counter.bring(
      Event(
        DepositDeducted(
          partner: "PA", amount: PlanLife.yuan(deducted), cause: .fraudLoss, reference: "")))
    #expect(counter.reasons(CounterDesk.opened) == reasons)
  }

  @Test func `a deposit paid in parts admits nobody before it was whole`() {
    var counter = CounterDesk.ready(skipping: [.depositPaidIn])
    counter.bring(CounterDesk.deposit("2999999.99"))
    #expect(
      counter.reasons(CounterDesk.opened) == [.depositShort(by: PlanLife.yuan("0.01"))])
    counter.bring(CounterDesk.deposit("0.01"))
    #expect(counter.reasons(CounterDesk.opened) == [])
  }

  @Test func `the customer, the line, the outlet and the programme are looked at together`() {
    var counter = CounterDesk.ready(
      terms: CounterDesk.programme {
        $0.carrier = "CU"
        $0.source = .huabei
        $0.provinces = [ProvinceCode("44")]
      })
    counter.journal.record("2026-07-04", Event(LineClosed(line: "L1")))
    counter.journal.record(
      "2026-07-04", Event(OutletClosed(outlet: "O1")))
    counter.adjust = { $0.isHighRisk = true }
    #expect(
      counter.reasons(CounterDesk.opened) == [
        .highRisk, .lineClosed(on: PlanLife.day("2026-07-04")),
        .outletClosed(on: PlanLife.day("2026-07-04")),
        .lineOfOtherSource(expected: .huabei), .outletOfOtherCarrier(outlet: "O1"),
        .provinceClosed(province: ProvinceCode("33")),
      ])
  }

  @Test func `a programme is not offered before its first day`() {
    var counter = CounterDesk.ready()
    counter.day = "2025-12-31"
    #expect(
      counter.reasons(CounterDesk.opened).contains(
        .programmeNotOffered(until: PlanLife.day("2026-01-01"))))
  }

  @Test func `an agent dismissed today brings in nobody today`() {
    var counter = CounterDesk.ready()
    counter.bring(
      Event(
        AgentDismissed(partner: "PA", agent: "AG")))
    #expect(counter.reasons(CounterDesk.opened) == [.agentNotEngaged(agent: "AG")])
  }

  @Test func `a person is refused for a name with a digit and every number that is wrong`() {
    var counter = CounterDesk.ready()
    counter.adjust = {
      $0.duplicates = [.init(customer: "CU", field: "person.mobile")]
      $0.isHighRisk = true
    }
    let event = CounterDesk.customer {
      $0.outlet = "O2"
      $0.person.name = "林测试154"
      $0.person.residentID = "119999199001010010"
      $0.person.mobile = "1540000000"
      $0.person.card = "6200000000000006"
    }
    #expect(
      counter.reasons(event) == [
        .identifierInvalid(field: "person.name", faults: [.character]),
        .identifierInvalid(field: "person.residentID", faults: [.check]),
        .identifierInvalid(field: "person.mobile", faults: [.length]),
        .identifierInvalid(field: "person.card", faults: [.check]),
        .duplicateCustomer(customer: "CU", field: "person.mobile"), .highRisk,
        .agentNotAtOutlet(outlet: "O2"),
      ])
  }

  @Test(arguments: [("2026-06-30", false), ("2026-07-01", true)])
  func `a person is of age on the eighteenth birthday`(day: String, isOfAge: Bool) {
    var counter = CounterDesk.ready()
    counter.day = day
    let event = Event(
      CustomerRegistered(
        customer: "C2", agent: "AG", partner: "PA", outlet: "O1",
        person: CustomerPerson {
          $0.residentID = "539999200807010090"
          $0.mobile = "15400000001"
        }))
    #expect(
      counter.reasons(event)
        // The agent is engaged on 1 July.
        == (isOfAge
          ? [] : [.underAge(until: PlanLife.day("2026-07-01")), .agentNotEngaged(agent: "AG")]))
  }
}
