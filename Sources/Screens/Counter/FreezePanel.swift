import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// The request for a freeze as the customer confirms it: amount, time left, code, what they see.
struct FreezePanel: Overlay {
  let id: ID<Plan>
  private var plan: Plan?
  private var names = PlanScreen.Names()
  private var isDemonstration = false

  init(_ id: ID<Plan>) {
    self.id = id
  }

  mutating func load(_ session: Session) throws {
    plan = try session.book.plan(id)
    if let plan { names = try session.names(of: plan) }
    isDemonstration = session.book.kind == .demonstration
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let asked = plan?.lastFreeze else { return }
    let words = canvas.words
    let code = room(for: asked, canvas, area)
    let width = min(area.columns - 6, 44)
    let lines = lines(asked, words, showsCode: code != nil).flatMap { line in
      TextWidth.wrapped(line.text, to: width).map { ($0, line.tone) }
    }
    let room = code.map { FreezePanel.room(of: $0) }
    let size = Size(
      columns: room.map { width + 2 + $0.columns } ?? width,
      rows: max(lines.count + 2, room?.rows ?? 0))
    let inside = canvas.panel(size, in: area, title: words.freezePanelTitle)
    let (text, picture) = inside.splitLeft(width, gap: 2)
    for (index, line) in lines.enumerated() where index < inside.rows - 1 {
      canvas.put(line.0, text.column, text.row + index, line.1, limit: text.columns)
    }
    let isOpen = asked.isOpen
    let hint = isDemonstration ? words.freezePanelQuery : words.freezePanelHint
    canvas.put(
      isOpen ? hint : words.anyKeyCloses, text.column, inside.endRow - 1, .key,
      limit: text.columns)
    if let code { draw(code, on: &canvas, picture) }
  }

  private func lines(
    _ asked: Operation, _ words: Words, showsCode: Bool
  ) -> [(text: String, tone: Tone)] {
    let left = (asked.expires ?? Clock.now()) - Clock.now()
    var lines: [(text: String, tone: Tone)] = [
      (names.customer + "  " + names.mobile, .title), (words.money(asked.requested), .figure),
    ]
    switch asked.state {
    case .inProcess:
      lines.append(
        left > 0
          ? (words.left(seconds: left), left > 180 ? .figure : .warning)
          : (words.confirmationEnded, .warning))
    case .done:
      lines.append((words.confirmed(Masking.tail(asked.authorisation)), .paid))
    case .failed:
      lines.append((words.freezeFailedBecause(asked.failure.map(words.name) ?? "-"), .error))
      if let least = asked.leastDownPayment {
        lines.append((words.sentence(.quotaInsufficient(leastDownPayment: least)), .warning))
      }
    case .unknown: lines.append((words.freezeResultUnknown(asked.id.text), .warning))
    case .toSend: break
    }
    lines.append((words.requestNumber(asked.id.text), .label))
    guard asked.state == .inProcess else { return lines }
    lines.append(("", .body))
    lines.append((words.theySee, .label))
    let owner = names.programme?.owner ?? ""
    lines += words.customersView(owner, asked.requested, plan?.signature?.form?.phone ?? "")
      .map { ("  " + $0, .body) }
    if isDemonstration {
      lines += [("", .body), (words.ownerIsSimulated, .muted)]
    }
    if !showsCode { lines.append((words.codeNeedsRoom, .warning)) }
    return lines
  }

  /// The code where it can be drawn and is of use.
  private func room(for asked: Operation, _ canvas: Canvas, _ area: Rect) -> QRCode? {
    guard asked.state == .inProcess, canvas.look.glyphs == .unicode,
      let code = QRCode(asked.id.text)
    else { return nil }
    let needed = FreezePanel.room(of: code)
    return area.rows >= needed.rows + 2 && area.columns >= 44 + 2 + needed.columns + 4 ? code : nil
  }

  /// The room of the code with a light rim: two modules stand in a cell, one above the other.
  private static func room(of code: QRCode) -> Size {
    Size(columns: code.size + 4, rows: (code.size + 5) / 2)
  }

  /// Telephones want dark on light, whatever the theme.
  private func draw(_ code: QRCode, on canvas: inout Canvas, _ area: Rect) {
    let style = Style(foreground: .palette(231), background: .palette(16))
    let glyphs = canvas.look.glyphs
    func isDark(_ row: Int, _ column: Int) -> Bool {
      code.isDark.indices.contains(row) && code.isDark[row].indices.contains(column)
        && code.isDark[row][column]
    }
    let room = FreezePanel.room(of: code)
    for line in 0..<room.rows {
      let cells = (0..<room.columns).map { column in
        switch (isDark(line * 2 - 2, column - 2), isDark(line * 2 - 1, column - 2)) {
        case (false, false): glyphs.barFull
        case (false, true): glyphs.upperHalf
        case (true, false): glyphs.lowerHalf
        case (true, true): Character(" ")
        }
      }
      canvas.grid.put(
        String(cells), column: area.column, row: area.row + line, limit: area.columns,
        style: style)
    }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    switch key {
    case .character("v"), .character("r"), .character("x"):
      plan?.lastFreeze?.isOpen == true ? .press(key) : .close
    default: .close
    }
  }
}
