import Foundation
import Lending
import LendingStore
import Testing

/// The business day moves by this book's closings alone.
@Suite struct BusinessDayTests {
  let folder: Folder
  let book: Book
  let first = Day("2026-01-05") ?? .earliest
  /// The day on which all of it is told.
  let clock = Moment(day: Day("2026-03-01") ?? .earliest, secondOfDay: 36_000)

  init() throws {
    folder = try Folder()
    book = try folder.book()
    try book.record(carrier("C-0", on: first))
  }

  private func carrier(
    _ id: String, on day: Day, _ role: Role = .supervisor, request: String? = nil
  ) -> Request {
    Request(
      request: request, day: day, actor: "S-1", role: role,
      event: Event(
        CarrierRegistered(carrier: ID(id), name: "中国移动")), at: clock)
  }

  private func reasons(_ request: Request, closing: Bool = false) -> [Reason] {
    do {
      try book.record(request, closing: closing)
      return []
    } catch let refusal as Refusal {
      return refusal.reasons
    } catch {
      Issue.record(error)
      return []
    }
  }

  @Test func `an event of a later day is refused and moves nothing`() throws {
    let tomorrow = first.adding(days: 1)
    #expect(reasons(carrier("C-1", on: tomorrow)) == [.dayNotOpen(businessDay: first)])
    #expect(try book.businessDay == first)
    #expect(try book.storedEntries(limit: 9).count == 1)
  }

  @Test func `the days that a line meets are closed up to the clock's day, by the program`() throws
  {
    let later = first.adding(days: 3)
    #expect(reasons(carrier("C-1", on: later), closing: true) == [])
    #expect(try book.businessDay == later)
    #expect(try book.lastClosed == first.adding(days: 2))
    let entries = try book.storedEntries(limit: 9)
    #expect(
      entries.map(\.event) == [
        "carrier-registered", "day-closed", "day-closed", "day-closed", "carrier-registered",
      ])
    #expect(entries[1].role == .device)
    #expect(entries[1].actor.text == (try book.device))
    // An earlier one is late and moves nothing back; one beyond the clock's day is refused.
    #expect(reasons(carrier("C-2", on: first), closing: true) == [])
    #expect(try book.businessDay == later)
    #expect(
      reasons(carrier("C-3", on: clock.day.adding(days: 1)), closing: true)
        == [.dayNotOpen(businessDay: later)])
    #expect(try book.verify() == [])
  }

  @Test func `a refused line closes no day`() throws {
    let later = first.adding(days: 3)
    #expect(
      reasons(carrier("C-0", on: later), closing: true) == [.taken(field: "carrier", id: "C-0")])
    #expect(try book.businessDay == first)
    #expect(try book.storedEntries(limit: 9).count == 1)
  }

  @Test func `more than seven days at once need an officer or a supervisor`() throws {
    func agent(_ days: Int) -> Request {
      Request(
        day: first.adding(days: days), actor: "A7", role: .agent,
        event: Event(NumberUnmasked(customer: "K", field: .mobile, reason: "")),
        at: Moment(day: first.adding(days: days), secondOfDay: 36_000))
    }
    #expect(reasons(agent(8), closing: true) == [.daysOpen(count: 8, since: first)])
    #expect(reasons(agent(7), closing: true) == [.unknown(field: "customer", id: "K")])
    // A clock that far ahead is as good as a line of that day.
    var ahead = agent(7)
    ahead.at = clock
    #expect(reasons(ahead, closing: true) == [.daysOpen(count: clock.day - first, since: first)])
    #expect(reasons(carrier("C-1", on: first.adding(days: 8)), closing: true) == [])
  }

  @Test func `the same request of another actor, role or day is no repetition`() throws {
    let asked = carrier("C-1", on: first, request: "r-1")
    let entry = try book.record(asked).entry
    #expect(try book.record(asked).isRepeat)
    let reused = [Reason.requestReused(request: "r-1", entry: entry)]
    var other = asked
    other.actor = "S-2"
    #expect(reasons(other) == reused)
    other = asked
    other.role = .officer
    #expect(reasons(other) == reused)
    other = asked
    other.day = first.adding(days: -1)
    #expect(reasons(other) == reused)
  }

  // MARK: Taking a close back

  private func reversal(_ entry: EntryID) throws -> Request {
    Request(
      day: try book.businessDay ?? first, actor: "S-1", role: .supervisor,
      event: Event(
        EntryReversed(entry: entry, reason: "日终按早了")), at: clock)
  }

  @Test func `closes are taken back the latest first, and the day is open again`() throws {
    try book.closeDay(through: first.adding(days: 1), at: clock)
    let closings = try book.storedEntries(limit: 9).filter { $0.event == "day-closed" }.map(\.id)
    #expect(
      reasons(try reversal(closings[0])) == [.closingNotLatest(lastClosed: first.adding(days: 1))])
    try book.record(reversal(closings[1]))
    #expect(try book.businessDay == first.adding(days: 1))
    #expect(try book.lastClosed == first)
    #expect(try book.verify() == [])
    #expect(reasons(carrier("C-1", on: first.adding(days: 1))) == [])
    try book.record(reversal(closings[0]))
    #expect(try book.businessDay == first)
    #expect(try book.verify() == [])
    // What was recorded on the day that is closed no more waits for it.
    #expect(try book.carriers().map(\.id) == ["C-0"])
    try book.closeDay(through: first, at: clock)
    #expect(try book.carriers().map(\.id) == ["C-0", "C-1"])
    #expect(try book.verify() == [])
  }

  @Test
  func `what was asked after a close that is taken back is a difference, and not asked again`()
    throws
  {
    let (book, id, day) = try RandomBook.overdue(in: folder, from: first)
    let asked = try #require(try book.plan(id)?.operations.last { $0.kind == .capture })
    #expect(asked.state == .inProcess)
    let before = try book.plan(id, on: day)
    let closing = try #require(
      try book.storedEntries(limit: 10_000).last { $0.event == "day-closed" })
    var request = try reversal(closing.id)
    request.day = day.adding(days: 1)
    try book.record(request)
    #expect(try book.businessDay == day)
    let open = try #require(try book.plan(id))
    #expect(open.operations.allSatisfy { $0.kind != .capture })
    #expect(open.unpaidPrincipal == before?.unpaidPrincipal)
    #expect(open.differences.map(\.kind) == [.askedAhead])
    #expect(open.differences.map(\.operation) == [asked.id])
    #expect(open.differences.map(\.amount) == [asked.requested])
    #expect(open.pending.allSatisfy { $0.kind != .capture })
    #expect(try book.verify() == [])
    let clock = Moment(day: day, secondOfDay: 80_000)
    let again = try book.closeDay(through: day, at: clock)
    #expect(again.map(\.asked.captures) == [[]])
    #expect(try book.plan(id)?.operations.last == asked)
    #expect(try book.plan(id)?.differences == [])
    #expect(try book.verify() == [])
  }

  @Test func `what was done outside for a day that is open no more is a difference until it is`()
    throws
  {
    let (book, id, day) = try RandomBook.overdue(in: folder, from: first)
    let asked = try #require(try book.plan(id)?.operations.last { $0.kind == .capture })
    let answer = OperationAnswered(operation: asked.id, plan: id, result: .done)
    let before = try book.trialBalance()
    try book.record(
      Request(
        day: day.adding(days: 1), actor: "S-1", role: .officer,
        event: Event(answer), at: clock))
    let after = try book.trialBalance()
    #expect(after != before)
    let closing = try #require(
      try book.storedEntries(limit: 10_000).last { $0.event == "day-closed" })
    var request = try reversal(closing.id)
    request.day = day.adding(days: 1)
    try book.record(request)
    let open = try #require(try book.plan(id))
    // Nothing is booked of a day that is not open; it is booked again, once, when it is.
    #expect(try book.trialBalance() == before)
    #expect(open.differences.map(\.kind) == [.doneAhead])
    #expect(open.differences.map(\.amount) == [asked.requested])
    let listed = try book.differences(limit: 99).rows.map(\.item.kind)
    #expect(listed.filter { $0 == .doneAhead }.count == 1)
    // The seven other plans of that day were asked for too.
    #expect(listed.filter { $0 == .askedAhead }.count == listed.count - 1)
    #expect(listed.count > 1)
    #expect(try book.verify() == [])
    try book.closeDay(through: day, at: Moment(day: day, secondOfDay: 80_000))
    let closed = try #require(try book.plan(id))
    #expect(closed.freeze?.captured == asked.requested)
    #expect(closed.differences == [])
    #expect(try book.trialBalance() == after)
    #expect(try book.verify() == [])
  }

  @Test func `days closed on the way of a line ask for nothing until a close or an opening does`()
    throws
  {
    let book = try folder.book("way.db")
    var life = RandomBook(seed: 4, from: first)
    try book.recording { door in
      try life.begin(door)
      for _ in 0..<8 { try life.welcome(door) }
    }
    // Nobody pays: the first instalments are due on 5 February, ten days past due on the 15th.
    let line = Request(
      day: Day("2026-02-15") ?? .earliest, actor: "S-1", role: .supervisor,
      event: Event(
        CarrierRegistered(carrier: "C-9", name: "中国移动")), at: clock)
    try book.record(line, closing: true)
    #expect(try book.businessDay?.text == "2026-02-15")
    let captures = OperationQuery { $0.kind = .capture }
    #expect(try book.operations(captures, limit: 99).rows.isEmpty)
    let due = try book.operationsToSend().filter { $0.item.kind == .capture }
    #expect(due.count >= 5)
    // Nothing is left to close up to the 14th, and what is due is asked for all the same.
    var closing = Closing(through: Day("2026-02-14") ?? .earliest, at: clock)
    #expect(try closing.step(book) == false)
    #expect(closing.asked.captures.count == due.count)
    #expect(try book.operationsToSend().filter { $0.item.kind == .capture } == [])
    #expect(try book.businessDay?.text == "2026-02-15")
    #expect(try book.verify() == [])
  }

  // MARK: Other devices

  @Test func `an entry of another device moves no day and counts once its day is open`() throws {
    let other = try folder.book("other.db")
    try other.record(carrier("X-0", on: first))
    try other.record(carrier("X-1", on: first.adding(days: 2)), closing: true)
    let entries = try other.storedEntries(limit: 9)
    try book.importEntries(entries)
    #expect(try book.businessDay == first)
    #expect(try book.carriers().map(\.id) == ["C-0", "X-0"])
    #expect(try book.verify() == [])
    try book.closeDay(through: first, at: clock)
    #expect(try book.carriers().map(\.id) == ["C-0", "X-0"])
    try book.closeDay(through: first.adding(days: 1), at: clock)
    #expect(try book.carriers().map(\.id) == ["C-0", "X-0", "X-1"])
    #expect(try book.verify() == [])
  }

  @Test func `a restored copy goes on with its days under another code`() throws {
    try book.closeDay(through: first.adding(days: 3), at: clock)
    let code = try book.takeNewCode()
    #expect(try book.businessDay == first.adding(days: 4))
    try book.record(carrier("C-1", on: first.adding(days: 4)))
    try book.closeDay(through: first.adding(days: 4), at: clock)
    #expect(try book.businessDay == first.adding(days: 5))
    #expect(try book.storedEntries(limit: 99).contains { $0.id.device == code })
    try book.rebuild()
    #expect(try book.businessDay == first.adding(days: 5))
    #expect(try book.verify() == [])
  }

  // MARK: The past

  @Test func `a past day is looked at as it stood`() throws {
    try book.record(carrier("C-1", on: first.adding(days: 2)), closing: true)
    try book.record(carrier("C-2", on: first.adding(days: 4)), closing: true)
    func carriers(_ days: Int) throws -> [String] {
      let past = try book.standing(on: first.adding(days: days))
      #expect(try past.businessDay == first.adding(days: days))
      let found = try past.carriers().map(\.id.text)
      try past.close()
      return found
    }
    #expect(try carriers(-1) == [])
    #expect(try carriers(1) == ["C-0"])
    #expect(try carriers(2) == ["C-0", "C-1"])
    #expect(try carriers(4) == ["C-0", "C-1", "C-2"])
    #expect(throws: Refusal(.dayNotOpen(businessDay: first.adding(days: 4)))) {
      _ = try book.standing(on: first.adding(days: 5))
    }
  }
}
