import Lending
import Testing

/// The folds beside the plan's: partner, customer, line, programme.
struct FoldTests {
  @Test func `a deposit stands as the vector says after each deduction`() throws {
    let vector = try Vectors.domain("deposit")
    var counter = CounterDesk.ready()
    var seen: [String] = []
    for step in vector["log"].list {
      let amount = Money(fen: Int64(try #require(step["amount"].count)))
      counter.bring(
        Event(
          DepositDeducted(partner: "PA", amount: amount, cause: .fraudLoss, reference: "")))
      let partner = try #require(Partner(counter.journal.entries))
      let short = partner.shortfall(against: PlanLife.yuan("3000000.00"))
      seen.append("\(partner.deposit.fen) \(short.fen) \(partner.standing().rawValue)")
    }
    #expect(
      seen == [
        "288000000 12000000 top-up", "258000000 42000000 top-up", "233000000 67000000 stopped",
      ])
    let words = ["top_up": "top-up", "suspended": "stopped"]
    #expect(
      seen
        == vector["log"].list.map { step in
          let figures = ["balance", "shortfall"].compactMap { step[$0].count.map(String.init) }
          return (figures + [words[step["status"].text ?? ""] ?? "?"]).joined(separator: " ")
        })
  }

  @Test func `evidence filed again replaces what was filed before`() throws {
    var counter = CounterDesk.ready()
    counter.journal.record("2026-07-03", CounterDesk.evidence(.cleanRecord, lapses: "2028-01-01"))
    let partner = try #require(Partner(counter.journal.entries))
    #expect(partner.evidence.map(\.kind) == EvidenceKind.allCases)
    #expect(partner.evidence.last?.lapses == PlanLife.day("2028-01-01"))
    #expect(partner.evidence.last?.filed == PlanLife.day("2026-07-03"))
  }

  @Test func `an agent dismissed is kept with the day, and may be engaged again`() throws {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-03",
      Event(
        AgentDismissed(partner: "PA", agent: "AG")))
    #expect(
      Partner(counter.journal.entries)?.agent("AG")?.dismissed == PlanLife.day("2026-07-03"))
    counter.journal.record(
      "2026-07-04",
      Event(
        AgentEngaged(partner: "PA", agent: "AG", outlets: ["O2"], person: AgentPerson())))
    let agent = try #require(Partner(counter.journal.entries)?.agent("AG"))
    #expect(agent.dismissed == nil)
    #expect(agent.outlets == ["O2"])
  }

  @Test func `a review stops a partner until it is opened again`() {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-03",
      Event(
        PartnerReviewed(partner: "PA", verdict: .stopped, reason: "投诉")))
    #expect(Partner(counter.journal.entries)?.standing() == .stopped)
    counter.journal.record(
      "2026-07-04",
      Event(
        PartnerReviewed(partner: "PA", verdict: .reopened, reason: "")))
    #expect(Partner(counter.journal.entries)?.standing() == .active)
  }

  @Test func `a partner's ledger holds the deposit against a liability`() {
    var counter = CounterDesk.ready()
    counter.day = "2026-07-03"
    counter.bring(
      Event(
        DepositDeducted(
          partner: "PA", amount: PlanLife.yuan("120000.00"), cause: .fraudLoss, reference: "")))
    let lines = Partner.postings(counter.journal.entries, asOf: PlanLife.day("2026-07-03")).map {
      "\($0.posting.valueDay.text) \($0.posting.account.path) \($0.posting.amount.text)"
    }
    #expect(
      lines == [
        "2026-07-01 assets:deposit:PA 3000000.00", "2026-07-01 liabilities:deposit:PA -3000000.00",
        "2026-07-03 assets:deposit:PA -120000.00", "2026-07-03 liabilities:deposit:PA 120000.00",
      ])
  }

  @Test func `a consent withdrawn holds no more and stays on record`() throws {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-03",
      Event(
        ConsentWithdrawn(customer: "CU", purpose: .quotaFreeze)))
    let customer = try #require(Customer(counter.journal.entries))
    #expect(customer.consent(to: .quotaFreeze) == nil)
    #expect(customer.consent(to: .creditQuery)?.version == "v1")
    #expect(customer.consents.count == 4)
    #expect(customer.consents.compactMap(\.withdrawn) == [PlanLife.day("2026-07-03")])
  }

  @Test func `a line counts freezes and bills as used, and a repaid bill as free again`() throws {
    var counter = CounterDesk.threePaid()
    counter.day = "2026-11-15"
    counter.bring(CounterDesk.asked("C4", .capture, "499.92", instalment: 4))
    counter.bring(CounterDesk.answered("C4"))
    let line = try #require(counter.situation.line)
    #expect(
      [line.limit, line.frozen, line.used, line.available].map(\.text)
        == ["20000.00", "3999.32", "499.92", "15500.76"])
    counter.bring(
      Event(
        BillRepaid(line: "L1", plan: PlanLife.plan, bill: "C4-B", amount: PlanLife.yuan("499.92"))))
    let after = try #require(counter.situation.line)
    #expect(
      [after.frozen, after.used, after.available].map(\.text) == ["3999.32", "0.00", "16000.68"])
  }

  @Test func `a freeze asked for and not answered is not available`() throws {
    let line = try #require(CounterDesk.after(5).situation.line)
    #expect(
      [line.frozen, line.pending, line.available].map(\.text) == ["0.00", "5999.00", "14001.00"])
  }

  @Test(arguments: [
    ("2025-12-31", nil), ("2026-01-01", 80), ("2026-08-31", 80), ("2026-09-01", 90),
  ])
  func `a programme has the terms of its day`(day: String, percent: Int?) throws {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-02",
      Event(
        ProgrammePublished(
          from: PlanLife.day("2026-09-01"), programme: "PG",
          terms: CounterDesk.programme { $0.intakeStopsBelowPercent = 90 })))
    let programme = try #require(Programme(counter.journal.entries))
    #expect(programme.terms(on: PlanLife.day(day))?.intakeStopsBelowPercent == percent)
  }

  @Test func `of two publications for one day the later one holds`() throws {
    var counter = CounterDesk.ready()
    counter.journal.record(
      "2026-07-02",
      Event(
        ProgrammePublished(
          from: PlanLife.day("2026-01-01"), programme: "PG",
          terms: CounterDesk.programme { $0.confirmationMinutes = 20 })))
    let programme = try #require(Programme(counter.journal.entries))
    #expect(programme.publications.map(\.terms.confirmationMinutes) == [20])
  }
}
