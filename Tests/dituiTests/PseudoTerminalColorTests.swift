import Foundation
import TerminalHarness
import TerminalKit
import Testing

@testable import Wording

extension PseudoTerminalTests {
  /// What is seen on terminals with few colours, many, or none.
  struct Colors {
    /// Descriptions that a system may lack, made from one that it has.
    private static let descriptions = #"""
      ditui-16color|xterm with 16 colours,
      	colors#16, pairs#256,
      	setab=\E[%?%p1%{8}%<%t%p1%{40}%+%e%p1%{92}%+%;%dm,
      	setaf=\E[%?%p1%{8}%<%t%p1%{30}%+%e%p1%{82}%+%;%dm,
      	use=xterm-256color,
      ditui-direct|xterm that mixes colours,
      	RGB, colors#0x1000000, pairs#0x10000, ccc@, initc@,
      	setab=\E[%?%p1%{8}%<%t4%p1%d%e48\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
      	setaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
      	use=xterm-256color,

      """#

    /// Compiles the descriptions into `folder`.
    private func describe(into folder: URL) throws {
      let source = folder.appending(path: "terminals.ti")
      try Data(Colors.descriptions.replacing("      ", with: "").utf8).write(to: source)
      let compiler = Process()
      compiler.executableURL = URL(filePath: "/usr/bin/tic")
      compiler.arguments = ["-x", "-o", folder.appending(path: "terminfo").path, source.path]
      try compiler.run()
      compiler.waitUntilExit()
      #expect(compiler.terminationStatus == 0)
    }

    private static func color(_ number: Int?) -> Color {
      switch number {
      case nil: .standard
      case .some(let value) where value >> 24 == 1:
        .rgb(UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255))
      case .some(let value): .palette(UInt8(clamping: value))
      }
    }

    /// The cells that cannot be read, as text with its look.
    private func unreadable(_ screen: Emulator) -> [String] {
      var found: [String] = []
      for row in 0..<screen.rows {
        for column in 0..<screen.columns {
          let cell = screen[column: column, row: row]
          guard !cell.text.isEmpty, cell.text != " " else { continue }
          let style = Style(
            foreground: Colors.color(cell.look.foreground),
            background: Colors.color(cell.look.background),
            attributes: cell.look.attributes.contains(2) ? .dim : [])
          if style.contrast < Style.leastContrast { found.append("\(cell.text) \(cell.look)") }
        }
      }
      return found
    }

    @Test(arguments: [
      ("vt100", 0), ("linux", 8), ("xterm", 8), ("screen", 8), ("ditui-16color", 16),
      ("xterm-256color", 256), ("ditui-direct", 1 << 24),
    ])
    func `everything on the screen is read on a terminal of each depth`(
      _ type: String, _ colors: Int
    ) throws {
      let visit = try TerminalSession(columns: 100, rows: 30)
      try describe(into: visit.program.folder)
      let terminfo = visit.program.folder.appending(path: "terminfo").path
      try visit.open(
        .english, ["--role", "officer"],
        environment: [
          "TERM": type, "TERMINFO_DIRS": "\(terminfo)::/lib/terminfo:/usr/share/terminfo",
        ])
      for (keys, text) in [
        ("", "find f >"), ("5", "Overdue plans"), ("<Enter>", "IMEI tail"), ("e", "Settlement on"),
        ("<Esc>", "IMEI tail"), ("x", "is not running"), ("?", "help"), ("<Esc>", ""),
        ("4jj", "plans"),
        ("0<Enter>", "Portfolio"),
      ] {
        try visit.type(keys)
        if !text.isEmpty, keys != "x" { visit.see(text) }
        visit.terminal.settle(quiet: 0.1)
        let bad = unreadable(visit.terminal.screen)
        #expect(bad.isEmpty, "\(type) after \(keys): \(bad.prefix(5))")
      }
      try visit.type("4jj", see: "plans")
      visit.terminal.settle(quiet: 0.1)
      let screen = visit.terminal.screen
      let pointed = (0..<screen.rows).first { screen.text(row: $0).hasPrefix(">") }
      let look = screen[column: 4, row: try #require(pointed)].look
      let other = screen[column: 4, row: try #require(pointed) + 1].look
      #expect(look.background != other.background || look.attributes != other.attributes)
      let used = (0..<screen.rows).flatMap { row in
        (0..<screen.columns).compactMap { screen[column: $0, row: row].look.foreground }
      }
      #expect(used.allSatisfy { $0 < max(colors, 1) || $0 >> 24 == 1 && colors > 256 })
      #expect(used.isEmpty == (colors == 0))
    }
  }
}
