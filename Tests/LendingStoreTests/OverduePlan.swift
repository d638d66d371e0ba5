import Foundation
import Lending
import LendingStore
import Testing

/// A running plan of a real book, overdue, with an open capture.
struct OverduePlan {
  let folder: Folder
  let book: Book
  let plan: ID<Plan>
  let day: Day
  let capture: Lending.Operation

  init() throws {
    folder = try Folder()
    let first = Day("2026-01-05") ?? .earliest
    let (book, id, last) = try RandomBook.overdue(in: folder, from: first)
    (self.book, plan, day) = (book, id, last.adding(days: 1))
    capture = try #require(try book.plan(id)?.operations.last { $0.kind == .capture })
  }
}

/// What is told of that plan, on the day after it was captured.
protocol OnOverduePlan {
  var told: OverduePlan { get }
}

extension OnOverduePlan {
  var book: Book { told.book }
  var plan: ID<Plan> { told.plan }
  var day: Day { told.day }
  var capture: Lending.Operation { told.capture }

  func answer(
    _ operation: ID<Lending.Operation>, _ result: OperationResult, on later: Day? = nil,
    _ change: (inout OperationAnswered) -> Void = { _ in }
  ) throws {
    var body = OperationAnswered(operation: operation, plan: plan, result: result) {
      $0.authorisation = result == .done ? "W-1" : nil
      $0.failure = result == .failed ? .declined : nil
    }
    change(&body)
    try record(Event(body), on: later ?? day)
    #expect(try book.verify() == [], "\(operation.text) \(result.rawValue)")
  }

  @discardableResult
  func record(_ event: Event, on day: Day) throws -> Receipt {
    try book.record(
      Request(
        day: day, actor: "S-1", role: .officer, event: event,
        at: Moment(day: day, secondOfDay: 36_000)))
  }

  func pay(_ amount: Money, _ reference: String) throws -> EntryID {
    try record(
      Event(
        RepaymentReceived(plan: plan, amount: amount) {
          $0.reference = reference
        }), on: day
    ).entry
  }

  /// Sets the only difference right that stands, or `amount` of it.
  func correct(_ amount: Money? = nil) throws -> EntryID {
    let differences = try #require(try book.plan(plan)?.differences)
    let difference = try #require(differences.first)
    #expect(differences.count == 1)
    return try record(
      Event(
        DifferenceCorrected(
          plan: plan, difference: difference.id, amount: amount ?? difference.amount,
          reference: "T-1")), on: day
    ).entry
  }

  /// The phone comes back and the shop refunds its price but for `short`.
  func bringBack(short: Money = .zero) throws {
    let principal = try #require(try book.plan(plan)?.terms?.schedule.principal)
    for event: any EventBody in [
      ReturnStarted(plan: plan, reason: "屏幕") {
        $0.inspection = "JC-1"
        $0.consent = "TY-1"
      },
      CarrierContractEnded(plan: plan, reference: "JY-1"),
      ShopRefundConfirmed(plan: plan, amount: principal - short, reference: "TK-1"),
    ] { try record(Event(event), on: day) }
  }

  /// The customer is refunded what is due to them.
  func refund() throws -> EntryID {
    let due = try #require(try book.plan(plan)?.returning?.toRefund)
    return try record(
      Event(
        CustomerRefunded(plan: plan, amount: due, reference: "TK-2")), on: day
    ).entry
  }

  @discardableResult
  func reverse(_ entry: EntryID) throws -> EntryID {
    try record(
      Event(
        EntryReversed(entry: entry, reason: "记错")), on: day
    ).entry
  }

  var differences: [String] {
    get throws {
      try #require(try book.plan(plan)).differences.map { "\($0.kind.rawValue) \($0.amount.text)" }
    }
  }

  var freeze: Freeze {
    get throws { try #require(try book.plan(plan)?.freeze) }
  }
}
