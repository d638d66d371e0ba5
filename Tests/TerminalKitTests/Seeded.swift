@testable import TerminalKit

/// Random numbers that are the same in every run.
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private static let letters: [String] = [
    "a", "b", "Z", "7", " ", " ", "中", "文", "额", "度", "。", "，", "（", "）", "￥", "Ａ", "한",
    "🙂", "─", "█", "e\u{301}", "か",
  ]

  private static let hostile: [String] = [
    "\u{1B}[31m", "\u{7}", "\t", "\r\n", "\u{200D}", "\u{FE0F}", "👨‍👩‍👧", "🇨🇳", "\u{1FAE8}",
    "\u{301}", "\u{9B}", "\u{1B}]0;x", "👍🏽", "\u{0}", "\u{85}", "\u{202E}", "\u{AD}", "\u{1160}",
  ]

  mutating func text(length: Int, isHostile: Bool = false) -> String {
    let source = isHostile ? Seeded.letters + Seeded.hostile : Seeded.letters
    var text = ""
    for _ in 0..<Int.random(in: 0...length, using: &self) {
      text += source.randomElement(using: &self) ?? ""
    }
    return text
  }

  mutating func style() -> Style {
    func color() -> Color {
      Bool.random(using: &self) ? .standard : .palette(UInt8.random(in: 0...255, using: &self))
    }
    return Style(
      foreground: color(), background: color(),
      attributes: Attributes(rawValue: UInt8.random(in: 0..<32, using: &self)))
  }

  /// Does one random thing to a grid.
  mutating func scribble(on grid: inout Grid, isHostile: Bool) {
    let column = Int.random(in: -6...grid.size.columns, using: &self)
    let row = Int.random(in: -1...grid.size.rows, using: &self)
    let rect = Rect(
      column: column, row: row, columns: Int.random(in: 0...20, using: &self),
      rows: Int.random(in: 0...4, using: &self))
    switch Int.random(in: 0..<6, using: &self) {
    case 0:
      grid.fill(
        rect, with: ["中", " ", "─", "🙂"].randomElement(using: &self) ?? " ", style: style())
    case 1:
      let style = style()
      grid.restyle(rect) { $0.adding(style) }
    default:
      grid.put(
        text(length: 25, isHostile: isHostile), column: column, row: row,
        limit: Bool.random(using: &self) ? Int.random(in: 0...20, using: &self) : nil,
        style: style())
    }
  }
}
