/// A JSON text as a value, with members in the order written and numbers as they were spelled.
///
/// The journal's bodies and the lines of `record` are read through it: a member given twice is
/// refused instead of silently winning, and no number passes through floating point.
package enum JSON: Hashable, Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as spelled.
  case number(String)
  /// A string, unescaped.
  case string(String)
  /// An array.
  case array([JSON])
  /// An object, its members in the order written.
  case object([Member])

  /// One member of an object.
  package struct Member: Hashable, Sendable {
    /// The name, unescaped.
    package let name: String
    /// The value.
    package let value: JSON

    /// A member.
    package init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// What is wrong with a text that is not JSON.
  package struct Fault: Error, Hashable, Sendable {
    /// Bytes from the start of the text, counted from 0.
    package let offset: Int
    /// The member that stands twice, where that is the fault.
    package let duplicate: String?
  }

  /// The value of the member called `name`, or nil when there is none or this is no object.
  ///
  /// Linear in the number of members.
  package subscript(name: String) -> JSON? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The string, or nil when this is not one.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// Reads one JSON value that fills `text` but for blanks around it.
  ///
  /// - Throws: `Fault` at the first byte that cannot stand there; nesting beyond 64 levels is one.
  package init(_ text: some Sequence<UInt8>) throws(Fault) {
    var parser = JSONParser(bytes: Array(text))
    self = try parser.whole()
  }

  /// Reads one JSON value from a string.
  ///
  /// - Throws: `Fault` as the other initialiser.
  package init(text: String) throws(Fault) {
    try self.init(text.utf8)
  }

  /// The text on one line, without blanks.
  package var text: String {
    String(decoding: bytes, as: UTF8.self)
  }

  /// The text on one line as UTF-8.
  package var bytes: [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(256)
    write(to: &out)
    return out
  }

  private func write(to out: inout [UInt8]) {
    switch self {
    case .null: out.append(contentsOf: "null".utf8)
    case .bool(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let digits): out.append(contentsOf: digits.utf8)
    case .string(let text): JSON.write(text, to: &out)
    case .array(let elements):
      out.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        element.write(to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .object(let members):
      out.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { out.append(UInt8(ascii: ",")) }
        JSON.write(member.name, to: &out)
        out.append(UInt8(ascii: ":"))
        member.value.write(to: &out)
      }
      out.append(UInt8(ascii: "}"))
    }
  }

  private static func write(_ text: String, to out: inout [UInt8]) {
    out.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        out.append(UInt8(ascii: "\\"))
        out.append(byte)
      case 0x0A: out.append(contentsOf: "\\n".utf8)
      case 0x0D: out.append(contentsOf: "\\r".utf8)
      case 0x09: out.append(contentsOf: "\\t".utf8)
      case 0..<0x20, 0x7F:
        let digits = Array("0123456789abcdef".utf8)
        out.append(contentsOf: "\\u00".utf8)
        out.append(digits[Int(byte >> 4)])
        out.append(digits[Int(byte & 15)])
      default: out.append(byte)
      }
    }
    out.append(UInt8(ascii: "\""))
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByArrayLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral
{
  /// A string.
  package init(stringLiteral value: String) { self = .string(value) }
  /// An object, its members in the order given.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member($0.0, $0.1) })
  }
  /// An array.
  package init(arrayLiteral elements: JSON...) { self = .array(elements) }
  /// A boolean.
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  /// A whole number.
  package init(integerLiteral value: Int) { self = .number(String(value)) }
}
