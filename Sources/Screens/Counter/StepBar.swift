import TerminalKit

/// The steps of a case in one row; the one where the case stands is in brackets.
enum StepBar {
  static func draw(
    on canvas: inout Canvas, in area: Rect, _ current: Int, of names: [String]
  ) {
    let whole = names.enumerated().reduce(1) { width, step in
      width + TextWidth.columns(of: step.element) + 3 + (step.offset + 1 == current ? 2 : 0)
    }
    let isShort = whole > area.columns
    var column = area.column + 1
    for (index, name) in names.enumerated() {
      let number = index + 1
      let isCurrent = number == current
      let text = isShort && !isCurrent ? "\(number)" : "\(number) \(name)"
      let tone: Tone = isCurrent ? .title : number < current ? .paid : .muted
      let sign = number < current ? "+" : ""
      column = canvas.put(isCurrent ? "[\(text)]" : sign + text, column, area.row, tone) + 1
    }
  }
}
