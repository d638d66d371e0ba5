/// The signs that frames, bars and tables are drawn with.
///
/// Each takes one cell.
public struct Glyphs: Hashable, Sendable {
  /// A piece of a horizontal rule.
  public let horizontal: Character
  /// A piece of a vertical rule.
  public let vertical: Character
  /// Where a vertical rule begins below a horizontal one.
  public let tee: Character
  /// A full cell of a bar.
  public let barFull: Character
  /// A shaded cell of a bar.
  public let barMedium: Character
  /// A faint cell of a bar.
  public let barLight: Character
  /// A line of blocks: a cell from nearly empty to full, lowest first.
  public let levels: [Character]
  /// A cell whose upper half is full, for codes of two modules a cell.
  public let upperHalf: Character
  /// A cell whose lower half is full.
  public let lowerHalf: Character
  /// Marks a column sorted from small to large.
  public let sortUp: Character
  /// Marks a column sorted from large to small.
  public let sortDown: Character
  /// Stands where text was cut.
  public let ellipsis: String
  /// Points at the selected row.
  public let pointer: Character
  /// Says that more lies to the left.
  public let moreLeft: Character
  /// Says that more lies to the right.
  public let moreRight: Character

  /// Rules and blocks of Unicode, for terminals that draw them in one cell.
  public static let unicode = Glyphs(
    horizontal: "─", vertical: "│", tee: "┬", barFull: "█", barMedium: "▓", barLight: "░",
    levels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], upperHalf: "▀", lowerHalf: "▄",
    sortUp: "^", sortDown: "v", ellipsis: "..", pointer: ">", moreLeft: "<", moreRight: ">")

  /// Signs that every terminal has.
  public static let ascii = Glyphs(
    horizontal: "-", vertical: "|", tee: "+", barFull: "#", barMedium: "=", barLight: ".",
    levels: ["_", ".", ":", "-", "=", "+", "*", "#"], upperHalf: "\"", lowerHalf: "_",
    sortUp: "^", sortDown: "v", ellipsis: "..", pointer: ">", moreLeft: "<", moreRight: ">")
}
