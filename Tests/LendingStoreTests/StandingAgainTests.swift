import Foundation
import Lending
import LendingStore
import Testing

/// What builds on an entry that is reversed, and what stands again when a reversal is.
@Suite struct StandingAgainTests: OnOverduePlan {
  let told: OverduePlan

  init() throws { told = try OverduePlan() }

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
      Event(
        RepaymentReceived(plan: plan, amount: Money(fen: 10_000)) {
          $0.reference = "H-2"
        }), on: day.adding(days: 2))
    #expect(try differences == ["refund-short 100.00"])
    #expect(throws: Refusal(.unknown(field: "difference", id: "\(plan.text)/refund-short"))) {
      try record(
        Event(
          EntryReversed(entry: gone, reason: "记错")), on: later.adding(days: 1))
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
  @Test func `a deduction stands again only while the deposit holds it`() throws {
    func deduct(_ reference: String) throws -> EntryID {
      try book.record(
        Request(
          day: day, actor: "S-1", role: .supervisor,
          event: Event(
            DepositDeducted(
              partner: RandomBook.partner, amount: Money(fen: 200_000_000), cause: .customerRedress,
              reference: reference)), at: Moment(day: day, secondOfDay: 36_000))
      ).entry
    }
    func undo(_ entry: EntryID) throws -> EntryID {
      try book.record(
        Request(
          day: day, actor: "S-1", role: .supervisor,
          event: Event(
            EntryReversed(entry: entry, reason: "记错")), at: Moment(day: day, secondOfDay: 36_000))
      ).entry
    }
    let gone = try undo(try deduct("K-1"))
    let other = try deduct("K-2")
    #expect(throws: Refusal(.depositInsufficient(balance: Money(fen: 100_000_000)))) {
      try undo(gone)
    }
    #expect(try book.partner(RandomBook.partner)?.deposit == Money(fen: 100_000_000))
    _ = try undo(other)
    _ = try undo(gone)
    #expect(try book.partner(RandomBook.partner)?.deposit == Money(fen: 100_000_000))
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
}
