import Lending
import LendingStore
import TerminalKit
import Wording

/// What a phone on instalments comes to, without personal data; it can become a case.
struct QuoteScreen: Screen {
  var selection = Selection()
  private(set) var form = InputForm([])
  private var offers: [Offer] = []
  private var day = Day.earliest
  private var quote: Quote?
  private var others: [Reason] = []
  private var offset: Int?
  private var size = Size(columns: 80, rows: 24)

  init() {}

  func title(_ words: Words) -> String { words.name(.quote) }

  var isTyping: Bool { form.isTyping }

  mutating func load(_ session: Session, size: Size) throws {
    self.size = size
    day = try session.day()
    offers = try session.offers(at: session.person.outlet)
    selection = selection.completed(by: offers)
    form = form.updated(to: selection.fields(offers, session.words))
    calculate(session.words)
  }

  private mutating func calculate(_ words: Words) {
    form.clearErrors()
    others = []
    quote = nil
    guard !offers.isEmpty else { return }
    do {
      quote = try Quote(selection, offers, signed: day)
    } catch {
      others = form.tell(error, words)
    }
  }

  func bindings(_ session: Session) -> [Binding] {
    let refusal = quote == nil ? refusalText(session.words) : nil
    return [
      Binding(.newCase, .enter, .control("n"), refusal: refusal),
      Binding(.chooseFromList, .character(" "), isHinted: form.options != nil),
      Binding(.nextField, .tab, .down),
      Binding(.scrollDown, .pageDown),
      Binding(.scrollUp, .pageUp, isHinted: false),
      Binding(.back, .escape),
    ]
  }

  private func refusalText(_ words: Words) -> String {
    guard !offers.isEmpty else { return words.noProgramme }
    return words.joined(form.fields.compactMap(\.error) + others.map(words.sentence))
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .newCase: return try session.newCase(for: nil, choosing: selection)
    case .chooseFromList: return list()
    case .nextField: _ = form.take(.tab)
    case .scrollDown: scroll(by: 1, session.words)
    case .scrollUp: scroll(by: -1, session.words)
    case .back: return .pop
    default: break
    }
    return .stay
  }

  private mutating func scroll(by pages: Int, _ words: Words) {
    let height = max(1, size.rows - 6)
    let rows = content(words, isWide: isWide(size.columns)).rows(form, columns: size.columns)
    let first = TextPage.first(rows, focus: form.focus, offset: offset, height: height)
    offset = min(
      max(0, first + pages * height), TextPage.most(rows, height: height))
  }

  private func isWide(_ columns: Int) -> Bool { columns >= 116 }

  private func content(_ words: Words, isWide: Bool) -> TextPage {
    var content = TextPage()
    content.fields(of: form)
    for reason in others { content.text(words.sentence(reason), .error) }
    content.rule("")
    if let quote {
      content.append(quote.facts(words))
      if !isWide {
        content.rule(words.scheduleTitle)
        content.append(quote.rows(words))
      }
    }
    return content
  }

  private func list() -> Step {
    guard let options = form.options else { return .stay }
    let screen = self
    let label = form.fields[form.focus].label
    return .overlay(
      ChoiceOverlay(title: label, options: options, index: form.fields[form.focus].choice) {
        index, session in
        var screen = screen
        screen.form.choose(index)
        screen.follow(session.words)
        return .replace(screen)
      })
  }

  private mutating func follow(_ words: Words) {
    selection.take(form, offers)
    form = form.updated(to: selection.fields(offers, words))
    calculate(words)
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard form.take(key) else {
      // A price typed on a field that takes no text must not lead to another section.
      if case .character(let sign) = key, sign.isNumber { return .stay }
      return nil
    }
    offset = nil
    follow(session.words)
    return .stay
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect) {
    let words = canvas.words
    guard !offers.isEmpty else {
      for (line, text) in TextWidth.wrapped(words.noProgramme, to: area.columns - 2).enumerated() {
        canvas.put(text, 1, area.row + line, .warning)
      }
      return
    }
    let isWide = isWide(area.columns)
    let left = isWide ? area.splitLeft(area.columns - 60).left : area
    let content = content(words, isWide: isWide)
    let rows = content.rows(form, columns: left.columns)
    let body = left.splitTop(1).rest
    let first = TextPage.first(rows, focus: form.focus, offset: offset, height: body.rows)
    let hidden = rows.count - first - body.rows
    canvas.rule(
      left, left.row, title: words.quoteLead, trailing: hidden > 0 ? words.moreBelow(hidden) : "")
    content.draw(on: &canvas, in: body, form: form, focus: form.focus, offset: offset)
    guard isWide, let quote else { return }
    let right = area.splitLeft(area.columns - 60, gap: 1).rest
    canvas.rule(right, right.row, title: words.scheduleTitle)
    quote.rows(words).draw(
      on: &canvas, in: right.splitTop(1).rest, form: form, focus: nil, offset: offset)
  }
}
