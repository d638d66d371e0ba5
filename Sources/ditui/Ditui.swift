import ArgumentParser

@main
struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditui", abstract: Words.current.helpRoot,
    subcommands: [
      ScreensCommand.self, DemoCommand.self, RecordCommand.self, EventsCommand.self,
      ListCommand.self, ShowCommand.self, CloseDayCommand.self, VerifyCommand.self,
      ExportCommand.self, ReportCommand.self, QuoteCommand.self, CheckCommand.self,
    ], defaultSubcommand: ScreensCommand.self)
  static var _errorPrefix: String { Words.current.errorLabel }

  static func main() {
    guard let options = GlobalOptions(plain: CommandLine.arguments.dropFirst()) else {
      return main(nil)
    }
    do {
      try ScreensCommand.begin(options)
    } catch {
      exit(withError: error)
    }
  }
}
