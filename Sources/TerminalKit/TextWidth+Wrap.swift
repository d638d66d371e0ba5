extension TextWidth {
  /// The lines of a text in at most `width` cells each.
  ///
  /// Text breaks between Han characters and at blanks, never before closing punctuation nor after
  /// opening brackets; a word that is too long for a line is cut. A line end in the text begins a
  /// new line; there is always at least one.
  package static func wrapped(_ text: String, to width: Int) -> [String] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { wrappedLine($0, to: max(1, width)) }
  }

  private static let closing: Set<Character> = [
    "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "％", "〉", "〕", "”", "’",
    ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "…",
  ]
  private static let opening: Set<Character> = [
    "（", "《", "「", "『", "【", "￥", "〈", "〔", "“", "‘", "(", "[", "{",
  ]

  private static func wrappedLine(_ line: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    var used = 0
    for piece in pieces(of: line) {
      let wide = columns(of: piece)
      let visible = columns(of: trimmedEnd(piece))
      if used + visible > width && used > 0 {
        lines.append(String(trimmedEnd(current)))
        current = ""
        used = 0
      }
      var rest = piece
      while used == 0 && columns(of: trimmedEnd(rest)) > width {
        let head = prefix(of: String(rest), columns: width)
        let count = max(1, head.count)
        lines.append(String(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      current += rest
      used += rest.count == piece.count ? wide : columns(of: rest)
    }
    if used > 0 || lines.isEmpty { lines.append(String(trimmedEnd(current))) }
    return lines
  }

  /// The parts of a line that must stay together, each with the blanks that follow it.
  private static func pieces(of line: Substring) -> [Substring] {
    var pieces: [Substring] = []
    var start = line.startIndex
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if next < line.endIndex && mayBreak(between: line[index], and: line[next]) {
        pieces.append(line[start..<next])
        start = next
      }
      index = next
    }
    if start < line.endIndex { pieces.append(line[start...]) }
    return pieces
  }

  private static func mayBreak(between left: Character, and right: Character) -> Bool {
    if right == " " || closing.contains(right) || opening.contains(left) { return false }
    return left == " " || breaksFreely(left) || breaksFreely(right)
  }

  /// Whether a line may end beside this character without a blank: Han, kana and full-width signs.
  private static func breaksFreely(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x2E80 else { return false }
    return measure(scalar) == .columns(2)
  }

  private static func trimmedEnd(_ text: some StringProtocol) -> Substring {
    var rest = Substring(text).unicodeScalars
    while rest.last == " " { rest.removeLast() }
    return Substring(rest)
  }
}
