import Lending
import LendingStore
import Reporting
import Wording

/// The forms in which `ditui export` writes the ledger.
enum LedgerFormat: String, CaseIterable {
  case hledger, beancount, csv

  func text(_ words: Words) -> any LedgerText {
    switch self {
    case .hledger: HledgerText(words: words)
    case .beancount: BeancountText(words: words)
    case .csv: CSVText()
    }
  }
}

/// The ledger as one program reads it, piece by piece.
protocol LedgerText {
  /// What stands first.
  var head: String { get }
  /// An account with the day of its first posting.
  func text(_ account: Account, opened day: Day) -> String
  /// One movement with all its lines.
  func text(_ movement: LedgerReading.Movement) -> String
}

extension LedgerText {
  /// Writes the whole ledger, within one moment of the book.
  func write(_ book: Book, to output: inout TextWriter) throws {
    try book.readingLedger { ledger in
      try output.write(head)
      try ledger.eachAccount { try output.write(text($0, opened: $1)) }
      try ledger.eachMovement { try output.write(text($0)) }
    }
  }
}

extension Words {
  /// What happened, as an accountant reads it; the entry where the book does not hold it.
  func title(_ movement: LedgerReading.Movement) -> String {
    movement.event.map { name($0) } ?? "\(movement.cause)"
  }

  /// Whose ledger the movement stands in.
  func owner(_ movement: LedgerReading.Movement) -> String {
    SubjectKey(movement.subject).map { subject($0.subject) } ?? movement.subject
  }
}
