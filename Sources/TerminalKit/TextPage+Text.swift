extension TextPage {
  /// The lines as text to print, at most `columns` cells each; nothing is cut, fields are left out.
  package func text(columns: Int) -> [String] {
    let labels = lines.map { line in
      if case .pair(let label, _, _) = line { TextWidth.columns(of: label) } else { 0 }
    }
    let start = min((labels.max() ?? 0) + 2, columns * 2 / 5)
    return lines.flatMap { line -> [String] in
      switch line {
      case .text(let text, _): return TextWidth.wrapped(text, to: columns)
      case .pair(let label, let value, _):
        return TextPage.printed(label, value, start: start, columns: columns)
      case .cells(let texts, let layout, _):
        return TextWidth.wrapped(layout.line(texts), to: columns).map(TextPage.trimmed)
      case .rule(let title):
        let rest = max(0, columns - TextWidth.columns(of: title) - 4)
        return ["", "-- \(title) " + String(repeating: "-", count: rest)]
      case .gap: return [""]
      case .field: return []
      }
    }
  }

  /// A label with its value behind it, or below it where the label is too long for its column.
  private static func printed(
    _ label: String, _ value: String, start: Int, columns: Int
  ) -> [String] {
    let values = TextWidth.wrapped(value, to: columns - start)
    let blank = String(repeating: " ", count: start)
    let heads = TextWidth.wrapped(label, to: columns)
    guard heads.count == 1, TextWidth.columns(of: label) < start else {
      return heads + values.map { blank + $0 }
    }
    return values.enumerated().map { index, value in
      trimmed((index == 0 ? TextWidth.padded(label, to: start) : blank) + value)
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
