/// A company whose agents bring in customers and which stands behind them with a paid-in deposit.
///
/// A partner's fold holds no customer's entries.
public struct Partner: Hashable, Sendable {
  /// The share of the deposit, in percent, below which intake stops where no programme is asked.
  public static let usualStopPercent = 80

  /// The identifier.
  public let id: ID<Partner>
  /// What was registered: name, company code, founding day, scope, required deposit.
  public let registration: PartnerRegistered
  /// The day of registration.
  public let registered: Day
  /// The evidence filed, the latest of each kind, in the order of the kinds.
  public let evidence: [Evidence]
  /// The movements of the deposit in business order.
  public let movements: [Movement]
  /// Everybody who was ever engaged, in the order engaged.
  public let agents: [Agent]
  /// Why a supervisor stopped the intake, or nil while it is not stopped.
  public let stopReason: String?
  /// The day on which the partner left, or nil.
  public let left: Day?

  /// A piece of evidence.
  public struct Evidence: Hashable, Sendable {
    /// What it proves.
    public let kind: EvidenceKind
    /// The first day on which it no longer counts.
    public let lapses: Day
    /// The document number.
    public let reference: String
    /// When it was filed.
    public let filed: Day
  }

  /// A movement of the deposit.
  public struct Movement: Hashable, Sendable {
    /// The entry that tells of it.
    public let entry: EntryID
    /// Its business day.
    public let day: Day
    /// Positive into the deposit, negative out of it.
    public let amount: Money
    /// The balance after it.
    public let balance: Money
    /// The cause of a deduction.
    public let cause: DeductionCause?
    /// The reference.
    public let reference: String
  }

  /// The partner that `entries` tell of, or nil without its registration.
  public init?(_ entries: [Entry]) {
    var fold = PartnerFold()
    for entry in entries.effective { fold.apply(entry) }
    guard let registration = fold.registration, let registered = fold.registered else { return nil }
    id = registration.partner
    self.registration = registration
    self.registered = registered
    evidence = EvidenceKind.allCases.compactMap { fold.evidence[$0] }
    movements = fold.movements
    agents = fold.agents
    stopReason = fold.stopReason
    left = fold.left
  }

  /// What is paid in and not deducted.
  public var deposit: Money { movements.last?.balance ?? .zero }

  /// Whether the required deposit was ever paid in whole, which admits the partner.
  public var wasEverFunded: Bool {
    movements.contains { $0.balance >= registration.requiredDeposit }
  }

  /// What is missing to `required`, zero when nothing is.
  public func shortfall(against required: Money) -> Money {
    max(.zero, required - deposit)
  }

  /// The standing of the deposit: active, to top up, or stopped.
  ///
  /// Active from the required amount on; to top up from `stopPercent` of it on, once it was whole;
  /// stopped below.
  ///
  /// - Example: of 3,000,000.00 and 80 percent, 2,880,000.00 is to top up, 2,330,000.00 stopped.
  public func standing(stopPercent: Int = 80) -> Standing {
    if left != nil { return .left }
    if stopReason != nil { return .stopped }
    if deposit >= registration.requiredDeposit { return .active }
    return deposit >= floor(of: registration.requiredDeposit, percent: stopPercent)
      && wasEverFunded ? .topUp : .stopped
  }

  func floor(of required: Money, percent: Int) -> Money {
    required.scaled(by: Int64(percent), over: 100) ?? required
  }

  /// The standing of a partner.
  public enum Standing: String, CaseIterable, Sendable {
    /// The deposit is whole.
    case active
    /// The deposit is to be topped up; intake goes on.
    case topUp = "top-up"
    /// Intake is stopped.
    case stopped
    /// The partner left.
    case left
  }

  /// The agent with this identifier, or nil.
  ///
  /// Linear in the number of agents.
  public func agent(_ id: ID<Agent>) -> Agent? { agents.first { $0.id == id } }
}

/// A person who brings in customers for a partner.
public struct Agent: Hashable, Sendable {
  /// The identifier.
  public let id: ID<Agent>
  /// The name.
  public let name: String
  /// Where the agent works.
  public let outlets: [ID<Outlet>]
  /// Since when.
  public let engaged: Day
  /// Since when no longer, or nil.
  public let dismissed: Day?
}

private struct PartnerFold {
  var registration: PartnerRegistered?
  var registered: Day?
  var evidence: [EvidenceKind: Partner.Evidence] = [:]
  var movements: [Partner.Movement] = []
  var agents: [Agent] = []
  var stopReason: String?
  var left: Day?

  mutating func apply(_ entry: Entry) {
    guard case .partner(let event) = entry.event else { return }
    switch event {
    case .registered(let body):
      registration = body
      registered = registered ?? entry.day
    case .evidenceFiled(let body):
      evidence[body.evidence] = Partner.Evidence(
        kind: body.evidence, lapses: body.lapses, reference: body.reference, filed: entry.day)
    case .depositPaidIn(let body): move(entry, body.amount, nil, body.reference)
    case .depositDeducted(let body): move(entry, -body.amount, body.cause, body.reference)
    case .depositReturned(let body): move(entry, -body.amount, nil, body.reference)
    case .agentEngaged(let body):
      agents.removeAll { $0.id == body.agent }
      agents.append(
        Agent(
          id: body.agent, name: body.person.name, outlets: body.outlets, engaged: entry.day,
          dismissed: nil))
    case .agentDismissed(let body):
      guard let index = agents.firstIndex(where: { $0.id == body.agent }) else { return }
      let agent = agents[index]
      agents[index] = Agent(
        id: agent.id, name: agent.name, outlets: agent.outlets, engaged: agent.engaged,
        dismissed: entry.day)
    case .reviewed(let body): stopReason = body.verdict == .stopped ? body.reason : nil
    case .left: left = entry.day
    }
  }

  private mutating func move(
    _ entry: Entry, _ amount: Money, _ cause: DeductionCause?, _ reference: String
  ) {
    let balance = (movements.last?.balance ?? .zero) + amount
    movements.append(
      Partner.Movement(
        entry: entry.id, day: entry.day, amount: amount, balance: balance, cause: cause,
        reference: reference))
  }
}
