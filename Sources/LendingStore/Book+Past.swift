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
      let later = "day > \(day.number) AND event <> 'entry-reversed'"
      try db.execute(
        sql: """
          CREATE TEMP VIEW entry AS SELECT * FROM source.entry WHERE NOT (\(later));
          CREATE TEMP VIEW meta AS SELECT * FROM source.meta;
          CREATE TEMP VIEW draft AS SELECT * FROM source.draft;
          """)
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
}
