import Foundation
import Lending
import LendingStore

/// A book of many plans, made when a benchmark first asks for it.
final class LargeBook {
  /// The day that is open in a book that has just been made.
  static let today = Day.written("2026-11-23")

  /// How many plans it is made with.
  let plans: Int
  /// Where it is kept for the next run, and for the next benchmark, which has a process of its own.
  private let kept: String
  private var read: Book?
  private var written: Book?

  init() {
    let environment = ProcessInfo.processInfo.environment
    plans = environment["BENCH_PLANS"].flatMap { Int($0) } ?? 100_000
    let folder = FileManager.default.temporaryDirectory
    kept =
      environment["BENCH_BOOK"] ?? folder.appending(path: "ditui-bench-\(plans).db").path
  }

  /// The book to look at.
  func reading() throws -> Book {
    if let read { return read }
    try make()
    let book = try Book.open(kept, .reading)
    read = book
    return book
  }

  /// A copy of the book to record in, each commit of which waits for the disk; gone with the run.
  func writing() throws -> Book {
    if let written { return written }
    try make()
    let files = FileManager.default
    let copy = files.temporaryDirectory.appending(path: "ditui-bench-\(UUID()).db").path
    try files.copyItem(atPath: kept, toPath: copy)
    let book = try Book.open(copy, durability: .full)
    written = book
    return book
  }

  /// Ends what was opened and removes the copy.
  func close() throws {
    try read?.close()
    if let book = written {
      try book.close()
      try FileManager.default.removeItem(atPath: book.path)
    }
    (read, written) = (nil, nil)
  }

  /// Makes the book where it is not kept yet.
  private func make() throws {
    let files = FileManager.default
    guard !files.fileExists(atPath: kept) else { return }
    try make(kept + ".new")
    try files.moveItem(atPath: kept + ".new", toPath: kept)
    let size = try files.attributesOfItem(atPath: kept)[.size] as? Int ?? 0
    LargeBook.say("\(kept): \(plans) plans, \(size / 1_000_000) MB")
  }

  /// The lives of up to two thousand plans go through the write door day by day; the others are the
  /// same lives, taken in as the entries of other devices, each with numbers of its own.
  private func make(_ path: String) throws {
    let begin = ContinuousClock.now
    let book = try Book.open(path, .creating(.book), durability: .none)
    let lived = min(plans, 2000)
    var stories = Stories(count: lived, today: LargeBook.today)
    while try book.recording({ try stories.tellDay($0) }) {}
    LargeBook.say("lived \(lived) plans, \(begin.duration(to: .now))")
    let entries = try book.storedEntries(limit: .max)
    for copy in 1..<max(1, plans / lived) {
      try book.importEntries(LargeBook.renamed(entries, "B\(100 + copy)"))
      if copy % 5 == 4 { LargeBook.say("\((copy + 1) * lived) plans, \(begin.duration(to: .now))") }
    }
    try book.close()
  }

  /// The same entries as another device would have recorded them, with its code in every number.
  private static func renamed(_ entries: [StoredEntry], _ code: String) -> [StoredEntry] {
    var previous = Data(count: 32)
    return entries.map { entry in
      var new = entry
      let old = Array(entry.id.device.utf8)
      new.id = EntryID(device: code, number: entry.id.number)
      new.request = entry.request.replacing(entry.id.device, with: code)
      new.clear = renamed(entry.clear, old, Array(code.utf8))
      new.person = entry.person.map { renamed($0, old, Array(code.utf8)) }
      new.previous = previous
      new.hash = new.computedHash
      previous = new.hash
      return new
    }
  }

  private static func renamed(_ body: Data, _ old: [UInt8], _ new: [UInt8]) -> Data {
    var bytes = [UInt8](body)
    var place = 0
    while place + old.count <= bytes.count {
      if bytes[place] == old[0], bytes[place..<place + old.count].elementsEqual(old) {
        bytes.replaceSubrange(place..<place + old.count, with: new)
        place += old.count
      } else {
        place += 1
      }
    }
    return Data(bytes)
  }

  private static func say(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
  }
}
