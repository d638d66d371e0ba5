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
    try record(.operation(.answered(body)), on: later ?? day)
    #expect(try book.verify() == [], "\(operation.text) \(result.rawValue)")
  }

  @discardableResult
  private func record(_ event: Event, on day: Day) throws -> Receipt {
    try book.record(
      Request(
        day: day, actor: "S-1", role: .officer, event: event,
        at: Moment(day: day, secondOfDay: 36_000)))
  }

  private func pay(_ amount: Money, _ reference: String) throws -> EntryID {
    try record(
      .plan(
        .repaymentReceived(
          RepaymentReceived {
            $0.plan = plan
            $0.amount = amount
            $0.reference = reference
          })), on: day
    ).entry
  }

  /// Sets the only difference right that stands, or `amount` of it.
  private func correct(_ amount: Money? = nil) throws -> EntryID {
    let differences = try #require(try book.plan(plan)?.differences)
    let difference = try #require(differences.first)
    #expect(differences.count == 1)
    return try record(
      .plan(
        .differenceCorrected(
          DifferenceCorrected {
            $0.plan = plan
            $0.difference = difference.id
            $0.amount = amount ?? difference.amount
            $0.reference = "T-1"
          })), on: day
    ).entry
  }

  /// The phone comes back and the shop refunds its price but for `short`.
  private func bringBack(short: Money = .zero) throws {
    let principal = try #require(try book.plan(plan)?.terms?.schedule.principal)
    for event: PlanEvent in [
      .returnStarted(
        ReturnStarted {
          $0.plan = plan
          $0.reason = "屏幕"
          $0.inspection = "JC-1"
          $0.consent = "TY-1"
        }),
      .carrierContractEnded(
        CarrierContractEnded {
          $0.plan = plan
          $0.reference = "JY-1"
        }),
      .shopRefundConfirmed(
        ShopRefundConfirmed {
          $0.plan = plan
          $0.amount = principal - short
          $0.reference = "TK-1"
        }),
    ] { try record(.plan(event), on: day) }
  }

  /// The customer is refunded what is due to them.
  private func refund() throws -> EntryID {
    let due = try #require(try book.plan(plan)?.returning?.toRefund)
    return try record(
      .plan(
        .customerRefunded(
          CustomerRefunded {
            $0.plan = plan
            $0.amount = due
            $0.reference = "TK-2"
          })), on: day
    ).entry
  }

  @discardableResult
  private func reverse(_ entry: EntryID) throws -> EntryID {
    try record(
      .book(
        .entryReversed(
          EntryReversed {
            $0.entry = entry
            $0.reason = "记错"
          })), on: day
    ).entry
  }

  private var differences: [String] {
    get throws {
      try #require(try book.plan(plan)).differences.map { "\($0.kind.rawValue) \($0.amount.text)" }
    }
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
    // Paid while the capture is in process, and given back as paid twice once it was done.
    let paid = capture.requested
    try record(
      .plan(
        .repaymentReceived(
          RepaymentReceived {
            $0.plan = plan
            $0.amount = paid
            $0.reference = "H-1"
          })), on: day)
    try answer(capture.id, .done)
    let double = try #require(try book.plan(plan)?.differences.first)
    #expect(double.kind == .doublePayment)
    let later = day.adding(days: 2)
    try book.closeDay(through: later.adding(days: -1), at: Moment(day: later, secondOfDay: 10))
    #expect(try book.plan(plan, on: day)?.freeze?.captured == capture.requested)
    try record(
      .plan(
        .differenceCorrected(
          DifferenceCorrected {
            $0.plan = plan
            $0.difference = double.id
            $0.amount = double.amount
            $0.reference = "T-1"
          })), on: later)
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
      .book(
        .entryReversed(
          EntryReversed {
            $0.entry = closing.id
            $0.reason = "日终按早了"
          })), on: later)
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
        .operation(
          .requested(
            OperationRequested {
              $0.operation = "K-3"
              $0.plan = plan
              $0.kind = .capture
              $0.amount = again.requested
              $0.instalment = again.instalment
            })), on: day)
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

  @Test func `what was given back of a capture that has failed since is not told again`() throws {
    try answer(capture.id, .failed)
    // The customer pays, and the owner captures all the same.
    _ = try pay(capture.requested, "H-1")
    try answer(capture.id, .done)
    #expect(try book.plan(plan)?.differences.map(\.kind) == [.captureUndue])
    let reversal = try reverse(try correct())
    try answer(capture.id, .failed)
    #expect(throws: Refusal(.operationEnded(operation: capture.id.text, state: .failed))) {
      try reverse(reversal)
    }
    #expect(try book.verify() == [])
  }

  @Test func `a payment that went back with a phone is reversed after the refund`() throws {
    try answer(capture.id, .failed)
    let payment = try pay(Money(fen: 10_000), "H-1")
    try bringBack()
    let due = try #require(try book.plan(plan)?.returning?.toRefund)
    let refund = try refund()
    #expect(throws: Refusal(.paidBack(entry: refund))) { try reverse(payment) }
    let shop = try #require(
      try book.entries(of: .plan(plan)).last { $0.event.kind == .shopRefundConfirmed })
    #expect(throws: Refusal(.paidBack(entry: refund))) { try reverse(shop.id) }
    // What was told after the refund went back with nothing, and neither did the same receipt again.
    for reference in ["H-2", "H-1"] {
      try reverse(try pay(Money(fen: 10_000), reference))
    }
    try reverse(refund)
    try reverse(payment)
    #expect(try book.plan(plan)?.returning?.toRefund == due - Money(fen: 10_000))
    #expect(try book.verify() == [])
  }

  @Test func `what was set right with the customer of a return stands before its causes`() throws {
    try answer(capture.id, .failed)
    try bringBack()
    let refund = try refund()
    let late = try pay(Money(fen: 5_000), "H-1")
    #expect(try differences == ["refund-short 50.00"])
    let correction = try correct()
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(late) }
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(refund) }
    // What came after it was not in it.
    try reverse(try pay(Money(fen: 3_000), "H-2"))
    let reversal = try reverse(correction)
    let gone = try reverse(late)
    #expect(
      throws: Refusal(.unknown(field: "difference", id: "\(plan.text)/refund-short"))
    ) { try reverse(reversal) }
    try reverse(gone)
    try reverse(reversal)
    #expect(try differences == [])
    #expect(try book.verify() == [])
  }

  @Test func `a reversal that is reversed asks for what it brings back or takes away`() throws {
    try answer(capture.id, .failed)
    try bringBack()
    _ = try refund()
    let late = try pay(Money(fen: 10_000), "H-1")
    let back = try reverse(try reverse(late))
    let correction = try correct()
    // The payment stands by `back` alone.
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(back) }
    let gone = try reverse(correction)
    let again = try reverse(try reverse(gone))
    // The correction is gone by `again`; another one takes its place, in part and then whole.
    let short = Reason.unknown(field: "difference", id: "\(plan.text)/refund-short")
    _ = try correct(Money(fen: 4_000))
    #expect(
      throws: Refusal(.amountAbove(field: "difference", maximum: Money(fen: 6_000)))
    ) { try reverse(again) }
    _ = try correct()
    #expect(throws: Refusal(short)) { try reverse(again) }
    #expect(try differences == [])
    #expect(try book.verify() == [])
  }

  @Test func `a correction stands again only where it could on its own day`() throws {
    try answer(capture.id, .failed)
    try bringBack()
    _ = try refund()
    let late = try pay(Money(fen: 10_000), "H-1")
    let gone = try reverse(try correct())
    try reverse(late)
    let later = day.adding(days: 3)
    try book.closeDay(through: later, at: Moment(day: later, secondOfDay: 80_000))
    try record(
      .plan(
        .repaymentReceived(
          RepaymentReceived {
            $0.plan = plan
            $0.amount = Money(fen: 10_000)
            $0.reference = "H-2"
          })), on: day.adding(days: 2))
    #expect(try differences == ["refund-short 100.00"])
    #expect(throws: Refusal(.unknown(field: "difference", id: "\(plan.text)/refund-short"))) {
      try record(
        .book(
          .entryReversed(
            EntryReversed {
              $0.entry = gone
              $0.reason = "记错"
            })), on: later.adding(days: 1))
    }
  }

  @Test func `a step of a return stands again as if it were told anew`() throws {
    try answer(capture.id, .failed)
    let paid = try pay(Money(fen: 10_000), "H-1")
    try bringBack()
    let steps = try book.entries(of: .plan(plan)).filter {
      [.returnStarted, .carrierContractEnded, .shopRefundConfirmed].contains($0.event.kind)
    }.map(\.id)
    let first = try refund()
    let noRefund = try reverse(first)
    let second = try refund()
    #expect(throws: Refusal(.tooLate(stage: .returning))) { try reverse(noRefund) }
    try reverse(second)
    let noSteps = try steps.reversed().map { try reverse($0) }
    // Nothing of a return is left, and each step needs the one before.
    for gone in [noRefund] + noSteps.dropLast() {
      #expect(throws: Refusal.self) { try reverse(gone) }
    }
    for gone in noSteps.reversed() { try reverse(gone) }
    // Less is due than was refunded then.
    try reverse(paid)
    let due = try #require(try book.plan(plan)?.returning?.toRefund)
    #expect(throws: Refusal(.amountsDisagree(field: "amount", expected: due))) {
      try reverse(noRefund)
    }
    #expect(try book.verify() == [])
  }

  @Test func `a disbursement is reversed before what builds on it`() throws {
    let disbursed = try #require(
      try book.entries(of: .plan(plan)).last { $0.event.kind == .planDisbursed })
    try answer(capture.id, .failed)
    _ = try pay(Money(fen: 10_000), "H-1")
    _ = try pay(Money(fen: 10_000), "H-1")
    let correction = try correct()
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(disbursed.id) }
    try reverse(correction)
    try bringBack()
    let shop = try #require(
      try book.entries(of: .plan(plan)).last { $0.event.kind == .shopRefundConfirmed })
    #expect(throws: Refusal(.paidBack(entry: shop.id))) { try reverse(disbursed.id) }
  }

  @Test func `what a shop paid after its refund stands before that`() throws {
    try answer(capture.id, .failed)
    try bringBack(short: Money(fen: 10_000))
    #expect(try differences == ["shop-refund-short 100.00"])
    let correction = try correct()
    let shop = try #require(
      try book.entries(of: .plan(plan)).last { $0.event.kind == .shopRefundConfirmed })
    // The customer's refund has nothing to do with it.
    try reverse(try refund())
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(shop.id) }
    try reverse(correction)
    try reverse(shop.id)
    #expect(try differences == [])
    #expect(try book.verify() == [])
  }

  /// 3,000,000.00 was paid in.
  @Test func `a deposit is never less than nothing, whatever is reversed`() throws {
    func deduct(_ reference: String) throws -> EntryID {
      try book.record(
        Request(
          day: day, actor: "S-1", role: .supervisor,
          event: .partner(
            .depositDeducted(
              DepositDeducted {
                $0.partner = Life.partner
                $0.amount = Money(fen: 200_000_000)
                $0.cause = .customerRedress
                $0.reference = reference
              })), at: Moment(day: day, secondOfDay: 36_000))
      ).entry
    }
    func undo(_ entry: EntryID) throws -> EntryID {
      try book.record(
        Request(
          day: day, actor: "S-1", role: .supervisor,
          event: .book(
            .entryReversed(
              EntryReversed {
                $0.entry = entry
                $0.reason = "记错"
              })), at: Moment(day: day, secondOfDay: 36_000))
      ).entry
    }
    let paidIn = try #require(
      try book.entries(of: .partner(Life.partner)).first { $0.event.kind == .depositPaidIn })
    let gone = try undo(try deduct("K-1"))
    let last = try deduct("K-2")
    #expect(throws: Refusal(.depositInsufficient(balance: Money(fen: 100_000_000)))) {
      try undo(gone)
    }
    #expect(throws: Refusal(.paidBack(entry: last))) { try undo(paidIn.id) }
    #expect(try book.partner(Life.partner)?.deposit == Money(fen: 100_000_000))
    _ = try undo(last)
    _ = try undo(paidIn.id)
    #expect(try book.partner(Life.partner)?.deposit == .zero)
    #expect(try book.verify() == [])
  }

  @Test func `a payment of which money was paid back is reversed after that`() throws {
    let payment = try pay(capture.requested, "H-1")
    try answer(capture.id, .done)
    let correction = try correct()
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(payment) }
    let reversal = try reverse(correction)
    try reverse(payment)
    #expect(throws: Refusal(.alreadyReversed(entry: payment))) { try reverse(reversal) }
    #expect(try book.plan(plan)?.payments == [])
    #expect(try book.verify() == [])
  }

  @Test func `of two payments with one receipt the first stands while the other was paid back`()
    throws
  {
    let first = try pay(Money(fen: 10_000), "H-1")
    _ = try pay(Money(fen: 10_000), "H-1")
    #expect(try differences == ["receipt-twice 100.00"])
    let correction = try correct()
    #expect(throws: Refusal(.paidBack(entry: correction))) { try reverse(first) }
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
