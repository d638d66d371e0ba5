import Foundation
import GRDB
import Lending

/// The book: one SQLite file with the journal, which only grows, and the tables folded from it.
///
/// Several processes may have the same file open; each waits up to ten seconds for another's write.
package final class Book: Sendable {
  /// Where the file is.
  package let path: String
  /// What the book is for.
  package let kind: Kind
  /// The code with which the numbers begin that this book gives out.
  package var device: String { get throws { try queue.read { try Meta.device.read($0) ?? "" } } }

  let queue: DatabaseQueue
  let entryCache = EntryCache()
  /// The name under which another connection reads the same file.
  let source: String

  /// What a book is for.
  package enum Kind: String, Sendable {
    /// Real customers.
    case book
    /// Training and demonstration, where a key pressed counts as a consent.
    case demonstration
  }

  /// What a commit waits for.
  package enum Durability: Int, Sendable {
    /// Nothing: for the demonstration and for tests.
    case none = 0
    /// The disk: a power cut loses nothing that was acknowledged.
    case full = 2
  }

  init(path: String, kind: Kind, queue: DatabaseQueue, source: String? = nil) {
    self.path = path
    self.source = source ?? path
    self.kind = kind
    self.queue = queue
  }

  /// Ends the connection; the file can then be moved.
  package func close() throws { try queue.close() }

  /// Changes with every commit, of this connection or another: a screen reloads when it differs.
  package var changeNumber: ChangeNumber {
    get throws {
      try queue.read { db in
        ChangeNumber(
          own: db.totalChangesCount,
          others: try Int.fetchOne(db, sql: "PRAGMA data_version") ?? 0)
      }
    }
  }

  /// What tells two states of the book apart, within one connection.
  package struct ChangeNumber: Hashable, Sendable {
    let own: Int
    let others: Int
  }

  /// What a commit of this connection waits for, as SQLite says: 2 for the disk.
  package var synchronous: Int {
    get throws { try queue.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 } }
  }

  /// The business day, which is the day to be closed next; nil while the book is empty.
  package var businessDay: Day? { get throws { try queue.read { try BookDays($0).day } } }

  /// The last closed day, or nil.
  package var lastClosed: Day? { get throws { try queue.read { try BookDays($0).lastClosed } } }
}

// MARK: - The write door

extension Book {
  /// Runs `body` in one immediate transaction and writes the rows of everything it recorded.
  ///
  /// Nothing is written when `body` throws. A fold is made only when something asks for it, so that
  /// many entries of one subject cost little more than one.
  package func recording<Result>(_ body: (Recording) throws -> Result) throws -> Result {
    try queue.writeWithoutTransaction { db in
      var result: Result?
      do {
        try db.inTransaction(.immediate) {
          let recording = try Recording(db, cache: entryCache)
          result = try body(recording)
          try recording.finish()
          return .commit
        }
      } catch {
        entryCache.removeAll()
        throw error
      }
      guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return result
    }
  }

  /// Records one event in one transaction: the request looked up, rights, rules, entry and tables.
  ///
  /// The same request with the same event again answers the old receipt and does nothing.
  ///
  /// With `closing`, the days before the event's are closed first where they are open.
  ///
  /// - Throws: `Refusal` with every reason; anything else is the library's own error.
  @discardableResult
  package func record(_ request: Request, closing: Bool = false) throws -> Receipt {
    try recording { try $0.record(request, closing: closing) }
  }

  /// Records many events and answers each through `each`, with its place, after its commit.
  ///
  /// All or nothing: one transaction; the first refusal undoes it, and only that one is answered.
  /// Otherwise the good ones are recorded and the refused are answered beside them, in transactions
  /// of up to a thousand. With `closing`, the days that the requests meet are closed on the way.
  ///
  /// - Returns: how many were recorded or had been before.
  /// - Throws: the library's own error; what was answered before stays recorded.
  @discardableResult
  package func record(
    _ requests: [Request], allOrNothing: Bool, closing: Bool = false,
    each: (Int, Result<Receipt, Refusal>) throws -> Void
  ) throws -> Int {
    var count = 0
    var start = 0
    while start < requests.count {
      let end = allOrNothing ? requests.count : min(start + 1000, requests.count)
      var refused: Int?
      var answers: [Result<Receipt, Refusal>] = []
      do {
        try recording { recording in
          for index in start..<end {
            do {
              answers.append(
                .success(try recording.record(requests[index], closing: closing)))
              count += 1
            } catch let refusal as Refusal {
              answers.append(.failure(refusal))
              refused = index
              if allOrNothing { throw refusal }
            }
          }
        }
      } catch let refusal as Refusal {
        if let refused { try each(refused, .failure(refusal)) }
        return 0
      }
      for (offset, answer) in answers.enumerated() { try each(start + offset, answer) }
      start = end
    }
    return count
  }

  /// Takes a new device code, as a restored copy must, so that no number is given out twice.
  @discardableResult
  package func takeNewCode() throws -> String {
    try queue.write { db in
      let code = Book.deviceCode()
      try Meta.take(code, in: db)
      return code
    }
  }

  /// A number for something new, as in `K7QX-1042`, which is given out never again.
  package func nextID() throws -> String {
    try recording { try $0.nextID() }
  }
}
