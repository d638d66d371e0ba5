/// The customer withdrew a consent.
package struct ConsentWithdrawn: CustomerEventBody {
  package static let kind = Event.Kind.consentWithdrawn
  package static let rank = 4
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The customer.
  package var customer = ID<Customer>("")
  /// The use no longer agreed to.
  package var purpose = ConsentPurpose.identityCheck

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, purpose: ConsentPurpose,
    _ fill: (inout ConsentWithdrawn) -> Void = { _ in }
  ) {
    self.customer = customer
    self.purpose = purpose
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
  }
}

extension ConsentWithdrawn {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    guard let customer = situation.customer else { return situation.known(customer) }
    return situation.required(
      customer.consent(to: purpose) != nil, "purpose", purpose.rawValue)
  }

  package func apply(to fold: inout CustomerFold, _ entry: Entry) {
    for index in fold.consents.indices where fold.consents[index].purpose == purpose {
      fold.consents[index].withdrawn = fold.consents[index].withdrawn ?? entry.day
    }
  }
}

extension ConsentWithdrawn {
  package static let examples = [
    #"""
    {"request":"x-19","day":"2026-01-06","actor":"A7","event":"consent-withdrawn",
    "customer":"C-1001","purpose":"marketing"}
    """#
  ]
}
