import ArgumentParser
import Testing

@testable import Commands
@testable import Wording

/// The options that open the screens without the whole parser, against that parser.
struct PlainStartTests {
  static let plain: [[String]] = [
    [], ["--book", "a.db"], ["--lang", "zh-Hant"], ["--theme", "mono"],
    ["--today", "2026-03-01"], ["--role", "officer"], ["--ascii"],
    ["--ascii", "--role", "agent", "--book", "b", "--book", "c", "--today", "2026-03-01"],
  ]

  @Test(arguments: plain)
  func `a plain start reads what the parser reads`(arguments: [String]) throws {
    let read = try #require(GlobalOptions(plain: arguments[...]))
    let parsed = try GlobalOptions.parse(arguments)
    #expect(told(read) == told(parsed))
  }

  @Test(arguments: [
    ["demo"], ["--help"], ["-h"], ["--book"], ["--book", ""], ["--book", "--ascii"], ["--book=a"],
    ["--lang", "xx"], ["--today", "2026-02-30"], ["--role", "chief"], ["--unknown", "1"],
    ["--ascii", "list", "partners"], ["--generate-completion-script", "bash"],
  ])
  func `anything else is left to the parser`(arguments: [String]) {
    #expect(GlobalOptions(plain: arguments[...]) == nil)
  }

  @Test(arguments: ["en", "zh-Hans", "zh-Hant"])
  func `a demonstration that was kept says how to open it`(language: String) throws {
    let program = try Program()
    let outcome = try program.run(
      ["demo", "--out", program.book, "--size", "1", "--lang", language])
    #expect(outcome.status == 0)
    #expect(outcome.lines.count == 1)
    #expect(outcome.output.contains("ditui --book \(program.book)"))
    try program.remove()
  }

  private func told(_ options: GlobalOptions) -> [String?] {
    [
      options.bookPath, options.languageTag, options.theme, options.todayText, options.roleName,
      "\(options.ascii)",
    ]
  }
}
