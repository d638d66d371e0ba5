import Foundation
import Lending
import LendingStore
import Testing

/// Answers that a line's owner takes back, on a running plan with more behind them.
@Suite struct TakenBackTests: OnOverduePlan {
  let told: OverduePlan

  init() throws { told = try OverduePlan() }

  @Test func `a freeze that is taken back leaves nothing, whatever was captured of it`() throws {
    let original = try freeze.original
    try answer(capture.id, .done)
    #expect(try freeze.captured == capture.requested)
    try answer(try freeze.id, .failed)
    #expect(try freeze.remaining == .zero)
    #expect(try freeze.released == original - capture.requested)
    try answer(capture.id, .failed)
    #expect(try freeze.remaining == .zero)
    #expect(try freeze.captured == .zero)
    try answer(try freeze.id, .done)
    #expect(try freeze.remaining == original)
    #expect(try freeze.released == .zero)
    #expect(try book.plan(plan)?.differences == [])
  }

  private var frozenOnLine: Money? {
    get throws {
      guard let customer = try book.plan(plan)?.application.customer else { return nil }
      return try book.lines(of: customer).first?.frozen
    }
  }

  @Test func `a freeze that was done after all is frozen as before, once`() throws {
    let before = try freeze
    try answer(before.id, .failed)
    #expect(try book.plan(plan)?.differences.map(\.kind) == [.releaseUndue])
    #expect(try frozenOnLine == .zero)
    try answer(before.id, .done)
    #expect(try freeze.remaining == before.original)
    #expect(try book.plan(plan)?.differences == [])
    #expect(try frozenOnLine == before.original)
  }

  @Test func `a past day looks the same in its tables, whatever was taken back since`() throws {
    // Paid while the capture is in process, and given back as paid twice once it was done.
    let paid = capture.requested
    try record(
      Event(
        RepaymentReceived(plan: plan, amount: paid) {
          $0.reference = "H-1"
        }), on: day)
    try answer(capture.id, .done)
    let double = try #require(try book.plan(plan)?.differences.first)
    #expect(double.kind == .doublePayment)
    let later = day.adding(days: 2)
    try book.closeDay(through: later.adding(days: -1), at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan, on: day)?.freeze?.captured == capture.requested)
    try record(
      Event(
        DifferenceCorrected(
          plan: plan, difference: double.id, amount: double.amount, reference: "T-1")), on: later)
    try answer(capture.id, .failed, on: later)
    let live = try #require(try book.plan(plan, on: day))
    #expect(live.freeze?.captured == .zero)
    #expect(live.instalments[0].paid.total == paid - double.amount)
    let past = try book.standing(on: day)
    #expect(try past.plan(plan)?.instalments == live.instalments)
    #expect(try past.plan(plan)?.operations == live.operations)
    #expect(try past.plan(plan)?.freeze == live.freeze)
    let row = try #require(
      try past.plans(PlanQuery(), limit: 99).rows.first { $0.id == plan })
    #expect(row.unpaidPrincipal == live.unpaidPrincipal)
    try past.close()
  }

  @Test func `a capture taken back on a day that is open no more is a difference until it is`()
    throws
  {
    try answer(capture.id, .done)
    let later = day.adding(days: 1)
    try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 10))
    try answer(capture.id, .failed, on: later)
    try openAgain(from: later)
    for open in [day.adding(days: -1), day] {
      #expect(try book.plan(plan, on: open)?.operations.last?.state != .failed)
    }
    let found = try #require(try book.plan(plan))
    #expect(found.freeze?.captured == capture.requested)
    #expect(found.differences.map(\.kind) == [.takenBackAhead])
    #expect(found.differences.map(\.amount) == [capture.requested])
    try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan)?.freeze?.captured == .zero)
    #expect(try book.plan(plan)?.differences == [])
    #expect(try book.verify() == [])
  }

  private func openAgain(from later: Day) throws {
    let closing = try #require(
      try book.storedEntries(limit: 10_000).last { $0.event == "day-closed" })
    try record(
      Event(
        EntryReversed(entry: closing.id, reason: "日终按早了")), on: later)
    #expect(try book.businessDay == day)
  }

  private func captures() throws -> [Lending.Operation] {
    try #require(try book.plan(plan)).pending.filter { $0.kind == .capture }
  }

  @Test func `what is told again on an open day is not ahead any more`() throws {
    let later = day.adding(days: 1)
    try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 9))
    try answer(capture.id, .done, on: later)
    try openAgain(from: later)
    #expect(try book.plan(plan)?.differences.map(\.kind) == [.doneAhead])
    try answer(capture.id, .done)
    #expect(try book.plan(plan)?.differences == [])
    #expect(try book.plan(plan)?.freeze?.captured == capture.requested)
    try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan)?.freeze?.captured == capture.requested)
    #expect(try book.verify() == [])
  }

  @Test func `what was asked for and done on a day to come is not asked for a second time`() throws
  {
    try answer(capture.id, .failed) { $0.nextAttempt = day }
    let later = day.adding(days: 1)
    let asked = try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 9))
    let again = try #require(try book.plan(plan)?.operations.last { $0.kind == .capture })
    #expect(again.day == later, "\(asked)")
    try answer(again.id, .done, on: later)
    try openAgain(from: later)
    #expect(try book.plan(plan)?.differences.map(\.kind) == [.doneAhead])
    #expect(try captures() == [])
    #expect(throws: Refusal(.exceedsOught(field: "amount", most: .zero))) {
      try record(
        Event(
          OperationRequested(operation: "K-3", plan: plan, kind: .capture, amount: again.requested)
          {
            $0.instalment = again.instalment
          }), on: day)
    }
    try book.closeDay(through: day, at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan)?.freeze?.captured == again.requested)
    #expect(try book.plan(plan)?.differences == [])
    #expect(try book.verify() == [])
  }

  @Test func `a capture that was asked for is done although the freeze was taken back`() throws {
    let original = try freeze.original
    try answer(try freeze.id, .failed)
    #expect(try freeze.released == original)
    try answer(capture.id, .done)
    #expect(try freeze.captured == capture.requested)
    #expect(try freeze.released == original - capture.requested)
    #expect(try freeze.remaining == .zero)
    try answer(try freeze.id, .done)
    #expect(try freeze.released == .zero)
    #expect(try freeze.remaining == original - capture.requested)
  }

  @Test func `what the owner captured by itself is set right before its instalment is captured`()
    throws
  {
    try answer(capture.id, .failed)
    let second = try #require(try book.plan(plan)?.instalments.dropFirst().first)
    try answer("U-1", .done) {
      $0.kind = .capture
      $0.instalment = second.number
      $0.amount = second.scheduled.total
    }
    // A month later the second instalment is overdue as well, and was captured once already.
    let later = second.due.adding(days: 30)
    try book.closeDay(through: later, at: Moment(day: later, secondOfDay: 80_000))
    let found = try #require(try book.plan(plan))
    #expect(found.differences.map(\.kind) == [.captureUndue])
    let captured = found.operations.filter { $0.kind == .capture }.compactMap(\.instalment)
    #expect(captured == [1, second.number, 1])
    #expect(try book.verify() == [])
  }
}
