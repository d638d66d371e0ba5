import Foundation
import GRDB
import Lending
import LendingStore
import Testing

@Suite struct BookOpeningTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  private func raw(_ path: String, _ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
  }

  private func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  private func refuses(_ path: String, _ failure: BookFailure) throws {
    let before = try bytes(path)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for mode in [Book.Mode.existing, .creating(.book)] {
      #expect(throws: failure) { try Book.open(path, mode) }
    }
    #expect(try bytes(path) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == files)
  }

  @Test func `a new book waits for the disk and belongs to its owner alone`() throws {
    let path = folder.file("deep/er/book.db")
    let book = try Book.open(path, .creating(.book))
    #expect(try book.synchronous == 2)
    let modes = try [path, folder.file("deep/er")].map {
      try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o700])
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.file("deep/er")).sorted().first
        == "book.db")
    let code = try book.device
    #expect(code.count == 4)
    #expect(code.allSatisfy { "ABCDEFGHJKMNPQRSTUVWXYZ23456789".contains($0) })
    #expect(try book.businessDay == nil)
    #expect(try book.verify() == [])
  }

  @Test func `a book opened again is the same book`() throws {
    let path = folder.file("book.db")
    let book = try Book.open(path, .creating(.demonstration), durability: .none)
    let first = try book.nextID()
    try book.close()
    let again = try Book.open(path, .creating(.book))
    #expect(again.kind == .demonstration)
    #expect(try again.synchronous == 2)
    #expect(first.hasSuffix("-1001"))
    #expect(try again.nextID() == "\(again.device)-1002")
  }

  @Test func `a missing file is made only when asked for`() throws {
    let path = folder.file("none.db")
    #expect(throws: BookFailure.missing(path: path)) { try Book.open(path) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `an empty file becomes a book, through a symbolic link too`() throws {
    let path = folder.file("empty.db")
    let link = folder.file("link.db")
    #expect(FileManager.default.createFile(atPath: path, contents: Data()))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let book = try Book.open(link, .creating(.book))
    try book.close()
    #expect(try Book.open(path).kind == .book)
  }

  @Test func `a file that is no database is left alone`() throws {
    let path = folder.file("text")
    try Data("这是一份普通的文本，不是账本。".utf8).write(to: URL(filePath: path))
    try refuses(path, .foreign(path: path))
  }

  @Test func `another application's database is left alone`() throws {
    let path = folder.file("other.db")
    try raw(path, "PRAGMA application_id = 7; CREATE TABLE note(text)")
    try refuses(path, .foreign(path: path))
  }

  @Test func `a folder is no book`() {
    #expect(throws: BookFailure.foreign(path: folder.path)) { try Book.open(folder.path) }
  }

  @Test func `a book of a newer version is left alone`() throws {
    let path = folder.file("newer.db")
    try Book.open(path, .creating(.book)).close()
    try raw(path, "PRAGMA user_version = 99; PRAGMA journal_mode = DELETE")
    try refuses(path, .newer(path: path))
  }

  @Test(arguments: [50, 99, 4096, 20_000])
  func `a truncated book is left alone`(length: Int) throws {
    let path = folder.file("short.db")
    try Book.open(path, .creating(.book)).close()
    try bytes(path).prefix(length).write(to: URL(filePath: path))
    try refuses(path, .damaged(path: path))
  }

  @Test func `tables of an older version are made anew from the journal`() throws {
    let path = folder.file("older.db")
    let book = try Book.open(path, .creating(.book), durability: .none)
    var life = RandomBook(seed: 5, from: Day("2026-01-05") ?? .earliest)
    try book.recording { door in
      try life.begin(door)
      for _ in 0..<3 { try life.welcome(door) }
    }
    try book.save(Draft(id: "wizard", body: "{}", updated: Moment(seconds: 7)))
    let plans = try book.plans(PlanQuery(), limit: 10).rows
    try book.close()
    try raw(path, "DROP TABLE plan; DROP TABLE search; PRAGMA user_version = 0")
    var progress: [BookProgress] = []
    let again = try Book.open(path, .existing, durability: .none) { progress.append($0) }
    #expect(!progress.isEmpty)
    #expect(try again.plans(PlanQuery(), limit: 10).rows == plans)
    #expect(try again.draft("wizard")?.body == "{}")
    #expect(try again.verify() == [])
  }
}
