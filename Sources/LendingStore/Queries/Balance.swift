import GRDB
import Lending

extension LedgerCut {
  /// The condition in SQL, with the day as a number; true where everything counts.
  var condition: String {
    guard let through else { return "TRUE" }
    return "\(basis == .booked ? "posting.booked" : "value_day") <= \(through.number)"
  }
}

/// What was booked on both sides of an account, or of a family of them.
package struct Balance<Of: Hashable & Sendable>: Hashable, Sendable {
  /// Of what.
  package let of: Of
  /// The sum of what was debited.
  package let debits: Money
  /// The sum of what was credited, not below zero.
  package let credits: Money

  /// The debits less the credits: below zero for a credit balance.
  package var balance: Money { debits - credits }

  /// A balance.
  package init(of: Of, debits: Money, credits: Money) {
    self.of = of
    self.debits = debits
    self.credits = credits
  }
}

/// A line of the ledger as a register shows it.
package struct RegisterLine: Hashable, Sendable {
  /// Whose ledger it stands in, as in `plan:K7QX-1043`.
  package let subject: String
  /// Its number in that ledger, from 1.
  package let sequence: Int
  /// The day on which it was booked.
  package let booked: Day
  /// What happened in the entry that it follows from; nil where that is not in the book.
  package let event: Event.Kind?
  /// The line itself: cause, value day, account, amount.
  package let posting: Posting
  /// The account's balance after it; nil where no one account was asked for.
  package let balance: Money?
}
