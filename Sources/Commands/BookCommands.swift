import ArgumentParser

/// The commands that need no screen, in the order of the help.
package enum BookCommands {
  /// Their types, for the program's list of commands.
  package static let all: [any ParsableCommand.Type] = [
    RecordCommand.self, EventsCommand.self, ListCommand.self, ShowCommand.self,
    CloseDayCommand.self, VerifyCommand.self, ExportCommand.self, ReportCommand.self,
    QuoteCommand.self, CheckCommand.self,
  ]
}
