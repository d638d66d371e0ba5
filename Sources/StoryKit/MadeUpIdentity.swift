import Lending

/// Numbers that can belong to nobody: county 9999, mobiles 154, test phones, cards 629999.
package enum MadeUpIdentity {
  /// A resident id of a province's county 9999; an odd `sequence` is male.
  package static func residentID(province: String, born: Day, sequence: Int) -> String {
    let date = born.text.filter { $0 != "-" }
    let body = "\(province)9999\(date)\(padded(sequence, 3))"
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
    let sum = zip(digits(body), weights).reduce(0) { $0 + $1.0 * $1.1 }
    return body + String(Array("10X98765432")[sum % 11])
  }

  /// A mobile number of a prefix that is in no allocated list.
  package static func mobile(_ number: Int) -> String { "154\(padded(number, 8))" }

  package static func card(_ number: Int) -> String { closed("629999\(padded(number, 9))") }

  /// The IMEI of a test device: even numbers one type code, odd ones the other.
  package static func imei(_ number: Int) -> String {
    let type = number.isMultiple(of: 2) ? "00101000" : "00440000"
    return closed(type + padded(number / 2, 6))
  }

  /// A company code of a province's county 9999, both check characters found by the rule itself.
  package static func companyCode(province: String, number: Int) -> String {
    let body = "91\(province)9999DEM\(padded(number, 5))"
    let candidates = "0123456789X".flatMap { organisation in
      "0123456789ABCDEFGHJKLMNPQRTUWXY".map { "\(body)\(organisation)\($0)" }
    }
    return candidates.first { CompanyCode.faults(in: $0).isEmpty } ?? body
  }

  package static func padded(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
  }

  private static func digits(_ text: String) -> [Int] { text.utf8.map { Int($0) - 48 } }

  /// The digits with their Luhn digit behind.
  private static func closed(_ text: String) -> String {
    var sum = 0
    for (place, digit) in digits(text).reversed().enumerated() {
      let value = place.isMultiple(of: 2) ? digit * 2 : digit
      sum += value > 9 ? value - 9 : value
    }
    return text + String((10 - sum % 10) % 10)
  }
}
