import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// The first run on a book: who is at the keyboard, and where.
struct WelcomeScreen: Screen {
  private var form: InputForm
  private let roles = Role.people

  init(_ words: Words) {
    form = InputForm([
      .init(name: "actor", label: words.agentNumber, input: .text(TextField(filter: .code))),
      .init(name: "name", label: words.fullName, input: .text(TextField())),
      .init(
        name: "role", label: words.yourRole, input: .choice(Role.people.map { words.name($0) }, 0)
      ),
      .init(name: "outlet", label: words.outletNumber, input: .text(TextField())),
    ])
  }

  func title(_ words: Words) -> String { words.welcome }
  var isTyping: Bool { form.isTyping }
  func bindings(_ session: Session) -> [Binding] { [] }
  mutating func load(_ session: Session, size: Size) throws {}
  mutating func perform(_ command: Command, _ session: Session) throws -> Step { .stay }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.welcome)
    var row = area.row + 2
    for line in TextWidth.wrapped(words.welcomeLead, to: area.columns - 4) {
      canvas.put(line, area.column + 2, row, .muted)
      row += 1
    }
    form.draw(
      on: &canvas,
      in: Rect(
        column: area.column + 2, row: row + 1, columns: area.columns - 4,
        rows: max(1, area.endRow - row - 2)))
    canvas.put(words.formHint, area.column + 2, area.endRow - 1, .muted)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    switch key {
    case .enter:
      if form.advance() { return .stay }
      return try finish(session)
    case .control("s"): return try finish(session)
    default: return form.take(key) ? .stay : nil
    }
  }

  private mutating func finish(_ session: Session) throws -> Step {
    do {
      let actor = try form.required("actor")
      let role = roles[form.choice("role")]
      var settings = try Settings.read()
      settings.actor = actor
      settings.name = form.optional("name")
      settings.role = role
      settings.agent = role == .agent ? actor : nil
      settings.outlet = form.optional("outlet")
      try settings.write()
      return .all([.person(settings.person), .section(.home)])
    } catch let refusal as Refusal {
      _ = form.show(refusal, session.words)
      return .stay
    }
  }
}

extension Settings {
  /// The person that the settings name.
  package var person: Session.Person {
    let actor = actor ?? ""
    return Session.Person(
      actor: ID(actor), role: role ?? .agent, agent: agent.map { ID($0) },
      outlet: outlet.map { ID($0) }, name: name ?? actor)
  }
}
