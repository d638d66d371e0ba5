import GRDB
import Lending

extension Plan.Summary: FetchableRecord {
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
    nextChangeDay = try cells.next()
    breach = try cells.next()
    firstDue = try cells.next()
    firstPaid = try cells.next()
    interest = try cells.next()
    grace = Grace(days: try cells.next(), pauses: Grace.Pause.read(try cells.next()))
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
      recovered.databaseValue, captureFrom.cell, nextChangeDay.cell, breach.cell,
      firstDue.cell, firstPaid.cell, interest.databaseValue, grace.days.databaseValue,
      Grace.Pause.text(grace.pauses).cell,
      remaining.databaseValue,
    ]
  }
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
