/// The customer agreed to one use of personal data.
package struct ConsentGiven: CustomerEventBody {
  package static let kind = Event.Kind.consentGiven
  package static let rank = 4
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The customer.
  package var customer = ID<Customer>("")
  /// The one use agreed to.
  package var purpose = ConsentPurpose.identityCheck
  /// The version of the text agreed to.
  package var version = ""
  /// Where the customer agreed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?
  /// When.
  package var given: Moment?

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, purpose: ConsentPurpose, version: String, place: ConsentPlace,
    _ fill: (inout ConsentGiven) -> Void = { _ in }
  ) {
    self.customer = customer
    self.purpose = purpose
    self.version = version
    self.place = place
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
    fields("version", &version)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("given", &given)
  }
}

extension ConsentGiven {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(customer) + situation.placed(place, formNumber)
  }

  package func apply(to fold: inout CustomerFold, _ entry: Entry) {
    fold.consents.append(
      Customer.Consent(
        purpose: purpose, version: version, place: place, formNumber: formNumber,
        day: entry.day, given: given, withdrawn: nil))
  }
}

extension ConsentGiven {
  package static let examples = [
    #"""
    {"request":"x-17","day":"2026-01-06","actor":"A7","event":"consent-given",
    "customer":"C-1001","purpose":"quota-freeze","version":"2026-1","place":"customer-device"}
    """#,
    #"""
    {"request":"x-18","day":"2026-01-06","actor":"A7","event":"consent-given",
    "customer":"C-1001","purpose":"marketing","version":"2026-1","place":"paper","formNumber":"YX-01"}
    """#,
  ]
}
