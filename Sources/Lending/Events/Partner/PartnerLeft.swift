/// The partner no longer takes part.
package struct PartnerLeft: PartnerEventBody {
  package static let kind = Event.Kind.partnerLeft
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(partner: ID<Partner>, reason: String, _ fill: (inout PartnerLeft) -> Void = { _ in })
  {
    self.partner = partner
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("reason", &reason)
  }
}

extension PartnerLeft {
  package func reasons(in situation: AdmissionContext) -> [Reason] { situation.known(partner) }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) { fold.left = entry.day }
}

extension PartnerLeft {
  package static let examples = [
    #"""
    {"request":"x-62","day":"2026-04-01","actor":"S1","event":"partner-left",
    "partner":"P-01","reason":"合作期满"}
    """#
  ]
}
