extension Emulator {
  /// Where the reading of bytes stands.
  struct Parser: Sendable {
    enum State: Sendable {
      case ground
      case escape
      case designating
      case control
      case string
      case stringEscape
    }

    var state = State.ground
    var collected: [UInt8] = []
    var character: [UInt8] = []
  }

  /// Takes what a program wrote.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { feed(byte) }
  }

  private mutating func feed(_ byte: UInt8) {
    switch parser.state {
    case .ground: ground(byte)
    case .escape: escape(byte)
    case .designating: parser.state = .ground
    case .control: control(byte)
    case .string: string(byte)
    case .stringEscape:
      parser.state = .ground
      endString()
    }
  }

  private mutating func ground(_ byte: UInt8) {
    if byte >= 0x80 {
      parser.character.append(byte)
      let lead = parser.character[0]
      let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
      guard parser.character.count >= length else { return }
      for scalar in String(decoding: parser.character, as: UTF8.self).unicodeScalars { put(scalar) }
      parser.character = []
      return
    }
    parser.character = []
    switch byte {
    case 0x1B: parser.state = .escape
    case 0x07: bells += 1
    case 0x08:
      column = max(0, column - 1)
      wrapsNext = false
    case 0x09: tab(by: 1)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      column = 0
      wrapsNext = false
    case 0x20..<0x7F: put(Unicode.Scalar(byte))
    default: break
    }
  }

  private mutating func escape(_ byte: UInt8) {
    parser.state = .ground
    parser.collected = []
    switch byte {
    case UInt8(ascii: "["): parser.state = .control
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      parser.state = .string
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: " "):
      parser.state = .designating
    case UInt8(ascii: "7"): saved = (column, row, look)
    case UInt8(ascii: "8"): restoreCursor()
    case UInt8(ascii: "="), UInt8(ascii: ">"): break
    case UInt8(ascii: "D"): lineFeed()
    case UInt8(ascii: "E"):
      column = 0
      lineFeed()
    case UInt8(ascii: "M"):
      if row == top { scroll(from: top, by: -1) } else { row = max(0, row - 1) }
      wrapsNext = false
    case UInt8(ascii: "c"): self = Emulator(columns: columns, rows: rows)
    default: unknown.append("ESC \(Unicode.Scalar(byte))")
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x40..<0x7F:
      parser.state = .ground
      obey(String(decoding: parser.collected, as: UTF8.self), Character(Unicode.Scalar(byte)))
    case 0x20..<0x40: parser.collected.append(byte)
    case 0x1B: parser.state = .escape
    default:
      parser.state = .ground
      ground(byte)
      parser.state = .control
    }
  }

  private mutating func string(_ byte: UInt8) {
    switch byte {
    case 0x07:
      parser.state = .ground
      endString()
    case 0x1B: parser.state = .stringEscape
    default: parser.collected.append(byte)
    }
  }

  private mutating func endString() {
    let text = String(decoding: parser.collected, as: UTF8.self)
    if text.hasPrefix("2;") || text.hasPrefix("0;") { title = String(text.dropFirst(2)) }
  }

  mutating func restoreCursor() {
    column = min(saved.column, columns - 1)
    row = min(saved.row, rows - 1)
    look = saved.look
    wrapsNext = false
  }

  mutating func tab(by count: Int) {
    for _ in 0..<abs(count) {
      column = count > 0 ? min(columns - 1, (column / 8 + 1) * 8) : max(0, (column - 1) / 8 * 8)
    }
    wrapsNext = false
  }
}
