extension Key {
  /// Why a script of keys could not be read.
  package enum NotationFailure: Error, Hashable, Sendable {
    /// A `<` without its `>`; a `<` itself is written `<lt>`.
    ///
    /// The offset counts characters.
    case unclosed(offset: Int)
    /// No key has this name.
    ///
    /// The offset counts characters.
    case unknownName(String, offset: Int)
  }

  /// Reads a script such as `jj<Enter><C-x><Esc><lt>`: characters stand for themselves, names of
  /// keys stand in angle brackets, `<Paste:text>` is a paste.
  ///
  /// - Throws: `NotationFailure` at the first mistake.
  package static func script(_ notation: String) throws(NotationFailure) -> [Key] {
    var keys: [Key] = []
    var rest = Substring(notation)
    while let first = rest.first {
      guard first == "<" else {
        keys.append(first.isNewline ? .enter : .character(first))
        rest.removeFirst()
        continue
      }
      let offset = notation.count - rest.count
      guard let end = rest.firstIndex(of: ">") else { throw .unclosed(offset: offset) }
      let name = String(rest[rest.index(after: rest.startIndex)..<end])
      guard let key = Key(name: name) else { throw .unknownName(name, offset: offset) }
      keys.append(key)
      rest = rest[rest.index(after: end)...]
    }
    return keys
  }

  /// The one key that the notation names; nil when it names none or several.
  package init?(notation: String) {
    if notation.count == 1, let only = notation.first, only != "<" {
      self = .character(only)
      return
    }
    guard notation.hasPrefix("<"), notation.hasSuffix(">"), notation.count > 2 else { return nil }
    self.init(name: String(notation.dropFirst().dropLast()))
  }

  /// The key as a script writes it.
  package var notation: String {
    switch self {
    case .character("<"): return "<lt>"
    case .character(" "): return "<Space>"
    case .character(let character): return String(character)
    case .control(" "): return "<C-Space>"
    case .control(let character): return "<C-\(character)>"
    case .function(let number): return "<F\(number)>"
    case .paste(let text): return "<Paste:\(text)>"
    default: return Key.names.first { $0.key == self }.map { "<\($0.name)>" } ?? "<Unknown>"
    }
  }

  private static let names: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Esc", .escape), ("Tab", .tab), ("S-Tab", .backTab),
    ("BS", .backspace), ("Del", .delete), ("Insert", .insert), ("Up", .up), ("Down", .down),
    ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PageUp", .pageUp),
    ("PageDown", .pageDown), ("S-Up", .shiftUp), ("S-Down", .shiftDown), ("Resized", .resized),
    ("HungUp", .hungUp), ("Unknown", .unknown), ("Space", .character(" ")),
    ("lt", .character("<")), ("gt", .character(">")), ("CR", .enter), ("Return", .enter),
    ("Escape", .escape), ("BackTab", .backTab), ("Backspace", .backspace), ("Delete", .delete),
    ("PgUp", .pageUp), ("PgDn", .pageDown), ("C-Space", .control(" ")),
  ]

  private init?(name: String) {
    let lowered = name.lowercased()
    if let known = Key.names.first(where: { $0.name.lowercased() == lowered }) {
      self = known.key
    } else if lowered.hasPrefix("c-"), lowered.count == 3, let letter = lowered.last {
      self = .control(letter)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()),
      (1...63).contains(number)
    {
      self = .function(number)
    } else if lowered.hasPrefix("paste:") {
      self = .paste(String(name.dropFirst(6)))
    } else {
      return nil
    }
  }
}
