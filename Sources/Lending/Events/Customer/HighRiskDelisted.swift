/// A row of the high-risk list that no longer counts.
package struct HighRiskDelisted: EventBody {
  package static let kind = Event.Kind.highRiskDelisted
  package static let rank = 2
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The row.
  package var listing = ID<HighRiskEntry>("")
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    listing: ID<HighRiskEntry>, reason: String, _ fill: (inout HighRiskDelisted) -> Void = { _ in }
  ) {
    self.listing = listing
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.highRisk(listing)] }
}

extension HighRiskDelisted {
  package func name(_ found: inout References) { found.listing = listing }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.required(situation.listing != nil, "listing", listing.text)
  }
}

extension HighRiskDelisted {
  package static let examples = [
    #"""
    {"request":"x-15","day":"2026-01-05","actor":"S1","event":"high-risk-delisted",
    "listing":"HR-1","reason":"核实无误"}
    """#
  ]
}
