/// The signs that frames, bars and tables are drawn with.
///
/// Each takes one cell.
package struct Glyphs: Hashable, Sendable {
  /// A piece of a horizontal rule.
  package let horizontal: Character
  /// A piece of a vertical rule.
  package let vertical: Character
  /// Where a vertical rule begins below a horizontal one.
  package let tee: Character
  /// A full cell of a bar.
  package let barFull: Character
  /// A shaded cell of a bar.
  package let barMedium: Character
  /// A faint cell of a bar.
  package let barLight: Character
  /// A line of blocks: a cell from nearly empty to full, lowest first.
  package let levels: [Character]
  /// A cell whose upper half is full, for codes of two modules a cell.
  package let upperHalf: Character
  /// A cell whose lower half is full.
  package let lowerHalf: Character
  /// Marks a column sorted from small to large.
  package let sortUp: Character
  /// Marks a column sorted from large to small.
  package let sortDown: Character
  /// Stands where text was cut.
  package let ellipsis: String
  /// Points at the selected row.
  package let pointer: Character
  /// Says that more lies to the left.
  package let moreLeft: Character
  /// Says that more lies to the right.
  package let moreRight: Character

  /// Rules and blocks of Unicode, for terminals that draw them in one cell.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", tee: "┬", barFull: "█", barMedium: "▓", barLight: "░",
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], upperHalf: "▀", lowerHalf: "▄",
    sortUp: "^", sortDown: "v", ellipsis: "..", pointer: ">", moreLeft: "<", moreRight: ">")

  /// Signs that every terminal has.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", tee: "+", barFull: "#", barMedium: "=", barLight: ".",
    levels: ["_", ".", ":", "-", "=", "+", "*", "#"], upperHalf: "\"", lowerHalf: "_",
    sortUp: "^", sortDown: "v", ellipsis: "..", pointer: ">", moreLeft: "<", moreRight: ">")
}
