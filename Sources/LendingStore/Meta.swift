import Foundation
import GRDB
import Lending

/// What the book says of itself.
enum Meta: String {
  case kind
  case device
  case counter
  case created

  func read(_ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [rawValue])
  }

  func write(_ value: String, to db: Database) throws {
    try db.run(
      "INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
      [rawValue.databaseValue, value.databaseValue])
  }
}
