import GRDB
import Lending

/// An operation, a bill or a difference, with whose plan it belongs to.
package struct PlanItem<Item: Hashable & Sendable>: Hashable, Sendable {
  /// The plan.
  package let plan: ID<Plan>
  /// The line that the plan's freeze is on.
  package let line: ID<Line>
  /// Whose plan.
  package let customer: ID<Customer>
  /// Whose agent's.
  package let agent: ID<Agent>
  /// What it is.
  package let item: Item

  init(_ plan: Plan, _ item: Item) {
    self.plan = plan.id
    line = plan.application.line
    customer = plan.application.customer
    agent = plan.application.agent
    self.item = item
  }

  fileprivate init(_ cells: inout CellReader, _ item: (ID<Item>, inout CellReader) throws -> Item)
    throws
  {
    plan = try cells.next()
    let id: ID<Item> = try cells.next()
    line = try cells.next()
    customer = try cells.next()
    agent = try cells.next()
    self.item = try item(id, &cells)
  }

  fileprivate func owners(_ id: ID<Item>) -> Cells {
    [
      plan.databaseValue, id.databaseValue, line.databaseValue, customer.databaseValue,
      agent.databaseValue,
    ]
  }
}

/// Something that lists keep one row of for each plan's item.
package protocol ItemOfPlan: Hashable, Sendable {
  /// The item with this identifier, read from the row's cells.
  static func read(_ row: Row) throws -> PlanItem<Self>
}

extension Operation: ItemOfPlan {
  /// Reads the columns in the order of the table.
  package static func read(_ row: Row) throws -> PlanItem<Operation> {
    var cells = CellReader(row)
    return try PlanItem(&cells) { id, cells in
      let kind: OperationKind = try cells.next()
      let requested: Money = try cells.next()
      let instalment: Int? = try cells.next()
      let day: Day = try cells.next()
      let entry = EntryID(device: try cells.next(), number: try cells.next())
      let expires: Moment? = try cells.next()
      var operation = Operation(
        id: id, kind: kind, requested: requested, instalment: instalment, day: day,
        entry: entry, expires: expires, state: try cells.next())
      operation.done = try cells.next()
      operation.answered = try cells.next()
      operation.answeredAt = try cells.next()
      operation.authorisation = try cells.next()
      operation.failure = try cells.next()
      operation.leastDownPayment = try cells.next()
      operation.nextAttempt = try cells.next()
      operation.remaining = try cells.next()
      return operation
    }
  }
}

extension PlanItem where Item == Operation {
  var cells: Cells {
    owners(item.id) + [
      item.kind.databaseValue, item.requested.databaseValue, item.instalment.cell,
      item.day.databaseValue, item.entry.device.databaseValue,
      item.entry.number.databaseValue, item.expires.cell, item.state.databaseValue,
      item.done.databaseValue, item.answered.cell, item.answeredAt.cell,
      item.authorisation.cell, item.failure.cell, item.leastDownPayment.cell,
      item.nextAttempt.cell, item.remaining.cell,
    ]
  }
}

extension Bill: ItemOfPlan {
  /// Reads the columns in the order of the table.
  package static func read(_ row: Row) throws -> PlanItem<Bill> {
    var cells = CellReader(row)
    return try PlanItem(&cells) { id, cells in
      var bill = Bill(
        id: id, operation: try cells.next(), instalment: try cells.next(),
        amount: try cells.next(), day: try cells.next(), due: try cells.next())
      bill.repaid = try cells.next()
      bill.settled = try cells.next()
      return bill
    }
  }
}

extension PlanItem where Item == Bill {
  var cells: Cells {
    owners(item.id) + [
      item.operation.databaseValue, item.instalment.databaseValue, item.amount.databaseValue,
      item.day.databaseValue, item.due.cell, item.repaid.databaseValue, item.settled.cell,
    ]
  }
}

extension Difference: ItemOfPlan {
  /// Reads the columns in the order of the table.
  package static func read(_ row: Row) throws -> PlanItem<Difference> {
    var cells = CellReader(row)
    return try PlanItem(&cells) { id, cells in
      let kind: Difference.Kind = try cells.next()
      let amount: Money = try cells.next()
      return Difference(
        id: id, kind: kind, amount: amount, operation: try cells.next(),
        instalment: try cells.next(), since: try cells.next())
    }
  }
}

extension PlanItem where Item == Difference {
  var cells: Cells {
    owners(item.id) + [
      item.kind.databaseValue, item.amount.databaseValue, item.operation.cell,
      item.instalment.cell, item.since.databaseValue,
    ]
  }
}
