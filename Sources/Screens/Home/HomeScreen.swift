import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

extension Plan.Stage {
  /// From the application to the end, as the pipeline is read.
  fileprivate static let pipeline: [Plan.Stage] = [
    .applied, .prechecked, .signed, .contracted, .confirming, .frozen, .handedOver, .active,
    .returning, .settled, .writtenOff, .recovered, .returned, .withdrawn,
  ]
}

/// The counter first, then the customers, then what to know.
struct HomeScreen: Screen {
  private var cases: [Listing.Row] = []
  private var plans: [Plan.Summary] = []
  private var names: [ID<Customer>: String] = [:]
  private var totals = Totals()
  private var differences = 0
  private var ending: [Plan.Summary] = []
  private var daysBehind = 0
  /// The business day of a book that holds something.
  private var openSince: Day?
  private var intake: Refusal?
  private var cursor = ListCursor<String>()
  /// The case that the cursor was put on when it was left.
  private var lastCase: ID<Plan>?
  private var role = Role.agent
  private var size = Size(columns: 80, rows: 24)
  private var isDemonstration = false
  var extent = Extent()

  func title(_ words: Words) -> String { words.section(.home) }

  var position: String? { cursor.index.map { "\($0 + 1)/\(cursor.count)" } }

  /// The clocks of waiting customers run by the second.
  var ticks: Int? { plans.contains { $0.stage == .confirming } ? 1000 : nil }

  mutating func load(_ session: Session, size: Size) throws {
    role = session.person.role
    self.size = size
    isDemonstration = session.book.kind == .demonstration
    var query = PlanQuery.atCounter
    query.agent = session.scope
    plans = try session.book.plans(query, limit: 200).rows
    let persons = try session.book.persons(of: Set(plans.map(\.customer)))
    names = persons.mapValues { Masking.name($0.name) }
    cases = CaseRow.rows(plans, persons, session)
    cursor.reload(cases.map(\.id))
    if let last = session.lastCase, last != lastCase {
      cursor.select(last.text)
      lastCase = last
    }
    totals = try session.book.totals(agent: session.scope)
    let day = try session.day()
    differences =
      session.visibility.sees(.everyCustomer)
      ? try session.book.differences(limit: 100).rows.count : 0
    let query60 = PlanQuery {
      $0.agent = session.scope
      $0.stages = [.active]
      $0.freezeStates = [.frozen, .partial]
      $0.sort = .freezeEnds
    }
    ending = try session.book.plans(query60, limit: 3).rows.filter {
      ($0.freezeEnds ?? .latest) - day <= 60
    }
    openSince = try session.book.businessDay
    daysBehind = try Closing.daysOpen(in: session.book, on: Clock.today())
    intake = try session.intakeRefusal()
  }

  func bindings(_ session: Session) -> [Binding] {
    let words = session.words
    return [
      Binding(.newCase, .character("n"), refusal: intake.map { words.sentence($0) }),
      Binding(.quote, .character("t")),
      Binding(.find, .character("f")),
      Binding(.open, .enter, refusal: cases.isEmpty ? words.emptyCases : nil),
      Binding(.askAgain, .character("v"), refusal: refusal(.confirming, words)),
      Binding(.queryResult, .character("r"), refusal: unknown ? nil : words.nothingHere),
      Binding(.explain, .character("i"), isHinted: false),
      Binding(.products, .character("P")),
      Binding(
        .ledger, .character("L"), refusal: session.mayNotSee(.ledger), isHinted: false),
      Binding(
        .closeDay, .character("D"), refusal: closingRefusal(words),
        isHinted: isDemonstration || daysBehind > 0),
      Binding(
        .closeMonth, .character("M"), refusal: isDemonstration ? nil : words.nothingHere,
        isHinted: isDemonstration),
    ]
  }

  private var selected: Plan.Summary? { plans.first { $0.id.text == cursor.selected } }

  private var unknown: Bool { selected?.freezeRequest == .unknown }

  private func refusal(_ stage: Plan.Stage, _ words: Words) -> String? {
    selected?.stage == stage ? nil : words.nothingHere
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<String>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .newCase: return try session.newCase(for: nil)
    case .quote: return .push(QuoteScreen())
    case .find: return .overlay(FindOverlay())
    case .products: return .push(CatalogueScreen())
    case .ledger: return .push(ListScreen(.ledger(LedgerCut())))
    case .open, .explain:
      guard let selected else { return .stay }
      return .push(CaseScreen(selected.id))
    case .askAgain, .queryResult:
      guard let selected else { return .stay }
      var screen = CaseScreen(selected.id)
      try screen.load(session, size: size)
      return .all([.push(screen), try screen.perform(command, session)])
    case .closeDay: return try close(session)
    case .closeMonth:
      return .overlay(try ClosingOverlay(session, through: session.day().adding(days: 29)))
    default: return .stay
    }
  }

  // MARK: The end of the day

  /// The days missed may be closed by anybody, many at once and today by an officer or a supervisor.
  private func closingRefusal(_ words: Words) -> String? {
    if isDemonstration { return nil }
    guard let openSince, openSince <= Clock.today() else { return words.nothingHere }
    if daysBehind == 0 {
      return Closing.mayCloseEarly(role)
        ? nil : words.roleMayNot(role, Event.Kind.dayClosed.rawValue)
    }
    do {
      try Closing.check(days: daysBehind, since: openSince, by: role)
      return nil
    } catch {
      return words.sentence(error)
    }
  }

  private func close(_ session: Session) throws -> Step {
    guard let openSince else { return .stay }
    if isDemonstration { return .overlay(try ClosingOverlay(session, through: openSince)) }
    let yesterday = Clock.today().adding(days: -1)
    guard daysBehind > 0 else {
      let words = session.words
      return .ask(
        ConfirmOverlay(
          title: words.name(.closeDay), lines: words.closingTodayAsked(words.day(openSince))
        ) { session in .overlay(try ClosingOverlay(session, through: openSince)) })
    }
    if daysBehind > Closing.mostAlone {
      return .ask(
        ClosingOverlay.asking(
          session.words, days: daysBehind, since: openSince, through: yesterday))
    }
    return .overlay(try ClosingOverlay(session, through: yesterday))
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let notes = notes(words)
    let middleHeight = 5
    // The counter comes first; notes take a quarter, and what the counter leaves over.
    let spare = area.rows - middleHeight - max(1, cases.count) - 4
    let notesHeight = min(max(1, notes.count), max(2, area.rows / 4, spare)) + 1
    var rest = area
    if area.rows >= 18 {
      canvas.put(words.findPrompt, area.column + 1, area.row, .key)
      let start = area.column + 2 + TextWidth.columns(of: words.findPrompt)
      canvas.put(
        TextWidth.clipped(
          words.findHint, to: area.columns - start - 1, ellipsis: canvas.look.glyphs.ellipsis),
        start, area.row, .muted)
      rest = area.splitTop(1).rest
    }
    let counter = rest.splitTop(max(3, rest.rows - middleHeight - notesHeight))
    drawCounter(on: &canvas, counter.top)
    let middle = counter.rest.splitTop(middleHeight)
    drawMiddle(on: &canvas, middle.top)
    drawNotes(notes, on: &canvas, middle.rest)
  }

  private func drawCounter(on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(
      area, area.row, title: words.casesTitle(cases.count), trailing: words.sortedByClock)
    let rest = area.splitTop(1).rest
    guard !cases.isEmpty else {
      canvas.put(words.emptyCases, rest.column + 2, rest.row + 1, .muted, limit: rest.columns - 4)
      return
    }
    let fresh = clocks(words)
    Table(CaseRow.columns(words)).draw(on: &canvas, rest, cursor: cursor) { id in
      fresh[id] ?? []
    }
  }

  /// The rows with their clocks as they stand now.
  private func clocks(_ words: Words) -> [String: [Table.Text]] {
    var rows: [String: [Table.Text]] = [:]
    for row in cases {
      guard case .plan(let plan) = row.thing else { continue }
      rows[row.id] = CaseRow.refreshed(row.cells, plan, words)
    }
    return rows
  }

  private func drawMiddle(on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(
      area, area.row, title: role == .agent ? words.myCustomers : words.allCustomers,
      trailing: words.pipeline)
    let half = min(50, area.columns * 5 / 9)
    let lines: [(String, Totals.Sum, Tone)] = [
      (words.dueToday, totals.dueToday, .warning), (words.dueSoon, totals.dueSoon, .body),
      (
        role == .agent ? words.remindable : words.overdueBefore,
        role == .agent ? totals.overdueUpToThreeDays : totals.overdueBefore, .overdue
      ),
      (words.compensatedWatch, totals.compensated, .captured),
    ]
    let rows = lines.map { name, sum, tone in
      let tone = sum.count == 0 ? Tone.muted : tone
      return [
        Table.Text(name, .label), Table.Text(words.plans(sum.count), tone),
        Table.Text(words.money(sum.amount), tone),
      ]
    }
    let left = Rect(column: area.column, row: area.row + 1, columns: half, rows: area.rows - 1)
    func width(_ column: Int) -> Int {
      rows.map { TextWidth.columns(of: $0[column].text) }.max() ?? 0
    }
    Table([
      .init("", width(0), minimum: 4, grows: true),
      .init("", max(8, width(1)), alignment: .right),
      .init("", max(11, width(2)), alignment: .right),
    ]).draw(rows, on: &canvas, left)
    for row in left.row..<min(left.endRow, left.row + rows.count) {
      canvas.put(String(canvas.look.glyphs.vertical), area.column + half, row, .rule)
    }
    let start = area.column + half + 2
    let counts = Plan.Stage.pipeline.compactMap { stage in
      totals.stages[stage].map { words.stageCount(words.name(stage), $0) }
    }
    var column = start
    var row = area.row + 1
    for text in counts {
      let width = TextWidth.columns(of: text)
      if column > start, column + width >= area.endColumn { (column, row) = (start, row + 1) }
      guard row < area.endRow else { break }
      column = canvas.put(text, column, row, limit: area.endColumn - column) + 2
    }
  }

  private func drawNotes(
    _ notes: [(text: String, tone: Tone)], on canvas: inout Canvas, _ area: Rect
  ) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.toKnow(notes.count))
    if notes.isEmpty {
      canvas.put(words.nothingToKnow, area.column + 1, area.row + 1, .muted)
    }
    for (index, note) in notes.enumerated() where index + 1 < area.rows {
      let text = (note.tone == .notice ? "i " : "! ") + note.text
      canvas.put(
        TextWidth.clipped(text, to: area.columns - 2, ellipsis: canvas.look.glyphs.ellipsis),
        area.column + 1, area.row + 1 + index, note.tone)
    }
  }

  /// What to look out for, the most pressing first.
  private func notes(_ words: Words) -> [(text: String, tone: Tone)] {
    let now = Clock.now()
    var notes: [(text: String, tone: Tone)] = []
    if let intake { notes.append((words.sentence(intake), .overdue)) }
    if daysBehind > 0 {
      notes.append((closingRefusal(words) ?? words.daysNotClosed(daysBehind), .warning))
    }
    for plan in plans {
      let name = "\(names[plan.customer] ?? "")(\(plan.queueNumber ?? plan.id.text))"
      if plan.stage == .handedOver, now - plan.stageSince >= 20 * 3600 {
        notes.append(
          (words.notDisbursed(name, words.elapsed(seconds: now - plan.stageSince)), .overdue))
      } else if plan.freezeRequest == .unknown, plan.stage == .confirming {
        notes.append((words.resultUnknown(name), .warning))
      } else if let until = plan.holdsUntil {
        if plan.stage == .confirming {
          if until < now { notes.append((words.confirmEnded(name), .warning)) }
        } else if until < now {
          notes.append((words.precheckEnded(name), .warning))
        } else if until.day == now.day {
          notes.append((words.precheckEndsToday(name, until.clock), .warning))
        }
      }
    }
    if differences > 0 { notes.append((words.toCorrectCount(differences), .warning)) }
    for plan in ending {
      guard let ends = plan.freezeEnds else { continue }
      let days = ends - now.day
      notes.append(
        days >= 0
          ? (words.freezeEndsSoon(plan.id.text, days), .notice)
          : (words.freezeEnded(plan.id.text, -days), .warning))
    }
    return notes
  }
}
