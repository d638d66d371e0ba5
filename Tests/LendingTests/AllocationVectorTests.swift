import Lending
import Testing

/// How payments are taken, against other systems' figures.
///
/// The peers' down payments on the first day go to the shop here: their first row is left out and the
/// principal is less by it.
struct AllocationVectorTests {
  private func day(_ fact: Fact) throws -> String { try #require(fact.text) }

  /// A plan with the inputs of `vector`: without interest, its charges raised on their days.
  private func told(
    _ vector: Fact, principal: String? = nil, adjust: (inout PlanTerms) -> Void
  ) throws -> PlanLife {
    let inputs = vector["inputs"]
    let start = inputs["disbursed_on"].text ?? "2023-01-01"
    let frequency = try #require(Frequency(text: inputs["frequency"].text ?? "1 month"))
    let due = inputs["due"].text
    return PlanLife.disbursed(
      start, price: try principal ?? day(inputs["principal"]),
      periods: inputs["periods"].count ?? 1,
      firstDue: due
        ?? Schedule.Terms(
          principal: Money(fen: 1), periods: 1, frequency: frequency, rate: .zero,
          start: PlanLife.day(start)
        ).firstDueDay.text
    ) { terms in
      terms.schedule.frequency = frequency
      terms.freezeEnds = .latest
      terms.allocation = [.penalty, .fee, .interest, .principal]
      terms.repayment.advance = [.principal, .penalty, .fee, .interest]
      terms.repayment.charges = [.cost, .fee, .penalty]
      adjust(&terms)
    }
  }

  private func charge(_ life: inout PlanLife, _ charge: Fact) throws {
    let component = try #require(charge["type"].text.flatMap(Component.init(rawValue:)))
    life.record(
      try day(charge["due"]),
      Event(
        ChargeRaised(
          plan: PlanLife.plan, component: component,
          amount: PlanLife.yuan(charge["amount"].text ?? ""),
          reason: "vector")))
  }

  private func expectRows(_ plan: Plan, _ rows: [Fact]) throws {
    try #require(plan.instalments.count == rows.count)
    for (instalment, row) in zip(plan.instalments, rows) {
      let asked = instalment.scheduled + instalment.charged
      #expect(instalment.due.text == row["due"].text)
      #expect(asked.principal.text == row["principal"].text)
      #expect(asked.fee.text == row["fee"].text ?? "0.00")
      #expect(asked.penalty.text == row["penalty"].text ?? "0.00")
      #expect(asked.total.text == row["total"].text)
      #expect(instalment.paid.total.text == row["paid"].text ?? "0.00")
      #expect((asked - instalment.paid).total.text == row["outstanding"].text)
      if let paidOn = row["paid_on"].text { #expect(instalment.paidOn?.text == paidOn) }
    }
  }

  @Test(arguments: ["ALC-01", "ALC-02", "ALC-04", "ALC-05", "ALC-08"])
  func `a payment covers what is due in the order of the product`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    var life = try told(vector) { terms in
      if id == "ALC-08" { terms.allocation = [.penalty, .interest, .principal, .fee] }
    }
    let payment = vector["inputs"]["payment"]
    let charges = vector["inputs"]["charges"].list
    for one in charges where try day(one["due"]) <= day(payment["date"]) {
      try charge(&life, one)
    }
    life.pay(PlanLife.yuan(payment["amount"].text ?? "").text, on: try day(payment["date"]))
    for one in charges where try day(one["due"]) > day(payment["date"]) {
      try charge(&life, one)
    }
    let plan = life.plan("2023-02-01")
    try expectRows(plan, vector["expected"]["rows"].list)
    let covered = try #require(plan.payments.last).covered
    let split = vector["expected"]["payment_split"]
    for component in Component.allCases {
      #expect(covered[component].text == split[component.rawValue].text ?? "0.00")
    }
  }

  @Test func `a fee that is due comes before principal that is not`() throws {
    let vector = try Vectors.schedule(id: "ALC-07")
    var life = try told(vector) { _ in }
    let charges = vector["inputs"]["charges"].list
    for payment in vector["inputs"]["payments"].list {
      let on = try day(payment["date"])
      for one in charges where try day(one["due"]) == on { try charge(&life, one) }
      life.pay(PlanLife.yuan(payment["amount"].text ?? "").text, on: on)
    }
    try charge(&life, charges[1])
    let plan = life.plan("2023-01-23")
    for (payment, split) in zip(plan.payments, vector["expected"]["splits"].list) {
      for component in Component.allCases {
        #expect(payment.covered[component].text == split[component.rawValue].text ?? "0.00")
      }
    }
    let open = plan.instalments[0]
    let left = open.scheduled + open.charged - open.paid
    let expected = vector["expected"]["outstanding"]
    #expect(left.principal.text == expected["principal"].text)
    #expect(left.penalty.text == expected["penalty"].text)
    #expect(left.fee.text == expected["fee"].text)
    #expect(left.total.text == expected["total"].text)
  }

  @Test(arguments: ["ALC-10", "ALC-11", "ALC-13", "ALC-14"])
  func `an excess goes where the product sends it`(id: String) throws {
    let vector = try Vectors.schedule(id: id)
    let rule: ExcessRule =
      vector["inputs"]["future_rule"].text == "spread evenly" ? .spread : .last
    var life = try told(vector, principal: "300.00") { $0.repayment.excess = rule }
    let payment = vector["inputs"]["payment"]
    life.pay(PlanLife.yuan(payment["amount"].text ?? "").text, on: try day(payment["date"]))
    try expectRows(
      life.plan(day(payment["date"])), Array(vector["expected"]["rows"].list.dropFirst()))
  }

  /// Both waterfalls over the same arrears of two instalments.
  @Test(arguments: [
    ("ALC-16", AllocationSpan.component, "split_computed"), ("ALC-17", .instalment, "split"),
  ])
  func `a part payment runs down or across`(
    id: String, span: AllocationSpan, name: String
  ) throws {
    let vector = try Vectors.schedule(id: id)
    let arrears = vector["inputs"]["overdue"].list
    var life = PlanLife.disbursed(
      "2023-01-01", price: "2000.00", periods: 2, firstDue: "2023-02-01"
    ) { terms in
      terms.repayment.span = span
      terms.repayment.charges = [.cost, .fee, .penalty]
      // What is interest in the vector is charged as a cost, which has its place in the order.
      terms.allocation = [.fee, .penalty, .cost, .interest, .principal]
      terms.schedule.method = .flat
      terms.freezeEnds = .latest
    }
    for (number, row) in arrears.enumerated() {
      for (component, name) in [(Component.fee, "fee"), (.penalty, "penalty"), (.cost, "interest")]
      {
        let amount = PlanLife.yuan(row[name].text ?? "0.00")
        guard amount > .zero else { continue }
        life.record(
          "2023-03-01",
          Event(
            ChargeRaised(
              plan: PlanLife.plan, component: component, amount: amount, reason: "vector"
            ) {
              $0.instalment = number + 1
            }))
      }
    }
    life.pay(vector["inputs"]["payment"].text ?? "", on: "2023-03-02")
    let plan = life.plan("2023-03-02")
    for (instalment, row) in zip(plan.instalments, vector["expected"][name].list) {
      #expect(instalment.paid.fee.text == row["fee"].text ?? "0.00")
      #expect(instalment.paid.penalty.text == row["penalty"].text ?? "0.00")
      #expect(instalment.paid.cost.text == row["interest"].text ?? "0.00")
      #expect(instalment.paid.principal.text == row["principal"].text ?? "0.00")
    }
  }

  @Test func `a late fee comes once, after the days of grace`() throws {
    let vector = try Vectors.schedule(id: "CHG-04")
    let inputs = vector["inputs"]
    let life = PlanLife.disbursed(
      "2023-01-01", price: "3000.00", periods: 3, percent: "12", firstDue: "2023-02-01"
    ) { terms in
      terms.schedule.method = .flat
      terms.repayment.lateFee = Rate(percent: inputs["late_fee_percent"].text ?? "") ?? .zero
    }
    let plan = life.plan(inputs["business_date"].text ?? "")
    for (instalment, row) in zip(plan.instalments, vector["expected"]["rows"].list) {
      #expect(instalment.scheduled.principal.text == row["principal"].text)
      #expect(instalment.scheduled.interest.text == row["interest"].text)
      #expect(instalment.charged.penalty.text == row["penalty"].text)
      #expect((instalment.scheduled + instalment.charged).total.text == row["total"].text)
    }
    let all = Money.sum(plan.instalments.map(\.charged.penalty))
    #expect(all.text == vector["expected"]["penalty_total"].text)
    #expect(life.plan("2023-02-01").instalments[0].charged.penalty == .zero)
    #expect(life.plan("2023-02-02").instalments[0].charged.penalty.text == "15.45")
  }
}
