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
        DifferenceCorrected {
          $0.plan = Life.plan
          $0.difference = difference.id
          $0.amount = amount
        }))
  }

  mutating func repayBill(of capture: String, _ amount: String, on day: String) {
    record(
      day,
      Event(
        BillRepaid {
          $0.line = "L1"
          $0.plan = Life.plan
          $0.bill = Bill.id(of: ID(capture))
          $0.amount = Life.yuan(amount)
        }))
  }

  mutating func waive(
    _ amount: String, _ component: Component, instalment: Int, on day: String
  ) {
    record(
      day,
      Event(
        ChargeWaived {
          $0.plan = Life.plan
          $0.component = component
          $0.amount = Life.yuan(amount)
          $0.instalment = instalment
        }))
  }

  /// Cost of recovery.
  mutating func charge(_ amount: String, instalment: Int, on day: String) {
    record(
      day,
      Event(
        ChargeRaised {
          $0.plan = Life.plan
          $0.component = .cost
          $0.amount = Life.yuan(amount)
          $0.instalment = instalment
          $0.reason = "court"
        }))
  }

  /// The phone comes back: the wish, the carrier's contract, the shop's refund.
  mutating func bringBack(shop amount: String, on day: String) {
    record(day, Event(ReturnStarted { $0.plan = Life.plan }))
    record(day, Event(CarrierContractEnded { $0.plan = Life.plan }))
    record(
      day,
      Event(
        ShopRefundConfirmed {
          $0.plan = Life.plan
          $0.amount = Life.yuan(amount)
        }))
  }

  mutating func refund(_ amount: String, on day: String) {
    record(
      day,
      Event(
        CustomerRefunded {
          $0.plan = Life.plan
          $0.amount = Life.yuan(amount)
        }))
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
