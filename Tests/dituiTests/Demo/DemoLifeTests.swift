import Lending
import LendingStore
import Testing

@testable import Demonstration

@MainActor struct DemoLifeTests {
  static let began = Moment(day: DemoShelf.today, secondOfDay: DemoBook.secondOfDay)

  @Test func `a month passes, and the check finds nothing`() throws {
    let shelf = try DemoShelf(today: DemoShelf.today)
    let through = DemoShelf.today.adding(days: 29)
    var life = try DemoLife(
      of: shelf.book, through: through, owner: SimulatedOwner(.prompt, began: Self.began),
      now: Self.began)
    #expect(life.progress.total == 30)
    let before = try shelf.book.totals()
    while try life.step(shelf.book) {}
    #expect(life.progress.done == 30)
    #expect(try shelf.book.businessDay == through.adding(days: 1))
    let after = try shelf.book.totals()
    #expect(before != after)
    #expect(try shelf.book.count(OperationQuery { $0.states = [.inProcess] }) == 0)
    #expect(after.stages[.handedOver] == nil)
    #expect(try shelf.book.verify() == [])
  }

  @Test func `the same month passes in the same way`() throws {
    let days = 10
    let ends = try (0..<2).map { _ in
      let shelf = try DemoShelf(today: DemoShelf.today)
      var life = try DemoLife(
        of: shelf.book, through: DemoShelf.today.adding(days: days),
        owner: SimulatedOwner(.prompt, began: Self.began), now: Self.began)
      while try life.step(shelf.book) {}
      return try shelf.book.totals()
    }
    #expect(ends[0] == ends[1])
  }
}

@MainActor struct SimulatedOwnerTests {
  static let freeze: ID<Operation> = "T-1"

  /// A freeze asked for anew, for the case whose cost form was signed this morning.
  private func asked(_ shelf: DemoShelf) throws -> ID<Plan> {
    let signed = try shelf.book.plans(PlanQuery { $0.stages = [.contracted] }, limit: 1).rows
    let plan = try #require(signed.first)
    try shelf.book.record(
      Request(
        day: DemoShelf.today, actor: "A7", role: .agent,
        event: Event(
          OperationRequested(
            operation: Self.freeze, plan: plan.id, kind: .freeze, amount: plan.freezeAmount)),
        at: DemoLifeTests.began.adding(seconds: 60)))
    return plan.id
  }

  @Test(arguments: SimulatedOwner.Manner.allCases)
  func `each manner answers a freeze in its way`(manner: SimulatedOwner.Manner) throws {
    let shelf = try DemoShelf(today: DemoShelf.today)
    let plan = try asked(shelf)
    var owner = SimulatedOwner(manner, began: DemoLifeTests.began)
    func state(after seconds: Int) throws -> String {
      _ = try owner.act(on: shelf.book, now: DemoLifeTests.began.adding(seconds: 60 + seconds))
      let found = try shelf.book.plan(plan)?.operations.first { $0.id == Self.freeze }
      let operation = try #require(found)
      return operation.failure?.rawValue ?? operation.state.rawValue
    }
    let states = [try state(after: 1), try state(after: 20), try state(after: 900)]
    switch manner {
    case .prompt: #expect(states == ["done", "done", "done"])
    case .late: #expect(states == ["in-process", "done", "done"])
    case .refuse: #expect(states == ["declined", "declined", "declined"])
    case .silent: #expect(states == ["in-process", "in-process", "timed-out"])
    }
    let isFrozen = try shelf.book.plan(plan)?.freeze != nil
    #expect(isFrozen == (manner == .prompt || manner == .late))
  }

  @Test func `what was open at the beginning stands still until a day is closed`() throws {
    let shelf = try DemoShelf(today: DemoShelf.today)
    var owner = SimulatedOwner(.prompt, began: DemoLifeTests.began)
    #expect(try owner.act(on: shelf.book, now: DemoLifeTests.began.adding(seconds: 5)) == 0)
  }

  @Test func `an unknown freeze has an answer once it is asked for`() throws {
    let shelf = try DemoShelf(today: DemoShelf.today)
    let unknown = try shelf.book.operations(
      OperationQuery {
        $0.states = [.unknown]
        $0.kind = .freeze
      }, limit: 1
    ).rows
    let found = try #require(unknown.first)
    let owner = SimulatedOwner(.prompt, began: DemoLifeTests.began)
    #expect(
      try owner.resolve(
        found.item.id, of: found.plan, on: shelf.book,
        now: DemoLifeTests.began.adding(seconds: 9)))
    #expect(try shelf.book.plan(found.plan)?.stage == .frozen)
  }
}
