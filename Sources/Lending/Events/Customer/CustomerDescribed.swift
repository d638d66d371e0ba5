/// What a customer told of work and schooling, for the book's own figures and never for a decision.
package struct CustomerDescribed: CustomerEventBody {
  package static let kind = Event.Kind.customerDescribed
  package static let rank = 2
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The customer.
  package var customer = ID<Customer>("")
  /// What was told.
  package var person = PersonDescription()

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, person: PersonDescription,
    _ fill: (inout CustomerDescribed) -> Void = { _ in }
  ) {
    self.customer = customer
    self.person = person
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields.object("person", &person)
  }
}

extension CustomerDescribed {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let isEmpty = person.trade == nil && person.schooling == nil
    return situation.known(customer) + (isEmpty ? [.fieldMissing(field: "person.trade")] : [])
  }

  package func apply(to fold: inout CustomerFold, _ entry: Entry) {
    fold.description.trade = person.trade ?? fold.description.trade
    fold.description.schooling = person.schooling ?? fold.description.schooling
  }
}

extension CustomerDescribed {
  package static let examples = [
    #"""
    {"request":"x-705","day":"2026-04-02","actor":"S1","event":"customer-described",
    "customer":"C-1001","person":{"trade":"self-employed","schooling":"college"}}
    """#
  ]
}
