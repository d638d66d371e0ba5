import ArgumentParser
import Commands
import Demonstration
import Foundation
import Lending
import LendingStore
import Reporting
import Screens
import TerminalKit
import Wording

/// `ditui`: the screens, on the book.
struct ScreensCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screens", abstract: Words.current.helpScreens, shouldDisplay: false)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  func run() throws {
    try MainActor.assumeIsolated { try ScreensCommand.begin(options) }
  }

  @MainActor static func begin(_ options: GlobalOptions) throws {
    try options.needsTerminal()
    try options.withBook(.creating(.book)) { book in
      if book.kind == .demonstration {
        try DemoCommand.show(book, as: options.role ?? .agent, options)
        return
      }
      if let today = options.givenToday {
        Clock.set(to: Moment(day: today, secondOfDay: DemoBook.secondOfDay))
      }
      var settings = try Settings.read()
      settings.role = options.role ?? settings.role
      let session = Session(
        book: book, person: settings.person, look: try options.look(settings))
      try session.work(asksWho: settings.actor == nil)
    }
  }
}

extension GlobalOptions {
  /// Screens need a terminal; nothing is made or changed where there is none.
  func needsTerminal() throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw ValidationError(words.noTerminal)
    }
    let type = ProcessInfo.processInfo.environment["TERM"] ?? ""
    guard Terminal.isKnown(type: type) else {
      throw ValidationError(words.terminalUnknown(type))
    }
  }

  /// Words, theme and glyphs as asked for, else as the settings say.
  @MainActor func look(_ settings: Settings) throws -> Look {
    var words = words
    if languageTag == nil, let language = settings.language.flatMap({ Language(tag: $0) }) {
      words = language.words
    }
    return Look(
      words: words, theme: try theme(named: theme ?? settings.theme ?? "dark", words),
      glyphs: ascii ? .ascii : .unicode)
  }
}
