import Lending

extension InputForm {
  /// The amount typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing`, `.fieldMalformed`, or `.amountBelow` and `.amountAbove` beyond what a
  ///   rule accepts.
  func amount(_ name: String) throws(Refusal) -> Money {
    let text = self[name]
    guard !text.isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    guard let amount = Money(text: text) else {
      throw Refusal(.fieldMalformed(field: name, expected: .amount))
    }
    guard amount <= .ceiling else {
      throw Refusal(.amountAbove(field: name, maximum: .ceiling))
    }
    guard amount >= .zero else { throw Refusal(.amountBelow(field: name, minimum: .zero)) }
    return amount
  }

  /// The day typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing` or `.fieldMalformed`.
  func day(_ name: String) throws(Refusal) -> Day {
    let text = self[name]
    guard !text.isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    guard let day = Day(text) else {
      throw Refusal(.fieldMalformed(field: name, expected: .day))
    }
    return day
  }

  /// The text typed into the field called `name`.
  ///
  /// - Throws: `.fieldMissing` while nothing is typed.
  func required(_ name: String) throws(Refusal) -> String {
    guard !self[name].isEmpty else { throw Refusal(.fieldMissing(field: name)) }
    return self[name]
  }
}
