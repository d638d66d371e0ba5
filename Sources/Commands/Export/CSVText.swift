import Lending
import LendingStore
import Reporting
import TerminalKit

/// A line for each posting, as RFC 4180 has it: commas, quotes where they are needed, CR and LF.
struct CSVText: LedgerText {
  var head: String {
    row(
      ["booked", "value_day", "entry", "event", "subject", "family", "account", "amount"]
        .map { .plain($0) })
  }

  func text(_ account: Account, opened day: Day) -> String { "" }

  func text(_ movement: LedgerReading.Movement) -> String {
    movement.lines.map { line in
      row([
        .plain(movement.booked.text), .plain(movement.valueDay.text),
        .text("\(movement.cause)"), .plain(movement.event?.rawValue ?? ""),
        .text(movement.subject), .plain(line.account.family.rawValue), .text(line.account.path),
        .plain(line.amount.text),
      ])
    }.joined()
  }

  private func row(_ cells: [CSV.Cell]) -> String { CSV.line(cells) + "\r\n" }
}
