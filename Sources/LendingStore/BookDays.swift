import GRDB
import Lending

/// The book's days: the business day and the last closed one.
struct BookDays {
  /// The day after the last closed one, or the latest day of an entry; nil while the book is empty.
  private(set) var day: Day?
  /// The last day that was closed.
  private(set) var lastClosed: Day?
  /// Whether the business day has moved since it was read.
  private(set) var hasMoved = false
  private var hasChanged = false

  init(_ db: Database) throws {
    let row = try Row.fetchOne(db, sql: "SELECT day, last_closed FROM calendar")
    day = row?[0]
    lastClosed = row?[1]
  }

  /// Takes in an entry; a day closed by it is written at once.
  mutating func move(with entry: Entry, in db: Database) throws {
    var reached = entry.day
    if case .book(.dayClosed(let body)) = entry.event {
      try db.run(
        Table.closedDay.insert,
        [
          body.closed.databaseValue, entry.id.device.databaseValue,
          entry.id.number.databaseValue,
        ])
      lastClosed = max(lastClosed ?? body.closed, body.closed)
      reached = max(reached, body.closed.adding(days: 1))
      hasChanged = true
    }
    guard day.map({ reached > $0 }) ?? true else { return }
    day = reached
    hasMoved = true
    hasChanged = true
  }

  /// Writes the days where they have changed.
  mutating func write(to db: Database) throws {
    guard hasChanged, let day else { return }
    try db.run(Table.calendar.replace, [1.databaseValue, day.databaseValue, lastClosed.cell])
    hasChanged = false
    hasMoved = false
  }
}
