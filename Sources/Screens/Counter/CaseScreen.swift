import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// A case at the counter, from signing to disbursement: what it needs next, and what is done.
struct CaseScreen: Screen {
  let id: ID<Plan>
  var plan: Plan?
  var names = PlanScreen.Names()
  var day = Day.earliest
  var isDemonstration = false
  var missing: [ConsentPurpose] = []
  /// The other lines of the customer, for a second source.
  var otherLines: [Line] = []
  /// The terms that a drawing is to be signed under.
  private(set) var offer: PlanTerms?
  /// Since when they are read.
  private var shownSince: Moment?
  private var offset = 0
  var extent = Extent()

  init(_ id: ID<Plan>) {
    self.id = id
  }

  func title(_ words: Words) -> String {
    "\(words.section(.cases)) \(plan?.application.queueNumber ?? id.text)"
  }

  var position: String? { plan.map { "\(step(of: $0))/\($0.application.drawing == nil ? 8 : 4)" } }

  /// A customer's time to confirm runs by the second.
  var ticks: Int? {
    if secondsToRead > 0 { return 1000 }
    return plan?.stage == .confirming && plan?.lastFreeze?.state == .inProcess ? 1000 : nil
  }

  mutating func load(_ session: Session, size: Size) throws {
    day = try session.day()
    isDemonstration = session.book.kind == .demonstration
    guard let plan = try session.book.plan(id) else {
      throw Refusal(.unknown(field: "plan", id: id.text))
    }
    self.plan = plan
    names = try session.names(of: plan)
    let demands = names.programme?.consents ?? names.product?.consents ?? []
    let customer = try session.book.customer(plan.application.customer)
    missing = demands.filter { customer?.consent(to: $0.purpose)?.version != $0.version }
      .map(\.purpose)
    otherLines = try session.book.lines(of: plan.application.customer)
      .filter { $0.id != plan.application.line && $0.closed == nil && $0.grant.source != nil }
    offer = try offered(plan, session)
    if offer == nil || plan.signature != nil {
      shownSince = nil
    } else if shownSince == nil {
      shownSince = Clock.now()
    }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<Int>.Move(key) else { return nil }
    offset = extent.first(after: move, from: offset)
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let plan else { return }
    let words = canvas.words
    StepBar.draw(on: &canvas, in: area, step(of: plan), of: stepNames(plan, words))
    let (head, body) = area.splitTop(1).rest.splitTop(1)
    let content = content(words)
    let form = InputForm([])
    let rows = content.rows(form, columns: body.columns)
    let hidden =
      rows.count - TextPage.first(rows, focus: nil, offset: offset, height: body.rows) - body.rows
    canvas.rule(
      head, head.row,
      title:
        "\(names.customer)  \(names.mobile)   \(names.programme?.name ?? names.product?.name ?? "")",
      trailing: hidden > 0 ? words.moreBelow(hidden) : words.name(plan.stage))
    content.draw(on: &canvas, in: body, form: form, focus: nil, offset: offset)
  }
}

extension CaseScreen {
  /// How many seconds the terms of a drawing have to stay on the screen before they are signed.
  var secondsToRead: Int {
    guard let shownSince, plan?.signature == nil else { return 0 }
    return max(0, WizardScreen.readingSeconds - (Clock.now() - shownSince))
  }

  /// Which step the case is in: of eight, or of a drawing's four.
  func step(of plan: Plan) -> Int {
    guard plan.application.drawing != nil else { return plan.stage.step }
    return plan.disbursed != nil || plan.contract != nil ? 4 : plan.signature != nil ? 3 : 2
  }

  /// The cost form of a drawing: as it was signed, or as it is offered today.
  var costForm: CostForm? {
    guard let plan, let offer, let product = names.product else { return nil }
    if let agreement = names.agreement { return CostForm(plan, under: agreement) }
    do {
      return CostForm(
        try Schedule(offer.schedule), under: CostForm.Agreement(offer, under: product))
    } catch {
      // The door says why these terms make no schedule.
      return nil
    }
  }

  func stepNames(_ plan: Plan, _ words: Words) -> [String] {
    plan.application.drawing == nil ? words.counterSteps : words.drawingSteps
  }

  /// What the product offers today for a drawing, or nil of a purchase.
  private func offered(_ plan: Plan, _ session: Session) throws -> PlanTerms? {
    guard let drawing = plan.application.drawing, plan.ending == nil else { return nil }
    if let signed = plan.terms { return signed }
    let product = try drawing.product.flatMap { try session.book.product($0) }
    let grade = try session.book.line(drawing.line)?.grade
    guard let terms = product?.terms(on: day), let step = grade.flatMap(terms.step) else {
      return nil
    }
    return terms.terms(for: drawing, step, signed: day, firstDue: nil)
  }
}

extension Plan {
  /// The last request for the freeze, however it ended.
  var lastFreeze: Operation? { operations.last { $0.kind == .freeze } }

  /// What the customer at the counter waits for.
  var need: Need {
    if ending != nil { return .ended }
    if disbursed != nil { return .nothing }
    if handOver != nil { return .disbursement }
    if freeze != nil { return carrierContract == nil ? .carrierContract : .handOver }
    if application.drawing != nil {
      return signature == nil ? .costForm : contract == nil ? .contract : .disbursement
    }
    if let asked = lastFreeze {
      switch asked.state {
      case .inProcess: return .confirmation(asked)
      case .unknown: return .result(asked)
      case .failed where contract != nil: return .another(asked)
      default: break
      }
    }
    if contract != nil { return .freeze }
    if signature != nil { return .contract }
    return .costForm
  }

  /// What comes next at the counter.
  enum Need {
    case costForm, contract, freeze, carrierContract, handOver, disbursement, nothing, ended
    /// The customer confirms on their own telephone.
    case confirmation(Operation)
    /// Nobody knows how the request ended: it is queried.
    case result(Operation)
    /// The request failed: there are other ways.
    case another(Operation)
  }
}
