import Foundation
import GRDB
import Lending
import LendingStore
import Testing

/// A book that may be read and not written, as another user of the computer meets it.
struct ReadingOnlyTests {
  let folder: Folder

  init() throws {
    folder = try Folder()
    let book = try folder.book()
    let first = Carriers.request(1)
    try book.record(first)
    try book.close()
    try shut(0o444, 0o555)
  }

  private enum Carriers {
    static func request(_ number: Int) -> Request {
      let day = Day(year: 2026, month: 1, day: 5) ?? .earliest
      return Request(
        day: day, actor: "S1", role: .supervisor,
        event: Event(
          CarrierRegistered(carrier: ID("c-\(number)"), name: "C")),
        at: Moment(day: day, secondOfDay: 0))
    }
  }

  private var path: String { folder.file("book.db") }

  /// The rights of the files and of the folder.
  private func shut(_ file: Int, _ folder: Int) throws {
    for name in try files() { chmod(self.folder.file(name), mode_t(file)) }
    chmod(self.folder.path, mode_t(folder))
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// The program as a user who owns nothing; the tests themselves may run as one who may do all.
  private func run(_ arguments: String...) throws -> Tool.Outcome {
    let process = Process()
    let ends = try Folder()
    let isRoot = geteuid() == 0
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      (isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [])
      + [Tool.ditui.name] + arguments + ["--book", path]
    process.environment = ["HOME": "/", "LANG": "en_US.UTF-8", "PATH": "/usr/bin:/bin"]
    for name in ["out", "err"] { try Data().write(to: URL(filePath: ends.file(name))) }
    process.standardOutput = FileHandle(forWritingAtPath: ends.file("out"))
    process.standardError = FileHandle(forWritingAtPath: ends.file("err"))
    try process.run()
    process.waitUntilExit()
    return Tool.Outcome(
      status: process.terminationStatus,
      output: try String(contentsOfFile: ends.file("out"), encoding: .utf8),
      errors: try String(contentsOfFile: ends.file("err"), encoding: .utf8))
  }

  @Test(
    arguments: [
      ["list", "entries"], ["list", "entries", "--json"], ["show", "c-1"], ["report", "book"],
      ["export", "csv"], ["verify"],
    ], [0o555, 0o777])
  func `it is read, and nothing is left beside it`(_ words: [String], _ rights: Int) throws {
    chmod(folder.path, mode_t(rights))
    let outcome = try run(words[0], words.count > 1 ? words[1] : "--json")
    #expect([0, 1].contains(outcome.status), "\(outcome.errors)")
    #expect(!outcome.errors.contains("written"))
    #expect(try files() == ["book.db"])
    chmod(folder.path, 0o755)
  }

  @Test func `what writes says that it cannot`() throws {
    let outcome = try run("close-day")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("cannot be written"))
    chmod(folder.path, 0o755)
  }

  @Test func `it is read while its owner writes`() throws {
    try shut(0o644, 0o755)
    let book = try Book.open(path)
    try book.record(Carriers.request(2))
    for name in try files() { chmod(folder.file(name), 0o644) }
    chmod(folder.path, 0o755)
    let outcome = try run("list", "entries")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.split(separator: "\n").count == 3)
    try book.record(Carriers.request(3))
    #expect(try book.verify() == [])
    try book.close()
  }

  @Test func `a log that cannot be read here is told, not passed over`() throws {
    try shut(0o644, 0o755)
    let book = try Book.open(path)
    try book.record(Carriers.request(2))
    let copy = try Folder()
    for tail in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + tail, toPath: copy.file("book.db" + tail))
      chmod(copy.file("book.db" + tail), 0o444)
    }
    chmod(copy.path, 0o555)
    try book.close()
    let other = ReadingOnlyTests.Elsewhere(path: copy.file("book.db"))
    let outcome = try other.list()
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("-wal"), "\(outcome.errors)")
    chmod(copy.path, 0o755)
  }

  /// The same user at another file.
  private struct Elsewhere {
    let path: String

    func list() throws -> Tool.Outcome {
      let ends = try Folder()
      let words =
        (geteuid() == 0 ? "setpriv --reuid=65534 --regid=65534 --clear-groups " : "")
        + "\(Tool.ditui.name) list entries --book \(path)"
      return try Tool(name: "sh").run(["-c", words], in: ends)
    }
  }

  @Test func `the check leaves nothing behind at any moment`() throws {
    chmod(folder.path, 0o755)
    chmod(path, 0o644)
    let book = try Book.open(path, .reading)
    var seen: Set<String> = []
    #expect(try book.verify { _ in seen.formUnion(try files()) } == [])
    #expect(seen.isSubset(of: ["book.db", "book.db-wal", "book.db-shm"]))
    #expect(!seen.isEmpty)
    try book.close()
  }
}
