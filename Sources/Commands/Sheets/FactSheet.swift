import Lending
import Reporting
import TerminalKit
import Wording

extension FactSheet {
  /// One value of a list or detail, for scripts and for people.
  enum Value: Hashable {
    case text(String)
    case amount(Money)
    case day(Day)
    case moment(Moment)
    case count(Int)
    case rate(Rate)
    /// A word of a closed list, as scripts and as people know it.
    case word(String, shown: String)
    case flag(Bool)
    /// Several texts.
    case texts([String])
    case nothing

    var json: JSON {
      switch self {
      case .text(let text), .word(let text, _): .string(text)
      case .amount(let money): money.json
      case .day(let day): day.json
      case .moment(let moment): moment.json
      case .count(let number): number.json
      case .rate(let rate): rate.json
      case .flag(let flag): .bool(flag)
      case .texts(let texts): .array(texts.map { .string($0) })
      case .nothing: .null
      }
    }

    /// The value as a condition names it.
    var raw: String {
      switch json {
      case .string(let text), .number(let text): text
      case .bool(let flag): flag ? "true" : "false"
      default: ""
      }
    }

    func shown(_ words: Words) -> String {
      switch self {
      case .text(let text): text
      case .word(_, let shown): shown
      case .amount(let money): words.money(money)
      case .day(let day): words.day(day)
      case .moment(let moment): words.moment(moment)
      case .count(let number): String(number)
      case .rate(let rate): words.percent(rate)
      case .flag(let flag): flag ? words.yes : words.no
      case .texts(let texts): texts.joined(separator: " ")
      case .nothing: ""
      }
    }

    var alignment: TextWidth.Alignment {
      switch self {
      case .amount, .count, .rate: .right
      default: .left
      }
    }
  }
}

/// The figures of one thing in their order, and the lists that belong to it.
struct FactSheet {
  /// A figure with its name; tables leave out what is not brief.
  struct Line {
    let key: String
    let figure: FactSheet.Value
    let isBrief: Bool
  }

  let words: Words
  private(set) var lines: [Line] = []
  private(set) var parts: [Part] = []

  /// Sheets that belong to the thing: a list, or the one there is.
  struct Part {
    let key: String
    let sheets: [FactSheet]
    let isList: Bool

    var json: JSON {
      isList ? .array(sheets.map(\.json)) : sheets.first?.json ?? .null
    }
  }

  init(_ words: Words) {
    self.words = words
  }

  /// A figure under the name that scripts know.
  mutating func add(_ key: String, _ figure: FactSheet.Value, brief: Bool = true) {
    lines.append(Line(key: key, figure: figure, isBrief: brief))
  }

  mutating func add<Subject>(_ key: String, _ id: ID<Subject>?, brief: Bool = true) {
    add(key, id.map { .text($0.text) } ?? .nothing, brief: brief)
  }

  mutating func add(_ key: String, _ text: String?, brief: Bool = true) {
    add(key, text.map { .text($0) } ?? .nothing, brief: brief)
  }

  mutating func add(_ key: String, _ amount: Money?, brief: Bool = true) {
    add(key, amount.map { .amount($0) } ?? .nothing, brief: brief)
  }

  mutating func add(_ key: String, _ day: Day?, brief: Bool = true) {
    add(key, day.map { .day($0) } ?? .nothing, brief: brief)
  }

  mutating func add(_ key: String, _ moment: Moment?, brief: Bool = true) {
    add(key, moment.map { .moment($0) } ?? .nothing, brief: brief)
  }

  mutating func add(_ key: String, _ count: Int?, brief: Bool = true) {
    add(key, count.map { .count($0) } ?? .nothing, brief: brief)
  }

  mutating func add<Word: RawRepresentable>(
    _ key: String, _ word: Word?, brief: Bool = true, _ name: (Word) -> String
  ) where Word.RawValue == String {
    add(key, word.map { .word($0.rawValue, shown: name($0)) } ?? .nothing, brief: brief)
  }

  /// A list that belongs to the thing.
  mutating func add(part key: String, _ sheets: [FactSheet]) {
    parts.append(Part(key: key, sheets: sheets, isList: true))
  }

  /// The one thing of its kind that belongs to the thing, or none.
  mutating func add(part key: String, _ sheet: FactSheet?) {
    parts.append(Part(key: key, sheets: sheet.map { [$0] } ?? [], isList: false))
  }

  /// The figure under `key`, which stands at `place` in most sheets.
  private func figure(_ key: String, at place: Int) -> FactSheet.Value? {
    lines.indices.contains(place) && lines[place].key == key ? lines[place].figure : self[key]
  }

  /// The figure under `key`.
  package subscript(key: String) -> FactSheet.Value? { lines.first { $0.key == key }?.figure }

  var json: JSON {
    .object(
      lines.map { JSON.Member($0.key, $0.figure.json) }
        + parts.map { JSON.Member($0.key, $0.json) })
  }

  /// A line for each figure that has a value, then a table for each part.
  var text: [String] {
    var table = TextTable([.init(""), .init("")])
    table.rows = lines.filter { $0.figure != .nothing }.map {
      [words.heading($0.key), $0.figure.shown(words)]
    }
    var text = Array(table.lines.dropFirst())
    for part in parts {
      let count = part.isList ? "  \(part.sheets.count)" : ""
      text += ["", words.heading(part.key) + count]
      text += FactSheet.table(part.sheets, words)
    }
    return text
  }

  /// A table of the brief figures, without lines where there is nothing.
  static func table(_ sheets: [FactSheet], _ words: Words) -> [String] {
    guard let first = sheets.first else { return [] }
    let brief = first.lines.indices.filter { first.lines[$0].isBrief }
      .map { (key: first.lines[$0].key, place: $0) }
    var table = TextTable(
      brief.map { key, place in
        let isRight = sheets.contains { $0.figure(key, at: place)?.alignment == .right }
        return .init(words.heading(key), isRight ? .right : .left)
      })
    table.rows = sheets.map { sheet in
      brief.map { sheet.figure($0.key, at: $0.place)?.shown(words) ?? "" }
    }
    return table.lines
  }
}

extension FactSheet {
  /// A head with the names that scripts know, then a line for each sheet; nothing of no sheets.
  ///
  /// Several texts in one cell are parted by blanks.
  static func csv(_ sheets: [FactSheet]) -> [String] {
    var keys: [String] = []
    for sheet in sheets {
      for line in sheet.lines where !keys.contains(line.key) { keys.append(line.key) }
    }
    guard !keys.isEmpty else { return [] }
    let rows = sheets.map { sheet in keys.map { sheet[$0]?.cell ?? .plain("") } }
    return ([keys.map { .plain($0) }] + rows).map(CSV.line)
  }
}

extension FactSheet.Value {
  /// The value in a spreadsheet: as scripts know it, texts that people typed kept from being formulas.
  fileprivate var cell: CSV.Cell {
    switch self {
    case .text(let text): .text(text)
    case .texts(let texts): .text(texts.joined(separator: " "))
    default: .plain(raw)
    }
  }
}
