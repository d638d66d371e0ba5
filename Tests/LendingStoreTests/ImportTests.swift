import Foundation
import Lending
import LendingStore
import Testing

@Suite struct ImportTests {
  let folder: Folder
  let entries: [StoredEntry]
  let other: Book

  init() throws {
    folder = try Folder()
    let book = try folder.book("one.db")
    var life = RandomBook(seed: 1, from: Day("2026-01-05") ?? .earliest)
    try book.recording { door in
      try life.begin(door)
      try life.welcome(door)
    }
    entries = try book.storedEntries(limit: 1000)
    other = try folder.book("two.db")
  }

  @Test func `entries taken in twice are there once`() throws {
    try other.importEntries(entries)
    try other.importEntries(entries.reversed())
    #expect(try other.storedEntries(limit: 1000) == entries)
  }

  @Test func `pages of entries lead from one to the next`() throws {
    try other.importEntries(entries)
    var found: [StoredEntry] = []
    while case let page = try other.storedEntries(after: found.last?.id, limit: 4), !page.isEmpty {
      found += page
    }
    #expect(found == entries)
  }

  @Test func `an altered entry is refused and nothing of the import stays`() throws {
    var bad = entries
    bad[3].clear = Data("{}".utf8)
    #expect(throws: BookFailure.entryAltered(bad[3].id)) { try other.importEntries(bad) }
    #expect(try other.storedEntries(limit: 10) == [])
  }

  @Test func `an entry that follows from another one is refused`() throws {
    var bad = entries[1]
    bad.previous = entries[2].hash
    bad.hash = bad.computedHash
    try other.importEntries([entries[0]])
    #expect(throws: BookFailure.chainBroken(bad.id)) { try other.importEntries([bad]) }
    bad = entries[1]
    bad.actor = "X-1"
    bad.hash = bad.computedHash
    try other.importEntries([entries[2]])
    #expect(throws: BookFailure.chainBroken(entries[2].id)) { try other.importEntries([bad]) }
    var first = entries[0]
    first.previous = entries[1].hash
    first.hash = first.computedHash
    let empty = try folder.book("three.db")
    #expect(throws: BookFailure.chainBroken(first.id)) { try empty.importEntries([first]) }
  }

  @Test func `a number with other content is refused`() throws {
    try other.importEntries([entries[0]])
    var bad = entries[0]
    bad.actor = "X-1"
    bad.hash = bad.computedHash
    #expect(throws: BookFailure.entryDiffers(bad.id)) { try other.importEntries([bad]) }
  }

  @Test func `a body that nobody can read is refused`() throws {
    var bad = entries[0]
    bad.version = 9
    bad.hash = bad.computedHash
    #expect(throws: BookFailure.entryUnreadable(bad.id)) { try other.importEntries([bad]) }
  }

  @Test func `two devices may have used the same request`() throws {
    let mine = try folder.book("mine.db")
    let event = Event(
      CarrierRegistered(carrier: "T-C1", name: "中国移动"))
    let day = Day("2026-01-05") ?? .earliest
    let request = Request(
      request: entries[0].request, day: day, actor: "M-1", role: .supervisor, event: event,
      at: Moment(day: day, secondOfDay: 1))
    try mine.record(request)
    try mine.importEntries(entries)
    #expect(try mine.storedEntries(limit: 1000).count == entries.count + 1)
    #expect(try mine.verify() == [])
  }
}
