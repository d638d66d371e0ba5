import Lending
import LendingStore
import Wording

/// A journal for hledger: accounts, payees and the commodity are declared, so that its strict checks
/// pass; the value day is the secondary date.
struct HledgerText: LedgerText {
  let words: Words

  var head: String {
    let payees = Set(Event.Kind.allCases.map { plain(words.name($0)) }).sorted()
    return "commodity 1000.00 CNY\n\n" + payees.map { "payee \($0)\n" }.joined() + "\n"
  }

  func text(_ account: Account, opened day: Day) -> String {
    let family = account.family
    return """
      account \(account.path)  ; \(plain(words.name(family))), type:\(letter(family.kind)), \
      family:\(family.rawValue)

      """
  }

  func text(_ movement: LedgerReading.Movement) -> String {
    var text = "\n\(movement.booked.text)=\(movement.valueDay.text) * "
    text += "\(plain(words.title(movement))) | \(plain(words.owner(movement)))"
    text += "  ; entry:\(movement.cause), subject:\(movement.subject)\n"
    for line in movement.lines {
      text += "    \(line.account.path)  \(line.amount.text) CNY\n"
    }
    return text
  }

  /// Quota is a memorandum, which hledger has no type for: equity does not enter what is earned.
  private func letter(_ kind: Account.Kind) -> String {
    switch kind {
    case .asset: "A"
    case .liability: "L"
    case .income: "R"
    case .expense: "X"
    case .quota: "E"
    }
  }

  /// Without what ends a title or begins a comment.
  private func plain(_ text: String) -> String {
    String(text.map { ";|,".contains($0) || $0.isNewline ? " " : $0 })
  }
}
