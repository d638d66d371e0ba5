import Foundation
import TerminalHarness
import TerminalKit
import Testing

/// A small program on a real terminal: it lists the keys that it is given.
///
/// The tests start their own executable with only this test enabled, because a product for it is
/// not wanted.
struct FixtureProgram {
  static let isWanted = ProcessInfo.processInfo.environment["TERMINALKIT_FIXTURE"] != nil

  static func start(on terminal: PseudoTerminal, environment: [String: String] = [:]) throws {
    let wanted = ["TERMINALKIT_FIXTURE": "1"].merging(environment) { $1 }
    try terminal.start(
      "/proc/self/exe".resolvedLink, ["--testing-library", "swift-testing", "--filter", "fixture"],
      environment: wanted)
  }

  @MainActor @Test(.enabled(if: isWanted)) func `fixture`() throws {
    let terminal = try Terminal()
    var told: [String] = []
    while true {
      var grid = Grid(size: terminal.size)
      grid.put("ready 额度 \(terminal.size.columns)x\(terminal.size.rows)", column: 0, row: 0)
      grid.put("colors \(terminal.colorCount)", column: 0, row: 11)
      for (row, line) in told.suffix(10).enumerated() { grid.put(line, column: 2, row: row + 1) }
      terminal.draw(grid, cursor: Position(column: 7, row: 0))
      guard let key = terminal.nextKey(timeoutMilliseconds: nil) else { continue }
      told.append(key.notation)
      switch key {
      case .character("q"), .hungUp:
        terminal.close()
        exit(key == .hungUp ? 3 : 0)
      case .character("c"): print([Int](repeating: 0, count: told.count)[told.count])
      case .character("a"): abort()
      case .character("o"): print(FixtureProgram.depth(told.count))
      case .character("x"): exit(5)
      case .character("l"): while true { Thread.sleep(forTimeInterval: 1) }
      case .character("e"): FileHandle.standardError.write(Data("a note for later\n".utf8))
      case .control("z"): terminal.suspend()
      case .control("l"): terminal.redraw()
      default: break
      }
    }
  }
}

extension FixtureProgram {
  /// Never comes back from a positive number.
  static func depth(_ number: Int) -> Int {
    number == 0 ? 0 : depth(number + 1) + number % 2
  }
}

extension String {
  var resolvedLink: String { (URL(filePath: self).resolvingSymlinksInPath()).path() }
}
