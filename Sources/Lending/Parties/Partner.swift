/// A company whose agents bring in customers and which stands behind them with a paid-in deposit.
///
/// A partner's fold holds no customer's entries.
package struct Partner: Hashable, Sendable {
  /// The share of the deposit, in percent, below which intake stops where no programme is asked.
  package static let usualStopPercent = 80

  /// The identifier.
  package let id: ID<Partner>
  /// What was registered: name, company code, founding day, scope, required deposit.
  package let registration: PartnerRegistered
  /// The day of registration.
  package let registered: Day
  /// The evidence filed, the latest of each kind, in the order of the kinds.
  package let evidence: [Evidence]
  /// The movements of the deposit in business order.
  package let movements: [Movement]
  /// Everybody who was ever engaged, in the order engaged.
  package let agents: [Agent]
  /// Why a supervisor stopped the intake, or nil while it is not stopped.
  package let stopReason: String?
  /// The day on which the partner left, or nil.
  package let left: Day?

  /// A piece of evidence.
  package struct Evidence: Hashable, Sendable {
    /// What it proves.
    package let kind: EvidenceKind
    /// The first day on which it no longer counts.
    package let lapses: Day
    /// The document number.
    package let reference: String
    /// When it was filed.
    package let filed: Day
  }

  /// A movement of the deposit.
  package struct Movement: Hashable, Sendable {
    /// The entry that tells of it.
    package let entry: EntryID
    /// Its business day.
    package let day: Day
    /// Positive into the deposit, negative out of it.
    package let amount: Money
    /// The balance after it.
    package let balance: Money
    /// The cause of a deduction.
    package let cause: DeductionCause?
    /// The reference.
    package let reference: String
  }

  /// The partner that `entries` tell of, or nil without its registration.
  package init?(_ entries: [Entry]) {
    var fold = PartnerFold()
    for entry in entries.effective { entry.event.body.fold(into: &fold, entry) }
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
  package var deposit: Money { movements.last?.balance ?? .zero }

  /// Whether the required deposit was ever paid in whole, which admits the partner.
  package var wasEverFunded: Bool {
    movements.contains { $0.balance >= registration.requiredDeposit }
  }

  /// What is missing to `required`, zero when nothing is.
  package func shortfall(against required: Money) -> Money {
    max(.zero, required - deposit)
  }

  /// The standing of the deposit: active, to top up, or stopped.
  ///
  /// Active from the required amount on; to top up from `stopPercent` of it on, once it was whole;
  /// stopped below.
  ///
  /// - Example: of 3,000,000.00 and 80 percent, 2,880,000.00 is to top up, 2,330,000.00 stopped.
  package func standing(stopPercent: Int = 80) -> Standing {
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
  package enum Standing: String, CaseIterable, Sendable {
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
  package func agent(_ id: ID<Agent>) -> Agent? { agents.first { $0.id == id } }
}

/// A person who brings in customers for a partner.
package struct Agent: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Agent>
  /// The name.
  package let name: String
  /// Where the agent works.
  package let outlets: [ID<Outlet>]
  /// Since when.
  package let engaged: Day
  /// Since when no longer, or nil.
  package let dismissed: Day?
}

/// The fold behind `Partner`.
package struct PartnerFold {
  var registration: PartnerRegistered?
  var registered: Day?
  var evidence: [EvidenceKind: Partner.Evidence] = [:]
  var movements: [Partner.Movement] = []
  var agents: [Agent] = []
  var stopReason: String?
  var left: Day?

  mutating func move(
    _ entry: Entry, _ amount: Money, _ cause: DeductionCause?, _ reference: String
  ) {
    let balance = (movements.last?.balance ?? .zero) + amount
    movements.append(
      Partner.Movement(
        entry: entry.id, day: entry.day, amount: amount, balance: balance, cause: cause,
        reference: reference))
  }
}
