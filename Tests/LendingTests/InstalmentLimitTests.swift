import Lending
import Testing

/// Regular instalments that are none, calendars that are not known, and rebates that end early.
struct InstalmentLimitTests {
  private var terms: Schedule.Terms {
    Schedule.Terms(
      principal: PlanLife.yuan("8000.00"), periods: 12, rate: Rate(percent: "12") ?? .zero,
      start: PlanLife.day("2026-01-15"))
  }

  /// 8,000.00 at 1% a month is 80.00 in the first row; of 771.64 eleven times nothing is left for the
  /// twelfth.
  @Test(arguments: [
    ("50.00", false), ("79.99", false), ("80.00", true), ("771.63", true),
    ("771.64", false), ("9000.00", false),
  ])
  func `an agreed instalment pays the interest and leaves no row empty`(
    amount: String, isOffered: Bool
  ) throws {
    var terms = terms
    terms.instalment = PlanLife.yuan(amount)
    if isOffered {
      #expect(try Schedule(terms).instalments.allSatisfy { $0.payment > .zero })
    } else {
      let reason = Reason.instalmentOutside(
        field: "instalment", instalment: PlanLife.yuan(amount), minimum: PlanLife.yuan("80.00"),
        maximum: PlanLife.yuan("771.63"))
      #expect(throws: Refusal(reason)) { try Schedule(terms) }
    }
  }

  @Test func `a multiple that leaves rows of 0.00 is told`() throws {
    var terms = terms
    terms.instalmentMultiple = PlanLife.yuan("1000.00")
    let schedule = try Schedule(terms)
    #expect(
      schedule.instalmentReasons == [
        .instalmentOutside(
          field: "instalmentMultiple", instalment: PlanLife.yuan("1000.00"),
          minimum: PlanLife.yuan("80.00"), maximum: PlanLife.yuan("771.63"))
      ])
    terms.instalmentMultiple = PlanLife.yuan("1.00")
    #expect(try Schedule(terms).instalmentReasons.isEmpty)
  }

  private func published(_ terms: ProgrammeTerms) -> [Reason] {
    CounterDesk.ready().reasons(
      Event(
        ProgrammePublished(from: PlanLife.day("2026-08-01"), programme: "PG", terms: terms)))
  }

  @Test func `a programme whose multiple fits no plan is not published`() {
    let terms = CounterDesk.programme { $0.instalmentMultiple = PlanLife.yuan("5000.00") }
    let reasons = published(terms)
    #expect(reasons.map(\.code) == ["instalment-outside"])
    #expect(reasons.first?.field == "terms.instalmentMultiple")
  }

  @Test func `years without a calendar are named where days off count`() throws {
    var terms = terms
    #expect(try Schedule(terms).yearsWithoutCalendar.isEmpty)
    terms.holidays = .nextWorkday
    // From 15 February 2026 to 15 January 2027, of which the announced years know 2026 alone.
    #expect(try Schedule(terms).yearsWithoutCalendar == [2027])
    terms.periods = 10
    #expect(try Schedule(terms).yearsWithoutCalendar.isEmpty)
  }

  private func signed(_ terms: ProgrammeTerms, periods: Int, months: Int) -> [Reason] {
    let form = CostFormSigned(
      plan: "", phone: terms.phones[0].model, imei: "", servicePlan: "short",
      monthlyFee: PlanLife.yuan("129.00"), serviceMonths: months, listPrice: terms.phones[0].price,
      periods: periods, place: .customerDevice)
    let plan = terms.terms(for: form, signed: PlanLife.day("2026-07-05"))
    var complete = form
    complete.terms = plan
    complete.totals = SignedTotals(of: plan)
    return terms.reasons(for: complete, plan, signed: PlanLife.day("2026-07-05"))
  }

  @Test func `a rebate that ends before the plan needs somebody who pays the rest`() {
    var terms = CounterDesk.programme {
      $0.payer = .carrier
      $0.periods = [12, 24]
      $0.servicePlans = [
        ServicePlanOffer {
          $0.name = "short"
          $0.monthlyFee = PlanLife.yuan("129.00")
          $0.months = 12
        }
      ]
    }
    #expect(signed(terms, periods: 12, months: 12).isEmpty)
    #expect(
      signed(terms, periods: 24, months: 12) == [.rebateEndsEarly(months: 12, periods: 24)])
    #expect(published(terms).isEmpty)
    terms.periods = [24]
    #expect(published(terms) == [.rebateEndsEarly(months: 12, periods: 24)])
    terms.restPayer = .customer
    #expect(signed(terms, periods: 24, months: 12).isEmpty)
    #expect(published(terms).isEmpty)
  }
}
