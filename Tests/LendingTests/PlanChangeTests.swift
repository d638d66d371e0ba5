import Lending
import StoryKit
import Testing

/// Prepayments, other terms, charges and waivers in a plan's life.
struct PlanChangeTests {
  /// Case A: 8,000.00 over 12 at 12% a year, disbursed on 2026-01-15, the first four paid.
  private func caseI(adjust: (inout PlanTerms) -> Void = { _ in }) -> PlanLife {
    var life = PlanLife.disbursed(
      "2026-01-15", price: "8000.00", periods: 12, percent: "12", firstDue: "2026-02-15",
      adjust: adjust)
    for month in 1...4 {
      life.pay("710.79", on: PlanLife.day("2026-01-15").adding(months: month).text)
    }
    return life
  }

  private func expectBalanced(_ life: PlanLife, on day: String) {
    var sums: [Day: Money] = [:]
    var principal = Money.zero
    var receivable = Money.zero
    for line in Plan.postings(life.entries, asOf: PlanLife.day(day)) {
      sums[line.booked, default: .zero] += line.posting.amount
      if line.posting.account.path == "assets:plan:K7QX-1043:principal" {
        principal += line.posting.amount
      }
      if line.posting.account.path.hasPrefix("assets:plan:") { receivable += line.posting.amount }
    }
    #expect(sums.values.allSatisfy { $0 == .zero })
    let plan = life.plan(day)
    if plan.writtenOff != nil { #expect(receivable == .zero) }
    #expect(principal == (plan.writtenOff == nil ? plan.unpaidPrincipal : .zero))
    let captured = Money.sum(plan.instalments.map(\.captured.principal))
    #expect(
      plan.principalRepaid + captured + plan.unpaidPrincipal == plan.terms?.schedule.principal)
  }

  @Test(arguments: [Schedule.Keeping.term, .instalment])
  func `case I happens to a plan`(keeping: Schedule.Keeping) throws {
    var life = caseI()
    life.prepay("2000.00", keeping, on: "2026-05-15")
    let plan = life.plan("2026-05-15")
    let name = keeping == .term ? "keep_term" : "keep_payment"
    let rows = try Vectors.domain("schedules")["I_partial_prepayment"][name]["rows"].list
    let coming = plan.instalments.dropFirst(4)
    try #require(coming.count == rows.count)
    for (instalment, row) in zip(coming, rows) {
      #expect(instalment.due.text == row["due"].text)
      #expect(Int(instalment.scheduled.principal.fen) == row["principal"].count)
      #expect(Int(instalment.scheduled.interest.fen) == row["interest"].count)
    }
    // 8,000.00 less 5,438.74 of the four rows, and 2,000.00.
    #expect(plan.principalRepaid.text == "4561.26")
    #expect(plan.oughtReleased.text == "4561.26")
    #expect(plan.unpaidPrincipal.text == "3438.74")
    #expect(plan.credit == .zero)
    expectBalanced(life, on: "2026-05-15")
  }

  @Test func `a prepayment covers what is due first`() {
    var life = PlanLife.disbursed(
      "2026-01-15", price: "8000.00", periods: 12, percent: "12", firstDue: "2026-02-15")
    life.prepay("2000.00", .term, on: "2026-02-15")
    let plan = life.plan("2026-02-15")
    // 710.79 is due, 1,289.21 is left for principal.
    #expect(plan.instalments[0].paidOn?.text == "2026-02-15")
    #expect(plan.principalRepaid.text == "1920.00")
    #expect(plan.payments.last?.covered.principal.text == "1920.00")
    #expect(plan.payments.last?.amount.text == "2000.00")
    expectBalanced(life, on: "2026-02-15")
  }

  @Test func `a prepayment between two due days carries the interest run up`() {
    var life = caseI()
    // Half a month of 30 days on 5,438.74 at 1% is 27.1937, the other half on 3,438.74 is 17.1937; together
    // they are rounded once.
    life.prepay("2000.00", .term, on: "2026-05-30")
    let plan = life.plan("2026-05-30")
    #expect(plan.instalments[4].scheduled.interest.text == "44.39")
    #expect(plan.settlement(on: PlanLife.day("2026-05-30"))?.accruedInterest.text == "27.19")
    expectBalanced(life, on: "2026-05-30")
  }

  @Test func `a prepayment that has a fee goes into the amount together with it`() {
    var life = caseI {
      $0.repayment.prepaymentFee = PrepaymentFee { $0.rate = Rate(percent: "3") ?? .zero }
    }
    life.prepay("2060.00", .term, on: "2026-05-15")
    let plan = life.plan("2026-05-15")
    #expect(plan.unpaidPrincipal.text == "3438.74")
    #expect(plan.payments.last?.covered.fee.text == "60.00")
    // 3% of 3,438.74.
    #expect(plan.settlement(on: PlanLife.day("2026-05-15"))?.fee.text == "103.16")
    expectBalanced(life, on: "2026-05-15")
  }

  @Test func `interest paid in advance becomes credit when the rows change`() {
    var life = caseI()
    // Of 100.00 for the fifth row 54.39 is interest and 45.61 principal.
    life.pay("100.00", on: "2026-05-20")
    life.prepay("2000.00", .term, on: "2026-05-30")
    let plan = life.plan("2026-05-30")
    #expect(plan.credit.text == "54.39")
    #expect(plan.unpaidPrincipal.text == "3393.13")
    expectBalanced(life, on: "2026-05-30")
    #expect(life.plan("2026-06-15").credit == .zero)
    expectBalanced(life, on: "2026-06-15")
  }

  @Test func `a settlement after a prepayment asks for what is left`() {
    var life = caseI()
    life.prepay("2000.00", .instalment, on: "2026-05-15")
    // 12 of 30 days on 3,438.74 at 1%: 13.75.
    let quote = life.plan("2026-05-27").settlement(on: PlanLife.day("2026-05-27"))
    #expect(quote?.total.text == "3452.49")
    life.settle("3452.49", on: "2026-05-27")
    #expect(life.plan("2026-05-27").stage == .settled)
    expectBalanced(life, on: "2026-05-27")
  }

  @Test func `a holiday moves the due days and what is overdue with them`() {
    var life = caseI()
    // The fifth, of 15 June, is 20 days late; it falls due on 15 September with the interest of four
    // months on 5,438.74 at 1%: 217.55.
    life.reschedule(on: "2026-07-05") {
      $0.from = 5
      $0.firstDue = PlanLife.day("2026-09-15")
    }
    let plan = life.plan("2026-07-05")
    #expect(plan.daysPastDue(on: PlanLife.day("2026-07-05")) == 0)
    #expect(plan.instalments.count == 12)
    #expect(plan.instalments[4].due.text == "2026-09-15")
    #expect(plan.instalments[4].scheduled.interest.text == "217.55")
    #expect(plan.instalments[11].due.text == "2027-04-15")
    #expect(life.plan("2026-07-04").daysPastDue(on: PlanLife.day("2026-07-04")) == 19)
    expectBalanced(life, on: "2026-07-05")
    expectBalanced(life, on: "2026-10-01")
  }

  @Test func `interest is forgiven once it is due, and then the row stays`() {
    var life = caseI()
    // The fifth row falls due on 2026-06-15 with 54.39 of interest.
    life.waive(.interest, "54.39", 5, on: "2026-05-20")
    #expect(life.plan("2026-05-20").instalments[4].waived == .zero)
    life.waive(.interest, "60.00", 5, on: "2026-06-15")
    #expect(life.plan("2026-06-15").instalments[4].waived.interest.text == "54.39")
    life.reschedule(on: "2026-06-20") {
      $0.from = 5
      $0.firstDue = PlanLife.day("2026-09-15")
    }
    #expect(life.plan("2026-06-20").instalments[4].due.text == "2026-06-15")
    expectBalanced(life, on: "2026-06-20")
  }

  @Test func `a charge that is forgiven leaves nothing`() {
    var life = caseI()
    life.charge(.fee, "30.00", on: "2026-05-20")
    #expect(
      life.plan("2026-05-20").instalments[4].owed(on: PlanLife.day("2026-05-20"), caseTerms).fee
        .text
        == "30.00")
    life.waive(.fee, "30.00", 5, on: "2026-05-21")
    #expect(
      life.plan("2026-05-21").instalments[4].owed(on: PlanLife.day("2026-05-21"), caseTerms).fee
        .text
        == "0.00")
    life.pay("710.79", on: "2026-06-15")
    #expect(life.plan("2026-06-15").instalments[4].paidOn?.text == "2026-06-15")
    expectBalanced(life, on: "2026-06-15")
  }

  @Test func `a charge opens an instalment that was paid`() {
    var life = caseI()
    life.charge(.cost, "80.00", 4, on: "2026-05-20")
    let plan = life.plan("2026-05-20")
    #expect(plan.daysPastDue(on: PlanLife.day("2026-05-20")) == 5)
    life.pay("80.00", on: "2026-05-21")
    #expect(life.plan("2026-05-21").instalments[3].paidOn?.text == "2026-05-21")
    expectBalanced(life, on: "2026-05-21")
  }

  /// The same story, told as it happened and with every change told after everything else.
  @Test func `what is told late comes to the same plan`() {
    func told(late: Bool) -> PlanLife {
      var life = PlanLife.disbursed(
        "2026-01-15", price: "8000.00", periods: 12, percent: "12", firstDue: "2026-02-15")
      let changes: [(inout PlanLife) -> Void] = [
        { $0.charge(.cost, "15.00", on: "2026-02-20") },
        { $0.prepay("1500.00", .term, on: "2026-03-20") },
        { life in
          life.reschedule(on: "2026-05-01") {
            $0.from = 4
            $0.firstDue = PlanLife.day("2026-06-01")
          }
        },
      ]
      let payments: [(String, String)] = [
        ("710.79", "2026-02-15"), ("725.79", "2026-03-15"), ("600.00", "2026-04-15"),
        ("500.00", "2026-06-01"),
      ]
      if late {
        for (amount, day) in payments { life.pay(amount, on: day) }
        for change in changes { change(&life) }
      } else {
        life.pay(payments[0].0, on: payments[0].1)
        changes[0](&life)
        life.pay(payments[1].0, on: payments[1].1)
        changes[1](&life)
        life.pay(payments[2].0, on: payments[2].1)
        changes[2](&life)
        life.pay(payments[3].0, on: payments[3].1)
      }
      return life
    }
    let (inOrder, late) = (told(late: false), told(late: true))
    let (first, second) = (inOrder.plan("2026-07-01"), late.plan("2026-07-01"))
    #expect(first.instalments.map(\.scheduled) == second.instalments.map(\.scheduled))
    #expect(first.instalments.map(\.paid) == second.instalments.map(\.paid))
    #expect(first.instalments.map(\.due) == second.instalments.map(\.due))
    #expect(first.credit == second.credit)
    #expect(first.principalRepaid == second.principalRepaid)
    #expect(PlanTests.figures(first) == PlanTests.figures(second))
    expectBalanced(inOrder, on: "2026-07-01")
    expectBalanced(late, on: "2026-07-01")
  }

  private var caseTerms: PlanTerms { caseI().plan("2026-02-01").terms ?? PlanTerms() }

  private static let shares = [
    (RevenueParty.organiser, Component.interest, "33.33"), (.funder, .interest, "66.67"),
    (.isv, .penalty, "50"), (.partner, .fee, "12.5"), (.quotaOwner, .cost, "100"),
  ].map { party, component, percent in
    RevenueShare {
      $0.party = party
      $0.component = component
      $0.percent = Rate(percent: percent) ?? .zero
    }
  }

  /// Every party is owed its share of the income as it stands in the ledger.
  private func expectShared(_ life: PlanLife, on day: Day) {
    var sums: [String: Money] = [:]
    for line in Plan.postings(life.entries, asOf: day) {
      sums[line.posting.account.path, default: .zero] += line.posting.amount
    }
    for component in Component.allCases where component != .principal {
      let income = -(sums["income::\(component.rawValue)"] ?? .zero)
      let parts = Self.shares.parts(of: income, component, rounding: .halfUp)
      for (share, part) in zip(Self.shares, parts) where share.component == component {
        #expect(-(sums["liabilities:share::\(share.party.rawValue)"] ?? .zero) == part)
      }
    }
    let owed = sums.filter { $0.key.hasPrefix("liabilities:share") }.values
    #expect(Money.sum(Array(owed)) == -(sums["expenses::share"] ?? .zero))
  }

  /// Lives of some two hundred events drawn from everything that can happen to a running plan.
  @Test(arguments: 1...8)
  func `any life balances and keeps its principal`(seed: Int) {
    var numbers = Dice(seed: UInt64(seed))
    var life = PlanLife.disbursed(
      "2026-01-15", price: "20000.00", periods: 24, percent: "14.6", firstDue: "2026-02-15"
    ) { terms in
      terms.graceDays = seed % 4
      terms.penaltyDailyRate = Rate(percent: "0.06") ?? .zero
      terms.repayment.excess = ExcessRule.allCases[seed % 4]
      terms.repayment.span = AllocationSpan.allCases[seed % 2]
      if seed % 3 == 0 { terms.repayment.lateFee = Rate(percent: "1.5") ?? .zero }
      if seed % 5 == 0 { terms.repayment.advance = [.principal] }
      terms.shares = PlanChangeTests.shares
    }
    var day = PlanLife.day("2026-01-16")
    for _ in 0..<200 {
      day = day.adding(days: Int.random(in: 0...6, using: &numbers))
      let text = day.text
      let fen = Int64.random(in: 1...150_000, using: &numbers)
      let amount = Money(fen: fen).text
      let number = Int.random(in: 1...24, using: &numbers)
      switch Int.random(in: 0...13, using: &numbers) {
      case 0...4: life.pay(amount, on: text)
      case 5: life.charge(.allCases.randomElement(using: &numbers) ?? .fee, "12.34", on: text)
      case 6:
        life.waive(.allCases.randomElement(using: &numbers) ?? .fee, "10.00", number, on: text)
      case 7: life.prepay(amount, number.isMultiple(of: 2) ? .term : .instalment, on: text)
      case 8:
        life.reschedule(on: text) {
          $0.from = number
          $0.firstDue = day.adding(days: 20)
          $0.interestDeferral = number % 2
        }
      case 9: life.carryOut(on: text)
      case 10:
        life.pay(amount, on: day.adding(days: -Int.random(in: 0...40, using: &numbers)).text)
      case 11 where number < 6: life.callDue(on: text)
      case 12 where number < 4:
        life.writeOff(amount, on: day.adding(days: -Int.random(in: 0...9, using: &numbers)).text)
      default:
        // What was done outside is not undone by a key.
        let told = life.entries.dropFirst(6).filter {
          guard case .plan? = $0.event.subjects.first else { return false }
          return !($0.event.body is OperationRequested || $0.event.body is OperationAnswered)
        }
        if let entry = told.randomElement(using: &numbers) { life.reverse(entry.id, on: text) }
      }
    }
    expectBalanced(life, on: day.text)
    expectShared(life, on: day)
    let plan = life.plan(day.text)
    if let freeze = plan.freeze {
      #expect(freeze.original == freeze.released + freeze.captured + freeze.remaining)
      #expect(freeze.remaining >= .zero)
    }
    #expect(plan.credit >= .zero)
    let shuffled = life.entries.shuffled(using: &numbers)
    #expect(Plan(shuffled, asOf: day) == plan)
  }
}

extension PlanLife {
  mutating func prepay(_ amount: String, _ keeping: Schedule.Keeping, on day: String) {
    record(
      day,
      Event(
        PrepaymentReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount)) {
          $0.keeping = keeping
        }))
  }

  mutating func settle(_ amount: String, on day: String) {
    record(
      day,
      Event(
        SettlementReceived(plan: PlanLife.plan, amount: PlanLife.yuan(amount))))
  }

  mutating func reschedule(on day: String, _ fill: (inout PlanRescheduled) -> Void) {
    var body = PlanRescheduled(plan: PlanLife.plan, from: 1, reason: "")
    fill(&body)
    record(day, Event(body))
  }

  mutating func charge(
    _ component: Component, _ amount: String, _ instalment: Int? = nil, on day: String
  ) {
    record(
      day,
      Event(
        ChargeRaised(
          plan: PlanLife.plan, component: component, amount: PlanLife.yuan(amount), reason: "test"
        ) {
          $0.instalment = instalment
        }))
  }

  mutating func waive(
    _ component: Component, _ amount: String, _ instalment: Int, on day: String
  ) {
    record(
      day,
      Event(
        ChargeWaived(
          plan: PlanLife.plan, instalment: instalment, component: component,
          amount: PlanLife.yuan(amount),
          reason: "test")))
  }
}
