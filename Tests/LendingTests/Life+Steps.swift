import Lending
import Testing

/// What else is told of a life, and what its books say.
extension Life {
  /// Sets right the first difference that stands on `seen`, or on the same day.
  mutating func correct(
    as seen: String? = nil, _ amount: String? = nil, on day: String
  ) throws {
    let difference = try #require(plan(seen ?? day).differences.first)
    let amount = amount.map(Life.yuan) ?? difference.amount
    record(
      day,
      Event(
        DifferenceCorrected(
          plan: Life.plan, difference: difference.id, amount: amount, reference: "")))
  }

  mutating func repayBill(of capture: String, _ amount: String, on day: String) {
    record(
      day,
      Event(
        BillRepaid(
          line: "L1", plan: Life.plan, bill: Bill.id(of: ID(capture)), amount: Life.yuan(amount))))
  }

  mutating func waive(
    _ amount: String, _ component: Component, instalment: Int, on day: String
  ) {
    record(
      day,
      Event(
        ChargeWaived(
          plan: Life.plan, instalment: instalment, component: component, amount: Life.yuan(amount),
          reason: "")))
  }

  /// Cost of recovery.
  mutating func charge(_ amount: String, instalment: Int, on day: String) {
    record(
      day,
      Event(
        ChargeRaised(plan: Life.plan, component: .cost, amount: Life.yuan(amount), reason: "court")
        {
          $0.instalment = instalment
        }))
  }

  /// The phone comes back: the wish, the carrier's contract, the shop's refund.
  mutating func bringBack(shop amount: String, on day: String) {
    record(day, Event(ReturnStarted(plan: Life.plan, reason: "")))
    record(day, Event(CarrierContractEnded(plan: Life.plan, reference: "")))
    record(
      day,
      Event(
        ShopRefundConfirmed(plan: Life.plan, amount: Life.yuan(amount), reference: "")))
  }

  mutating func refund(_ amount: String, on day: String) {
    record(
      day,
      Event(
        CustomerRefunded(plan: Life.plan, amount: Life.yuan(amount), reference: "")))
  }

  /// What stands on all accounts of `family` at the end of `day`.
  func balance(_ family: Account.Family, on day: String) -> String {
    Money.sum(
      Plan.postings(entries, asOf: Life.day(day)).map(\.posting)
        .filter { $0.account.family == family }.map(\.amount)
    ).text
  }

  /// The differences that stand at the end of `day`, with their amounts.
  func differences(_ day: String) -> [String] {
    plan(day).differences.map { "\($0.kind.rawValue) \($0.amount.text)" }
  }
}
