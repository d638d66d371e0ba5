/// A unified social credit code (统一社会信用代码) that satisfies its standard.
///
/// - Source: GB 32100-2015, with the organisation code of GB 11714; domain reference 2.3.
/// - Example: `91119999DEM000014R`; county 9999 exists nowhere.
package struct CompanyCode: Hashable, Sendable {
  /// The 18 characters in upper case.
  package let text: String

  /// Reads and checks a code.
  ///
  /// - Parameters:
  ///   - input: The code as typed; blanks and small letters are accepted.
  ///   - field: The name that the refusal gives to the input.
  /// - Throws: `identifierInvalid` with all that `faults(in:)` finds.
  package init(checking input: String, field: String = "companyCode") throws(Refusal) {
    let faults = CompanyCode.faults(in: input)
    guard faults.isEmpty else {
      throw Refusal(.identifierInvalid(field: field, faults: faults))
    }
    text = CompanyCode.packed(input)
  }

  /// What is wrong with a code, in the order of the standard.
  ///
  /// `length` and `character` stand alone. After them `region`, `organisationCheck` and `check`. The
  /// division 100000 of nationally registered companies is a region.
  ///
  /// - Example: `91119999DEM000010R` has `organisationCheck` and `check`.
  package static func faults(in input: String) -> [IdentifierFault] {
    let text = packed(input)
    guard text.count == 18 else { return [.length] }
    let values = text.utf8.compactMap { set.firstIndex(of: $0) }
    guard values.count == 18, values[2..<8].allSatisfy({ $0 < 10 }) else { return [.character] }
    var faults: [IdentifierFault] = []
    let division = text.dropFirst(2).prefix(6)
    if Province(code: division.prefix(2)) == nil, division != "100000" { faults.append(.region) }
    let bytes = Array(text.utf8)
    if bytes[16] != organisationCheck(bytes[8..<16]) { faults.append(.organisationCheck) }
    if values[17] != check(values) { faults.append(.check) }
    return faults
  }

  /// The first two digits of the division.
  package var provinceCode: String { String(text.dropFirst(2).prefix(2)) }

  /// Digits and letters without I, O, S, V and Z; a character's place is its value.
  private static let set = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)

  /// The code in the one form in which it is compared and kept, whatever is wrong with it: without
  /// blanks and marks not seen, in ordinary width and capitals.
  ///
  /// - Example: `９１119999 dem000014r` is `91119999DEM000014R`.
  package static func normalised(_ input: String) -> String { packed(Spelling.narrowed(input)) }

  private static func packed(_ input: String) -> String {
    Spelling.capitals(Spelling.packed(input, keepsSigns: true))
  }

  /// 31 less the sum of values times powers of 3, modulo 31.
  private static func check(_ values: [Int]) -> Int {
    var weight = 1
    var sum = 0
    for value in values.prefix(17) {
      sum += value * weight
      weight = weight * 3 % 31
    }
    return (31 - sum % 31) % 31
  }

  /// 11 less the weighted sum modulo 11, 10 written as X; letters count from 10 in the alphabet.
  private static func organisationCheck(_ bytes: ArraySlice<UInt8>) -> UInt8 {
    let weights = [3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(bytes, weights).reduce(0) { sum, pair in
      let letter = Int(pair.0) - Int(UInt8(ascii: "A")) + 10
      return sum + (Ascii.digit(pair.0).map(Int.init) ?? letter) * pair.1
    }
    let value = (11 - sum % 11) % 11
    return value == 10 ? UInt8(ascii: "X") : Ascii.zero + UInt8(value)
  }
}
