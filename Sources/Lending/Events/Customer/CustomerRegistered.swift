/// A customer brought in by an agent at an outlet.
package struct CustomerRegistered: CustomerEventBody {
  package static let kind = Event.Kind.customerRegistered
  package static let rank = 2
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The customer.
  package var customer = ID<Customer>("")
  /// Who brought the customer in.
  package var agent = ID<Agent>("")
  /// For whom the agent works.
  package var partner = ID<Partner>("")
  /// Where.
  package var outlet = ID<Outlet>("")
  /// Who it is.
  package var person = CustomerPerson()

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, agent: ID<Agent>, partner: ID<Partner>, outlet: ID<Outlet>,
    person: CustomerPerson, _ fill: (inout CustomerRegistered) -> Void = { _ in }
  ) {
    self.customer = customer
    self.agent = agent
    self.partner = partner
    self.outlet = outlet
    self.person = person
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields.object("person", &person)
  }
}

extension CustomerRegistered {
  package func name(_ found: inout References) {
    found.partner = partner
    found.outlet = outlet
    found.residentID = person.residentID
    found.mobile = person.mobile
    found.make("customer", customer.text)
  }

  package var normalised: CustomerRegistered {
    var body = self
    body.person.name = PersonName.normalised(person.name)
    body.person.initials = person.initials.map { Spelling.packed(Spelling.narrowed($0)) }
    body.person.residentID = ResidentID.normalised(person.residentID)
    body.person.mobile = Mobile.normalised(person.mobile)
    body.person.card = person.card.map(BankCard.normalised)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let day = situation.day
    var reasons = situation.fresh("customer", customer.text)
    let name = PersonName.faults(in: person.name)
    if !name.isEmpty { reasons.append(.identifierInvalid(field: "person.name", faults: name)) }
    let faults = ResidentID.faults(in: person.residentID, on: day)
    if !faults.isEmpty {
      reasons.append(.identifierInvalid(field: "person.residentID", faults: faults))
    } else if let adult = adultFrom(day), day < adult {
      reasons.append(.underAge(until: adult))
    }
    let mobile = Mobile.faults(in: person.mobile)
    if !mobile.isEmpty {
      reasons.append(.identifierInvalid(field: "person.mobile", faults: mobile))
    }
    if let card = person.card, !BankCard.faults(in: card).isEmpty {
      reasons.append(.identifierInvalid(field: "person.card", faults: BankCard.faults(in: card)))
    }
    reasons += situation.duplicates.map {
      .duplicateCustomer(customer: $0.customer.text, field: $0.field)
    }
    if situation.isHighRisk { reasons.append(.highRisk) }
    reasons += situation.workplace(agent, partner, outlet)
    if let partner = situation.partner {
      reasons += situation.intake(
        partner, required: partner.registration.requiredDeposit,
        stopPercent: Partner.usualStopPercent)
    }
    return reasons
  }

  private func adultFrom(_ day: Day) -> Day? {
    do {
      return try ResidentID(checking: person.residentID, on: day).birthDay.adding(months: 216)
    } catch {
      // The faults are told already.
      return nil
    }
  }

  package func apply(to fold: inout CustomerFold, _ entry: Entry) {
    fold.registration = self
    fold.registered = fold.registered ?? entry.day
  }
}

extension CustomerRegistered {
  package static let examples = [
    #"""
    {"request":"x-16","day":"2026-01-06","actor":"A7","event":"customer-registered",
    "customer":"C-1001","agent":"A7","partner":"P-01","outlet":"hz-01",
    "person":{"name":"张三","initials":"zs","residentID":"119999199001010012","mobile":"15400000001"}}
    """#
  ]
}
