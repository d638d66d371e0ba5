import Foundation
import GRDB
import Lending

/// What the book says of itself.
enum Meta: String {
  case kind
  case device
  case counter
  case created
  case codes

  func read(_ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [rawValue])
  }

  func write(_ value: String, to db: Database) throws {
    try db.run(
      "INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
      [rawValue.databaseValue, value.databaseValue])
  }

  /// The codes that the book has had, the newest last: what is recorded under them is its own.
  static func codes(_ db: Database) throws -> [String] {
    let earlier = try codes.read(db)?.split(separator: " ").map(String.init) ?? []
    return earlier + [try device.read(db) ?? ""]
  }

  /// Gives the book another code and keeps the one that it had.
  static func take(_ code: String, in db: Database) throws {
    try codes.write(codes(db).joined(separator: " "), to: db)
    try device.write(code, to: db)
  }
}
