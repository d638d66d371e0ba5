import Lending
import StoryKit
import Testing

/// Whatever is told late, or told and taken back, leaves what it would have left told in order.
struct LateTests {
  /// One event of one story.
  struct Case: CustomTestStringConvertible {
    let story: Int
    let place: Int

    var life: LateStory { LateStory.all[story] }
    var event: Event { life.steps[place].event }
    var testDescription: String { "\(life.name) \(place) \(event.kind.rawValue)" }
  }

  static let cases = LateStory.all.indices.flatMap { story in
    LateStory.all[story].steps.indices.map { Case(story: story, place: $0) }
  }

  /// Kinds that no story tells late, each with the reason.
  static let exceptions: [Event.Kind: String] = [
    .dayClosed: "it moves the book's business day, and no fold of a subject reads it",
    .entryReversed: "every story reverses, and reverses the reversal",
    .numberUnmasked: "it stands in the journal alone; no fold reads it",
  ]

  @Test func `every kind of event is told late, or there is a reason why not`() {
    let told = Set(LateTests.cases.map(\.event.kind))
    #expect(told.isDisjoint(with: LateTests.exceptions.keys))
    let missing = Set(Event.Kind.allCases).subtracting(told).subtracting(LateTests.exceptions.keys)
    #expect(missing == [])
    let reversible = Set(Event.Kind.allCases.filter(\.isReversible))
    #expect(reversible.subtracting(told) == [.entryReversed])
  }

  @Test func `no two events of a story stand on one day`() {
    for story in LateStory.all {
      #expect(Set(story.steps.map(\.day)).count == story.steps.count, "\(story.name)")
      #expect(story.steps.map(\.day) == story.steps.map(\.day).sorted(), "\(story.name)")
    }
  }

  /// What a later event replaces, so that only its own day could tell it; these folds know no day.
  static let replaced = ["company 5 evidence-filed"]

  // MARK: What is compared

  /// What all folds say on a day, figure by figure, under names.
  private func figures(_ entries: [Entry], on day: Day) -> [String: String] {
    func of(_ subject: Subject) -> [Entry] {
      entries.filter { $0.event.subjects.contains(subject) }
    }
    var found: [String: String] = [:]
    func add(_ name: String, _ value: some Any) {
      for (label, field) in Mirror(reflecting: value).children {
        found["\(name).\(label ?? "")"] = "\(field)"
      }
    }
    let plan = Plan(of(.plan(PlanLife.plan)), asOf: day)
    if let plan {
      add("plan", plan)
      // The clock of the recording: it is not what happened.
      found["plan.stageSince"] = nil
      // The reversal of a payment leaves that what it opened again takes a new notice.
      found["plan.reopened"] = nil
      if plan.reopened.isEmpty == false { found["plan.pending"] = nil }
    }
    if let line = Line(of(.line("L1")), plans: [plan].compactMap { $0?.use }) { add("line", line) }
    if let partner = Partner(of(.partner("PA"))) { add("partner", partner) }
    if let customer = Customer(of(.customer("CU"))) { add("customer", customer) }
    if let carrier = Carrier(of(.carrier("CM"))) { add("carrier", carrier) }
    if let outlet = Outlet(of(.outlet("O1"))) { add("outlet", outlet) }
    if let programme = Programme(of(.programme("PG"))) { add("programme", programme) }
    if let product = Product(of(.product("PR"))) { add("product", product) }
    if let listing = HighRiskEntry(of(.highRisk("HR"))) { add("listing", listing) }
    return found
  }

  /// The balance of each account once everything is booked.
  private func balances(_ entries: [Entry], on day: Day) -> [String: Money] {
    func of(_ subject: Subject) -> [Entry] {
      entries.filter { $0.event.subjects.contains(subject) }
    }
    let booked =
      Plan.postings(of(.plan(PlanLife.plan)), asOf: day) + Line.postings(of(.line("L1")), asOf: day)
      + Partner.postings(of(.partner("PA")), asOf: day)
    var sums: [String: Money] = [:]
    for line in booked { sums[line.posting.account.path, default: .zero] += line.posting.amount }
    return sums.filter { $0.value != .zero }
  }

  /// The plan as a program comes to it that takes one entry after the other.
  private func folded(_ entries: [Entry], on day: Day) -> Plan? {
    var known: [Entry] = []
    var folding: IncrementalPlanFold?
    for entry in entries where entry.event.subjects.contains(.plan(PlanLife.plan)) {
      known.append(entry)
      if folding?.take(entry) != true { folding = IncrementalPlanFold(known) }
    }
    // What goes on from fold to fold is booked as all of it is, or says that it cannot tell.
    let booked = folding?.postings(on: day)
    #expect(booked == nil || booked == Plan.postings(known, asOf: day))
    return folding?.plan(on: day)
  }

  private func expect(
    _ told: LateStory.Telling, sameAs other: LateStory.Telling, _ it: Case
  ) {
    let (entries, others) = (it.life.entries(it.place, told), it.life.entries(it.place, other))
    expect(entries, sameAs: others, it, "\(told)")
  }

  private func expect(
    _ entries: [Entry], sameAs others: [Entry], _ it: Case, _ told: String
  ) {
    for day in it.life.looks(at: it.place) {
      let (found, wanted) = (figures(entries, on: day), figures(others, on: day))
      let isReopened = (found["plan.pending"] == nil) != (wanted["plan.pending"] == nil)
      for name in Set(found.keys).union(wanted.keys)
      where !(isReopened && name == "plan.pending") && found[name] != wanted[name] {
        Issue.record(
          "\(it.testDescription) \(told) \(day.text) \(name): \(found[name] ?? "-") / \(wanted[name] ?? "-")"
        )
      }
    }
    let last = it.life.looks(at: it.place)[3]
    let sums = balances(entries, on: last)
    #expect(sums == balances(others, on: last), "\(it.testDescription) \(told)")
    #expect(Money.sum(sums.values) == .zero, "\(it.testDescription) \(told)")
    let plan = Plan(
      entries.filter { $0.event.subjects.contains(.plan(PlanLife.plan)) }, asOf: last)
    #expect(folded(entries, on: last) == plan, "\(it.testDescription) \(told)")
  }

  // MARK: The proofs

  @Test(arguments: cases)
  func `an event told late leaves what it leaves told in order`(it: Case) {
    expect(.late, sameAs: .inOrder, it)
  }

  @Test(arguments: cases.filter(\.event.kind.isReversible))
  func `an event taken back leaves nothing, and leaves all when that is taken back`(it: Case) {
    expect(.reversed, sameAs: .without, it)
    expect(.lateAndReversed, sameAs: .without, it)
    expect(.reversedTwice, sameAs: .inOrder, it)
  }

  /// Everything known at the end, in twenty orders; then some of it taken back.
  @Test(arguments: LateStory.all.indices)
  func `the order in which events arrive changes nothing`(story: Int) {
    var numbers = Dice(seed: UInt64(story))
    let life = LateStory.all[story]
    let places = Array(life.steps.indices)
    let inOrder = life.entries(recordedAs: places)
    let it = Case(story: story, place: places.count - 1)
    for _ in 0..<20 {
      expect(
        life.entries(recordedAs: places.shuffled(using: &numbers)), sameAs: inOrder, it, "shuffled")
      let reversed = Set(
        places.filter {
          life.steps[$0].event.kind.isReversible && Bool.random(using: &numbers)
        })
      expect(
        life.entries(recordedAs: places.shuffled(using: &numbers), reversed: reversed),
        sameAs: life.entries(recordedAs: places.filter { !reversed.contains($0) }), it, "taken back"
      )
    }
  }

  @Test(arguments: cases)
  func `an event changes something where it is told`(it: Case) {
    let with = it.life.entries(it.place, .inOrder)
    let without = it.life.entries(it.place, .without)
    let differs = it.life.looks(at: it.place).contains {
      figures(with, on: $0) != figures(without, on: $0)
    }
    #expect(differs != LateTests.replaced.contains(it.testDescription))
  }
}
