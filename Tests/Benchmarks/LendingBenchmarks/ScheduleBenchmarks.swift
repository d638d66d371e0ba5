import Benchmark
import Lending

/// Equal instalments over one, two and three years, by both bases of the rate, and what they cost.
func scheduleBenchmarks() {
  for (name, basis) in [
    ("14.6% a year, 30/360", Schedule.RateBasis.annual), ("0.04% a day, real days", .daily),
  ] {
    for periods in [12, 24, 36] {
      Benchmark("schedule: \(periods) periods, \(name)") { _ in
        blackHole(try Schedule(terms(periods, basis)))
      }
    }
  }
  for periods in [12, 24, 36] {
    Benchmark.measure("schedule: cost of credit, \(periods) periods") {
      try Schedule(terms(periods, .annual))
    } _: {
      blackHole(try CostOfCredit($0))
    }
  }
}

private func terms(_ periods: Int, _ basis: Schedule.RateBasis) -> Schedule.Terms {
  Schedule.Terms(
    principal: Money(fen: 599_900), periods: periods,
    rate: Rate(partsPerTenBillion: basis == .annual ? 1_460_000_000 : 4_000_000),
    rateBasis: basis, start: .written("2026-01-31"))
}
