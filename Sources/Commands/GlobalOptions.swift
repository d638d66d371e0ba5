import ArgumentParser
import Foundation
import Lending
import Reporting
import TerminalKit
import Wording

/// The options that stand after every command's name, or alone after `ditui`.
package struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("book"), help: Words.help(\.helpBook))
  package var bookPath: String?

  @Option(name: .customLong("lang"), help: Words.help(\.helpLanguage))
  package var languageTag: String?

  @Option(help: Words.help(\.helpTheme))
  package var theme: String?

  @Option(name: .customLong("today"), help: Words.help(\.helpToday))
  package var todayText: String?

  @Option(name: .customLong("role"), help: Words.help(\.helpRole))
  package var roleName: String?

  @Flag(help: Words.help(\.helpAscii))
  package var ascii = false

  package func validate() throws {
    if let languageTag, Language(tag: languageTag) == nil {
      throw WrongUsage.choices("--lang", Language.allCases.map(\.rawValue))
    }
    if let todayText, Day(todayText) == nil { throw WrongUsage.malformed("--today", .day) }
    if let roleName, !Role.people.contains(where: { $0.rawValue == roleName }) {
      throw WrongUsage.choices("--role", Role.people.map(\.rawValue))
    }
    if let theme { _ = try self.theme(named: theme, words) }
  }

  /// The theme called `name`; a usage error tells in `words` what is wrong with it.
  package func theme(named name: String, _ words: Words) throws -> Theme {
    do {
      return try Theme.named(name, in: [Settings.folder])
    } catch let failure as Theme.Failure {
      throw ValidationError(failure.sentence(words))
    }
  }

  package init() {}

  /// The texts in the language asked for, else in that of the locale.
  package var words: Words { Words.current }

  /// The role asked for.
  package var role: Role? { roleName.flatMap { Role(rawValue: $0) } }

  /// The day asked for with `--today`.
  package var givenToday: Day? { todayText.flatMap { Day($0) } }

  /// The moment, in UTC+8, on the day asked for.
  package var now: Moment {
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 8 * 3600
    let real = Moment(seconds: seconds)
    guard let givenToday else { return real }
    return Moment(seconds: Int64(givenToday.number) * 86_400 + seconds % 86_400)
  }

  /// The day asked for, else the calendar's.
  package var today: Day { now.day }

  /// The book's file: the one asked for, else the user's.
  package var book: String {
    if let bookPath { return bookPath }
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return "\(data ?? "\(home)/.local/share")/ditui/book.db"
  }
}

extension Words {
  /// A text of a command's help.
  package static func help(_ text: (Words) -> String) -> ArgumentHelp {
    ArgumentHelp(text(current))
  }
}

/// Wrong usage, which ends with status 64.
package enum WrongUsage {
  package static func malformed(_ option: String, _ form: Lending.Form) -> ValidationError {
    ValidationError(Words.current.optionMalformed(option, form))
  }

  package static func choices(_ option: String, _ choices: [String]) -> ValidationError {
    ValidationError(Words.current.optionChoices(option, choices.joined(separator: " ")))
  }

  package static func missing(_ option: String) -> ValidationError {
    ValidationError(Words.current.optionMissing(option))
  }
}
