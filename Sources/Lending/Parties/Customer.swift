/// A person brought in by an agent: identity, consents, and the line that invited them.
package struct Customer: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Customer>
  /// Who it is, with the initials of the name where none were told.
  package let person: CustomerPerson
  /// Who brought the customer in.
  package let agent: ID<Agent>
  /// For which partner.
  package let partner: ID<Partner>
  /// Where.
  package let outlet: ID<Outlet>
  /// When.
  package let registered: Day
  /// The consents ever given, in business order.
  package let consents: [Consent]
  /// What the customer told of work and schooling.
  package let description: PersonDescription
  /// The companies that the customer represents, each as it was last looked up.
  package let companies: [Company]
  /// The lines granted to the customer, in business order.
  package let lines: [ID<Line>]
  /// The applications and plans of the customer, in business order.
  package let plans: [ID<Plan>]

  /// A consent to one use of personal data.
  package struct Consent: Hashable, Sendable {
    /// The one use.
    package let purpose: ConsentPurpose
    /// The version of the text.
    package let version: String
    /// Where it was given.
    package let place: ConsentPlace
    /// The number of the paper form.
    package let formNumber: String?
    /// On which business day.
    package let day: Day
    /// When, where that is known.
    package let given: Moment?
    /// When it was withdrawn, or nil.
    package internal(set) var withdrawn: Day?
  }

  /// A company of the customer's, with what the registers said.
  package struct Company: Hashable, Sendable {
    /// The unified social credit code.
    package let code: String
    /// The name.
    package let name: String
    /// When the registers were looked at.
    package let checked: Day
    /// Whether neither courts nor authorities have anything against it.
    package let isClear: Bool
  }

  /// The customer that `entries` tell of, or nil without the registration.
  package init?(_ entries: [Entry]) {
    var fold = CustomerFold()
    for entry in entries.effective { entry.event.body.fold(into: &fold, entry) }
    guard let registration = fold.registration, let registered = fold.registered else { return nil }
    id = registration.customer
    var person = registration.person
    let initials = PersonName.initials(of: person.name)
    if person.initials == nil, !initials.isEmpty { person.initials = initials }
    self.person = person
    agent = registration.agent
    partner = registration.partner
    outlet = registration.outlet
    self.registered = registered
    consents = fold.consents
    description = fold.description
    companies = fold.companies
    lines = fold.lines
    plans = fold.plans
  }

  /// The company with this code, or nil.
  package func company(_ code: String) -> Company? { companies.first { $0.code == code } }

  /// The consent to `purpose` that holds, or nil.
  package func consent(to purpose: ConsentPurpose) -> Consent? {
    consents.last { $0.purpose == purpose && $0.withdrawn == nil }
  }

  /// Every consent that `demands` ask for and that does not hold in the version asked for.
  package func missingConsents(_ demands: [ConsentDemand]) -> [Reason] {
    demands.compactMap { demand in
      consent(to: demand.purpose)?.version == demand.version
        ? nil : .consentMissing(demand.purpose, version: demand.version)
    }
  }
}

/// The fold behind `Customer`.
package struct CustomerFold {
  var registration: CustomerRegistered?
  var registered: Day?
  var consents: [Customer.Consent] = []
  var description = PersonDescription()
  var companies: [Customer.Company] = []
  var lines: [ID<Line>] = []
  var plans: [ID<Plan>] = []
}
