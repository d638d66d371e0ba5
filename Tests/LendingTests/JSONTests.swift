import Lending
import StoryKit
import Testing

/// The corners of RFC 8259.
struct JSONTests {
  struct Sample: CustomTestStringConvertible, Sendable {
    let text: String
    let value: JSON
    var testDescription: String { text }

    init(_ text: String, _ value: JSON) {
      self.text = text
      self.value = value
    }
  }

  /// Offset and name given twice of the fault in `text`, nil when there is none.
  static func fault(_ text: some Sequence<UInt8>) -> [AnyHashable?]? {
    do {
      _ = try JSON(text)
      return nil
    } catch {
      return [error.offset, error.duplicate]
    }
  }

  static let valid = [
    Sample("null", .null), Sample(" true\n", .bool(true)), Sample("\t\rfalse ", .bool(false)),
    Sample("0", .number("0")), Sample("-0", .number("-0")), Sample("-0.0", .number("-0.0")),
    Sample("1e9", .number("1e9")), Sample("1E+09", .number("1E+09")),
    Sample("1.50e-7", .number("1.50e-7")),
    Sample(
      "123456789012345678901234567890.10", .number("123456789012345678901234567890.10")),
    Sample(#""""#, .string("")), Sample(#""a\"\\\/b""#, .string("a\"\\/b")),
    Sample(#""\b\f\n\r\t""#, .string("\u{8}\u{c}\n\r\t")),
    Sample(#""\u4e2d\u56FD""#, .string("中国")), Sample(#""\ud83d\ude00""#, .string("😀")),
    Sample("\"😀\u{7f}\u{2028}\"", .string("😀\u{7f}\u{2028}")),
    Sample(#""\u0000""#, .string("\0")), Sample("[]", .array([])), Sample("[ ]", .array([])),
    Sample("[1,[null]]", .array([.number("1"), .array([.null])])),
    Sample("{}", .object([])),
    Sample(
      #"{"b":1,"a":{"b":2}, "":3}"#,
      .object([
        .init("b", .number("1")), .init("a", .object([.init("b", .number("2"))])),
        .init("", .number("3")),
      ])),
  ]

  @Test(arguments: valid)
  func `a valid text is read`(sample: Sample) throws {
    #expect(try JSON(text: sample.text) == sample.value)
  }

  struct Broken: CustomTestStringConvertible, Sendable {
    let text: String
    let offset: Int
    var testDescription: String { text }

    init(_ text: String, _ offset: Int) {
      self.text = text
      self.offset = offset
    }
  }

  static let invalid = [
    Broken("", 0), Broken("  ", 2), Broken("nul", 0), Broken("True", 0), Broken("null x", 5),
    Broken("1 2", 2), Broken("01", 2), Broken("-", 1), Broken("-01", 3), Broken("+1", 0),
    Broken(".5", 0), Broken("5.", 2), Broken("1e", 2), Broken("1e+", 3), Broken("0x10", 1),
    Broken("NaN", 0), Broken("-Infinity", 1), Broken("'a'", 0), Broken("[1,]", 3),
    Broken("[,1]", 1), Broken("[1", 2), Broken("[1 2]", 3), Broken("]", 0), Broken("{", 1),
    Broken(#"{"a"}"#, 4), Broken(#"{"a":}"#, 5), Broken(#"{"a":1,}"#, 7), Broken("{a:1}", 1),
    Broken("{1:1}", 1), Broken(#"{"a":1 "b":2}"#, 7), Broken(#""abc"#, 4),
    Broken("\"a\nb\"", 2), Broken("\"a\u{1f}\"", 2), Broken(#""\x41""#, 3),
    Broken(#""\u12G4""#, 3), Broken(#""\u12"#, 3), Broken(#""\ud83d""#, 7),
    Broken(#""\ud83d\n""#, 8), Broken(#""\ud83dA""#, 7), Broken(#""\ud83d\u0041""#, 13),
    Broken(#""\ude00""#, 7), Broken("// c\n1", 0), Broken("\u{feff}1", 0),
    Broken("\u{a0}1", 0),
  ]

  @Test(arguments: invalid)
  func `a broken text is refused where it breaks`(broken: Broken) {
    #expect(JSONTests.fault(broken.text.utf8) == [broken.offset, nil])
  }

  static let notUTF8: [[UInt8]] = [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0xAF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
    [0x22, 0xE4, 0xB8, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
    [0x22, 0x5C, 0x6E, 0x80, 0x22],
  ]

  @Test(arguments: notUTF8)
  func `a string that is not UTF-8 is refused at its start`(bytes: [UInt8]) {
    #expect(JSONTests.fault(bytes) == [1, nil])
  }

  @Test func `64 levels are read and 65 are not`() throws {
    func nested(_ levels: Int) -> String {
      String(repeating: "[", count: levels) + String(repeating: "]", count: levels)
    }
    #expect(try JSON(text: nested(64)).text == nested(64))
    #expect(JSONTests.fault(nested(65).utf8) == [65, nil])
    #expect(JSONTests.fault(String(repeating: "[", count: 1_000_000).utf8) == [65, nil])
  }

  @Test func `names that differ only by an escape are the same name`() {
    #expect(JSONTests.fault(#"{"a":1,"\u0061":2}"#.utf8) == [7, "a"])
  }

  @Test func `control characters are written as escapes, everything else as it is`() {
    #expect(
      JSON.string("\"\\/\n\r\t\u{1}\u{1f}\u{7f}中😀").text == #""\"\\/\n\r\t\u0001\u001f\u007f中😀""#)
  }

  @Test(arguments: 0..<8)
  func `what is written is read as the same value`(batch: Int) throws {
    var numbers = Dice(seed: UInt64(batch))
    for _ in 0..<250 {
      let value = JSONTests.random(depth: 0, &numbers)
      try #require(try JSON(value.bytes) == value, "\(value)")
    }
  }

  private static func random(depth: Int, _ numbers: inout Dice) -> JSON {
    switch Int.random(in: 0...(depth < 4 ? 5 : 3), using: &numbers) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &numbers))
    case 2: return .number(String(Int64.random(in: .min ... .max, using: &numbers)))
    case 3: return .string(string(&numbers))
    case 4:
      let count = Int.random(in: 0...3, using: &numbers)
      return .array((0..<count).map { _ in random(depth: depth + 1, &numbers) })
    default:
      let count = Int.random(in: 0...3, using: &numbers)
      return .object(
        (0..<count).map { .init("\($0)\(string(&numbers))", random(depth: depth + 1, &numbers)) })
    }
  }

  private static func string(_ numbers: inout Dice) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...6, using: &numbers) {
      let most: UInt32 = numbers.pick([0x7F, 0x7FF, 0xFFFF, 0x10FFFF])
      if let scalar = Unicode.Scalar(UInt32.random(in: 0...most, using: &numbers)) {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
