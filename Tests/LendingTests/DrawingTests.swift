import Lending
import Testing

/// Money drawn on a line: quota, price by grade, and what the door refuses.
struct DrawingTests {
  /// 微粒贷 as far as the tests need it: 0.05% a day at grade D, 0.03% at grade B.
  static func product(_ fill: (inout ProductTerms) -> Void = { _ in }) -> ProductTerms {
    var terms = ProductTerms {
      $0.name = "微粒贷"
      $0.lender = "微众银行"
      $0.leastAmount = PlanLife.yuan("50.00")
      $0.mostAmount = PlanLife.yuan("200000.00")
      $0.periods = [5, 6, 24]
      $0.methods = [.equalPrincipal, .equalInstalment, .interestFirst]
      $0.rateBasis = .daily
      $0.leastAnnualRate = Rate(percent: "7.2") ?? .zero
      $0.mostAnnualRate = Rate(percent: "24") ?? .zero
      $0.grades = [step("B", "50000.00", "0.03"), step("D", "20000.00", "0.05")]
      $0.consents = [
        ConsentDemand {
          $0.purpose = .quotaFreeze
          $0.version = "v1"
        }
      ]
    }
    fill(&terms)
    return terms
  }

  static func step(_ grade: String, _ limit: String, _ rate: String) -> GradeStep {
    GradeStep {
      $0.grade = grade
      $0.limit = PlanLife.yuan(limit)
      $0.rate = Rate(percent: rate) ?? .zero
    }
  }

  static func published(_ terms: ProductTerms = product(), from: String = "2026-01-01") -> Event {
    Event(
      ProductPublished(from: PlanLife.day(from), product: "WLD", terms: terms))
  }

  static func granted(_ fill: (inout LineGranted) -> Void = { _ in }) -> Event {
    var body = LineGranted(
      line: "L2", customer: "CU", owner: "微众银行", limit: PlanLife.yuan("20000.00")
    ) {
      $0.product = "WLD"
      $0.grade = "D"
    }
    fill(&body)
    return Event(body)
  }

  static func drawing(_ fill: (inout DrawingRequested) -> Void = { _ in }) -> Event {
    var body = DrawingRequested(
      plan: "D1", customer: "CU", line: "L2", amount: PlanLife.yuan("2500.00"), periods: 5,
      purpose: .consumption)
    fill(&body)
    return Event(body)
  }

  static let signed = Event(DrawingSigned(plan: "D1", place: .customerDevice))
  static let contract = Event(
    ContractSigned(plan: "D1", contract: "JK-1", place: .customerDevice))
  static let paidOut = Event(
    PlanDisbursed(plan: "D1", amount: PlanLife.yuan("2500.00"), reference: "FK-1"))

  /// A counter on 15 May whose customer has a line under the product; the usual line is left out.
  static func counter(_ terms: ProductTerms = product(), role: Role = .officer) -> CounterDesk {
    var counter = CounterDesk.ready(skipping: [.lineGranted])
    counter.day = "2026-05-15"
    counter.role = .supervisor
    precondition(counter.bring(published(terms)).isEmpty)
    precondition(counter.bring(granted()).isEmpty)
    counter.role = role
    return counter
  }

  private func line(_ counter: CounterDesk) throws -> Line { try #require(counter.situation.line) }

  @Test func `a drawing holds the line while it waits and gives it back as it is repaid`() throws {
    var counter = DrawingTests.counter()
    #expect(counter.bring(DrawingTests.drawing()) == [])
    #expect(try line(counter).available.text == "20000.00")
    #expect(counter.bring(DrawingTests.signed) == [])
    #expect(try line(counter).pending.text == "2500.00")
    #expect(counter.bring(DrawingTests.contract) == [])
    #expect(counter.bring(DrawingTests.paidOut) == [])
    var found = try line(counter)
    #expect(
      [found.pending, found.drawn, found.available].map(\.text) == ["0.00", "2500.00", "17500.00"])
    // Domain reference 3.4, case D: the first row is 500.00 of principal and 38.75 of interest.
    let plan = try #require(counter.plan)
    #expect(
      plan.instalments.map(\.scheduled.interest.text) == [
        "38.75", "30.00", "23.25", "15.50", "7.50",
      ])
    counter.day = "2026-06-15"
    #expect(counter.bring(DrawingTests.repayment("538.75")) == [])
    found = try line(counter)
    #expect([found.drawn, found.available].map(\.text) == ["2000.00", "18000.00"])
  }

  static func repayment(_ amount: String) -> Event {
    Event(
      RepaymentReceived(plan: "D1", amount: PlanLife.yuan(amount)))
  }

  @Test func `what is drawn once and for all does not come back`() throws {
    var counter = DrawingTests.counter(DrawingTests.product { $0.quota = .once })
    for step in [
      DrawingTests.drawing(), DrawingTests.signed, DrawingTests.contract, DrawingTests.paidOut,
    ] { #expect(counter.bring(step) == []) }
    counter.day = "2026-06-15"
    #expect(counter.bring(DrawingTests.repayment("538.75")) == [])
    #expect(try line(counter).available.text == "17500.00")
  }

  @Test(arguments: [QuotaUse.revolving, .once])
  func `the ledger of a line says what its fold says`(quota: QuotaUse) throws {
    var counter = DrawingTests.counter(DrawingTests.product { $0.quota = quota })
    for step in [
      DrawingTests.drawing(), DrawingTests.signed, DrawingTests.contract, DrawingTests.paidOut,
    ] { #expect(counter.bring(step) == []) }
    counter.day = "2026-06-15"
    #expect(counter.bring(DrawingTests.repayment("538.75")) == [])
    let (entries, day) = (counter.journal.entries, PlanLife.day("2026-06-15"))
    let lineEntries = entries.filter { $0.event.subjects.contains(.line("L2")) }
    let planEntries = entries.filter { $0.event.subjects.contains(.plan("D1")) }
    let booked = Line.postings(lineEntries, asOf: day) + Plan.postings(planEntries, asOf: day)
    #expect(Money.sum(booked.map(\.posting.amount)) == .zero)
    var balances: [String: Money] = [:]
    for row in booked { balances[row.posting.account.path, default: .zero] += row.posting.amount }
    let found = try line(counter)
    #expect(balances["quota:L2:limit"]?.text == "-20000.00")
    #expect(balances["quota:L2:used"] == found.used)
    #expect(balances["quota:L2:available"] == found.available)
    // 2,500.00 paid out, 538.75 came back.
    #expect(balances["assets:funder:WLD"]?.text == "-1961.25")
    #expect(balances["income:WLD:interest"]?.text == "-38.75")
  }

  @Test func `called due it asks for interest to the day, and written off it stays drawn`() throws {
    var counter = DrawingTests.counter()
    for step in [
      DrawingTests.drawing(), DrawingTests.signed, DrawingTests.contract, DrawingTests.paidOut,
    ] { #expect(counter.bring(step) == []) }
    counter.day = "2026-06-25"
    let called = Event(
      PlanCalledDue(plan: "D1", reason: "违约"))
    // Due 538.75, then 2,000.00 with ten days of 0.05%: 10.00.
    #expect(counter.plan?.settlement(on: PlanLife.day("2026-06-25"))?.total.text == "2548.75")
    #expect(counter.bring(called) == [])
    #expect(counter.plan?.settlement(on: PlanLife.day("2026-06-25"))?.total.text == "2548.75")
    counter.role = .supervisor
    func writtenOff(_ amount: String) -> Event {
      Event(
        PlanWrittenOff(plan: "D1", amount: PlanLife.yuan(amount), reason: "无法收回", reference: "HX-1")
      )
    }
    #expect(!counter.reasons(writtenOff("2548.74")).isEmpty)
    #expect(counter.bring(writtenOff("2548.75")) == [])
    #expect(try line(counter).drawn.text == "2500.00")
    #expect(try line(counter).available.text == "17500.00")
    // Of 538.75 that came in, 38.75 is interest and 500.00 principal, which can be drawn again.
    #expect(counter.bring(DrawingTests.repayment("538.75")) == [])
    #expect(counter.plan?.claim.text == "2010.00")
    #expect(try line(counter).drawn.text == "2000.00")
  }

  @Test func `a price holds from the signature on, whatever is published later`() throws {
    var counter = DrawingTests.counter()
    counter.role = .supervisor
    let dearer = DrawingTests.product { $0.grades = [DrawingTests.step("D", "20000.00", "0.06")] }
    #expect(counter.bring(DrawingTests.published(dearer, from: "2026-05-20")) == [])
    #expect(counter.bring(DrawingTests.drawing()) == [])
    #expect(counter.bring(DrawingTests.signed) == [])
    #expect(counter.plan?.terms?.schedule.rate == Rate(percent: "0.05"))
    counter.day = "2026-05-21"
    #expect(counter.bring(DrawingTests.signed) == [])
    #expect(counter.plan?.terms?.schedule.rate == Rate(percent: "0.06"))
  }

  @Test func `the door names each fault of a drawing with its limit`() {
    let counter = DrawingTests.counter()
    func reasons(_ fill: (inout DrawingRequested) -> Void) -> [Reason] {
      counter.reasons(DrawingTests.drawing(fill))
    }
    let (least, most) = (PlanLife.yuan("50.00"), PlanLife.yuan("200000.00"))
    #expect(
      reasons { $0.amount = PlanLife.yuan("0.00") } == [
        .amountBelow(field: "amount", minimum: Money(fen: 1)),
        .amountBelow(field: "amount", minimum: least),
      ])
    #expect(
      reasons { $0.amount = PlanLife.yuan("49.99") } == [
        .amountBelow(field: "amount", minimum: least)
      ])
    #expect(
      reasons { $0.amount = PlanLife.yuan("200000.01") } == [
        .amountAbove(field: "amount", maximum: most)
      ])
    #expect(
      reasons { $0.amount = PlanLife.yuan("20000.01") } == [
        .amountAbove(field: "amount", maximum: PlanLife.yuan("20000.00"))
      ])
    #expect(reasons { $0.periods = 37 } == [.notOffered(field: "periods")])
    #expect(reasons { $0.method = .flat } == [.notOffered(field: "method")])
    #expect(
      reasons {
        $0.method = .interestFirst
        $0.periods = 24
      } == [.countAbove(field: "periods", maximum: 12)])
    #expect(reasons { $0.card = "6299990000000017" } == [.notOffered(field: "card")])
    #expect(reasons { $0.vehicle = VehicleRecord() } == [.notOffered(field: "vehicle")])
    #expect(reasons { $0.customer = "CX" } == [.notInvited])
  }

  @Test func `an agent is not told what the line holds`() {
    var counter = DrawingTests.counter()
    counter.role = .agent
    #expect(
      counter.reasons(DrawingTests.drawing { $0.amount = PlanLife.yuan("20000.01") }) == [
        .lineShort
      ])
  }

  @Test func `a second signature is measured beside the first, not on top of it`() {
    var counter = DrawingTests.counter()
    #expect(counter.bring(DrawingTests.drawing { $0.amount = PlanLife.yuan("20000.00") }) == [])
    #expect(counter.bring(DrawingTests.signed) == [])
    #expect(counter.bring(DrawingTests.signed) == [])
  }

  @Test func `a drawing takes no step of a phone purchase, and runs on once it is paid out`() {
    var counter = DrawingTests.counter()
    #expect(counter.bring(DrawingTests.drawing()) == [])
    #expect(
      counter.reasons(
        Event(
          PrecheckAnswered(plan: "D1", result: .passed) {
            $0.validUntil = Moment("2026-05-15T18:00:00")
          })) == [.notOffered(field: "plan")])
    #expect(counter.reasons(DrawingTests.paidOut) == [.notYet(.contract)])
    for step in [DrawingTests.signed, DrawingTests.contract, DrawingTests.paidOut] {
      #expect(counter.bring(step) == [])
    }
    let end = Event(ApplicationEnded(plan: "D1", outcome: .withdrawn))
    #expect(counter.reasons(end) == [.tooLate(stage: .active)])
    #expect(counter.reasons(DrawingTests.signed) == [.tooLate(stage: .active)])
  }
}
