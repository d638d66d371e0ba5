import CNcurses
import Foundation
import TerminalHarness
import Testing

@testable import TerminalKit

/// The terminal in this process, on a pty that the emulator reads.
@MainActor
@Suite(.serialized, .enabled(if: !FixtureProgram.isWanted))
struct TerminalTests {
  func open(
    _ window: PseudoTerminal, type: String = "xterm-256color", color: ColorChoice = .always
  ) throws -> Terminal {
    try Terminal(
      TerminalSettings(
        color: color, input: window.slave, output: window.slave, type: type, holdsErrors: false))
  }

  func differences(_ grid: Grid, _ screen: Emulator) -> [String] {
    var wrong: [String] = []
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        let cell = grid[column: column, row: row]
        let seen = screen[column: column, row: row]
        let wanted = Emulator.Look(cell.style).visible(on: cell.text)
        if cell.text != seen.text || wanted != seen.look.visible(on: seen.text) {
          wrong.append("\(column),\(row): \(cell.text) \(wanted) is \(seen.text) \(seen.look)")
        }
      }
    }
    return wrong
  }

  @Test func `random grids come out of ncurses as they are`() throws {
    let window = try PseudoTerminal(columns: 40, rows: 12)
    let before = window.modes
    let terminal = try open(window)
    #expect(terminal.size == Size(columns: 40, rows: 12))
    #expect(terminal.colorCount == 256 && terminal.isUTF8)
    var random = Seeded(5)
    var grid = Grid(size: terminal.size)
    for frame in 0..<150 {
      if frame % 10 == 0 { grid = Grid(size: terminal.size, style: random.style()) }
      for _ in 0..<4 { random.scribble(on: &grid, isHostile: false) }
      let cursor = Position(column: frame % 40, row: frame % 12)
      terminal.draw(grid, cursor: cursor)
      let isRight = window.wait(limit: 2) {
        $0.column == cursor.column && $0.row == cursor.row && differences(grid, $0).isEmpty
      }
      #expect(isRight, "frame \(frame): \(differences(grid, window.screen).prefix(5))")
      if !isRight { break }
    }
    #expect(window.screen.unknown == [])
    terminal.close()
    terminal.close()
    window.settle()
    #expect(window.screen.isRestored)
    #expect(window.modes == before)
  }

  @Test func `ncurses holds the cells of the grid`() throws {
    let window = try PseudoTerminal(columns: 20, rows: 3)
    let terminal = try open(window)
    defer { terminal.close() }
    var grid = Grid(size: terminal.size)
    grid.put("额度 ok", column: 15, row: 2)
    terminal.draw(grid, cursor: nil)
    var pair: Int32 = 0
    #expect((15..<20).map { cn_cell(2, $0, &pair) } == [0x989D, 0x989D, 0x5EA6, 0x5EA6, 0x20])
  }

  @Test func `an unchanged frame writes nothing, a moved caret little`() throws {
    let window = try PseudoTerminal(columns: 120, rows: 40)
    let terminal = try open(window)
    defer { terminal.close() }
    var grid = Grid(size: terminal.size)
    for row in 0..<40 { grid.put("额度 \(row) 冻结", column: 3, row: row) }
    terminal.draw(grid, cursor: Position(column: 1, row: 1))
    window.settle()
    window.forget()
    terminal.draw(grid, cursor: Position(column: 1, row: 1))
    window.settle(quiet: 0.05)
    #expect(window.received.isEmpty)
    grid.restyle(Rect(column: 0, row: 5, columns: 120, rows: 1)) { $0.adding(.reverse) }
    grid.restyle(Rect(column: 0, row: 4, columns: 120, rows: 1)) { $0.adding(.bold) }
    terminal.draw(grid, cursor: nil)
    window.settle(quiet: 0.05)
    #expect(window.received.count < 600)
    #expect(!window.screen.isCursorVisible)
    #expect(differences(grid, window.screen).isEmpty)
  }

  @Test func `a redraw repairs a spoilt screen`() throws {
    let window = try PseudoTerminal(columns: 20, rows: 3)
    let terminal = try open(window)
    defer { terminal.close() }
    var grid = Grid(size: terminal.size)
    grid.put("额度", column: 0, row: 0)
    terminal.draw(grid, cursor: nil)
    window.settle()
    let spoil = Array("\u{1B}[Hspoilt".utf8)
    _ = write(window.slave, spoil, spoil.count)
    #expect(window.wait(for: "spoilt"))
    terminal.redraw()
    #expect(window.wait { $0.text(row: 0) == "额度" })
  }

  @Test func `a grid of another size is cut without halves`() throws {
    let window = try PseudoTerminal(columns: 5, rows: 2)
    let terminal = try open(window)
    defer { terminal.close() }
    var grid = Grid(size: Size(columns: 8, rows: 4))
    for row in 0..<4 { grid.put("额度冻结", column: 0, row: row) }
    terminal.draw(grid, cursor: Position(column: 7, row: 3))
    #expect(window.wait { $0.text == "额度\n额度" })
    #expect(!window.screen.isCursorVisible)
  }

  @Test(arguments: [("xterm", 8), ("vt100", 0), ("xterm-256color", 256), ("linux", 8)])
  func `colours are those of the terminal`(_ type: String, _ count: Int) throws {
    let window = try PseudoTerminal(columns: 20, rows: 3)
    let terminal = try open(window, type: type)
    defer { terminal.close() }
    #expect(terminal.colorCount == count)
    var grid = Grid(size: terminal.size)
    for column in 0..<20 {
      let style = Style(foreground: .palette(UInt8(column * 12)), attributes: .reverse)
      grid.put("x", column: column, row: 0, style: style)
    }
    terminal.draw(grid, cursor: nil)
    window.settle(quiet: 0.05)
    #expect(window.screen[column: 3, row: 0].look.attributes.contains(7))
    #expect((window.screen[column: 19, row: 0].look.foreground ?? -1) < max(count, 0))
  }

  @Test func `without colours the attributes stay`() throws {
    let window = try PseudoTerminal(columns: 20, rows: 3)
    let terminal = try open(window, color: .never)
    defer { terminal.close() }
    var grid = Grid(size: terminal.size)
    grid.put("x", column: 0, row: 0, style: Style(foreground: .palette(9), attributes: .reverse))
    terminal.draw(grid, cursor: nil)
    #expect(window.wait { $0.text(row: 0) == "x" })
    #expect(window.screen[column: 0, row: 0].look == Emulator.Look(Style(attributes: .reverse)))
  }

  @Test func `what cannot be opened is refused`() throws {
    let window = try PseudoTerminal()
    let before = window.modes
    #expect(throws: TerminalFailure.unknownType("no-such-type")) {
      try self.open(window, type: "no-such-type")
    }
    #expect(window.modes == before)
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    #expect(throws: TerminalFailure.notATerminal) {
      try Terminal(TerminalSettings(input: ends[0], output: ends[1], holdsErrors: false))
    }
    let terminal = try open(window)
    defer { terminal.close() }
    #expect(throws: TerminalFailure.alreadyOpen) { try self.open(window) }
  }

  @Test func `waiting for a key ends with its time and when it is woken`() throws {
    let window = try PseudoTerminal()
    let terminal = try open(window)
    defer { terminal.close() }
    let begin = ContinuousClock.now
    #expect(terminal.nextKey(timeoutMilliseconds: 50) == nil)
    #expect(ContinuousClock.now - begin >= .milliseconds(49))
    Terminal.wake()
    #expect(terminal.nextKey(timeoutMilliseconds: nil) == nil)
    window.type("额")
    #expect(terminal.nextKey(timeoutMilliseconds: 1000) == .character("额"))
    terminal.close()
    #expect(terminal.nextKey(timeoutMilliseconds: nil) == .hungUp)
  }
}

extension Emulator.Look {
  /// What can be seen of it: a blank shows its background and lines only, so ncurses may clear it
  /// with less.
  func visible(on text: String) -> Emulator.Look {
    guard text == " ", attributes.isDisjoint(with: [4, 7]) else { return self }
    var look = Emulator.Look()
    look.background = background
    return look
  }

  /// How a terminal of 256 colours shows a style.
  init(_ style: Style) {
    self.init()
    if case .palette(let number) = style.foreground { foreground = Int(number) }
    if case .palette(let number) = style.background { background = Int(number) }
    let numbers: [(Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    attributes = Set(numbers.filter { style.attributes.contains($0.0) }.map(\.1))
  }
}
