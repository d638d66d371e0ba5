import BigInt

/// The payment that repays a loan when it is the same in every period, for periods of any length.
///
/// It is computed with whole numbers of any size, so that the one rounding is at the exact value.
/// With the period factors fᵢ = 1 + interest of the period it is P / Σₖ 1/(f₁…fₖ).
struct LevelPayment {
  /// The interest numerators over the one `denominator`, without common divisor.
  private let numerators: [UInt64]
  private let denominator: UInt64

  /// A level payment over periods with these interest factors.
  ///
  /// Terms within their limits keep every number below 2⁶³ once the common divisor is gone.
  init(_ factors: [Factor]) {
    let common = factors.reduce(1) { Self.leastCommonMultiple($0, $1.denominator) }
    let scaled = factors.map { $0.numerator * (common / $0.denominator) }
    let divisor = scaled.reduce(common, Self.greatestCommonDivisor)
    numerators = scaled.map { UInt64($0 / divisor) }
    denominator = UInt64(common / divisor)
  }

  /// The annuity of `principal`, brought to a `multiple`.
  ///
  /// Interest `carried` from before is paid with the first payment.
  ///
  /// - Example: 8,000.00 at 1% in each of 12 periods is 710.79.
  func annuity(of principal: Money, carrying carried: Exact, _ multiple: Multiple) -> Money {
    // With fᵢ = Nᵢ/D and C = a/b the annuity is (b·P·ΠNᵢ + a·D·Πᵢ﹥₁Nᵢ) / (b·Σₖ Dᵏ·Πᵢ﹥ₖNᵢ); the sum is
    // built up as in Horner's rule.
    var growth = BigUInt(1)
    var carry = BigUInt(carried.numerator.magnitude)
    var power = BigUInt(1)
    var sum = BigUInt(0)
    for (index, numerator) in numerators.enumerated() {
      let factor = BigUInt(numerator + denominator)
      growth *= factor
      carry *= index == 0 ? BigUInt(denominator) : factor
      power *= BigUInt(denominator)
      sum = sum * factor + power
    }
    growth = growth * BigUInt(principal.fen) * BigUInt(carried.denominator) + carry
    return multiple.quotient(growth, sum * BigUInt(carried.denominator))
  }

  /// The principal and the interest on `base` in every period, spread evenly.
  ///
  /// - Example: 6,000.00 at 0.6% in each of 12 periods is 536.00.
  func mean(of principal: Money, interestOn base: Money, _ multiple: Multiple) -> Money {
    let interest = numerators.reduce(BigUInt(0)) { $0 + BigUInt($1) } * BigUInt(base.fen)
    let repaid = BigUInt(denominator) * BigUInt(principal.fen)
    return multiple.quotient(
      interest + repaid, BigUInt(denominator) * BigUInt(numerators.count))
  }

  private static func greatestCommonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
    right == 0 ? left : greatestCommonDivisor(right, left % right)
  }

  private static func leastCommonMultiple(_ left: Int128, _ right: Int128) -> Int128 {
    left / greatestCommonDivisor(left, right) * right
  }
}

/// The multiple of the fen that a regular instalment is brought to.
struct Multiple {
  let amount: Money
  let rule: Schedule.MultipleRule
  let rounding: Rounding

  init(of terms: Schedule.Terms) {
    amount = terms.instalmentMultiple ?? Money(fen: 1)
    rule = terms.instalmentMultiple == nil ? .nearest : terms.multipleRule
    rounding = terms.rounding
  }

  /// The multiple at `dividend / divisor`, a number of fen.
  func quotient(_ dividend: BigUInt, _ divisor: BigUInt) -> Money {
    let divisor = divisor * BigUInt(amount.fen)
    let count =
      switch rule {
      case .nearest: rounding.quotient(dividend, divisor)
      case .up: Int64((dividend + divisor - 1) / divisor)
      }
    return Money(fen: count * amount.fen)
  }
}

extension Rounding {
  /// The whole number nearest to `dividend / divisor`, which must fit.
  func quotient(_ dividend: BigUInt, _ divisor: BigUInt) -> Int64 {
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    let twice = rest * 2
    let isBelow = twice < divisor || (twice == divisor && !isUp(atHalfAfter: !whole.isOdd))
    return Int64(isBelow ? whole : whole + 1)
  }
}

extension BigUInt {
  fileprivate var isOdd: Bool { self & 1 == 1 }
}
