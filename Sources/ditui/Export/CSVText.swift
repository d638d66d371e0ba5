import Lending
import LendingStore

/// A line for each posting, as RFC 4180 has it: commas, quotes where they are needed, CR and LF.
///
/// Nothing in it begins like a formula of a spreadsheet: numbers of things begin with a letter or a
/// digit, and an amount is an amount.
nonisolated struct CSVText: LedgerText {
  var head: String {
    row(["booked", "value_day", "entry", "event", "subject", "family", "account", "amount"])
  }

  func text(_ account: Account, opened day: Day) -> String { "" }

  func text(_ movement: LedgerReading.Movement) -> String {
    movement.lines.map { line in
      row([
        movement.booked.text, movement.valueDay.text, "\(movement.cause)",
        movement.event?.rawValue ?? "", movement.subject, line.account.family.rawValue,
        line.account.path, line.amount.text,
      ])
    }.joined()
  }

  private func row(_ cells: [String]) -> String { CSV.line(cells) + "\r\n" }
}
