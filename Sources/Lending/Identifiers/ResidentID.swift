/// A resident identity number (公民身份号码) that satisfies its standard.
///
/// The check digit proves careful typing, not that the person exists.
///
/// - Source: GB 11643-1999; domain reference 2.1.
/// - Example: `119999199001010012` is a man born on 1990-01-01; county 9999 exists nowhere.
package struct ResidentID: Hashable, Sendable {
  /// The 18 characters, a final X in upper case.
  package let text: String

  /// The day of birth.
  package let birthDay: Day

  /// Reads and checks a number.
  ///
  /// - Parameters:
  ///   - input: The number as typed; blanks and a small x are accepted.
  ///   - day: The day on which a later day of birth lies in the future.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:on:)` finds.
  package init(checking input: String, on day: Day, field: String = "residentID")
    throws(Refusal)
  {
    let faults = ResidentID.faults(in: input, on: day)
    let text = ResidentID.packed(input)
    guard faults.isEmpty, let birthDay = ResidentID.birthDay(Array(text.utf8)) else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    self.text = text
    self.birthDay = birthDay
  }

  /// What is wrong with a number, in the order of the standard.
  ///
  /// `length` and `character` stand alone, since nothing else can be read then. After them `region`,
  /// then one of `age` (born before 1900), `date` and `future`, then `check`. Blanks and a small x
  /// are no fault; characters of full width are one here, and none to who asks with `normalised(_:)`.
  ///
  /// - Example: `119999199002300011` has `date`, since February has no 30th.
  package static func faults(in input: String, on day: Day) -> [IdentifierFault] {
    let text = packed(input)
    guard text.count == 18 else { return [.length] }
    let bytes = Array(text.utf8)
    guard bytes.count == 18, Ascii.number(bytes[..<17]) != nil,
      checkCharacters.contains(bytes[17])
    else { return [.character] }
    var faults: [IdentifierFault] = []
    if !isRegion(text.prefix(6)) { faults.append(.region) }
    if let fault = birthFault(bytes, on: day) { faults.append(fault) }
    if bytes[17] != checkCharacter(bytes) { faults.append(.check) }
    return faults
  }
}

// MARK: - What the number says

extension ResidentID {
  /// Whether the sequence number is even, which the standard gives to women.
  package var isFemale: Bool {
    Array(text.utf8)[16].isMultiple(of: 2)
  }

  /// The first two digits, the province of first registration.
  package var provinceCode: String { String(text.prefix(2)) }

  /// Full years of age (周岁) on `day`; zero before the birth.
  ///
  /// The birthday counts as reached. Born on 29 February, it is reached on 1 March in common years.
  ///
  /// - Example: born 2008-06-30, on 2026-06-30 the age is 18.
  package func age(on day: Day) -> Int {
    let isBeforeBirthday = (day.month, day.day) < (birthDay.month, birthDay.day)
    return max(0, day.year - birthDay.year - (isBeforeBirthday ? 1 : 0))
  }

  /// Division and last four characters, for instance `119999********0012`.
  package var masked: String {
    "\(text.prefix(6))********\(text.suffix(4))"
  }
}

// MARK: - The standard

extension ResidentID {
  private static let weights: [Int64] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  private static let checkCharacters = Array("10X98765432".utf8)

  /// The number in the one form in which it is compared and kept, whatever is wrong with it: without
  /// blanks and marks not seen, in ordinary width, a final x as X.
  ///
  /// - Example: `１１９９９９ 19900101 008x` is `11999919900101008X`.
  package static func normalised(_ input: String) -> String { packed(Spelling.narrowed(input)) }

  private static func packed(_ input: String) -> String {
    let text = Spelling.packed(input, keepsSigns: true)
    return text.last == "x" ? text.dropLast() + "X" : text
  }

  /// A province, or the division of residence permits for people of Taiwan; those for people of Hong
  /// Kong and Macao, 810000 and 820000, begin as their provinces do.
  private static func isRegion(_ division: Substring) -> Bool {
    division == "830000" || Province(code: division.prefix(2)) != nil
  }

  /// ISO 7064 MOD 11-2 over the first seventeen digits.
  private static func checkCharacter(_ bytes: [UInt8]) -> UInt8 {
    let sum = zip(bytes, weights).reduce(Int64(0)) { $0 + (Ascii.digit($1.0) ?? 0) * $1.1 }
    return checkCharacters[Int(sum % 11)]
  }

  private static func birthDay(_ bytes: [UInt8]) -> Day? {
    guard bytes.count == 18, let year = Ascii.number(bytes[6..<10]),
      let month = Ascii.number(bytes[10..<12]), let day = Ascii.number(bytes[12..<14])
    else { return nil }
    return Day(year: Int(year), month: Int(month), day: Int(day))
  }

  private static func birthFault(_ bytes: [UInt8], on day: Day) -> IdentifierFault? {
    guard let year = Ascii.number(bytes[6..<10]) else { return .date }
    if year < 1900 { return isCalendarDate(bytes, year: Int(year)) ? .age : .date }
    guard let birthDay = birthDay(bytes) else { return year > 2199 ? .future : .date }
    return birthDay > day ? .future : nil
  }

  /// Whether month and day exist in a year before 1900, by a later year with the same leap rule.
  private static func isCalendarDate(_ bytes: [UInt8], year: Int) -> Bool {
    guard let month = Ascii.number(bytes[10..<12]), let day = Ascii.number(bytes[12..<14]),
      (1...12).contains(month)
    else { return false }
    return (1...Day.length(ofMonth: Int(month), year: year)).contains(Int(day))
  }
}
