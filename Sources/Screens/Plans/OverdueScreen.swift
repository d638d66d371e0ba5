import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// The delinquency list: totals before and after compensation, the plans with the nearest capture
/// first, and below what tomorrow's capture would do.
struct OverdueScreen: Screen {
  private var all: [Row] = []
  private var rows: [Row] = []
  private var narrowing = FilterAndSort()
  private var totals = Totals()
  private var sums = Totals.Buckets()
  private var cursor = ListCursor<ID<Plan>>()
  private var day = Day.earliest
  private var role = Role.agent
  private var hasMore = false
  var extent = Extent()

  /// An overdue plan as far as the list goes; its plan is folded when it is seen.
  private struct Row {
    let plan: Plan
    let name: String
    let mobile: String
    let owner: String
  }

  func title(_ words: Words) -> String { words.section(.overdue) }

  var position: String? {
    cursor.index.map { "\($0 + 1)/\(cursor.count)\(hasMore ? "+" : "")" }
  }

  var isTyping: Bool { narrowing.isTyping }

  mutating func load(_ session: Session, size: Size) throws {
    role = session.person.role
    day = try session.day()
    totals = try session.book.totals(agent: session.scope)
    sums = try session.book.buckets(agent: session.scope)
    var query = PlanQuery.overdue(on: day)
    query.agent = session.scope
    let page = try session.book.plans(query, limit: 200)
    hasMore = page.next != nil
    let persons = try session.book.persons(of: Set(page.rows.map(\.customer)))
    var owners: [ID<Programme>: String] = [:]
    for programme in try session.book.programmes() {
      owners[programme.id] = programme.latest.owner
    }
    all = try page.rows.compactMap { summary in
      guard let plan = try session.book.plan(summary.id) else { return nil }
      let person = persons[summary.customer]
      return Row(
        plan: plan, name: person.map { Masking.name($0.name) } ?? "",
        mobile: person?.mobile ?? "", owner: summary.programme.flatMap { owners[$0] } ?? "")
    }
    narrow(session.words)
  }

  private mutating func narrow(_ words: Words) {
    rows = narrowing.narrowed(all, heads: table(words).columns.map(\.head)) { cells($0, words) }
    cursor.reload(rows.map(\.plan.id))
  }

  func bindings(_ session: Session) -> [Binding] {
    let empty = rows.isEmpty ? session.words.emptyOverdue : nil
    return [
      Binding(.open, .enter, refusal: empty),
      Binding(.explain, .character("i"), refusal: empty),
      Binding(.showCustomer, .character("c"), refusal: empty),
      Binding(
        .noticeGiven, .character("N"),
        refusal: session.mayOnly(.captureNoticeGiven) ?? empty),
      Binding(.filter, .character("/")), Binding(.sort, .character("s")),
    ]
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    if narrowing.take(key) {
      narrow(session.words)
      return .stay
    }
    if narrowing.isTyping, key != .up, key != .down { return nil }
    guard let move = ListCursor<ID<Plan>>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .filter:
      narrowing.open()
      return .stay
    case .sort: return .overlay(sortMenu(session.words))
    case .open where narrowing.close(): return .stay
    default: break
    }
    guard let row = selected else { return .stay }
    switch command {
    case .open: return .push(PlanScreen(row.plan.id, siblings: rows.map(\.plan.id)))
    case .showCustomer: return .push(CustomerScreen(row.plan.application.customer))
    case .explain: return .overlay(explanation(row, session.words))
    case .noticeGiven:
      let (id, instalment) = (row.plan.id, row.plan.nextInstalment?.number)
      return .overlay(
        ConfirmOverlay(
          title: session.words.name(.noticeGiven), lines: ["\(row.name)  \(row.plan.id)"]
        ) { session in
          try session.recorded(
            Event(
              CaptureNoticeGiven(plan: id, way: .textMessage) {
                $0.instalment = instalment
              }))
        })
    default: return .stay
    }
  }

  private func sortMenu(_ words: Words) -> ChoiceOverlay {
    var copy = self
    return ChoiceOverlay(
      title: words.sortTitle, options: table(words).columns.map(\.head),
      index: narrowing.sorting?.column ?? 0
    ) { index, session in
      copy.narrowing.sort(by: index)
      copy.narrow(session.words)
      return .replace(copy)
    }
  }

  private var selected: Row? { rows.first { $0.plan.id == cursor.selected } }

  private func explanation(_ row: Row, _ words: Words) -> TextOverlay {
    let plan = row.plan
    return TextOverlay(
      title: words.explainTitle,
      lines: [
        "\(row.name)  \(plan.id)  \(why(plan, words).text)", words.worklistOrder,
        words.daysPastDue(plan.daysPastDue(on: day), plan.daysPastDueBefore(on: day)),
      ])
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let ellipsis = canvas.look.glyphs.ellipsis
    canvas.rule(
      area, area.row, title: words.overdueAll, trailing: words.asOfLastClose(day))
    canvas.put(
      TextWidth.clipped(
        words.overdueEquation(
          totals.overdueBefore.count, totals.overdueBefore.amount,
          totals.compensated.count, totals.compensated.amount, totals.overdueAfter.count,
          totals.overdueAfter.amount), to: area.columns - 2, ellipsis: ellipsis),
      area.column + 1, area.row + 1, .figure)
    let head = 2 + buckets(on: &canvas, area, area.row + 2)
    let detail = min(8, max(0, area.rows - head - 6))
    let (list, bottom) = area.splitTop(head).rest.splitBottom(detail)
    canvas.rule(
      list, list.row, title: words.worklist(rows.count), trailing: words.worklistOrder)
    let under = narrowing.draw(on: &canvas, list.splitTop(1).rest)
    guard !rows.isEmpty else {
      let text = narrowing.filter.map { words.emptyFilter($0.text) } ?? words.emptyOverdue
      canvas.put(text, under.column + 2, under.row + 1, .muted, limit: under.columns - 4)
      return
    }
    table(words).draw(on: &canvas, under, cursor: cursor) { id in
      rows.first { $0.plan.id == id }.map { cells($0, words) } ?? []
    }
    if detail > 2, let selected { draw(selected, on: &canvas, bottom) }
  }

  /// Draws the counts by bucket, on two rows where one is too narrow, and answers how many it took.
  private func buckets(on canvas: inout Canvas, _ area: Rect, _ row: Int) -> Int {
    let words = canvas.words
    func counts(_ sums: [Bucket: Totals.Sum]) -> String {
      Bucket.allCases.dropFirst().map { "\($0.rawValue) \(sums[$0]?.count ?? 0)" }
        .joined(separator: " ")
    }
    let pairs = [
      (words.bucketsBefore, counts(sums.before)), (words.bucketsAfter, counts(sums.after)),
    ]
    let width = TextWidth.columns(of: pairs.map { "\($0) \($1)" }.joined(separator: "   "))
    if width <= area.columns - 2 {
      canvas.pairs(pairs, area, row)
      return 1
    }
    for (index, pair) in pairs.enumerated() { canvas.pairs([pair], area, row + index) }
    return 2
  }

  private func table(_ words: Words) -> Table {
    let why = [
      words.whyCompensated, words.whyCapturing, words.whyShort, words.whyCaptureFailed,
      words.whyBreach, words.whyCaptureNear, words.whyNoticeMissing, words.whyFirst,
      words.whyOverdue,
    ]
    let columns: [Table.Column] = [
      .init(words.whyColumn, why.map(TextWidth.columns(of:)).max() ?? 0, priority: 3),
      .init(words.customerColumn, 8, priority: 3),
      .init(words.mobileColumn, 4, priority: 2), .init(words.bucketColumn, 3, priority: 3),
      .init(words.daysColumn, 5, priority: 3, alignment: .right),
      .init(words.owedColumn, 10, priority: 3, alignment: .right),
      .init(words.frozenLeftColumn, 10, priority: 2, alignment: .right),
      .init(words.captureDayColumn, 12, priority: 2),
      .init(words.billColumn, 9, priority: 1, alignment: .right),
      .init(words.planColumn, 10, priority: 1),
      .init(words.phoneColumn, 10, minimum: 4, grows: true),
    ]
    return Table(columns, sorting: narrowing.sorting)
  }

  private func cells(_ row: Row, _ words: Words) -> [Table.Text] {
    let plan = row.plan
    let before = plan.daysPastDueBefore(on: day)
    let owed = plan.overdue(on: day).total
    let bill = plan.billed
    return [
      why(plan, words), .init(row.name), .init(Masking.tail(row.mobile)),
      .init(Bucket(daysPastDue: before).rawValue, .overdue), .init(String(before)),
      .init(words.money(owed), owed > .zero ? .overdue : .muted),
      .init(plan.freeze.map { words.money($0.remaining) } ?? "-", .frozen),
      captureDay(plan, words),
      .init(bill > .zero ? words.money(bill) : "-", bill > .zero ? .captured : .muted),
      .init(plan.id.text),
      .init(
        plan.signature?.form?.phone ?? plan.application.drawing.map { words.name($0.purpose) } ?? ""
      ),
    ]
  }

  /// Why the plan is in the list.
  private func why(_ plan: Plan, _ words: Words) -> Table.Text {
    if plan.daysPastDue(on: day) == 0 { return .init(words.whyCompensated, .captured) }
    if plan.instalments.contains(where: { $0.capturing != nil }) {
      return .init(words.whyCapturing, .captured)
    }
    if plan.freeze?.remaining == .zero { return .init(words.whyShort, .warning) }
    if plan.nextInstalment?.retry != nil { return .init(words.whyCaptureFailed, .error) }
    if plan.breach != nil { return .init(words.whyBreach, .overdue) }
    if let from = plan.captureFrom, from - day <= 2 {
      return .init(words.whyCaptureNear, .warning)
    }
    if plan.captureFrom == nil, plan.terms?.capture.noticeDays ?? 0 > 0 {
      return .init(words.whyNoticeMissing, .notice)
    }
    return .init(plan.nextInstalment?.number == 1 ? words.whyFirst : words.whyOverdue)
  }

  private func captureDay(_ plan: Plan, _ words: Words) -> Table.Text {
    guard let from = plan.captureFrom else { return .init(words.noneShort, .muted) }
    switch from - day {
    case ...0: return .init(words.todayShort, .warning)
    case 1: return .init(words.tomorrow, .warning)
    case 2: return .init(words.dayAfterTomorrow, .warning)
    default: return .init(words.day(from))
    }
  }

  private func draw(_ row: Row, on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    let title = "\(row.name)  \(Masking.mobile(row.mobile))  \(words.plan) \(row.plan.id)"
    canvas.rule(
      area, area.row, title: title, trailing: area.columns >= 100 ? words.contactsPane : "")
    let left = lines(row, words)
    let right: [(String, Tone)] =
      [
        (words.contactsLater, .muted), (words.contactWindow, .body), (words.maySay, .body),
        (words.mayNotSay, .body),
      ] + (role == .agent ? [(words.agentReadsOnly, .warning)] : [])
    let isWide = area.columns >= 100
    let half = isWide ? 56 : area.columns
    let wrapped = left.flatMap { line in
      TextWidth.wrapped(line.0, to: half - 2).map { (text: $0, tone: line.1) }
    }
    for (index, line) in wrapped.enumerated() where index + 1 < area.rows {
      canvas.put(line.text, area.column + 1, area.row + 1 + index, line.tone)
    }
    guard isWide else { return }
    let told = right.flatMap { line in
      TextWidth.wrapped(line.0, to: area.columns - half - 3).map { (text: $0, tone: line.1) }
    }
    for (index, line) in told.enumerated() where index + 1 < area.rows {
      canvas.put(
        String(canvas.look.glyphs.vertical), area.column + half, area.row + 1 + index, .rule)
      canvas.put(line.text, area.column + half + 2, area.row + 1 + index, line.tone)
    }
  }

  /// The oldest unpaid instalment, and what its capture would leave.
  private func lines(_ row: Row, _ words: Words) -> [(String, Tone)] {
    let plan = row.plan
    var lines: [(String, Tone)] = []
    guard let terms = plan.terms, let freeze = plan.freeze else { return lines }
    if let instalment = plan.nextInstalment, instalment.due < day, plan.isActive {
      lines.append(
        (
          words.instalmentLine(
            instalment.number, instalment.due, instalment.unpaid.total,
            instalment.owed(on: day, terms).penalty), .body
        ))
      let tomorrow = day.adding(days: 1)
      lines.append(
        (words.settleToday(plan.overdue(on: day).total, plan.overdue(on: tomorrow).total), .body)
      )
      lines.append((words.principalAndFreeze(plan.unpaidPrincipal, freeze.remaining), .body))
      if let from = plan.captureDay(of: instalment) {
        let at = max(from, day)
        let owed = instalment.owed(on: at, terms)
        let amount = min(owed.total, freeze.remaining)
        let left = freeze.remaining - amount
        let principal = plan.unpaidPrincipal - min(owed.principal, amount)
        let gap = max(.zero, principal - left)
        lines.append(
          (
            words.captureWillLeave(words.day(at), amount, left, gap) + (gap > .zero ? " !" : ""),
            gap > .zero ? .warning : .body
          ))
        lines.append((words.captureBecomesBill(row.owner), .label))
      }
    }
    let open = plan.bills.filter { $0.settled == nil }
    if let first = open.first {
      let sum = Money.sum(open.map(\.outstanding))
      let text =
        open.count == 1
        ? words.bill(first.id.text, row.owner, sum)
        : words.bills(open.count, row.owner, sum)
      lines.append((text + words.billBelongs(row.owner), .captured))
    }
    return lines
  }
}
