import GRDB
import Lending

/// Which plans a list shows, and in which order.
///
/// Every condition narrows it; none excludes anything by itself.
package struct PlanQuery: Hashable, Sendable {
  /// In one of these stages; empty for all.
  package var stages: Set<Plan.Stage> = []
  /// Brought in by this agent.
  package var agent: ID<Agent>?
  /// Brought in by this partner's agents.
  package var partner: ID<Partner>?
  /// Of this customer.
  package var customer: ID<Customer>?
  /// Opened at this outlet.
  package var outlet: ID<Outlet>?
  /// Under this product.
  package var product: ID<Product>?
  /// Under this programme.
  package var programme: ID<Programme>?
  /// With the freeze on this line.
  package var line: ID<Line>?
  /// Whose next unpaid instalment falls due, or fell due, on one of these days.
  package var nextDue: ClosedRange<Day>?
  /// Whose oldest unpaid due day, before compensation, is one of these.
  package var oldestUnpaidDueBefore: ClosedRange<Day>?
  /// Whose oldest unpaid due day, after compensation, is one of these.
  package var oldestUnpaidDue: ClosedRange<Day>?
  /// Whose freeze stands so; empty for all, those without a freeze too.
  package var freezeStates: Set<Freeze.State> = []
  /// Whose freeze was asked for.
  package var hasFreeze = false
  /// In all of these sets.
  package var sets: [PlanSet] = []
  /// Found by this text: what it finds is as in `Book.find`.
  package var text: String?
  /// By what the list is sorted; plans without it stand at the end.
  package var sort = Sort.id
  /// Whether from the last to the first.
  package var isDescending = false

  /// All plans, by number.
  package init() {}

  /// All plans for which `fill` sets conditions and order.
  package init(_ fill: (inout PlanQuery) -> Void) { fill(&self) }

  /// The work list of the overdue: unpaid before compensation and due before `day`, the nearest
  /// capture first, those that are not captured at the end.
  package static func overdue(on day: Day) -> PlanQuery {
    PlanQuery {
      $0.oldestUnpaidDueBefore = Day.earliest...day.adding(days: -1)
      $0.sort = .captureFrom
    }
  }

  /// What stands at the counter, what runs out first at the top.
  package static var atCounter: PlanQuery {
    PlanQuery {
      $0.stages = Set(Plan.Stage.allCases.filter(\.isAtCounter))
      $0.sort = .holdsUntil
    }
  }

  /// The freezes that were asked for, finished ones too, the last day first to come at the top.
  package static var freezes: PlanQuery {
    PlanQuery {
      $0.hasFreeze = true
      $0.sort = .freezeEnds
    }
  }

  /// What plans can be sorted by.
  package enum Sort: String, CaseIterable, Sendable {
    case id, opened, remaining, principal, disbursed, settled, gap
    case stageSince = "stage_since"
    case holdsUntil = "holds_until"
    case freezeEnds = "freeze_ends"
    case unpaidPrincipal = "unpaid_principal"
    case nextDue = "next_due"
    case nextAmount = "next_amount"
    case dueUnpaid = "due_unpaid"
    case oldestUnpaidDue = "oldest_unpaid_due"
    case oldestUnpaidDueBefore = "oldest_unpaid_due_before"
    case captureFrom = "capture_from"
  }

  var list: ListSQL {
    var list = ListSQL(table: .plan, column: sort.rawValue, descending: isDescending)
    if !stages.isEmpty {
      // Most plans run: those are found in the order of the freezes' ends sooner than sorted by them.
      let column = sort == .freezeEnds && stages.contains(.active) ? "+stage" : "stage"
      list.require(column, among: stages.map(\.databaseValue).sorted { "\($0)" < "\($1)" })
    }
    let named: [(String, DatabaseValue?)] = [
      ("agent = ?", agent?.databaseValue), ("partner = ?", partner?.databaseValue),
      ("customer = ?", customer?.databaseValue), ("outlet = ?", outlet?.databaseValue),
      ("programme = ?", programme?.databaseValue), ("product = ?", product?.databaseValue),
      ("line = ?", line?.databaseValue),
    ]
    for case (let condition, let cell?) in named { list.require(condition, cell) }
    let days: [(String, ClosedRange<Day>?)] = [
      ("next_due BETWEEN ? AND ?", nextDue),
      ("oldest_unpaid_due_before BETWEEN ? AND ?", oldestUnpaidDueBefore),
      ("oldest_unpaid_due BETWEEN ? AND ?", oldestUnpaidDue),
    ]
    for case (let condition, let range?) in days {
      list.require(
        condition, range.lowerBound.databaseValue, range.upperBound.databaseValue)
    }
    if !freezeStates.isEmpty {
      list.require("freeze_state", among: freezeStates.map(\.databaseValue))
    }
    if hasFreeze { list.require("freeze IS NOT NULL") }
    for set in sets { set.narrow(&list) }
    if let text {
      switch SearchTerms.Typed(text) {
      case .residentID(let number):
        list.require(
          "customer IN (SELECT id FROM customer WHERE resident_id = ?)", number.databaseValue)
      case .term(let term):
        let (start, end) = (term.databaseValue, SearchTerms.end(of: term).databaseValue)
        list.require(
          """
          (id IN (SELECT plan FROM search WHERE term >= ? AND term < ? AND plan <> '')
          OR customer IN (SELECT customer FROM search WHERE term >= ? AND term < ? AND plan = ''))
          """, start, end, start, end)
      }
    }
    return list
  }
}

extension Book {
  /// A page of the plans that `query` asks for, after `key`; at most `limit`.
  package func plans(
    _ query: PlanQuery, after key: PageKey? = nil, limit: Int
  ) throws -> Page<Plan.Summary> {
    try queue.read {
      try query.list.page($0, after: key, limit: limit, read: Plan.Summary.init(row:))
    }
  }

  /// How many plans `query` asks for.
  ///
  /// Linear in their number, but for conditions with an index.
  package func count(_ query: PlanQuery) throws -> Int {
    try queue.read { try query.list.count($0) }
  }

  /// The numbers of all plans that `query` asks for, in the order of the numbers.
  package func ids(_ query: PlanQuery) throws -> [ID<Plan>] {
    try queue.read { try query.list.ids($0) }
  }

  /// What lists keep of one plan, or nil.
  package func summary(of plan: ID<Plan>) throws -> Plan.Summary? {
    try queue.read { db in
      try Plan.Summary.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM plan WHERE id = ?"), arguments: [plan])
    }
  }

  /// The persons behind customers, for the rows of a list.
  package func persons(of customers: Set<ID<Customer>>) throws -> [ID<Customer>: CustomerPerson] {
    try queue.read { db in
      var persons: [ID<Customer>: CustomerPerson] = [:]
      let statement = try db.cachedStatement(
        sql: "SELECT id, name, initials, resident_id, mobile, card FROM customer WHERE id = ?")
      for customer in customers {
        guard let row = try Row.fetchOne(statement, arguments: [customer]) else { continue }
        var cells = CellReader(row, from: 1)
        var person = CustomerPerson()
        person.name = try cells.next()
        person.initials = try cells.next()
        person.residentID = try cells.next()
        person.mobile = try cells.next()
        person.card = try cells.next()
        persons[customer] = person
      }
      return persons
    }
  }
}
