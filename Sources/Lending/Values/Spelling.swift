import Foundation

/// The spellings that people give to one number or name, and the form in which they are compared.
///
/// A number is the same number however it is grouped and however wide its characters are; what
/// cannot be seen makes no difference either. Each kind of number says by `normalised` what it is
/// compared and kept as: `ResidentID.normalised`, `Mobile.normalised` and so on.
///
/// - Source: house rule: identifiers typed by people are normalised in one place, at every door.
package enum Spelling {
  /// The text with letters, digits and signs of full width in their ordinary width, and every
  /// blank as an ordinary one.
  ///
  /// - Example: `０８０１` is `0801`.
  package static func narrowed(_ text: String) -> String {
    if isASCII(text) { return text }
    return changed(text) { scalar in
      if scalar.properties.isWhitespace, !scalar.isControl { return " " }
      return scalar.narrow
    }
  }

  /// The text without marks that cannot be seen, but for those that turn its direction.
  ///
  /// Those are not left out in silence: a text that is shown in another order than it is kept in is
  /// refused, see `isPlain(_:)`.
  static func seen(_ text: String) -> String {
    changed(text) { $0.isUnseen && !$0.turnsDirection ? nil : $0 }
  }

  /// Whether nothing in the text turns the direction of writing.
  ///
  /// - Source: the property Bidi_Control of Unicode, UAX 9.
  package static func isPlain(_ text: String) -> Bool {
    isASCII(text) || !text.unicodeScalars.contains(where: \.turnsDirection)
  }

  /// A text that is a name of something, without blanks around it and without marks not seen.
  package static func trimmed(_ text: String) -> String {
    let seen = seen(text)
    guard seen.first?.isWhitespace == true || seen.last?.isWhitespace == true else { return seen }
    return String(Substring(seen).trimmed)
  }

  /// What a search or a filter typed by somebody is compared as: narrow, in small letters, with one
  /// kind of hyphen and of dot, without marks not seen.
  ///
  /// - Example: `Ｋ７ＱＸ－１０４２` is `k7qx-1042`.
  package static func lookup(_ text: String) -> String {
    let small = narrowed(text).lowercased()
    if isASCII(small) { return small }
    return changed(small.precomposedStringWithCanonicalMapping) { scalar in
      if scalar.isUnseen { return nil }
      if scalar.isHyphen { return "-" }
      return scalar.isNameDot ? PersonName.dot : scalar
    }
  }

  /// An identifier as somebody types it who looks for it: narrow, without blanks around it, with one
  /// kind of hyphen.
  package static func identifier(_ text: String) -> String {
    let plain = changed(narrowed(text)) { $0.isUnseen ? nil : $0.isHyphen ? "-" : $0 }
    return String(Substring(plain).trimmed)
  }

  /// The reference on a receipt as it is compared: however it was written narrow, without blanks, in capitals.
  static func receipt(_ reference: String) -> String {
    capitals(packed(narrowed(reference), keepsSigns: true))
  }

  /// A number without blanks and marks not seen, and without hyphens and brackets unless it
  /// `keepsSigns`; full-width characters stay.
  static func packed(_ text: String, keepsSigns: Bool = false) -> String {
    // Nearly every number is written plainly, and a journal holds many.
    if text.utf8.allSatisfy({ Ascii.isLetterOrDigit($0) }) { return text }
    return changed(text) { scalar in
      if scalar.properties.isWhitespace || scalar.isUnseen { return nil }
      return !keepsSigns && (scalar.isHyphen || scalar.isBracket) ? nil : scalar
    }
  }

  /// With the letters a to z in upper case, and no others.
  static func capitals(_ text: String) -> String {
    changed(text) { scalar in
      ("a"..."z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value - 32)) : scalar
    }
  }

  static func isASCII(_ text: String) -> Bool { text.utf8.allSatisfy { $0 < 0x80 } }

  /// The text with each scalar changed or left out.
  private static func changed(
    _ text: String, _ change: (Unicode.Scalar) -> Unicode.Scalar?
  ) -> String {
    var scalars = String.UnicodeScalarView()
    var isSame = true
    for scalar in text.unicodeScalars {
      let new = change(scalar)
      if new != scalar { isSame = false }
      if let new { scalars.append(new) }
    }
    return isSame ? text : String(scalars)
  }
}

extension Unicode.Scalar {
  /// The ordinary form of a letter, digit or sign of full width; any other scalar as it is.
  var narrow: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  /// Whether it stands in a text without being seen: zero-width blanks and joiners, soft hyphens,
  /// marks of direction.
  var isUnseen: Bool { value >= 0x80 && properties.generalCategory == .format }

  /// Whether it turns the direction of writing.
  var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  var isControl: Bool { properties.generalCategory == .control }

  /// A hyphen, a dash or a minus, as a telephone's keyboard or a word processor makes one of another.
  var isHyphen: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  var isBracket: Bool { ["(", ")", "（", "）"].contains(self) }

  /// One of the dots that stand between the parts of a name.
  var isNameDot: Bool {
    switch value {
    case 0xB7, 0x387, 0x2022, 0x2024, 0x2027, 0x2219, 0x22C5, 0x25CF, 0x2E31, 0x2E33, 0x30FB,
      0xFF65:
      true
    default: false
    }
  }
}
