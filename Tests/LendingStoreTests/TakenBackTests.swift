import Foundation
import Lending
import LendingStore
import Testing

/// Answers that a line's owner takes back, on a running plan with more behind them.
@Suite struct TakenBackTests {
  let folder: Folder
  let book: Book
  let plan: ID<Plan>
  let day: Day
  let capture: Lending.Operation

  init() throws {
    folder = try Folder()
    let first = Day("2026-01-05") ?? .earliest
    let (book, id, last) = try Life.overdue(in: folder, from: first)
    (self.book, plan, day) = (book, id, last.adding(days: 1))
    capture = try #require(try book.plan(id)?.operations.last { $0.kind == .capture })
  }

  private func answer(
    _ operation: ID<Lending.Operation>, _ result: OperationResult, on later: Day? = nil,
    _ change: (inout OperationAnswered) -> Void = { _ in }
  ) throws {
    var body = OperationAnswered {
      $0.operation = operation
      $0.plan = plan
      $0.result = result
      $0.authorisation = result == .done ? "W-1" : nil
      $0.failure = result == .failed ? .declined : nil
    }
    change(&body)
    try book.record(
      Request(
        day: later ?? day, actor: "S-1", role: .officer, event: .operation(.answered(body)),
        at: Moment(day: later ?? day, secondOfDay: 36_000)))
    #expect(try book.verify() == [], "\(operation.text) \(result.rawValue)")
  }

  private var freeze: Freeze {
    get throws { try #require(try book.plan(plan)?.freeze) }
  }

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
    try answer(capture.id, .done)
    let later = day.adding(days: 2)
    try book.closeDay(through: later.adding(days: -1), at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan, on: day)?.freeze?.captured == capture.requested)
    try answer(capture.id, .failed, on: later)
    #expect(try book.plan(plan, on: day)?.freeze?.captured == .zero)
    let past = try book.standing(on: day)
    let first = try #require(try past.plan(plan)?.instalments.first)
    #expect(first.captured == .zero)
    #expect(try past.plan(plan)?.operations.first { $0.id == capture.id }?.state == .failed)
    #expect(try past.plan(plan)?.freeze == book.plan(plan, on: day)?.freeze)
    try past.close()
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
