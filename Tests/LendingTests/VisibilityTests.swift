import Lending
import Testing

struct VisibilityTests {
  /// What agents do not see, everybody else does; trade rule 11.
  static let table = """
    ledger          - officer supervisor device
    reports         - officer supervisor device
    lineAmounts     - officer supervisor device
    partnerFigures  - officer supervisor device
    revenueShares   - officer supervisor device
    everyCustomer   - officer supervisor device
    """

  @Test func `every matter has the roles that see it`() {
    let lines = Visibility.Matter.allCases.map { matter in
      let roles = Role.allCases.map {
        Visibility.roles(seeing: matter).contains($0) ? $0.rawValue : "-"
      }
      return matter.rawValue.padding(16) + roles.joined(separator: " ")
    }
    #expect(lines == VisibilityTests.table.split(separator: "\n").map(String.init))
  }

  @Test func `who has no role sees everything`() {
    #expect(Visibility.Matter.allCases.allSatisfy { Visibility.everything.sees($0) })
    #expect(Visibility.everything.scope == nil)
  }

  @Test func `an agent's scope is the own customers, an officer's is everybody's`() {
    #expect(Visibility(.agent, agent: "A7").scope == "A7")
    #expect(Visibility(.officer, agent: "A7").scope == nil)
  }

  @Test func `an agent is told of a partner that it is closed, once, and everything else`() {
    let reasons: [Reason] = [
      .depositShort(by: Money(fen: 100)), .notInvited, .scopeMissing(.promotion),
      .partnerLeft(on: PlanLife.day("2026-01-15")),
    ]
    #expect(Visibility(.agent).reasons(reasons) == [.closed(.partner), .notInvited])
    #expect(Visibility(.supervisor).reasons(reasons) == reasons)
  }

  @Test(arguments: Event.Kind.allCases)
  func `nobody reads the person part of an event, and an agent no figure of a partner or line`(
    kind: Event.Kind
  ) throws {
    let event = try GoldenTests.event(kind)
    let all = Visibility.everything.fields(of: event)
    let agents = Visibility(.agent).fields(of: event)
    #expect(all.map(\.name) == event.members.map(\.name).filter { $0 != "person" })
    let hidden: Set<Event.Kind> = [
      .partnerRegistered, .evidenceFiled, .depositPaidIn, .depositDeducted, .depositReturned,
      .agentEngaged, .agentDismissed, .partnerReviewed, .partnerLeft, .lineGranted, .lineChanged,
      .lineClosed, .billRepaid,
    ]
    #expect(agents.map(\.name) == (hidden.contains(kind) ? [] : all.map(\.name)))
    let terms = agents.first { $0.name == "terms" }
    if case .object(let members)? = terms?.value {
      #expect(!members.contains { $0.name == "shares" })
    }
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
