import Lending
import Testing

/// Other terms beside an instalment that a capture settled in part.
struct CapturedRowTests {
  /// 8,000.00 in twelve equal parts of the principal at 12% a year, disbursed on 2026-01-15.
  ///
  /// Case B of the vectors: 666.67 a row, of 5,333.32 after four rows 53.33 of interest in the fifth,
  /// which is due on 15 June with 720.00. 300.00 of it are captured on 25 June: the interest, and
  /// 246.67 of the principal; 420.00 stay unpaid.
  private func captured() -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-01-15", price: "8000.00", periods: 12, percent: "12", firstDue: "2026-02-15"
    ) { $0.schedule.method = .equalPrincipal }
    for (month, amount) in ["746.67", "740.00", "733.34", "726.67"].enumerated() {
      life.pay(amount, on: PlanLife.day("2026-02-15").adding(months: month).text)
    }
    life.ask("C5", .capture, PlanLife.yuan("300.00"), instalment: 5, on: "2026-06-25")
    life.answer("C5", on: "2026-06-25")
    return life
  }

  private func rows(_ plan: Plan) -> [String] {
    plan.instalments.dropFirst(4).map {
      "\($0.due.text) \($0.scheduled.principal.text) \($0.scheduled.interest.text)"
    }
  }

  @Test func `the row keeps its day and its rest, the rows after it are found anew`() throws {
    var life = captured()
    life.reschedule(on: "2026-07-05") {
      $0.from = 6
      $0.firstDue = PlanLife.day("2026-09-15")
    }
    let plan = life.plan("2026-07-05")
    // 4,666.65 are left after row 5, in seven rows 666.66 and at the end 666.69; the first bears the
    // interest of three months, 139.9995, the others 1% of 3,999.99, 3,333.33, 2,666.67, 2,000.01,
    // 1,333.35 and 666.69.
    #expect(
      rows(plan) == [
        "2026-06-15 666.67 53.33", "2026-09-15 666.66 140.00", "2026-10-15 666.66 40.00",
        "2026-11-15 666.66 33.33", "2026-12-15 666.66 26.67", "2027-01-15 666.66 20.00",
        "2027-02-15 666.66 13.33", "2027-03-15 666.69 6.67",
      ])
    #expect(plan.instalments[4].captured.interest.text == "53.33")
    #expect(plan.instalments[4].captured.principal.text == "246.67")
    #expect(plan.instalments[4].unpaid.total.text == "420.00")
    #expect(plan.daysPastDue(on: PlanLife.day("2026-07-05")) == 20)
    // Four rows are repaid; 420.00 and 4,666.65 are not.
    #expect(plan.principalRepaid.text == "2666.68")
    #expect(plan.unpaidPrincipal.text == "5086.65")
    #expect(plan.oughtReleased.text == "2666.68")
    #expect(plan.bills.map(\.amount.text) == ["300.00"])
    #expect(plan.credit == .zero)
  }

  @Test func `the rest is paid later, and the ledger says the same`() {
    var life = captured()
    life.reschedule(on: "2026-07-05") {
      $0.from = 6
      $0.firstDue = PlanLife.day("2026-09-15")
    }
    life.pay("420.00", on: "2026-07-06")
    life.pay("806.66", on: "2026-09-15")
    let plan = life.plan("2026-09-15")
    // 666.67 x 4, 420.00 and 666.66 by the customer, 246.67 by the capture.
    #expect(plan.principalRepaid.text == "3753.34")
    #expect(plan.unpaidPrincipal.text == "3999.99")
    #expect(plan.daysPastDue(on: PlanLife.day("2026-09-15")) == 0)
    #expect(plan.instalments[5].paidOn?.text == "2026-09-15")
    var sums: [String: Money] = [:]
    for line in Plan.postings(life.entries, asOf: PlanLife.day("2026-09-15")) {
      sums[line.posting.account.path, default: .zero] += line.posting.amount
    }
    #expect(Money.sum(sums.values) == .zero)
    #expect(sums["assets:plan:K7QX-1043:principal"]?.text == "3999.99")
    #expect(sums["assets:plan:K7QX-1043:interest"] ?? .zero == .zero)
    // 80.00, 73.33, 66.67, 60.00, 53.33 and 140.00.
    #expect(
      sums.filter { $0.key.hasPrefix("income:") && $0.key.hasSuffix("interest") }.values.map(\.text)
        == ["-473.33"])
  }

  @Test func `other terms from the row itself change nothing`() {
    var life = captured()
    let before = life.plan("2026-07-05")
    life.reschedule(on: "2026-07-05") {
      $0.from = 5
      $0.firstDue = PlanLife.day("2026-09-15")
    }
    #expect(rows(life.plan("2026-07-05")) == rows(before))
  }
}
