import ArgumentParser

@main
struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditui", abstract: Words.current.helpRoot,
    subcommands: [
      QuoteCommand.self, CheckCommand.self, EventsCommand.self, RecordCommand.self,
      ListCommand.self, ShowCommand.self,
      CloseDayCommand.self, VerifyCommand.self,
    ])
  static var _errorPrefix: String { Words.current.errorLabel }
}
