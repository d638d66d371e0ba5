import Foundation

extension CostOfCredit {
  /// The internal rate of return of equally spaced flows, in percent of a period.
  ///
  /// Solved by halving the range from -90% to 1,000%. Flows that add up to nothing cost 0.
  ///
  /// - Parameter flows: What goes out (negative) and comes back, a period apart, or the reverse.
  /// - Returns: Percent a period, right to ten decimals.
  /// - Throws: `rateUnsolvable` unless the sign changes exactly once and the rate lies in the range.
  /// - Source: 0 = Σ flowₖ / (1 + r)ᵏ.
  /// - Example: -1,000.00 and three times 350.00 is 2.479755.
  package static func irr(flows: [Money]) throws(Refusal) -> Double {
    try irr(
      flows: flows.enumerated().map { Flow($1, at: PeriodTime(whole: Double($0))) })
  }

  /// The same for flows at any number of periods from the start, in any order.
  static func irr(flows: [Flow]) throws(Refusal) -> Double {
    try rate(of: flows.sorted { $0.time.sum < $1.time.sum }, upTo: 10)
  }

  /// The yearly rate of flows on any days, compounded yearly of 365 days, in percent.
  ///
  /// Solved by halving the range from -90% to 100,000,000%. Flows that add up to nothing cost 0. The
  /// order of the flows does not matter.
  ///
  /// - Parameter flows: What goes out (negative) and comes back, or the reverse.
  /// - Returns: Percent a year, right to eight significant digits.
  /// - Throws: `rateUnsolvable` unless the sign changes exactly once and the rate lies in the range.
  /// - Source: 0 = Σ flowⱼ / (1 + x) to the power (dayⱼ − day₀) / 365.
  /// - Example: -1,000.00 on 2026-01-01 and 1,100.00 on 2027-01-01 is 10.
  package static func xirr(flows: [(Day, Money)]) throws(Refusal) -> Double {
    let sorted = flows.sorted { $0.0 < $1.0 }
    guard let first = sorted.first?.0 else { throw Refusal(.rateUnsolvable) }
    let flows = sorted.map { Flow($0.1, at: PeriodTime(whole: Double($0.0 - first) / 365)) }
    return try rate(of: flows, upTo: 1_000_000)
  }

  private static func rate(
    of flows: [Flow], upTo highest: Double
  ) throws(Refusal) -> Double {
    let signs = flows.map(\.amount.fen).filter { $0 != 0 }.map { $0.signum() }
    let changes = zip(signs, signs.dropFirst()).filter { $0 != $1 }.count
    guard changes == 1 else { throw Refusal(.rateUnsolvable) }
    if flows.reduce(Int128(0), { $0 + Int128($1.amount.fen) }) == 0 { return 0 }
    var low = -0.9
    var high = highest
    let isPositiveAtLow = value(of: flows, at: low) > 0
    guard isPositiveAtLow != (value(of: flows, at: high) > 0) else {
      throw Refusal(.rateUnsolvable)
    }
    // Every step halves the range, so this ends at the precision of the numbers at the latest.
    for _ in 0..<200 where high - low > 1e-13 {
      let middle = (low + high) / 2
      if (value(of: flows, at: middle) > 0) == isPositiveAtLow {
        low = middle
      } else {
        high = middle
      }
    }
    return (low + high) / 2 * 100
  }

  /// The present value up to a positive factor that keeps it finite for every rate above -100%.
  private static func value(of flows: [Flow], at rate: Double) -> Double {
    let origin = rate < 0 ? flows.last?.time.whole ?? 0 : 0
    let logarithm = log(1 + rate)
    return flows.reduce(0) { sum, flow in
      let parts = flow.time.parts.reduce(1) { $0 * (1 + $1 * rate) }
      return sum + Double(flow.amount.fen) * exp((origin - flow.time.whole) * logarithm) / parts
    }
  }
}

/// A number of periods: those that compound, and parts of one that do not.
struct PeriodTime: Hashable, Sendable {
  var whole = 0.0
  var parts: [Double] = []

  var sum: Double { parts.reduce(whole, +) }

  /// So many periods later; what is not whole of them is a part of its own.
  func adding(_ periods: Double) -> PeriodTime {
    var later = self
    later.whole += periods.rounded(.down)
    let part = periods - periods.rounded(.down)
    if part > 0 { later.parts.append(part) }
    return later
  }
}

/// What goes out (negative) or comes back, and when.
struct Flow: Hashable, Sendable {
  let amount: Money
  let time: PeriodTime

  init(_ amount: Money, at time: PeriodTime) {
    self.amount = amount
    self.time = time
  }
}
