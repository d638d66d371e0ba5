import Foundation
import TerminalHarness
import Testing

extension PseudoTerminalTests {
  struct Drafts {
    /// How somebody leaves the wizard in the middle.
    enum Leaving: CaseIterable {
      case parked, interrupted, interruptedTwice, killed, closedWindow
    }

    @Test(arguments: Leaving.allCases)
    func `a case left in the middle is a draft that asks for its numbers anew`(
      leaving: Leaving
    ) throws {
      let visit = try TerminalSession()
      try visit.open()
      try visit.beginCase()
      try visit.typeNumbers()
      try visit.type("<Right><Enter>", see: "on the customer's own device")
      try leave(visit, leaving)
      try visit.open()
      try visit.type("n", see: "Draft A040 赵*")
      try visit.type("j<Enter>", see: "please ask for them again")
      visit.see("18 characters")
      visit.see("11 digits")
      #expect(visit.terminal.screen.text.contains("赵敏"))
      #expect(!visit.terminal.screen.text.contains("0028"))
      try visit.typeNumbers()
      visit.see("on the customer's own device")
      try visit.type("<C-c>y")
      visit.expectEnd(0)
      #expect(try visit.leaks() == [])
    }

    private func leave(_ visit: TerminalSession, _ leaving: Leaving) throws {
      switch leaving {
      case .parked:
        try visit.type("<C-q>", see: "Draft A040 赵* is kept; its numbers are not")
        try visit.type("q")
        visit.expectEnd(0)
      case .interrupted:
        try visit.type("<C-c>", see: "Leave the program?")
        try visit.type("y")
        visit.expectEnd(0)
      case .interruptedTwice:
        try visit.type("<C-c><C-c>")
        visit.expectEnd(0)
      case .killed:
        visit.terminal.signal(SIGKILL)
        #expect(visit.terminal.waitForExit() == 128 + SIGKILL)
      case .closedWindow:
        visit.terminal.hangUp()
        #expect(visit.terminal.waitForExit() == 0)
      }
    }

    @Test func `back keeps what was typed, in a window of any size`() throws {
      let visit = try TerminalSession()
      try visit.open()
      try visit.beginCase()
      try visit.type("1199991985", see: "10 of 18")
      visit.terminal.resize(columns: 120, rows: 40)
      #expect(visit.terminal.wait { $0.text(row: 39).contains("Esc back") })
      visit.see("10 of 18")
      visit.terminal.resize(columns: 50, rows: 12)
      visit.see("Too small: needs 60x18")
      visit.terminal.resize(columns: 60, rows: 18)
      visit.see("1199991985")
      visit.terminal.resize(columns: 80, rows: 24)
      visit.see("10 of 18")
      try visit.type("03050028<Enter>", see: "born 1985-03-05")
      try visit.type("\(TerminalSession.mobile)<Enter><Enter>", see: "One consent at a time")
      try visit.giveConsents()
      try visit.choosePhone()
      try visit.typePhone()
      try visit.type("<Esc>", see: TerminalSession.imei)
      visit.see("12 instalments")
      try visit.type("<C-p>", see: "X90 256G  5,999.00")
      try visit.type("<C-p>", see: "given")
      #expect(!visit.terminal.screen.text.contains("not given yet"))
      try visit.type("<C-p>", see: "赵敏")
      visit.see("119999********0028")
      visit.see("154****0000")
      visit.see("A040")
      try visit.type("<C-x>", see: "is thrown away")
      try visit.type("y", see: "Draft thrown away")
      try visit.type("q")
      visit.expectEnd(0)
    }
  }
}

extension TerminalSession {
  /// The files of the folder in which a number of the customer can be read.
  fileprivate func leaks() throws -> [String] {
    let files = try FileManager.default.contentsOfDirectory(
      at: program.folder, includingPropertiesForKeys: nil)
    let numbers = [TerminalSession.residentID, TerminalSession.mobile].map { Data($0.utf8) }
    return try files.filter { file in
      let bytes = try Data(contentsOf: file)
      return numbers.contains { bytes.range(of: $0) != nil }
    }.map(\.lastPathComponent)
  }
}
