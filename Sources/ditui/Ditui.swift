import ArgumentParser
import Commands
import Foundation
import Reporting
import Wording

@main
struct Ditui: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ditui", abstract: Words.current.helpRoot,
    subcommands: [ScreensCommand.self, DemoCommand.self] + BookCommands.all,
    defaultSubcommand: ScreensCommand.self)
  static var _errorPrefix: String { Words.current.errorLabel }

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(error)
    }
  }

  /// Ends with what the error says, help and mistakes alike, through the one way to write.
  private static func end(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let text = Ditui.told(fullMessage(for: error), CommandLine.arguments)
    if !text.isEmpty {
      if code == .success { CommandOutput.text(text) } else { CommandOutput.error(text) }
    }
    Glibc.exit(code.rawValue)
  }

  /// The message, in which an argument makes no line of its own.
  static func told(_ message: String, _ arguments: [String]) -> String {
    arguments.filter { $0.contains(where: \.isNewline) }.reduce(message) { message, argument in
      message.replacing(argument, with: SafeText.line(argument))
    }
  }
}
