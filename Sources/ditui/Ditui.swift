import ArgumentParser

@main
struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditui", abstract: Words.current.helpRoot,
    subcommands: [QuoteCommand.self, CheckCommand.self])
  static var _errorPrefix: String { Words.current.errorLabel }
}
