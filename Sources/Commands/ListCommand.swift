import ArgumentParser
import Lending
import LendingStore
import Reporting
import Wording

/// `ditui list`: what the screens' lists show.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Words.current.helpList)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Argument(help: Words.help(\.helpListKind))
  var kind: String
  @Option(name: .customLong("where"), help: Words.help(\.helpWhere))
  var conditions: [String] = []
  @Option(name: .customLong("on"), help: Words.help(\.helpOn))
  var onText: String?
  @Flag(help: Words.help(\.helpJSON))
  var json = false
  @Flag(help: Words.help(\.helpListCSV))
  var csv = false
  @Flag(help: Words.help(\.helpBOM))
  var bom = false

  func validate() throws {
    if json, csv { throw ValidationError(options.words.notTogether("--json", "--csv")) }
    if let onText, Day(onText) == nil { throw WrongUsage.malformed("--on", .day) }
    if bom, !csv { throw ValidationError(options.words.onlyWith("--bom", "--csv")) }
    _ = try read(conditions, try listKind())
  }

  func run() throws {
    let kind = try listKind()
    let conditions = try read(conditions, kind)
    if let matter = kind.matter { try options.needs(matter) }
    try options.withBook(.reading) { book in
      let on = onText.flatMap { Day($0) }
      // The ledger knows by itself what was booked by a day.
      let isOfLedger = kind == .accounts || kind == .postings
      if let on, let open = try book.businessDay, on > open {
        throw Refusal(.dayNotOpen(businessDay: open))
      }
      let (past, day) =
        try isOfLedger
        ? (book, on ?? options.day(of: book)) : options.standing(book, on: on)
      let viewer = Viewer(words: options.words, day: day, visibility: try options.visibility)
      let reader = ListQuery(book: past, viewer: viewer, conditions: conditions)
      if json {
        try write(kind, reader)
      } else if csv {
        var sheets: [FactSheet] = []
        try reader.each(kind) { sheets.append($0) }
        CommandOutput.csv(FactSheet.csv(sheets), marksOrder: bom)
      } else {
        var sheets: [FactSheet] = []
        try reader.each(kind) { sheets.append($0) }
        for line in FactSheet.table(sheets, options.words) { CommandOutput.line(line) }
      }
      try options.tellDaysOpen(book)
    }
  }

  /// An array with each row on a line of its own.
  private func write(_ kind: ListKind, _ reader: ListQuery) throws {
    var before: FactSheet?
    CommandOutput.line("[")
    try reader.each(kind) { sheet in
      if let before { CommandOutput.json(before.json, before: ",") }
      before = sheet
    }
    if let before { CommandOutput.json(before.json) }
    CommandOutput.line("]")
  }

  private func listKind() throws -> ListKind {
    guard let kind = ListKind(rawValue: kind) else {
      throw ValidationError(
        options.words.kindUnknown(
          kind, ListKind.allCases.map(\.rawValue).joined(separator: " ")))
    }
    return kind
  }

  private func read(
    _ texts: [String], _ kind: ListKind
  ) throws -> [(condition: Condition, value: String)] {
    try texts.map { text in
      let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, !parts[1].isEmpty,
        let condition = kind.conditions.first(where: { $0.name == parts[0] })
      else {
        throw ValidationError(
          options.words.conditionMalformed(
            text, kind.conditions.map(\.name).joined(separator: " ")))
      }
      // An account's path holds names as they are written; all else is words and numbers.
      let value =
        condition == .account ? String(parts[1]) : Spelling.identifier(String(parts[1]))
      guard condition.choices.isEmpty || condition.choices.contains(value) else {
        throw ValidationError(
          options.words.conditionValue(
            condition.name, condition.choices.joined(separator: " ")))
      }
      return (condition, value)
    }
  }
}
