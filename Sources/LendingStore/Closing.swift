import GRDB
import Lending

/// A business day that was closed.
public struct ClosedDay: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The entry that closes it.
  public let entry: EntryID
  /// The captures asked for at the close.
  public let captures: [Receipt]
  /// The captures that the write door refused, with its reasons.
  public let refused: [ID<Operation>: Refusal]
}

/// The close of every day missed up to one, a day at each step.
///
/// Each step is one transaction: the day's entry, the plans that the new day has reached, and the
/// captures to be asked for, dated the new business day. It is safe to stop and to repeat.
public struct Closing: Hashable, Sendable {
  /// The last day to be closed.
  public let through: Day
  /// Who closes.
  public let actor: ID<Actor>
  /// In which role.
  public let role: Role
  /// The clock.
  public let at: Moment
  /// The days closed so far.
  public private(set) var closed: [ClosedDay] = []

  /// A close up to and with `through`.
  public init(through: Day, actor: ID<Actor>, role: Role, at: Moment) {
    self.through = through
    self.actor = actor
    self.role = role
    self.at = at
  }

  /// How many days are still open up to `through`; none on an empty book.
  public func daysLeft(in book: Book) throws -> Int {
    let next = try book.queue.read { try BookDays($0).nextToClose }
    return next.map { max(0, through - $0 + 1) } ?? 0
  }

  /// Closes the next day.
  ///
  /// - Returns: whether another one is left.
  /// - Throws: `Refusal` where the role may not; otherwise the library's own error.
  public mutating func step(_ book: Book) throws -> Bool {
    let day = try book.recording { try $0.closeNext(through: through, actor, role, at) }
    guard let day else { return false }
    closed.append(day)
    return day.day < through
  }
}

extension Recording {
  /// Closes every missed day up to `day` within this transaction.
  public func closeDays(
    through day: Day, actor: ID<Actor>, role: Role, at: Moment
  ) throws -> [ClosedDay] {
    var closed: [ClosedDay] = []
    while let next = try closeNext(through: day, actor, role, at) { closed.append(next) }
    return closed
  }

  func closeNext(
    through last: Day, _ actor: ID<Actor>, _ role: Role, _ at: Moment
  ) throws -> ClosedDay? {
    guard let day = folds.calendar.nextToClose, day <= last else { return nil }
    func ask(_ name: String, on day: Day, _ event: Event) -> Request {
      Request(request: name, day: day, actor: actor, role: role, event: event, at: at)
    }
    let entry = try record(
      ask("close/\(device)/\(day.text)", on: day, .book(.dayClosed(DayClosed { $0.closed = day }))))
    let today = businessDay ?? day.adding(days: 1)
    var captures: [Receipt] = []
    var refused: [ID<Operation>: Refusal] = [:]
    for id in try capturable(on: today) {
      guard let plan = try plan(id, on: today) else { continue }
      for operation in plan.pending where operation.kind == .capture {
        let event = OperationRequested {
          $0.operation = operation.id
          $0.plan = id
          $0.kind = .capture
          $0.amount = operation.requested
          $0.instalment = operation.instalment
        }
        do {
          captures.append(
            try record(ask(operation.id.text, on: today, .operation(.requested(event)))))
        } catch let refusal as Refusal {
          refused[operation.id] = refusal
        }
      }
    }
    return ClosedDay(day: day, entry: entry.entry, captures: captures, refused: refused)
  }

  /// The plans of which something may be captured on `day`, in order of their numbers.
  private func capturable(on day: Day) throws -> [ID<Plan>] {
    let stored: [ID<Plan>] = try db.ids(
      "SELECT id FROM plan WHERE capture_from <= ?", [day.databaseValue])
    var found = Set(stored)
    for id in folds.changedPlans {
      if let from = try folds.captureFrom(of: id, on: day), from <= day {
        found.insert(id)
      } else {
        found.remove(id)
      }
    }
    return found.sorted()
  }
}

extension BookDays {
  /// The day to be closed next: after the last closed one, at first the business day.
  var nextToClose: Day? { lastClosed?.adding(days: 1) ?? day }
}

extension Book {
  /// Closes each missed day up to and with `day` in turn, each in a transaction of its own.
  ///
  /// Days that are closed are skipped, so that it is safe to repeat; an empty book has none to close.
  /// A capture is dated the day after the closed one, or the business day where entries have moved it
  /// on. Its request is named after the operation, so that nothing is asked for twice.
  ///
  /// - Throws: `Refusal` where the role may not; otherwise the library's own error, or what `progress`
  ///   throws, which stops between two days.
  @discardableResult
  public func closeDay(
    through day: Day, actor: ID<Actor>, role: Role, at: Moment,
    progress: (BookProgress) throws -> Void = { _ in }
  ) throws -> [ClosedDay] {
    var closing = Closing(through: day, actor: actor, role: role, at: at)
    let total = try closing.daysLeft(in: self)
    while closing.closed.count < total {
      let isMore = try closing.step(self)
      try progress(BookProgress(done: closing.closed.count, total: total))
      if !isMore { break }
    }
    return closing.closed
  }
}
