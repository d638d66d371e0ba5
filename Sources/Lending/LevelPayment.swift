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
    var growth = WideInteger(UInt64(1))
    var carry = WideInteger(carried.numerator.magnitude)
    var power = WideInteger(UInt64(1))
    var sum = WideInteger(UInt64(0))
    for (index, numerator) in numerators.enumerated() {
      let factor = numerator + denominator
      growth.multiply(by: factor)
      carry.multiply(by: index == 0 ? denominator : factor)
      power.multiply(by: denominator)
      sum.multiply(by: factor)
      sum.add(power)
    }
    growth.multiply(by: UInt64(principal.fen))
    growth.multiply(by: UInt64(carried.denominator))
    growth.add(carry)
    return multiple.quotient(growth, sum.multiplied(by: UInt64(carried.denominator)))
  }

  /// The principal and the interest on `base` in every period, spread evenly.
  ///
  /// - Example: 6,000.00 at 0.6% in each of 12 periods is 536.00.
  func mean(of principal: Money, interestOn base: Money, _ multiple: Multiple) -> Money {
    var total = WideInteger(UInt64(0))
    for numerator in numerators {
      total.add(WideInteger(numerator))
    }
    total.multiply(by: UInt64(base.fen))
    var repaid = WideInteger(denominator)
    repaid.multiply(by: UInt64(principal.fen))
    total.add(repaid)
    var divisor = WideInteger(denominator)
    divisor.multiply(by: UInt64(numerators.count))
    return multiple.quotient(total, divisor)
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
  func quotient(_ dividend: WideInteger, _ divisor: WideInteger) -> Money {
    let divisor = divisor.multiplied(by: UInt64(amount.fen))
    let count =
      switch rule {
      case .nearest: rounding.quotient(dividend, divisor)
      case .up: divisor.ceiling(below: dividend)
      }
    return Money(fen: count * amount.fen)
  }
}

/// A whole number of any size, zero or more, with the few operations that an annuity needs.
struct WideInteger {
  /// Digits to the base 2⁶⁴, the lowest first and the highest never zero.
  private var limbs: [UInt64]

  init(_ value: UInt64) {
    limbs = value == 0 ? [] : [value]
  }

  init(_ value: UInt128) {
    self.init(UInt64(truncatingIfNeeded: value))
    let high = UInt64(truncatingIfNeeded: value >> 64)
    if high > 0 { limbs = [UInt64(truncatingIfNeeded: value), high] }
  }

  mutating func multiply(by factor: UInt64) {
    var carry: UInt64 = 0
    for index in limbs.indices {
      let (high, low) = limbs[index].multipliedFullWidth(by: factor)
      let (sum, isOver) = low.addingReportingOverflow(carry)
      limbs[index] = sum
      carry = isOver ? high + 1 : high
    }
    if carry > 0 { limbs.append(carry) }
    while limbs.last == 0 { limbs.removeLast() }
  }

  mutating func add(_ other: WideInteger) {
    var carry: UInt64 = 0
    for index in 0..<max(limbs.count, other.limbs.count) {
      if index == limbs.count { limbs.append(0) }
      let addend = index < other.limbs.count ? other.limbs[index] : 0
      let (sum, isOver) = limbs[index].addingReportingOverflow(addend)
      let (total, isOverAgain) = sum.addingReportingOverflow(carry)
      limbs[index] = total
      carry = isOver || isOverAgain ? 1 : 0
    }
    if carry > 0 { limbs.append(carry) }
  }

  func multiplied(by factor: UInt64) -> WideInteger {
    var product = self
    product.multiply(by: factor)
    return product
  }
}

extension WideInteger: Comparable {
  static func < (left: WideInteger, right: WideInteger) -> Bool {
    if left.limbs.count != right.limbs.count { return left.limbs.count < right.limbs.count }
    for (ours, theirs) in zip(left.limbs.reversed(), right.limbs.reversed()) where ours != theirs {
      return ours < theirs
    }
    return false
  }
}

extension WideInteger {
  /// The largest whole number, below 2⁶², whose product with this is at most `dividend`.
  func floor(below dividend: WideInteger) -> UInt64 {
    var whole: UInt64 = 0
    for bit in (0..<62).reversed() {
      let candidate = whole | (1 << UInt64(bit))
      if multiplied(by: candidate) <= dividend { whole = candidate }
    }
    return whole
  }

  /// The smallest whole number whose product with this is at least `dividend`.
  func ceiling(below dividend: WideInteger) -> Int64 {
    let whole = floor(below: dividend)
    return Int64(multiplied(by: whole) == dividend ? whole : whole + 1)
  }
}

extension Rounding {
  /// The whole number nearest to `dividend / divisor`, which must be below 2⁶².
  func quotient(_ dividend: WideInteger, _ divisor: WideInteger) -> Int64 {
    let whole = divisor.floor(below: dividend)
    // The exact value is at a half or above it when twice the dividend reaches 2·whole + 1 divisors.
    let half = divisor.multiplied(by: 2 * whole + 1)
    let twice = dividend.multiplied(by: 2)
    if twice < half || (twice == half && !isUp(atHalfAfter: whole.isMultiple(of: 2))) {
      return Int64(whole)
    }
    return Int64(whole + 1)
  }
}
