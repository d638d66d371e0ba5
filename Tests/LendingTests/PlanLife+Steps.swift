import Lending
import Testing

/// What else is told of a life, and what its books say.
extension PlanLife {
  /// Sets right the first difference that stands on `seen`, or on the same day.
  mutating func correct(
    as seen: String? = nil, _ amount: String? = nil, on day: String
  ) throws {
    let difference = try #require(plan(seen ?? day).differences.first)
    let amount = amount.map(PlanLife.yuan) ?? difference.amount
    record(
      day,
      Event(
        DifferenceCorrected(
          plan: PlanLife.plan, difference: difference.id, amount: amount, reference: "")))
  }

  mutating func repayBill(of capture: String, _ amount: String, on day: String) {
    record(
      day,
      Event(
        BillRepaid(
          line: "L1", plan: PlanLife.plan, bill: Bill.id(of: ID(capture)),
          amount: PlanLife.yuan(amount))))
  }

  mutating func waive(
    _ amount: String, _ component: Component, instalment: Int, on day: String
  ) {
    record(
      day,
      Event(
        ChargeWaived(
          plan: PlanLife.plan, instalment: instalment, component: component,
          amount: PlanLife.yuan(amount),
          reason: "")))
  }

  /// Cost of recovery.
  mutating func charge(_ amount: String, instalment: Int, on day: String) {
    record(
      day,
      Event(
        ChargeRaised(
          plan: PlanLife.plan, component: .cost, amount: PlanLife.yuan(amount), reason: "court"
        ) {
          $0.instalment = instalment
        }))
  }

  /// The phone comes back: the wish, the carrier's contract, the shop's refund.
  mutating func bringBack(shop amount: String, on day: String) {
    record(day, Event(ReturnStarted(plan: PlanLife.plan, reason: "")))
    record(day, Event(CarrierContractEnded(plan: PlanLife.plan, reference: "")))
    record(
      day,
      Event(
        ShopRefundConfirmed(plan: PlanLife.plan, amount: PlanLife.yuan(amount), reference: "")))
  }

  mutating func refund(_ amount: String, on day: String) {
    record(
      day,
      Event(
        CustomerRefunded(plan: PlanLife.plan, amount: PlanLife.yuan(amount), reference: "")))
  }

  /// What stands on all accounts of `family` at the end of `day`.
  func balance(_ family: Account.Family, on day: String) -> String {
    Money.sum(
      Plan.postings(entries, asOf: PlanLife.day(day)).map(\.posting)
        .filter { $0.account.family == family }.map(\.amount)
    ).text
  }

  /// The differences that stand at the end of `day`, with their amounts.
  func differences(_ day: String) -> [String] {
    plan(day).differences.map { "\($0.kind.rawValue) \($0.amount.text)" }
  }
}
