import Lending
import Testing

struct ProvisionTests {
  private let ageing = Ageing([
    0: Tally(count: 2, amount: Money(fen: 1_000_000)),
    5: Tally(count: 1, amount: Money(fen: 60_025)),
    90: Tally(count: 1, amount: Money(fen: 40_025)),
    91: Tally(count: 1, amount: Money(fen: 33_333)),
    271: Tally(count: 1, amount: Money(fen: 10_001)),
    361: Tally(count: 1, amount: Money(fen: 5_000)),
  ])

  @Test func `each class has its rate, rounded once`() {
    let provision = Provision(ageing)
    let lines = provision.rows.map { row in
      "\(row.riskClass.rawValue) \(row.plans.count) \(row.plans.amount.text) "
        + "\(row.rate.percent)% \(row.amount.text)"
    }
    // 2% of 1,000.50 is 20.01; 25% of 333.33 is 83.3325; 50% of 100.01 is 50.005, half up.
    #expect(
      lines == [
        "normal 2 10000.00 1% 100.00", "special_mention 2 1000.50 2% 20.01",
        "substandard 1 333.33 25% 83.33", "doubtful 1 100.01 50% 50.01", "loss 1 50.00 100% 50.00",
      ])
    #expect(provision.total.text == "303.35")
  }

  @Test func `the last three classes are what does not perform, as over 90 days`() {
    let provision = Provision(ageing)
    #expect(provision.nonPerforming == Tally(count: 3, amount: Money(fen: 48_334)))
    #expect(provision.nonPerforming == ageing.tally(Ageing.atRisk(over: 90)))
    #expect(provision.plans == ageing.total)
    // 483.34 of 11,483.84; 303.35 of 483.34; 303.35 of 11,483.84.
    #expect(provision.nonPerformingShare?.percent() == "4.2089")
    #expect(provision.coverage?.percent() == "62.7612")
    #expect(provision.share?.percent() == "2.6415")
  }

  @Test func `of nothing there is no share, and a lender has rates of its own`() {
    let nothing = Provision(Ageing([:]))
    #expect(nothing.total == .zero)
    #expect(nothing.coverage == nil)
    #expect(nothing.nonPerformingShare == nil)
    let own = Provision(ageing, ProvisionRates([.loss: Rate(partsPerTenBillion: 9_000_000_000)]))
    #expect(own.total.text == "45.00")
  }
}
