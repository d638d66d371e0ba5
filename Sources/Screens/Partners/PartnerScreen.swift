import Lending
import LendingStore
import TerminalKit
import Wording

/// One partner: the deposit as a gauge, evidence with days left, agents, and why intake is open or
/// not.
struct PartnerScreen: Screen {
  let id: ID<Partner>
  private(set) var partner: Partner?
  private(set) var reasons: [Reason] = []
  private(set) var figures = Figures()
  private(set) var day = Day.earliest
  private var seesFigures = false
  var pane = 0
  var agents = ListCursor<ID<Agent>>()
  var movements = ListCursor<Int>()
  var extent = Extent()

  /// What the partner's agents brought in.
  struct Figures {
    var customers = 0
    var running = 0
    var overdue = 0
  }

  init(_ id: ID<Partner>) {
    self.id = id
  }

  func title(_ words: Words) -> String {
    partner?.registration.name ?? words.section(.partners)
  }

  mutating func load(_ session: Session, size: Size) throws {
    seesFigures = session.visibility.sees(.partnerFigures)
    day = try session.day()
    guard let partner = try session.book.partner(id) else {
      throw Refusal(.unknown(field: "partner", id: id.text))
    }
    self.partner = partner
    reasons = session.visibility.reasons(
      partner.intakeReasons(
        on: day, required: partner.registration.requiredDeposit,
        stopPercent: Partner.usualStopPercent))
    figures = try session.figures(of: id)
    agents.reload(partner.agents.map(\.id))
    movements.reload(Array(partner.movements.indices.reversed()))
  }

  func bindings(_ session: Session) -> [Binding] {
    [
      Binding(.payIn, .character("p"), refusal: session.mayOnly(.depositPaidIn)),
      Binding(
        .deduct, .character("d"), refusal: session.mayOnly(.depositDeducted), isDangerous: true),
      Binding(.fileEvidence, .character("e"), refusal: session.mayOnly(.evidenceFiled)),
      Binding(
        .review, .character("s"), refusal: session.mayOnly(.partnerReviewed), isDangerous: true),
      Binding(.engageAgent, .character("a"), refusal: session.mayOnly(.agentEngaged)),
      Binding(.explain, .character("i")),
      Binding(.nextPane, .tab),
    ]
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    if let move = ListCursor<Int>.Move(key), pane == 1 {
      movements.move(move, height: extent.page)
      return .stay
    }
    if let move = ListCursor<ID<Agent>>.Move(key) {
      agents.move(move, height: extent.page)
      return .stay
    }
    return nil
  }

  mutating func perform(_ command: Command, _ session: Session) throws -> Step {
    switch command {
    case .payIn: return .overlay(payingIn(session.words))
    case .deduct: return .overlay(deducting(session.words))
    case .fileEvidence: return .overlay(filing(session.words))
    case .review: return .overlay(reviewing(session.words))
    case .engageAgent: return .overlay(engaging(session.words))
    case .explain:
      let words = session.words
      let lines = reasons.isEmpty ? [words.intakeOpen] : reasons.map { "- " + words.sentence($0) }
      return .overlay(TextOverlay(title: words.explainTitle, lines: lines))
    case .nextPane:
      pane = seesFigures ? 1 - pane : 0
      return .stay
    default: return .stay
    }
  }

  // MARK: Drawing

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let partner else { return }
    let words = canvas.words
    let registration = partner.registration
    canvas.rule(
      area, area.row, title: registration.name,
      trailing: seesFigures ? words.name(partner.standing()) : "")
    let scopes = registration.scopes.map { words.name($0) }.joined(separator: " ")
    canvas.pairs(
      seesFigures
        ? [
          (words.companyCode, registration.companyCode),
          (words.founded, words.day(registration.founded)), (words.scope, scopes),
          (words.contractEnds, registration.contractEnds.map { words.day($0) } ?? "-"),
        ] : [(words.scope, scopes)], area, area.row + 1)
    canvas.put(
      TextWidth.clipped(
        words.customersBroughtIn(figures.customers) + "   "
          + words.firstInstalments(figures.running, figures.overdue),
        to: area.columns - 2, ellipsis: canvas.look.glyphs.ellipsis), area.column + 1,
      area.row + 2)
    var rest = area.splitTop(3).rest
    drawDeposit(partner, on: &canvas, &rest)
    drawIntake(on: &canvas, &rest)
    if seesFigures { drawEvidence(partner, on: &canvas, &rest) }
    drawPanes(partner, on: &canvas, rest)
  }

  private func drawDeposit(_ partner: Partner, on canvas: inout Canvas, _ rest: inout Rect) {
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.deposit)
    rest = rest.splitTop(1).rest
    guard seesFigures else {
      canvas.put(words.depositHidden, rest.column + 1, rest.row, .muted)
      rest = rest.splitTop(1).rest
      return
    }
    let required = partner.registration.requiredDeposit
    let width = max(0, min(60, rest.columns - 10))
    let filled = Bar.cells(min(partner.deposit, required), of: required, width: width)
    let tone: Tone =
      switch partner.standing() {
      case .active: .paid
      case .topUp: .warning
      case .stopped, .left: .overdue
      }
    let glyphs = canvas.look.glyphs
    var column = canvas.put(
      String(repeating: glyphs.barFull, count: filled), rest.column + 1, rest.row, tone)
    column = canvas.put(
      String(repeating: glyphs.barLight, count: width - filled), column, rest.row, .muted)
    canvas.put(" " + Bar.percent(partner.deposit, of: required), column, rest.row, tone)
    let end = canvas.put(
      words.depositEquation(partner.deposit, required, partner.shortfall(against: required)),
      rest.column + 1, rest.row + 1, .figure, limit: rest.columns - 2)
    let percent = Partner.usualStopPercent
    if let least = required.scaled(by: Int64(percent), over: 100) {
      let text = words.intakeStopsBelow(percent, least)
      if end + 3 + TextWidth.columns(of: text) < rest.endColumn {
        canvas.put(text, end + 3, rest.row + 1, .muted)
      }
    }
    rest = rest.splitTop(2).rest
  }

  private func drawIntake(on canvas: inout Canvas, _ rest: inout Rect) {
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.intakeColumn)
    rest = rest.splitTop(1).rest
    canvas.put(
      reasons.isEmpty ? words.intakeOpen : words.intakeClosed(reasons.count), rest.column + 1,
      rest.row,
      reasons.isEmpty ? .paid : .overdue, limit: rest.columns - 2)
    rest = rest.splitTop(1).rest
    for reason in reasons.prefix(max(1, rest.rows - 9)) {
      canvas.put(
        TextWidth.clipped(
          "! " + words.sentence(reason), to: rest.columns - 2,
          ellipsis: canvas.look.glyphs.ellipsis), rest.column + 1, rest.row, .warning)
      rest = rest.splitTop(1).rest
    }
  }

  private func drawEvidence(_ partner: Partner, on canvas: inout Canvas, _ rest: inout Rect) {
    let words = canvas.words
    canvas.rule(rest, rest.row, title: words.evidence)
    rest = rest.splitTop(1).rest
    for kind in EvidenceKind.allCases {
      let piece = partner.evidence.first { $0.kind == kind }
      var tone = Tone.body
      var text = words.notFiled
      if let piece {
        let left = piece.lapses - day
        tone = left <= 0 ? .overdue : left <= 30 ? .warning : .paid
        text = left > 0 ? words.daysLeft(left) : words.lapsedSince(-left)
        text += "   \(words.lapses) \(words.day(piece.lapses))   \(piece.reference)"
      } else {
        tone = .warning
      }
      canvas.put(words.name(kind), in: (rest.column + 1, 30), rest.row, .label)
      canvas.put(
        TextWidth.clipped(text, to: rest.columns - 33, ellipsis: canvas.look.glyphs.ellipsis),
        rest.column + 32, rest.row, tone)
      rest = rest.splitTop(1).rest
    }
  }

  private func drawPanes(_ partner: Partner, on canvas: inout Canvas, _ area: Rect) {
    guard area.rows >= 3 else { return }
    if area.columns >= 100, seesFigures {
      let (left, right) = area.splitLeft(area.columns / 2, gap: 1)
      drawAgents(partner, on: &canvas, left)
      drawMovements(partner, on: &canvas, right)
    } else if pane == 0 || !seesFigures {
      drawAgents(partner, on: &canvas, area)
    } else {
      drawMovements(partner, on: &canvas, area)
    }
  }

  private func drawAgents(_ partner: Partner, on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.agents(partner.agents.count))
    let table = Table([
      .init(words.agentNumber, 8), .init(words.fullName, 10),
      .init(words.outlet, 20, minimum: 8, grows: true),
    ])
    table.draw(on: &canvas, area.splitTop(1).rest, cursor: agents, isFocused: pane == 0) { id in
      guard let agent = partner.agent(id) else { return [] }
      let outlets = agent.outlets.map(\.text).joined(separator: " ")
      let place = agent.dismissed.map { words.dismissed($0) } ?? outlets
      return [
        .init(agent.id.text), .init(agent.name),
        .init(place, agent.dismissed == nil ? .body : .muted),
      ]
    }
  }

  private func drawMovements(_ partner: Partner, on canvas: inout Canvas, _ area: Rect) {
    let words = canvas.words
    canvas.rule(area, area.row, title: words.movements)
    let table = Table([
      .init(words.valueDay, 10), .init(words.amount, 14, alignment: .right),
      .init(words.balance, 14, minimum: 12, alignment: .right),
      .init(words.cause, 10, minimum: 6, grows: true),
    ])
    table.draw(on: &canvas, area.splitTop(1).rest, cursor: movements, isFocused: pane == 1) {
      index in
      guard partner.movements.indices.contains(index) else { return [] }
      let movement = partner.movements[index]
      return [
        .init(words.day(movement.day)),
        .init(words.money(movement.amount), movement.amount < .zero ? .overdue : .paid),
        .init(words.money(movement.balance)),
        .init(movement.cause.map { words.name($0) } ?? movement.reference),
      ]
    }
  }
}
