import Demonstration
import Lending
import LendingStore
import TerminalKit
import Wording

/// Days being closed, one at a time between keys; Escape stops after the day at hand.
struct ClosingOverlay: Overlay {
  private var work: Work
  private let all: Int

  /// A demonstration lives through its days; a real book only closes them.
  private enum Work {
    case closing(Closing)
    case living(DemoLife)
  }

  /// Closes every day that is open up to and with `through`, and asks for what is due then.
  init(_ session: Session, through: Day) throws {
    all = try session.book.businessDay.map { max(0, through - $0 + 1) } ?? 0
    if session.book.kind == .demonstration {
      let now = Clock.now()
      work = .living(
        try DemoLife(
          of: session.book, through: through, owner: SimulatedOwner(session.owner, began: now),
          now: now))
    } else {
      work = .closing(Closing(through: through, at: Clock.now()))
    }
  }

  private var done: Int {
    switch work {
    case .closing(let closing): closing.closed.count
    case .living(let life): life.progress.done
    }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let inside = canvas.panel(
      Size(columns: 50, rows: 2), in: area, title: words.name(.closeDay))
    canvas.put(words.closing(done, all), inside.column, inside.row)
    let width = inside.columns
    let filled = all == 0 ? width : width * min(done, all) / all
    let glyphs = canvas.look.glyphs
    canvas.put(
      String(repeating: glyphs.barFull, count: filled), inside.column, inside.row + 1, .paid)
    canvas.put(
      String(repeating: glyphs.barLight, count: width - filled), inside.column + filled,
      inside.row + 1, .muted)
  }

  var isWorking: Bool { true }

  mutating func proceed(_ session: Session) throws -> OverlayStep {
    let isUnfinished: Bool
    switch work {
    case .closing(var closing):
      isUnfinished = try closing.step(session.book)
      work = .closing(closing)
    case .living(var life):
      isUnfinished = try life.step(session.book)
      work = .living(life)
      Clock.set(to: life.now)
    }
    return isUnfinished ? .stay : try finished(session)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    key == .escape ? try finished(session) : .stay
  }

  private func finished(_ session: Session) throws -> OverlayStep {
    guard all > 0 else { return .close }
    let last = try session.book.lastClosed
    return .then(.say(.done(session.words.closed(last.map { session.words.day($0) } ?? "-"))))
  }
}

extension ClosingOverlay {
  /// What a real book does when the screens open on it: it closes the days missed since, with a question
  /// where there are many, and asks for what is due.
  static func opening(_ session: Session) throws -> any Overlay {
    let yesterday = Clock.today().adding(days: -1)
    let days = try Closing.daysOpen(in: session.book, on: Clock.today())
    guard days > Closing.mostAlone, let since = try session.book.businessDay else {
      return try ClosingOverlay(session, through: yesterday)
    }
    do {
      try Closing.check(days: days, since: since, by: session.person.role)
    } catch {
      return TextOverlay(
        title: session.words.name(.closeDay), lines: [session.words.sentence(error)])
    }
    return ClosingOverlay.asking(session.words, days: days, since: since, through: yesterday)
  }

  /// The question before many days are closed at once.
  static func asking(
    _ words: Words, days: Int, since: Day, through: Day
  ) -> ConfirmOverlay {
    ConfirmOverlay(
      title: words.name(.closeDay), lines: words.closingAsked(days, words.day(since))
    ) { session in
      try Closing.check(days: days, since: since, by: session.person.role)
      return .overlay(try ClosingOverlay(session, through: through))
    }
  }
}
