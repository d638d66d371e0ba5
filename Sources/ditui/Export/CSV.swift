/// Lines for spreadsheets and scripts.
///
/// - Source: RFC 4180.
nonisolated enum CSV {
  /// The cells parted by commas, in quotes where they need them, without the end of the line.
  static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",")
  }

  /// A text that people typed: one that begins like a formula has an apostrophe before it, so that no
  /// spreadsheet reckons it.
  static func typed(_ text: String) -> String {
    text.first.map { "=+-@\t".contains($0) } == true ? "'\(text)" : text
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
