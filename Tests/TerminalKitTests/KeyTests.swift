import Testing

@testable import TerminalKit

struct KeyTests {
  @Test func `a script is read key by key`() throws {
    #expect(
      try Key.script("jj<Enter><C-x><Esc><lt>额<F12><Paste:a\nb>") == [
        .character("j"), .character("j"), .enter, .control("x"), .escape, .character("<"),
        .character("额"), .function(12), .paste("a\nb"),
      ])
  }

  @Test func `mistakes in a script are told with their place`() {
    #expect(throws: Key.NotationFailure.unclosed(offset: 2)) { try Key.script("ab<Enter") }
    #expect(throws: Key.NotationFailure.unknownName("Nope", offset: 1)) {
      try Key.script("a<Nope>")
    }
  }

  @Test(arguments: [
    Key.character("a"), .character("<"), .character(">"), .character(" "), .character("额"),
    .control("c"), .control(" "), .enter, .escape, .tab, .backTab, .backspace, .delete, .insert,
    .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .shiftUp, .shiftDown,
    .function(5), .paste("x y"), .resized, .hungUp, .unknown,
  ])
  func `a key and its notation are one`(_ key: Key) throws {
    #expect(Key(notation: key.notation) == key)
    #expect(try Key.script(key.notation) == [key])
  }

  @Test func `several keys are not one`() {
    #expect(Key(notation: "ab") == nil)
    #expect(Key(notation: "") == nil)
    #expect(Key(notation: "<Up><Down>") == nil)
  }
}

extension KeyDecoder {
  /// Takes all keys that are complete.
  fileprivate mutating func taken() -> [Key] {
    var keys: [Key] = []
    while let key = next() { keys.append(key) }
    return keys
  }
}

struct KeyDecoderTests {
  /// Feeds bytes that come in one read each.
  func keys(_ reads: String...) -> [Key] {
    var decoder = KeyDecoder()
    var time = 0
    for read in reads {
      let bytes = Array(read.utf8)
      for (index, byte) in bytes.enumerated() {
        decoder.feed(.byte(byte), at: time, isLast: index == bytes.count - 1)
      }
      time += 100
    }
    decoder.expire(at: time + 5000)
    return decoder.taken()
  }

  @Test func `sequences that ncurses does not know are one key`() {
    #expect(
      keys("\u{1B}[A\u{1B}[1;5C\u{1B}[3~\u{1B}[24~\u{1B}OP") == [
        .up, .right, .delete, .function(12), .function(1),
      ])
    #expect(keys("\u{1B}[I", "\u{1B}[?1;2c", "x") == [.unknown, .unknown, .character("x")])
  }

  @Test func `a sequence may come in pieces`() {
    #expect(keys("\u{1B}[", "A") == [.up])
    #expect(keys("\u{1B}", "[A") == [.escape, .up])
    #expect(keys("\u{1B}", "OA") == [.escape, .up])
    #expect(keys("\u{1B}", "O", "A") == [.escape, .character("O"), .character("A")])
  }

  @Test func `Escape and a bracket that stay alone are themselves`() {
    #expect(keys("\u{1B}") == [.escape])
    #expect(keys("\u{1B}", "[") == [.escape, .character("[")])
    #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
    #expect(keys("\u{1B}", "x") == [.escape, .character("x")])
  }

  @Test func `a key with Alt is one key that means nothing`() {
    for key in ["M", "y", "q", "1", "[", "O", "\r", "\t", "\u{7F}", "é", "额", "\u{3}"] {
      #expect(keys("\u{1B}" + key) == [.unknown], "Alt and \(key)")
    }
    #expect(keys("\u{1B}M", "j") == [.unknown, .character("j")])
    #expect(keys("\u{1B}Mx") == [.unknown, .character("x")])
    var decoder = KeyDecoder()
    decoder.feed(.byte(0x1B), at: 0, isLast: false)
    decoder.feed(.key(.up), at: 0, isLast: true)
    let taken = decoder.taken()
    #expect(taken == [.unknown])
  }

  @Test func `control keys and their relatives`() {
    #expect(
      keys("\u{1}\u{1A}\u{0}\u{1F}") == [
        .control("a"), .control("z"), .control(" "), .control("_"),
      ])
    #expect(keys("\r\n\t\u{8}\u{7F}") == [.enter, .enter, .tab, .backspace, .backspace])
  }

  @Test func `broken characters are unknown and harm nothing`() {
    var decoder = KeyDecoder()
    for byte in [0xE9, 0xA2, 0x61, 0xFF, 0x62] as [UInt8] {
      decoder.feed(.byte(byte), at: 0, isLast: false)
    }
    let keys = decoder.taken()
    #expect(
      keys == [
        .unknown, .character("a"), .unknown, .character("b"),
      ])
  }

  @Test func `a paste that never ends is given after a while`() {
    var decoder = KeyDecoder()
    decoder.feed(.pasteBegins, at: 0, isLast: false)
    for byte in Array("额\r度".utf8) { decoder.feed(.byte(byte), at: 10, isLast: false) }
    #expect(decoder.deadline == 2010)
    decoder.expire(at: 2009)
    let early = decoder.taken()
    #expect(early == [])
    decoder.expire(at: 2010)
    let late = decoder.taken()
    #expect(late == [.paste("额\r度")])
    #expect(decoder.deadline == nil)
  }

  @Test func `keys inside a paste are not pressed`() {
    var decoder = KeyDecoder()
    decoder.feed(.pasteBegins, at: 0, isLast: false)
    decoder.feed(.key(.up), at: 0, isLast: false)
    decoder.feed(.byte(0x61), at: 0, isLast: false)
    decoder.feed(.pasteEnds, at: 0, isLast: true)
    let keys = decoder.taken()
    #expect(keys == [.paste("a")])
  }
}
