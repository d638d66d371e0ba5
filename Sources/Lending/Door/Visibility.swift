/// What somebody sees of the book: the one table that lists, screens, `show`, the answers of `record`
/// and reports ask.
package struct Visibility: Hashable, Sendable {
  /// What not everybody sees.
  package enum Matter: String, CaseIterable, Sendable {
    /// The ledger, with the limits of lines and the deposits of partners.
    case ledger
    /// The reports, which tell of all customers.
    case reports
    /// The limit of a line, what is used of it and what is available.
    case lineAmounts
    /// All that a partner's intake hangs on: deposit, standing, papers, contract.
    case partnerFigures
    /// What parties have of the income of a programme or a plan.
    case revenueShares
    /// Customers, cases and plans that other agents brought in, and entries that are about none.
    case everyCustomer
  }

  /// The roles that see `matter`.
  package static func roles(seeing matter: Matter) -> Set<Role> {
    switch matter {
    case .ledger, .reports, .lineAmounts, .partnerFigures, .revenueShares, .everyCustomer:
      [.officer, .supervisor, .device]
    }
  }

  /// Whoever sees everything.
  package static let everything = Visibility(nil)

  /// Whose eyes; nil for whoever sees everything.
  package let role: Role?
  private let agent: ID<Agent>?

  /// What `role` sees, everything without one; `agent` is who the person is, where that is known.
  package init(_ role: Role?, agent: ID<Agent>? = nil) {
    self.role = role
    self.agent = agent
  }

  /// Whether `matter` is seen.
  package func sees(_ matter: Matter) -> Bool {
    role.map { Visibility.roles(seeing: matter).contains($0) } ?? true
  }

  /// The agent whose customers, cases and plans alone are seen; nil for everybody's.
  package var scope: ID<Agent>? { sees(.everyCustomer) ? nil : agent }

  /// What is told of `reasons`: of a partner's side no more than that it is closed.
  package func reasons(_ reasons: [Reason]) -> [Reason] {
    guard !sees(.partnerFigures) else { return reasons }
    var seen: [Reason] = []
    for reason in reasons {
      let told = reason.isAboutPartner ? .closed(.partner) : reason
      if !seen.contains(told) { seen.append(told) }
    }
    return seen
  }

  /// The fields of an event that are seen; personal data is told to nobody here.
  package func fields(of event: Event) -> [JSON.Member] {
    switch event.body {
    case is any PartnerEventBody where !sees(.partnerFigures): return []
    case is any LineEventBody where !sees(.lineAmounts): return []
    default: break
    }
    let fields = event.members.filter { $0.name != "person" }
    guard !sees(.revenueShares) else { return fields }
    return fields.map { field in
      guard field.name == "terms", case .object(let terms) = field.value else { return field }
      return JSON.Member("terms", .object(terms.filter { $0.name != "shares" }))
    }
  }
}

extension Reason {
  /// Whether the reason tells something of the partner that its agents are not to know.
  fileprivate var isAboutPartner: Bool {
    switch self {
    case .partnerLeft, .intakeStopped, .scopeMissing, .youngerThanOneYear, .evidenceMissing,
      .evidenceLapsed, .partnerContractEnded, .depositShort, .closed(.partner):
      true
    default: false
    }
  }
}
