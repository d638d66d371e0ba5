import ArgumentParser

@main
struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditui", abstract: Words.current.helpRoot,
    subcommands: [
      ScreensCommand.self, DemoCommand.self, QuoteCommand.self, CheckCommand.self,
      RecordCommand.self, CloseDayCommand.self, VerifyCommand.self,
    ], defaultSubcommand: ScreensCommand.self)
  static var _errorPrefix: String { Words.current.errorLabel }
}
