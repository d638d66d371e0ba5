/// A telephone's equipment number whose check digit fits.
///
/// - Source: 3GPP TS 23.003, Luhn; domain reference 2.4.
/// - Example: `001010000000016` has the test type code 00101000.
package struct IMEI: Hashable, Sendable {
  /// The 15 digits.
  package let text: String

  /// Reads and checks a number.
  ///
  /// - Parameters:
  ///   - input: The number as typed; blanks and hyphens are left out.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:)` finds.
  package init(checking input: String, field: String = "imei") throws(Refusal) {
    let faults = IMEI.faults(in: input)
    guard faults.isEmpty else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    text = Spelling.packed(input)
  }

  /// What is wrong with a number: one of `length` (15), `character` and `check`.
  ///
  /// - Example: `0010100000000101` has `length`: sixteen digits are an IMEISV, which has no check.
  package static func faults(in input: String) -> [IdentifierFault] {
    Luhn.faults(in: Spelling.packed(input), lengths: 15...15)
  }

  /// The first eight digits, which name the model.
  package var typeAllocationCode: String { String(text.prefix(8)) }

  /// The six digits after the type.
  package var serial: String { String(text.dropFirst(8).prefix(6)) }

  /// The last four digits.
  package var tail: String { String(text.suffix(4)) }

  /// The number in the one form in which it is compared and kept, whatever is wrong with it: the
  /// digits in ordinary width, without what groups them.
  ///
  /// - Example: `00101000-000001-6` is `001010000000016`.
  package static func normalised(_ input: String) -> String {
    Spelling.packed(Spelling.narrowed(input))
  }
}
