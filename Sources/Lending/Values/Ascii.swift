/// The bytes that the strict readers of amounts, rates, days and identifiers look at.
///
/// Reading bytes keeps full-width digits and letters that only look alike out.
enum Ascii {
  static let zero = UInt8(ascii: "0")
  static let point = UInt8(ascii: ".")
  static let comma = UInt8(ascii: ",")
  static let minus = UInt8(ascii: "-")

  /// The value of one digit 0 to 9.
  static func digit(_ byte: UInt8) -> Int64? {
    (zero...UInt8(ascii: "9")).contains(byte) ? Int64(byte - zero) : nil
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: false
    }
  }

  /// The value of a run of digits, nil when it is empty, has another byte or more than 18 digits.
  static func number(_ bytes: some Collection<UInt8>) -> Int64? {
    guard (1...18).contains(bytes.count) else { return nil }
    var value: Int64 = 0
    for byte in bytes {
      guard let digit = digit(byte) else { return nil }
      value = value * 10 + digit
    }
    return value
  }
}

extension Substring {
  /// Without blanks at both ends.
  var trimmed: Substring {
    var rest = self
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return rest
  }

  /// Removes `prefix` and the blanks after it, if it is there.
  mutating func removePrefix(_ prefix: String) -> Bool {
    guard hasPrefix(prefix) else { return false }
    self = dropFirst(prefix.count).trimmed
    return true
  }

  /// Removes `suffix` and the blanks before it, if it is there.
  mutating func removeSuffix(_ suffix: String) {
    if hasSuffix(suffix) { self = dropLast(suffix.count).trimmed }
  }
}
