import Foundation
import Lending
import Testing

struct CheckTests {
  private static func vectors(_ name: String) throws -> [JSON] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../LendingTests/Vectors/domain-vectors.json")
    let vectors = try JSON(try Data(contentsOf: file))
    let found = vectors[name]?["cases"] ?? vectors[name]
    guard case .array(let cases)? = found else { return [] }
    return cases
  }

  @Test(arguments: [
    ("resident_id", "resident-id", ["normalised", "birth", "age", "sex"]),
    ("mobile", "mobile", ["normalised", "masked"]),
    ("uscc", "uscc", ["dept", "category", "division", "org_code"]),
    ("bank_card_luhn", "card", ["masked"]), ("imei_luhn", "imei", ["tac", "serial"]),
  ])
  func `the vectors are answered`(vector: String, kind: String, fields: [String]) throws {
    let program = try Program()
    for expected in try CheckTests.vectors(vector) {
      let input = try #require(expected["input"]?.string)
      let outcome = try program.run(["check", kind, "--today", "2026-06-30", "--", input])
      let answer = try outcome.json()
      #expect(answer["ok"] == expected["ok"], "\(input)")
      #expect(outcome.status == (expected["ok"] == .bool(true) ? 0 : 1), "\(input)")
      if let errors = expected["errors"], expected["ok"] == .bool(false) {
        #expect(answer["errors"] == errors, "\(input)")
      }
      guard expected["ok"] == .bool(true) else { continue }
      for field in fields {
        if let value = expected[field] { #expect(answer[field] == value, "\(input) \(field)") }
      }
    }
    try program.remove()
  }

  /// The example of 49 CFR 565.15, whose check character is X.
  @Test func `a vehicle's number is checked`() throws {
    let program = try Program()
    let right = try program.run(["check", "vin", "1m8gdm9axkp042788"])
    #expect(
      right.output == #"{"ok":true,"normalised":"1M8GDM9AXKP042788","tail":"2788"}"# + "\n")
    let wrong = try program.run(["check", "vin", "1M8GDM9A1KP042788"])
    #expect(wrong.output == #"{"ok":false,"errors":["CHECK"]}"# + "\n")
    #expect(wrong.status == 1)
    try program.remove()
  }

  @Test func `an amount is written in capitals`() throws {
    let program = try Program()
    let outcome = try program.run(["check", "amount", "107000.53"])
    #expect(
      outcome.output == #"{"ok":true,"fen":10700053,"hans":"壹拾万柒仟元零伍角叁分","#
        + #""hant":"壹拾萬柒仟圓零伍角參分"}"# + "\n")
    try program.remove()
  }

  @Test(arguments: ["1e3", ".5", "12.345", "1,23.00", ""])
  func `what is no amount is refused`(text: String) throws {
    let program = try Program()
    let outcome = try program.run(["check", "amount", "--json", "--", text])
    #expect(outcome.status == 1)
    #expect(outcome.output.hasPrefix(#"{"ok":false,"errors":["#))
    try program.remove()
  }
}
