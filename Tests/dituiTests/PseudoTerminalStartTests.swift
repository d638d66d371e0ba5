import Foundation
import TerminalHarness
import TerminalKit
import Testing

@testable import Wording

extension PseudoTerminalTests {
  /// The demonstration as it begins, and keys that are no commands.
  struct Starts {
    private func start(
      _ arguments: [String], in program: Program, language: Language = .english
    ) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(columns: 80, rows: 24)
      try terminal.start(
        Program.executable.path, ["demo", "--lang", language.rawValue] + arguments,
        environment: ["HOME": program.folder.path, "TMPDIR": program.folder.path])
      return terminal
    }

    @Test(arguments: [
      (Language.english, "Making the demonstration"), (.hans, "正在生成演示账本"),
      (.hant, "正在產生示範帳本"),
    ])
    func `something stands on the screen while a demonstration is made, then it begins`(
      _ language: Language, _ text: String
    ) throws {
      let program = try Program()
      let terminal = try start([], in: program, language: language)
      #expect(terminal.wait(for: text, limit: 10), "\(terminal.screen.text)")
      #expect(terminal.wait(for: "[1 \(language.words.section(.home))]", limit: 30))
      terminal.type("q")
      #expect(terminal.waitForExit() == 0)
      try program.remove()
    }

    @Test(arguments: ["\u{1B}", "q", "\u{3}"])
    func `whoever leaves while it is made leaves nothing behind`(_ key: String) throws {
      let program = try Program()
      let terminal = try PseudoTerminal(columns: 80, rows: 24)
      let before = terminal.modes
      try terminal.start(
        Program.executable.path, ["demo", "--lang", "en", "--size", "20000"],
        environment: ["HOME": program.folder.path, "TMPDIR": program.folder.path])
      #expect(terminal.wait(for: "Making the demonstration", limit: 10))
      #expect(terminal.wait(for: " of ", limit: 60))
      terminal.resize(columns: 60, rows: 20)
      terminal.type(key)
      #expect(terminal.waitForExit(limit: 20) == 0)
      #expect(terminal.leftovers(since: before) == [])
      #expect(try FileManager.default.contentsOfDirectory(atPath: program.folder.path) == [])
      try program.remove()
    }

    @Test func `an owner who refuses does so at the counter`() throws {
      let program = try Program()
      let terminal = try start(["--owner", "refuse", "--size", "1"], in: program)
      #expect(terminal.wait(for: "[1 home]", limit: 30))
      terminal.settle(quiet: 0.1)
      terminal.type("jv")
      #expect(terminal.wait(for: "The customer confirms the freeze"))
      terminal.type("r")
      #expect(terminal.wait(for: "the customer declined"), "\(terminal.screen.text)")
      terminal.type("q")
      terminal.type("q")
      #expect(terminal.waitForExit() == 0)
      try program.remove()
    }

    @Test func `Alt with a letter is not Escape and the letter`() throws {
      let visit = try TerminalSession()
      try visit.open()
      // Clocks run meanwhile.
      func seen() -> String { visit.terminal.screen.text.filter { !$0.isNumber } }
      let home = seen()
      for key in ["M", "D", "n", "q", "4", "?"] {
        visit.terminal.type("\u{1B}" + key)
        visit.terminal.settle(quiet: 0.15)
        #expect(seen() == home, "Alt-\(key)")
      }
      try visit.type("4", see: "> plans")
      visit.terminal.type("\u{1B}j")
      visit.terminal.settle(quiet: 0.15)
      #expect(!visit.terminal.screen.text.contains("[1 home]"))
      let began = Date()
      try visit.type("<Esc>", see: "[1 home]")
      #expect(Date().timeIntervalSince(began) < 1)
      try visit.type("q")
      visit.expectEnd(0)
    }
  }
}
