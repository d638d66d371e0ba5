import GRDB
import Lending

/// The book's days: the business day and the last closed one.
///
/// The business day moves by this book's own closings alone, back again by the reversal of one. What
/// another device recorded moves it only while the book has no entry of its own.
struct BookDays {
  /// The business day, which is the day to be closed next; nil while the book is empty.
  private(set) var day: Day?
  /// The last day that was closed.
  private(set) var lastClosed: Day?
  /// The day before it moved, while that is not written.
  private(set) var moved: (from: Day?, to: Day)?
  /// The place among the book's codes of the device whose entries it follows from, from 1; 0 while
  /// there is none of its own.
  private var owner = 0
  private let codes: [Meta.Code]

  /// The days of the book in `db`, of which entries of the devices `codes` are its own, the newest
  /// last.
  init(_ db: Database, codes: [Meta.Code]) throws {
    self.codes = codes
    let row = try Row.fetchOne(
      db.cachedStatement(sql: "SELECT day, last_closed, owner FROM calendar"))
    day = row?[0]
    lastClosed = row?[1]
    owner = row?[2] ?? 0
  }

  init(_ db: Database) throws {
    try self.init(db, codes: Meta.codes(db))
  }

  /// Takes in an entry; a day closed by it, or opened again, is written at once.
  mutating func take(_ entry: Entry, _ journal: Journal, in db: Database) throws {
    let place = (codes.firstIndex { $0.holds(entry.id) } ?? -1) + 1
    var reached = entry.booked
    var closes = false
    switch entry.event.body {
    case let body as DayClosed:
      closes = true
      reached = body.closed.adding(days: 1)
      if try place > 0 || !isReversed(entry, journal, in: db) {
        try db.run(Table.closedDay.insert, BookDays.cells(body.closed, entry.id))
      }
    case let body as EntryReversed:
      if let closing = try journal.readable(body.entry)?.event.body as? DayClosed {
        closes = true
        reached = closing.closed
        try db.run(Table.closedDay.delete, BookDays.cells(closing.closed, body.entry))
      }
    default: break
    }
    if place == 0 {
      guard owner == 0 else { return }
      reached = max(day ?? reached, reached)
    }
    guard place >= owner, closes || place > owner || reached != day else { return }
    owner = place
    moved = (moved == nil ? day : moved?.from, reached)
    day = reached
    lastClosed = try closed(before: reached, in: db)
  }

  /// Whether the closing of another device stands reversed: its entries arrive in any order.
  private func isReversed(_ closing: Entry, _ journal: Journal, in db: Database) throws -> Bool {
    let rows = try db.rows(
      "SELECT number FROM subject WHERE kind = 'book' AND device = ? AND number > ?",
      [closing.id.device.databaseValue, closing.id.number.databaseValue])
    return try rows.contains { cells in
      let id = EntryID(
        device: closing.id.device, number: Int.fromDatabaseValue(cells[0]) ?? 0)
      guard let body = try journal.readable(id)?.event.body as? EntryReversed else {
        return false
      }
      return body.entry == closing.id
    }
  }

  private func closed(before day: Day, in db: Database) throws -> Day? {
    guard owner > 0 else {
      return try Day.fetchOne(
        db.bound("SELECT MAX(day) FROM closed_day WHERE day < ?", [day.databaseValue]))
    }
    return try codes.compactMap { code in
      try Day.fetchOne(
        db.bound(
          "SELECT MAX(day) FROM closed_day WHERE day < ? AND device = ?",
          [day.databaseValue, code.text.databaseValue]))
    }.max()
  }

  private static func cells(_ day: Day, _ entry: EntryID) -> Cells {
    [day.databaseValue, entry.device.databaseValue, entry.number.databaseValue]
  }

  /// Lets the book stand at `day`, whatever its entries say.
  mutating func look(at day: Day) {
    moved = (self.day, day)
    self.day = day
    lastClosed = lastClosed.map { min($0, day.adding(days: -1)) }
  }

  /// Writes the days where they have moved.
  mutating func write(to db: Database) throws {
    guard moved != nil, let day else { return }
    try db.run(
      Table.calendar.replace,
      [1.databaseValue, day.databaseValue, lastClosed.cell, owner.databaseValue])
    moved = nil
  }
}
