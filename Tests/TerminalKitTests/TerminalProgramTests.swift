import Foundation
import TerminalHarness
import TerminalKit
import Testing

/// What only a process of its own on a real terminal can show.
@Suite(.serialized, .enabled(if: !FixtureProgram.isWanted))
struct TerminalProgramTests {
  let terminal: PseudoTerminal
  let before: Modes

  init() throws {
    terminal = try PseudoTerminal(columns: 60, rows: 16)
    before = terminal.modes
    try FixtureProgram.start(on: terminal)
    #expect(terminal.wait(for: "ready 额度 60x16"), "\(terminal.screen.text)")
    terminal.settle(quiet: 0.05)
  }

  func expectRestored(_ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.leftovers(since: before) == [], sourceLocation: location)
  }

  @Test func `the terminal is as it was after an orderly end`() {
    #expect(terminal.screen.modes.isSuperset(of: [1049, 2004]))
    #expect(!terminal.modes.isCooked)
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
  }

  @Test func `exit without close restores`() {
    terminal.type("x")
    #expect(terminal.waitForExit() == 5)
    expectRestored()
  }

  @Test func `what was written to stderr appears after the end`() {
    terminal.type("e")
    terminal.settle()
    #expect(!terminal.screen.text.contains("a note for later"))
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
    #expect(terminal.screen.text.contains("a note for later"))
  }

  @Test func `a trap restores, then reports on the normal screen and waits for nobody`() {
    terminal.type("c")
    #expect((terminal.waitForExit(limit: 20) ?? 0) > 128)
    expectRestored()
    let text = String(decoding: terminal.received, as: UTF8.self)
    let parts = text.components(separatedBy: "\u{1B}[?1049l")
    #expect(parts.count == 2)
    #expect(parts.last?.contains("Index out of range") == true)
  }

  @Test func `abort restores`() {
    terminal.type("a")
    #expect(terminal.waitForExit(limit: 60) == 128 + SIGABRT)
    expectRestored()
  }

  @Test(arguments: [SIGQUIT, SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT])
  func `a fault restores, and the program ends of it`(_ number: Int32) {
    terminal.signal(number)
    #expect(terminal.waitForExit(limit: 20) == 128 + number)
    expectRestored()
  }

  @Test(arguments: [
    SIGUSR1, SIGUSR2, SIGPIPE, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGXFSZ, SIGIO, SIGPWR, SIGSYS,
    34, 64,
  ])
  func `a signal that nobody asks for restores, and the program ends of it`(_ number: Int32) {
    terminal.signal(number)
    #expect(terminal.waitForExit(limit: 20) == 128 + number)
    expectRestored()
  }

  @Test func `a stack that overflows restores`() {
    terminal.type("o")
    #expect(terminal.waitForExit(limit: 60) == 128 + SIGSEGV)
    expectRestored()
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal to end lets the program end in order`(_ number: Int32) {
    terminal.signal(number)
    #expect(terminal.waitForExit() == 3)
    expectRestored()
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a stuck program is ended after its grace`(_ number: Int32) {
    terminal.type("l")
    terminal.settle()
    terminal.signal(number)
    #expect(terminal.waitForExit(limit: 8) == 128 + number)
    expectRestored()
  }

  @Test func `a program whose window is closed ends`() throws {
    terminal.hangUp()
    let status = try #require(terminal.waitForExit(limit: 8))
    #expect(status == 3)
  }

  @Test func `suspending gives the screen back and takes it again`() {
    terminal.type("\u{1A}")
    #expect(terminal.waitForStop())
    expectRestored()
    terminal.resize(columns: 70, rows: 14)
    terminal.continueProgram()
    #expect(terminal.wait(for: "ready 额度 70x14"))
    terminal.settle()
    #expect(terminal.screen.modes.isSuperset(of: [1049, 2004]))
    terminal.type("zq")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
  }

  @Test func `a stop from outside gives the screen back too`() {
    terminal.signal(SIGTSTP)
    #expect(terminal.waitForStop())
    expectRestored()
    terminal.continueProgram()
    #expect(terminal.wait(for: "ready 额度"))
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
  }

  @Test func `a burst of sizes ends in the last one`() {
    for columns in [70, 50, 90, 40, 66] { terminal.resize(columns: columns, rows: 12) }
    #expect(terminal.wait(for: "ready 额度 66x12"))
    terminal.settle()
    #expect(terminal.screen.text(row: 0) == "ready 额度 66x12")
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
  }

  @Test func `a window that shrinks and grows again is whole`() {
    for columns in [10, 60] { terminal.resize(columns: columns, rows: 16) }
    #expect(terminal.wait { $0.text(row: 0) == "ready 额度 60x16" })
    terminal.resize(columns: 60, rows: 3)
    terminal.resize(columns: 60, rows: 16)
    #expect(terminal.wait { $0.text(row: 11) == "colors 256" })
  }

  @Test func `a stop that cannot be caught is followed by a fresh screen`() throws {
    terminal.signal(SIGSTOP)
    let spoil = Array("\u{1B}[?1049l\u{1B}[Hspoilt".utf8)
    _ = write(terminal.slave, spoil, spoil.count)
    #expect(terminal.wait(for: "spoilt"))
    terminal.signal(SIGCONT)
    // The modes come behind the frame.
    #expect(
      terminal.wait {
        $0.text(row: 0) == "ready 额度 60x16" && $0.modes.isSuperset(of: [1049, 2004])
      })
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
    expectRestored()
  }

  @Test(arguments: [
    (["LC_ALL": "C"], "256"), (["NO_COLOR": "1"], "0"), (["NO_COLOR": ""], "256"),
    (["LINES": "5", "COLUMNS": "20"], "256"), (["TERM": "xterm"], "8"),
  ])
  func `the environment is honoured`(_ environment: [String: String], _ colors: String) throws {
    let terminal = try PseudoTerminal(columns: 60, rows: 16)
    try FixtureProgram.start(on: terminal, environment: environment)
    #expect(terminal.wait(for: "ready 额度 60x16"))
    #expect(terminal.wait { $0.text(row: 11) == "colors \(colors)" })
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `an idle program writes nothing`() {
    terminal.forget()
    Thread.sleep(forTimeInterval: 1)
    #expect(terminal.received.isEmpty)
    #expect(terminal.screen.column == 7 && terminal.screen.row == 0)
    #expect(terminal.screen.isCursorVisible)
  }

  @Test func `keys pass through a real terminal`() {
    let typed = "j\u{1B}[A\u{1B}OB\u{1B}[1;2A\u{1B}[1;2B\r\u{7F}\u{08}\t\u{1B}[Z\u{03}额🙂"
    terminal.type(typed)
    terminal.settle(quiet: 0.3)
    let keys = (1...10).map { terminal.screen.text(row: $0).trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
    #expect(
      keys == [
        "<S-Up>", "<S-Down>", "<Enter>", "<BS>", "<BS>", "<Tab>", "<S-Tab>", "<C-c>", "额", "🙂",
      ])
  }

  @Test func `a lone Escape is told soon, a split sequence as one key`() {
    terminal.type("\u{1B}")
    #expect(terminal.wait(for: "<Esc>", limit: 2))
    Thread.sleep(forTimeInterval: 0.4)
    terminal.type("\u{1B}[")
    Thread.sleep(forTimeInterval: 0.15)
    terminal.type("A")
    #expect(terminal.wait(for: "<Up>"))
    #expect(!terminal.screen.text.contains("A"))
  }

  @Test func `the bytes of a character may come apart`() {
    let bytes = Array("额".utf8)
    for byte in bytes {
      terminal.send([byte])
      Thread.sleep(forTimeInterval: 0.1)
    }
    #expect(terminal.wait { $0.text(row: 1) == "  额" })
  }

  @Test func `a paste is one key and its line ends press nothing`() {
    terminal.paste("一\r二\nq")
    #expect(terminal.wait(for: "<Paste:一 二 q>"))
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }
}
