import GRDB
import Lending

/// Which operations a list shows; the captures that ought to be asked for are not among them, see
/// `Book.operationsToSend()`.
package struct OperationQuery: Hashable, Sendable {
  /// In one of these states; empty for all.
  package var states: Set<Operation.State> = []
  /// Of this kind.
  package var kind: OperationKind?
  /// Of this agent's customers.
  package var agent: ID<Agent>?
  /// Of this plan.
  package var plan: ID<Plan>?
  /// Whether the latest day stands first.
  package var isDescending = true

  /// All operations, the latest first.
  package init() {}

  /// The operations for which `fill` sets conditions.
  package init(_ fill: (inout OperationQuery) -> Void) { fill(&self) }

  var list: ListSQL {
    var list = ListSQL(table: .operation, column: "day", descending: isDescending)
    if !states.isEmpty { list.require("state", among: states.map(\.databaseValue)) }
    if let kind { list.require("kind = ?", kind.databaseValue) }
    if let agent { list.require("agent = ?", agent.databaseValue) }
    if let plan { list.require("plan = ?", plan.databaseValue) }
    return list
  }
}

/// Which customers a list shows.
package struct CustomerQuery: Hashable, Sendable {
  /// Brought in by this agent.
  package var agent: ID<Agent>?
  /// Brought in by this partner's agents.
  package var partner: ID<Partner>?
  /// Found by this text, as in `Book.find`.
  package var text: String?
  /// By what the list is sorted.
  package var sort = Sort.registered
  /// Whether from the last to the first.
  package var isDescending = true

  /// All customers, the latest registered first.
  package init() {}

  /// The customers for which `fill` sets conditions and order.
  package init(_ fill: (inout CustomerQuery) -> Void) { fill(&self) }

  /// What customers can be sorted by.
  package enum Sort: String, CaseIterable, Sendable {
    case id, registered, name
  }

  var list: ListSQL {
    var list = ListSQL(table: .customer, column: sort.rawValue, descending: isDescending)
    if let agent { list.require("agent = ?", agent.databaseValue) }
    if let partner { list.require("partner = ?", partner.databaseValue) }
    if let text {
      switch SearchTerms.Typed(text) {
      case .residentID(let number): list.require("resident_id = ?", number.databaseValue)
      case .term(let term):
        list.require(
          "id IN (SELECT customer FROM search WHERE term >= ? AND term < ?)", term.databaseValue,
          SearchTerms.end(of: term).databaseValue)
      }
    }
    return list
  }
}

extension Book {
  /// A page of operations that are kept: asked for, or releases that ought to be.
  package func operations(
    _ query: OperationQuery, after key: PageKey? = nil, limit: Int
  ) throws -> Page<PlanItem<Operation>> {
    try queue.read {
      try query.list.page($0, after: key, limit: limit, read: Operation.read)
    }
  }

  /// How many operations `query` asks for.
  package func count(_ query: OperationQuery) throws -> Int {
    try queue.read { try query.list.count($0) }
  }

  /// A page of bills, the latest first; repaid ones only where `isOpen` is not asked for.
  package func bills(
    isOpen: Bool = true, plan: ID<Plan>? = nil, agent: ID<Agent>? = nil,
    after key: PageKey? = nil, limit: Int
  ) throws -> Page<PlanItem<Bill>> {
    var list = ListSQL(table: .bill, column: "day", descending: true)
    if isOpen { list.require("settled IS NULL") }
    if let agent { list.require("agent = ?", agent.databaseValue) }
    if let plan { list.require("plan = ?", plan.databaseValue) }
    return try queue.read { [list] in
      try list.page($0, after: key, limit: limit, read: Bill.read)
    }
  }

  /// A page of the differences to be set right, of one agent's customers or of all, the oldest first.
  package func differences(
    agent: ID<Agent>? = nil, after key: PageKey? = nil, limit: Int
  ) throws -> Page<PlanItem<Difference>> {
    var list = ListSQL(table: .difference, column: "since", descending: false)
    if let agent { list.require("agent = ?", agent.databaseValue) }
    return try queue.read { [list] in
      try list.page($0, after: key, limit: limit, read: Difference.read)
    }
  }

  /// A page of customers, each folded from its entries.
  package func customers(
    _ query: CustomerQuery, after key: PageKey? = nil, limit: Int
  ) throws -> Page<Customer> {
    try reading { folds in
      let page = try query.list.page(folds.tables, after: key, limit: limit) { row in
        try row.decode(ID<Customer>.self, forColumn: "id")
      }
      return Page(rows: try page.rows.compactMap { try folds.customer($0) }, next: page.next)
    }
  }

  /// How many customers `query` asks for.
  package func count(_ query: CustomerQuery) throws -> Int {
    try queue.read { try query.list.count($0) }
  }

  /// Everything that ought to be asked of the lines' owners on the business day: releases, and the
  /// captures of plans that may be captured, which the close of the day before has asked for as a rule.
  package func operationsToSend() throws -> [PlanItem<Operation>] {
    try reading { folds in
      guard let day = folds.calendar.day else { return [] }
      let releases = try Row.fetchAll(
        folds.tables,
        sql: "SELECT * FROM operation WHERE state = 'to-send' ORDER BY day, plan, id"
      ).map(Operation.read)
      let plans: [ID<Plan>] = try folds.tables.ids(
        "SELECT id FROM plan WHERE capture_from <= ? ORDER BY capture_from, id",
        [day.databaseValue])
      let captures = try plans.flatMap { id -> [PlanItem<Operation>] in
        guard case .plan(let plan) = try folds.fold(.plan(id), asOf: day) else { return [] }
        return plan.pending.filter { $0.kind == .capture }.map { PlanItem(plan, $0) }
      }
      return releases + captures
    }
  }
}
