import Foundation

/// The first letters of a name's pinyin, by which customers are found.
enum Initials {
  /// The letters proposed for `name`, empty where its script gives none.
  ///
  /// - Example: 张伟 is ZW.
  static func proposed(for name: String) -> String {
    let letters = name.filter { !$0.isWhitespace }.compactMap { character -> Character? in
      let text = String(character)
      if let ascii = text.first, ascii.isASCII { return ascii.isLetter ? ascii : nil }
      guard let latin = text.applyingTransform(.toLatin, reverse: false),
        let plain = latin.applyingTransform(.stripDiacritics, reverse: false)
      else { return nil }
      return plain.first { $0.isASCII && $0.isLetter }
    }
    return String(letters).uppercased()
  }
}
