/// A person with whom no plan is opened.
package struct HighRiskListed: EventBody {
  package static let kind = Event.Kind.highRiskListed
  package static let rank = 2
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The row of the list.
  package var listing = ID<HighRiskEntry>("")
  /// Why.
  package var reason = ""
  /// Who it is.
  package var person = ListedPerson()

  package init(unfilled: Unfilled) {}

  package init(
    listing: ID<HighRiskEntry>, reason: String, person: ListedPerson,
    _ fill: (inout HighRiskListed) -> Void = { _ in }
  ) {
    self.listing = listing
    self.reason = reason
    self.person = person
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
    fields.object("person", &person)
  }

  package var subjects: [Subject] { [.highRisk(listing)] }
}

extension HighRiskListed {
  package func name(_ found: inout References) { found.make("high-risk", listing.text) }

  package var normalised: HighRiskListed {
    var body = self
    body.person.residentID = ResidentID.normalised(person.residentID)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let faults = ResidentID.faults(in: person.residentID, on: situation.day)
    return situation.fresh("listing", listing.text)
      + (faults.isEmpty ? [] : [.identifierInvalid(field: "person.residentID", faults: faults)])
  }
}

extension HighRiskListed {
  package static let examples = [
    #"""
    {"request":"x-14","day":"2026-01-05","actor":"S1","event":"high-risk-listed",
    "listing":"HR-1","reason":"冒用身份","person":{"residentID":"119999199001010020"}}
    """#
  ]
}
