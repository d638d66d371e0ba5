import Lending
import LendingStore
import Wording

/// A ledger for beancount, whose names of accounts are narrower: each carries its path beside it.
struct BeancountText: LedgerText {
  let words: Words

  var head: String {
    """
    option "title" "ditui"
    option "operating_currency" "CNY"


    """
  }

  func text(_ account: Account, opened day: Day) -> String {
    """
    \(day.text) open \(BeancountText.name(account)) CNY
      path: \(quoted(account.path))
      family: \(quoted(account.family.rawValue))
      title: \(quoted(words.name(account.family)))

    """
  }

  func text(_ movement: LedgerReading.Movement) -> String {
    var text = "\n\(movement.booked.text) * \(quoted(words.title(movement))) "
    text += "\(quoted(words.owner(movement)))\n  entry: \(quoted("\(movement.cause)"))\n"
    text += "  value-day: \(movement.valueDay.text)\n  subject: \(quoted(movement.subject))\n"
    for line in movement.lines {
      text += "  \(BeancountText.name(line.account))  \(line.amount.text) CNY\n"
    }
    return text
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(String(escaped.map { $0.isNewline ? " " : $0 }))\""
  }
}

// MARK: - Names

extension BeancountText {
  /// The name that beancount takes for an account, another one for each.
  ///
  /// Words of the chart begin with a capital; quota is kept under equity. Numbers of things stay as
  /// they are but for what beancount refuses.
  static func name(_ account: Account) -> String {
    let pattern = account.family.entry.pattern.split(separator: ":")
    let parts = account.path.split(separator: ":")
    let named = zip(pattern, parts).map { wanted, part in
      let word = part.prefix(1).uppercased() + part.dropFirst()
      return wanted.hasPrefix("{") ? component(String(part)) : word
    }
    let root = account.family.kind == .quota ? "Equity:" : ""
    return root + named.joined(separator: ":")
  }

  /// The number of a thing as a part of a name.
  ///
  /// A part holds letters, digits and hyphens and begins with a capital or a digit. Every other byte
  /// is written as two hyphens and its two hexadecimal digits; so is a hyphen that does not stand
  /// between two bytes that stay, so that two hyphens always begin such a byte. Where the first byte
  /// may not be first, `X-` stands before it. What is written can be read back, which makes names of
  /// different things different.
  ///
  /// - Example: `K7QX-1043/capture/4` is `K7QX-1043--2Fcapture--2F4`; `a-1` is `X---61--2D1`.
  static func component(_ text: String) -> String {
    let bytes = Array(text.utf8)
    func isPlain(_ index: Int) -> Bool {
      guard bytes.indices.contains(index) else { return false }
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A: return true
      case 0x61...0x7A: return index > 0
      default: return false
      }
    }
    var name = isPlain(0) ? "" : "X-"
    for index in bytes.indices {
      let isHyphen = bytes[index] == 0x2D && isPlain(index - 1) && isPlain(index + 1)
      if isPlain(index) || isHyphen {
        name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
      } else {
        let digits = String(bytes[index], radix: 16, uppercase: true)
        name += digits.count < 2 ? "--0\(digits)" : "--\(digits)"
      }
    }
    return name
  }
}
