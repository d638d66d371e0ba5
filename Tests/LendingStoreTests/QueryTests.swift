import Foundation
import Lending
import LendingStore
import Testing

/// One plan of 5,999.00 over twelve months without interest, disbursed on 5 January 2026: eleven
/// instalments of 499.92 and one of 499.88, the first on 5 February, captured ten days past due.
@Suite struct QueryTests {
  let folder: Folder
  let book: Book
  let day = Day("2026-01-05") ?? .earliest
  let plan: ID<Plan> = "T-5001"

  init() throws {
    folder = try Folder()
    book = try folder.book()
    var life = RandomBook(seed: 1, from: day)
    life.signs = false
    let plan = plan
    let day = day
    try book.recording { door in
      try life.begin(door)
      var terms = RandomBook.terms
      terms.annualRate = .zero
      terms.penaltyDailyRate = .zero
      let publication = ProgrammePublished(from: day, programme: RandomBook.programme, terms: terms)
      _ = try life.ask(door, Event(publication))
      try life.welcome(door)
      let form = CostFormSigned(
        plan: plan, phone: "P60", imei: RandomBook.imei(1), servicePlan: "128",
        monthlyFee: Money(fen: 12_800), serviceMonths: 24, listPrice: Money(fen: 599_900),
        periods: 12, place: .customerDevice)
      let freeze = OperationRequested(
        operation: "T-5001-F", plan: plan, kind: .freeze, amount: Money(fen: 599_900))
      let frozen = OperationAnswered(operation: "T-5001-F", plan: plan, result: .done) {
        $0.authorisation = "AU-1"
      }
      let events: [Event] = [
        Event(form),
        Event(
          ContractSigned(plan: plan, contract: "L-1", place: .customerDevice)),
        Event(freeze), Event(frozen),
        Event(
          CarrierContractSigned(plan: plan, contract: "M-1")),
        Event(
          PhoneHandedOver(plan: plan, imei: RandomBook.imei(1), receipt: "R-1")),
        Event(
          PlanDisbursed(plan: plan, amount: Money(fen: 599_900), reference: "D-1")),
      ]
      for event in events { _ = try life.ask(door, event) }
      for _ in 0..<6 { try life.welcome(door) }
    }
  }

  /// The day on which everything here is closed and answered.
  private static let clock = Moment(day: Day("2026-11-27") ?? .earliest, secondOfDay: 32_400)

  private func close(_ text: String) throws -> [ClosedDay] {
    try book.closeDay(
      through: Day(text) ?? .earliest, at: QueryTests.clock)
  }

  private func capture(_ closed: [ClosedDay]) throws {
    let receipt = try #require(closed.flatMap(\.asked.captures).first)
    guard let asked = receipt.event.body as? OperationRequested else { return }
    let done = OperationAnswered(operation: asked.operation, plan: plan, result: .done)
    try book.record(
      Request(
        day: try #require(try book.businessDay), actor: "T-1", role: .officer,
        event: Event(done), at: QueryTests.clock))
  }

  // MARK: The close

  @Test func `the close of the ninth day past due asks for the capture on the tenth`() throws {
    let before = try close("2026-02-13")
    #expect(before.count == 40)
    #expect(before.flatMap(\.asked.captures) == [])
    let closed = try close("2026-02-14")
    #expect(closed.map(\.day.text) == ["2026-02-14"])
    #expect(closed[0].asked.captures.count == 1)
    #expect(closed[0].asked.refused == [:])
    let entry = try #require(try book.entry(closed[0].asked.captures[0].entry))
    #expect(entry.day.text == "2026-02-15")
    guard let asked = entry.event.body as? OperationRequested else {
      Issue.record("another event")
      return
    }
    #expect(asked.amount == Money(fen: 49_992))
    #expect(asked.instalment == 1)
    #expect(try book.businessDay?.text == "2026-02-15")
    #expect(try book.lastClosed?.text == "2026-02-14")
  }

  @Test func `a close that is repeated does nothing`() throws {
    _ = try close("2026-02-14")
    let count = try book.storedEntries(limit: 1000).count
    #expect(try close("2026-02-14") == [])
    #expect(try close("2026-02-01") == [])
    #expect(try book.storedEntries(limit: 1000).count == count)
  }

  @Test func `days closed one by one are the days closed at once`() throws {
    var closing = Closing(
      through: Day("2026-02-16") ?? .earliest, at: QueryTests.clock)
    #expect(try closing.daysLeft(in: book) == 43)
    var steps = 1
    while try closing.step(book) { steps += 1 }
    #expect(steps == 43)
    #expect(closing.closed.flatMap(\.asked.captures).count == 1)
    #expect(try closing.step(book) == false)
    #expect(try book.verify() == [])
  }

  @Test func `an empty book has no day to close, and nothing is closed beyond the clock's day`()
    throws
  {
    let empty = try folder.book("empty.db")
    #expect(try empty.closeDay(through: day, at: QueryTests.clock) == [])
    let count = try book.storedEntries(limit: 1000).count
    #expect(throws: Refusal(.dayAfter(field: "through", latest: QueryTests.clock.day))) {
      try close("2026-11-28")
    }
    #expect(try book.storedEntries(limit: 1000).count == count)
    #expect(throws: Refusal(.daysOpen(count: 8, since: day))) {
      try Closing.check(days: 8, since: day, by: .agent)
    }
    for role in [Role.officer, .supervisor] { try Closing.check(days: 8, since: day, by: role) }
    try Closing.check(days: 7, since: day, by: .agent)
  }
  // MARK: Totals and lists

  @Test func `the totals follow an instalment from its due day over the capture to the bill`()
    throws
  {
    _ = try close("2026-02-04")
    let due = try book.totals()
    #expect(due.dueToday == Totals.Sum(count: 1, amount: Money(fen: 49_992)))
    #expect(due.overdueBefore.count == 0)
    #expect(due.stages == [.active: 1, .prechecked: 6])
    #expect(try book.buckets().before[.m0] == Totals.Sum(count: 1, amount: Money(fen: 599_900)))
    _ = try close("2026-02-05")
    let late = try book.totals(agent: RandomBook.agent)
    #expect(late.overdueBefore == Totals.Sum(count: 1, amount: Money(fen: 49_992)))
    #expect(late.overdueAfter == late.overdueBefore)
    #expect(late.overdueUpToThreeDays == late.overdueBefore)
    let running = Totals.Sum(count: 1, amount: Money(fen: 599_900))
    #expect(try book.buckets(agent: RandomBook.agent).before[.m1] == running)
    #expect(try book.totals(agent: "nobody").overdueBefore.count == 0)
    try capture(try close("2026-02-14"))
    let after = try book.totals()
    #expect(after.overdueBefore.count == 1)
    #expect(after.overdueAfter.count == 0)
    #expect(after.compensated == Totals.Sum(count: 1, amount: Money(fen: 49_992)))
    #expect(try book.buckets().after[.m0] == Totals.Sum(count: 1, amount: Money(fen: 549_908)))
    let line = try #require(try book.line("T-L1"))
    #expect(line.available == Money(fen: 1_000_000 - 49_992 - 549_908))
    #expect(try book.bills(limit: 5).rows.map(\.item.amount) == [Money(fen: 49_992)])
    #expect(try book.postings(of: .plan(plan)).count > 6)
  }

  @Test func `the work list holds the overdue until the bill is repaid`() throws {
    _ = try close("2026-02-05")
    let today = try #require(try book.businessDay)
    let rows = try book.plans(.overdue(on: today), limit: 10).rows
    #expect(rows.map(\.id) == [plan])
    #expect(rows[0].captureFrom?.text == "2026-02-15")
    #expect(try book.count(.overdue(on: today.adding(days: -1))) == 0)
    #expect(try book.plan(plan, on: Day("2026-02-04"))?.daysPastDueBefore(on: today) == 1)
    #expect(try book.operationsToSend() == [])
  }

  @Test(arguments: PlanQuery.Sort.allCases, [false, true])
  func `pages together are the whole list, in order, each plan once`(
    sort: PlanQuery.Sort, descending: Bool
  ) throws {
    let query = PlanQuery {
      $0.sort = sort
      $0.isDescending = descending
    }
    let whole = try book.plans(query, limit: 100)
    #expect(whole.next == nil)
    #expect(Set(whole.rows.map(\.id)).count == 7)
    var rows: [Plan.Summary] = []
    var key: PageKey?
    repeat {
      let page = try book.plans(query, after: key, limit: 2)
      rows += page.rows
      key = page.next
    } while key != nil
    #expect(rows == whole.rows)
  }

  @Test func `conditions narrow a list, and text finds in it`() throws {
    func ids(_ fill: (inout PlanQuery) -> Void) throws -> [ID<Plan>] {
      try book.plans(PlanQuery(fill), limit: 100).rows.map(\.id)
    }
    #expect(try ids { $0.stages = [.active] } == [plan])
    #expect(try ids { $0.hasFreeze = true } == [plan])
    #expect(try ids { $0.freezeStates = [.frozen] } == [plan])
    #expect(try ids { $0.customer = "T-K2" } == ["T-5002"])
    #expect(try ids { $0.line = "T-L3" } == ["T-5003"])
    #expect(try ids { $0.agent = "nobody" } == [])
    #expect(try ids { $0.text = "5001" } == [plan])
    #expect(try ids { $0.text = "小四" } == ["T-5001", "T-5004", "T-5007"])
    #expect(try book.plans(.atCounter, limit: 100).rows.count == 6)
    #expect(try book.plans(.freezes, limit: 100).rows.map(\.id) == [plan])
    #expect(try book.summary(of: plan)?.freezeState == .frozen)
  }

  @Test(
    arguments: [
      ("zxs", ["T-K1", "T-K4", "T-K7"]), ("xs", ["T-K1", "T-K4", "T-K7"]),
      ("大伟", ["T-K2", "T-K5"]),
      ("15400000001", ["T-K1"]), ("0003", ["T-K3"]), ("T-K6", ["T-K6"]), ("nobody", []), (" ", []),
    ])
  func `a customer is found by name, initials, telephone and number`(
    text: String, customers: [ID<Customer>]
  ) throws {
    #expect(try book.find(text, limit: 20).filter { $0.plan == nil }.map(\.customer) == customers)
  }

  @Test func `a plan is found by its phone, its freeze and its number, for its agent alone`() throws
  {
    let imei = RandomBook.imei(1)
    for text in [imei, String(imei.suffix(6)), "T-5001-F", "T 5001", "t5001"] {
      let found = try book.find(text, limit: 20)
      #expect(found.compactMap(\.plan).contains(plan), "\(text)")
    }
    #expect(try book.find(imei, agent: RandomBook.agent, limit: 5).compactMap(\.plan) == [plan])
    #expect(try book.find(imei, agent: "nobody", limit: 5) == [])
  }

  @Test func `customers come with their persons, by name or the day registered`() throws {
    let page = try book.customers(
      CustomerQuery {
        $0.sort = .id; $0.isDescending = false
      }, limit: 3)
    #expect(page.rows.map(\.id) == ["T-K1", "T-K2", "T-K3"])
    let rest = try book.customers(
      CustomerQuery {
        $0.sort = .id; $0.isDescending = false
      }, after: page.next, limit: 9)
    #expect(rest.rows.map(\.id) == ["T-K4", "T-K5", "T-K6", "T-K7"])
    #expect(try book.persons(of: ["T-K1"]).mapValues(\.name) == ["T-K1": "张小四"])
    #expect(try book.agent(RandomBook.agent)?.partner == RandomBook.partner)
    #expect(try book.lines(of: "T-K1").map(\.id) == ["T-L1"])
  }

  @Test func `a draft outlives new tables and goes when it is removed`() throws {
    let draft = Draft(id: "wizard", body: #"{"step":3}"#, updated: Moment(seconds: 5))
    try book.save(Draft(id: "wizard", body: "{}", updated: Moment(seconds: 4)))
    try book.save(draft)
    try book.rebuild()
    #expect(try book.drafts() == [draft])
    try book.removeDraft("wizard")
    #expect(try book.draft("wizard") == nil)
  }

  @Test func `a new device code begins a new series`() throws {
    let old = try book.device
    let new = try book.takeNewCode()
    #expect(new != old)
    #expect(try book.nextID().hasPrefix(new))
    try book.record(
      Request(
        day: day, actor: "S", role: .supervisor,
        event: Event(
          CarrierRegistered(carrier: "C", name: "x")),
        at: Moment(seconds: 1)))
    #expect(try book.entry(EntryID(device: new, number: 1)) != nil)
    #expect(try book.verify() == [])
  }
}
