import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Demonstration
@testable import Wording

/// What the first screen says and does by itself.
@MainActor struct HomeTests {
  @Test(arguments: Language.allCases)
  func `an agent of a closed partner is told so before anything is typed`(
    language: Language
  ) throws {
    let book = try AppSession.book()
    let home = try #require(try book.agent(DemoAgent.home.id))
    let sentence = language.words.sentence(.closed(.partner))
    var open = AppSession(book, language: language)
    #expect(!open.frame.contains(sentence))
    try AppSession.deduct(Money(fen: 150_000_000), from: home.partner, in: book)
    var visit = AppSession(book, language: language)
    #expect(visit.frame.contains("! \(sentence)"))
    let answered = try visit.press("n")
    #expect(answered.contains(language.words.section(.home)))
    // Among what is to know, and as the answer to the key.
    #expect(answered.ranges(of: sentence).count == 2)
  }

  @Test func `the code of a waiting case is shown from the first screen`() throws {
    var visit = AppSession(try AppSession.book())
    var steps = 0
    while steps < 8, !(chosen(visit.frame)?.contains("v show QR") ?? false) {
      try visit.press("j")
      steps += 1
    }
    #expect(chosen(visit.frame)?.contains("v show QR") == true)
    #expect(!visit.frame.contains("\u{2580}"))
    #expect(try visit.press("v").contains("\u{2580}"))
  }

  private func chosen(_ frame: String) -> Substring? {
    frame.split(separator: "\n").first { $0.hasPrefix(">") }
  }
}
