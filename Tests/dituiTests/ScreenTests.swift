import Foundation
import Lending
import LendingStore
import TerminalKit
import Testing

@testable import Screens
@testable import Wording

/// A screen by name, and as whom it is looked at.
struct ScreenCase: CustomTestStringConvertible {
  let name: String
  let role: Role
  let keys: String

  var testDescription: String { name }

  static let all: [ScreenCase] = [
    ScreenCase(name: "home-agent", role: .agent, keys: ""),
    ScreenCase(name: "home-officer", role: .officer, keys: ""),
    ScreenCase(name: "customers", role: .agent, keys: "2"),
    ScreenCase(name: "customer", role: .officer, keys: "2<Enter>"),
    ScreenCase(name: "customer-agent", role: .agent, keys: "2<Enter>"),
    ScreenCase(name: "freezes", role: .officer, keys: "3"),
    ScreenCase(name: "plans", role: .officer, keys: "4"),
    ScreenCase(name: "overdue", role: .officer, keys: "5"),
    ScreenCase(name: "overdue-plan", role: .officer, keys: "5<Enter>"),
    ScreenCase(name: "counter", role: .agent, keys: "6"),
    ScreenCase(name: "partners", role: .supervisor, keys: "7"),
    ScreenCase(name: "partner", role: .supervisor, keys: "7j<Enter>"),
    ScreenCase(name: "partner-agent", role: .agent, keys: "7j<Enter>"),
    ScreenCase(name: "corrections", role: .officer, keys: "8"),
    ScreenCase(name: "journal", role: .supervisor, keys: "9"),
    ScreenCase(name: "help", role: .agent, keys: "?"),
    ScreenCase(name: "find", role: .agent, keys: "f000"),
    ScreenCase(name: "filter", role: .officer, keys: "4/active"),
    ScreenCase(name: "deduct", role: .supervisor, keys: "7<Enter>d"),
    ScreenCase(name: "plan", role: .officer, keys: "4jj<Enter>"),
    ScreenCase(name: "settlement", role: .officer, keys: "5jj<Enter>e"),
    ScreenCase(name: "changes", role: .officer, keys: "5jj<Enter>a"),
    ScreenCase(
      name: "prepayment", role: .officer, keys: "5jj<Enter>a<Enter>900<Tab><Tab><Tab><Enter>"),
    ScreenCase(name: "other-terms", role: .officer, keys: "5jj<Enter>aj<Enter>"),
    ScreenCase(name: "explanation", role: .officer, keys: "5jj<Enter>i"),
    ScreenCase(name: "products", role: .agent, keys: "P"),
    ScreenCase(name: "product", role: .officer, keys: "Pjjjj<Enter>"),
    ScreenCase(name: "product-terms", role: .supervisor, keys: "Pjjjj<Enter>p"),
    ScreenCase(name: "programme", role: .supervisor, keys: "PGk<Enter>"),
    ScreenCase(name: "customer-lines", role: .officer, keys: "f0701<Enter>"),
    ScreenCase(name: "drawing-form", role: .officer, keys: "f0701<Enter>b4000"),
    ScreenCase(name: "drawing-plan", role: .officer, keys: "f0701<Enter><Enter>"),
    ScreenCase(name: "drawing-case", role: .officer, keys: "f0710<Enter>j<Enter>"),
    ScreenCase(name: "company-form", role: .officer, keys: "f0701<Enter>c"),
    ScreenCase(name: "case", role: .agent, keys: "6<Enter>"),
    ScreenCase(name: "freeze-panel", role: .agent, keys: "jv"),
    ScreenCase(name: "quote", role: .agent, keys: "t"),
    ScreenCase(name: "entry", role: .supervisor, keys: "9<Enter>"),
    ScreenCase(name: "trial-balance", role: .supervisor, keys: "9L"),
    ScreenCase(name: "accounts", role: .officer, keys: "9Ljj<Enter>"),
    ScreenCase(name: "register", role: .supervisor, keys: "9Ljj<Enter>jj<Enter>"),
    ScreenCase(name: "ledger-day", role: .supervisor, keys: "9Ld"),
    ScreenCase(name: "reports", role: .supervisor, keys: "0"),
    ScreenCase(name: "report-par", role: .officer, keys: "0<Enter>jl"),
    ScreenCase(name: "report-buckets", role: .officer, keys: "0j<Enter>j"),
    ScreenCase(name: "report-vintage", role: .supervisor, keys: "0jj<Enter>jjlll"),
    ScreenCase(name: "report-roll-rate", role: .supervisor, keys: "0jjj<Enter>Gllll"),
    ScreenCase(name: "report-first", role: .supervisor, keys: "0jjjj<Enter>l"),
    ScreenCase(name: "report-book", role: .supervisor, keys: "0jjjjj<Enter>"),
    ScreenCase(name: "report-provision", role: .officer, keys: "0jjjjjj<Enter>"),
    ScreenCase(name: "written-off", role: .supervisor, keys: "4/written<Enter><Enter>"),
    ScreenCase(name: "report-plans", role: .officer, keys: "0j<Enter>jj<Enter>"),
  ]
}

@MainActor struct ScreenTests {
  nonisolated static let sizes = [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  /// At which sizes a language is held against what it was: the layout is the same in all three, so that
  /// the others are looked at where room is short.
  static func sizes(_ language: Language) -> [Size] {
    language == .hans ? sizes : [sizes[0]]
  }

  @Test(arguments: ScreenCase.all, Language.allCases)
  func `a screen looks as it did`(_ sight: ScreenCase, _ language: Language) throws {
    let book = try AppSession.book()
    for size in ScreenTests.sizes(language) {
      var visit = AppSession(book, role: sight.role, language: language, size: size)
      let frame = try visit.look(sight.keys)
      #expect(visit.faults.isEmpty)
      try Snapshot(
        "\(sight.name).\(language.rawValue).\(size.columns)x\(size.rows)"
      ).expect(frame)
    }
  }

  @Test(arguments: Language.allCases)
  func `each page of the wizard looks as it did`(_ language: Language) throws {
    for size in ScreenTests.sizes(language) {
      var visit = AppSession(try AppSession.book(), language: language, size: size)
      func expect(_ page: String) throws {
        #expect(visit.faults.isEmpty)
        try Snapshot("wizard-\(page).\(language.rawValue).\(size.columns)x\(size.rows)")
          .expect(visit.frame)
      }
      try visit.type("n")
      try expect("identity")
      try visit.typeIdentity()
      try expect("consents")
      try visit.giveConsents()
      try expect("precheck")
      try visit.passPrecheck()
      try expect("phone")
      try visit.typePhone()
      try expect("schedule")
      try visit.type("<Enter>")
      try expect("cost-form")
      try visit.sign()
      try expect("review")
      try visit.type("<Enter>")
      try expect("recorded")
    }
  }

  @Test(arguments: Language.allCases)
  func `the first screen of a new book looks as it did`(_ language: Language) throws {
    for size in ScreenTests.sizes(language) {
      var visit = AppSession(
        try AppSession.book(), language: language, size: size,
        first: WelcomeScreen(language.words))
      #expect(visit.faults.isEmpty)
      try Snapshot("welcome.\(language.rawValue).\(size.columns)x\(size.rows)")
        .expect(visit.frame)
    }
  }

  @Test(arguments: ScreenCase.all, Language.allCases)
  func `a frame is well formed at every size and without Unicode chrome`(
    _ sight: ScreenCase, _ language: Language
  ) throws {
    let book = try AppSession.book()
    for (columns, rows) in [(60, 18), (79, 20), (100, 30), (200, 60), (40, 10)] {
      for glyphs in [Glyphs.unicode, .ascii] {
        var visit = AppSession(
          book, role: sight.role, language: language, size: Size(columns: columns, rows: rows),
          theme: .mono, glyphs: glyphs)
        try visit.look(sight.keys)
        #expect(visit.faults == [], "\(sight.name) at \(columns)x\(rows)")
      }
    }
  }

  @Test(arguments: ScreenCase.all)
  func `every key of a screen is named and answered`(_ sight: ScreenCase) throws {
    let book = try AppSession.book()
    var visit = AppSession(book, role: sight.role)
    try visit.look(sight.keys)
    let session = visit.app.session
    let bindings = visit.app.screen.bindings(session)
    // Refused keys first: the others may record something in the book.
    for binding in bindings.filter({ $0.refusal != nil }) + bindings.filter({ $0.refusal == nil }) {
      #expect(!session.words.name(binding.command).isEmpty)
      #expect(!binding.keys.isEmpty)
      var copy = visit
      if let key = binding.keys.first { copy.app.press(key) }
      #expect(copy.faults == [])
      if let refusal = binding.refusal, visit.app.overlays.isEmpty, !visit.app.screen.isTyping {
        let isSaid = copy.frame.contains(String(refusal.prefix(20)))
        #expect(isSaid, "\(binding.command) does not say why")
      }
    }
    let keys = bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "one key twice on \(sight.name)")
  }

  @Test func `a key that confirms is not the key that asked`() throws {
    let book = try AppSession.book()
    for sight in ScreenCase.all {
      var visit = AppSession(book, role: sight.role)
      try visit.look(sight.keys)
      for binding in visit.app.screen.bindings(visit.app.session) where binding.isDangerous {
        #expect(!binding.keys.contains(.character("y")))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `each reason of a refusal is told whole on a screen`(_ language: Language) throws {
    for reason in reasonSamples {
      let grid = ScreenTests.drawn(RefusalOverlay(Refusal(reason)), language)
      let shown = grid.text.filter { !$0.isWhitespace && $0 != "│" }
      let sentence = language.words.sentence(reason).filter { !$0.isWhitespace }
      #expect(grid.faults == [])
      let isTold = shown.contains(sentence)
      #expect(isTold, "\(reason.code): \(grid.text)")
    }
  }

  private static func drawn(_ overlay: any Overlay, _ language: Language) -> Grid {
    let size = Size(columns: 80, rows: 24)
    var canvas = Canvas(
      size: size, look: Look(words: language.words, theme: .dark, glyphs: .unicode))
    overlay.draw(on: &canvas, in: Rect(column: 0, row: 0, columns: size.columns, rows: size.rows))
    return canvas.grid
  }

  @Test func `more reasons than rows are read by scrolling`() throws {
    let book = try AppSession.book()
    let session = AppSession(book).app.session
    var overlay = RefusalOverlay(try #require(Refusal(reasonSamples)))
    let last = try #require(reasonSamples.last)
    let sentence = String(Words(.english).sentence(last).prefix(30))
    func isShown() -> Bool { ScreenTests.drawn(overlay, .english).text.contains(sentence) }
    #expect(!isShown())
    for _ in 0..<200 where !isShown() {
      guard case .stay = try overlay.take(.down, session) else {
        Issue.record("closed by scrolling")
        break
      }
    }
    #expect(isShown())
    guard case .close = try overlay.take(.escape, session) else {
      Issue.record("not closed")
      return
    }
  }

  @Test func `random keys leave every frame whole`() throws {
    let book = try AppSession.book()
    var random = SystemlessRandom(seed: 20_261_123)
    let keys = try Key.script(
      "jkgGhl<Up><Down><Enter><Esc><Tab><S-Tab>/sxeibcp[]?f123456789nt v<BS>0")
    for role in Role.allCases {
      var visit = AppSession(book, role: role, size: Size(columns: 80, rows: 24))
      for _ in 0..<200 {
        visit.app.press(keys[Int(random.next() % UInt64(keys.count))])
        #expect(visit.faults == [])
        if visit.app.hasEnded { visit = AppSession(book, role: role) }
      }
    }
  }

  @Test func `the ledger is looked at through a day, by booking or by value`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book, role: .supervisor)
    #expect(try visit.look("L").contains("Trial balance  everything, by booking day"))
    let early = try visit.look("d2025-11-23<Enter>")
    #expect(early.contains("through 2025-11-23 by booking day"))
    #expect(early.contains("Nothing is booked up to then"))
    let later = try visit.look("d<BS><BS>30<Enter>b")
    #expect(later.contains("through 2025-11-30 by value day"))
    #expect(later.contains("Deposits owed"))
    let sums = later.split(separator: "\n").filter { line in
      [" Money ", " Quota "].contains { line.hasPrefix($0) }
    }
    #expect(sums.count == 2)
    #expect(sums.allSatisfy { $0.hasSuffix(" 0.00") })
    #expect(try visit.look("d<BS><BS>99<Enter>").contains("through 2025-11-30 by value day"))
  }

  @Test func `an agent is not shown the ledger and is told why`() throws {
    let book = try AppSession.book()
    for keys in ["L", "9L"] {
      var visit = AppSession(book, role: .agent)
      let frame = try visit.look(keys)
      #expect(frame.contains("agents do not see this"))
      #expect(!frame.contains("Trial balance"))
    }
    var inside = AppSession(book, role: .agent, first: ListScreen(.ledger(LedgerCut())))
    #expect(inside.frame.contains("Nothing is booked"))
    #expect(!inside.frame.contains("0.00"))
  }

  @Test func `an agent sees no limit of a line and no deposit`() throws {
    let book = try AppSession.book()
    var visit = AppSession(book, role: .agent)
    let customer = try visit.look("2<Enter>")
    #expect(!customer.contains("available"))
    #expect(!customer.contains("limit "))
    let partner = try visit.look("7<Enter>")
    #expect(!partner.contains("3,000,000.00"))
    #expect(partner.contains("Deposit figures are for supervisors"))
  }
}

/// A generator whose numbers are the same everywhere.
struct SystemlessRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A frame kept as a file; `SNAPSHOTS=update` writes the files anew, to be looked at.
struct Snapshot {
  private let file: URL

  init(_ name: String) {
    file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Snapshots").appendingPathComponent(name + ".txt")
  }

  func expect(_ frame: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["SNAPSHOTS"] == "update" {
      try Data((frame + "\n").utf8).write(to: file)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    guard kept != frame + "\n" else { return }
    let (old, new) = (
      kept.split(separator: "\n", omittingEmptySubsequences: false),
      frame.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let lines = (0..<max(old.count, new.count)).compactMap { index -> String? in
      let a = index < old.count ? String(old[index]) : ""
      let b = index < new.count ? String(new[index]) : ""
      return a == b ? nil : "\(index + 1)\n  was \(a)\n  is  \(b)"
    }
    Issue.record(
      "\(file.lastPathComponent) differs in line\n\(lines.joined(separator: "\n"))",
      sourceLocation: sourceLocation)
  }
}
