extension Money {
  /// The amount in parts by `weights`, each rounded half up, the last one taking the rest.
  ///
  /// Total: without weights there are no parts, and weights that add up to nothing leave all to the
  /// last one.
  ///
  /// - Source: joint loans, JLN-01 and JLN-02 of the vectors.
  /// - Example: 100.01 by 70 and 30 is 70.01 and 30.00.
  package func split(by weights: [Int64]) -> [Money] {
    guard !weights.isEmpty else { return [] }
    let all = weights.reduce(0, +)
    let parts = weights.dropLast().map { scaled(by: $0, over: all) ?? .zero }
    return parts + [self - Money.sum(parts)]
  }

  /// Amounts that follow each other, each in parts by `weights`, without a fen lost over all of them.
  ///
  /// A part is the rounded share of the sum so far less that of the sum before, so that the parts of
  /// every party add up to its share; the last party takes the rest.
  ///
  /// - Source: domain reference 3.9.
  /// - Example: of 630.79 and 637.10 by 30 and 70: 189.24 and 441.55, then 191.13 and 445.97.
  package static func splitRunning(_ amounts: [Money], by weights: [Int64]) -> [[Money]] {
    var sum = Money.zero
    var before = Money.zero.split(by: weights)
    return amounts.map { amount in
      sum += amount
      let now = sum.split(by: weights)
      defer { before = now }
      return zip(now, before).map { $0 - $1 }
    }
  }
}
