import GRDB
import Lending

extension Book {
  /// Records as many events as wished in one transaction, as `recording` does, in little memory: what
  /// was folded is written and forgotten from time to time.
  ///
  /// Nothing is written when `body` throws.
  package func recordingMany(_ body: (Many) throws -> Void) throws {
    try queue.writeWithoutTransaction { db in
      do {
        try db.inTransaction(.immediate) {
          let many = Many(db, cache: entryCache)
          try body(many)
          try many.finish()
          return .commit
        }
      } catch {
        entryCache.removeAll()
        throw error
      }
    }
  }
}

/// One transaction of many events, a few thousand at a time in memory.
package final class Many {
  private let db: Database
  private let cache: EntryCache
  private var recording: Recording?
  private var count = 0
  private static let most = 5000

  init(_ db: Database, cache: EntryCache) {
    self.db = db
    self.cache = cache
  }

  /// Records one event; everything recorded before it is known to the rules.
  ///
  /// With `closing`, the days before the event's are closed first where they are open.
  ///
  /// - Throws: the refusal; anything else is the library's own error.
  package func record(_ request: Request, closing: Bool = false) throws -> Receipt {
    let current = try recording ?? Recording(db, cache: cache)
    recording = current
    let receipt = try current.record(request, closing: closing)
    count += 1
    if count == Many.most { try finish() }
    return receipt
  }

  func finish() throws {
    try recording?.finish()
    recording = nil
    count = 0
  }
}
