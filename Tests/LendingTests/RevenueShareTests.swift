import Lending
import Testing

/// Shares of what plans earn, booked with the income.
struct RevenueShareTests {
  private func share(_ party: RevenueParty, _ component: Component, _ percent: String)
    -> RevenueShare
  {
    RevenueShare {
      $0.party = party
      $0.component = component
      $0.percent = Rate(percent: percent) ?? .zero
    }
  }

  /// Case A of the domain reference: 8,000.00 over 12 at 12% a year, its interest split 30 to 70.
  private func caseA() -> PlanLife {
    PlanLife.disbursed(
      "2026-01-15", price: "8000.00", periods: 12, percent: "12", firstDue: "2026-02-15"
    ) {
      $0.shares = [self.share(.organiser, .interest, "30"), self.share(.funder, .interest, "70")]
    }
  }

  private func balance(_ life: PlanLife, _ path: String, on day: String) -> String {
    let lines = Plan.postings(life.entries, asOf: PlanLife.day(day))
    return Money.sum(lines.filter { $0.posting.account.path == path }.map(\.posting.amount)).text
  }

  @Test func `each instalment is split as the joint-loan table has it`() {
    let life = caseA()
    // Domain reference 3.9: partner interest and bank interest of case A at 30/70.
    let partner = [
      "24.00", "22.11", "20.19", "18.27", "16.32", "14.34", "12.36", "10.35", "8.32", "6.27",
      "4.20", "2.11",
    ]
    let bank = [
      "56.00", "51.58", "47.13", "42.62", "38.07", "33.48", "28.83", "24.15", "19.41", "14.63",
      "9.81", "4.93",
    ]
    let lines = Plan.postings(life.entries, asOf: PlanLife.day("2027-01-15"))
    func booked(_ party: String) -> [String] {
      lines.filter { $0.posting.account.path == "liabilities:share::\(party)" }
        .map { (-$0.posting.amount).text }
    }
    #expect(booked("organiser") == partner)
    #expect(booked("funder") == bank)
    #expect(life.plan("2027-01-15").shares.map(\.amount.text) == ["158.84", "370.64"])
    #expect(balance(life, "expenses::share", on: "2027-01-15") == "529.48")
  }

  @Test func `together the parts are the share of all of them, to the fen`() {
    let halves = [share(.organiser, .fee, "50"), share(.isv, .fee, "50")]
    for fen in 0...40 {
      let parts = halves.parts(of: Money(fen: Int64(fen)), .fee, rounding: .halfUp)
      #expect(Money.sum(parts).fen == Int64(fen))
    }
    #expect(halves.parts(of: Money(fen: 1), .fee, rounding: .halfUp).map(\.fen) == [1, 0])
    #expect(halves.parts(of: Money(fen: 1), .interest, rounding: .halfUp).map(\.fen) == [0, 0])
  }

  @Test func `a settlement takes back what is not earned any more`() {
    var life = caseA()
    for day in ["2026-02-15", "2026-03-15", "2026-04-15"] { life.pay("710.79", on: day) }
    // Case J: 6,088.64 of principal and 24.35 of interest run up.
    life.settle("6112.99", on: "2026-04-27")
    // Earned are 80.00, 73.69 and 67.32 and 24.35: 245.36, of which 30% are 73.61.
    #expect(balance(life, "income::interest", on: "2026-04-27") == "-245.36")
    #expect(balance(life, "liabilities:share::organiser", on: "2026-04-27") == "-73.61")
    #expect(balance(life, "liabilities:share::funder", on: "2026-04-27") == "-171.75")
  }

  @Test func `a returned phone gives the shares back with the charges`() {
    var life = caseA()
    life.record(
      "2026-02-20", Event(ReturnStarted(plan: PlanLife.plan, reason: "")))
    #expect(balance(life, "liabilities:share::organiser", on: "2026-02-20") == "-24.00")
    life.record(
      "2026-02-21", Event(CarrierContractEnded(plan: PlanLife.plan, reference: "")))
    life.record(
      "2026-02-22",
      Event(
        ShopRefundConfirmed(plan: PlanLife.plan, amount: PlanLife.yuan("8000.00"), reference: "")))
    for party in ["organiser", "funder"] {
      #expect(balance(life, "liabilities:share::\(party)", on: "2026-02-22") == "0.00")
    }
    #expect(balance(life, "expenses::share", on: "2026-02-22") == "0.00")
  }

  @Test func `penalty that a late payment undoes takes its share along`() {
    var life = PlanLife.disbursed(
      "2026-01-05", price: "1200.00", periods: 3, firstDue: "2026-02-05"
    ) {
      $0.penaltyDailyRate = Rate(percent: "0.05") ?? .zero
      $0.shares = [self.share(.isv, .penalty, "10")]
    }
    // 400.00 x 0.05% x 30 days is 6.00.
    life.pay("406.00", on: "2026-03-07")
    #expect(life.plan("2026-03-07").shares.map(\.amount.text) == ["0.60"])
    // Then only the second is late, by two days: 0.40.
    life.pay("400.00", on: "2026-02-05")
    #expect(balance(life, "liabilities:share::isv", on: "2026-03-07") == "-0.04")
    #expect(life.plan("2026-03-07").shares.map(\.amount.text) == ["0.04"])
  }

  @Test func `a write-off takes no share back and a recovery makes none`() {
    var life = caseA()
    // 710.79 is due, then 7,369.21 with five days of 12% over 360: 12.28. Of 80.00 and 12.28 of
    // interest 30% are 27.68.
    life.writeOff("8092.28", on: "2026-02-20")
    life.pay("1000.00", on: "2026-03-20")
    #expect(life.plan("2026-03-20").writtenOff?.amount.text == "8092.28")
    #expect(life.plan("2026-03-20").shares.map(\.amount.text) == ["27.68", "64.60"])
  }

  @Test func `a programme gives away no more than all of a component`() {
    func reasons(_ shares: [RevenueShare]) -> [Reason] {
      let published = Event(
        ProgrammePublished(
          from: PlanLife.day("2026-07-01"), programme: "PG",
          terms: CounterDesk.programme { $0.shares = shares }))
      return CounterDesk.ready().reasons(published)
    }
    let whole = Rate(percent: "100") ?? .zero
    #expect(
      reasons([share(.isv, .interest, "60"), share(.partner, .interest, "40")]) == [])
    #expect(
      reasons([share(.isv, .interest, "60"), share(.partner, .interest, "40.01")])
        == [.rateAbove(field: "terms.shares", maximum: whole)])
    #expect(
      reasons([share(.isv, .fee, "-1"), share(.isv, .principal, "1"), share(.isv, .fee, "2")])
        == [
          .rateBelow(field: "terms.shares[0].percent", minimum: .zero),
          .notOffered(field: "terms.shares[1].component"),
          .notOffered(field: "terms.shares[2].party"),
        ])
  }

  @Test func `the terms signed carry the shares of the programme`() {
    let shares = [share(.quotaOwner, .interest, "20")]
    let counter = CounterDesk.after(9, terms: CounterDesk.programme { $0.shares = shares })
    #expect(counter.plan?.terms?.shares == shares)
  }
}
