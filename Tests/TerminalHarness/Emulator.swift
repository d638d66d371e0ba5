import Foundation

/// A screen that understands what ncurses writes to an xterm with 256 colours.
package struct Emulator: Sendable {
  /// One cell; the second half of a wide glyph holds no text.
  package struct Cell: Hashable, Sendable {
    /// The glyph with its combining characters.
    package var text = " "
    /// How it looks.
    package var look = Look()
  }

  /// Colours and attributes.
  package struct Look: Hashable, Sendable {
    /// The palette number of the glyph; nil is the terminal's own.
    package var foreground: Int?
    /// The palette number behind it; nil is the terminal's own.
    package var background: Int?
    /// The numbers of the SGR attributes that are on, such as 1 for bold and 7 for reverse.
    package var attributes: Set<Int> = []

    /// The look of a blank screen.
    package init() {}
  }

  /// The width in cells.
  package private(set) var columns: Int
  /// The height in rows.
  package private(set) var rows: Int
  /// The column of the cursor, counted from zero.
  package internal(set) var column = 0
  /// The row of the cursor, counted from zero.
  package internal(set) var row = 0
  /// Whether the cursor is seen.
  package internal(set) var isCursorVisible = true
  /// The numbers of the private modes that are on, such as 1049 and 2004.
  package internal(set) var modes: Set<Int> = []
  /// The title that was set last.
  package internal(set) var title = ""
  /// How often the bell rang.
  package internal(set) var bells = 0
  /// Sequences that it does not know.
  package internal(set) var unknown: [String] = []
  /// What the terminal answers to questions; taken by its owner.
  package var answers: [UInt8] = []

  var cells: [[Cell]]
  var look = Look()
  var top = 0
  var bottom: Int
  var wrapsNext = false
  var saved: (column: Int, row: Int, look: Look) = (0, 0, Look())
  var normalScreen: [[Cell]]?
  var titles: [String] = []
  var last: Unicode.Scalar = " "
  var parser = Parser()

  /// An empty screen.
  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    bottom = rows - 1
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    setlocale(LC_CTYPE, "C.UTF-8")
  }

  /// One row as text, blanks at its end trimmed.
  package func text(row: Int) -> String {
    var line = cells[row].map(\.text).joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  /// All rows, blanks at their ends trimmed.
  package var text: String { (0..<rows).map(text(row:)).joined(separator: "\n") }

  /// One cell; both coordinates count from zero.
  package subscript(column column: Int, row row: Int) -> Cell { cells[row][column] }

  /// Whether the program has left the alternate screen, shows the cursor and takes pastes as keys.
  package var isRestored: Bool {
    isCursorVisible && modes.isDisjoint(with: [1049, 2004, 1000, 1006])
  }

  /// Gives it another size, as the person at the window would.
  package mutating func resize(columns: Int, rows: Int) {
    cells = Emulator.resized(cells, columns: columns, rows: rows)
    normalScreen = normalScreen.map { Emulator.resized($0, columns: columns, rows: rows) }
    self.columns = columns
    self.rows = rows
    top = 0
    bottom = rows - 1
    column = min(column, columns - 1)
    row = min(row, rows - 1)
  }

  private static func resized(_ cells: [[Cell]], columns: Int, rows: Int) -> [[Cell]] {
    (0..<rows).map { row in
      (0..<columns).map { row < cells.count && $0 < cells[row].count ? cells[row][$0] : Cell() }
    }
  }

  // MARK: - Writing

  mutating func put(_ scalar: Unicode.Scalar) {
    let width = CellWidth.of(scalar)
    if width == 0 {
      combine(scalar)
      return
    }
    if wrapsNext || column + width > columns {
      column = 0
      lineFeed()
    }
    last = scalar
    set(column, Cell(text: String(scalar), look: look))
    // A window of one column has no room for the second half, as after a resize while output is under way.
    if width == 2, column + 1 < columns {
      set(column + 1, Cell(text: "", look: look), isSecond: true)
    }
    wrapsNext = column + width >= columns
    column = min(columns - 1, column + width)
  }

  private mutating func combine(_ scalar: Unicode.Scalar) {
    var place = wrapsNext ? column : column - 1
    while place > 0 && cells[row][place].text.isEmpty { place -= 1 }
    if place >= 0 { cells[row][place].text.unicodeScalars.append(scalar) }
  }

  /// Replaces a cell; what is left of a wide glyph becomes a blank, as on a real terminal.
  private mutating func set(_ column: Int, _ cell: Cell, isSecond: Bool = false) {
    if !isSecond && cells[row][column].text.isEmpty && column > 0 {
      cells[row][column - 1].text = " "
    }
    if column + 1 < columns && cells[row][column + 1].text.isEmpty {
      cells[row][column + 1].text = " "
    }
    cells[row][column] = cell
  }

  mutating func lineFeed() {
    wrapsNext = false
    if row == bottom { scroll(from: top, by: 1) } else { row = min(rows - 1, row + 1) }
  }

  var blank: Cell {
    var plain = Look()
    plain.background = look.background
    return Cell(text: " ", look: plain)
  }

  mutating func erase(row: Int, from first: Int, to last: Int) {
    guard first <= last else { return }
    let first = max(0, first)
    let last = min(columns - 1, last)
    if first > 0 && cells[row][first].text.isEmpty { cells[row][first - 1].text = " " }
    if last + 1 < columns && cells[row][last + 1].text.isEmpty { cells[row][last + 1].text = " " }
    for column in first...max(first, last) where column < columns { cells[row][column] = blank }
  }

  /// Scrolls the rows from `first` to the bottom margin: up by a positive count, down by a negative.
  mutating func scroll(from first: Int, by count: Int) {
    guard (top...bottom).contains(first) else { return }
    let empty = Array(repeating: blank, count: columns)
    for _ in 0..<min(abs(count), bottom - first + 1) {
      if count > 0 {
        cells.remove(at: first)
        cells.insert(empty, at: bottom)
      } else {
        cells.remove(at: bottom)
        cells.insert(empty, at: first)
      }
    }
  }
}

/// The cells that libc gives to a character; a second opinion beside the table of the product.
enum CellWidth {
  private typealias Function = @convention(c) (Int32) -> Int32

  private static let wcwidth: Function? = dlsym(nil, "wcwidth")
    .map { unsafeBitCast($0, to: Function.self) }

  static func of(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return 1 }
    return max(0, Int(wcwidth?(Int32(scalar.value)) ?? 1))
  }
}
