import Foundation
import GRDB
import Lending

/// The journal's statements, on one connection.
struct Journal {
  let db: Database

  func insert(_ entry: StoredEntry) throws {
    try db.run(StoredEntry.insert, entry.cells)
  }

  func stored(_ id: EntryID) throws -> StoredEntry? {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM entry WHERE device = ? AND number = ?")
    return try StoredEntry.fetchOne(statement, arguments: [id.device, id.number])
  }

  func entry(_ id: EntryID) throws -> Entry? { try stored(id)?.entry() }

  /// The number and the hash of the last entry of `device`, 0 and the origin before the first.
  func last(of device: String) throws -> (number: Int, hash: Data) {
    let row = try Row.fetchOne(
      db,
      sql: "SELECT number, hash FROM entry WHERE device = ? ORDER BY number DESC LIMIT 1",
      arguments: [device])
    guard let row else { return (0, StoredEntry.origin) }
    return (row[0], row[1])
  }

  /// What was recorded for `request`, of any device the first.
  func recorded(for request: String) throws -> StoredEntry? {
    let statement = try db.cachedStatement(
      sql: "SELECT * FROM entry WHERE request = ? ORDER BY device LIMIT 1")
    return try StoredEntry.fetchOne(statement, arguments: [request])
  }

  /// Up to `limit` entries after `id` by device and number, all devices in turn.
  func page(after id: EntryID?, limit: Int) throws -> [StoredEntry] {
    try StoredEntry.fetchAll(
      db,
      sql: """
        SELECT * FROM entry WHERE (device, number) > (?, ?) ORDER BY device, number LIMIT ?
        """,
      arguments: [id?.device ?? "", id?.number ?? 0, limit])
  }
}

extension Database {
  /// Runs a statement that answers no rows; its text is made once and kept.
  func run(_ sql: String, _ cells: Cells = []) throws {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(cells))
    try statement.execute()
  }

  /// The rows that a statement answers, as cells.
  func rows(_ sql: String, _ cells: Cells = []) throws -> [Cells] {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments(cells))
    return try Row.fetchCursor(statement).map { Array($0.databaseValues) }.all()
  }

  /// The identifiers in the first column of what a statement answers.
  func ids<Subject>(_ sql: String, _ cells: Cells = []) throws -> [ID<Subject>] {
    let statement = try cachedStatement(sql: sql)
    return try ID<Subject>.fetchAll(statement, arguments: StatementArguments(cells))
  }
}

extension Cursor {
  fileprivate func all() throws -> [Element] {
    var found: [Element] = []
    while let element = try next() { found.append(element) }
    return found
  }
}
