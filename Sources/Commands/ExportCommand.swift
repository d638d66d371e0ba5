import ArgumentParser
import Lending
import LendingStore
import Reporting
import Wording

/// `ditui export`: the ledger for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: Words.current.helpExport)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpExportFormat))
  var format: String
  @Argument(help: Words.help(\.helpExportFile))
  var file: String?

  func validate() throws { _ = try exporting() }

  func run() throws {
    let text = try exporting().text(options.words)
    try options.needs(.ledger)
    try options.withBook(.reading) { book in
      do {
        if let file {
          try WholeFile.writing(file) { output in try text.write(book, to: &output) }
        } else {
          try CommandOutput.writing { output in try text.write(book, to: &output) }
        }
        try options.tellDaysOpen(book)
      } catch let failure as WholeFile.Failure {
        CommandOutput.error(failure.sentence(options.words))
        throw ExitCode.bookUnusable
      }
    }
  }

  private func exporting() throws -> LedgerFormat {
    guard let format = LedgerFormat(rawValue: format) else {
      throw ValidationError(
        options.words.kindUnknown(
          format, LedgerFormat.allCases.map(\.rawValue).joined(separator: " ")))
    }
    return format
  }
}
