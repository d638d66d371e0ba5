import Lending
import LendingStore
import Testing

@testable import Demonstration

/// Every case of every state is found in the book, through the store's reading functions.
@MainActor struct DemoStatesTests {
  @Test func `a plan in every stage, an instalment in every state`() throws {
    let plans = try DemoShelf.full().plans()
    let stages = Set(plans.map(\.stage))
    #expect(Plan.Stage.allCases.filter { !stages.contains($0) } == [])
    let lost = plans.filter { $0.writtenOff != nil }
    #expect(lost.contains { $0.recovered == .zero && $0.claim > .zero })
    #expect(lost.contains { $0.recovered > .zero && $0.claim > .zero })
    let states = plans.reduce(into: Set<Plan.Instalment.State>()) { states, plan in
      guard let terms = plan.terms else { return }
      states.formUnion(plan.instalments.map { $0.state(on: plan.asOf, terms) })
    }
    let missing = Plan.Instalment.State.allCases.filter { !states.contains($0) }
    #expect(missing == [])
    let outcomes = Set(plans.compactMap { $0.ending?.outcome })
    #expect(outcomes == Set(ApplicationOutcome.allCases))
    let steps = plans.compactMap { $0.stage == .returning ? $0.returning?.stepsTaken : nil }
    #expect(Set(steps) == [0, 1, 2, 3])
  }

  @Test func `each bucket before and after compensation`() throws {
    let plans = try DemoShelf.full().plans().filter(\.isActive)
    let before = Set(plans.map { Bucket(daysPastDue: $0.daysPastDueBefore(on: $0.asOf)) })
    let after = Set(plans.map { Bucket(daysPastDue: $0.daysPastDue(on: $0.asOf)) })
    #expect(Bucket.allCases.filter { !before.contains($0) } == [])
    #expect(Bucket.allCases.filter { !after.contains($0) } == [])
    let hidden = plans.filter { $0.daysPastDue(on: $0.asOf) == 0 }
    let buckets = Set(hidden.map { Bucket(daysPastDue: $0.daysPastDueBefore(on: $0.asOf)) })
    #expect(Bucket.allCases.filter { !buckets.contains($0) } == [])
  }

  @Test func `each kind of operation in each state that it can have`() throws {
    let shelf = try DemoShelf.full()
    let all = try shelf.book.operations(OperationQuery(), limit: 100_000).rows.map(\.item)
    let toSend = try shelf.book.operationsToSend().map(\.item)
    let found = Set((all + toSend).map { "\($0.kind) \($0.state.rawValue)" })
    var wanted = Set<String>()
    for kind in OperationKind.allCases {
      wanted.formUnion(Operation.State.allCases.map { "\(kind) \($0.rawValue)" })
    }
    // A freeze is asked for by a key and never ought to be.
    #expect(wanted.subtracting(found) == ["freeze to-send"])
    #expect(Set(all.compactMap(\.failure)) == Set(OperationFailure.allCases))
    #expect(all.contains { ($0.nextAttempt ?? .earliest) > DemoShelf.today })
  }

  @Test func `every kind of freeze, difference, bill, breach, notice and partner`() throws {
    let shelf = try DemoShelf.full()
    let plans = try shelf.plans()
    #expect(Set(plans.compactMap { $0.freeze?.state }) == Set(Freeze.State.allCases))
    let differences = try shelf.book.differences(limit: 1_000).rows.map(\.item.kind)
    // Nobody freezes twice in a book that is told in order, and no day of it was opened again.
    let strange: Set<Difference.Kind> = [
      .frozenTwice, .frozenLate, .doneAhead, .askedAhead, .takenBackAhead, .shopRefundShort,
      .refundShort, .refundOver,
    ]
    #expect(Set(differences) == Set(Difference.Kind.allCases).subtracting(strange))
    #expect(Set(plans.compactMap { $0.breach?.report }) == Set(CarrierReport.allCases))
    #expect(plans.contains { $0.credit > .zero })
    #expect(plans.contains { $0.gap > .zero })
    let bills = plans.flatMap(\.bills)
    let today = DemoShelf.today
    #expect(bills.contains { $0.settled != nil })
    #expect(bills.contains { $0.settled == nil && ($0.due ?? today) > today })
    #expect(bills.contains { $0.settled == nil && ($0.due ?? today) < today })
    #expect(bills.contains { $0.settled == nil && $0.repaid > .zero })
    let partners = try shelf.book.partners()
    #expect(Set(partners.map { $0.standing() }) == Set(Partner.Standing.allCases))
    #expect(partners.contains { $0.left != nil && $0.deposit == .yuan(1_000_000) })
  }

  @Test func `drawings of every product, at the counter, running, settled and withdrawn`() throws {
    let shelf = try DemoShelf.full()
    let drawings = try shelf.plans().filter { $0.application.drawing != nil }
    let offered = try shelf.book.products().map(\.id)
    #expect(Set(drawings.compactMap(\.application.product)) == Set(offered))
    let stages: Set<Plan.Stage> = [
      .applied, .signed, .contracted, .active, .settled, .withdrawn,
    ]
    #expect(Set(drawings.map(\.stage)).isSuperset(of: stages))
    #expect(drawings.contains { $0.application.drawing?.vehicle != nil })
    #expect(drawings.contains { $0.application.drawing?.card != nil })
    #expect(drawings.contains { $0.application.drawing?.payment != nil })
    #expect(drawings.contains { $0.daysPastDue(on: $0.asOf) > 0 })
    let lines = try drawings.map { try #require(try shelf.book.line($0.application.line)) }
    #expect(lines.contains { $0.grant.company != nil })
    // Several drawings run on one line.
    let running = drawings.filter { $0.stage == .active }.map(\.application.line)
    #expect(Set(running).count < running.count)
    // A product has had other terms before.
    #expect(try shelf.book.products().contains { $0.publications.count > 1 })
  }

  @Test func `consents in each place, withdrawn ones, closed outlets, lines and listings`() throws {
    let shelf = try DemoShelf.full()
    let customers = try shelf.book.customers(CustomerQuery(), limit: 100_000).rows
    // Ten of them draw on a line and buy no phone.
    #expect(customers.count == 310)
    let consents = customers.flatMap(\.consents)
    #expect(consents.contains { $0.place == .paper && $0.formNumber != nil })
    #expect(consents.contains { $0.place == .customerDevice })
    #expect(consents.contains { $0.withdrawn != nil })
    #expect(customers.contains { $0.person.name.count > 8 })
    #expect(customers.contains { $0.person.name.unicodeScalars.contains("\u{20BB7}") })
    #expect(customers.contains { $0.person.name.hasPrefix("欧阳") && $0.person.initials == "oyy" })
    #expect(try shelf.book.outlets().contains { $0.closed != nil })
    #expect(Set(try shelf.book.highRiskEntries().map(\.isListed)) == [true, false])
    let lines = try customers.flatMap { try shelf.book.lines(of: $0.id) }
    #expect(lines.contains { $0.closed != nil })
    #expect(Set(lines.compactMap(\.grant.source)) == Set(FreezeSource.allCases))
  }

  @Test func `two to four of a hundred running plans are in trouble by chance`() throws {
    let shelf = try DemoShelf(today: DemoShelf.today, size: 600)
    let totals = try shelf.book.totals()
    let running = totals.stages[.active] ?? 0
    // Those told for their state are some forty; the rest is chance.
    #expect(totals.overdueAfter.count * 100 < running * 10)
    #expect(totals.overdueAfter.count > 10)
  }
}
