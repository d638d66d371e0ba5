import Lending
import TerminalKit
import Wording

extension PlanScreen {
  /// Schedule and operations side by side where no word of theirs is cut, else one at a time; of a
  /// drawing, which freezes nothing, the schedule alone.
  func panes(_ plan: Plan, on canvas: inout Canvas, _ area: Rect) {
    guard area.rows >= 3 else { return }
    guard plan.application.drawing == nil else {
      drawSchedule(plan, on: &canvas, area)
      return
    }
    let (kinds, results) = operationWidths(canvas.words)
    let needed = 2 + 5 + kinds + 9 + 9 + results + 5 + 2
    if area.columns - needed - 1 >= 56 {
      let (left, right) = area.splitLeft(area.columns - needed - 1, gap: 1)
      for row in (area.row + 1)..<area.endRow {
        canvas.put(String(canvas.look.glyphs.vertical), left.endColumn, row, .rule)
      }
      drawSchedule(plan, on: &canvas, left)
      canvas.put(String(canvas.look.glyphs.tee), left.endColumn, area.row, .rule)
      drawOperations(plan, on: &canvas, right)
    } else if pane == .schedule {
      drawSchedule(plan, on: &canvas, area)
    } else {
      drawOperations(plan, on: &canvas, area)
    }
  }

  /// What an operation is called by the owner of the line.
  private func name(_ kind: OperationKind, _ words: Words) -> String {
    kind == .capture && names.programme?.source == .huabei ? words.convert : words.name(kind)
  }

  /// The widths of the longest kind and the longest result of an operation.
  private func operationWidths(_ words: Words) -> (kinds: Int, results: Int) {
    let kinds = OperationKind.allCases.map { TextWidth.columns(of: name($0, words)) }
    let results = Operation.State.allCases.map { TextWidth.columns(of: words.name($0)) }
    return (kinds.max() ?? 0, results.max() ?? 0)
  }

  private func drawSchedule(_ plan: Plan, on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    let paid = plan.instalments.count { $0.paidOn != nil }
    let compensated = plan.instalments.count { $0.compensatedOn != nil }
    canvas.rule(
      area, area.row,
      title: words.schedule(paid, compensated, plan.instalments.count - paid - compensated))
    guard !plan.instalments.isEmpty else {
      let hasEnded = plan.ending != nil || plan.stage == .returned
      let told = hasEnded ? words.endedUndisbursed : words.notDisbursedYet
      canvas.put(told, area.column + 1, area.row + 1, .muted)
      return
    }
    let table = Table(
      [
        .init(words.numberColumn, 2, alignment: .right), .init(words.dueColumn, 10),
        .init(words.askedColumn, 9, alignment: .right),
        .init(words.paidColumn, 9, alignment: .right),
        .init(words.stateColumn, 12, minimum: 6, grows: true),
      ])
    table.draw(
      on: &canvas, area.splitTop(1).rest, cursor: schedule, isFocused: pane == .schedule
    ) { number in
      guard let instalment = plan.instalments.first(where: { $0.number == number }) else {
        return []
      }
      return cells(instalment, plan, words)
    }
  }

  private func cells(
    _ instalment: Plan.Instalment, _ plan: Plan, _ words: Words
  ) -> [Table.Text] {
    guard let terms = plan.terms else { return [] }
    let state = instalment.state(on: day, terms)
    let tone: Tone =
      switch state {
      case .paid: .paid
      case .compensated, .beingCaptured: .captured
      case .overdue: .overdue
      case .dueToday: .warning
      case .notDue, .partlyPaid, .returned: .body
      }
    var text = words.name(state)
    if state == .overdue {
      text = words.overdueBy(day - instalment.due)
    } else if state == .compensated, let on = instalment.compensatedOn {
      text += " " + words.capturedOn(String(on.text.dropFirst(5)))
    } else if instalment.number == plan.nextInstalment?.number, instalment.due > day {
      text += " " + words.dueIn(instalment.due - day)
    }
    if state == .overdue, instalment.captured.total > .zero {
      text += " " + captured(words) + " " + words.money(instalment.captured.total)
    } else if state == .overdue, let from = plan.captureDay(of: instalment) {
      text += " " + words.captureFrom(String(from.text.dropFirst(5)))
    }
    return [
      .init(String(instalment.number)), .init(words.day(instalment.due)),
      .init(words.money(instalment.asked(on: day, terms))),
      .init(words.money(instalment.paid.total)), .init(text, tone),
    ]
  }

  private func drawOperations(_ plan: Plan, on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.operations(plan.operations.count))
    guard !listed.isEmpty else {
      canvas.put(words.noOperations, area.column + 1, area.row + 1, .muted)
      return
    }
    let notes = notes(plan, words)
    let room = max(3, area.rows - 2 - notes.count)
    let (kinds, results) = operationWidths(words)
    let table = Table(
      [
        .init(words.sequenceColumn, 2, alignment: .right), .init(words.timeColumn, 5),
        .init(words.actionColumn, kinds),
        .init(words.amountColumn, 9, alignment: .right),
        .init(words.remainingColumn, 9, alignment: .right),
        .init(words.resultColumn, results, grows: true),
      ])
    let top = area.splitTop(1).rest.splitTop(min(room, listed.count + 1)).top
    table.draw(on: &canvas, top, cursor: operations, isFocused: pane == .operations) { index in
      guard listed.indices.contains(index) else { return [] }
      return cells(listed[index], index, words)
    }
    for (offset, line) in notes.enumerated() {
      let row = top.endRow + 1 + offset
      guard row < area.endRow else { break }
      canvas.put(
        TextWidth.clipped(
          line.text, to: area.columns - 2, ellipsis: canvas.look.glyphs.ellipsis),
        area.column + 1, row, line.tone)
    }
  }

  private func cells(_ operation: Operation, _ index: Int, _ words: Words) -> [Table.Text] {
    let tone: Tone =
      switch operation.state {
      case .done: operation.kind == .capture ? .captured : .paid
      case .failed: .error
      case .unknown: .warning
      case .toSend, .inProcess: .notice
      }
    let amount = operation.state == .done ? operation.done : operation.requested
    let day = operation.answered ?? operation.day
    return [
      .init(String(index + 1)), .init(String(day.text.dropFirst(5))),
      .init(name(operation.kind, words)), .init(words.money(amount)),
      .init(operation.remaining.map { words.money($0) } ?? "-", .label),
      .init(words.name(operation.state), tone),
    ]
  }

  /// The selected operation in words, and what comes next.
  private func notes(_ plan: Plan, _ words: Words) -> [(text: String, tone: Tone)] {
    var lines: [(text: String, tone: Tone)] = []
    if let index = operations.selected, listed.indices.contains(index) {
      let operation = listed[index]
      lines.append((words.operationTitle(index + 1, operation.id.text), .label))
      if let instalment = operation.instalment {
        lines.append((words.operationReason(instalment), .body))
        if operation.state == .done {
          lines.append((words.compensatedNote(instalment), .body))
        }
      }
      if operation.state == .unknown { lines.append((words.blocksRepetition, .warning)) }
      if let failure = operation.failure { lines.append((words.name(failure), .error)) }
      if let next = operation.nextAttempt { lines.append((words.nextAttempt(next), .body)) }
    }
    for operation in plan.pending {
      lines.append((words.toSend(name(operation.kind, words), operation.requested), .notice))
    }
    if plan.isActive, let next = plan.nextInstalment, next.due >= day {
      lines.append((words.next(next.due, next.unpaid.total), .body))
    }
    lines.append((words.ownerActs, .muted))
    return lines
  }
}
