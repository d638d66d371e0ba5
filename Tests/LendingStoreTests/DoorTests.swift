import Foundation
import Lending
import LendingStore
import Testing

@Suite struct DoorTests {
  let folder: Folder
  let book: Book
  let day = Day("2026-01-05") ?? .earliest

  init() throws {
    folder = try Folder()
    book = try folder.book()
  }

  private func carrier(_ id: String, _ name: String = "中国移动") -> Event {
    Event(
      CarrierRegistered(carrier: ID(id), name: name))
  }

  private func request(
    _ name: String?, _ event: Event, on day: Day? = nil, _ role: Role = .supervisor
  ) -> Request {
    Request(
      request: name, day: day ?? self.day, actor: "S-1", role: role, event: event,
      at: Moment(day: self.day, secondOfDay: 36_000))
  }

  @Test func `the same request twice has one effect and the same receipt`() throws {
    let first = try book.record(request("r-1", carrier("C-1")))
    let second = try book.record(request("r-1", carrier("C-1")))
    #expect(second.entry == first.entry)
    #expect(second.event == first.event)
    #expect([first.isRepeat, second.isRepeat] == [false, true])
    #expect(try book.storedEntries(limit: 10).count == 1)
  }

  @Test func `the same request with other content is refused, whichever part differs`() throws {
    let entry = try book.record(request("r-1", carrier("C-1"))).entry
    let refusal = Refusal(.requestReused(request: "r-1", entry: entry))
    #expect(throws: refusal) { try book.record(request("r-1", carrier("C-1", "中国电信"))) }
    #expect(throws: refusal) {
      try book.record(request("r-1", carrier("C-1"), on: day.adding(days: 1)))
    }
    #expect(try book.storedEntries(limit: 10).count == 1)
  }

  @Test func `an event that the door completes is repeated as it was brought`() throws {
    var life = RandomBook(seed: 3, from: day)
    let form = CostFormSigned(
      plan: "T-5001", phone: "P60", imei: RandomBook.imei(1), servicePlan: "128",
      monthlyFee: Money(fen: 12_800), serviceMonths: 24, listPrice: Money(fen: 599_900),
      periods: 12, place: .customerDevice)
    try book.recording { door in
      try life.begin(door)
      life.signs = false
      try life.welcome(door)
    }
    let brought = request("form", Event(form))
    let first = try book.record(brought)
    guard let recorded = first.event.body as? CostFormSigned else {
      Issue.record("another event")
      return
    }
    #expect(recorded.scheduleDigest?.count == 64)
    #expect(recorded.terms?.schedule.principal == Money(fen: 599_900))
    #expect(try book.record(brought).isRepeat)
    var other = form
    other.scheduleDigest = String(repeating: "0", count: 64)
    #expect(throws: Refusal(.scheduleDiffers)) {
      try book.record(request(nil, Event(other)))
    }
  }

  @Test func `a role without the right is told so and nothing is kept`() throws {
    let refusal = Refusal(.roleMayNot(role: .agent, event: "carrier-registered"))
    #expect(throws: refusal) { try book.record(request(nil, carrier("C-1"), .agent)) }
    #expect(try book.storedEntries(limit: 10) == [])
    #expect(try book.carriers() == [])
  }

  private func request(_ name: String?, _ event: Event, _ role: Role) -> Request {
    request(name, event, on: nil, role)
  }

  @Test func `what could not be read back is refused, with the field`() throws {
    let blank = request(nil, carrier("C-1", "  "))
    let refusal = Refusal(.fieldMalformed(field: "name", expected: .text))
    #expect(throws: refusal) { try book.record(blank) }
    #expect(try book.storedEntries(limit: 10) == [])
  }

  @Test func `entries are numbered without gaps and chained`() throws {
    for number in 1...3 { try book.record(request(nil, carrier("C-\(number)"))) }
    let entries = try book.storedEntries(limit: 10)
    #expect(entries.map(\.id.number) == [1, 2, 3])
    #expect(entries.map(\.previous) == [Data(count: 32)] + entries.map(\.hash).dropLast())
    #expect(entries.allSatisfy { $0.hash == $0.computedHash })
    #expect(Set(entries.map(\.request)).count == 3)
  }

  @Test func `a good batch is recorded around what is refused`() throws {
    let requests = ["C-1", "C-1", "C-2"].map { request(nil, carrier($0)) }
    var answers: [Int: Bool] = [:]
    let count = try book.record(requests, allOrNothing: false) { place, answer in
      if case .success = answer { answers[place] = true } else { answers[place] = false }
    }
    #expect(count == 2)
    #expect(answers == [0: true, 1: false, 2: true])
    #expect(try book.carriers().map(\.id) == ["C-1", "C-2"])
  }

  @Test func `all or nothing keeps nothing after one refusal`() throws {
    let requests = ["C-1", "C-2", "C-1"].map { request(nil, carrier($0)) }
    var answers: [Int: [Reason]] = [:]
    let count = try book.record(requests, allOrNothing: true) { place, answer in
      if case .failure(let refusal) = answer { answers[place] = refusal.reasons }
    }
    #expect(count == 0)
    #expect(answers == [2: [.taken(field: "carrier", id: "C-1")]])
    #expect(try book.storedEntries(limit: 10) == [])
  }

  @Test func `an answer is given only after its commit`() throws {
    let other = try Book.open(book.path)
    try book.record([request("r-1", carrier("C-1"))], allOrNothing: false) { _, _ in
      let entries = try other.storedEntries(limit: 10)
      #expect(entries.count == 1)
    }
  }

  @Test func `two connections that write in turn see each other and share the numbers`() throws {
    let other = try Book.open(book.path, durability: .none)
    var numbers: Set<String> = []
    for round in 0..<20 {
      let change = try other.changeNumber
      try book.record(request(nil, carrier("A-\(round)")))
      #expect(try other.changeNumber != change)
      try other.record(request(nil, carrier("B-\(round)")))
      numbers.insert(try book.nextID())
      numbers.insert(try other.nextID())
    }
    #expect(numbers.count == 40)
    #expect(try book.storedEntries(limit: 100).map(\.id.number) == Array(1...40))
    #expect(try book.carriers().count == 40)
    #expect(try book.verify() == [])
    let change = try book.changeNumber
    _ = try book.carriers()
    #expect(try book.changeNumber == change)
  }

  @Test func `the journal's page goes back from the newest entry`() throws {
    for number in 1...5 { try book.record(request(nil, carrier("C-\(number)"))) }
    let first = try book.journal(limit: 3)
    let rest = try book.journal(after: first.last, limit: 3)
    #expect((first + rest).map(\.id.number) == [5, 4, 3, 2, 1])
  }
}
