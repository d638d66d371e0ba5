/// A vehicle identification number whose check character fits.
///
/// - Source: GB 16735 and ISO 3779, with the check character at the ninth place of 49 CFR 565.
/// - Example: `11111111111111111` fits: every weight times 1 adds up to 89, and 89 modulo 11 is 1.
package struct VIN: Hashable, Sendable {
  /// The 17 characters in upper case.
  package let text: String

  /// Reads and checks a number.
  ///
  /// - Parameters:
  ///   - input: The number as typed; blanks, hyphens and small letters are accepted.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:)` finds.
  package init(checking input: String, field: String = "vin") throws(Refusal) {
    let faults = VIN.faults(in: input)
    guard faults.isEmpty else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    text = VIN.packed(input)
  }

  /// What is wrong with a number: one of `length` (17), `character` (no I, O or Q) and `check`.
  package static func faults(in input: String) -> [IdentifierFault] {
    let bytes = Array(packed(input).utf8)
    guard bytes.count == 17 else { return [.length] }
    let values = bytes.compactMap(value)
    guard values.count == 17 else { return [.character] }
    let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
    let check = sum % 11 == 10 ? UInt8(ascii: "X") : Ascii.zero + UInt8(sum % 11)
    return bytes[8] == check ? [] : [.check]
  }

  /// The last four characters.
  package var tail: String { String(text.suffix(4)) }

  private static let weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]

  /// A to H are 1 to 8, J to R 1 to 9 without O and Q, S to Z 2 to 9.
  private static func value(_ byte: UInt8) -> Int? {
    if let digit = Ascii.digit(byte) { return Int(digit) }
    let letters = Array("ABCDEFGHJKLMNPRSTUVWXYZ".utf8)
    let values = [1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 5, 7, 9, 2, 3, 4, 5, 6, 7, 8, 9]
    return letters.firstIndex(of: byte).map { values[$0] }
  }

  /// The number in the one form in which it is compared and kept, whatever is wrong with it: without
  /// blanks and hyphens, in ordinary width and capitals.
  ///
  /// - Example: `1m8 gdm9axkp-042788` is `1M8GDM9AXKP042788`.
  package static func normalised(_ input: String) -> String { packed(Spelling.narrowed(input)) }

  private static func packed(_ input: String) -> String {
    Spelling.capitals(Spelling.packed(input))
  }
}
