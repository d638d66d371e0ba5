import Lending
import LendingStore
import TerminalKit
import Wording

/// The ledger from its families down to the lines of one account.
extension Listing {
  /// Up to where the ledger is looked at; nil for a list of anything else.
  var cut: LedgerCut? {
    switch self {
    case .ledger(let cut), .accounts(_, let cut), .register(_, let cut): cut
    default: nil
    }
  }

  /// The same list of the ledger, looked at up to another day.
  func cut(at cut: LedgerCut) -> Listing {
    switch self {
    case .ledger: .ledger(cut)
    case .accounts(let family, _): .accounts(family, cut)
    case .register(let account, _): .register(account, cut)
    default: self
    }
  }

  /// What stands above the rows.
  func heading(_ words: Words) -> String {
    guard let cut else { return title(words) }
    return "\(title(words))  \(words.through(cut))"
  }

  func ledgerColumns(_ words: Words) -> [Table.Column] {
    let sides: [Table.Column] = [
      .init(words.debitsColumn, 16, minimum: 13, priority: 1, alignment: .right),
      .init(words.creditsColumn, 16, minimum: 13, priority: 1, alignment: .right),
      .init(words.accountBalanceColumn, 16, minimum: 14, priority: 3, alignment: .right),
    ]
    switch self {
    case .register:
      return [
        .init(words.bookedColumn, 10, priority: 3), .init(words.valueDayColumn, 10, priority: 3),
        .init(words.entryColumn, 10, priority: 2),
        .init(words.eventColumn, 20, minimum: 12, priority: 2, grows: true),
        .init(words.subjectColumn, 15, priority: 1),
        .init(words.amountColumn, 13, priority: 3, alignment: .right),
        .init(words.accountBalanceColumn, 15, priority: 3, alignment: .right),
      ]
    case .accounts:
      return [.init(words.accountColumn, 34, priority: 4, grows: true)] + sides
    default:
      return [
        .init(words.familyColumn, 21, priority: 4, grows: true),
        .init(words.kindColumn, 9, priority: 2),
      ] + sides
    }
  }

  /// Up to `limit` rows of the ledger; none for whoever may not read it.
  func ledgerRows(_ session: Session, limit: Int) throws -> (rows: [Row], hasMore: Bool) {
    guard let cut, session.mayNotSee(.ledger) == nil else { return ([], false) }
    let words = session.words
    switch self {
    case .accounts(let family, _):
      let page = try session.book.accounts(of: family, cut, limit: limit)
      let rows = page.rows.map { row in
        Row(
          id: row.of.path, cells: [.init(words.account(row.of))] + cells(row, words),
          thing: .account(row.of))
      }
      return (rows, page.next != nil)
    case .register(let account, _):
      let page = try session.book.register(of: account, cut, limit: limit)
      return (page.rows.map { row($0, words) }, page.next != nil)
    default:
      let rows = try session.book.trialBalance(cut).map { row in
        Row(
          id: row.of.rawValue,
          cells: [.init(words.name(row.of)), .init(words.name(row.of.kind), .label)]
            + cells(row, words), thing: .family(row.of))
      }
      return (rows, false)
    }
  }

  /// The sums below the rows: of the trial balance money and quota, each zero; of a family its own.
  func sums(_ session: Session) throws -> [[Table.Text]] {
    guard let cut, session.mayNotSee(.ledger) == nil else { return [] }
    let words = session.words
    switch self {
    case .ledger:
      let rows = try session.book.trialBalance(cut)
      return [
        (words.sumOfMoney, rows.filter { $0.of.kind != .quota }),
        (words.sumOfQuota, rows.filter { $0.of.kind == .quota }),
      ].map { name, rows in
        let sum = Balance(
          of: name, debits: Money.sum(rows.map(\.debits)), credits: Money.sum(rows.map(\.credits)))
        let isEven = sum.balance == .zero
        return [.init(name, .title), .init("")] + cells(sum, words, isEven ? .paid : .error)
      }
    case .accounts(let family, _):
      return try session.book.trialBalance(cut).filter { $0.of == family }.map { row in
        [.init(words.name(row.of), .title)] + cells(row, words)
      }
    default: return []
    }
  }

  private func cells<Of>(
    _ row: Balance<Of>, _ words: Words, _ tone: Tone = .figure
  ) -> [Table.Text] {
    [
      .init(words.money(row.debits)), .init(words.money(row.credits)),
      .init(words.money(row.balance), tone),
    ]
  }

  private func row(_ line: RegisterLine, _ words: Words) -> Row {
    let posting = line.posting
    // What counts from an earlier day than the one on which it was booked came late.
    let tone: Tone = posting.valueDay < line.booked ? .warning : .body
    let subject = SubjectKey(line.subject).map { words.subject($0.subject) } ?? line.subject
    return Row(
      id: "\(line.subject) \(line.sequence)",
      cells: [
        .init(words.day(line.booked)), .init(words.day(posting.valueDay), tone),
        .init("\(posting.cause)"), .init(line.event.map { words.name($0) } ?? ""),
        .init(subject, .label), .init(words.money(posting.amount)),
        .init(line.balance.map { words.money($0) } ?? "", .figure),
      ], thing: .posting(posting.cause))
  }
}
