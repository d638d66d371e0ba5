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
  package func standing(
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
          CREATE TEMP TABLE later AS SELECT *, '' AS plan FROM source.entry LIMIT 0;
          CREATE TEMP VIEW entry AS SELECT * FROM source.entry WHERE day <= \(day.number)
          AND NOT EXISTS (SELECT 1 FROM gone WHERE gone.device = source.entry.device
          AND gone.number = source.entry.number);
          CREATE TEMP VIEW meta AS SELECT * FROM source.meta
          UNION ALL SELECT '\(Meta.known.rawValue)', '\(businessDay.text)';
          CREATE TEMP VIEW draft AS SELECT * FROM source.draft;
          """)
      try Book.leaveOut(takenBackAfter: day, through: businessDay, in: db)
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

  /// Leaves out what was taken back from `day` to the business day, and notes what else that time told of
  /// operations of before: that is known of the day now.
  private static func leaveOut(
    takenBackAfter day: Day, through businessDay: Day, in db: Database
  ) throws {
    func entries(_ events: [Event.Kind]) throws -> [StoredEntry] {
      let names = events.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      return try StoredEntry.fetchAll(
        db, sql: "SELECT * FROM source.entry WHERE event IN (\(names)) AND day <= ?",
        arguments: [businessDay])
    }
    let reversals = try entries([.entryReversed]).map { try $0.entry() }
    let undone = reversals.reversed
    for reversal in reversals where reversal.day > day && !undone.contains(reversal.id) {
      guard let body = reversal.event.body as? EntryReversed else { continue }
      try db.run(
        "INSERT INTO gone VALUES (?, ?)",
        [body.entry.device.databaseValue, body.entry.number.databaseValue])
    }
    for stored in try entries([.operationAnswered, .differenceCorrected])
    where stored.day > day && !undone.contains(stored.id) {
      guard let plan = try stored.entry().planInHindsight else { continue }
      try db.run(
        "INSERT INTO later SELECT *, ? FROM source.entry WHERE device = ? AND number = ?",
        [
          plan.text.databaseValue, stored.id.device.databaseValue,
          stored.id.number.databaseValue,
        ])
    }
  }
}

extension FoldCache {
  /// What a book of a past day knows of a plan from later days, which its fold looks at in hindsight.
  func later(_ subject: Subject) throws -> [Entry] {
    guard known != nil, case .plan(let plan) = subject else { return [] }
    return try StoredEntry.fetchAll(
      tables, sql: "SELECT * FROM later WHERE plan = ? ORDER BY day, device, number",
      arguments: [plan.text]
    ).map { try $0.entry() }
  }
}

extension Entry {
  /// The plan of whose earlier days it may tell: an operation that was not done, money that was given back.
  fileprivate var planInHindsight: ID<Plan>? {
    switch event.body {
    case let body as OperationAnswered where body.result == .failed: body.plan
    case let body as DifferenceCorrected: body.plan
    default: nil
    }
  }
}
