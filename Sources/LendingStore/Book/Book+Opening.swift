import Foundation
import GRDB
import Lending

extension Book {
  /// How to open the file.
  package enum Mode: Hashable, Sendable {
    /// The file has to be there.
    case existing
    /// A missing or empty file becomes a book of this kind.
    case creating(Kind)
    /// The file has to be there; where it may not be written to, it is only read.
    case reading
  }

  /// Opens the book at `path`, makes it where `mode` says so, and makes its tables anew when another
  /// version of the program wrote them, telling `progress` how far that has come.
  ///
  /// Takes the same time however large the book is, but for that. The file and its folder, where they
  /// are made, are their owner's alone.
  ///
  /// - Throws: `BookFailure`, with the file untouched; otherwise the library's own error.
  package static func open(
    _ path: String, _ mode: Mode = .existing, durability: Durability = .full,
    progress: (BookProgress) throws -> Void = { _ in }
  ) throws -> Book {
    let header = try Header(path: path)
    if case .creating(let kind) = mode, header == nil || header?.size == 0 {
      try create(path, kind, replacing: header != nil)
    } else {
      guard let header else { throw BookFailure.missing(path: path) }
      try header.check(path)
    }
    if mode == .reading, !mayWrite(path) { return try openOnlyToRead(path) }
    guard FileManager.default.isWritableFile(atPath: path) else {
      throw BookFailure.notWritable(path: path)
    }
    do {
      return try connect(path, durability, progress)
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_NOTADB, .SQLITE_CORRUPT: throw BookFailure.damaged(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN: throw BookFailure.notWritable(path: path)
      default: throw error
      }
    }
  }

  private static func connect(
    _ path: String, _ durability: Durability, _ progress: (BookProgress) throws -> Void
  ) throws -> Book {
    let queue = try queue(path, durability)
    let (kind, version) = try queue.read { db in
      guard let text = try Meta.kind.read(db), let kind = Kind(rawValue: text) else {
        throw BookFailure.damaged(path: path)
      }
      return (kind, try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0)
    }
    let book = Book(path: path, kind: kind, queue: queue)
    if version > Table.version { throw BookFailure.newer(path: path) }
    if version < Table.version { try book.rebuild(progress: progress) }
    return book
  }

  /// What every connection to a book is set to.
  static let connection = """
    PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;
    PRAGMA cache_size = -32000
    """

  static func queue(_ path: String, _ durability: Durability) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.foreignKeysEnabled = true
    // The library's own turn to WAL would write to the file with every opening, and set NORMAL.
    configuration.prepareDatabase { db in
      try db.execute(
        sql: "\(Book.connection); PRAGMA synchronous = \(durability.rawValue)")
      guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal",
        try Int.fetchOne(db, sql: "PRAGMA synchronous") == durability.rawValue
      else { throw BookFailure.notDurable(path: path) }
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}

// MARK: - Making

extension Book {
  /// Makes the book under another name and gives it its own when it is whole.
  private static func create(_ path: String, _ kind: Kind, replacing: Bool) throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    if !FileManager.default.fileExists(atPath: folder.path) {
      do {
        try FileManager.default.createDirectory(
          at: folder, withIntermediateDirectories: true,
          attributes: [.posixPermissions: NSNumber(value: 0o700)])
      } catch {
        throw BookFailure.notWritable(path: path)
      }
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      throw BookFailure.notWritable(path: path)
    }
    let code = deviceCode()
    let draft = "\(path).\(code)"
    let file = Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR, 0o600)
    guard file >= 0 else { throw BookFailure.notWritable(path: path) }
    Glibc.fchmod(file, 0o600)
    Glibc.close(file)
    defer { for tail in ["", "-wal", "-shm"] { Glibc.unlink(draft + tail) } }
    let queue = try queue(draft, .full)
    try queue.write { db in
      try db.execute(sql: Schema.journal)
      try db.execute(sql: Schema.caches)
      try Meta.kind.write(kind.rawValue, to: db)
      try Meta.device.write(kind == .demonstration ? demonstrationDevice : code, to: db)
      try Meta.created.write(String(Int(Date().timeIntervalSince1970)), to: db)
      try db.execute(sql: Schema.mark)
      try db.execute(sql: Schema.versionMark)
    }
    try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try queue.close()
    // An empty file is replaced; a file that somebody else made meanwhile is left alone.
    let isNamed =
      replacing
      ? Glibc.rename(draft, URL(fileURLWithPath: path).resolvingSymlinksInPath().path) == 0
      : Glibc.link(draft, path) == 0 || errno == EEXIST
    guard isNamed else { throw BookFailure.notWritable(path: path) }
    let directory = Glibc.open(folder.path, O_RDONLY)
    if directory >= 0 {
      fsync(directory)
      Glibc.close(directory)
    }
  }

  /// The code that every demonstration is recorded under: the same events make the same entries.
  package static let demonstrationDevice = "D7QX"

  /// Four characters that nobody confuses on the telephone.
  static func deviceCode() -> String {
    let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")
    return String((0..<4).map { _ in letters[Int.random(in: letters.indices)] })
  }
}

/// What the first hundred bytes of a file say, read without opening it as a database.
struct Header {
  let size: Int
  private let bytes: [UInt8]

  /// Nil where there is no file.
  init?(path: String) throws {
    let file = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw BookFailure.notReadable(path: path)
    }
    defer { Glibc.close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw BookFailure.foreign(path: path)
    }
    size = Int(status.st_size)
    bytes = [UInt8](unsafeUninitializedCapacity: 100) { buffer, count in
      count = max(0, Glibc.read(file, buffer.baseAddress, 100))
    }
  }

  func check(_ path: String) throws {
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw bytes.allSatisfy { $0 == 0 } && size > 0
        ? BookFailure.damaged(path: path) : BookFailure.foreign(path: path)
    }
    guard bytes.count == 100 else { throw BookFailure.damaged(path: path) }
    guard number(at: 68) == Int(Schema.applicationID) else {
      throw BookFailure.foreign(path: path)
    }
    if number(at: 60) > Table.version { throw BookFailure.newer(path: path) }
    let stored = Int(bytes[16]) << 8 | Int(bytes[17])
    let pageSize = stored == 1 ? 65_536 : stored
    // A checkpoint that was cut short leaves the file short and the log whole, which SQLite repairs.
    let log = try Header(path: path + "-wal")?.size ?? 0
    guard log > 0 || (size >= pageSize * number(at: 28) && size >= pageSize) else {
      throw BookFailure.damaged(path: path)
    }
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
