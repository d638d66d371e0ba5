import GRDB
import Lending

/// Something begun and not recorded yet: local to this book, kept when the tables are made anew.
public struct Draft: Hashable, Sendable, FetchableRecord {
  /// Its name, chosen by who writes it.
  public let id: String
  /// JSON of whoever wrote it.
  public let body: String
  /// When it was last written.
  public let updated: Moment

  /// A draft.
  public init(id: String, body: String, updated: Moment) {
    self.id = id
    self.body = body
    self.updated = updated
  }

  /// Reads the columns in the order of the table.
  public init(row: Row) throws {
    var cells = CellReader(row)
    id = try cells.next()
    body = try cells.next()
    updated = try cells.next()
  }
}

extension Book {
  /// The drafts, the latest written first.
  public func drafts() throws -> [Draft] {
    try queue.read { try Draft.fetchAll($0, sql: "SELECT * FROM draft ORDER BY updated DESC, id") }
  }

  /// The draft with this name, or nil.
  public func draft(_ id: String) throws -> Draft? {
    try queue.read {
      try Draft.fetchOne($0, sql: "SELECT * FROM draft WHERE id = ?", arguments: [id])
    }
  }

  /// Keeps a draft in place of the one with the same name.
  public func keep(_ draft: Draft) throws {
    try queue.write { db in
      try db.run(
        "REPLACE INTO draft VALUES (?, ?, ?)",
        [draft.id.databaseValue, draft.body.databaseValue, draft.updated.databaseValue])
    }
  }

  /// Removes a draft; without it nothing happens.
  public func removeDraft(_ id: String) throws {
    try queue.write { try $0.run("DELETE FROM draft WHERE id = ?", [id.databaseValue]) }
  }
}
