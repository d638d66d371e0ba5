/// What one or two cells can hold: a character that takes room and up to four that combine with it.
struct Glyph: Hashable, Sendable {
  var scalar: Unicode.Scalar
  var marks = Marks()
  var columns: Int

  static let blank = Glyph(scalar: " ", columns: 1)
  static let unknown = Glyph(scalar: "\u{FFFD}", columns: 1)
}

/// Up to four combining characters.
struct Marks: Hashable, Sendable {
  private(set) var values: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)

  var isEmpty: Bool { values.0 == 0 }

  /// Adds one; the fifth and later ones are dropped.
  mutating func append(_ scalar: Unicode.Scalar) {
    if values.0 == 0 {
      values.0 = scalar.value
    } else if values.1 == 0 {
      values.1 = scalar.value
    } else if values.2 == 0 {
      values.2 = scalar.value
    } else if values.3 == 0 {
      values.3 = scalar.value
    }
  }

  var scalars: [Unicode.Scalar] {
    isEmpty
      ? []
      : [values.0, values.1, values.2, values.3].filter { $0 != 0 }
        .compactMap { Unicode.Scalar($0) }
  }

  static func == (left: Marks, right: Marks) -> Bool { left.values == right.values }

  func hash(into hasher: inout Hasher) {
    hasher.combine(values.0)
    hasher.combine(values.1)
    hasher.combine(values.2)
    hasher.combine(values.3)
  }
}

/// Reads text as the glyphs that a terminal can show.
///
/// It drops control characters, whole escape sequences, joiners and the emoji that they join,
/// variation selectors and skin tones; line ends and tabs become one blank; regional indicators
/// become letters; a character that libc does not know becomes U+FFFD.
struct GlyphReader: Sequence, IteratorProtocol {
  private var rest: Substring.UnicodeScalarView

  init(_ text: some StringProtocol) {
    rest = Substring(text).unicodeScalars
  }

  mutating func next() -> Glyph? {
    while let scalar = rest.popFirst() {
      if scalar.value >= 0x20 && scalar.value < 0x7F {
        return marked(Glyph(scalar: scalar, columns: 1))
      }
      if scalar.value < 0xA0 {
        if let blank = control(scalar) { return blank }
        continue
      }
      switch TextWidth.measure(scalar) {
      case .columns(let columns): return marked(Glyph(scalar: scalar, columns: columns))
      case .letter(let letter): return marked(Glyph(scalar: letter, columns: 1))
      case .unknown: return marked(.unknown)
      case .space: return .blank
      case .mark, .nothing: continue
      }
    }
    return nil
  }

  /// The glyph with the combining characters that follow; skips what is joined to it.
  private mutating func marked(_ glyph: Glyph) -> Glyph {
    var glyph = glyph
    while let scalar = rest.first, scalar.value >= 0x300,
      !(0x4E00...0x9FFF).contains(scalar.value)
    {
      if scalar == "\u{200D}" {
        rest.removeFirst()
        if let joined = rest.first, joined.value > 0xFF, joined.properties.isEmoji {
          rest.removeFirst()
        }
      } else if (0x1F3FB...0x1F3FF).contains(scalar.value)
        && glyph.scalar.properties.isEmojiModifierBase
      {
        rest.removeFirst()
      } else {
        switch TextWidth.measure(scalar) {
        case .mark: glyph.marks.append(scalar)
        case .nothing: break
        case .columns, .letter, .unknown, .space: return glyph
        }
        rest.removeFirst()
      }
    }
    return glyph
  }

  /// A blank for a line end or a tab, nothing for the rest.
  private mutating func control(_ scalar: Unicode.Scalar) -> Glyph? {
    switch scalar.value {
    case 0x0D:
      if rest.first == "\n" { rest.removeFirst() }
      return .blank
    case 0x09, 0x0A, 0x85: return .blank
    case 0x1B: skipEscape()
    case 0x9B: skipControlSequence()
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: skipString()
    default: break
    }
    return nil
  }

  private mutating func skipEscape() {
    guard let kind = rest.first, (0x20..<0x7F).contains(kind.value) else { return }
    rest.removeFirst()
    switch kind {
    case "[": skipControlSequence()
    case "]", "P", "X", "^", "_": skipString()
    default:
      guard (0x20..<0x30).contains(kind.value) else { return }
      while let next = rest.first, (0x20..<0x7F).contains(next.value) {
        rest.removeFirst()
        if next.value >= 0x30 { return }
      }
    }
  }

  private mutating func skipControlSequence() {
    while let next = rest.first, (0x20..<0x7F).contains(next.value) {
      rest.removeFirst()
      if next.value >= 0x40 { return }
    }
  }

  /// Skips to the end of an operating-system command or the like; an unfinished one takes the rest
  /// of the text, as it would on a terminal.
  private mutating func skipString() {
    while let next = rest.popFirst() {
      if next == "\u{07}" || next == "\u{9C}" { return }
      if next == "\u{1B}" && rest.first == "\\" {
        rest.removeFirst()
        return
      }
    }
  }
}
