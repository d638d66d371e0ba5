import Foundation

/// The texts of this run of the program, for help and messages.
extension Words {
  /// The language that `--lang` names, else that of the locale.
  package static let current: Words = {
    let environment = ProcessInfo.processInfo.environment
    return (language(in: CommandLine.arguments) ?? Language.fromLocale(environment)).words
  }()

  /// The language named by the last `--lang` of the arguments.
  package static func language(in arguments: [String]) -> Language? {
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
}
