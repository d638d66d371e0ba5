import Foundation
import Lending
import LendingStore
import Testing

@testable import Commands

/// The story of the examples in a real book, with parts of it taken back or told again late: the book
/// checks itself after each.
struct LateRecordTests {
  private func told() throws -> (book: Book, folder: URL, lines: [JSON], entries: [Receipt]) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ditui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let book = try Book.open(
      folder.appending(path: "book.db").path, .creating(.book), durability: .none)
    var lines: [JSON] = []
    var entries: [Receipt] = []
    for text in Event.story {
      let json = try JSON(text: text.replacing("K7QX#", with: "\(try book.device)#"))
      lines.append(json)
      entries.append(
        try book.record(try #require(read(json, request: nil).asked), closing: true))
    }
    return (book, folder, lines, entries)
  }

  private func read(_ json: JSON, request: String?) -> RecordLine {
    var json = json
    if let request, case .object(let members) = json {
      json = .object(
        [JSON.Member("request", .string(request))] + members.filter { $0.name != "request" })
    }
    return RecordLine(
      LineReader.Line(number: 1, bytes: json.bytes), role: .supervisor,
      at: Moment(day: AppSession.day, secondOfDay: 36_000))
  }

  /// Every entry that can be reversed, the last first, and each reversal reversed in its turn.
  @Test func `a book checks itself after every reversal`() throws {
    let (book, folder, _, entries) = try told()
    var kinds: Set<Event.Kind> = []
    var refused: [String] = []
    let day = try #require(try book.businessDay)
    func reverse(_ entry: EntryID, _ request: String) throws -> Receipt? {
      do {
        return try book.record(
          Request(
            request: request, day: day, actor: "S1", role: .supervisor,
            event: Event(
              EntryReversed(entry: entry, reason: "told wrongly")),
            at: Moment(day: AppSession.day, secondOfDay: 36_000)))
      } catch let refusal as Refusal {
        refused += refusal.reasons.map(\.code)
        return nil
      }
    }
    for receipt in entries.reversed() where receipt.event.kind.isReversible {
      guard let reversal = try reverse(receipt.entry, "v-\(receipt.entry)") else { continue }
      kinds.insert(receipt.event.kind)
      #expect(try book.verify() == [], "\(receipt.event.kind.rawValue) reversed")
      guard receipt.event.kind != .entryReversed else { continue }
      _ = try reverse(reversal.entry, "w-\(receipt.entry)")
      #expect(try book.verify() == [], "\(receipt.event.kind.rawValue) restored")
    }
    // The story pays back what one payment paid twice, and a phone that came back has all its steps behind
    // it: they are reversed last first, and the disbursements of both plans after them. The deposit went back
    // before a company of the partner drew on its line, and would not now. That company stands as long as the
    // line granted to it.
    #expect(Set(refused) == ["paid-back", "plans-open"])
    let all = Set(entries.map(\.event.kind).filter(\.isReversible))
    let refusedKinds: Set<Event.Kind> = [
      .returnStarted, .carrierContractEnded, .shopRefundConfirmed, .companyRegistered,
    ]
    #expect(all.subtracting(kinds) == refusedKinds)
    #expect(refused.count == refusedKinds.count + 3 + 1)
    // All but a few kinds stand in the story.
    #expect(kinds.count >= 30, "\(kinds.count)")
    try book.close()
    try FileManager.default.removeItem(at: folder)
  }

  /// What can be told again; everything else of the story happens once.
  ///
  /// Acts that may have happened twice, what only says how things stand, and the deduction, which the
  /// story takes back.
  private static let repeatable: Set<Event.Kind> = [
    .programmePublished, .productPublished, .evidenceFiled, .phoneExchanged, .agentDismissed,
    .partnerReviewed, .partnerLeft, .outletClosed, .highRiskDelisted, .consentGiven,
    .consentWithdrawn,
    .depositDeducted, .numberUnmasked, .lineChanged, .lineClosed, .customerDescribed,
    .companyRegistered,
    .carrierEventReported, .carrierEventCleared, .captureNoticeGiven, .repaymentReceived,
  ]

  private struct Figures: Equatable {
    let stage: Plan.Stage
    let frozen: Money
    let released: Money
    let captured: Money
    let principal: Money
    let credit: Money
    let bills: [Money]
  }

  private func figures(_ book: Book) throws -> [ID<Plan>: Figures] {
    try book.ids(PlanQuery()).reduce(into: [:]) { all, id in
      guard let plan = try book.plan(id) else { return }
      all[id] = Figures(
        stage: plan.stage, frozen: plan.freeze?.original ?? .zero,
        released: plan.freeze?.released ?? .zero, captured: plan.freeze?.captured ?? .zero,
        principal: plan.unpaidPrincipal, credit: plan.credit, bills: plan.bills.map(\.outstanding))
    }
  }

  /// Every line once more on its old day: what happens once is refused, a receipt told again waits
  /// beside the plan, and no plan's figure moves.
  @Test func `a book checks itself after every event told late`() throws {
    let (book, folder, lines, _) = try told()
    let before = try figures(book)
    let day = try book.businessDay
    var late = 0
    for (index, json) in lines.enumerated() {
      guard let asked = read(json, request: "l-\(index)").asked else { continue }
      let kind = asked.event.kind
      do {
        let receipt = try book.record(asked)
        #expect(LateRecordTests.repeatable.contains(kind), "\(kind.rawValue) \(index)")
        let entry = try #require(try book.entry(receipt.entry))
        if entry.day < entry.booked { late += 1 }
        #expect(try book.verify() == [], "\(kind.rawValue)")
      } catch is Refusal {
        // Told once more, some of these say nothing new: there is no second consent to withdraw.
      }
      #expect(try figures(book) == before, "\(kind.rawValue) \(index)")
      #expect(try book.businessDay == day)
    }
    #expect(late >= 15, "\(late)")
    // The payments of the story have receipts: 499.92 twice, 1,000.00, 3,999.16 and 300.00.
    let suspects = try book.differences(limit: 99).rows.map(\.item)
      .filter { $0.kind == .receiptTwice }.map(\.amount.text)
    #expect(suspects.sorted() == ["300.00", "499.92", "499.92"])
    try book.close()
    try FileManager.default.removeItem(at: folder)
  }
}
