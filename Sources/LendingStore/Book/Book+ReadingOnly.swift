import Foundation
import GRDB
import Lending

/// Opening a book that may be read and not written.
extension Book {
  /// Whether the file may be written to, and its log made beside it.
  static func mayWrite(_ path: String) -> Bool {
    let files = FileManager.default
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let hasLog = ["-wal", "-shm"].allSatisfy { files.isWritableFile(atPath: real.path + $0) }
    return files.isWritableFile(atPath: real.path)
      && (hasLog || files.isWritableFile(atPath: real.deletingLastPathComponent().path))
  }

  /// Opens the book without writing anything, its log neither.
  ///
  /// Where somebody has it open, the log is shared with them. Where nobody has, the file alone is the
  /// whole book, as long as the log is empty, and is read as one that does not change: SQLite would
  /// else make a log that belongs to the reader, which whoever writes may not open.
  static func openOnlyToRead(_ path: String) throws -> Book {
    let real = URL(fileURLWithPath: path).resolvingSymlinksInPath()
    let log = try Header(path: real.path + "-wal")
    let isAlone = log == nil && !FileManager.default.fileExists(atPath: real.path + "-shm")
    let name = real.absoluteString + "?immutable=1"
    if isAlone { return try connectOnlyToRead(path, name) }
    do {
      return try connectOnlyToRead(path, path)
    } catch let error as DatabaseError
      where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode)
    {
      guard log?.size ?? 0 == 0 else { throw BookFailure.logUnreadable(path: path) }
      return try connectOnlyToRead(path, name)
    }
  }

  private static func connectOnlyToRead(_ path: String, _ name: String) throws -> Book {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.readonly = true
    configuration.prepareDatabase { try $0.execute(sql: Book.connection) }
    do {
      let queue = try DatabaseQueue(path: name, configuration: configuration)
      let (kind, version) = try queue.read { db in
        (
          try Meta.kind.read(db).flatMap(Kind.init(rawValue:)),
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        )
      }
      guard let kind else { throw BookFailure.damaged(path: path) }
      if version > Table.version { throw BookFailure.newer(path: path) }
      if version < Table.version { throw BookFailure.older(path: path) }
      return Book(path: path, kind: kind, queue: queue, source: name)
    } catch let error as DatabaseError
      where [.SQLITE_NOTADB, .SQLITE_CORRUPT].contains(error.resultCode)
    {
      throw BookFailure.damaged(path: path)
    }
  }
}

/// A database that nobody else sees and that leaves nothing behind, however the program ends.
extension Book {
  /// Tables to fold into, in a file without a name that the system removes with the last hold on it.
  static func scratch() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      try db.execute(
        sql: """
          PRAGMA temp_store = FILE; PRAGMA cache_size = -32000; PRAGMA synchronous = OFF;
          PRAGMA journal_mode = MEMORY;
          """)
    }
    return try DatabaseQueue(path: "", configuration: configuration)
  }
}
