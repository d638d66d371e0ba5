import Foundation
import Lending

/// Text from outside as whoever reads it may have it: one way for lines that people read, one for
/// JSON, one for cells of a spreadsheet.
package enum SafeText {
  /// One line, in which no character is a command to a terminal or turns the order of others.
  package static func line(_ text: String) -> String { replaced(text) { $0.isHarmful } }

  /// The same of several lines.
  package static func lines(_ text: String) -> String {
    replaced(text) { $0.isHarmful && $0 != "\n" }
  }

  /// The text of a JSON value: what is harmful stands as `\u` and digits, so that nothing is lost.
  package static func json(_ value: JSON) -> String {
    let text = value.text
    // Controls of ASCII are escaped in any JSON.
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    guard text.unicodeScalars.contains(where: \.isHarmful) else { return text }
    var safe = ""
    for scalar in text.unicodeScalars {
      if scalar.isHarmful {
        for unit in String(scalar).utf16 {
          let digits = String(unit, radix: 16)
          safe += "\\u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        }
      } else {
        safe.unicodeScalars.append(scalar)
      }
    }
    return safe
  }

  /// A cell of text in a spreadsheet: an apostrophe stands before one that begins like a formula, also
  /// behind what is not seen and in any width.
  package static func cell(_ text: String) -> String {
    (beginsLikeFormula(text) ? "'" : "") + lines(text)
  }

  private static func beginsLikeFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let seen = text.unicodeScalars.first(where: { !$0.isUnseen }) else { return false }
    if seen.properties.isAlphabetic || seen.properties.numericType != nil { return false }
    // Forms of another width, raised or lowered ones among them, are the same sign in the end.
    let sign = String(seen).decomposedStringWithCompatibilityMapping.unicodeScalars.first ?? seen
    return "=+-@\u{2212}".unicodeScalars.contains(sign)
  }

  private static func replaced(
    _ text: String, where isBad: (Unicode.Scalar) -> Bool
  ) -> String {
    guard text.unicodeScalars.contains(where: isBad) else { return text }
    var safe = String.UnicodeScalarView()
    safe.append(contentsOf: text.unicodeScalars.map { isBad($0) ? "\u{FFFD}" : $0 })
    return String(safe)
  }
}

extension Unicode.Scalar {
  /// Whether it commands a terminal or changes how others are read: controls of both sets, marks of
  /// direction, joiners, separators of lines.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x20..<0x7F, 0x3000...0x9FFF, 0xFF01...0xFF60: return false
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Whether nothing of it is seen at the beginning of a cell: blanks, controls, what has no width,
  /// what combines with the character before.
  fileprivate var isUnseen: Bool {
    switch properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .nonspacingMark,
      .spacingMark, .enclosingMark, .unassigned, .privateUse:
      true
    default: properties.isWhitespace || properties.isDefaultIgnorableCodePoint
    }
  }
}
