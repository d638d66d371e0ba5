/// Lines for spreadsheets and scripts.
///
/// - Source: RFC 4180.
package enum CSV {
  /// The value of one cell.
  package enum Cell {
    /// Text, which no spreadsheet may reckon as a formula.
    case text(String)
    /// A number, a day, a word of a closed list: what the program made itself.
    case plain(String)

    fileprivate var written: String {
      switch self {
      case .text(let text): SafeText.cell(text)
      case .plain(let text): text
      }
    }
  }

  /// The cells parted by commas, in quotes where they need them, without the end of the line.
  package static func line(_ cells: [Cell]) -> String {
    cells.map { quoted($0.written) }.joined(separator: ",")
  }

  private static func quoted(_ cell: String) -> String {
    // A sign with a combining character is one character to Swift and two to a spreadsheet.
    guard cell.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return cell
    }
    var doubled = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      doubled.append(scalar)
      if scalar == "\"" { doubled.append(scalar) }
    }
    return "\"\(String(doubled))\""
  }
}
