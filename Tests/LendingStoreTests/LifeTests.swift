import Foundation
import Lending
import LendingStore
import StoryKit
import Testing

@Suite struct LifeTests {
  let folder: Folder
  let start = Day("2026-01-05") ?? .earliest

  init() throws { folder = try Folder() }

  func live(_ seed: UInt64, days: Int, arrivals: Int = 60) throws -> (Book, RandomBook) {
    let book = try folder.book("life-\(seed).db")
    var life = RandomBook(seed: seed, from: start)
    life.arrivals = arrivals
    try book.recording { try life.begin($0) }
    for _ in 0..<days {
      try book.recording { door in
        try life.live(door)
        try life.sleep(door)
      }
    }
    return (book, life)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `a book that has lived half a year is as its journal says`(seed: UInt64) throws {
    let (book, life) = try live(seed, days: 180, arrivals: 20)
    #expect(life.plans.count > 20)
    let wrong = try book.verify()
    #expect(wrong == [])
    let stages = try book.totals().stages
    #expect((stages[.active] ?? 0) + (stages[.settled] ?? 0) > 10)
    #expect(try !book.bills(isOpen: false, limit: 10).rows.isEmpty)
  }

  @Test func `entries in any order make the same tables after every entry`() throws {
    let (book, _) = try live(7, days: 60, arrivals: 12)
    let entries = try book.storedEntries(limit: 10_000)
    #expect(entries.count > 100)
    for seed in [1, 2] as [UInt64] {
      var dice = Dice(seed: seed)
      let other = try folder.book("shuffled-\(seed).db")
      for entry in entries.shuffled(using: &dice) {
        try other.importEntries([entry])
        let wrong = try other.verify().filter {
          if case .entryMissing = $0 { false } else { true }
        }
        #expect(wrong == [], "after \(entry.id)")
      }
      #expect(try other.verify() == [])
      #expect(try other.businessDay == book.businessDay)
      for subject in try subjects(book) {
        #expect(try other.entries(of: subject) == book.entries(of: subject))
      }
      let all = PlanQuery()
      #expect(try other.plans(all, limit: 1000).rows == book.plans(all, limit: 1000).rows)
    }
  }

  private func subjects(_ book: Book) throws -> [Subject] {
    try book.plans(PlanQuery(), limit: 1000).rows.map { .plan($0.id) } + [
      .partner(RandomBook.partner)
    ]
  }

  @Test func `a journal recorded again as requests makes the same book`() throws {
    // Derived numbers name entries, and entries the device, so that both books are of one device.
    try folder.book("again.db").close()
    try FileManager.default.copyItem(
      atPath: folder.file("again.db"), toPath: folder.file("life-11.db"))
    let (book, _) = try live(11, days: 90, arrivals: 30)
    let entries = try book.storedEntries(limit: 100_000).map { try $0.entry() }
    let other = try folder.book("again.db")
    let requests = entries.map {
      Request(
        request: $0.request, day: $0.day, actor: $0.actor, role: $0.role, event: $0.event, at: $0.at
      )
    }
    var refused: [Refusal] = []
    let count = try other.record(requests, allOrNothing: true) { _, answer in
      if case .failure(let refusal) = answer { refused.append(refusal) }
    }
    #expect(refused == [])
    #expect(count == entries.count)
    let all = PlanQuery()
    #expect(try other.plans(all, limit: 1000).rows == book.plans(all, limit: 1000).rows)
    #expect(try other.verify() == [])
  }

  @Test func `tables made anew are the same tables`() throws {
    let (book, _) = try live(13, days: 60)
    let before = try book.plans(PlanQuery(), limit: 1000).rows
    var steps = 0
    try book.rebuild { _ in steps += 1 }
    #expect(steps > 0)
    #expect(try book.plans(PlanQuery(), limit: 1000).rows == before)
    #expect(try book.verify() == [])
  }
}
