import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// The screens one came through, what lies over them, and what is said: one value, one key at a time.
struct App {
  private(set) var session: Session
  private var places: [Place]
  private(set) var overlays: [any Overlay] = []
  private(set) var notice: Notice?
  private(set) var hasEnded = false
  var size: Size

  /// A screen with what of the book it has read.
  private struct Place {
    var screen: any Screen
    var read: Stamp?
    var isDrawn = false
  }

  private struct Stamp: Equatable {
    let change: Book.ChangeNumber
    let size: Size
    let lastCase: ID<Plan>?
  }

  static let least = Size(columns: 60, rows: 18)

  init(
    session: Session, size: Size, first: (any Screen)? = nil, over overlays: [any Overlay] = []
  ) {
    self.session = session
    self.overlays = overlays
    self.size = size
    places = [Place(screen: first ?? Section.home.screen)]
  }

  /// The screen on top.
  var screen: any Screen { places[places.count - 1].screen }

  /// The milliseconds until the frame changes without a key, or nil.
  var ticks: Int? { overlays.last?.isWorking == true ? 0 : screen.ticks }

  /// Does a piece of work that an overlay has, between two keys.
  mutating func work() {
    guard var overlay = overlays.last, overlay.isWorking else { return }
    overlays.removeLast()
    do {
      try follow(try overlay.proceed(session), of: overlay)
    } catch let refusal as Refusal {
      say(refusal)
    } catch {
      notice = .refused(session.words.failure(error, book: session.book.path))
    }
  }

  // MARK: A key

  mutating func press(_ key: Key) {
    notice = nil
    do {
      try handle(key)
    } catch let refusal as Refusal {
      say(refusal)
    } catch {
      notice = .refused(session.words.failure(error, book: session.book.path))
    }
  }

  private mutating func handle(_ key: Key) throws {
    switch key {
    case .resized: return
    case .hungUp:
      hasEnded = true
      let isParked = screen.bindings(session).contains { $0.command == .park }
      if isParked { _ = try places[places.count - 1].screen.perform(.park, session) }
      return
    default: break
    }
    guard size.columns >= App.least.columns, size.rows >= App.least.rows else {
      if key == .character("q") || key == .control("c") { hasEnded = true }
      return
    }
    if !overlays.isEmpty, ListCursor<Int>.Move(key) != nil { measure() }
    if var overlay = overlays.popLast() {
      let step = try overlay.take(key, session)
      try follow(step, of: overlay)
      return
    }
    try command(key)
  }

  private mutating func follow(_ step: OverlayStep, of overlay: any Overlay) throws {
    switch step {
    case .stay: overlays.append(overlay)
    case .ask(let question): overlays += [overlay, question]
    case .close: break
    case .then(let step):
      overlays = []
      try follow(step)
    case .press(let key): try handle(key)
    }
  }

  private mutating func command(_ key: Key) throws {
    // A key typed ahead acts on what its screen shows, not on what it showed before.
    try read()
    if !places[places.count - 1].isDrawn, ListCursor<Int>.Move(key) != nil { measure() }
    let isText = screen.isTyping && key.isText
    let binding = screen.bindings(session).first { $0.keys.contains(key) }
    if let binding, !(isText && binding.keys.allSatisfy(\.isText)) {
      if let refusal = binding.refusal {
        notice = .refused(refusal)
      } else {
        try follow(places[places.count - 1].screen.perform(binding.command, session))
      }
      return
    }
    if let step = try places[places.count - 1].screen.take(key, session) {
      try follow(step)
      return
    }
    if !isText { try follow(global(key)) }
  }

  private func global(_ key: Key) -> Step {
    switch key {
    case .character("?"), .function(1):
      return .overlay(HelpOverlay(screen.bindings(session), isTyping: screen.isTyping))
    case .character("f"): return .overlay(FindOverlay())
    case .escape: return places.count > 1 ? .pop : .stay
    case .character("q"): return places.count > 1 ? .pop : .quit
    case .control("c"): return .quit
    case .character(let character):
      guard let digit = character.wholeNumberValue, let section = Section(rawValue: digit) else {
        return .stay
      }
      guard Section.open(to: session.person.role).contains(section) else {
        return .say(.refused(session.words.notForAgents))
      }
      return .section(section)
    default: return .stay
    }
  }

  private mutating func follow(_ step: Step) throws {
    switch step {
    case .stay: break
    case .reload: places[places.count - 1].read = nil
    case .push(let screen): places.append(opened(screen))
    case .replace(let screen): places[places.count - 1] = opened(screen)
    case .pop: if places.count > 1 { places.removeLast() }
    case .section(let section): places = sectioned(section)
    case .person(let person): session.person = person
    case .quit: hasEnded = true
    case .say(let notice): self.notice = notice
    case .overlay(var overlay):
      try overlay.load(session)
      overlays.append(overlay)
    case .ask(let question): overlays.append(question)
    case .all(let steps): for step in steps { try follow(step) }
    }
  }

  private mutating func opened(_ screen: any Screen) -> Place {
    if let screen = screen as? CaseScreen { session.lastCase = screen.id }
    return Place(screen: screen)
  }

  /// A section keeps its place while one is within it; from anywhere else it begins anew.
  private func sectioned(_ section: Section) -> [Place] {
    let home = Place(screen: Section.home.screen)
    return section == .home ? [home] : [home, Place(screen: section.screen)]
  }

  /// Says what went wrong behind the screens.
  mutating func tell(_ error: any Error) {
    notice = .refused(session.words.failure(error, book: session.book.path))
  }

  /// A form that a question was asked about takes the refusal to its fields.
  private mutating func say(_ refusal: Refusal) {
    let words = session.words
    if let last = overlays.indices.last, overlays[last].show(refusal, words) { return }
    let sentence = refusal.reasons.count == 1 ? words.sentence(refusal.reasons[0]) : nil
    if let sentence, TextWidth.columns(of: sentence) + 4 <= size.columns {
      notice = .refused(sentence)
    } else {
      overlays.append(RefusalOverlay(refusal))
    }
  }

  // MARK: A frame

  /// Reads what has changed and draws everything.
  mutating func frame() -> (grid: Grid, cursor: Position?) {
    var canvas = Canvas(size: size, look: session.look)
    guard size.columns >= App.least.columns, size.rows >= App.least.rows else {
      canvas.put(session.words.tooSmall(App.least.columns, App.least.rows), 0, 0, .warning)
      return (canvas.grid, nil)
    }
    do {
      try read()
    } catch {
      notice = .refused(session.words.failure(error, book: session.book.path))
    }
    Frame(session: session, crumbs: places.map(\.screen)).draw(on: &canvas, notice: notice)
    drawInside(&canvas)
    return (canvas.grid, canvas.cursor)
  }

  /// Draws the screen and what lies over it, and tells each what is seen of it.
  private mutating func drawInside(_ canvas: inout Canvas) {
    let area = Rect(column: 0, row: 2, columns: size.columns, rows: size.rows - 5)
    let top = places.count - 1
    places[top].screen.draw(on: &canvas, in: area)
    places[top].screen.extent = canvas.extent
    places[top].isDrawn = true
    for index in overlays.indices {
      canvas.cursor = nil
      canvas.extent = Extent()
      overlays[index].draw(on: &canvas, in: area)
      overlays[index].extent = canvas.extent
    }
  }

  /// Finds out what is seen where a key that moves was typed ahead of the frame.
  private mutating func measure() {
    var canvas = Canvas(size: size, look: session.look)
    drawInside(&canvas)
  }

  private mutating func read() throws {
    let stamp = Stamp(
      change: try session.book.changeNumber, size: size, lastCase: session.lastCase)
    let top = places.count - 1
    guard places[top].read != stamp else { return }
    // What could be read only in part is not shown: its parts would not fit together.
    var screen = places[top].screen
    var overlays = overlays
    try screen.load(session, size: size)
    for index in overlays.indices { try overlays[index].load(session) }
    places[top] = Place(screen: screen, read: stamp)
    self.overlays = overlays
  }
}

extension Key {
  /// Whether the key types a character.
  var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
