/// A page: lines, figures and fields under one another.
package struct TextPage {
  /// One line before it is wrapped.
  package enum Line {
    case text(String, Tone)
    case pair(String, String, Tone)
    /// One text for each column of a table.
    case cells([String], ColumnLayout, Tone)
    /// A field of the form, by its place.
    case field(Int)
    case rule(String)
    case gap
  }

  package private(set) var lines: [Line] = []

  /// An empty page.
  package init() {}

  package mutating func text(_ text: String, _ tone: Tone = .body) {
    lines.append(.text(text, tone))
  }
  package mutating func pair(_ label: String, _ value: String, _ tone: Tone = .body) {
    lines.append(.pair(label, value, tone))
  }
  package mutating func rule(_ title: String) { lines.append(.rule(title)) }
  package mutating func field(_ index: Int) { lines.append(.field(index)) }
  package mutating func gap() { lines.append(.gap) }
  package mutating func cells(_ texts: [String], _ layout: ColumnLayout, _ tone: Tone = .body) {
    lines.append(.cells(texts, layout, tone))
  }
  package mutating func append(_ content: TextPage) { lines += content.lines }
}
