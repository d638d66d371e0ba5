import BigInt

/// A share or rate of a report, exact until it is shown.
///
/// - Example: 13,189.00 of 60,303.50 is shown as 21.8710 percent.
package struct Ratio: Sendable {
  private let numerator: BigUInt
  private let denominator: BigUInt

  private init(_ numerator: BigUInt, _ denominator: BigUInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Nothing of something.
  package static let zero = Ratio(BigUInt(0), BigUInt(1))

  /// Everything of something.
  package static let one = Ratio(BigUInt(1), BigUInt(1))

  /// The share of `part` in `whole`, or nil of a whole that is nothing; less than nothing is nothing.
  package init?(_ part: Money, of whole: Money) {
    self.init(part.fen, of: whole.fen)
  }

  /// The share of `part` in `whole`, or nil of a whole that is nothing; less than nothing is nothing.
  package init?(_ part: some BinaryInteger, of whole: some BinaryInteger) {
    guard whole > 0 else { return nil }
    self.init(BigUInt(max(0, part)), BigUInt(whole))
  }

  /// The arithmetic mean, or nil of none.
  ///
  /// - Example: of 40%, 39% and 39% it is 39.3333%.
  package static func average(_ ratios: [Ratio]) -> Ratio? {
    guard !ratios.isEmpty else { return nil }
    let sum = ratios.reduce(Ratio.zero) { sum, next in
      Ratio(
        sum.numerator * next.denominator + next.numerator * sum.denominator,
        sum.denominator * next.denominator)
    }
    return Ratio(sum.numerator, sum.denominator * BigUInt(ratios.count))
  }

  /// The product.
  package static func * (left: Ratio, right: Ratio) -> Ratio {
    Ratio(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// In percent with so many decimals, rounded half up once.
  ///
  /// - Example: two thirds are `66.6667`.
  package func percent(decimals: Int = 4) -> String { text(times: 100, decimals: decimals) }

  /// As a number with so many decimals, rounded half up once.
  package func number(decimals: Int) -> String { text(times: 1, decimals: decimals) }

  /// How many of `parts` equal parts of `whole` it fills, at most all of them.
  ///
  /// - Example: 5 of 8 fills 2 of 4 parts of everything.
  package func level(of parts: Int, in whole: Ratio = .one) -> Int {
    let filled = numerator * whole.denominator * BigUInt(parts)
    let part = whole.numerator * denominator
    return (0...parts).last { filled >= part * BigUInt($0) } ?? 0
  }

  private func text(times factor: UInt64, decimals: Int) -> String {
    let unit = (0..<decimals).reduce(BigUInt(factor)) { power, _ in power * BigUInt(10) }
    let twice = numerator * unit * BigUInt(2) + denominator
    var digits = String(twice / (denominator * 2))
    guard decimals > 0 else { return digits }
    while digits.count <= decimals { digits = "0" + digits }
    return "\(digits.dropLast(decimals)).\(digits.suffix(decimals))"
  }
}

extension Ratio: Comparable {
  /// Whether both are the same share.
  package static func == (left: Ratio, right: Ratio) -> Bool { !(left < right) && !(right < left) }

  /// Whether the left share is the smaller one.
  package static func < (left: Ratio, right: Ratio) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}
