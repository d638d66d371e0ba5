import Lending
import TerminalKit
import Wording

/// Fields to be filled in, one of them under the caret; what is wrong stands below its field.
struct InputForm {
  /// One field.
  struct Field {
    /// The path in the event, such as `person.name`, by which it is filled; refusals find it by its end
    /// too.
    let name: String
    let label: String
    var input: Input
    /// Whether it is masked while the caret is elsewhere.
    var mask: TextField.Mask?
    /// What is asked for, shown while it is empty.
    var hint = ""
    /// What is wrong with it.
    var error: String?
    /// What follows from it, shown below while nothing is wrong.
    var note: String?
    /// What each choice is written as; empty for one that is none yet.
    var values: [String] = []

    enum Input {
      case text(TextField)
      case choice([String], Int)
    }

    /// A text of which nothing is kept secret.
    static func text(
      _ name: String, _ label: String, _ proposed: String = "",
      filter: TextField.Filter = .any, limit: Int? = nil, hint: String = ""
    ) -> Field {
      let field =
        proposed.isEmpty
        ? TextField(filter: filter, limit: limit)
        : TextField(proposing: proposed, filter: filter, limit: limit)
      return Field(name: name, label: label, input: .text(field), hint: hint)
    }

    /// One of `values`, `first` to begin with; where nothing is chosen yet, `none` stands first.
    static func choice<Value: RawRepresentable<String>>(
      _ name: String, _ label: String, _ values: [Value], first: Int = 0, none: String? = nil,
      _ text: (Value) -> String
    ) -> Field {
      let choices = values.map { (text: text($0), value: $0.rawValue) }
      return options(name, label, (none.map { [($0, "")] } ?? []) + choices, first: first)
    }

    /// One of `options`, each with what it is written as.
    static func options(
      _ name: String, _ label: String, _ options: [(text: String, value: String)], first: Int = 0
    ) -> Field {
      Field(
        name: name, label: label, input: .choice(options.map(\.text), first),
        values: options.map(\.value))
    }

    /// What is said below it.
    var remark: String? { error ?? note }

    /// The text typed, or the number of the choice.
    var text: String {
      switch input {
      case .text(let field): field.text
      case .choice(_, let index): String(index)
      }
    }

    /// The choice made, counted from zero.
    var choice: Int {
      if case .choice(_, let index) = input { index } else { 0 }
    }
  }

  var fields: [Field]
  var focus = 0

  init(_ fields: [Field]) {
    self.fields = fields
  }

  /// The text of the field called `name`, without blanks around it.
  subscript(name: String) -> String {
    let text = fields.first { $0.name == name }?.text ?? ""
    return text.split(separator: " ").joined(separator: " ")
  }

  /// The same, nil while nothing is typed.
  func optional(_ name: String) -> String? { self[name].isEmpty ? nil : self[name] }

  /// What is typed and chosen, by the names of the fields.
  var texts: [String: String] {
    var texts: [String: String] = [:]
    for field in fields {
      switch field.input {
      case .text: texts[field.name] = self[field.name]
      case .choice(_, let index):
        texts[field.name] = field.values.indices.contains(index) ? field.values[index] : nil
      }
    }
    return texts
  }

  /// The choice made in the field called `name`.
  func choice(_ name: String) -> Int { fields.first { $0.name == name }?.choice ?? 0 }

  var isTyping: Bool {
    guard fields.indices.contains(focus), case .text = fields[focus].input else { return false }
    return true
  }

  /// Takes a key of editing or of moving between fields; answers whether it was one.
  mutating func take(_ key: Key) -> Bool {
    guard fields.indices.contains(focus) else { return false }
    switch key {
    case .tab: focus = (focus + 1) % fields.count
    case .backTab: focus = (focus + fields.count - 1) % fields.count
    case .down: focus = min(focus + 1, fields.count - 1)
    case .up: focus = max(0, focus - 1)
    default: return edit(key)
    }
    return true
  }

  /// Moves to the next field; false on the last one.
  mutating func advance() -> Bool {
    guard focus + 1 < fields.count else { return false }
    focus += 1
    return true
  }

  private mutating func edit(_ key: Key) -> Bool {
    switch fields[focus].input {
    case .text(var field):
      guard field.take(key) else { return false }
      fields[focus].input = .text(field)
      fields[focus].error = nil
      return true
    case .choice(let options, let index):
      let next: Int
      switch key {
      case .left, .character("h"): next = max(0, index - 1)
      case .right, .character("l"), .character(" "): next = (index + 1) % max(1, options.count)
      default: return false
      }
      fields[focus].input = .choice(options, next)
      fields[focus].error = nil
      return true
    }
  }

  /// Puts the sentences of a refusal under their fields, the caret on the first of them, and answers
  /// the reasons that concern no field.
  mutating func show(_ refusal: Refusal, _ words: Words) -> [Reason] {
    var others: [Reason] = []
    var first: Int?
    for reason in refusal.reasons {
      func end(_ path: String) -> Substring { path.split(separator: ".").last ?? "" }
      let path = reason.field ?? ""
      guard
        let index = fields.firstIndex(where: { $0.name == path })
          ?? fields.firstIndex(where: { end($0.name) == end(path) && !path.isEmpty })
      else {
        others.append(reason)
        continue
      }
      fields[index].error = fields[index].error ?? words.sentence(reason)
      first = min(first ?? index, index)
    }
    if let first { focus = first }
    return others
  }

  /// How many rows the form takes, with what is said below fields.
  var rows: Int { fields.count + fields.count { $0.remark != nil } }

  /// Draws the form; labels in one column, values behind them.
  func draw(on canvas: inout Canvas, in area: Rect) {
    let labels = fields.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let start = area.column + min(labels, area.columns / 2) + 2
    let width = max(4, area.endColumn - start)
    let skipped = firstRow(height: area.rows)
    var row = area.row - skipped
    for (index, field) in fields.enumerated() {
      if row >= area.row, row < area.endRow {
        canvas.put(
          field.label, area.column, row, index == focus ? .title : .label,
          limit: start - area.column - 1)
        draw(field, on: &canvas, start, row, width, isFocused: index == focus)
      }
      row += 1
      guard let remark = field.remark else { continue }
      if row >= area.row, row < area.endRow {
        canvas.put(
          TextWidth.clipped(remark, to: width, ellipsis: canvas.look.glyphs.ellipsis), start, row,
          field.error == nil ? .warning : .error)
      }
      row += 1
    }
  }

  private func firstRow(height: Int) -> Int {
    let before = fields.prefix(focus).reduce(0) { $0 + ($1.remark == nil ? 1 : 2) }
    return max(0, before + 2 - height)
  }

  func draw(
    _ field: Field, on canvas: inout Canvas, _ column: Int, _ row: Int, _ width: Int,
    isFocused: Bool
  ) {
    switch field.input {
    case .text(let text):
      let columns = min(width, (text.limit ?? 41) > 40 ? 44 : 30)
      let caret = text.draw(
        into: &canvas.grid, column: column, row: row, columns: columns,
        style: canvas.look.theme[isFocused ? .selected : .field],
        hiding: isFocused ? nil : field.mask)
      if text.isEmpty, !field.hint.isEmpty {
        let room = width - columns - 1
        if room > 6 {
          canvas.put(
            TextWidth.clipped(field.hint, to: room, ellipsis: canvas.look.glyphs.ellipsis),
            column + columns + 1, row, .muted)
        }
      }
      if isFocused {
        canvas.cursor = Position(column: min(caret, column + columns - 1), row: row)
      }
    case .choice(let options, let index):
      let text = options.indices.contains(index) ? options[index] : ""
      let shown = options.count > 1 ? "< \(text) >" : text
      canvas.put(
        TextWidth.clipped(shown, to: width, ellipsis: canvas.look.glyphs.ellipsis), column, row,
        isFocused ? .selected : .body)
      if isFocused { canvas.cursor = Position(column: column, row: row) }
    }
  }
}
