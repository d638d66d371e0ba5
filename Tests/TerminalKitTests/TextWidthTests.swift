import CNcurses
import Testing

@testable import TerminalKit

struct TextWidthTests {
  @Test(arguments: [
    ("中", 2), ("，。、；：？！（）《》【】「」『』", 34), ("￥％Ａ１　々〇㎡", 16), ("🙂👍", 4),
    ("“”‘’—…·①℃№※", 11), ("→←↑↓▲▼●○■□★☆×÷±°§€£¥•☎─│┌█▏", 27), ("⚠✓✗", 3),
    ("\u{200B}", 0), ("\u{0301}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0), ("\u{1FAE8}", 1),
    ("\u{E000}", 1), ("e\u{301}", 1), ("👨‍👩‍👧", 2), ("🇨🇳", 2), ("⚠️", 1), ("👍🏽", 2),
    ("\r\n", 1), ("a\tb", 3), ("\u{1B}[31mred\u{1B}[0m", 3), ("\u{1B}]0;title\u{7}x", 1),
    ("\u{9B}1mx", 1), ("\u{0}\u{7}\u{8}x", 1), ("", 0), ("한", 2), ("\u{1100}\u{1161}", 2),
  ])
  func `a text takes its cells`(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(of: text) == columns)
  }

  @Test func `every character that is let through is as wide as libc says`() {
    #expect(cn_set_locale())
    var wrong: [String] = []
    for value in (UInt32(0x20)..<0x30000) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let libc = Int(cn_width(value))
      let agrees =
        switch TextWidth.measure(scalar) {
        case .columns(let columns): columns == libc
        case .mark: libc == 0
        case .letter: libc == 1
        case .unknown: libc == -1
        case .space, .nothing: true
        }
      if !agrees { wrong.append("\(String(value, radix: 16)) \(libc)") }
    }
    #expect(wrong == [])
  }

  @Test func `nothing with a width in libc is dropped but format characters`() {
    #expect(cn_set_locale())
    for value in (UInt32(0xA0)..<0x30000) {
      guard let scalar = Unicode.Scalar(value), cn_width(value) > 0 else { continue }
      guard TextWidth.measure(scalar) == .nothing else { continue }
      #expect(scalar.properties.generalCategory == .format)
    }
  }

  @Test(arguments: [
    ("额度冻结", 8, "额度冻结"), ("额度冻结", 7, "额度.."), ("额度冻结", 6, "额度.."), ("额度冻结", 2, ".."),
    ("额度冻结", 1, ""), ("额度冻结", 0, ""), ("abc", 2, ".."), ("a额b", 3, "a.."),
  ])
  func `text is clipped with its ellipsis`(_ text: String, _ limit: Int, _ clipped: String) {
    #expect(TextWidth.clipped(text, to: limit, ellipsis: "..") == clipped)
  }

  @Test(arguments: [
    ("额度冻结", 8, "额度冻结"), ("额度冻结", 7, "..冻结"), ("额度冻结", 3, ".."), ("abc额", 4, "..额"),
  ])
  func `text is clipped at its left`(_ text: String, _ limit: Int, _ clipped: String) {
    #expect(TextWidth.clippedLeft(text, to: limit, ellipsis: "..") == clipped)
  }

  @Test func `padding counts cells`() {
    #expect(TextWidth.padded("额", to: 5) == "额   ")
    #expect(TextWidth.padded("额", to: 5, alignment: .right) == "   额")
    #expect(TextWidth.padded("额", to: 5, alignment: .center) == " 额  ")
    #expect(TextWidth.padded("额度", to: 3) == "额 ")
    #expect(TextWidth.padded("1,200.00", to: 4, ellipsis: "..") == "1,..")
  }

  @Test(arguments: [
    ("本月应还三百元。", 8, ["本月应还", "三百元。"]),
    ("本月应还三百。", 12, ["本月应还三", "百。"]),
    ("共（三）笔", 4, ["共", "（三", "）笔"]),
    ("金额￥三百", 6, ["金额", "￥三百"]),
    ("the quick fox", 9, ["the quick", "fox"]),
    ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
    ("还款K7QX-1042完成", 10, ["还款", "K7QX-1042", "完成"]),
    ("a\n\nb", 5, ["a", "", "b"]), ("", 5, [""]), ("额度", 1, ["额", "度"]),
    ("好！！！", 4, ["好！", "！！"]),
  ])
  func `text wraps as Chinese text does`(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWidth.wrapped(text, to: width) == lines)
  }

  @Test func `wrapped lines fit and lose nothing but blanks`() {
    var random = Seeded(7)
    for _ in 0..<2000 {
      let text = random.text(length: 40).filter { $0 != "\r\n" && !$0.isNewline }
      let width = Int.random(in: 2...20, using: &random)
      let lines = TextWidth.wrapped(text, to: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width }, "\(text) \(width)")
      let kept = lines.joined().filter { $0 != " " }
      #expect(kept == text.filter { $0 != " " })
    }
  }
}
