import ArgumentParser
import Lending
import LendingStore
import Reporting
import Wording

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
    if let through, Day(through) == nil { throw WrongUsage.malformed("--through", .day) }
  }

  func run() throws {
    try options.withBook { book in
      let role = options.role ?? .supervisor
      let today = options.now.day
      // The days missed are closed for anybody, the running one by an officer or a supervisor.
      let latest = role == .agent ? today.adding(days: -1) : today
      let last = through.flatMap { Day($0) } ?? latest
      if role == .agent, last > latest {
        throw Refusal(.roleMayNot(role: role, event: Event.Kind.dayClosed.rawValue))
      }
      if let since = try book.businessDay {
        try Closing.check(days: today - since, since: since, by: role)
      }
      var closing = Closing(through: last, at: options.now)
      var isMore = true
      while isMore {
        let before = closing.closed.count
        isMore = try closing.step(book)
        if !json, closing.closed.count > before, let day = closing.closed.last {
          CommandOutput.line(options.words.line(of: day))
        }
      }
      let closed = closing.closed
      let day = try book.businessDay
      if json {
        let asked = closing.asked
        let isNothing = asked.captures.isEmpty && asked.refused.isEmpty
        CommandOutput.json(
          .object(
            [
              JSON.Member("closed", .array(closed.map(\.json))),
              JSON.Member("businessDay", day.map { $0.json } ?? .null),
            ] + (isNothing ? [] : asked.members)))
      } else {
        for line in options.words.lines(of: closing.asked) { CommandOutput.line(line) }
        CommandOutput.line(options.words.daysClosed(closed.count))
      }
    }
  }
}

extension Asked {
  fileprivate var members: [JSON.Member] {
    let captures = captures.compactMap { receipt -> JSON? in
      guard let body = receipt.event.body as? OperationRequested else { return nil }
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
      JSON.Member("captures", .array(captures)), JSON.Member("refused", .array(refusals)),
    ]
  }
}

extension ClosedDay {
  fileprivate var json: JSON {
    .object(
      [JSON.Member("day", day.json), JSON.Member("entry", entry.json)] + asked.members)
  }
}

extension Words {
  fileprivate func line(of closed: ClosedDay) -> String {
    let asked = closed.asked
    return
      ([dayClosed(day(closed.day), captures: asked.captures.count)] + refusals(of: asked))
      .joined(separator: "\n")
  }

  /// What was asked for without a day being closed; nothing where nothing was.
  fileprivate func lines(of asked: Asked) -> [String] {
    asked.captures.isEmpty && asked.refused.isEmpty
      ? [] : [dueAsked(asked.captures.count)] + refusals(of: asked)
  }

  private func refusals(of asked: Asked) -> [String] {
    asked.refused.sorted { $0.key < $1.key }.map { "  \($0.key) \(sentence($0.value))" }
  }
}
