import Foundation
import TerminalHarness
import Testing

@Suite(.serialized)
struct PseudoTerminalTests {
  @Test func `a program's output is seen and its status told`() throws {
    let terminal = try PseudoTerminal(columns: 40, rows: 5)
    try terminal.start("sh", ["-c", "tput cup 2 10; echo 中文; tty; exit 7"])
    #expect(terminal.waitForExit() == 7)
    #expect(terminal.wait { $0.text(row: 2) == "          中文" })
    #expect(terminal.wait(for: "/dev/pts"))
  }

  @Test func `keys reach the program`() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("sh", ["-c", "read line; echo \"got $line\""])
    terminal.type("abc\r")
    #expect(terminal.wait(for: "got abc"))
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `a program sees the window and its changes`() throws {
    let terminal = try PseudoTerminal(columns: 33, rows: 7)
    try terminal.start(
      "sh", ["-c", "trap 'stty size; exit 3' WINCH; stty size; while :; do sleep 0.05; done"])
    #expect(terminal.wait(for: "7 33"))
    terminal.resize(columns: 50, rows: 9)
    #expect(terminal.wait(for: "9 50"))
    #expect(terminal.waitForExit() == 3)
  }

  @Test func `a signal that kills is told as a shell does`() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("sleep", ["60"])
    terminal.signal(SIGTERM)
    #expect(terminal.waitForExit() == 128 + SIGTERM)
  }

  @Test func `a program can be stopped and continued`() throws {
    let terminal = try PseudoTerminal()
    try terminal.start("sh", ["-c", "echo ready; read x; echo end $x"])
    #expect(terminal.wait(for: "ready"))
    terminal.type("\u{1A}")
    #expect(terminal.waitForStop())
    terminal.continueProgram()
    Thread.sleep(forTimeInterval: 0.2)
    terminal.type("now\r")
    #expect(terminal.wait(for: "end now"))
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `the emulator keeps rows whole when wide glyphs are cut`() {
    var screen = Emulator(columns: 8, rows: 2)
    screen.feed(Array("中文字\u{1B}[1;2Hx\u{1B}[1;4H国".utf8))
    #expect(screen.text(row: 0) == " x 国")
    screen.feed(Array("\u{1B}[2;8H中".utf8))
    #expect(screen.text == "\n中")
  }

  @Test func `the emulator takes what was written for a wider window`() {
    var screen = Emulator(columns: 8, rows: 2)
    screen.feed(Array("中文".utf8))
    screen.resize(columns: 1, rows: 1)
    screen.feed(Array("字\u{1B}[2;8H国x".utf8))
    #expect(screen.text == "x")
  }
}
