import Lending
import LendingStore
import TerminalKit
import Wording

/// A list of one kind of thing: filtered while typing, sorted by a column, opened with Enter.
struct ListScreen: Screen {
  private(set) var listing: Listing
  private var rows: [Listing.Row] = []
  private var all: [Listing.Row] = []
  private var hasMore = false
  private var sums: [[Table.Text]] = []
  private var cursor = ListCursor<String>()
  private var narrowing = FilterAndSort()
  private var limit = ListScreen.pageSize
  var extent = Extent()

  private static let pageSize = 1000

  init(_ listing: Listing) {
    self.listing = listing
  }

  func title(_ words: Words) -> String { listing.title(words) }

  var position: String? {
    guard let index = cursor.index else { return "0/0" }
    return "\(index + 1)/\(cursor.count)\(hasMore ? "+" : "")"
  }

  var isTyping: Bool { narrowing.isTyping }

  mutating func load(_ session: Session, size: Size) throws {
    (all, hasMore) = try listing.rows(session, limit: limit)
    sums = try listing.sums(session)
    narrow(session.words)
  }

  private mutating func narrow(_ words: Words) {
    rows = narrowing.narrowed(all, heads: listing.columns(words).map(\.head), cells: \.cells)
    cursor.reload(rows.map(\.id))
  }

  func bindings(_ session: Session) -> [Binding] {
    let words = session.words
    let isEmpty = rows.isEmpty ? words.nothingHere : nil
    var bindings = [Binding(.open, .enter, refusal: isEmpty)]
    switch listing {
    case .corrections:
      bindings.append(
        Binding(
          .correct, .character("c"),
          refusal: session.mayOnly(.differenceCorrected) ?? isEmpty ?? notCorrectable(words)))
    case .journal:
      bindings.append(
        Binding(
          .reverse, .character("R"), refusal: session.mayOnly(.entryReversed) ?? isEmpty,
          isDangerous: true))
      bindings.append(Binding(.ledger, .character("L"), refusal: session.mayNotSee(.ledger)))
    case .ledger, .accounts, .register:
      bindings.append(Binding(.chooseDay, .character("d")))
      bindings.append(Binding(.changeBasis, .character("b")))
    case .customers, .plans, .cases:
      bindings.append(Binding(.newCase, .character("n")))
      bindings.append(Binding(.quote, .character("t")))
    case .freezes, .partners, .behind: break
    }
    bindings.append(Binding(.filter, .character("/")))
    bindings.append(Binding(.sort, .character("s")))
    return bindings
  }

  private func notCorrectable(_ words: Words) -> String? {
    guard case .difference(_, let difference)? = selected?.thing,
      difference.kind.isCorrectable
    else { return words.notCorrectable }
    return nil
  }

  private var selected: Listing.Row? { rows.first { $0.id == cursor.selected } }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    if narrowing.take(key) {
      narrow(session.words)
      return .stay
    }
    if narrowing.isTyping, key != .up, key != .down { return nil }
    guard let move = ListCursor<String>.Move(key) else { return nil }
    cursor.move(move, height: extent.page)
    if hasMore, (cursor.index ?? 0) + 1 >= cursor.count {
      limit += ListScreen.pageSize
      return .reload
    }
    return .stay
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .filter:
      narrowing.open()
      return .stay
    case .sort: return .overlay(sortMenu(session.words))
    case .open:
      if narrowing.close() { return .stay }
      guard let selected else { return .stay }
      return try listing.open(selected, among: rows, session)
    case .newCase: return try session.newCase(for: nil)
    case .quote: return .push(QuoteScreen())
    case .correct: return correct(session)
    case .reverse: return reverse(session)
    case .ledger: return .push(ListScreen(.ledger(LedgerCut())))
    case .chooseDay: return chooseDay(session.words)
    case .changeBasis:
      guard var cut = listing.cut else { return .stay }
      cut.basis = cut.basis == .booked ? .value : .booked
      listing = listing.cut(at: cut)
      return .reload
    default: return .stay
    }
  }

  private func sortMenu(_ words: Words) -> ChoiceOverlay {
    let heads = listing.columns(words).map(\.head)
    var copy = self
    return ChoiceOverlay(
      title: words.sortTitle, options: heads, index: narrowing.sorting?.column ?? 0
    ) { index, session in
      copy.narrowing.sort(by: index)
      copy.narrow(session.words)
      return .replace(copy)
    }
  }

  private func chooseDay(_ words: Words) -> Step {
    guard let cut = listing.cut else { return .stay }
    let form = InputForm([
      .init(
        name: "day", label: words.dayColumn,
        input: .text(TextField(proposing: cut.through?.text ?? "", filter: .code)))
    ])
    return .overlay(
      FormOverlay(title: words.throughTitle, lead: [words.throughLead], form: form) { form, _ in
        var copy = self
        let through = form["day"].isEmpty ? nil : try form.day("day")
        copy.listing = listing.cut(at: LedgerCut(cut.basis, through: through))
        return .replace(copy)
      })
  }

  private func correct(_ session: Session) -> Step {
    guard case .difference(let plan, let difference)? = selected?.thing else { return .stay }
    let words = session.words
    let form = InputForm([
      .text("amount", words.amount, difference.amount.text, filter: .decimal),
      .text("reference", words.reference),
    ])
    return .overlay(
      FormOverlay(
        title: words.correctTitle, lead: [words.advice(difference.kind)], form: form
      ) { form, session in
        let event = try DifferenceCorrected(
          form, ["plan": plan.text, "difference": difference.id.text])
        let amount = event.amount
        let after = try session.rehearsed(Event(event)) {
          try $0.plan(plan)?.differences
        }
        let left = after?.first { $0.id == difference.id }?.amount ?? .zero
        let words = session.words
        let lines = [
          words.correctionAsked(plan.text, amount, event.reference),
          words.becomes(words.differenceLeft, difference.amount, left),
        ]
        return .ask(
          ConfirmOverlay(title: words.correctTitle, lines: lines) { session in
            try session.recorded(event)
          })
      })
  }

  private func reverse(_ session: Session) -> Step {
    guard case .entry(let entry)? = selected?.thing else { return .stay }
    let words = session.words
    let form = InputForm([.text("reason", words.reason)])
    return .overlay(
      FormOverlay(
        title: words.reverseTitle("\(entry.id)"), lead: [words.name(entry.event.kind)],
        form: form
      ) { form, session in
        let event = try EntryReversed(form, ["entry": "\(entry.id)"])
        let words = session.words
        let about = entry.event.subjects.first.map { words.subject($0) } ?? ""
        return .ask(
          ConfirmOverlay(
            title: words.reverseTitle("\(entry.id)"),
            lines: [
              "\(words.name(entry.event.kind))  \(about)  \(words.day(entry.day))", event.reason,
            ]
          ) { session in
            try session.recorded(event)
          })
      })
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let count = words.rowCount(rows.count, hasMore)
    canvas.rule(area, area.row, title: listing.heading(words), trailing: count)
    let rest = narrowing.draw(on: &canvas, area.splitTop(1).rest)
    guard !rows.isEmpty else {
      let text = narrowing.filter.map { words.emptyFilter($0.text) } ?? listing.empty(words)
      for (line, part) in TextWidth.wrapped(text, to: rest.columns - 4).enumerated() {
        canvas.put(part, rest.column + 2, rest.row + 1 + line, .muted)
      }
      return
    }
    var list = rest
    if let selected, let remark = listing.remark(selected, words) {
      let lines = TextWidth.wrapped(remark, to: rest.columns - 2)
      let foot: Rect
      (list, foot) = rest.splitBottom(lines.count + 1)
      canvas.rule(foot, foot.row)
      for (line, text) in lines.enumerated() {
        canvas.put(text, foot.column + 1, foot.row + 1 + line, .notice)
      }
    }
    let table = Table(listing.columns(words), sorting: narrowing.sorting)
    if !sums.isEmpty {
      let foot: Rect
      (list, foot) = list.splitBottom(sums.count + 1)
      canvas.rule(foot, foot.row)
      table.draw(sums, on: &canvas, foot.splitTop(1).rest)
    }
    table.draw(on: &canvas, list, cursor: cursor) { id in
      rows.first { $0.id == id }?.cells ?? []
    }
  }
}
