import Foundation
import Lending
import LendingStore
import Testing

@testable import Demonstration

/// Made-up books on files, recorded through the door that everybody uses.
@MainActor final class DemoShelf {
  let book: Book
  let requests: [Request]
  /// What the door refused, as lines of text; nothing when all is well.
  let refused: [String]
  private let folder: URL

  static let today = day("2026-11-23")

  /// A book of everything, only to be read: made once for all tests.
  static func full() throws -> DemoShelf {
    if let kept { return kept }
    let made = try DemoShelf(today: today, size: 300)
    kept = made
    return made
  }

  private static var kept: DemoShelf?

  init(today: Day, size: Int = 0) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "ditui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let path = folder.appendingPathComponent("book.db").path
    let book = try Book.open(path, .creating(.demonstration), durability: .none)
    let requests = DemoBook.requests(today: today, size: size, device: try book.device)
    var refused: [String] = []
    try book.record(requests, allOrNothing: false) { place, answer in
      guard case .failure(let refusal) = answer else { return }
      let request = requests[place]
      refused.append("\(request.at.text) \(request.event.kind) \(refusal.reasons)")
    }
    self.folder = folder
    self.book = book
    self.requests = requests
    self.refused = refused
  }

  deinit {
    do {
      try FileManager.default.removeItem(at: folder)
    } catch {
      // The temporary folder is emptied by the system in any case.
      return
    }
  }

  /// Every plan, folded at the end of the business day.
  func plans() throws -> [Plan] {
    try book.plans(PlanQuery(), limit: 100_000).rows.compactMap { try book.plan($0.id) }
  }

  /// The one plan of the customer with this mobile number.
  func plan(mobile: String) throws -> Plan {
    let found = try book.customers(CustomerQuery { $0.text = mobile }, limit: 2).rows
    let customer = try #require(found.count == 1 ? found.first : nil)
    let plan = try #require(customer.plans.count == 1 ? customer.plans.first : nil)
    return try #require(try book.plan(plan))
  }

  static func day(_ text: String) -> Day {
    guard let day = Day(text) else { preconditionFailure("no day: \(text)") }
    return day
  }

  /// Frozen, released, captured, remaining and the gap.
  static func figures(_ plan: Plan) -> String {
    guard let freeze = plan.freeze else { return "no freeze" }
    return [freeze.original, freeze.released, freeze.captured, freeze.remaining, plan.gap]
      .map(\.text).joined(separator: " ")
  }
}
