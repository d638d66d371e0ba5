import Foundation
import Lending
import Testing

@testable import ditui
@testable import Reporting

struct SafeTextTests {
  @Test(arguments: [
    ("a\u{1B}[2Jb", "a\u{FFFD}[2Jb"), ("a\u{9B}2Jb", "a\u{FFFD}2Jb"), ("a\nb", "a\u{FFFD}b"),
    ("\u{202E}abc\u{202C}", "\u{FFFD}abc\u{FFFD}"), ("a\u{2066}b\u{2069}", "a\u{FFFD}b\u{FFFD}"),
    ("a\u{200E}\u{200F}\u{61C}b", "a\u{FFFD}\u{FFFD}\u{FFFD}b"), ("a\u{2028}b", "a\u{FFFD}b"),
    ("张伟·é 5,999.00", "张伟·é 5,999.00"),
  ])
  func `a line commands no terminal and turns no order`(text: String, safe: String) {
    #expect(SafeText.line(text) == safe)
  }

  @Test func `JSON says what is harmful by its number, and reads back the same`() throws {
    let text = "a\u{9B}2J\u{85}\u{202E}\u{61C}\u{E0001}张\u{1B}\n"
    let value: JSON = ["n": .string(text), "\u{200F}k": 1]
    let safe = SafeText.json(value)
    #expect(
      safe == #"{"n":"a\u009b2J\u0085\u202e\u061c\udb40\udc01张\u001b\n","\u200fk":1}"#)
    #expect(try JSON(text: safe) == value)
  }

  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\tx", "\rx", "\n=1", " =1", "\u{3000}=1",
    "\u{A0}+1", "\u{200B}=1", "\u{FEFF}=1", "\u{2060}-1", "\u{AD}@x", "\u{301}=1", "\u{FE0F}=1",
    "=\u{338}1", "\u{FF1D}1+1", "\u{FF0B}1", "\u{FF0D}1", "\u{FF20}x", "\u{FE66}1", "\u{FE63}1",
    "\u{2212}1", " \u{200B}\u{3000}\u{FF1D}1", "\u{115F}=1", "\u{202E}=1",
  ])
  func `a cell that would be a formula has an apostrophe first`(text: String) {
    let cell = SafeText.cell(text)
    #expect(cell.unicodeScalars.first == "'")
    #expect(CSV.line([.text(text)]).unicodeScalars.contains("'"))
  }

  @Test(arguments: [
    "张伟", "A=1", "5,999.00", "", " 张伟", "é", "(1)", "129元套餐", "K7QX-1042", "½=", "x-1",
  ])
  func `a cell that is none stays as it is`(text: String) {
    #expect(SafeText.cell(text) == text)
  }

  @Test func `a number stays one, and quotes are doubled whatever combines with them`() {
    #expect(CSV.line([.plain("-12.00"), .text("a\"\u{301},b")]) == "-12.00,\"a\"\"\u{301},b\"")
  }

  @Test func `what was typed makes no line of its own in a message`() {
    #expect(
      Ditui.told("Error: no x\nError: y; try", ["ditui", "x\nError: y"])
        == "Error: no x\u{FFFD}Error: y; try")
  }
}
