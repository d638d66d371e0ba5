/// A piece of evidence, with the day it lapses.
package struct EvidenceFiled: PartnerEventBody {
  package static let kind = Event.Kind.evidenceFiled
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// What it proves.
  package var evidence = EvidenceKind.lenderAuthorisation
  /// The first day on which it no longer counts.
  package var lapses = Day.earliest
  /// The document number.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, evidence: EvidenceKind, lapses: Day, reference: String,
    _ fill: (inout EvidenceFiled) -> Void = { _ in }
  ) {
    self.partner = partner
    self.evidence = evidence
    self.lapses = lapses
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("evidence", &evidence)
    fields("lapses", &lapses)
    fields("reference", &reference)
  }
}

extension EvidenceFiled {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    let day = situation.day
    return situation.known(partner)
      + (lapses <= day ? [.dayBefore(field: "lapses", earliest: day.adding(days: 1))] : [])
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.evidence[evidence] = Partner.Evidence(
      kind: evidence, lapses: lapses, reference: reference, filed: entry.day)
  }
}

extension EvidenceFiled {
  package static let examples = [
    #"""
    {"request":"x-05","day":"2026-01-05","actor":"S1","event":"evidence-filed",
    "partner":"P-01","evidence":"lender-authorisation","lapses":"2027-01-05","reference":"WB-2026-001"}
    """#,
    #"""
    {"request":"x-06","day":"2026-01-05","actor":"S1","event":"evidence-filed",
    "partner":"P-01","evidence":"consumer-product-experience","lapses":"2027-01-05",
    "reference":"EX-001"}
    """#,
    #"""
    {"request":"x-07","day":"2026-01-05","actor":"S1","event":"evidence-filed",
    "partner":"P-01","evidence":"clean-record","lapses":"2027-01-05","reference":"CR-001"}
    """#,
  ]
}
