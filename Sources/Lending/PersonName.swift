/// The name of a person, as it stands on the identity card.
///
/// - Source: house rule: no name on a card holds a digit, and a number typed into the field of the
///   name would be kept and shown where numbers are sealed and masked.
public enum PersonName {
  /// `.character` for a name that holds a digit, in any script; numerals such as 三 are no digits.
  ///
  /// - Example: 林测试154 is wrong, 丁一 is right.
  public static func faults(in name: String) -> [IdentifierFault] {
    withoutDigits(name) == name ? [] : [.character]
  }

  /// The name without its digits.
  ///
  /// - Example: 林测试154 gives 林测试.
  public static func withoutDigits(_ name: String) -> String {
    name.filter { character in
      !character.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }
  }
}
