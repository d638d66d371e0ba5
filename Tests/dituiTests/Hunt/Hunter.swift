import Foundation
import Lending
import LendingStore
import StoryKit
import TerminalKit
import Testing

@testable import Demonstration
@testable import ditui
@testable import Screens
@testable import Wording

/// Somebody who presses keys without reading, in a window that never keeps its size, while somebody
/// else writes to the same book and days go by.
///
/// The same seed does the same things, so that a trap can be brought back.
@MainActor struct Hunter {
  private var dice: Dice
  private var app: App
  private let mine: Book
  private let other: Book
  private var owner: SimulatedOwner
  /// What was done, latest last.
  private(set) var deeds: [String] = []
  /// What was wrong with a frame.
  private(set) var faults: [String] = []

  init(seed: UInt64) throws {
    dice = Dice(seed: seed)
    mine = try Hunter.book(dice.roll(0...9))
    other = try Book.open(mine.path, .existing, durability: .none)
    let began = Moment(day: AppSession.day, secondOfDay: DemoBook.secondOfDay)
    Clock.stop(at: began)
    owner = SimulatedOwner(.prompt, began: began)
    app = Hunter.app(mine, .supervisor, .english, Size(columns: 100, rows: 30))
    restart()
  }

  /// Mostly a demonstration in full swing; now and then a book in which little or nothing stands.
  private static func book(_ choice: Int) throws -> Book {
    guard choice > 5 else { return try AppSession.book() }
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("ditui-hunt-\(UUID().uuidString).db").path
    let book = try Book.open(
      path, .creating(choice == 6 ? .demonstration : .book), durability: .none)
    guard choice > 7 else { return book }
    let requests = DemoBook.requests(today: AppSession.day, size: 5, device: try book.device)
    let begun = choice == 8 ? requests.prefix(requests.count / 2) : requests[...]
    try book.record(
      begun.filter { request in
        switch request.event.subjects.first {
        case .carrier, .outlet, .programme, .product, .partner, .book, .customer, .highRisk: true
        default: choice == 8
        }
      }, allOrNothing: false
    ) { _, _ in }
    return book
  }

  private static func app(
    _ book: Book, _ role: Role, _ language: Language, _ size: Size
  ) -> App {
    let look = Look(words: language.words, theme: .dark, glyphs: .unicode)
    return App(
      session: Session(book: book, person: DemoCommand.person(role), look: look), size: size)
  }

  private mutating func restart() {
    let role = dice.pick(Role.allCases)
    let language = dice.pick(Language.allCases)
    owner = SimulatedOwner(dice.pick(SimulatedOwner.Manner.allCases), began: Clock.now())
    app = Hunter.app(mine, role, language, app.size)
    note("restart \(role) \(language)")
  }

  private mutating func note(_ deed: String) { deeds.append(deed) }

  /// Does so many things, each with a frame behind it.
  mutating func roam(steps: Int) throws {
    for _ in 0..<steps {
      try act()
      if app.hasEnded { restart() }
      let found = app.frame().grid.faults
      if let first = found.first { faults.append("\(first) after \(deeds.suffix(8))") }
    }
    try mine.close()
    try other.close()
    for tail in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: mine.path + tail)
    {
      try FileManager.default.removeItem(atPath: mine.path + tail)
    }
    Clock.stop(at: Moment(day: AppSession.day, secondOfDay: DemoBook.secondOfDay))
  }

  private mutating func act() throws {
    // A cost form is written to a file, which is no matter of the hunt.
    if let form = app.overlays.last as? FormOverlay,
      form.form.fields.contains(where: { $0.name == "file" })
    {
      press(.escape)
      return
    }
    switch dice.roll(0...99) {
    case ..<44: press(known())
    case ..<64: press(dice.pick(Hunter.keys))
    case ..<70: press(.character(dice.pick(Array("0123456789nxPLDMtfvriskqy/?\\中"))))
    case ..<76: for character in dice.pick(Hunter.texts) { press(.character(character)) }
    case ..<78: press(.paste(dice.pick(Hunter.texts)))
    case ..<85: resize()
    case ..<90: try writeBeside()
    case ..<93: for _ in 0..<dice.roll(1...4) { work() }
    case ..<95: Clock.stop(at: Clock.now().adding(seconds: dice.roll(0...4000)))
    case ..<97: travel()
    case ..<98: press(.control("q"))
    case ..<99: press(.hungUp)
    default: _ = try owner.act(on: mine, now: Clock.now())
    }
  }

  private mutating func press(_ key: Key) {
    note(key.notation)
    app.press(key)
  }

  private mutating func work() {
    note("work")
    app.work()
  }

  /// A key that means something where one is.
  private mutating func known() -> Key {
    if !app.overlays.isEmpty {
      return dice.pick([.enter, .enter, .down, .up, .right, .left, .tab, .character("y"), .escape])
    }
    let keys = app.screen.bindings(app.session).flatMap(\.keys)
    return keys.isEmpty || dice.chance(perThousand: 300)
      ? dice.pick([.enter, .down, .right, .tab]) : dice.pick(keys)
  }

  private mutating func resize() {
    let size: Size
    switch dice.roll(0...9) {
    case 0: size = Size(columns: dice.roll(0...70), rows: dice.roll(0...20))
    case 1: size = Size(columns: dice.roll(200...400), rows: dice.roll(60...120))
    default: size = Size(columns: dice.roll(60...130), rows: dice.roll(18...45))
    }
    note("size \(size.columns)x\(size.rows)")
    app.size = size
    press(.resized)
  }

  /// The next day or month of the demonstration, as D and M on the home screen bring it.
  private mutating func travel() {
    for _ in 0..<3 { press(.escape) }
    press(.character("1"))
    press(.character(dice.pick(["D", "D", "M"])))
    for _ in 0..<dice.roll(1...6) { work() }
    if dice.chance(perThousand: 500) { press(.escape) }
  }

  // MARK: The second writer

  private mutating func writeBeside() throws {
    let day = try other.businessDay ?? AppSession.day
    let evening = max(Clock.now(), Moment(day: day, secondOfDay: 70_000))
    let deed = dice.roll(0...7)
    note("beside \(deed)")
    switch deed {
    case 0: _ = try owner.act(on: other, now: evening)
    case 1:
      var life = try DemoLife(of: other, through: day, owner: owner, now: evening)
      _ = try life.step(other)
    case 2: try other.closeDay(through: day, at: evening)
    case 3: try other.rebuild()
    case 4:
      for draft in try other.drafts() { try other.removeDraft(draft.id) }
    case 5:
      try other.save(Draft(id: "case-\(dice.roll(0...9))", body: "{", updated: evening))
    case 6:
      guard let last = try other.journal(limit: dice.roll(1...40)).last else { return }
      ask(Event(EntryReversed(entry: last.id, reason: "")), on: last.day, evening)
    default:
      let plans = try other.plans(PlanQuery { $0.stages = [.active] }, limit: 60).rows
      guard !plans.isEmpty else { return }
      let plan = dice.pick(plans)
      let paid = RepaymentReceived(plan: plan.id, amount: Money(fen: Int64(dice.roll(1...200_000))))
      {
        $0.reference = "H-\(deeds.count)-\(dice.roll(0...999_999))"
      }
      ask(Event(paid), on: day.adding(days: -dice.roll(0...40)), evening)
    }
  }

  /// What the door refuses is no matter of the hunt.
  private mutating func ask(_ event: Event, on day: Day, _ at: Moment) {
    let request = Request(day: day, actor: "S1", role: .supervisor, event: event, at: at)
    do {
      try other.record([request], allOrNothing: false) { _, _ in }
    } catch {
      note("\(error)")
    }
  }

  private static let keys: [Key] = [
    .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .shiftUp, .shiftDown, .function(1), .function(2), .unknown,
    .control("s"), .control("n"), .control("p"), .control("u"), .control("k"), .control("w"),
    .control("a"), .control("e"), .control("d"), .control("f"), .control("b"), .control("x"),
    .control("q"), .control("c"), .control("t"), .character("j"), .character("k"), .character("g"),
    .character("G"), .character("["), .character("]"), .character("o"), .character("h"),
    .character("l"), .character(" "),
  ]

  private static let texts = [
    "赵敏", "119999198503050028", "15499990000", "001010001234564", "A040", "C-1", "0801", "zm",
    "999999999999999999999", "-1", "1.005", "2026-12-31", "2199-12-31", "1900-01-01", "00:00",
    "24:00", "e\u{301}\u{200D}🇨🇳👨‍👩‍👧", "\u{1B}]0;x\u{7}\u{9B}2J\u{202E}", "amount>100", "bucket=M1",
    "!=<>", String(repeating: "长", count: 300), "12", "36", "0", "5999.00",
  ]
}

// MARK: - Which seeds

@MainActor extension Hunter {
  /// The seeds that `DITUI_HUNT` names as in `1-5000`; else a few, the same in every run.
  nonisolated static var seeds: [UInt64] {
    let asked = (ProcessInfo.processInfo.environment["DITUI_HUNT"] ?? "").split(separator: "-")
      .compactMap { UInt64($0) }
    guard asked.count == 2, asked[0] <= asked[1] else { return Array(1...8) }
    return Array(asked[0]...asked[1])
  }

  /// Whether the hunt is a long one, which tells each seed before it begins.
  nonisolated static var isLong: Bool { ProcessInfo.processInfo.environment["DITUI_HUNT"] != nil }

  /// Tells a seed in a long hunt, at once.
  nonisolated static func tell(_ seed: UInt64) {
    guard isLong else { return }
    print("hunt \(seed)")
    fflush(nil)
  }
}
