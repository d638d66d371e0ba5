import Lending
import LendingStore
import TerminalKit
import Wording

/// What stands around every screen: header, line of screens, message, footer.
struct Frame {
  let session: Session
  let crumbs: [any Screen]

  private var words: Words { session.words }

  func draw(on canvas: inout Canvas, notice: Notice?) {
    let size = canvas.grid.size
    header(on: &canvas)
    crumb(on: &canvas)
    let whole = Rect(size)
    canvas.rule(whole, size.rows - 3)
    if let notice {
      let room = size.columns - 4
      let text = TextWidth.clipped(
        notice.text, to: room, ellipsis: canvas.look.glyphs.ellipsis)
      canvas.put(" \(text) ", 1, size.rows - 3, notice.tone)
    }
    footer(on: &canvas)
  }

  private func header(on canvas: inout Canvas) {
    let columns = canvas.grid.size.columns
    canvas.put(String(repeating: " ", count: columns), 0, 0, .header)
    let header = session.header
    var end = columns - 1
    if header.isDemonstration {
      let mark = " \(columns >= 100 ? words.demonstration : words.demonstrationShort) "
      end -= TextWidth.columns(of: mark)
      canvas.put(mark, end, 0, .training)
      end -= 1
    }
    let right = columns >= 100 ? words.businessDay(header.right) : header.right
    end -= TextWidth.columns(of: right)
    canvas.put(right, end, 0, .header)
    canvas.put(
      TextWidth.clipped(
        header.left, to: max(0, end - 3), ellipsis: canvas.look.glyphs.ellipsis), 1, 0, .header)
  }

  private func crumb(on canvas: inout Canvas) {
    let columns = canvas.grid.size.columns
    let position = crumbs.last?.position ?? ""
    let end = columns - 1 - TextWidth.columns(of: position)
    canvas.put(position, end, 1, .muted)
    guard crumbs.count > 1 else {
      sections(on: &canvas, until: end - 1)
      return
    }
    let path = crumbs.map { $0.title(words) }.joined(separator: " > ")
    let shown = TextWidth.clippedLeft(
      path, to: end - 2, ellipsis: canvas.look.glyphs.ellipsis)
    canvas.put(shown, 1, 1, .title)
  }

  private func sections(on canvas: inout Canvas, until end: Int) {
    var column = 1
    for section in Section.open(to: session.person.role) {
      let name = "\(section.rawValue) \(words.section(section))"
      let width = TextWidth.columns(of: name) + (section == .home ? 2 : 0)
      guard column + width < end else { return }
      if section == .home {
        column = canvas.put("[\(name)]", column, 1, .title) + 1
      } else {
        canvas.put(String(name.prefix(1)), column, 1, .key)
        column = canvas.put(String(name.dropFirst()), column + 1, 1, .hint) + 2
      }
    }
  }

  /// Two lines of keys; what does not fit is left to the help, which is always named.
  private func footer(on canvas: inout Canvas) {
    let size = canvas.grid.size
    let bindings = crumbs.last?.bindings(session).filter(\.isHinted) ?? []
    // Where letters are typed, help has another key; a screen that binds Escape says how to leave.
    let isTyping = crumbs.last?.isTyping == true
    var tail = [(isTyping ? "F1" : "?", words.name(.help))]
    if !bindings.contains(where: { $0.keys.contains(.escape) }) {
      tail.append((isTyping ? "Esc" : "q", words.name(crumbs.count > 1 ? .back : .quit)))
    }
    let tailWidth = tail.reduce(0) { $0 + TextWidth.columns(of: "\($1.0) \($1.1)") + 2 }
    var column = 1
    var row = size.rows - 2
    for binding in bindings {
      let name = words.name(binding.command)
      let width = TextWidth.columns(of: binding.notation) + TextWidth.columns(of: name) + 1
      let limit = row == size.rows - 2 ? size.columns - 1 : size.columns - 1 - tailWidth
      if column + width > limit {
        guard row == size.rows - 2 else { break }
        row += 1
        column = 1
        guard column + width <= size.columns - 1 - tailWidth else { break }
      }
      let isRefused = binding.refusal != nil
      canvas.put(binding.notation, column, row, isRefused ? .refused : .key)
      canvas.put(
        name, column + TextWidth.columns(of: binding.notation) + 1, row,
        isRefused ? .refused : .hint)
      column += width + 2
    }
    var end = size.columns - 1 - tailWidth + 2
    for (key, name) in tail {
      canvas.put(key, end, size.rows - 1, .key)
      end = canvas.put(name, end + TextWidth.columns(of: key) + 1, size.rows - 1, .hint) + 2
    }
  }
}
