extension Money {
  /// The amount in yuan with two decimals and a minus when negative, for instance `1234.50`.
  package var text: String {
    written(groupedBy: "")
  }

  /// The amount with thousands commas, for instance `1,234.50`.
  package var grouped: String {
    written(groupedBy: ",")
  }

  private func written(groupedBy comma: String) -> String {
    let (yuan, cents) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
    var digits = String(yuan)
    if !comma.isEmpty, yuan >= 1000 {
      let plain = Array(digits)
      digits = ""
      for (index, digit) in plain.enumerated() {
        if index > 0, (plain.count - index).isMultiple(of: 3) { digits += comma }
        digits.append(digit)
      }
    }
    return "\(fen < 0 ? "-" : "")\(digits).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// Reads what `text` writes: optional minus, digits, a point and exactly two decimals.
  ///
  /// Nil for any other form, commas included, and for an amount beyond `Int64` fen.
  ///
  /// - Example: `1234.50` is read; `1234.5`, `1,234.50` and `+1.00` are not.
  package init?(exactText text: String) {
    var digits = Array(text.utf8)
    let isNegative = digits.first == Ascii.minus
    if isNegative { digits.removeFirst() }
    let point = digits.count - 3
    guard point >= 1, digits[point] == Ascii.point else { return nil }
    digits.remove(at: point)
    self.init(isNegative: isNegative, digits: digits)
  }

  /// Reads an amount as people type it.
  ///
  /// Accepted are a sign `￥`, `¥` or `RMB` before and `元` after, correct thousands commas, no, one or
  /// two decimals, a minus, and blanks around each part. Nil for anything else, such as `1e3`, `.5`,
  /// `5.`, `12.345` and `1,23.00`, and for an amount beyond `Int64` fen.
  ///
  /// - Source: domain reference 2.5.
  /// - Example: `￥1,234.5` is 1,234.50; `8000元` is 8,000.00.
  package init?(text: String) {
    var rest = Substring(text).trimmed
    var isNegative = rest.removePrefix("-")
    for sign in ["￥", "¥", "RMB"] where rest.removePrefix(sign) { break }
    if !isNegative { isNegative = rest.removePrefix("-") }
    rest.removeSuffix("元")
    let parts = rest.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let yuan = Money.ungrouped(parts[0]) else { return nil }
    var cents = parts.count == 2 ? Array(parts[1].utf8) : Array("00".utf8)
    guard cents.count == 1 || cents.count == 2 else { return nil }
    if cents.count == 1 { cents.append(Ascii.zero) }
    self.init(isNegative: isNegative, digits: yuan + cents)
  }

  /// The digits of a whole number with no commas or with one before every third digit.
  private static func ungrouped(_ text: Substring) -> [UInt8]? {
    let groups = text.utf8.split(separator: Ascii.comma, omittingEmptySubsequences: false)
    guard let first = groups.first, !first.isEmpty else { return nil }
    if groups.count > 1 {
      guard first.count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    return groups.flatMap { Array($0) }
  }

  private init?(isNegative: Bool, digits: [UInt8]) {
    var fen: Int64 = 0
    for byte in digits {
      guard let digit = Ascii.digit(byte) else { return nil }
      let (tenfold, isTooLarge) = fen.multipliedReportingOverflow(by: 10)
      let (next, isOver) =
        isNegative
        ? tenfold.subtractingReportingOverflow(digit) : tenfold.addingReportingOverflow(digit)
      guard !isTooLarge, !isOver else { return nil }
      fen = next
    }
    self.init(fen: fen)
  }
}
