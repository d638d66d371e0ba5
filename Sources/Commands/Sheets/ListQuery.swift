import Lending
import LendingStore

/// Reads the lists of the book page by page, narrowed by conditions.
struct ListQuery {
  let book: Book
  let viewer: Viewer
  let conditions: [(condition: Condition, value: String)]

  private static let pageSize = 500

  /// Every row of the kind that meets all conditions, in the list's order.
  func each(_ kind: ListKind, _ body: (FactSheet) throws -> Void) throws {
    try every(kind) { sheet in
      let isMet = conditions.allSatisfy { condition, value in
        condition == .instalment || condition == .basis || sheet[condition.key]?.raw == value
      }
      if isMet { try body(sheet) }
    }
  }

  private func every(_ kind: ListKind, _ body: (FactSheet) throws -> Void) throws {
    switch kind {
    case .customers:
      let query = CustomerQuery {
        $0.sort = .id
        $0.isDescending = false
        $0.agent = agent
        $0.partner = value("partner").map { ID($0) }
      }
      try pages {
        try book.customers(query, after: $0, limit: Self.pageSize)
      } each: {
        try body(viewer.sheet($0))
      }
    case .partners: for one in try book.partners() { try body(viewer.sheet(one)) }
    case .agents:
      for partner in try book.partners() {
        for agent in partner.agents { try body(viewer.sheet(agent, of: partner.id)) }
      }
    case .outlets: for one in try book.outlets() { try body(viewer.sheet(one)) }
    case .programmes: for one in try book.programmes() { try body(viewer.sheet(one)) }
    case .products: for one in try book.products() { try body(viewer.sheet(one)) }
    case .lines: try lines(body)
    case .freezes: try plans(.freezes) { try body(viewer.freezeSheet($0)) }
    case .plans: try plans(PlanQuery()) { try body(viewer.sheet($0)) }
    case .cases: try plans(.atCounter) { try body(viewer.counterSheet($0)) }
    case .overdue: try plans(.overdue(on: viewer.day)) { try body(viewer.overdueSheet($0)) }
    case .operations: try operations(body)
    case .bills:
      try pages {
        try book.bills(isOpen: false, agent: scope, after: $0, limit: Self.pageSize)
      } each: {
        try body(viewer.sheet($0))
      }
    case .differences:
      try pages {
        try book.differences(agent: scope, after: $0, limit: Self.pageSize)
      } each: {
        try body(viewer.sheet($0))
      }
    case .entries: try entries(body)
    case .accounts:
      let family = value("family").flatMap { Account.Family(rawValue: $0) }
      try pages {
        try book.accounts(of: family, cut, after: $0, limit: Self.pageSize)
      } each: {
        try body(viewer.sheet($0))
      }
    case .postings: try postings(body)
    }
  }

  /// The ledger through the day looked at.
  private var cut: LedgerCut {
    let basis = value("basis").flatMap { LedgerCut.Basis(rawValue: $0) }
    return LedgerCut(basis ?? .booked, through: viewer.day)
  }

  /// Those of one account with its balance after each; none of an account that cannot be.
  private func postings(_ body: (FactSheet) throws -> Void) throws {
    let account = value("account").map { Account(path: $0) }
    if case .some(nil) = account { return }
    try pages {
      try book.register(of: account ?? nil, cut, after: $0, limit: Self.pageSize)
    } each: {
      try body(viewer.sheet($0))
    }
  }

  private var scope: ID<Agent>? { viewer.visibility.scope }

  /// The agent whose customers are listed: the one who looks, else the one asked for; a row of another
  /// one than asked for does not meet the condition.
  private var agent: ID<Agent>? { scope ?? value("agent").map { ID($0) } }

  private func value(_ name: String) -> String? {
    conditions.last { $0.condition.name == name }?.value
  }

  private func pages<Row>(
    _ page: (PageKey?) throws -> Page<Row>, each body: (Row) throws -> Void
  ) throws {
    var key: PageKey?
    repeat {
      let page = try page(key)
      for row in page.rows { try body(row) }
      key = page.next
    } while key != nil
  }

  private func plans(_ base: PlanQuery, _ body: (Plan.Summary) throws -> Void) throws {
    var query = base
    if let stage = value("stage").flatMap({ Plan.Stage(rawValue: $0) }) { query.stages = [stage] }
    query.agent = agent
    query.partner = value("partner").map { ID($0) }
    query.customer = value("customer").map { ID($0) }
    query.outlet = value("outlet").map { ID($0) }
    query.programme = value("programme").map { ID($0) }
    query.product = value("product").map { ID($0) }
    query.line = value("line").map { ID($0) }
    let state = conditions.last { $0.condition == .instalment }
      .flatMap { Plan.Instalment.State(rawValue: $0.value) }
    try pages {
      try book.plans(query, after: $0, limit: Self.pageSize)
    } each: { summary in
      if let state, try !has(state, summary.id) { return }
      try body(summary)
    }
  }

  private func has(_ state: Plan.Instalment.State, _ id: ID<Plan>) throws -> Bool {
    guard let plan = try book.plan(id, on: viewer.day) else { return false }
    return plan.instalments.contains { plan.state(of: $0, on: viewer.day) == state }
  }

  private func lines(_ body: (FactSheet) throws -> Void) throws {
    let query = CustomerQuery {
      $0.sort = .id
      $0.isDescending = false
      $0.agent = scope
    }
    if let customer = value("customer") {
      if let scope, try book.customer(ID(customer))?.agent != scope { return }
      for line in try book.lines(of: ID(customer)) { try body(viewer.sheet(line)) }
      return
    }
    try pages {
      try book.customers(query, after: $0, limit: Self.pageSize)
    } each: { customer in
      for line in try book.lines(of: customer.id) { try body(viewer.sheet(line)) }
    }
  }

  /// The operations asked for and those to send, which ought to be.
  private func operations(_ body: (FactSheet) throws -> Void) throws {
    for operation in try book.operationsToSend() where scope == nil || operation.agent == scope {
      try body(viewer.sheet(operation))
    }
    let query = OperationQuery {
      $0.agent = scope
      $0.states = Set(Operation.State.allCases.filter { $0 != .toSend })
    }
    try pages {
      try book.operations(query, after: $0, limit: Self.pageSize)
    } each: {
      try body(viewer.sheet($0))
    }
  }

  private func entries(_ body: (FactSheet) throws -> Void) throws {
    var last: Entry?
    repeat {
      let page = try book.journal(
        seenBy: viewer.visibility, after: last, limit: Self.pageSize)
      for entry in page { try body(viewer.sheet(entry)) }
      last = page.count == Self.pageSize ? page.last : nil
    } while last != nil
  }
}

extension Plan {
  /// Where an instalment stands; of a returned phone it is returned, unless it was settled.
  func state(of instalment: Instalment, on day: Day) -> Instalment.State? {
    guard let terms else { return nil }
    if returning != nil, !instalment.isSettled { return .returned }
    return instalment.state(on: day, terms)
  }
}
