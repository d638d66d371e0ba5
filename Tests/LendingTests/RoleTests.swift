import Lending
import Testing

struct RoleTests {
  /// Agent, officer, supervisor, and the program itself.
  static let table = """
    day-closed               - officer supervisor device
    entry-reversed           - officer supervisor -
    carrier-registered       - - supervisor -
    outlet-opened            - - supervisor -
    outlet-closed            - - supervisor -
    programme-published      - - supervisor -
    product-published        - - supervisor -
    partner-registered       - - supervisor -
    evidence-filed           - - supervisor -
    deposit-paid-in          - - supervisor -
    deposit-deducted         - - supervisor -
    deposit-returned         - - supervisor -
    agent-engaged            - - supervisor -
    agent-dismissed          - - supervisor -
    partner-reviewed         - - supervisor -
    partner-left             - - supervisor -
    high-risk-listed         - - supervisor -
    high-risk-delisted       - - supervisor -
    customer-registered      agent officer supervisor -
    customer-described       agent officer supervisor -
    company-registered       agent officer supervisor -
    consent-given            agent officer supervisor -
    consent-withdrawn        agent officer supervisor -
    number-unmasked          agent officer supervisor -
    line-granted             agent officer supervisor -
    line-changed             - - supervisor -
    line-closed              - - supervisor -
    bill-repaid              - officer supervisor -
    application-opened       agent officer supervisor -
    drawing-requested        agent officer supervisor -
    drawing-signed           agent officer supervisor -
    precheck-answered        agent officer supervisor -
    cost-form-signed         agent officer supervisor -
    contract-signed          agent officer supervisor -
    carrier-contract-signed  agent officer supervisor -
    application-ended        agent officer supervisor -
    phone-handed-over        agent officer supervisor -
    phone-exchanged          agent officer supervisor -
    plan-disbursed           - officer supervisor -
    repayment-received       - officer supervisor -
    settlement-received      - officer supervisor -
    charge-raised            - officer supervisor -
    charge-waived            - officer supervisor -
    prepayment-received      - officer supervisor -
    plan-rescheduled         - officer supervisor -
    delinquency-paused       - officer supervisor -
    delinquency-resumed      - officer supervisor -
    plan-called-due          - officer supervisor -
    plan-written-off         - - supervisor -
    carrier-event-reported   - officer supervisor -
    carrier-event-cleared    - officer supervisor -
    capture-notice-given     - officer supervisor -
    return-started           agent officer supervisor -
    carrier-contract-ended   - officer supervisor -
    shop-refund-confirmed    - officer supervisor -
    customer-refunded        - officer supervisor -
    difference-corrected     - officer supervisor -
    operation-requested      agent officer supervisor -
    operation-answered       agent officer supervisor -
    """

  @Test func `every kind has its roles`() {
    let lines = Event.Kind.allCases.map { kind in
      let name = kind.rawValue.padded(to: 24)
      let roles = Role.allCases.map { kind.roles.contains($0) ? $0.rawValue : "-" }
      return "\(name) \(roles.joined(separator: " "))"
    }
    #expect(lines == RoleTests.table.split(separator: "\n").map(String.init))
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
    let reasons = Counter.nowhere(role).reasons(event)
    #expect(reasons.contains(.roleMayNot(role: role, event: kind.rawValue)) != isAllowed)
    if !isAllowed { #expect(reasons.count == 1) }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
