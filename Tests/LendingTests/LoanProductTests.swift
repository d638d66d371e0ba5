import Lending
import Testing

/// Who may have a line under a product, what a vehicle is named by, and which products are published.
struct LoanProductTests {
  static func company(clear: Bool) -> Event {
    Event(
      CompanyRegistered(
        customer: "CU", company: "91119999DEM000014R", name: "甲一科技有限公司", checked: .earliest,
        noEnforcement: false, noDishonesty: false, noPenalty: false
      ) {
        $0.checked = PlanLife.day("2026-05-15")
        ($0.noEnforcement, $0.noDishonesty, $0.noPenalty) = (clear, true, true)
      })
  }

  @Test func `a company borrows with nothing on record, under its legal representative`() {
    var counter = CounterDesk.ready(skipping: [.lineGranted])
    counter.day = "2026-05-15"
    counter.role = .supervisor
    let terms = DrawingTests.product { $0.borrower = .company }
    #expect(counter.bring(DrawingTests.published(terms)) == [])
    func grant(_ company: String?) -> Event { DrawingTests.granted { $0.company = company } }
    #expect(counter.reasons(grant(nil)) == [.fieldMissing(field: "company")])
    let code = "91119999DEM000014R"
    #expect(counter.reasons(grant(code)) == [.unknown(field: "company", id: code)])
    var shady = counter
    #expect(shady.bring(LoanProductTests.company(clear: false)) == [])
    #expect(shady.reasons(grant(code)) == [.companyOnRecord(company: "甲一科技有限公司")])
    #expect(counter.bring(LoanProductTests.company(clear: true)) == [])
    // Its registers may be looked at again; for another customer the company is taken.
    #expect(counter.reasons(LoanProductTests.company(clear: true)) == [])
    var other = CounterDesk.ready(skipping: [.lineGranted])
    other.day = "2026-05-15"
    other.adjust = { $0.isTaken = true }
    #expect(
      other.reasons(LoanProductTests.company(clear: true)) == [.taken(field: "company", id: code)])
    var worse = counter
    #expect(worse.bring(LoanProductTests.company(clear: false)) == [])
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
            $0.price = PlanLife.yuan(price)
          }
        })
    }
    #expect(counter.reasons(DrawingTests.drawing()) == [.fieldMissing(field: "vehicle")])
    #expect(reasons("11111111111111111", "2500.00") == [])
    #expect(
      reasons("11111111111111111", "2499.99") == [
        .amountAbove(field: "amount", maximum: PlanLife.yuan("2499.99"))
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

  @Test func `a product that breaks a rule is not published`() {
    var counter = CounterDesk.ready()
    counter.role = .supervisor
    let most = Rate(percent: "24") ?? .zero
    let terms = DrawingTests.product {
      $0.leastAmount = PlanLife.yuan("49.99")
      $0.mostAmount = PlanLife.yuan("200000.01")
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
        .amountBelow(field: "terms.leastAmount", minimum: PlanLife.yuan("50.00")),
        .amountAbove(field: "terms.mostAmount", maximum: PlanLife.yuan("200000.00")),
        .countBelow(field: "terms.periods", minimum: 1),
        .countAbove(field: "terms.periods", maximum: 36),
        .notOffered(field: "terms.quota"), .notOffered(field: "terms.daysInYear"),
        .rateAbove(field: "terms.mostAnnualRate", maximum: most),
        .amountBelow(field: "terms.grades[0].limit", minimum: PlanLife.yuan("49.99")),
        .rateBelow(field: "terms.grades[0].rate", minimum: Rate(percent: "7.2") ?? .zero),
        .taken(field: "terms.grades[1].grade", id: "A"),
        .amountAbove(field: "terms.grades[1].limit", maximum: PlanLife.yuan("200000.01")),
        .rateAbove(field: "terms.grades[1].rate", maximum: Rate(percent: "24.01") ?? .zero),
      ])
  }

  @Test func `a limit beyond the grade's is refused, when granted and when raised`() {
    var counter = DrawingTests.counter()
    counter.role = .supervisor
    let beyond = DrawingTests.granted {
      $0.line = "L3"
      $0.limit = PlanLife.yuan("20000.01")
    }
    let limit = Reason.amountAbove(field: "limit", maximum: PlanLife.yuan("20000.00"))
    #expect(counter.reasons(beyond) == [limit])
    func changed(_ fill: (inout LineChanged) -> Void) -> Event {
      var body = LineChanged(line: "L2")
      fill(&body)
      return Event(body)
    }
    #expect(counter.reasons(changed { $0.limit = PlanLife.yuan("20000.01") }) == [limit])
    #expect(counter.reasons(changed { $0.grade = "Z" }) == [.notOffered(field: "grade")])
    #expect(
      counter.bring(
        changed {
          $0.grade = "B"
          $0.limit = PlanLife.yuan("50000.00")
        }) == [])
    #expect(counter.situation.line?.grade == "B")
  }
}
