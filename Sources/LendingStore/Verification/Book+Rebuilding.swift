import GRDB
import Lending

extension Book {
  /// Drops every cache and makes it anew from the journal, in one transaction.
  ///
  /// `progress` may throw to stop it; then everything is as it was.
  package func rebuild(progress: (BookProgress) throws -> Void = { _ in }) throws {
    try queue.writeWithoutTransaction { db in
      try db.inTransaction(.immediate) {
        for table in Table.allCases { try db.execute(sql: table.drop) }
        try db.execute(sql: Schema.caches)
        try Rebuild(from: db, into: db).run(progress)
        try db.execute(sql: Schema.versionMark)
        return .commit
      }
    }
  }
}

/// The caches made from the journal of one connection in the tables of another, or of the same.
struct Rebuild {
  let journal: Database
  let tables: Database
  /// The day at whose end the tables are to stand, by default the business day.
  var day: Day?
  /// Sees every entry as it stands, by device and number.
  var onStored: (StoredEntry) throws -> Void = { _ in }
  /// Sees every entry that can be read.
  var onEntry: (Entry) throws -> Void = { _ in }
  /// Hears of every entry that cannot be read; a fold leaves it out.
  var onUnreadable: (EntryID) -> Void = { _ in }
  /// Sees every plan folded.
  var onPlan: (Plan) -> Void = { _ in }

  init(from journal: Database, into tables: Database) {
    self.journal = journal
    self.tables = tables
  }

  /// Indexes every entry, then folds each subject, left to right, a thousand at a time.
  ///
  /// An entry that cannot be read is left out; `verify` names it.
  func run(_ progress: (BookProgress) throws -> Void) throws {
    let total = try Int.fetchOne(journal, sql: "SELECT COUNT(*) FROM entry") ?? 0
    try index(total, progress)
    let subjects = try tables.rows("SELECT DISTINCT kind, id FROM subject")
      .compactMap { cells -> Subject? in
        guard let kind = String.fromDatabaseValue(cells[0]),
          let id = String.fromDatabaseValue(cells[1])
        else { return nil }
        return SubjectKey("\(kind):\(id)")?.subject
      }
      .sorted { ($0.rank, $0.key.id) < ($1.rank, $1.key.id) }
    var start = 0
    while start < subjects.count {
      let end = min(start + 1000, subjects.count)
      let folds = try FoldCache(tables, journal: journal, cache: nil)
      for subject in subjects[start..<end] where subject != .book {
        try folds.mark(subject)
        try folds.load(subject).isNew = true
      }
      // A plan's lines stand to its right and get their turn.
      try folds.flush(only: Set(subjects[start..<end]))
      for subject in subjects[start..<end] {
        if case .plan(let plan)? = folds.loaded[subject]?.value { onPlan(plan) }
      }
      start = end
      try progress(BookProgress(done: total + start, total: total + subjects.count))
    }
  }

  private func index(_ total: Int, _ progress: (BookProgress) throws -> Void) throws {
    var days = try BookDays(tables, codes: Meta.codes(journal))
    let entries = Journal(db: journal)
    var done = 0
    let rows = try StoredEntry.fetchCursor(
      journal, sql: "SELECT * FROM entry ORDER BY device, number")
    while let stored = try rows.next() {
      try onStored(stored)
      if let entry = try readable(stored) {
        try onEntry(entry)
        try days.take(entry, entries, in: tables)
        try FoldCache.index(entry, in: tables)
      }
      done += 1
      if done.isMultiple(of: 1000) { try progress(BookProgress(done: done, total: total * 2)) }
    }
    if let day { days.look(at: day) }
    let open = days.day
    try days.write(to: tables)
    try FoldCache.noteAhead(of: open, entries, in: tables)
  }

  private func readable(_ stored: StoredEntry) throws -> Entry? {
    do {
      return try stored.entry()
    } catch BookFailure.entryUnreadable(let id) {
      onUnreadable(id)
      return nil
    }
  }
}
