import GRDB
import Lending

/// A business day that was closed.
package struct ClosedDay: Hashable, Sendable {
  /// The day.
  package let day: Day
  /// The entry that closes it.
  package let entry: EntryID
  /// What was asked of the line's owner after it, for the new business day.
  package let asked: Asked
}

/// What was asked of the owners of lines because it was due.
package struct Asked: Hashable, Sendable {
  /// The captures asked for.
  package var captures: [Receipt] = []
  /// The captures that the write door refused, with its reasons.
  package var refused: [ID<Operation>: Refusal] = [:]
}

/// The close of every day missed up to one, a day at each step, and the request for what is due then.
///
/// Each step is one transaction: the day's entry, the plans that the new day has reached, and the
/// captures to be asked for, dated the new business day. It is safe to stop and to repeat. The program
/// closes, not a person: its entries bear the role of the device.
package struct Closing: Hashable, Sendable {
  /// The last day to be closed.
  package let through: Day
  /// The clock, beyond whose day nothing is closed but in a demonstration.
  package let at: Moment
  /// The days closed so far.
  package private(set) var closed: [ClosedDay] = []
  /// What was asked for because it was due without a day being closed.
  package private(set) var asked = Asked()

  /// So many days at once are closed for anybody; more need an officer or a supervisor.
  package static let mostAlone = 7

  /// A close up to and with `through`.
  package init(through: Day, at: Moment) {
    self.through = through
    self.at = at
  }

  /// The days that the clock's day has left open behind it.
  package static func daysOpen(in book: Book, on today: Day) throws -> Int {
    try book.businessDay.map { max(0, today - $0) } ?? 0
  }

  /// Checks that `role` may have `days` days closed at once, open since `since`.
  ///
  /// - Throws: a `Refusal` where that needs an officer or a supervisor.
  package static func check(days: Int, since: Day, by role: Role) throws(Refusal) {
    guard days > mostAlone, !mayCloseEarly(role) else { return }
    throw Refusal(.daysOpen(count: days, since: since))
  }

  /// Whether `role` may have the clock's own day closed, or more days at once than anybody may.
  package static func mayCloseEarly(_ role: Role) -> Bool {
    [.officer, .supervisor, .device].contains(role)
  }

  /// How many days are still open up to `through`; none on an empty book.
  package func daysLeft(in book: Book) throws -> Int {
    try book.businessDay.map { max(0, through - $0 + 1) } ?? 0
  }

  /// Closes the next day; where none is left, asks for what is due.
  ///
  /// - Returns: whether another one is left.
  /// - Throws: `Refusal` where `through` lies beyond the clock's day; otherwise the library's own error.
  package mutating func step(_ book: Book) throws -> Bool {
    let day = try book.recording { recording -> ClosedDay? in
      let latest = recording.isDemonstration ? at.day.adding(days: 366) : at.day
      if through > latest { throw Refusal(.dayAfter(field: "through", latest: latest)) }
      guard let day = recording.businessDay, day <= through else {
        asked = try recording.askForDue(at: at)
        return nil
      }
      let entry = try recording.close(day, at: at)
      return ClosedDay(day: day, entry: entry.entry, asked: try recording.askForDue(at: at))
    }
    guard let day else { return false }
    closed.append(day)
    return day.day < through
  }
}

extension Recording {
  /// Closes the business day.
  func close(_ day: Day, at: Moment) throws -> Receipt {
    try record(
      Request(
        day: day, actor: ID(device), role: .device,
        event: Event(DayClosed(closed: day)), at: at))
  }

  /// Closes every day before `day` and asks for nothing: what is due stands to send.
  ///
  /// - Throws: `Refusal` where one of them lies beyond the clock's day.
  package func closeDays(before day: Day, at: Moment) throws {
    while let next = businessDay, next < day { _ = try close(next, at: at) }
  }

  /// Closes every day up to and with `last`, and asks after each for what is due.
  @discardableResult
  package func closeDays(through last: Day, at: Moment) throws -> [ClosedDay] {
    var closed: [ClosedDay] = []
    while let day = businessDay, day <= last {
      let entry = try close(day, at: at)
      closed.append(ClosedDay(day: day, entry: entry.entry, asked: try askForDue(at: at)))
    }
    return closed
  }

  /// Asks the owners of lines for the captures that are due on the business day.
  func askForDue(at: Moment) throws -> Asked {
    var asked = Asked()
    guard let today = businessDay else { return asked }
    for id in try capturable(on: today) {
      guard let plan = try plan(id, on: today) else { continue }
      for operation in plan.pending where operation.kind == .capture {
        let event = OperationRequested(
          operation: operation.id, plan: id, kind: .capture, amount: operation.requested
        ) {
          $0.instalment = operation.instalment
        }
        do {
          asked.captures.append(
            try record(
              Request(
                day: today, actor: ID(device), role: .device, event: Event(event),
                at: at)))
        } catch let refusal as Refusal {
          asked.refused[operation.id] = refusal
        }
      }
    }
    return asked
  }

  /// The plans of which something may be captured on `day`, in order of their numbers.
  private func capturable(on day: Day) throws -> [ID<Plan>] {
    let stored: [ID<Plan>] = try db.ids(
      "SELECT id FROM plan WHERE capture_from <= ?", [day.databaseValue])
    let opened: [ID<Plan>] = try db.ids(
      "SELECT id FROM ahead WHERE kind = 'plan' AND day <= ?", [day.databaseValue])
    var found = Set(stored)
    for id in folds.changedPlans.union(opened) {
      if let from = try folds.captureFrom(of: id, on: day), from <= day {
        found.insert(id)
      } else {
        found.remove(id)
      }
    }
    return found.sorted()
  }
}

extension Book {
  /// Closes each missed day up to and with `day` in turn, each in a transaction of its own, and asks for
  /// what is due.
  ///
  /// Days that are closed are skipped, so that it is safe to repeat; an empty book has none to close.
  /// What is asked for is dated the business day after the close.
  ///
  /// - Throws: `Refusal` where `day` lies beyond the clock's; otherwise the library's own error, or what
  ///   `progress` throws, which stops between two days.
  @discardableResult
  package func closeDay(
    through day: Day, at: Moment, progress: (BookProgress) throws -> Void = { _ in }
  ) throws -> [ClosedDay] {
    var closing = Closing(through: day, at: at)
    let total = try closing.daysLeft(in: self)
    var isMore = true
    while isMore {
      isMore = try closing.step(self)
      try progress(BookProgress(done: closing.closed.count, total: total))
    }
    return closing.closed
  }
}
