/// The reader behind `JSON.init`: one pass over the bytes, strict as RFC 8259.
struct JSONParser {
  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  /// From so many members on their names are looked up.
  private static let many = 32

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private var fault: JSON.Fault { JSON.Fault(offset: position, duplicate: nil) }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func whole() throws(JSON.Fault) -> JSON {
    let value = try value()
    skipBlanks()
    guard position == bytes.count else { throw fault }
    return value
  }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  private mutating func value() throws(JSON.Fault) -> JSON {
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return try object()
    case UInt8(ascii: "["): return try array()
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func word(_ text: StaticString, _ value: JSON) throws(JSON.Fault) -> JSON {
    let letters = Array(text.description.utf8)
    guard bytes[position...].starts(with: letters) else { throw fault }
    position += letters.count
    return value
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  private mutating func descend() throws(JSON.Fault) {
    position += 1
    depth += 1
    guard depth <= 64 else { throw fault }
    skipBlanks()
  }

  private mutating func object() throws(JSON.Fault) -> JSON {
    try descend()
    defer { depth -= 1 }
    var members: [JSON.Member] = []
    // A few names are compared quicker one by one.
    var names: Set<String> = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    while true {
      skipBlanks()
      let start = position
      let name = try string()
      let isTwice =
        names.isEmpty
        ? members.contains { $0.name == name } : names.contains(name)
      guard !isTwice else { throw JSON.Fault(offset: start, duplicate: name) }
      skipBlanks()
      guard take(UInt8(ascii: ":")) else { throw fault }
      members.append(JSON.Member(name, try value()))
      if members.count == JSONParser.many {
        names = Set(members.map(\.name))
      } else if members.count > JSONParser.many {
        names.insert(name)
      }
      skipBlanks()
      if take(UInt8(ascii: "}")) { return .object(members) }
      guard take(UInt8(ascii: ",")) else { throw fault }
    }
  }

  private mutating func array() throws(JSON.Fault) -> JSON {
    try descend()
    defer { depth -= 1 }
    var elements: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    while true {
      elements.append(try value())
      skipBlanks()
      if take(UInt8(ascii: "]")) { return .array(elements) }
      guard take(UInt8(ascii: ",")) else { throw fault }
    }
  }

  private mutating func number() throws(JSON.Fault) -> String {
    let start = position
    _ = take(UInt8(ascii: "-"))
    let whole = try digits()
    if whole > 1, bytes[position - whole] == UInt8(ascii: "0") { throw fault }
    if take(UInt8(ascii: ".")) { _ = try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      _ = try digits()
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func digits() throws(JSON.Fault) -> Int {
    let start = position
    while let byte = next, (0x30...0x39).contains(byte) { position += 1 }
    guard position > start else { throw fault }
    return position - start
  }

  private mutating func string() throws(JSON.Fault) -> String {
    guard take(UInt8(ascii: "\"")) else { throw fault }
    let start = position
    while let byte = next, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 {
      position += 1
    }
    if next == UInt8(ascii: "\"") {
      let text = String(validating: bytes[start..<position], as: UTF8.self)
      guard let text else { throw JSON.Fault(offset: start, duplicate: nil) }
      position += 1
      return text
    }
    return try escapedString(from: start)
  }

  private mutating func escapedString(from start: Int) throws(JSON.Fault) -> String {
    var out = Array(bytes[start..<position])
    while let byte = next {
      guard byte >= 0x20 else { throw fault }
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: out, as: UTF8.self) else {
          throw JSON.Fault(offset: start, duplicate: nil)
        }
        return text
      case UInt8(ascii: "\\"): out.append(contentsOf: try escape())
      default: out.append(byte)
      }
    }
    throw fault
  }

  private mutating func escape() throws(JSON.Fault) -> [UInt8] {
    guard let byte = next else { throw fault }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"):
      var unit = try hexUnit()
      if (0xD800..<0xDC00).contains(unit) {
        guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw fault }
        let low = try hexUnit()
        guard (0xDC00..<0xE000).contains(low) else { throw fault }
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)
      }
      guard let scalar = Unicode.Scalar(unit) else { throw fault }
      return Array(String(scalar).utf8)
    default: throw fault
    }
  }

  private mutating func hexUnit() throws(JSON.Fault) -> UInt32 {
    guard position + 4 <= bytes.count,
      let digits = String(validating: bytes[position..<position + 4], as: UTF8.self),
      digits.allSatisfy(\.isHexDigit), let unit = UInt32(digits, radix: 16)
    else { throw fault }
    position += 4
    return unit
  }
}
