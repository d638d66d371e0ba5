/// A supervisor stopped the intake of a partner, or opened it again.
package struct PartnerReviewed: PartnerEventBody {
  package static let kind = Event.Kind.partnerReviewed
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// What was decided.
  package var verdict = ReviewVerdict.stopped
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, verdict: ReviewVerdict, reason: String,
    _ fill: (inout PartnerReviewed) -> Void = { _ in }
  ) {
    self.partner = partner
    self.verdict = verdict
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("verdict", &verdict)
    fields("reason", &reason)
  }
}

extension PartnerReviewed {
  package func reasons(in situation: AdmissionContext) -> [Reason] { situation.known(partner) }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.stopReason = verdict == .stopped ? reason : nil
  }
}

extension PartnerReviewed {
  package static let examples = [
    #"""
    {"request":"x-11","day":"2026-01-05","actor":"S1","event":"partner-reviewed",
    "partner":"P-01","verdict":"reopened","reason":"复查合格"}
    """#
  ]
}
