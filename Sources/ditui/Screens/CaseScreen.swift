import Lending
import LendingStore
import TerminalKit

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
  private var offset = 0
  private var size = Size(columns: 80, rows: 24)

  init(_ id: ID<Plan>) {
    self.id = id
  }

  func title(_ words: any Strings) -> String {
    "\(words.section(.cases)) \(plan?.application.queueNumber ?? id.text)"
  }

  var position: String? { plan.map { "\($0.stage.step)/8" } }

  /// A customer's time to confirm runs by the second.
  var ticks: Int? {
    plan?.stage == .confirming && plan?.lastFreeze?.state == .inProcess ? 1000 : nil
  }

  mutating func load(_ session: Session, size: Size) throws {
    self.size = size
    day = try session.day()
    isDemonstration = session.book.kind == .demonstration
    guard let plan = try session.book.plan(id) else {
      throw Refusal(.unknown(field: "plan", id: id.text))
    }
    self.plan = plan
    names = try session.names(of: plan)
    let demands = names.programme?.consents ?? []
    let customer = try session.book.customer(plan.application.customer)
    missing = demands.filter { customer?.consent(to: $0.purpose)?.version != $0.version }
      .map(\.purpose)
    otherLines = try session.book.lines(of: plan.application.customer)
      .filter { $0.id != plan.application.line && $0.closed == nil }
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<Int>.Move(key) else { return nil }
    let rows = leaf(session.words).rows(InputForm([]), columns: size.columns)
    let height = max(1, size.rows - 5 - 2)
    let step =
      switch move {
      case .up: -1
      case .down: 1
      case .pageUp, .halfPageUp: -height + 2
      case .pageDown, .halfPageDown: height - 2
      case .home: -rows.count
      case .end: rows.count
      }
    offset = min(max(0, offset + step), Leaf.most(rows, height: height))
    return .stay
  }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard let plan else { return }
    let words = canvas.words
    StepBar.draw(on: &canvas, in: area, plan.stage.step)
    let (head, body) = area.splitTop(1).rest.splitTop(1)
    let leaf = leaf(words)
    let form = InputForm([])
    let rows = leaf.rows(form, columns: body.columns)
    let hidden =
      rows.count - Leaf.first(rows, focus: nil, offset: offset, height: body.rows) - body.rows
    canvas.rule(
      head, head.row, title: "\(names.customer)  \(names.mobile)   \(names.programme?.name ?? "")",
      trailing: hidden > 0 ? words.moreBelow(hidden) : words.name(plan.stage))
    leaf.draw(on: &canvas, in: body, form: form, focus: nil, offset: offset)
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
