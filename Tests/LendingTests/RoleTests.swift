import Lending
import Testing

struct RoleTests {
  /// What is recorded at the counter, where agents work; by officers and supervisors too.
  static let agents = """
    customer-registered customer-described company-registered consent-given consent-withdrawn
    number-unmasked line-granted application-opened drawing-requested drawing-signed
    precheck-answered cost-form-signed contract-signed carrier-contract-signed application-ended
    phone-handed-over phone-exchanged return-started operation-requested operation-answered
    """

  /// What supervisors alone record.
  static let supervisors = """
    carrier-registered outlet-opened outlet-closed programme-published product-published
    partner-registered evidence-filed deposit-paid-in deposit-deducted deposit-returned
    agent-engaged agent-dismissed partner-reviewed partner-left high-risk-listed
    high-risk-delisted line-changed line-closed plan-written-off
    """

  @Test func `every kind has its roles`() {
    let agents = Set(RoleTests.agents.split(whereSeparator: \.isWhitespace).map(String.init))
    let supervisors = Set(
      RoleTests.supervisors.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(agents.union(supervisors).isSubset(of: Event.Kind.allCases.map(\.rawValue)))
    for kind in Event.Kind.allCases {
      let name = kind.rawValue
      // The program itself closes days, and asks for what is due by a rule of its own.
      var roles: Set<Role> = kind == .dayClosed ? [.supervisor, .device] : [.supervisor]
      if !supervisors.contains(name) { roles.insert(.officer) }
      if agents.contains(name) { roles.insert(.agent) }
      #expect(kind.roles == roles, "\(name)")
    }
  }

  @Test(arguments: [OperationKind.release, .capture])
  func `an agent asks for no release and no capture`(kind: OperationKind) {
    let event = Event(OperationRequested(operation: "", plan: "", kind: kind, amount: .zero))
    #expect(event.roles == [.officer, .supervisor, .device])
  }

  @Test func `an agent asks for a freeze`() {
    let event = Event(OperationRequested(operation: "", plan: "", kind: .freeze, amount: .zero))
    #expect(event.roles.contains(.agent))
  }

  @Test(arguments: Event.Kind.allCases, Role.allCases)
  func `the door keeps to the table before it looks at anything else`(
    kind: Event.Kind, role: Role
  ) throws {
    let event = try GoldenTests.event(kind)
    let isAllowed = event.roles.contains(role)
    let reasons = CounterDesk.nowhere(role).reasons(event)
    #expect(reasons.contains(.roleMayNot(role: role, event: kind.rawValue)) != isAllowed)
    if !isAllowed { #expect(reasons.count == 1) }
  }
}
