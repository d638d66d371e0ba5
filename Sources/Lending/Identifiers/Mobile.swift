/// A mainland mobile number.
///
/// Prefixes tell nothing about the carrier, since numbers can be taken along; they are not checked
/// beyond the second digit.
///
/// - Source: domain reference 2.2.
/// - Example: `+86 154 0000 0001` is `15400000001`; 154 is allocated to nobody.
package struct Mobile: Hashable, Sendable {
  /// The eleven digits.
  package let text: String

  /// Reads and checks a number.
  ///
  /// - Parameters:
  ///   - input: The number as typed, with blanks, hyphens and one of +86, 86 and 0086.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:)` finds.
  package init(checking input: String, field: String = "mobile") throws(Refusal) {
    let faults = Mobile.faults(in: input)
    guard faults.isEmpty else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    text = Mobile.packed(input)
  }

  /// What is wrong with a number: `character` for what is no digit, or no 1 and 3 to 9 in front;
  /// `length` for other than eleven digits.
  ///
  /// - Example: `95555` has `length`.
  package static func faults(in input: String) -> [IdentifierFault] {
    let text = packed(input)
    guard text.count == 11 else { return [.length] }
    let bytes = Array(text.utf8)
    guard bytes.count == 11, let number = Ascii.number(bytes) else { return [.character] }
    return (13_000_000_000...19_999_999_999).contains(number) ? [] : [.character]
  }

  /// The last four digits.
  package var tail: String { String(text.suffix(4)) }

  /// Without the four digits in the middle, for instance `154****0001`.
  package var masked: String { "\(text.prefix(3))****\(tail)" }

  /// The number in the one form in which it is compared and kept, whatever is wrong with it: in
  /// ordinary width, without what groups it, and without one of +86, 86 and 0086.
  ///
  /// - Example: `（＋86）154-0000 0001` is `15400000001`.
  package static func normalised(_ input: String) -> String { packed(Spelling.narrowed(input)) }

  private static func packed(_ input: String) -> String {
    let text = Spelling.packed(input)
    for prefix in ["+86", "0086"] where text.hasPrefix(prefix) {
      return String(text.dropFirst(prefix.count))
    }
    return text.hasPrefix("86") && text.count == 13 ? String(text.dropFirst(2)) : text
  }
}
