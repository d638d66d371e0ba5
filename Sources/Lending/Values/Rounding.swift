/// How an amount between two fen is brought to one of them.
package enum Rounding: String, CaseIterable, Hashable, Sendable {
  /// To the nearest fen, a half away from zero (四舍五入).
  case halfUp = "half-up"
  /// To the nearest fen, a half to the even one.
  case halfEven = "half-even"

  /// The whole number nearest to `dividend / divisor`.
  ///
  /// A half goes away from zero with `halfUp` and to the even neighbour with `halfEven`. The
  /// magnitudes of both numbers must stay below 2¹²⁶ and the divisor must not be zero, which every
  /// product of two `Int64` satisfies.
  func quotient(_ dividend: Int128, _ divisor: Int128) -> Int128 {
    precondition(divisor != 0, "divided \(dividend) by zero")
    let whole = dividend.magnitude / divisor.magnitude
    let rest = dividend.magnitude % divisor.magnitude
    let isUp =
      rest * 2 == divisor.magnitude
      ? isUp(atHalfAfter: whole.isMultiple(of: 2)) : rest * 2 > divisor.magnitude
    let rounded = Int128(isUp ? whole + 1 : whole)
    return (dividend < 0) != (divisor < 0) ? -rounded : rounded
  }

  /// Whether an exact half is raised, given that the whole number below it is even or not.
  func isUp(atHalfAfter wholeIsEven: Bool) -> Bool {
    switch self {
    case .halfUp: true
    case .halfEven: !wholeIsEven
    }
  }
}
