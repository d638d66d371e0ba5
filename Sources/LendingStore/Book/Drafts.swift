import GRDB
import Lending

/// Something begun and not recorded yet: local to this book, kept when the tables are made anew.
package struct Draft: Hashable, Sendable, FetchableRecord {
  /// Its name, chosen by who writes it.
  package let id: String
  /// JSON of whoever wrote it.
  package let body: String
  /// When it was last written.
  package let updated: Moment

  /// A draft.
  package init(id: String, body: String, updated: Moment) {
    self.id = id
    self.body = body
    self.updated = updated
  }

  /// Reads the columns in the order of the table.
  package init(row: Row) throws {
    var cells = CellReader(row)
    id = try cells.next()
    body = try cells.next()
    updated = try cells.next()
  }
}

extension Book {
  /// The drafts, the latest written first.
  package func drafts() throws -> [Draft] {
    try queue.read { try Draft.fetchAll($0, sql: "SELECT * FROM draft ORDER BY updated DESC, id") }
  }

  /// The draft with this name, or nil.
  package func draft(_ id: String) throws -> Draft? {
    try queue.read {
      try Draft.fetchOne($0, sql: "SELECT * FROM draft WHERE id = ?", arguments: [id])
    }
  }

  /// Keeps a draft in place of the one with the same name.
  package func save(_ draft: Draft) throws {
    try queue.write { db in
      try db.run(
        "REPLACE INTO draft VALUES (?, ?, ?)",
        [draft.id.databaseValue, draft.body.databaseValue, draft.updated.databaseValue])
    }
  }

  /// Removes a draft; without it nothing happens.
  package func removeDraft(_ id: String) throws {
    try queue.write { try $0.run("DELETE FROM draft WHERE id = ?", [id.databaseValue]) }
  }
}
