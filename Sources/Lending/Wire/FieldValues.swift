extension String: FieldValue {
  /// Free text.
  package static var form: Form { .text }
  /// The string, which may not be blank and may hold no control character.
  package init?(json: JSON) {
    guard let text = json.string, text.contains(where: { !$0.isWhitespace }),
      text.utf8.count <= 2000,
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control })
    else { return nil }
    self = text
  }
  /// A JSON string.
  package var json: JSON { .string(self) }
}

extension Int: FieldValue {
  /// A whole number.
  package static var form: Form { .count }
  /// Digits.
  package init?(typed text: String) { self.init(json: .number(text)) }
  /// A JSON number without fraction or exponent.
  package init?(json: JSON) {
    guard case .number(let digits) = json, let value = Int(digits) else { return nil }
    self = value
  }
  /// A JSON number.
  package var json: JSON { .number(String(self)) }
}

extension Bool: FieldValue {
  /// True or false.
  package static var form: Form { .boolean }
  /// `true` or `false`.
  package init?(typed text: String) {
    guard let value = Bool(text) else { return nil }
    self = value
  }
  /// A JSON boolean.
  package init?(json: JSON) {
    guard case .bool(let value) = json else { return nil }
    self = value
  }
  /// A JSON boolean.
  package var json: JSON { .bool(self) }
}

extension Money: FieldValue {
  /// Yuan with two decimals.
  package static var form: Form { .amount }
  /// A JSON string of yuan with exactly two decimals, within `Money.ceiling` either way.
  package init?(json: JSON) {
    guard let text = json.string, text.utf8.count <= 16, let money = Money(exactText: text),
      money <= .ceiling, money >= -.ceiling
    else { return nil }
    self = money
  }
  /// Yuan with up to two decimals, with or without commas, within `Money.ceiling` either way.
  package init?(typed text: String) {
    guard let money = Money(text: text), money <= .ceiling, money >= -.ceiling else { return nil }
    self = money
  }
  /// A JSON string of yuan with two decimals.
  package var json: JSON { .string(text) }

  /// The limit, where only that is passed; else the form.
  package static func reason(against json: JSON, field: String) -> Reason {
    switch json.string.flatMap(Money.side) {
    case .above: .amountAbove(field: field, maximum: .ceiling)
    case .below: .amountBelow(field: field, minimum: -.ceiling)
    case nil: .fieldMalformed(field: field, expected: form)
    }
  }

  /// The limit, where only that is passed; else the form.
  package static func reason(againstTyped text: String, field: String) -> Reason {
    let exact = Money(text: text)?.text ?? text
    return reason(against: .string(exact), field: field)
  }

  private enum Side {
    case below, above
  }

  /// On which side of all amounts `text` lies that is written as one, however many digits it has.
  private static func side(of text: String) -> Side? {
    let isNegative = text.first == "-"
    let digits = Array(text.utf8.dropFirst(isNegative ? 1 : 0))
    guard digits.count > 3, digits[digits.count - 3] == Ascii.point,
      digits.enumerated().allSatisfy({
        $0.offset == digits.count - 3 || Ascii.digit($0.element) != nil
      })
    else { return nil }
    return isNegative ? .below : .above
  }
}

extension Rate: FieldValue {
  /// Percent.
  package static var form: Form { .rate }
  /// A JSON string of percent.
  package init?(json: JSON) {
    guard let text = json.string, let rate = Rate(percent: text) else { return nil }
    self = rate
  }
  /// A JSON string of percent.
  package var json: JSON { .string(percent) }
}

extension Day: FieldValue {
  /// A calendar day.
  package static var form: Form { .day }
  /// A JSON string such as `2026-01-15`.
  package init?(json: JSON) {
    guard let text = json.string, let day = Day(text) else { return nil }
    self = day
  }
  /// A JSON string such as `2026-01-15`.
  package var json: JSON { .string(text) }
}

extension Moment: FieldValue {
  /// A day with a time of day.
  package static var form: Form { .instant }
  /// A JSON string such as `2026-01-15T10:42:00`.
  package init?(json: JSON) {
    guard let text = json.string, let moment = Moment(text) else { return nil }
    self = moment
  }
  /// A JSON string such as `2026-01-15T10:42:00`.
  package var json: JSON { .string(text) }
}

/// A value that is one word of a closed list.
package protocol Choice: FieldValue, RawRepresentable, CaseIterable, Codable, Hashable
where RawValue == String {}

extension Choice {
  /// One word of a closed list.
  package static var form: Form { .choice }
  /// The words.
  package static var choices: [String] { allCases.map(\.rawValue) }
  /// The case that the JSON string spells.
  package init?(json: JSON) {
    guard let text = json.string, let value = Self(rawValue: text) else { return nil }
    self = value
  }
  /// The word as a JSON string.
  package var json: JSON { .string(rawValue) }
}

extension Schedule.Method: Choice {}
extension Schedule.RateBasis: Choice {}
extension Schedule.DayCount: Choice {}
extension Schedule.MultipleRule: Choice {}
extension Schedule.HolidayRule: Choice {}
extension Schedule.FeeBasis: Choice {}
extension Schedule.PartPeriods: Choice {}
extension Schedule.Keeping: Choice {}
extension Rounding: Choice {}

extension ID: FieldValue {
  /// An identifier.
  package static var form: Form { .identifier }
  /// A JSON string that can be an identifier: 1 to 64 letters, digits, `-`, `_`, `.`, `/` or `#`,
  /// beginning with a letter or digit; of full width they become ordinary ones.
  package init?(json: JSON) {
    guard let text = json.string.map(Spelling.narrowed), ID.isWellFormed(text) else { return nil }
    self.init(text)
  }
  /// A JSON string.
  package var json: JSON { .string(text) }
}
