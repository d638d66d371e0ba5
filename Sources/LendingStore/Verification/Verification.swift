import Foundation
import GRDB
import Lending

extension Book {
  /// Checks the whole book within one moment of it and answers what is wrong; nothing when all is well.
  ///
  /// The file by SQLite; each device's chain of hashes without gaps; every body; requests; the digest
  /// of each signed schedule; every table, row by row, against one folded from the journal into a file
  /// without a name; that postings balance, and that freezes, principal, releases and lines agree
  /// between ledger, plans and operations. Of each table at most ten rows are named.
  ///
  /// `progress` may throw to stop it.
  package func verify(
    progress: (BookProgress) throws -> Void = { _ in }
  ) throws -> [Discrepancy] {
    let tables = try Book.scratch()
    let found = try queue.read { db in
      try tables.writeWithoutTransaction { tables in
        try Verification(db, tables).run(progress)
      }
    }
    try tables.close()
    return found
  }
}

/// One check of a book, into a scratch file.
final class Verification {
  let book: Database
  private let tables: Database
  var found: [Discrepancy] = []
  private var before: StoredEntry?
  /// The differences that somebody has set right.
  private var corrected: Set<ID<Difference>> = []

  init(_ book: Database, _ tables: Database) {
    self.book = book
    self.tables = tables
  }

  func run(_ progress: (BookProgress) throws -> Void) throws -> [Discrepancy] {
    let verdict = try String.fetchOne(book, sql: "PRAGMA integrity_check(1)")
    if verdict != "ok" { found.append(.fileDamaged) }
    try tables.inTransaction {
      try tables.execute(sql: Schema.caches)
      var rebuild = Rebuild(from: book, into: tables)
      rebuild.onStored = { [unowned self] in check($0) }
      rebuild.onEntry = { [unowned self] in check($0) }
      rebuild.onUnreadable = { [unowned self] in found.append(.entryUnreadable($0)) }
      rebuild.onPlan = { [unowned self] in check($0) }
      try rebuild.run(progress)
      return .commit
    }
    try checkRequests()
    for table in Table.allCases { try compare(table) }
    try checkPostings()
    try checkFreezes()
    try checkPrincipal()
    try checkLines()
    return found
  }

  // MARK: The journal

  private func check(_ entry: StoredEntry) {
    let id = entry.id
    let isFirst = before?.id.device != id.device
    let expected = isFirst ? 1 : (before?.id.number ?? 0) + 1
    // Of a long gap the first and the last are enough to find it.
    if id.number > expected {
      for number in Set([expected, id.number - 1]).sorted() {
        found.append(.entryMissing(EntryID(device: id.device, number: number)))
      }
    } else {
      let previous = isFirst ? StoredEntry.origin : before?.hash
      if entry.previous != previous { found.append(.chainBroken(id)) }
    }
    if entry.computedHash != entry.hash { found.append(.entryAltered(id)) }
    before = entry
  }

  private func check(_ entry: Entry) {
    if let body = entry.event.body as? DifferenceCorrected {
      corrected.insert(body.difference)
    }
    guard let form = entry.event.signedForm, let terms = form.terms,
      let signed = form.scheduleDigest
    else { return }
    do {
      let schedule = try Schedule(terms.schedule)
      if ScheduleDigest.hex(of: schedule) != signed { found.append(.scheduleDiffers(entry.id)) }
    } catch {
      found.append(.scheduleDiffers(entry.id))
    }
  }

  private func checkRequests() throws {
    let rows = try Row.fetchAll(
      book,
      sql: """
        SELECT device, MAX(number) FROM entry NOT INDEXED GROUP BY request, device
        HAVING COUNT(*) > 1 ORDER BY 1, 2
        """)
    for row in rows {
      found.append(.requestRepeated(EntryID(device: row[0], number: row[1])))
    }
  }

  // MARK: The tables

  private func compare(_ table: Table) throws {
    let width = table.key.count
    let wanted = try Row.fetchCursor(tables, sql: table.scan)
    let present = try Row.fetchCursor(book, sql: table.scan)
    var (left, right) = (try wanted.next()?.copy(), try present.next()?.copy())
    var count = 0
    func note(_ row: Row, _ fault: Discrepancy.RowFault) {
      count += 1
      let key = Array(row.databaseValues.prefix(width)).map(\.shown)
      if count <= 10 {
        found.append(.rowDiffers(table: table.rawValue, key: key, fault))
      }
    }
    while left != nil || right != nil {
      let order = Row.order(left, right, by: width)
      if order < 0, let row = left {
        note(row, .missing)
      } else if order > 0, let row = right {
        note(row, .extra)
      } else if let one = left, let other = right,
        let place = zip(one.databaseValues, other.databaseValues).enumerated()
          .first(where: { $0.element.0 != $0.element.1 })?.offset
      {
        note(other, .differs(column: Array(one.columnNames)[place]))
      }
      if order <= 0 { left = try wanted.next()?.copy() }
      if order >= 0 { right = try present.next()?.copy() }
    }
  }

  /// What was done outside, by the answers, against what the plan may have: one freeze, and of it what it
  /// says was released and captured.
  private func checkOperations(_ plan: Plan, _ freeze: Freeze) {
    let done = plan.operations.filter { $0.state == .done }
    func sum(_ kind: OperationKind) -> Money {
      Money.sum(done.filter { $0.kind == kind }.map(\.done))
    }
    let further = done.filter { $0.kind == .freeze && $0.id != freeze.id }
    let listed = further.filter { operation in
      let difference = ID<Difference>("\(operation.id.text)/frozen-twice")
      return corrected.contains(difference) || plan.differences.contains { $0.id == difference }
    }
    if listed.count < further.count {
      found.append(
        .operationsExceed(
          plan.id, .freeze, done: sum(.freeze),
          accounted: freeze.original + Money.sum(listed.map(\.done))))
    }
    // An owner that takes back the freeze itself has released what was left, without a request.
    let isStanding = done.contains { $0.id == freeze.id }
    if isStanding, sum(.release) != freeze.released {
      found.append(
        .operationsExceed(
          plan.id, .release, done: sum(.release), accounted: freeze.released))
    }
    if sum(.capture) != freeze.captured {
      found.append(
        .operationsExceed(
          plan.id, .capture, done: sum(.capture), accounted: freeze.captured))
    }
  }

  private func check(_ plan: Plan) {
    guard let freeze = plan.freeze else { return }
    checkOperations(plan, freeze)
    let open = plan.operations.filter { $0.kind != .freeze && $0.isOpen }
    let asked = Money.sum(open.filter { $0.kind == .release }.map(\.requested))
    let toSend = Money.sum(plan.pending.filter { $0.kind == .release }.map(\.requested))
    let undue = Money.sum(
      plan.differences.filter { $0.kind == .releaseUndue }.map(\.amount))
    let missing = plan.oughtReleased - freeze.released - asked
    let room = freeze.remaining - Money.sum(open.map(\.requested))
    // While a capture is asked for, what remains may not do for the release; then it waits.
    guard undue > .zero || missing >= .zero, missing - plan.releaseHeldBack <= room else { return }
    let accounted =
      undue > .zero
      ? freeze.released - undue : freeze.released + asked + toSend + plan.releaseHeldBack
    let ought = undue > .zero ? min(plan.oughtReleased, freeze.original) : plan.oughtReleased
    if accounted != ought {
      found.append(.releasesDiffer(plan.id, ought: ought, accounted: accounted))
    }
  }
}

extension Row {
  /// How two rows stand to each other in a table sorted by its first `width` columns; a missing row
  /// stands behind every other.
  fileprivate static func order(_ left: Row?, _ right: Row?, by width: Int) -> Int {
    guard let left else { return right == nil ? 0 : 1 }
    guard let right else { return -1 }
    for (one, other) in zip(left.databaseValues, right.databaseValues).prefix(width)
    where one != other {
      if let one = Int64.fromDatabaseValue(one), let other = Int64.fromDatabaseValue(other) {
        return one < other ? -1 : 1
      }
      // SQLite sorts texts by their bytes.
      return one.shown.utf8.lexicographicallyPrecedes(other.shown.utf8) ? -1 : 1
    }
    return 0
  }
}

extension DatabaseValue {
  fileprivate var shown: String {
    switch storage {
    case .null: ""
    case .int64(let number): String(number)
    case .double(let number): String(number)
    case .string(let text): text
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }
}
