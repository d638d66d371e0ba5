/// An amount of renminbi, kept as a whole number of fen.
///
/// The unit is the fen (分), one hundredth of a yuan; nothing here uses floating point. As JSON an
/// amount is a string of yuan with two decimals.
///
/// - Source: house rule: integer fen, because a schedule that is paid must add up.
/// - Example: `Money(fen: 123456).text` is `1234.56`.
package struct Money: Comparable, Hashable, Sendable {
  /// The amount in fen.
  package let fen: Int64

  /// The amount of `fen` fen.
  package init(fen: Int64) {
    self.fen = fen
  }

  /// Nothing.
  package static let zero = Money(fen: 0)

  /// The most that a rule accepts as one amount: 10,000,000,000.00 yuan.
  ///
  /// Nine million amounts of this size add up without overflow, so that sums over a book of amounts
  /// checked at the door need no further check.
  package static let ceiling = Money(fen: 1_000_000_000_000)

  /// Whether the left amount is the smaller one.
  package static func < (left: Money, right: Money) -> Bool {
    left.fen < right.fen
  }
}

// MARK: - Arithmetic

extension Money {
  /// The sum; the operands must be amounts within `ceiling` or sums of them, see `adding(_:)`.
  package static func + (left: Money, right: Money) -> Money {
    Money(fen: left.fen + right.fen)
  }

  /// The difference; the operands must be amounts within `ceiling` or sums of them.
  package static func - (left: Money, right: Money) -> Money {
    Money(fen: left.fen - right.fen)
  }

  /// The amount with the opposite sign; the operand must be within `ceiling` or a sum of such.
  package static prefix func - (amount: Money) -> Money {
    Money(fen: -amount.fen)
  }

  /// Adds `right`, within the bounds of `+`.
  package static func += (left: inout Money, right: Money) {
    left = left + right
  }

  /// Subtracts `right`, within the bounds of `-`.
  package static func -= (left: inout Money, right: Money) {
    left = left - right
  }

  /// The sum, or nil when it does not fit an `Int64` of fen.
  ///
  /// - Example: `Money(fen: .max).adding(Money(fen: 1))` is nil.
  package func adding(_ other: Money) -> Money? {
    let (sum, overflow) = fen.addingReportingOverflow(other.fen)
    return overflow ? nil : Money(fen: sum)
  }

  /// The sum of `amounts`, zero when there are none; within the bounds of `+`.
  ///
  /// - Example: the sum of 1.00, 2.50 and -0.50 is 3.00.
  package static func sum(_ amounts: some Sequence<Money>) -> Money {
    amounts.reduce(.zero, +)
  }

  /// The amount `count` times, or nil when it does not fit an `Int64` of fen.
  ///
  /// - Example: 536.00 times 12 is 6,432.00.
  package func times(_ count: Int) -> Money? {
    let (product, overflow) = fen.multipliedReportingOverflow(by: Int64(count))
    return overflow ? nil : Money(fen: product)
  }

  /// The amount x `numerator` / `denominator`, or nil when it does not fit or is divided by zero.
  ///
  /// The value is exact before the one rounding to the fen.
  ///
  /// - Example: 100.01 by 7 over 10 is 70.01.
  package func scaled(
    by numerator: Int64, over denominator: Int64, rounding: Rounding = .halfUp
  ) -> Money? {
    guard denominator != 0 else { return nil }
    let value = rounding.quotient(Int128(fen) * Int128(numerator), Int128(denominator))
    return Int64(exactly: value).map(Money.init(fen:))
  }

  /// The part of the amount that belongs to `part` of `whole`, rounded once to the fen.
  ///
  /// Total: `part` is taken as at least zero and at most `whole`; with a `whole` of zero or less the
  /// share is zero.
  ///
  /// - Example: of a freeze of 5,999.00 the share of 416.67 in 5,000.00 is 499.92.
  package func share(
    of part: Money, in whole: Money, rounding: Rounding = .halfUp
  ) -> Money {
    guard whole > .zero else { return .zero }
    let bounded = min(max(part, .zero), whole)
    return scaled(by: bounded.fen, over: whole.fen, rounding: rounding) ?? .zero
  }

  /// The interest or fee of the amount at `rate`, rounded once to the fen, or nil without room.
  ///
  /// - Example: 8,000.00 at 1% is 80.00.
  package func portion(_ rate: Rate, rounding: Rounding = .halfUp) -> Money? {
    scaled(by: rate.partsPerTenBillion, over: Rate.partsPerUnit, rounding: rounding)
  }
}

// MARK: - JSON

extension Money: Codable {
  /// Reads an optional minus, digits, a point and exactly two decimals.
  ///
  /// - Parameter decoder: The decoder whose single value is a string.
  /// - Throws: `DecodingError.dataCorrupted` for another form and for an amount beyond `Int64`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let amount = Money(exactText: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text) is not yuan with two decimals")
    }
    self = amount
  }

  /// Writes `text`.
  ///
  /// - Parameter encoder: The encoder that receives one string.
  /// - Throws: What the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
