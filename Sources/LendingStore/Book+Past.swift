import Foundation
import GRDB
import Lending

extension Book {
  /// The book as it stood at the end of a past day, by what is known of that day now, for reading alone.
  ///
  /// Its tables are folded anew into a file of their own, which is gone when the answer is closed; that
  /// takes as long as `rebuild`.
  ///
  /// - Throws: a `Refusal` for a day that is not open yet; what `progress` throws, which stops it.
  public func standing(
    on day: Day, progress: (BookProgress) throws -> Void = { _ in }
  ) throws -> Book {
    guard let businessDay = try businessDay, day <= businessDay else {
      throw Refusal(.dayNotOpen(businessDay: try businessDay ?? day))
    }
    let queue = try Book.scratch()
    try queue.inDatabase { db in
      try db.execute(sql: "ATTACH DATABASE ? AS source", arguments: [source])
      try db.execute(
        sql: """
          CREATE TEMP TABLE gone(device TEXT NOT NULL, number INTEGER NOT NULL);
          CREATE TEMP TABLE told AS SELECT * FROM source.entry LIMIT 0;
          CREATE TEMP VIEW entry AS SELECT * FROM source.entry WHERE day <= \(day.number)
          AND NOT EXISTS (SELECT 1 FROM gone WHERE gone.device = source.entry.device
          AND gone.number = source.entry.number) UNION ALL SELECT * FROM told;
          CREATE TEMP VIEW meta AS SELECT * FROM source.meta;
          CREATE TEMP VIEW draft AS SELECT * FROM source.draft;
          """)
      try Book.leaveOut(takenBackAfter: day, in: db)
      try Book.tellAnew(takenBackAfter: day, in: db)
      try db.execute(sql: Schema.caches)
      try db.inTransaction {
        var rebuild = Rebuild(from: db, into: db)
        rebuild.day = day
        try rebuild.run(progress)
        return .commit
      }
    }
    return Book(path: path, kind: kind, queue: queue)
  }

  /// Leaves out what was taken back after `day`: that is known of the day now.
  private static func leaveOut(takenBackAfter day: Day, in db: Database) throws {
    let rows = try StoredEntry.fetchAll(
      db, sql: "SELECT * FROM source.entry WHERE event = 'entry-reversed'")
    let reversals = try rows.map { try $0.entry() }
    let undone = reversals.reversed
    for reversal in reversals where reversal.day > day && !undone.contains(reversal.id) {
      guard case .book(.entryReversed(let body)) = reversal.event else { continue }
      try db.run(
        "INSERT INTO gone VALUES (?, ?)",
        [body.entry.device.databaseValue, body.entry.number.databaseValue])
    }
  }
  /// A capture that an answer after `day` takes back has failed on the day of its first answer.
  private static func tellAnew(takenBackAfter day: Day, in db: Database) throws {
    let answers = "SELECT * FROM source.entry WHERE event = 'operation-answered'"
    let later = try StoredEntry.fetchAll(db, sql: "\(answers) AND day > ?", arguments: [day])
    let operations = Set(try later.compactMap { try $0.entry().answered(.failed) })
    guard !operations.isEmpty else { return }
    let rows = try StoredEntry.fetchCursor(
      db, sql: "\(answers) UNION ALL SELECT * FROM source.entry WHERE event = 'operation-requested'"
    )
    var entries: [Entry] = []
    while let row = try rows.next() {
      let entry = try row.entry()
      if entry.operation.map(operations.contains) == true { entries.append(entry) }
    }
    let takenBack = entries.sorted { $0.precedes($1) }.answersTakenBack
    for entry in entries where entry.day > day {
      guard let first = takenBack[entry.id] else { continue }
      let key: StatementArguments = [first.device, first.number]
      try db.execute(
        sql: """
          INSERT INTO told SELECT * FROM entry WHERE device = ? AND number = ?
          """, arguments: key)
      try db.execute(
        sql: """
          UPDATE told SET clear = CAST(json_set(CAST(clear AS TEXT), '$.result', 'failed') AS BLOB)
          WHERE device = ? AND number = ?
          """, arguments: key)
      try db.execute(sql: "INSERT INTO gone VALUES (?, ?)", arguments: key)
    }
  }
}

extension Entry {
  /// The operation that it asks for or answers.
  fileprivate var operation: ID<Lending.Operation>? {
    switch event {
    case .operation(.requested(let body)): body.operation
    case .operation(.answered(let body)): body.operation
    default: nil
    }
  }

  /// The operation that it answers with `result`.
  fileprivate func answered(_ result: OperationResult) -> ID<Lending.Operation>? {
    guard case .operation(.answered(let body)) = event, body.result == result else { return nil }
    return body.operation
  }
}
