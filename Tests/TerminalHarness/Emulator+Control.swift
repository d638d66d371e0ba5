extension Emulator {
  /// Obeys one control sequence, `ESC [ words final`.
  mutating func obey(_ words: String, _ final: Character) {
    if words.first == "?" {
      obeyPrivate(words.dropFirst(), final)
      return
    }
    if words.contains(where: { "><=! $\"'".contains($0) }) {
      if words == ">" && final == "c" { answer("\u{1B}[>0;0;0c") }
      return
    }
    let numbers = words.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let first = numbers.first ?? 0
    let count = max(1, first)
    if move(final, count: count, numbers: numbers) || edit(final, first: first, count: count) {
      return
    }
    switch final {
    case "m": dress(words)
    case "r":
      top = max(0, count - 1)
      bottom = numbers.count > 1 && numbers[1] > 0 ? min(rows, numbers[1]) - 1 : rows - 1
      place(column: 0, row: 0)
    case "c": answer("\u{1B}[?62;22c")
    case "n": answer(first == 6 ? "\u{1B}[\(row + 1);\(column + 1)R" : "\u{1B}[0n")
    case "s": saved = (column, row, look)
    case "u": restoreCursor()
    case "t":
      if first == 22 { titles.append(title) }
      if first == 23 { title = titles.popLast() ?? title }
    case "h", "l", "q": break
    default: unknown.append("CSI \(words)\(final)")
    }
  }

  private mutating func answer(_ text: String) {
    answers += Array(text.utf8)
  }

  private mutating func place(column: Int, row: Int) {
    self.column = min(max(0, column), columns - 1)
    self.row = min(max(0, row), rows - 1)
    wrapsNext = false
  }

  private mutating func move(_ final: Character, count: Int, numbers: [Int]) -> Bool {
    switch final {
    case "A": place(column: column, row: row - count)
    case "B", "e": place(column: column, row: row + count)
    case "C", "a": place(column: column + count, row: row)
    case "D": place(column: column - count, row: row)
    case "E": place(column: 0, row: row + count)
    case "F": place(column: 0, row: row - count)
    case "G", "`": place(column: count - 1, row: row)
    case "d": place(column: column, row: count - 1)
    case "H", "f": place(column: (numbers.count > 1 ? max(1, numbers[1]) : 1) - 1, row: count - 1)
    case "I": tab(by: count)
    case "Z": tab(by: -count)
    default: return false
    }
    return true
  }

  private mutating func edit(_ final: Character, first: Int, count: Int) -> Bool {
    switch final {
    case "K":
      erase(row: row, from: first == 0 ? column : 0, to: first == 1 ? column : columns - 1)
    case "J":
      let erased = first == 0 ? row + 1..<rows : first == 1 ? 0..<row : 0..<rows
      for row in erased { erase(row: row, from: 0, to: columns - 1) }
      if first < 2 {
        erase(row: row, from: first == 0 ? column : 0, to: first == 1 ? column : columns - 1)
      }
    case "X": erase(row: row, from: column, to: column + count - 1)
    case "P": shift(removing: count)
    case "@": shift(inserting: count)
    case "L": scroll(from: row, by: -count)
    case "M": scroll(from: row, by: count)
    case "S": scroll(from: top, by: count)
    case "T": scroll(from: top, by: -count)
    case "b": for _ in 0..<count { put(last) }
    default: return false
    }
    wrapsNext = final == "b" ? wrapsNext : false
    return true
  }

  private mutating func shift(removing count: Int) {
    let count = min(count, columns - column)
    erase(row: row, from: column, to: column + count - 1)
    cells[row].removeSubrange(column..<column + count)
    cells[row] += Array(repeating: blank, count: count)
  }

  private mutating func shift(inserting count: Int) {
    let count = min(count, columns - column)
    if column > 0 && cells[row][column].text.isEmpty {
      cells[row][column - 1].text = " "
      cells[row][column].text = " "
    }
    cells[row].insert(contentsOf: Array(repeating: blank, count: count), at: column)
    let isCut = cells[row][columns].text.isEmpty
    cells[row].removeLast(count)
    if isCut { cells[row][columns - 1].text = " " }
  }

  private mutating func obeyPrivate(_ words: Substring, _ final: Character) {
    if final == "p" && words.last == "$" {
      answer("\u{1B}[?\(words.dropLast());0$y")
      return
    }
    guard final == "h" || final == "l" else { return }
    for mode in words.split(separator: ";").compactMap({ Int($0) }) {
      if final == "h" { modes.insert(mode) } else { modes.remove(mode) }
      switch mode {
      case 25: isCursorVisible = final == "h"
      case 1049, 47, 1047: switchScreen(toAlternate: final == "h")
      default: break
      }
    }
  }

  private mutating func switchScreen(toAlternate: Bool) {
    if toAlternate, normalScreen == nil {
      saved = (column, row, look)
      normalScreen = cells
      cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
    } else if !toAlternate, let normal = normalScreen {
      cells = normal
      normalScreen = nil
      restoreCursor()
    }
    wrapsNext = false
  }

  /// Sets colours and attributes.
  private mutating func dress(_ words: String) {
    var numbers = words.split(whereSeparator: { ";:".contains($0) }).compactMap { Int($0) }[...]
    if numbers.isEmpty { look = Look() }
    while let number = numbers.popFirst() {
      switch number {
      case 0: look = Look()
      case 1...9: look.attributes.insert(number)
      case 22: look.attributes.subtract([1, 2])
      case 23...29: look.attributes.remove(number - 20)
      case 30...37: look.foreground = number - 30
      case 40...47: look.background = number - 40
      case 90...97: look.foreground = number - 82
      case 100...107: look.background = number - 92
      case 39: look.foreground = nil
      case 49: look.background = nil
      case 38: look.foreground = Emulator.color(&numbers)
      case 48: look.background = Emulator.color(&numbers)
      default: unknown.append("SGR \(number)")
      }
    }
  }

  private static func color(_ numbers: inout ArraySlice<Int>) -> Int? {
    switch numbers.popFirst() {
    case 5: return numbers.popFirst()
    case 2:
      let parts = numbers.prefix(3)
      numbers.removeFirst(min(3, numbers.count))
      return parts.reduce(1) { $0 << 8 | $1 }
    default: return nil
    }
  }
}
