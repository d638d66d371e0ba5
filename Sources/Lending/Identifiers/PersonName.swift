import Foundation

/// The name of a person, as it stands on the identity card.
///
/// - Source: house rule: no name on a card holds a digit, and a number typed into the field of the
///   name would be kept and shown where numbers are sealed and masked.
package enum PersonName {
  /// The dot between the parts of a name, as in 买买提·艾力, U+00B7.
  ///
  /// - Source: GB/T 15834 and the rule of the police registers that name it 间隔号.
  static let dot: Unicode.Scalar = "\u{B7}"

  /// `.character` for a name that holds a digit, in any script, or a mark that turns the direction
  /// of writing; numerals such as 三 are no digits.
  ///
  /// - Example: 林测试154 is wrong, 丁一 is right.
  package static func faults(in name: String) -> [IdentifierFault] {
    withoutDigits(name) == name && Spelling.isPlain(name) ? [] : [.character]
  }

  /// The name without its digits.
  ///
  /// - Example: 林测试154 gives 林测试.
  package static func withoutDigits(_ name: String) -> String {
    name.filter { character in
      !character.unicodeScalars.contains { $0.properties.generalCategory == .decimalNumber }
    }
  }

  /// The name in the one form in which it is kept: without blanks around it or between characters of
  /// Chinese, without marks not seen, with `·` for any dot between two parts, in composed form.
  ///
  /// A mark that turns the direction of writing stays, so that `faults(in:)` finds it.
  ///
  /// - Example: `　买买提•艾力 ` is 买买提·艾力.
  package static func normalised(_ name: String) -> String {
    if name.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }) { return name }
    let scalars = Array(Spelling.seen(name.precomposedStringWithCanonicalMapping).unicodeScalars)
    var normal = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    var isParted = false
    for (index, scalar) in scalars.enumerated() {
      if scalar.properties.isWhitespace, !scalar.isControl {
        isParted = true
        continue
      }
      let new = isDot(at: index, of: scalars) ? dot : narrowLetter(scalar)
      if new == dot, last == dot { continue }
      if isParted, let last, last != dot, new != dot, !(isHan(last) && isHan(new)) {
        normal.append(" ")
      }
      normal.append(new)
      (last, isParted) = (new, false)
    }
    return String(normal)
  }

  /// What names are compared by: small letters, without dots and blanks.
  ///
  /// - Example: 买买提・艾力 and 买买提艾力 are one name.
  package static func key(_ name: String) -> String {
    let normal = normalised(name).lowercased()
    return normal.filter { !$0.isWhitespace && $0 != Character(dot) }
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isIdeographic }

  /// Letters and digits of full width in their ordinary width; punctuation stays as it is.
  private static func narrowLetter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let narrow = scalar.narrow
    return narrow.properties.isAlphabetic || narrow.properties.numericType != nil ? narrow : scalar
  }

  /// A full stop is a dot of the name where it parts two characters of Chinese.
  private static func isDot(at index: Int, of scalars: [Unicode.Scalar]) -> Bool {
    let scalar = scalars[index]
    if scalar.isNameDot { return true }
    guard scalar.narrow == ".", index > 0, index + 1 < scalars.count else { return false }
    return isHan(scalars[index - 1]) && isHan(scalars[index + 1])
  }
}
