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
  /// In the tables of a past day: the business day, through which all is known.
  case known

  func read(_ db: Database) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT value FROM meta WHERE key = ?"), arguments: [rawValue])
  }

  func write(_ value: String, to db: Database) throws {
    try db.run(
      "INSERT INTO meta VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value",
      [rawValue.databaseValue, value.databaseValue])
  }

  /// A code of the book, with the last number that it gave out under it.
  struct Code {
    let text: String
    let last: Int

    /// Whether the entry was recorded in this book under the code: what the device that had it before
    /// recorded since is another's.
    func holds(_ entry: EntryID) -> Bool { entry.device == text && entry.number <= last }
  }

  /// The codes that the book has had, the newest last: what is recorded under them is its own.
  static func codes(_ db: Database) throws -> [Code] {
    let earlier = try codes.read(db)?.split(separator: " ").compactMap { code -> Code? in
      guard let entry = EntryID(String(code)) else { return nil }
      return Code(text: entry.device, last: entry.number)
    }
    return (earlier ?? []) + [Code(text: try device.read(db) ?? "", last: .max)]
  }

  /// Gives the book another code and keeps the one that it had.
  static func take(_ code: String, in db: Database) throws {
    let former = try device.read(db) ?? ""
    let last = try Journal(db: db).last(of: former).number
    let codes = [try codes.read(db), last > 0 ? "\(former)#\(last)" : nil].compactMap { $0 }
    try Meta.codes.write(codes.joined(separator: " "), to: db)
    try device.write(code, to: db)
  }
}
