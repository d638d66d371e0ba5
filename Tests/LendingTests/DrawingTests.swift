import Lending
import Testing

/// Money drawn on a line: quota, price by grade, and what the door refuses.
struct DrawingTests {
  /// 微粒贷 as far as the tests need it: 0.05% a day at grade D, 0.03% at grade B.
  static func product(_ fill: (inout ProductTerms) -> Void = { _ in }) -> ProductTerms {
    var terms = ProductTerms {
      $0.name = "微粒贷"
      $0.lender = "微众银行"
      $0.leastAmount = Life.yuan("50.00")
      $0.mostAmount = Life.yuan("200000.00")
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
      $0.limit = Life.yuan(limit)
      $0.rate = Rate(percent: rate) ?? .zero
    }
  }

  static func published(_ terms: ProductTerms = product(), from: String = "2026-01-01") -> Event {
    .catalogue(
      .productPublished(
        ProductPublished {
          $0.product = "WLD"
          $0.from = Life.day(from)
          $0.terms = terms
        }))
  }

  static func granted(_ fill: (inout LineGranted) -> Void = { _ in }) -> Event {
    var body = LineGranted {
      $0.line = "L2"
      $0.customer = "CU"
      $0.product = "WLD"
      $0.grade = "D"
      $0.owner = "微众银行"
      $0.limit = Life.yuan("20000.00")
    }
    fill(&body)
    return .line(.granted(body))
  }

  static func drawing(_ fill: (inout DrawingRequested) -> Void = { _ in }) -> Event {
    var body = DrawingRequested {
      $0.plan = "D1"
      $0.customer = "CU"
      $0.line = "L2"
      $0.amount = Life.yuan("2500.00")
      $0.periods = 5
      $0.purpose = .consumption
    }
    fill(&body)
    return .plan(.drawingRequested(body))
  }

  static let signed = Event.plan(.drawingSigned(DrawingSigned { $0.plan = "D1" }))
  static let contract = Event.plan(
    .contractSigned(
      ContractSigned {
        $0.plan = "D1"
        $0.contract = "JK-1"
      }))
  static let paidOut = Event.plan(
    .disbursed(
      PlanDisbursed {
        $0.plan = "D1"
        $0.amount = Life.yuan("2500.00")
        $0.reference = "FK-1"
      }))

  /// A counter on 15 May whose customer has a line under the product; the usual line is left out.
  static func counter(_ terms: ProductTerms = product(), role: Role = .officer) -> Counter {
    var counter = Counter.ready(skipping: [.lineGranted])
    counter.day = "2026-05-15"
    counter.role = .supervisor
    precondition(counter.bring(published(terms)).isEmpty)
    precondition(counter.bring(granted()).isEmpty)
    counter.role = role
    return counter
  }

  private func line(_ counter: Counter) throws -> Line { try #require(counter.situation.line) }

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
    .plan(
      .repaymentReceived(
        RepaymentReceived {
          $0.plan = "D1"
          $0.amount = Life.yuan(amount)
        }))
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
    let (entries, day) = (counter.journal.entries, Life.day("2026-06-15"))
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
    let called = Event.plan(
      .calledDue(
        PlanCalledDue {
          $0.plan = "D1"
          $0.reason = "违约"
        }))
    // Due 538.75, then 2,000.00 with ten days of 0.05%: 10.00.
    #expect(counter.plan?.settlement(on: Life.day("2026-06-25"))?.total.text == "2548.75")
    #expect(counter.bring(called) == [])
    #expect(counter.plan?.settlement(on: Life.day("2026-06-25"))?.total.text == "2548.75")
    counter.role = .supervisor
    func writtenOff(_ amount: String) -> Event {
      .plan(
        .writtenOff(
          PlanWrittenOff {
            $0.plan = "D1"
            $0.amount = Life.yuan(amount)
            $0.reason = "无法收回"
            $0.reference = "HX-1"
          }))
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
    let (least, most) = (Life.yuan("50.00"), Life.yuan("200000.00"))
    #expect(
      reasons { $0.amount = Life.yuan("0.00") } == [
        .amountBelow(field: "amount", minimum: Money(fen: 1)),
        .amountBelow(field: "amount", minimum: least),
      ])
    #expect(
      reasons { $0.amount = Life.yuan("49.99") } == [.amountBelow(field: "amount", minimum: least)])
    #expect(
      reasons { $0.amount = Life.yuan("200000.01") } == [
        .amountAbove(field: "amount", maximum: most)
      ])
    #expect(
      reasons { $0.amount = Life.yuan("20000.01") } == [
        .amountAbove(field: "amount", maximum: Life.yuan("20000.00"))
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
      counter.reasons(DrawingTests.drawing { $0.amount = Life.yuan("20000.01") }) == [.lineShort])
  }

  @Test func `a second signature is measured beside the first, not on top of it`() {
    var counter = DrawingTests.counter()
    #expect(counter.bring(DrawingTests.drawing { $0.amount = Life.yuan("20000.00") }) == [])
    #expect(counter.bring(DrawingTests.signed) == [])
    #expect(counter.bring(DrawingTests.signed) == [])
  }

  @Test func `a drawing takes no step of a phone purchase, and runs on once it is paid out`() {
    var counter = DrawingTests.counter()
    #expect(counter.bring(DrawingTests.drawing()) == [])
    #expect(
      counter.reasons(
        .plan(
          .precheckAnswered(
            PrecheckAnswered {
              $0.plan = "D1"
              $0.validUntil = Moment("2026-05-15T18:00:00")
            }))) == [.notOffered(field: "plan")])
    #expect(counter.reasons(DrawingTests.paidOut) == [.notYet(.contract)])
    for step in [DrawingTests.signed, DrawingTests.contract, DrawingTests.paidOut] {
      #expect(counter.bring(step) == [])
    }
    let end = Event.plan(.applicationEnded(ApplicationEnded { $0.plan = "D1" }))
    #expect(counter.reasons(end) == [.tooLate(stage: .active)])
    #expect(counter.reasons(DrawingTests.signed) == [.tooLate(stage: .active)])
  }

  // MARK: Companies and vehicles

  static func company(clear: Bool) -> Event {
    .customer(
      .companyRegistered(
        CompanyRegistered {
          $0.customer = "CU"
          $0.company = "91119999DEM000014R"
          $0.name = "甲一科技有限公司"
          $0.checked = Life.day("2026-05-15")
          ($0.noEnforcement, $0.noDishonesty, $0.noPenalty) = (clear, true, true)
        }))
  }

  @Test func `a company borrows with nothing on record, under its legal representative`() {
    var counter = Counter.ready(skipping: [.lineGranted])
    counter.day = "2026-05-15"
    counter.role = .supervisor
    let terms = DrawingTests.product { $0.borrower = .company }
    #expect(counter.bring(DrawingTests.published(terms)) == [])
    func grant(_ company: String?) -> Event { DrawingTests.granted { $0.company = company } }
    #expect(counter.reasons(grant(nil)) == [.fieldMissing(field: "company")])
    let code = "91119999DEM000014R"
    #expect(counter.reasons(grant(code)) == [.unknown(field: "company", id: code)])
    var shady = counter
    #expect(shady.bring(DrawingTests.company(clear: false)) == [])
    #expect(shady.reasons(grant(code)) == [.companyOnRecord(company: "甲一科技有限公司")])
    #expect(counter.bring(DrawingTests.company(clear: true)) == [])
    // Its registers may be looked at again; for another customer the company is taken.
    #expect(counter.reasons(DrawingTests.company(clear: true)) == [])
    var other = Counter.ready(skipping: [.lineGranted])
    other.day = "2026-05-15"
    other.adjust = { $0.isTaken = true }
    #expect(
      other.reasons(DrawingTests.company(clear: true)) == [.taken(field: "company", id: code)])
    var worse = counter
    #expect(worse.bring(DrawingTests.company(clear: false)) == [])
    #expect(worse.reasons(grant(code)) == [.companyOnRecord(company: "甲一科技有限公司")])
    #expect(counter.reasons(grant(code)) == [])
  }

  @Test func `a vehicle is named by a VIN that fits, and costs at least what is lent`() {
    let counter = DrawingTests.counter(DrawingTests.product { $0.forVehicle = true })
    func reasons(_ vin: String, _ price: String) -> [Reason] {
      counter.reasons(
        DrawingTests.drawing {
          $0.vehicle = VehicleRecord {
            $0.vin = vin
            $0.price = Life.yuan(price)
          }
        })
    }
    #expect(counter.reasons(DrawingTests.drawing()) == [.fieldMissing(field: "vehicle")])
    #expect(reasons("11111111111111111", "2500.00") == [])
    #expect(
      reasons("11111111111111111", "2499.99") == [
        .amountAbove(field: "amount", maximum: Life.yuan("2499.99"))
      ])
    #expect(
      reasons("11111111211111111", "2500.00") == [
        .identifierInvalid(field: "vehicle.vin", faults: [.check])
      ])
  }

  /// 49 CFR 565.15: the sum of value times weight modulo 11, 10 written as X, at the ninth place.
  @Test func `a VIN has 17 characters, no I O Q, and its check character`() {
    // The regulation's own example, 1M8GDM9A_KP042788: the sum is 351, and 351 modulo 11 is 10.
    #expect(VIN.faults(in: "1M8GDM9AXKP042788") == [])
    #expect(VIN.faults(in: " 1m8gdm9axkp042788 ") == [])
    #expect(VIN.faults(in: "1M8GDM9A1KP042788") == [.check])
    #expect(VIN.faults(in: "1M8GDM9AXKP04278") == [.length])
    #expect(VIN.faults(in: "1M8GDM9AXKPO42788") == [.character])
  }

  // MARK: Products

  @Test func `a product that breaks a rule is not published`() {
    var counter = Counter.ready()
    counter.role = .supervisor
    let most = Rate(percent: "24") ?? .zero
    let terms = DrawingTests.product {
      $0.leastAmount = Life.yuan("49.99")
      $0.mostAmount = Life.yuan("200000.01")
      $0.periods = [0, 37]
      $0.daysInYear = 364
      $0.quota = .frozen
      $0.mostAnnualRate = Rate(percent: "24.01") ?? .zero
      $0.grades = [
        // 0.01% x 364 is 3.64%, 0.07% x 364 is 25.48%.
        DrawingTests.step("A", "49.98", "0.01"), DrawingTests.step("A", "200000.02", "0.07"),
      ]
    }
    #expect(
      counter.reasons(DrawingTests.published(terms)) == [
        .amountBelow(field: "terms.leastAmount", minimum: Life.yuan("50.00")),
        .amountAbove(field: "terms.mostAmount", maximum: Life.yuan("200000.00")),
        .countBelow(field: "terms.periods", minimum: 1),
        .countAbove(field: "terms.periods", maximum: 36),
        .notOffered(field: "terms.quota"), .notOffered(field: "terms.daysInYear"),
        .rateAbove(field: "terms.mostAnnualRate", maximum: most),
        .amountBelow(field: "terms.grades[0].limit", minimum: Life.yuan("49.99")),
        .rateBelow(field: "terms.grades[0].rate", minimum: Rate(percent: "7.2") ?? .zero),
        .taken(field: "terms.grades[1].grade", id: "A"),
        .amountAbove(field: "terms.grades[1].limit", maximum: Life.yuan("200000.01")),
        .rateAbove(field: "terms.grades[1].rate", maximum: Rate(percent: "24.01") ?? .zero),
      ])
  }

  @Test func `a limit beyond the grade's is refused, when granted and when raised`() {
    var counter = DrawingTests.counter()
    counter.role = .supervisor
    let beyond = DrawingTests.granted {
      $0.line = "L3"
      $0.limit = Life.yuan("20000.01")
    }
    let limit = Reason.amountAbove(field: "limit", maximum: Life.yuan("20000.00"))
    #expect(counter.reasons(beyond) == [limit])
    func changed(_ fill: (inout LineChanged) -> Void) -> Event {
      var body = LineChanged { $0.line = "L2" }
      fill(&body)
      return .line(.changed(body))
    }
    #expect(counter.reasons(changed { $0.limit = Life.yuan("20000.01") }) == [limit])
    #expect(counter.reasons(changed { $0.grade = "Z" }) == [.notOffered(field: "grade")])
    #expect(
      counter.bring(
        changed {
          $0.grade = "B"
          $0.limit = Life.yuan("50000.00")
        }) == [])
    #expect(counter.situation.line?.grade == "B")
  }
}
