import GRDB
import Lending

extension Book {
  /// What was booked in each family that has postings, in the order of the chart.
  ///
  /// One pass over an index of the postings, a row kept for each family.
  package func trialBalance(_ cut: LedgerCut = LedgerCut()) throws -> [Balance<Account.Family>] {
    try queue.read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT family, \(Book.sides) FROM posting WHERE \(cut.condition) GROUP BY family
          """)
      var found: [Account.Family: Balance<Account.Family>] = [:]
      while let row = try rows.next() {
        let family: Account.Family = try row.decode(Account.Family.self, atIndex: 0)
        found[family] = Balance(of: family, debits: row[1], credits: row[2])
      }
      return Account.Family.allCases.compactMap { found[$0] }
    }
  }

  /// A page of the accounts that have postings, by family and path.
  package func accounts(
    of family: Account.Family? = nil, _ cut: LedgerCut = LedgerCut(), after key: PageKey? = nil,
    limit: Int
  ) throws -> Page<Balance<Account>> {
    var conditions = [cut.condition]
    var cells: Cells = []
    if let family {
      conditions.append("family = ?")
      cells.append(family.databaseValue)
    }
    if let key {
      conditions.append("(family, account) > (?, ?)")
      cells += [key.value, key.id.databaseValue]
    }
    let sql = """
      SELECT family, account, \(Book.sides) FROM posting
      WHERE \(conditions.joined(separator: " AND "))
      GROUP BY family, account ORDER BY family, account LIMIT ?
      """
    cells.append((limit + 1).databaseValue)
    return try queue.read { [cells] db in
      var rows = try Row.fetchAll(db, sql: sql, arguments: StatementArguments(cells))
        .map { row in
          Balance(of: try row.account(at: 0), debits: row[2], credits: row[3])
        }
      guard rows.count > limit else { return Page(rows: rows, next: nil) }
      rows.removeLast()
      let last = rows.last?.of
      return Page(
        rows: rows, next: last.map { PageKey(value: $0.family.databaseValue, id: $0.path) })
    }
  }

  /// A page of the ledger's lines, the one booked last first: of one account with its balance after
  /// each, or of all.
  ///
  /// The balances of a page follow from the sum of everything before it, which is one pass over the
  /// account's part of an index.
  package func register(
    of account: Account? = nil, _ cut: LedgerCut = LedgerCut(), after key: PageKey? = nil,
    limit: Int
  ) throws -> Page<RegisterLine> {
    var conditions: [String] = []
    var cells: Cells = []
    // What comes after a line of the booking order is within the cut, and the key finds it sooner.
    if key == nil || cut.basis == .value { conditions.append(cut.condition) }
    if let account {
      conditions.append("family = ? AND account = ?")
      cells += [account.family.databaseValue, account.path.databaseValue]
    }
    if let key, let place = key.id.lastIndex(of: " ") {
      conditions.append("(posting.booked, subject, sequence) < (?, ?, ?)")
      let number = Int(key.id[key.id.index(after: place)...]) ?? 0
      cells += [
        key.value, String(key.id[..<place]).databaseValue, number.databaseValue,
      ]
    }
    let condition = conditions.joined(separator: " AND ")
    let sql = """
      SELECT family, account, posting.booked, value_day, amount, cause, subject, sequence, event
      FROM posting \(LedgerReading.join)
      WHERE \(condition) ORDER BY posting.booked DESC, subject DESC, sequence DESC LIMIT ?
      """
    return try queue.read { [cells] db in
      var balance: Money?
      if account != nil {
        balance =
          try Money.fetchOne(
            db, sql: "SELECT SUM(amount) FROM posting WHERE \(condition)",
            arguments: StatementArguments(cells)) ?? .zero
      }
      let rows = try Row.fetchAll(
        db, sql: sql, arguments: StatementArguments(cells + [(limit + 1).databaseValue]))
      var lines: [RegisterLine] = []
      for row in rows.prefix(limit) {
        let line = try RegisterLine(row, balance)
        lines.append(line)
        balance = balance.map { $0 - line.posting.amount }
      }
      guard rows.count > limit, let last = lines.last else { return Page(rows: lines, next: nil) }
      return Page(
        rows: lines,
        next: PageKey(
          value: last.booked.databaseValue, id: "\(last.subject) \(last.sequence)"))
    }
  }

  // A filter costs a third less than a function called for each row.
  private static let sides = """
    IFNULL(SUM(amount) FILTER (WHERE amount > 0), 0),
    IFNULL(-SUM(amount) FILTER (WHERE amount < 0), 0)
    """
}

extension RegisterLine {
  fileprivate init(_ row: Row, _ balance: Money?) throws {
    subject = row[6]
    sequence = row[7]
    booked = row[2]
    self.balance = balance
    let kind: String? = row[8]
    event = kind.flatMap { Event.Kind(rawValue: $0) }
    posting = Posting(
      cause: try row.entryID(at: 5), valueDay: row[3], account: try row.account(at: 0),
      amount: row[4])
  }
}

extension Row {
  /// The account whose family stands in this column and whose path in the next.
  func account(at index: Int) throws -> Account {
    Account(
      try decode(Account.Family.self, atIndex: index),
      path: try decode(String.self, atIndex: index + 1))
  }

  /// The entry that is named in this column.
  func entryID(at index: Int) throws -> EntryID {
    let text = try decode(String.self, atIndex: index)
    guard let id = EntryID(text) else { throw DatabaseError(resultCode: .SQLITE_CORRUPT) }
    return id
  }
}
