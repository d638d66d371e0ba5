import Foundation
import TerminalHarness
import TerminalKit
import Testing

@testable import Wording

extension PseudoTerminalTests {
  struct Ends {
    @Test(arguments: [
      (Language.hans, "首页", "新办理", "姓名"), (.hant, "首頁", "新辦理", "姓名"),
      (.english, "home", "new case", "Name"),
    ])
    func `it starts in each language and ends with q`(
      language: Language, home: String, newCase: String, name: String
    ) throws {
      let visit = try TerminalSession()
      try visit.open(language)
      let screen = visit.terminal.screen
      #expect(screen.text(row: 1).contains("[1 \(home)]"))
      #expect((0..<24).contains { screen.text(row: $0).contains("n \(newCase)") })
      #expect(screen.modes.isSuperset(of: [1049, 2004]))
      #expect(!visit.terminal.modes.isCooked)
      try visit.type("n", see: name)
      try visit.type("<Esc>", see: "[1 \(home)]")
      try visit.type("q")
      visit.expectEnd(0)
    }

    @Test func `Ctrl-C leaves where nothing was typed, without a question`() throws {
      let visit = try TerminalSession()
      try visit.open()
      try visit.type("<C-c>")
      visit.expectEnd(0)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func `a signal to end gives the terminal back, in the wizard as well`(_ number: Int32) throws {
      let visit = try TerminalSession()
      try visit.open()
      try visit.beginCase()
      visit.terminal.signal(number)
      visit.expectEnd(0)
      try visit.open()
      try visit.type("n", see: "Draft A040 赵*")
    }

    @Test(arguments: [SIGUSR1, SIGUSR2, SIGXCPU, SIGVTALRM, SIGPIPE])
    func `a signal that nobody asks for gives the terminal back`(_ number: Int32) throws {
      let visit = try TerminalSession()
      try visit.open()
      visit.terminal.signal(number)
      visit.expectEnd(128 + number)
    }

    @Test(arguments: [
      ("nope", "no screen can be shown on a terminal called nope (TERM)"),
      ("dumb", "no screen can be shown on a terminal called dumb (TERM)"), ("", "TERM is not set"),
    ])
    func `a terminal that cannot show a screen is named`(type: String, told: String) throws {
      let program = try Program()
      let terminal = try PseudoTerminal(columns: 200)
      let before = terminal.modes
      try terminal.start(
        Program.executable.path, ["--book", program.book, "--lang", "en"],
        environment: ["HOME": program.folder.path, "TERM": type])
      #expect(terminal.waitForExit() == 64)
      #expect(terminal.wait(for: told), "\(terminal.screen.text)")
      #expect(terminal.screen.text.contains("TERM=xterm-256color"))
      #expect(terminal.leftovers(since: before) == [])
      try program.remove()
    }

    @Test(arguments: [
      ("role = \"king", "config.toml are not TOML in line 1"),
      ("role = \"king\"", "config.toml, role must be one of: agent officer supervisor"),
    ])
    func `settings that cannot be used are named, not the book`(text: String, told: String) throws {
      let program = try Program()
      let folder = program.folder.appending(path: ".config/ditui")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(text.utf8).write(to: folder.appending(path: "config.toml"))
      let terminal = try PseudoTerminal(columns: 200)
      try terminal.start(
        Program.executable.path, ["--book", program.book, "--lang", "en"],
        environment: ["HOME": program.folder.path])
      #expect(terminal.waitForExit() == 74)
      #expect(terminal.wait(for: told), "\(terminal.screen.text)")
      try program.remove()
    }

    @Test func `nothing of a demonstration is kept when its window is closed`() throws {
      let program = try Program()
      let terminal = try PseudoTerminal()
      try terminal.start(
        Program.executable.path, ["demo", "--size", "1", "--lang", "en"],
        environment: ["HOME": program.folder.path, "TMPDIR": program.folder.path])
      #expect(terminal.wait(for: "find f >", limit: 30), "\(terminal.screen.text)")
      let manager = FileManager.default
      #expect(try manager.contentsOfDirectory(atPath: program.folder.path).count == 1)
      terminal.hangUp()
      #expect(terminal.waitForExit() == 0)
      #expect(try manager.contentsOfDirectory(atPath: program.folder.path) == [])
      try program.remove()
    }

    @Test(arguments: [SIGILL, SIGTRAP, SIGSEGV, SIGABRT])
    func `a fault gives the terminal back and keeps the draft`(_ number: Int32) throws {
      let visit = try TerminalSession()
      try visit.open(.hans)
      try visit.type("n", see: "姓名")
      try visit.type("A040<Enter>赵敏<Enter>", see: "ZM")
      visit.terminal.signal(number)
      visit.expectEnd(128 + number)
      try visit.open(.hans)
      try visit.type("n", see: "A040 赵*")
    }
  }
}
