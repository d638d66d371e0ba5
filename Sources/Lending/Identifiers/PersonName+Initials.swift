import Foundation

extension PersonName {
  /// The first letters of a name's pinyin in capitals, empty where its script gives none.
  ///
  /// A surname has the reading that surnames have, unless a dot shows that the name is written after
  /// its sound and has none. Latin letters stand for themselves.
  ///
  /// - Example: 单雄 is SX, 曾晓 ZX, 尉迟恭 YCG, 万俟卨 MQX; 张伟 is ZW.
  package static func initials(of name: String) -> String { readings(of: name)[0] }

  /// The initials of a name in each of the ways in which its surname is read, the usual one first;
  /// never empty.
  ///
  /// - Example: 翟明 is ZM and DM.
  package static func readings(of name: String) -> [String] {
    let normal = Array(normalised(name).unicodeScalars)
    let letters = normal.filter { $0 != dot && !$0.properties.isWhitespace }
    let surname = normal.contains(dot) ? nil : Surname.letters(of: letters)
    let rest = letters.dropFirst(surname?.count ?? 0).compactMap(letter)
    return (surname?.readings ?? [""]).map { ($0 + String(rest)).uppercased() }
  }

  private static func letter(of scalar: Unicode.Scalar) -> Character? {
    if scalar.isASCII { return scalar.properties.isAlphabetic ? Character(scalar) : nil }
    if let letter = HanReading.letter(of: scalar) { return letter }
    guard scalar.properties.isAlphabetic,
      let latin = String(scalar).applyingTransform(.toLatin, reverse: false),
      let plain = latin.applyingTransform(.stripDiacritics, reverse: false)
    else { return nil }
    return plain.first { $0.isASCII && $0.isLetter }
  }
}
