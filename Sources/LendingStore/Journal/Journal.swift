import Foundation
import GRDB
import Lending

/// The journal's statements, on one connection.
struct Journal {
  let db: Database
  /// The entries read before; nil where each is read once.
  var cache: EntryCache?

  func insert(_ stored: StoredEntry, _ entry: Entry) throws {
    try db.run(StoredEntry.insert, stored.cells)
    cache?[entry.id] = entry
  }

  func stored(_ id: EntryID) throws -> StoredEntry? {
    let statement = try db.bound(
      "SELECT * FROM entry WHERE device = ? AND number = ?",
      [id.device.databaseValue, id.number.databaseValue])
    return try StoredEntry.fetchOne(statement)
  }

  func entry(_ id: EntryID) throws -> Entry? {
    if let known = cache?[id] { return known }
    guard let entry = try stored(id)?.entry() else { return nil }
    cache?[id] = entry
    return entry
  }

  /// The entry, or nil where there is none or it cannot be read.
  func readable(_ id: EntryID) throws -> Entry? {
    do {
      return try entry(id)
    } catch BookFailure.entryUnreadable {
      return nil
    }
  }

  /// The number and the hash of the last entry of `device`, 0 and the origin before the first.
  func last(of device: String) throws -> (number: Int, hash: Data) {
    let statement = try db.bound(
      "SELECT number, hash FROM entry WHERE device = ? ORDER BY number DESC LIMIT 1",
      [device.databaseValue])
    guard let row = try Row.fetchOne(statement) else { return (0, StoredEntry.origin) }
    return (row[0], row[1])
  }

  /// Whether something was recorded for `request`.
  func isRecorded(_ request: String) throws -> Bool {
    let statement = try db.bound(
      "SELECT 1 FROM entry WHERE request = ? LIMIT 1", [request.databaseValue])
    return try Int.fetchOne(statement) != nil
  }

  /// What was recorded for `request`, of any device the first.
  func recorded(for request: String) throws -> StoredEntry? {
    guard try isRecorded(request) else { return nil }
    return try StoredEntry.fetchOne(
      db.bound(
        "SELECT * FROM entry WHERE request = ? ORDER BY device LIMIT 1",
        [request.databaseValue]))
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

/// Entries read before.
///
/// They never change, so that a transaction may go by what another has read.
///
/// It is used on the connection's own queue alone, one access after the other.
final class EntryCache: @unchecked Sendable {
  private var entries: [EntryID: Entry] = [:]

  subscript(id: EntryID) -> Entry? {
    get { entries[id] }
    set {
      // A book larger than this is read in parts; what is needed next is read again.
      if entries.count >= 50_000 { entries.removeAll() }
      entries[id] = newValue
    }
  }

  /// Forgets all, after a transaction that was undone.
  func removeAll() { entries.removeAll() }
}

extension Database {
  /// A statement with its cells bound; its text is made once and kept.
  ///
  /// The cells are bound one by one: an argument list costs more than the statement.
  func bound(_ sql: String, _ cells: Cells) throws -> Statement {
    let statement = try cachedStatement(sql: sql)
    statement.setUncheckedArguments(StatementArguments())
    for (index, cell) in cells.enumerated() {
      let code = cell.bind(to: statement.sqliteStatement, at: CInt(index + 1))
      guard code == 0 else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
    }
    return statement
  }

  /// Runs a statement that answers no rows.
  func run(_ sql: String, _ cells: Cells = []) throws {
    try bound(sql, cells).execute()
  }

  /// The rows that a statement answers, as cells.
  func rows(_ sql: String, _ cells: Cells = []) throws -> [Cells] {
    let rows = try Row.fetchCursor(bound(sql, cells))
    var found: [Cells] = []
    while let row = try rows.next() { found.append(Array(row.databaseValues)) }
    return found
  }

  /// The identifiers in the first column of what a statement answers.
  func ids<Subject>(_ sql: String, _ cells: Cells = []) throws -> [ID<Subject>] {
    try String.fetchAll(bound(sql, cells)).map { ID($0) }
  }
}
