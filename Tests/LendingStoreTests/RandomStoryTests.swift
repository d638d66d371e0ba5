import Foundation
import GRDB
import Lending
import LendingStore
import Testing

/// What holds of any story with anything told beside it, whatever the door says to that.
///
/// `STORIES` in the environment asks for more of them than the suite has time for, `STORIES_FROM` for
/// others.
@Suite struct RandomStoryTests {
  let folder: Folder

  init() throws { folder = try Folder() }

  static let count = number("STORIES") ?? 120
  static let batches = 4

  private static func number(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }

  private var each: Int { max(1, RandomStoryTests.count / RandomStoryTests.batches) }

  private func seeds(_ batch: Int) -> Range<UInt64> {
    let first = UInt64((RandomStoryTests.number("STORIES_FROM") ?? 0) + batch * each)
    return first..<first + UInt64(each)
  }

  /// An empty book, and copies of it: they are one device, so that the same lines make the same rows.
  private func books(_ names: [String]) throws -> [Book] {
    let first = folder.file(names[0])
    try folder.book(names[0]).close()
    for name in names.dropFirst() {
      try FileManager.default.copyItem(atPath: first, toPath: folder.file(name))
    }
    return try names.map { try Book.open(folder.file($0), durability: .none) }
  }

  private func remove(_ books: [Book]) throws {
    for book in books {
      try book.close()
      for tail in ["", "-wal", "-shm"]
      where FileManager.default.fileExists(atPath: book.path + tail) {
        try FileManager.default.removeItem(atPath: book.path + tail)
      }
    }
  }

  /// Everything that the file holds but its drafts, table by table.
  private func rows(_ book: Book) throws -> [String: [[DatabaseValue]]] {
    let queue = try DatabaseQueue(path: book.path)
    defer { do { try queue.close() } catch { Issue.record(error) } }
    return try queue.read { db in
      let names = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'draft'")
      return try names.reduce(into: [:]) { all, name in
        all[name] = try Row.fetchAll(db, sql: "SELECT * FROM \(name)").map {
          Array($0.databaseValues)
        }
      }
    }
  }

  @Test(arguments: 0..<batches)
  func `a batch with refused lines leaves what it leaves without them`(batch: Int) throws {
    var (refused, strangersTaken, own, ownRefused) = (0, 0, 0, 0)
    for seed in seeds(batch) {
      var story = try RandomStory(seed: seed, days: 75, in: folder)
      let lines = story.withStrangers(14)
      let books = try books(["with-\(seed).db", "without-\(seed).db"])
      var answers: [Int: Result<Receipt, Refusal>] = [:]
      try books[0].record(lines, allOrNothing: false, closing: true) { answers[$0] = $1 }
      var good: [Request] = []
      var receipts: [Receipt] = []
      for (place, line) in lines.enumerated() {
        if case .success(let receipt)? = answers[place] {
          good.append(line)
          receipts.append(receipt)
          if line.isStranger { strangersTaken += 1 } else { own += 1 }
        } else {
          refused += 1
          if !line.isStranger { ownRefused += 1 }
        }
      }
      var again: [Receipt] = []
      try books[1].record(good, allOrNothing: false, closing: true) { _, answer in
        if case .success(let receipt) = answer { again.append(receipt) }
      }
      try #require(again == receipts, "seed \(seed)")
      let (with, without) = (try rows(books[0]), try rows(books[1]))
      for (table, found) in with {
        let other = without[table] ?? []
        let row = zip(found, other).first { $0 != $1 }
        try #require(
          found == other,
          "seed \(seed), \(table): \(found.count) \(other.count) \(row.map { "\($0)" } ?? "")")
      }
      try #require(try books[0].verify() == [], "seed \(seed)")
      try remove(books)
    }
    #expect(refused > each)
    #expect(strangersTaken > each)
    #expect(ownRefused < own / 20)
  }

  @Test(arguments: 0..<batches)
  func `whatever is told late or ahead, a plan keeps its freeze, its release and its stage`(
    batch: Int
  ) throws {
    var (late, lateTaken, own, ownRefused) = (0, 0, 0, 0)
    for seed in seeds(batch) {
      var story = try RandomStory(seed: seed ^ 0x5EED, days: 75, in: folder)
      let books = try books(["told-\(seed).db"])
      let book = books[0]
      for line in story.withStrangers(18) {
        let before = try line.event.plan.flatMap { try book.plan($0) }
        let open = try book.businessDay
        let isStranger = line.isStranger
        var isTaken = false
        try book.record([line], allOrNothing: false, closing: !isStranger) { _, answer in
          if case .success = answer { isTaken = true }
        }
        let note =
          "seed \(seed), \(line.request ?? ""), \(line.event.kind.rawValue) of \(line.day.text)"
        if isStranger {
          try #require(try book.businessDay == open, "\(note)")
          if let open, line.day > open { try #require(!isTaken, "\(note)") }
          if let open, line.day < open {
            late += 1
            if isTaken { lateTaken += 1 }
          }
        } else {
          own += 1
          if !isTaken { ownRefused += 1 }
        }
        if !isStranger, let open {
          // Told in order, a line opens its own day at most.
          try #require(try book.businessDay == max(open, isTaken ? line.day : open), "\(note)")
        }
        guard let id = line.event.plan, let plan = try book.plan(id) else { continue }
        try check(plan, note)
        let keepsStage =
          before.map { plan.stage.place >= $0.stage.place } ?? true
          || line.event.mayLeadBack
          // Another form may be signed on the same day, while nothing is frozen on the one before.
          || (line.event.kind == .costFormSigned && line.day == open)
        try #require(
          keepsStage, "\(note): \(before.map { "\($0.stage)" } ?? "") to \(plan.stage)")
      }
      try #require(try book.verify() == [], "seed \(seed)")
      try remove(books)
    }
    #expect(late > each)
    #expect(lateTaken > each)
    #expect(ownRefused < own / 20)
  }

  private func check(_ plan: Plan, _ note: String) throws {
    let freezes = plan.operations.filter { $0.kind == .freeze }
    let done = freezes.filter { $0.state == .done }
    let open = freezes.filter(\.isOpen)
    try #require(open.count <= 1, "\(note): \(open.count) freezes open")
    try #require(plan.freeze == nil || open.isEmpty, "\(note): asked for beside a freeze")
    // Every further one is listed, or was told to be undone.
    let listed = plan.differences.filter { $0.kind == .frozenTwice }.map(\.amount)
    try #require(Money.sum(listed) == Money.sum(plan.frozenTwice.values), "\(note)")
    try #require(done.count <= 1 + plan.frozenTwice.count, "\(note): \(done.count) freezes done")
    guard let freeze = plan.freeze else { return }
    try #require(
      freeze.original == freeze.released + freeze.captured + freeze.remaining, "\(note)")
    try #require(freeze.remaining >= .zero, "\(note)")
    let undue = plan.differences.first { $0.kind == .releaseUndue }?.amount ?? .zero
    try #require(
      freeze.released <= plan.oughtReleased || undue == freeze.released - plan.oughtReleased,
      "\(note): released \(freeze.released.text), ought \(plan.oughtReleased.text)")
    // An owner that takes back the freeze of a plan that runs has released all of it.
    guard done.contains(where: { $0.id == freeze.id }) else { return }
    let released = Money.sum(
      plan.operations.filter { $0.kind == .release && $0.state == .done }.map(\.done))
    try #require(released == freeze.released, "\(note)")
  }
}

extension Event {
  /// The plan that the event is about.
  fileprivate var plan: ID<Plan>? {
    for subject in subjects { if case .plan(let id) = subject { return id } }
    return nil
  }

  /// Whether it may lead a plan back by its meaning: an owner who takes an answer back.
  fileprivate var mayLeadBack: Bool {
    switch body {
    case let body as OperationAnswered: body.result == .failed
    case is DayClosed, is EntryReversed: true
    default: false
    }
  }
}

extension Plan.Stage {
  /// How far a plan has come; ends of all kinds are as far as each other.
  fileprivate var place: Int {
    switch self {
    case .applied: 0
    case .prechecked: 1
    case .signed: 2
    case .contracted: 3
    case .confirming: 4
    case .frozen: 5
    case .handedOver: 6
    case .active: 7
    default: 8
    }
  }
}

extension Request {
  /// Whether it is none of the story's own lines.
  fileprivate var isStranger: Bool { request?.hasPrefix("x-") == true }
}
