import Foundation
import GRDB
import Lending
import LendingStore
import Testing

@Suite struct DamageTests {
  let folder: Folder
  let path: String

  init() throws {
    folder = try Folder()
    path = folder.file("book.db")
    try FileManager.default.copyItem(atPath: try Self.whole.get().path, toPath: path)
  }

  /// A book with everything in it, lived once and copied for each test.
  private struct Whole {
    let folder: Folder
    let path: String
  }

  private static let whole = Result<Whole, any Error> {
    let folder = try Folder()
    let book = try folder.book()
    var life = RandomBook(seed: 2, from: Day("2026-01-05") ?? .earliest)
    life.defaults = 100
    life.arrivals = 30
    try book.recording { door in
      try life.begin(door)
      for _ in 0..<75 {
        try life.live(door)
        try life.sleep(door)
      }
    }
    #expect(try book.verify() == [])
    try book.close()
    return Whole(folder: folder, path: book.path)
  }

  /// What the check finds after `sql` has gone behind the door.
  private func found(_ sql: String) throws -> [Discrepancy] {
    let queue = try DatabaseQueue(path: path)
    try queue.write { db in
      try db.execute(sql: "DROP TRIGGER entry_kept; DROP TRIGGER entry_stays")
      let before = db.totalChangesCount
      try db.execute(sql: sql)
      #expect(db.totalChangesCount > before, "nothing to break: \(sql)")
    }
    try queue.close()
    return try Book.open(path, durability: .none).verify()
  }

  @Test(
    arguments: [
      ("subject", "DELETE FROM subject WHERE kind = 'carrier'"),
      ("calendar", "UPDATE calendar SET day = day + 1"),
      ("closed_day", "DELETE FROM closed_day WHERE day = (SELECT MIN(day) FROM closed_day)"),
      ("carrier", "UPDATE carrier SET name = 'x'"),
      ("outlet", "UPDATE outlet SET city = 'x'"),
      ("programme", "DELETE FROM programme"),
      ("partner", "UPDATE partner SET deposit = deposit + 1"),
      ("agent", "UPDATE agent SET dismissed = 1"),
      ("customer", "UPDATE customer SET mobile = '1' WHERE id = 'T-K1'"),
      ("plan", "UPDATE plan SET stage = 'returning' WHERE id = 'T-5001'"),
      ("operation", "UPDATE operation SET day = day + 1"),
      ("bill", "UPDATE bill SET repaid = repaid + 1"),
      ("line", "UPDATE line SET frozen = frozen + 1 WHERE id = 'T-L1'"),
      ("search", "DELETE FROM search WHERE kind = 'initials'"),
      (
        "difference",
        "INSERT INTO difference VALUES ('T-5001', 'd', 'l', 'c', 'a', 'k', 1, NULL, NULL, 1)"
      ),
      ("high_risk", "INSERT INTO high_risk VALUES ('H', '1', 1)"),
      ("posting", "UPDATE posting SET cause = 'x' WHERE sequence = 1"),
    ])
  func `a table that was changed is named`(table: String, sql: String) throws {
    let tables = try found(sql).compactMap { discrepancy -> String? in
      if case .rowDiffers(let table, _, _) = discrepancy { table } else { nil }
    }
    #expect(Set(tables) == [table])
  }

  @Test func `a changed cell is named by row and column`() throws {
    let found = try found(
      "UPDATE plan SET released = released + 1, captured = captured - 1 WHERE id = 'T-5001'")
    #expect(found == [.rowDiffers(table: "plan", key: ["T-5001"], .differs(column: "released"))])
  }

  @Test(
    arguments: [
      "UPDATE entry SET actor = 'x' WHERE number = 5",
      "UPDATE entry SET at = at + 1 WHERE number = 5",
      "UPDATE entry SET role = 'agent' WHERE number = 5",
      "UPDATE entry SET request = 'x' WHERE number = 5",
      "UPDATE entry SET booked = booked + 1 WHERE number = 5",
      "UPDATE entry SET asked = zeroblob(32) WHERE number = 5",
      "UPDATE entry SET hash = zeroblob(32) WHERE number = 5",
      "UPDATE entry SET previous = zeroblob(32) WHERE number = 5",
    ])
  func `a changed field of an entry is found by its hash`(sql: String) throws {
    #expect(
      try found(sql).contains {
        if case .entryAltered(let id) = $0 { id.number == 5 } else { false }
      })
  }

  @Test func `an entry that was taken out is missed`() throws {
    let all = try found("DELETE FROM entry WHERE number = 5")
    #expect(all.contains { if case .entryMissing(let id) = $0 { id.number == 5 } else { false } })
  }

  @Test func `an entry written anew breaks the chain behind it`() throws {
    let book = try Book.open(path, durability: .none)
    var entry = try #require(try book.storedEntries(limit: 10).last)
    try book.close()
    entry.actor = "X-1"
    entry.hash = entry.computedHash
    let hash = entry.hash.map { String(UInt16($0) + 256, radix: 16).suffix(2) }.joined()
    let sql = "UPDATE entry SET actor = 'X-1', hash = x'\(hash)' WHERE number = 10"
    let all = try found(sql)
    #expect(all == [.chainBroken(EntryID(device: entry.id.device, number: 11))])
  }

  @Test func `a body that cannot be read is named`() throws {
    let all = try found("UPDATE entry SET clear = x'7B' WHERE number = 5")
    #expect(
      all.contains { if case .entryUnreadable(let id) = $0 { id.number == 5 } else { false } })
  }

  @Test func `a posting that was changed is missed in the balance, the freeze and the principal`()
    throws
  {
    let all = try found(
      """
      UPDATE posting SET amount = amount + 1 WHERE subject = 'plan:T-5001'
      AND account LIKE 'quota:%:frozen:%' AND sequence = (SELECT MIN(sequence) FROM posting
      WHERE subject = 'plan:T-5001' AND account LIKE 'quota:%:frozen:%')
      """)
    #expect(
      all.contains {
        if case .unbalanced(_, _, _, let by) = $0 { by == Money(fen: 1) } else { false }
      })
    #expect(all.contains { if case .freezeDiffers("T-5001", _, _, _) = $0 { true } else { false } })
  }

  @Test(arguments: [Account.Family.lineLimit, .lineUsed, .lineFrozen, .lineAvailable])
  func `a ledger that does not agree with the line is found`(family: Account.Family) throws {
    let all = try found(
      """
      UPDATE posting SET amount = amount + 1 WHERE (subject, sequence) = (SELECT subject, sequence
      FROM posting WHERE family = '\(family.rawValue)' ORDER BY account LIMIT 1)
      """)
    let differing = all.compactMap { discrepancy -> Money? in
      guard case .lineDiffers(_, family, let ledger, let line) = discrepancy else { return nil }
      return ledger - line
    }
    #expect(differing == [Money(fen: 1)])
  }

  @Test func `an entry is never changed or removed while the triggers stand`() throws {
    let queue = try DatabaseQueue(path: path)
    for sql in ["UPDATE entry SET actor = 'x'", "DELETE FROM entry"] {
      #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
    }
  }
}
