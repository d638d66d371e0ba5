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
      let last = through.flatMap { Day($0) } ?? options.now.day
      if let since = try book.businessDay {
        let days = last - since + 1
        try Closing.check(days: days, since: since, by: options.role ?? .supervisor)
      }
      var closing = Closing(through: last, at: options.now)
      while try closing.step(book) {}
      let closed = closing.closed
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
    let captures = asked.captures.compactMap { receipt -> JSON? in
      guard case .operation(.requested(let body)) = receipt.event else { return nil }
      return [
        "operation": body.operation.json, "plan": body.plan.json,
        "instalment": body.instalment.map { $0.json } ?? .null, "amount": body.amount.json,
        "entry": receipt.entry.json,
      ]
    }
    let refusals = asked.refused.sorted { $0.key < $1.key }.map { operation, refusal -> JSON in
      ["operation": operation.json, "reasons": refusal.json]
    }
    return [
      "day": day.json, "entry": entry.json, "captures": .array(captures),
      "refused": .array(refusals),
    ]
  }
}

nonisolated extension Strings {
  fileprivate func line(of closed: ClosedDay) -> String {
    let asked = closed.asked.captures.count
    let refused = closed.asked.refused.sorted { $0.key < $1.key }
      .map { "  \($0.key) \(sentence($0.value))" }
    return ([dayClosed(self.day(closed.day), captures: asked)] + refused).joined(separator: "\n")
  }
}
