/// The identifier of one `Subject`: short and sayable on the telephone.
///
/// A new thing takes the device's code and its counter, as in `K7QX-1042`; a derived thing's
/// identifier is made from its cause.
package struct ID<Subject>: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The text, as typed and shown.
  package let text: String

  /// The identifier with this text.
  package init(_ text: String) {
    self.text = text
  }

  /// The identifier with this text.
  package init(stringLiteral value: String) {
    text = value
  }

  /// The text.
  package var description: String { text }

  /// Orders by text.
  package static func < (a: ID, b: ID) -> Bool { a.text < b.text }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
    default: false
    }
  }

  static func isWellFormed(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, text.utf8.count <= 64 else { return false }
    // Nearly every identifier is plain, and asking Unicode for each scalar costs most of reading one.
    if text.utf8.allSatisfy(isPlain), first != "-" { return true }
    guard first.properties.isAlphabetic || first.properties.numericType != nil else { return false }
    return text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "-_./#".unicodeScalars.contains($0)
    }
  }
}

extension ID: Codable {
  /// Reads a string.
  ///
  /// - Parameter decoder: The decoder whose single value is a string.
  /// - Throws: What the decoder throws.
  package init(from decoder: any Decoder) throws {
    self.init(try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  ///
  /// - Parameter encoder: The encoder that receives one string.
  /// - Throws: What the encoder throws.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

/// A person who works with the book and whose name stands behind entries.
package enum Actor {}

/// The code and number of one entry of the journal, as in `K7QX#17`.
package struct EntryID: Hashable, Comparable, Sendable, CustomStringConvertible, FieldValue {
  /// The device that wrote it: four characters without 0 O 1 I L.
  package let device: String
  /// The entry's number on that device, from 1, without gaps.
  package let number: Int

  /// An entry's identifier.
  package init(device: String, number: Int) {
    self.device = device
    self.number = number
  }

  /// Reads `K7QX#17`.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[1]), number > 0, parts[0].utf8.count == 4 else {
      return nil
    }
    self.init(device: String(parts[0]), number: number)
  }

  /// As in `K7QX#17`.
  package var description: String { "\(device)#\(number)" }

  /// Orders by device, then number.
  package static func < (a: EntryID, b: EntryID) -> Bool {
    (a.device, a.number) < (b.device, b.number)
  }

  /// An identifier.
  package static var form: Form { .identifier }
  /// Reads a JSON string such as `K7QX#17`.
  package init?(json: JSON) {
    guard let text = json.string, let value = EntryID(text) else { return nil }
    self = value
  }
  /// A JSON string such as `K7QX#17`.
  package var json: JSON { .string(description) }
}
