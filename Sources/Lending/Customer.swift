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
    var registration: CustomerRegistered?
    var registered: Day?
    var consents: [Consent] = []
    var description = PersonDescription()
    var companies: [Company] = []
    var lines: [ID<Line>] = []
    var plans: [ID<Plan>] = []
    for entry in entries.effective {
      switch entry.event {
      case .customer(.registered(let body)):
        registration = body
        registered = registered ?? entry.day
      case .customer(.consentGiven(let body)):
        consents.append(
          Consent(
            purpose: body.purpose, version: body.version, place: body.place,
            formNumber: body.formNumber, day: entry.day, given: body.given, withdrawn: nil))
      case .customer(.consentWithdrawn(let body)):
        for index in consents.indices where consents[index].purpose == body.purpose {
          consents[index].withdrawn = consents[index].withdrawn ?? entry.day
        }
      case .customer(.described(let body)):
        description.trade = body.person.trade ?? description.trade
        description.schooling = body.person.schooling ?? description.schooling
      case .customer(.companyRegistered(let body)):
        companies.removeAll { $0.code == body.company }
        companies.append(
          Company(
            code: body.company, name: body.name, checked: body.checked,
            isClear: body.noEnforcement && body.noDishonesty && body.noPenalty))
      case .line(.granted(let body)): lines.append(body.line)
      case .plan(.opened(let body)): plans.append(body.plan)
      case .plan(.drawingRequested(let body)): plans.append(body.plan)
      default: break
      }
    }
    guard let registration, let registered else { return nil }
    id = registration.customer
    var person = registration.person
    let initials = PersonName.initials(of: person.name)
    if person.initials == nil, !initials.isEmpty { person.initials = initials }
    self.person = person
    agent = registration.agent
    partner = registration.partner
    outlet = registration.outlet
    self.registered = registered
    self.consents = consents
    self.description = description
    self.companies = companies
    self.lines = lines
    self.plans = plans
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
