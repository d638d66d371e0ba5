import Lending
import TerminalKit
import Wording

/// A short form over the screen; what is refused stands under its field, and nothing typed is lost.
struct FormOverlay: Overlay {
  let title: String
  /// What the person should know before filling it in.
  var lead: [String] = []
  var form: InputForm
  let submit: (InputForm, Session) throws -> Step
  /// What follows from what is typed, by field, to be said below it while nothing is wrong.
  let notes: (InputForm, Session) -> [String: String]
  private var others: [String] = []

  init(
    title: String, lead: [String] = [], form: InputForm,
    notes: @escaping (InputForm, Session) -> [String: String] = { _, _ in [:] },
    submit: @escaping (InputForm, Session) throws -> Step
  ) {
    self.title = title
    self.lead = lead
    self.form = form
    self.notes = notes
    self.submit = submit
  }

  mutating func load(_ session: Session) { note(session) }

  private mutating func note(_ session: Session) {
    let told = notes(form, session)
    for index in form.fields.indices { form.fields[index].note = told[form.fields[index].name] }
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(area.columns - 6, 84)
    let told = lead.flatMap { TextWidth.wrapped($0, to: width) }
    let wrong = others.flatMap { TextWidth.wrapped($0, to: width) }
    let inside = canvas.panel(
      Size(columns: width, rows: told.count + form.rows + wrong.count + 2), in: area,
      title: title)
    var rest = inside
    for line in told where rest.rows > 3 {
      canvas.put(line, rest.column, rest.row, .muted, limit: rest.columns)
      rest = rest.splitTop(1).rest
    }
    let (body, bottom) = rest.splitBottom(wrong.count + 1)
    form.draw(on: &canvas, in: body)
    for (index, line) in wrong.enumerated() {
      canvas.put(line, bottom.column, bottom.row + index, .error, limit: bottom.columns)
    }
    canvas.put(canvas.words.formHint, bottom.column, bottom.endRow - 1, .muted)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> OverlayStep {
    switch key {
    case .escape: return .close
    case .enter:
      if form.advance() { return .stay }
      return try send(session)
    case .control("s"): return try send(session)
    default:
      _ = form.take(key)
      note(session)
      return .stay
    }
  }

  private mutating func send(_ session: Session) throws -> OverlayStep {
    others = []
    for index in form.fields.indices { form.fields[index].error = nil }
    do {
      let step = try submit(form, session)
      if case .ask(let question) = step { return .ask(question) }
      // What was typed stays, to be mended.
      if case .say(let notice) = step, notice.tone == .error {
        others = [notice.text]
        return .stay
      }
      return .then(step)
    } catch let refusal as Refusal {
      return show(refusal, session.words) ? .stay : .close
    }
  }

  mutating func show(_ refusal: Refusal, _ words: Words) -> Bool {
    others = form.show(refusal, words).map(words.sentence)
    return true
  }
}
