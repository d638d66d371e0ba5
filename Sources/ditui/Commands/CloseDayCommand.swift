import ArgumentParser
import Lending
import LendingStore

/// `ditui close-day`: the end of the business day, with every day missed before it.
struct CloseDayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close-day", abstract: Words.current.helpCloseDay)
  static var _errorPrefix: String { Words.current.errorLabel }

  @OptionGroup var options: GlobalOptions

  @Option(help: Words.help(\.helpThrough))
  var through: String?
  @Flag(help: Words.help(\.helpJSON))
  var json = false

  func validate() throws {
    if let through, Day(through) == nil { throw Usage.malformed("--through", .day) }
  }

  func run() throws {
    try options.withBook { book in
      let asked = through.flatMap { Day($0) }
      var closed: [ClosedDay] = []
      if let last = try asked ?? options.givenToday ?? book.businessDay {
        closed = try book.closeDay(
          through: last, actor: ID(try book.device), role: options.role ?? .supervisor,
          at: options.now)
      }
      let day = try book.businessDay
      if json {
        Output.json([
          "closed": .array(closed.map(\.json)), "businessDay": day.map { $0.json } ?? .null,
        ])
      } else {
        for day in closed { Output.line(options.strings.line(of: day)) }
        Output.line(options.strings.daysClosed(closed.count))
      }
    }
  }
}

nonisolated extension ClosedDay {
  fileprivate var json: JSON {
    let asked = captures.compactMap { receipt -> JSON? in
      guard case .operation(.requested(let body)) = receipt.event else { return nil }
      return [
        "operation": body.operation.json, "plan": body.plan.json,
        "instalment": body.instalment.map { $0.json } ?? .null, "amount": body.amount.json,
        "entry": receipt.entry.json,
      ]
    }
    let refusals = refused.sorted { $0.key < $1.key }.map { operation, refusal -> JSON in
      ["operation": operation.json, "reasons": refusal.json]
    }
    return [
      "day": day.json, "entry": entry.json, "captures": .array(asked),
      "refused": .array(refusals),
    ]
  }
}

nonisolated extension Strings {
  fileprivate func line(of closed: ClosedDay) -> String {
    let asked = closed.captures.count
    let refused = closed.refused.sorted { $0.key < $1.key }
      .map { "  \($0.key) \(sentence($0.value))" }
    return ([dayClosed(self.day(closed.day), captures: asked)] + refused).joined(separator: "\n")
  }
}
