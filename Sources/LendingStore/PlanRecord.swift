import GRDB
import Lending

extension Plan.Summary: FetchableRecord, PersistableRecord {
  /// The plans.
  package static let databaseTableName = Table.plan.rawValue

  /// Reads the columns in the order of the table.
  package init(row: Row) throws {
    self.init()
    var cells = CellReader(row)
    id = try cells.next()
    programme = try cells.next()
    product = try cells.next()
    customer = try cells.next()
    partner = try cells.next()
    agent = try cells.next()
    outlet = try cells.next()
    line = try cells.next()
    queueNumber = try cells.next()
    opened = try cells.next()
    stage = try cells.next()
    stageSince = try cells.next()
    holdsUntil = try cells.next()
    phone = try cells.next()
    imei = try cells.next()
    secondIMEI = try cells.next()
    purpose = try cells.next()
    principal = try cells.next()
    freezeAmount = try cells.next()
    freeze = try cells.next()
    freezeRequest = try cells.next()
    freezeState = try cells.next()
    frozen = try cells.next()
    released = try cells.next()
    captured = try cells.next()
    freezeEnds = try cells.next()
    frozenTwice = try cells.next()
    freezePending = try cells.next()
    unpaidPrincipal = try cells.next()
    gap = try cells.next()
    periods = try cells.next()
    paidCount = try cells.next()
    compensatedCount = try cells.next()
    nextDue = try cells.next()
    nextAmount = try cells.next()
    oldestUnpaidDue = try cells.next()
    oldestUnpaidDueBefore = try cells.next()
    dueUnpaid = try cells.next()
    compensatedUnpaid = try cells.next()
    billed = try cells.next()
    drawn = try cells.next()
    disbursed = try cells.next()
    settled = try cells.next()
    writtenOff = try cells.next()
    writtenOffAmount = try cells.next()
    recovered = try cells.next()
    captureFrom = try cells.next()
    attention = try cells.next()
    breach = try cells.next()
    firstDue = try cells.next()
    firstPaid = try cells.next()
    interest = try cells.next()
    grace = Grace(days: try cells.next(), pauses: Grace.Pause.read(try cells.next()))
  }

  /// Names every column.
  package func encode(to container: inout PersistenceContainer) {
    for (column, cell) in zip(PlanColumn.allCases, cells) { container[column.rawValue] = cell }
  }

  var cells: Cells {
    [
      id.databaseValue, programme.cell, product.cell, customer.databaseValue, partner.databaseValue,
      agent.databaseValue, outlet.databaseValue, line.databaseValue, queueNumber.cell,
      opened.databaseValue, stage.databaseValue, stageSince.databaseValue, holdsUntil.cell,
      phone.cell, imei.cell, secondIMEI.cell, purpose.cell, principal.databaseValue,
      freezeAmount.databaseValue, freeze.cell, freezeRequest.cell, freezeState.cell,
      frozen.databaseValue, released.databaseValue, captured.databaseValue, freezeEnds.cell,
      frozenTwice.databaseValue, freezePending.databaseValue, unpaidPrincipal.databaseValue,
      gap.databaseValue,
      periods.databaseValue, paidCount.databaseValue, compensatedCount.databaseValue,
      nextDue.cell, nextAmount.databaseValue, oldestUnpaidDue.cell, oldestUnpaidDueBefore.cell,
      dueUnpaid.databaseValue, compensatedUnpaid.databaseValue, billed.databaseValue,
      drawn.databaseValue,
      disbursed.cell, settled.cell, writtenOff.cell, writtenOffAmount.databaseValue,
      recovered.databaseValue, captureFrom.cell, attention.cell, breach.cell,
      firstDue.cell, firstPaid.cell, interest.databaseValue, grace.days.databaseValue,
      Grace.Pause.text(grace.pauses).cell,
      remaining.databaseValue,
    ]
  }
}

/// The columns of the plans, in the order of the table.
enum PlanColumn: String, CaseIterable {
  case id, programme, product, customer, partner, agent, outlet, line
  case queueNumber = "queue_number"
  case opened, stage
  case stageSince = "stage_since"
  case holdsUntil = "holds_until"
  case phone, imei
  case secondIMEI = "second_imei"
  case purpose, principal
  case freezeAmount = "freeze_amount"
  case freeze
  case freezeRequest = "freeze_request"
  case freezeState = "freeze_state"
  case frozen, released, captured
  case freezeEnds = "freeze_ends"
  case frozenTwice = "frozen_twice"
  case freezePending = "freeze_pending"
  case unpaidPrincipal = "unpaid_principal"
  case gap, periods
  case paidCount = "paid_count"
  case compensatedCount = "compensated_count"
  case nextDue = "next_due"
  case nextAmount = "next_amount"
  case oldestUnpaidDue = "oldest_unpaid_due"
  case oldestUnpaidDueBefore = "oldest_unpaid_due_before"
  case dueUnpaid = "due_unpaid"
  case compensatedUnpaid = "compensated_unpaid"
  case billed, drawn, disbursed, settled
  case writtenOff = "written_off"
  case writtenOffAmount = "written_off_amount"
  case recovered
  case captureFrom = "capture_from"
  case attention, breach
  case firstDue = "first_due"
  case firstPaid = "first_paid"
  case interest
  case graceDays = "grace_days"
  case pauses
  case remaining
}

extension Grace.Pause {
  /// The pauses as a column keeps them, first and last days by their numbers; nil without any.
  static func text(_ pauses: [Grace.Pause]) -> String? {
    guard !pauses.isEmpty else { return nil }
    return pauses.map { "\($0.from.number)-\($0.through.number)" }.joined(separator: " ")
  }

  static func read(_ text: String?) -> [Grace.Pause] {
    (text ?? "").split(separator: " ").compactMap { pause in
      let days = pause.split(separator: "-").compactMap { Int($0) }.compactMap(Day.init(number:))
      return days.count == 2 ? Grace.Pause(from: days[0], through: days[1]) : nil
    }
  }
}
