import Lending
import LendingStore
import TerminalKit
import Wording

/// One screen: a value that can load from the book, draw itself, and do what a command says.
protocol Screen {
  /// The name in the line of screens one came through.
  func title(_ words: Words) -> String
  /// Where in its list the screen stands, as in `3/128`.
  var position: String? { get }
  /// What the keys do here and now.
  func bindings(_ session: Session) -> [Binding]
  /// Reads what the screen shows; called again when the book or the size has changed.
  mutating func load(_ session: Session, size: Size) throws
  /// Draws into `area`.
  func draw(on canvas: inout Canvas, in area: Rect)
  /// Does what a key of `bindings` stands for.
  mutating func perform(_ command: Command, _ session: Session) throws -> Step
  /// Takes a key that no binding names: typed text, a move in a list. Nil when it means nothing.
  mutating func take(_ key: Key, _ session: Session) throws -> Step?
  /// Whether typed characters are text here, so that no letter is a command.
  var isTyping: Bool { get }
  /// The milliseconds after which the screen changes by time alone, or nil.
  var ticks: Int? { get }
  /// What was drawn of the thing that is moved through; told before each key.
  var extent: Extent { get set }
}

extension Screen {
  var position: String? { nil }
  var isTyping: Bool { false }
  var ticks: Int? { nil }
  var extent: Extent {
    get { Extent() }
    set {}
  }
  mutating func take(_ key: Key, _ session: Session) throws -> Step? { nil }
}

/// What follows from a key.
enum Step {
  /// Nothing but another frame.
  case stay
  /// The screen reads the book again.
  case reload
  /// Another screen on top.
  case push(any Screen)
  /// Another screen in the place of this one.
  case replace(any Screen)
  /// One screen back.
  case pop
  /// Back to a main section.
  case section(Section)
  /// Somebody else is at the keyboard from now on.
  case person(Session.Person)
  /// The program ends.
  case quit
  /// Something to say.
  case say(Notice)
  /// Something on top that sees keys first.
  case overlay(any Overlay)
  /// A question before something that cannot be taken back; a form that asks it stays below, so that
  /// a refusal loses nothing.
  case ask(ConfirmOverlay)
  /// The steps in turn.
  case all([Step])
}

/// Something to say on the message line, until the next key.
struct Notice: Equatable {
  let text: String
  let tone: Tone

  static func done(_ text: String) -> Notice { Notice(text: text, tone: .notice) }
  static func refused(_ text: String) -> Notice { Notice(text: text, tone: .error) }
}

/// Something drawn over the screen that sees keys first.
protocol Overlay {
  mutating func load(_ session: Session) throws
  func draw(on canvas: inout Canvas, in area: Rect)
  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep
  /// What was drawn of the thing that is moved through; told before each key.
  var extent: Extent { get set }
  /// Shows a refusal of what was asked above it where it can be mended; false where it has no place
  /// for it.
  mutating func show(_ refusal: Refusal, _ words: Words) -> Bool
  /// Whether there is work to do between keys.
  var isWorking: Bool { get }
  /// Does one piece of the work.
  mutating func proceed(_ session: Session) throws -> OverlayStep
}

extension Overlay {
  var extent: Extent {
    get { Extent() }
    set {}
  }
  var isWorking: Bool { false }
  mutating func load(_ session: Session) throws {}
  mutating func show(_ refusal: Refusal, _ words: Words) -> Bool { false }
  mutating func proceed(_ session: Session) throws -> OverlayStep { .stay }
}

/// What follows from a key in an overlay.
enum OverlayStep {
  /// It stays.
  case stay
  /// It goes.
  case close
  /// It stays, with a question above it.
  case ask(ConfirmOverlay)
  /// It goes with everything below it, and the screen does this.
  case then(Step)
  /// It goes, and this key is pressed.
  case press(Key)
}
