import ArgumentParser
import Foundation
import Lending
import Wording

/// The options that stand after every command's name, or alone after `ditui`.
struct GlobalOptions: ParsableArguments {
  @Option(name: .customLong("book"), help: Words.help(\.helpBook))
  var bookPath: String?

  @Option(name: .customLong("lang"), help: Words.help(\.helpLanguage))
  var languageTag: String?

  @Option(help: Words.help(\.helpTheme))
  var theme: String?

  @Option(name: .customLong("today"), help: Words.help(\.helpToday))
  var todayText: String?

  @Option(name: .customLong("role"), help: Words.help(\.helpRole))
  var roleName: String?

  @Flag(help: Words.help(\.helpAscii))
  var ascii = false

  func validate() throws {
    if let languageTag, Language(tag: languageTag) == nil {
      throw Usage.choices("--lang", Language.allCases.map(\.rawValue))
    }
    if let todayText, Day(todayText) == nil { throw Usage.malformed("--today", .day) }
    if let roleName, !Role.people.contains(where: { $0.rawValue == roleName }) {
      throw Usage.choices("--role", Role.people.map(\.rawValue))
    }
    if let theme { _ = try self.theme(named: theme, words) }
  }

  /// The theme called `name`; a usage error tells in `words` what is wrong with it.
  func theme(named name: String, _ words: Words) throws -> Theme {
    do {
      return try Theme.named(name, in: [Settings.folder])
    } catch let failure as Theme.Failure {
      throw ValidationError(words.sentence(failure))
    }
  }

  init() {}

  /// The options of a start with these options and nothing else, for which the screens need not wait
  /// until every command's arguments are known; nil for anything else, a mistake too, which the whole
  /// parser answers.
  init?(plain arguments: ArraySlice<String>) {
    (bookPath, languageTag, theme, todayText, roleName, ascii) = (nil, nil, nil, nil, nil, false)
    var rest = arguments
    while let name = rest.popFirst() {
      if name == "--ascii" {
        ascii = true
        continue
      }
      guard let value = rest.popFirst(), !value.hasPrefix("-"), !value.isEmpty else { return nil }
      switch name {
      case "--book": bookPath = value
      case "--lang": languageTag = value
      case "--theme": theme = value
      case "--today": todayText = value
      case "--role": roleName = value
      default: return nil
      }
    }
    do {
      try validate()
    } catch {
      return nil
    }
  }

  /// The texts in the language asked for, else in that of the locale.
  var words: Words { Words.current }

  /// The role asked for.
  var role: Role? { roleName.flatMap { Role(rawValue: $0) } }

  /// The day asked for with `--today`.
  var givenToday: Day? { todayText.flatMap { Day($0) } }

  /// The moment, in UTC+8, on the day asked for.
  var now: Moment {
    let seconds = Int64(Date().timeIntervalSince1970.rounded(.down)) + 8 * 3600
    let real = Moment(seconds: seconds)
    guard let givenToday else { return real }
    return Moment(seconds: Int64(givenToday.number) * 86_400 + seconds % 86_400)
  }

  /// The day asked for, else the calendar's.
  var today: Day { now.day }

  /// The book's file: the one asked for, else the user's.
  var book: String {
    if let bookPath { return bookPath }
    let environment = ProcessInfo.processInfo.environment
    let data = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return "\(data ?? "\(home)/.local/share")/ditui/book.db"
  }
}

/// The texts of this run of the program, for help and messages.
nonisolated extension Words {
  /// The language that `--lang` names, else that of the locale.
  static let current: Words = {
    let environment = ProcessInfo.processInfo.environment
    return (language(in: CommandLine.arguments) ?? Language.fromLocale(environment)).words
  }()

  /// The language named by the last `--lang` of the arguments.
  static func language(in arguments: [String]) -> Language? {
    var found: Language?
    for (index, argument) in arguments.enumerated() {
      if argument.hasPrefix("--lang=") {
        found = Language(tag: String(argument.dropFirst(7))) ?? found
      } else if argument == "--lang", index + 1 < arguments.count {
        found = Language(tag: arguments[index + 1]) ?? found
      }
    }
    return found
  }

  /// A text of a command's help.
  static func help(_ text: (Words) -> String) -> ArgumentHelp {
    ArgumentHelp(text(current))
  }
}

/// Wrong usage, which ends with status 64.
nonisolated enum Usage {
  static func malformed(_ option: String, _ form: Lending.Form) -> ValidationError {
    ValidationError(Words.current.optionMalformed(option, form))
  }

  static func choices(_ option: String, _ choices: [String]) -> ValidationError {
    ValidationError(Words.current.optionChoices(option, choices.joined(separator: " ")))
  }

  static func missing(_ option: String) -> ValidationError {
    ValidationError(Words.current.optionMissing(option))
  }
}
