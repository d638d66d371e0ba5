import Lending
import StoryKit
import Testing

/// What is reversed first, before an entry that it builds on.
struct BuildingOnTests {
  private static let code = "91119999DEM000014R"

  private static func registered(_ life: inout PlanLife, _ day: String) -> Entry? {
    life.record(
      day,
      Event(
        CompanyRegistered(
          customer: "CU", company: code, name: "示例公司", checked: PlanLife.day(day),
          noEnforcement: true,
          noDishonesty: true, noPenalty: true)))
    return life.entries.last
  }

  @Test func `a company is registered while a line of it stands`() throws {
    var life = PlanLife()
    let first = try #require(Self.registered(&life, "2026-01-05"))
    #expect(life.entries.buildingOn(first) == nil)
    life.record(
      "2026-01-06",
      Event(
        LineGranted(line: "L1", customer: "CU", owner: "微众银行", limit: PlanLife.yuan("100000.00")) {
          $0.company = Self.code
        }))
    let line = try #require(life.entries.last)
    #expect(life.entries.buildingOn(first) == line.id)
    // Looked up again, one of the two may go.
    _ = Self.registered(&life, "2026-01-07")
    #expect(life.entries.buildingOn(first) == nil)
  }

  @Test func `a leaving stands while a deposit went back by it, told once`() throws {
    var life = PlanLife()
    life.record("2026-01-05", Event(PartnerLeft(partner: "PA", reason: "r")))
    let first = try #require(life.entries.last)
    #expect(life.entries.buildingOn(first) == nil)
    life.record(
      "2026-01-06",
      Event(DepositReturned(partner: "PA", amount: PlanLife.yuan("1.00"), reference: "B2")))
    let back = try #require(life.entries.last)
    #expect(life.entries.buildingOn(first) == back.id)
    life.record("2026-01-07", Event(PartnerLeft(partner: "PA", reason: "r")))
    #expect(life.entries.buildingOn(first) == nil)
  }

  @Test(arguments: [("", true), ("A9", false)])
  func `an agent looks at the numbers of customers of their own`(actor: String, isOwn: Bool) {
    var counter = CounterDesk.ready()
    counter.adjust = { situation in
      situation.actor = ID(actor)
      situation.role = .agent
    }
    let event = Event(NumberUnmasked(customer: "CU", field: .mobile, reason: "回访"))
    #expect(counter.reasons(event) == (isOwn ? [] : [.customerOfOther(agent: "")]))
  }
}
