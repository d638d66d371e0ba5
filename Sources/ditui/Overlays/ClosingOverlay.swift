import Lending
import LendingStore
import TerminalKit

/// Days being closed, one at a time between keys; Escape stops after the day at hand.
struct ClosingOverlay: Overlay {
  private var closing: Closing
  private let all: Int

  /// Closes the business day and the days after it, `days` of them in all.
  init(_ session: Session, days: Int) throws {
    let day = try session.day()
    closing = Closing(
      through: day.adding(days: days - 1), actor: session.person.actor, role: .officer,
      at: Clock.now())
    all = days
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    let done = closing.closed.count
    let day = closing.closed.last.map { words.day($0.day) } ?? ""
    let inside = canvas.panel(
      Size(columns: 50, rows: 2), in: area, title: words.name(.closeDay))
    canvas.put(words.closing(day, done, all), inside.column, inside.row)
    let width = inside.columns
    let filled = all == 0 ? width : width * done / all
    let glyphs = canvas.look.glyphs
    canvas.put(
      String(repeating: glyphs.barFull, count: filled), inside.column, inside.row + 1, .paid)
    canvas.put(
      String(repeating: glyphs.barLight, count: width - filled), inside.column + filled,
      inside.row + 1, .muted)
  }

  var isWorking: Bool { true }

  /// Closes one more day; false when all are closed.
  mutating func work(_ session: Session) throws -> OverlayStep {
    if try closing.step(session.book) { return .stay }
    return .then(.say(.done(finished(session.words))))
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    key == .escape ? .then(.say(.done(finished(session.words)))) : .stay
  }

  private func finished(_ words: any Strings) -> String {
    let captures = closing.closed.reduce(0) { $0 + $1.captures.count }
    return words.closed(closing.closed.last.map { words.day($0.day) } ?? "-", captures)
  }
}
