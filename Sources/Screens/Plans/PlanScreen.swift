import Lending
import LendingStore
import Reporting
import TerminalKit
import Wording

/// One freeze with its plan: one equation, one bar, one coverage figure, one line per bill, and the
/// schedule beside the operations.
struct PlanScreen: Screen {
  let id: ID<Plan>
  /// The plans of the list one came from, for previous and next.
  var siblings: [ID<Plan>] = []
  private(set) var plan: Plan?
  private(set) var names = Names()
  private(set) var day = Day.earliest
  var pane = Pane.schedule
  var schedule = ListCursor<Int>()
  var operations = ListCursor<Int>()
  var extent = Extent()

  /// What the plan's references are called.
  struct Names {
    var customer = ""
    var mobile = ""
    var programme: ProgrammeTerms?
    var product: ProductTerms?
    /// What stands behind the cost form, once it is signed.
    var agreement: CostForm.Agreement?
    var agent = ""
    var partner = ""
  }

  enum Pane {
    case schedule, operations
  }

  init(_ id: ID<Plan>, siblings: [ID<Plan>] = []) {
    self.id = id
    self.siblings = siblings
  }

  func title(_ words: Words) -> String { "\(words.section(.plans)) \(id.text)" }

  var position: String? {
    siblings.firstIndex(of: id).map { "\($0 + 1)/\(siblings.count)" }
  }

  /// Every operation, those to send behind those asked for.
  var listed: [Operation] { (plan?.operations ?? []) + (plan?.pending ?? []) }

  mutating func load(_ session: Session, size: Size) throws {
    day = try session.day()
    guard let plan = try session.book.plan(id) else {
      throw Refusal(.unknown(field: "plan", id: id.text))
    }
    self.plan = plan
    names = try session.names(of: plan)
    schedule.reload(plan.instalments.map(\.number))
    if schedule.offset == 0, schedule.index == 0, let next = plan.nextInstalment {
      _ = schedule.select(next.number)
    }
    operations.reload(Array(listed.indices))
  }

  mutating func take(_ key: Key, _ session: Session) throws -> Step? {
    guard let move = ListCursor<Int>.Move(key) else { return nil }
    switch pane {
    case .schedule:
      schedule.move(move, height: extent.page)
      follow(instalment: schedule.selected)
    case .operations:
      operations.move(move, height: extent.page)
      let instalment = operations.selected.flatMap { listed[$0].instalment }
      if let instalment { _ = schedule.select(instalment) }
    }
    return .stay
  }

  /// Moving in one pane moves to its partner row in the other.
  private mutating func follow(instalment: Int?) {
    guard let index = listed.firstIndex(where: { $0.instalment == instalment }) else { return }
    _ = operations.select(index)
  }
}

extension Session {
  /// The business day, or the first day there is on an empty book.
  func day() throws -> Day { try book.businessDay ?? Clock.today() }

  /// What the things that `plan` names are called.
  func names(of plan: Plan) throws -> PlanScreen.Names {
    var names = PlanScreen.Names()
    if let customer = try book.customer(plan.application.customer) {
      names.customer = Masking.name(customer.person.name)
      names.mobile = Masking.mobile(customer.person.mobile)
    }
    names.programme = try plan.application.programme.flatMap { try book.programme($0) }?
      .terms(on: plan.opened)
    names.product = try plan.application.product.flatMap { try book.product($0) }?
      .terms(on: plan.opened)
    names.agreement = try book.agreement(of: plan)
    let partner = try book.partner(plan.application.partner)
    names.partner = partner?.registration.name ?? plan.application.partner.text
    names.agent = partner?.agent(plan.application.agent)?.name ?? plan.application.agent.text
    return names
  }
}
