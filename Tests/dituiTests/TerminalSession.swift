import Foundation
import Lending
import TerminalHarness
import TerminalKit
import Testing

@testable import Wording

/// Somebody at a real terminal, in front of the built program and a demonstration book of their own.
final class TerminalSession {
  let program: Program
  private(set) var terminal: PseudoTerminal
  /// The modes of the terminal before the program was started on it.
  private(set) var before: Modes

  /// The book of the demonstration, made once by the program and removed with the tests' process.
  private static let original: Program = {
    do {
      let program = try Program()
      let made = try program.run([
        "demo", "--out", program.book, "--today", "2026-11-22", "--size", "60",
      ])
      precondition(made.status == 0, made.errors)
      atexit { TerminalSession.removeOriginal() }
      return program
    } catch {
      preconditionFailure("no demonstration book: \(error)")
    }
  }()

  private static func removeOriginal() {
    do {
      try original.remove()
    } catch {
      print(error)
    }
  }

  init(columns: Int = 80, rows: Int = 24) throws {
    program = try Program()
    terminal = try PseudoTerminal(columns: columns, rows: rows)
    before = terminal.modes
    try FileManager.default.copyItem(
      atPath: TerminalSession.original.book, toPath: program.book)
  }

  deinit {
    terminal.signal(SIGKILL)
    _ = terminal.waitForExit()
    do {
      try program.remove()
    } catch {
      Issue.record(error)
    }
  }

  /// Starts the program on a fresh terminal and waits until its home screen is drawn.
  func open(
    _ language: Language = .english, _ arguments: [String] = [],
    environment: [String: String] = [:]
  ) throws {
    let size = terminal.screen
    terminal = try PseudoTerminal(columns: size.columns, rows: size.rows)
    before = terminal.modes
    try terminal.start(
      Program.executable.path,
      ["--book", program.book, "--lang", language.rawValue] + arguments,
      environment: ["HOME": program.folder.path].merging(environment) { $1 })
    see(language.words.section(.home))
    terminal.settle(quiet: 0.05)
  }

  /// Types the keys of a script such as `jj<Enter>`, as fast as a terminal takes them; what comes
  /// right behind an Escape would be a key pressed with Alt.
  func type(_ script: String) throws {
    for key in try Key.script(script) {
      terminal.type(key.bytes)
      if key == .escape { terminal.settle(quiet: 0.2) }
    }
  }

  /// Expects a text on the screen, soon.
  func see(_ text: String, _ location: SourceLocation = #_sourceLocation) {
    let isSeen = terminal.wait(for: text, limit: 30)
    #expect(isSeen, "no “\(text)” in\n\(terminal.screen.text)", sourceLocation: location)
  }

  /// Types the keys and expects the text that they bring.
  func type(_ script: String, see text: String, _ location: SourceLocation = #_sourceLocation)
    throws
  {
    try type(script)
    see(text, location)
  }

  /// The answer of a command on the book, as scripts read it.
  func answer(_ arguments: String...) throws -> JSON {
    let outcome = try program.run(arguments + ["--json", "--book", program.book])
    try #require(outcome.status == 0, "\(arguments): \(outcome.errors)")
    return try outcome.json()
  }

  /// Expects the program to have ended with a status, and the terminal as it was before.
  func expectEnd(_ status: Int32, _ location: SourceLocation = #_sourceLocation) {
    #expect(terminal.waitForExit(limit: 20) == status, sourceLocation: location)
    #expect(terminal.leftovers(since: before) == [], sourceLocation: location)
    #expect(terminal.modes.isCooked, sourceLocation: location)
  }
}

extension Key {
  /// What an xterm sends for the key.
  fileprivate var bytes: String {
    switch self {
    case .character(let character): String(character)
    case .enter: "\r"
    case .tab: "\t"
    case .escape: "\u{1B}"
    case .backspace: "\u{7F}"
    case .backTab: "\u{1B}[Z"
    case .up: "\u{1B}OA"
    case .down: "\u{1B}OB"
    case .right: "\u{1B}OC"
    case .left: "\u{1B}OD"
    case .pageUp: "\u{1B}[5~"
    case .pageDown: "\u{1B}[6~"
    case .control(let letter): letter.asciiValue.map { String(UnicodeScalar($0 & 0x1F)) } ?? ""
    default: preconditionFailure("no bytes for \(notation)")
    }
  }
}
