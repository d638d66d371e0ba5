/// A bank card number whose check digit fits.
///
/// Keep the number no longer than needed; `masked` is what is shown and stored.
///
/// - Source: ISO/IEC 7812-1, Luhn; domain reference 2.4.
/// - Example: `6200 0000 0000 0005` is accepted; it is issued by nobody.
package struct BankCard: Hashable, Sendable {
  /// The 16 to 19 digits.
  package let text: String

  /// Reads and checks a number.
  ///
  /// - Parameters:
  ///   - input: The number as typed; blanks and hyphens are left out.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:)` finds.
  package init(checking input: String, field: String = "bankCard") throws(Refusal) {
    let faults = BankCard.faults(in: input)
    guard faults.isEmpty else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    text = Spelling.packed(input)
  }

  /// What is wrong with a number: one of `length` (16 to 19), `character` and `check`.
  ///
  /// - Example: `6200000000000006` has `check`.
  package static func faults(in input: String) -> [IdentifierFault] {
    Luhn.faults(in: Spelling.packed(input), lengths: 16...19)
  }

  /// The last four digits.
  package var tail: String { String(text.suffix(4)) }

  /// The first six and the last four digits, for instance `620000******0005`.
  package var masked: String {
    "\(text.prefix(6))\(String(repeating: "*", count: text.count - 10))\(tail)"
  }

  /// The number in the one form in which it is compared and kept, whatever is wrong with it: the
  /// digits in ordinary width, without what groups them.
  ///
  /// - Example: `6200 0000-0000 0005` is `6200000000000005`.
  package static func normalised(_ input: String) -> String {
    Spelling.packed(Spelling.narrowed(input))
  }
}

/// The check digit that cards and telephones share.
enum Luhn {
  /// From the right every second digit counts twice, digits of the result added; all must be tens.
  static func faults(in text: String, lengths: ClosedRange<Int>) -> [IdentifierFault] {
    guard lengths.contains(text.count) else { return [.length] }
    let digits = text.utf8.compactMap(Ascii.digit)
    guard digits.count == text.utf8.count else { return [.character] }
    var sum: Int64 = 0
    for (place, digit) in digits.reversed().enumerated() {
      let value = place.isMultiple(of: 2) ? digit : digit * 2
      sum += value > 9 ? value - 9 : value
    }
    return sum.isMultiple(of: 10) ? [] : [.check]
  }
}
