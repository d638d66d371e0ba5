/// How many cells text takes, and the ways to make it fit.
///
/// Everything here counts cells, never characters, and never leaves half of one.
package enum TextWidth {
  /// Where text stands in the room that it is given.
  package enum Alignment: Hashable, Sendable {
    /// Blanks follow.
    case left
    /// Blanks precede.
    case right
    /// Blanks on both sides, the odd one after.
    case center
  }

  /// The cells that the text takes on a screen; takes time linear in its length.
  package static func columns(of text: some StringProtocol) -> Int {
    var count = 0
    for glyph in GlyphReader(text) { count += glyph.columns }
    return count
  }

  /// The text cut to at most `limit` cells.
  ///
  /// Where something is cut, `ellipsis` ends it, if it fits.
  package static func clipped(_ text: String, to limit: Int, ellipsis: String = "") -> String {
    guard columns(of: text) > limit else { return text }
    let tail = columns(of: ellipsis) <= limit ? ellipsis : ""
    return prefix(of: text, columns: limit - columns(of: tail)) + tail
  }

  /// The end of the text, at most `limit` cells.
  ///
  /// Where something is cut, `ellipsis` begins it, if it fits.
  package static func clippedLeft(_ text: String, to limit: Int, ellipsis: String = "") -> String {
    guard columns(of: text) > limit else { return text }
    let head = columns(of: ellipsis) <= limit ? ellipsis : ""
    var room = limit - columns(of: head)
    var start = text.endIndex
    while start > text.startIndex {
      let before = text.index(before: start)
      room -= columns(of: text[before..<start])
      if room < 0 { break }
      start = before
    }
    return head + text[start...]
  }

  /// The text in exactly `width` cells: cut or filled with blanks.
  package static func padded(
    _ text: String, to width: Int, alignment: Alignment = .left, ellipsis: String = ""
  ) -> String {
    let fitted = clipped(text, to: width, ellipsis: ellipsis)
    let blanks = max(0, width - columns(of: fitted))
    switch alignment {
    case .left: return fitted + String(repeating: " ", count: blanks)
    case .right: return String(repeating: " ", count: blanks) + fitted
    case .center:
      return String(repeating: " ", count: blanks / 2) + fitted
        + String(repeating: " ", count: blanks - blanks / 2)
    }
  }

  /// The longest start of the text that fits into so many cells, by whole clusters.
  static func prefix(of text: String, columns limit: Int) -> Substring {
    var room = limit
    var end = text.startIndex
    while end < text.endIndex {
      let after = text.index(after: end)
      room -= columns(of: text[end..<after])
      if room < 0 { break }
      end = after
    }
    return text[..<end]
  }
}

extension TextWidth {
  /// What becomes of one character on the screen.
  enum Measure: Equatable {
    /// It takes one or two cells.
    case columns(Int)
    /// It combines with the one before.
    case mark
    /// It is left out.
    case nothing
    /// A blank stands for it.
    case space
    /// This letter stands for it.
    case letter(Unicode.Scalar)
    /// U+FFFD stands for it: no libc of this generation knows it.
    case unknown
  }

  /// What becomes of a character that is no control; takes a binary search at most.
  static func measure(_ scalar: Unicode.Scalar) -> Measure {
    switch scalar.value {
    case 0x20..<0x7F: return .columns(1)
    case 0x4E00...0x9FFF, 0xFF01...0xFF60: return .columns(2)
    case ..<0xA0: return .nothing
    case 0x2028, 0x2029: return .space
    // U+1171E combined in Unicode 14 and no longer does.
    case 0x1171E, 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: return .mark
    case 0xFE00...0xFE0F, 0x180B...0x180D, 0x180F, 0xE0100...0xE01EF: return .nothing
    case 0x1F1E6...0x1F1FF:
      return Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map { .letter($0) } ?? .unknown
    default: break
    }
    if WidthTable.wide.contains(scalar) { return .columns(2) }
    let properties = scalar.properties
    guard let age = properties.age, age.major <= 14, !properties.isNoncharacterCodePoint
    else { return .unknown }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return .mark
    case .format: return .nothing
    default: return .columns(1)
    }
  }
}
