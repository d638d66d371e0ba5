import GRDB
import Lending

/// The ledger within one moment of the book, read from end to end with little kept in memory.
package struct LedgerReading {
  let db: Database

  /// Finds the entry of a posting, as in `K7QX#17`.
  static let join = """
    LEFT JOIN entry ON device = substr(cause, 1, 4) AND number = CAST(substr(cause, 6) AS INTEGER)
    """

  /// What one entry booked on one day for one day in the ledger of one subject; its lines add up to
  /// zero.
  package struct Movement: Hashable, Sendable {
    /// The entry that it follows from.
    package let cause: EntryID
    /// What happened there; nil where that entry is not in the book.
    package let event: Event.Kind?
    /// The day on which it was booked.
    package let booked: Day
    /// The day from which it counts.
    package let valueDay: Day
    /// Whose ledger it stands in, as in `plan:K7QX-1043`.
    package let subject: String
    /// The lines, in the order booked.
    package internal(set) var lines: [Line]
  }

  /// An account and what it is moved by.
  package struct Line: Hashable, Sendable {
    /// The account.
    package let account: Account
    /// Positive for a debit, negative for a credit.
    package let amount: Money
  }

  /// Every account that has postings with the day of its first one, by family and path.
  package func eachAccount(_ body: (Account, Day) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT family, account, MIN(booked) FROM posting GROUP BY family, account")
    while let row = try rows.next() { try body(try row.account(at: 0), row[2]) }
  }

  /// Every movement, by the day on which it was booked, then by subject.
  ///
  /// What one subject booked on one day is kept in memory, and nothing else.
  package func eachMovement(_ body: (Movement) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT posting.booked, subject, value_day, cause, family, account, amount, event
        FROM posting \(LedgerReading.join)
        ORDER BY posting.booked, subject, sequence
        """)
    var open: [Movement] = []
    while let row = try rows.next() {
      let event: String? = row[7]
      let next = Movement(
        cause: try row.entryID(at: 3), event: event.flatMap { Event.Kind(rawValue: $0) },
        booked: row[0], valueDay: row[2], subject: row[1],
        lines: [Line(account: try row.account(at: 4), amount: row[6])])
      if let first = open.first, (first.booked, first.subject) != (next.booked, next.subject) {
        try open.forEach(body)
        open = []
      }
      let place = open.firstIndex { ($0.cause, $0.valueDay) == (next.cause, next.valueDay) }
      if let place {
        open[place].lines += next.lines
      } else {
        open.append(next)
      }
    }
    try open.forEach(body)
  }
}

extension Book {
  /// Reads the ledger within one moment of the book.
  package func readingLedger<Result>(_ body: (LedgerReading) throws -> Result) throws -> Result {
    try queue.read { try body(LedgerReading(db: $0)) }
  }
}
