import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import ditui
@testable import Screens
@testable import Wording

/// Somebody at the keyboard: an app on a demonstration book, keys in, frames out.
@MainActor struct AppSession {
  var app: App

  /// The book of 2026-11-23, made once by events and copied for whoever records into it.
  nonisolated static let day = Days.day("2026-11-23")

  private nonisolated static let original: String = {
    do {
      let path = FileManager.default.temporaryDirectory
        .appendingPathComponent("ditui-visit-\(UUID().uuidString).db").path
      let book = try Book.open(path, .creating(.demonstration), durability: .none)
      let requests = DemoBook.requests(today: day, size: 120, device: try book.device)
      _ = try book.record(requests, allOrNothing: true) { _, answer in _ = try answer.get() }
      try book.close()
      return path
    } catch {
      preconditionFailure("no demonstration book: \(error)")
    }
  }()

  /// A supervisor takes something out of a partner's deposit.
  nonisolated static func deduct(_ amount: Money, from partner: ID<Partner>, in book: Book) throws {
    try book.record(
      Request(
        day: day, actor: "S1", role: .supervisor,
        event: Event(
          DepositDeducted(partner: partner, amount: amount, cause: .fine, reference: "KB-1")),
        at: Moment(day: day, secondOfDay: 40_000)))
  }

  /// A demonstration book of its own.
  nonisolated static func book() throws -> Book {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("ditui-visit-\(UUID().uuidString).db").path
    try FileManager.default.copyItem(atPath: original, toPath: path)
    return try Book.open(path, .existing, durability: .none)
  }

  init(
    _ book: Book, role: Role = .agent, language: Language = .english,
    size: Size = Size(columns: 100, rows: 30), theme: Theme = .dark, glyphs: Glyphs = .unicode,
    first: (any Screen)? = nil
  ) {
    Clock.stop(at: Moment(day: AppSession.day, secondOfDay: DemoBook.secondOfDay))
    let look = Look(words: language.words, theme: theme, glyphs: glyphs)
    let session = Session(book: book, person: DemoCommand.person(role), look: look)
    app = App(session: session, size: size, first: first)
  }

  /// Presses the keys of a script such as `jj<Enter>` and answers the frame.
  @discardableResult
  mutating func press(_ script: String) throws -> String {
    for key in try Key.script(script) { app.press(key) }
    return frame
  }

  /// Presses keys with a frame drawn after each, as the loop does.
  @discardableResult
  mutating func look(_ script: String) throws -> String {
    for key in try Key.script(script) {
      app.press(key)
      _ = app.frame()
    }
    return frame
  }

  /// The frame as text, trailing blanks trimmed.
  var frame: String { mutating get { app.frame().grid.text } }

  /// What is wrong with the frame as a grid.
  var faults: [String] {
    mutating get { app.frame().grid.faults }
  }
}

/// Days as they are written.
enum Days {
  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }
}
