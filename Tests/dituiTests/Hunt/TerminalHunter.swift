import Foundation
import TerminalHarness
import Testing

/// The hunter at a real terminal: bytes typed without reading, windows pulled about, stops, and other
/// processes that write to the same book.
final class TerminalHunter {
  private let visit: TerminalSession
  private var terminal: PseudoTerminal
  private var rolls: Rolls
  private var day = 0
  /// What was done since the program was started.
  private(set) var deeds: [String] = []

  init(seed: UInt64) throws {
    rolls = Rolls(seed: seed)
    visit = try TerminalSession()
    terminal = try PseudoTerminal(columns: 90, rows: 28)
    try start()
  }

  private func start() throws {
    terminal = try PseudoTerminal(
      columns: rolls.roll(40...140), rows: rolls.roll(12...45))
    let arguments = [
      "--book", visit.program.book, "--lang", rolls.pick(["en", "zh-Hans", "zh-Hant"]), "--role",
      rolls.pick(["agent", "officer", "supervisor"]),
    ]
    try terminal.start(
      Program.executable.path, arguments,
      environment: ["HOME": visit.program.folder.path, "SWIFT_BACKTRACE": "enable=no"],
      directory: visit.program.folder.path)
    deeds = ["\(arguments.suffix(3))"]
    terminal.wait(limit: 30) { $0.modes.contains(1049) }
  }

  /// How it may end: by its own keys, or because the terminal interrupted it while it was stopped, or
  /// because it had not ended in its grace.
  private static let inOrder: Set<Int32> = [0, 128 + SIGINT, 128 + SIGTERM]

  /// Does so many things and answers the status of a program that ended as none should.
  func roam(steps: Int) throws -> Int32? {
    for _ in 0..<steps {
      try act()
      guard let status = terminal.waitForExit(limit: 0.002) else { continue }
      if !TerminalHunter.inOrder.contains(status) { return status }
      try start()
    }
    // A stop that came later than it was waited for.
    terminal.signal(SIGCONT)
    terminal.continueProgram()
    terminal.signal(SIGTERM)
    // A Ctrl-S typed after the end holds up what the shell says of it.
    terminal.type("\u{11}")
    let status = terminal.waitForExit(limit: 30)
    return status.map { TerminalHunter.inOrder.contains($0) ? nil : $0 } ?? -1
  }

  private func act() throws {
    switch rolls.roll(0...99) {
    case ..<60: type(rolls.pick(TerminalHunter.keys))
    case ..<66: type(rolls.pick(TerminalHunter.texts))
    case ..<69: type("\u{1B}\u{1B}\u{1B}1" + rolls.pick(["D", "M"]))
    case ..<71: type("\u{1B}[200~" + rolls.pick(TerminalHunter.texts) + "\u{1B}[201~")
    case ..<82:
      let (columns, rows) = (rolls.roll(1...160), rolls.roll(1...60))
      deeds.append("size \(columns)x\(rows)")
      terminal.resize(columns: columns, rows: rows)
    case ..<86: terminal.settle(quiet: 0.03, limit: 2)
    case ..<88:
      deeds.append("stop")
      terminal.signal(SIGTSTP)
      if terminal.waitForStop(limit: 2) { terminal.continueProgram() }
    case ..<91: try writeBeside()
    default: type(String(rolls.pick(Array("nxjkPLtfvrisbc0123456789\r\t "))))
    }
  }

  private func type(_ text: String) {
    deeds.append(text.debugDescription)
    terminal.type(text)
  }

  private func writeBeside() throws {
    let deed = rolls.roll(0...2)
    deeds.append("beside \(deed)")
    let program = visit.program
    switch deed {
    case 0: _ = try program.run(["close-day", "--book", program.book])
    case 1: _ = try program.run(["list", "plans", "--book", program.book])
    default:
      let line = """
        {"request":"h-\(deeds.count)-\(rolls.roll(0...9999))","day":"2026-11-2\(rolls.roll(0...9))",\
        "actor":"S1","event":"carrier-registered","carrier":"c-\(rolls.roll(0...9999))","name":"C"}
        """
      _ = try program.run(["record", "--book", program.book], input: Data(line.utf8))
    }
  }

  private static let keys = [
    "\r", "\t", "\u{1B}", "\u{7F}", "\u{1B}OA", "\u{1B}OB", "\u{1B}OC", "\u{1B}OD", "\u{1B}[5~",
    "\u{1B}[6~", "\u{1B}[H", "\u{1B}[F", "\u{1B}[Z", "\u{1B}OP", "\u{1B}[3~", "\u{13}", "\u{11}",
    "\u{10}", "\u{0E}", "\u{15}", "\u{0B}", "\u{0C}", "\u{18}", "\u{03}", "y", "n", "j", "k", "G",
    "g", "?", "/", "s", "[", "]", "\u{1B}[1;2A", "\u{1B}[<0;3;4M", "\u{9B}", "\u{0}", "\u{1F}",
  ]

  private static let texts = [
    "赵敏", "119999198503050028", "15499990000", "001010001234564", "A040", "C-1\r", "2026-12-31\r",
    "-1\r", "99999999999999999999\r", "amount:>100\r", "!x\r", "🇨🇳👨‍👩‍👧e\u{301}", "y", "36\r", "0.00\r",
  ]
}

/// Seeded numbers for whoever is bound to no actor: SplitMix64.
struct Rolls {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return range.lowerBound + Int((mixed ^ (mixed >> 31)) % UInt64(range.count))
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[roll(0...elements.count - 1)]
  }
}
