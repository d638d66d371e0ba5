/// Turns what ncurses reads, bytes and keys that it knows, into keys.
///
/// It joins the bytes of a character, escape sequences that came in pieces, and the text of a
/// paste. A key pressed together with Alt comes as an Escape with the key right behind it; no command
/// is called by such keys, so each is one unknown key and never the two that it is made of. Times are in milliseconds of any clock that only goes forward.
struct KeyDecoder {
  /// What one read gives.
  enum Read: Equatable {
    case byte(UInt8)
    case key(Key)
    case pasteBegins
    case pasteEnds
  }

  /// How long the pieces of an escape sequence may be apart.
  static let sequencePatience = 300
  /// How long a paste may be silent before it counts as ended.
  static let pastePatience = 2000
  /// The longest paste, in bytes; the rest is dropped.
  static let longestPaste = 1 << 20

  /// Stands first in a sequence whose Escape was delivered already.
  private static let deliveredEscape: UInt8 = 0

  private var ready: [Key] = []
  private var character: [UInt8] = []
  private var sequence: [UInt8] = []
  private var paste: [UInt8]?
  private var lastRead = 0
  private var escapedAt: Int?
  /// Whether the character that is being read was pressed together with Alt.
  private var isWithAlt = false

  /// Takes the oldest key that is complete.
  mutating func next() -> Key? {
    ready.isEmpty ? nil : ready.removeFirst()
  }

  /// When something unfinished must be given up, if anything is unfinished.
  var deadline: Int? {
    if paste != nil { return lastRead + KeyDecoder.pastePatience }
    if !sequence.isEmpty || !character.isEmpty { return lastRead + KeyDecoder.sequencePatience }
    return nil
  }

  /// Takes one read.
  ///
  /// `isLast` says that nothing more waits: a lone Escape then is the key itself.
  mutating func feed(_ read: Read, at time: Int, isLast: Bool) {
    lastRead = time
    switch read {
    case .pasteBegins:
      giveUp()
      paste = []
    case .pasteEnds: endPaste()
    case .key(let key):
      guard paste == nil else { return }
      escapedAt = nil
      guard sequence != [0x1B] else {
        sequence = []
        ready.append(.unknown)
        return
      }
      giveUp()
      ready.append(key)
    case .byte(let byte):
      if paste != nil { takePasted(byte) } else { take(byte, isLast: isLast) }
    }
  }

  /// Gives up what is unfinished when its time has come.
  mutating func expire(at time: Int) {
    guard let deadline, time >= deadline else { return }
    endPaste()
    giveUp()
  }

  private mutating func take(_ byte: UInt8, isLast: Bool) {
    if !sequence.isEmpty {
      continueSequence(byte, isLast: isLast)
    } else if continuesEscape(byte, isLast: isLast) {
      sequence = [KeyDecoder.deliveredEscape, byte]
    } else if byte == 0x1B {
      giveUp()
      if isLast {
        ready.append(.escape)
        escapedAt = lastRead
      } else {
        sequence = [byte]
      }
    } else if byte >= 0x80 || !character.isEmpty {
      takeCharacter(byte)
    } else {
      ready.append(KeyDecoder.key(ascii: byte))
    }
  }

  /// Whether the byte belongs to an Escape that was delivered already because the rest of its
  /// sequence was late.
  ///
  /// Nobody types two characters within one read.
  private mutating func continuesEscape(_ byte: UInt8, isLast: Bool) -> Bool {
    guard let begun = escapedAt else { return false }
    escapedAt = nil
    guard lastRead - begun < KeyDecoder.sequencePatience else { return false }
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") && !isLast
  }

  private mutating func takePasted(_ byte: UInt8) {
    guard let count = paste?.count, count < KeyDecoder.longestPaste else { return }
    paste?.append(byte)
  }

  private mutating func endPaste() {
    guard let bytes = paste else { return }
    paste = nil
    let text = String(decoding: bytes, as: UTF8.self)
    if !text.isEmpty { ready.append(.paste(text)) }
  }

  /// Delivers an unfinished sequence and an unfinished character as nothing known; an Escape alone is
  /// itself.
  private mutating func giveUp() {
    if !character.isEmpty { ready.append(.unknown) }
    character = []
    isWithAlt = false
    guard let first = sequence.first else { return }
    let bytes = sequence
    sequence = []
    if first == 0x1B {
      ready.append(bytes.count == 1 ? .escape : .unknown)
    } else {
      ready.append(contentsOf: bytes.dropFirst().map(KeyDecoder.key(ascii:)))
    }
  }

  private mutating func takeCharacter(_ byte: UInt8) {
    if character.isEmpty || byte & 0xC0 == 0x80 {
      character.append(byte)
    } else {
      giveUp()
      take(byte, isLast: true)
      return
    }
    let length = KeyDecoder.length(lead: character[0])
    guard character.count >= length else { return }
    let bytes = character
    character = []
    guard !isWithAlt else {
      isWithAlt = false
      ready.append(.unknown)
      return
    }
    let text = String(validating: bytes, as: UTF8.self) ?? ""
    ready.append(text.count == 1 ? text.first.map { .character($0) } ?? .unknown : .unknown)
  }

  private mutating func continueSequence(_ byte: UInt8, isLast: Bool) {
    if byte == 0x1B {
      giveUp()
      take(byte, isLast: isLast)
      return
    }
    sequence.append(byte)
    if sequence.count == 2 {
      if byte == UInt8(ascii: "[") || byte == UInt8(ascii: "O") { return }
      sequence = []
      if byte >= 0x80 {
        isWithAlt = true
        takeCharacter(byte)
      } else {
        ready.append(.unknown)
      }
      return
    }
    let isFinal = (0x40..<0x7F).contains(byte)
    if isFinal || !(0x20..<0x40).contains(byte) || sequence.count > 32 {
      let key = isFinal ? KeyDecoder.key(sequence: sequence) : .unknown
      sequence = []
      ready.append(key)
    }
  }
}

extension KeyDecoder {
  /// What follows Escape in sequences that descriptions of terminals often lack.
  static let sequences: [(String, Read)] = [
    ("[A", .key(.up)), ("[B", .key(.down)), ("[C", .key(.right)), ("[D", .key(.left)),
    ("[H", .key(.home)), ("[F", .key(.end)), ("[1~", .key(.home)), ("[4~", .key(.end)),
    ("OA", .key(.up)), ("OB", .key(.down)), ("OC", .key(.right)), ("OD", .key(.left)),
    ("OH", .key(.home)), ("OF", .key(.end)), ("[Z", .key(.backTab)),
    ("[1;2A", .key(.shiftUp)), ("[1;2B", .key(.shiftDown)),
    ("[200~", .pasteBegins), ("[201~", .pasteEnds),
  ]

  static func length(lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }

  static func key(ascii byte: UInt8) -> Key {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// The key of a whole escape sequence, `ESC [ … x` or `ESC O x`.
  static func key(sequence: [UInt8]) -> Key {
    guard let final = sequence.last else { return .unknown }
    let words = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
      .split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    let hasShift = words.count > 1 && (words[1] ?? 1) == 2
    switch Character(Unicode.Scalar(final)) {
    case "A": return hasShift ? .shiftUp : .up
    case "B": return hasShift ? .shiftDown : .down
    case "C": return .right
    case "D": return .left
    case "F": return .end
    case "H": return .home
    case "M" where sequence[1] == UInt8(ascii: "O"): return .enter
    case "P": return .function(1)
    case "Q": return .function(2)
    case "R": return .function(3)
    case "S": return .function(4)
    case "Z": return .backTab
    case "~": return words.first.flatMap { $0 }.map(key(tilde:)) ?? .unknown
    default: return .unknown
    }
  }

  private static func key(tilde number: Int) -> Key {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: .unknown
    }
  }
}
