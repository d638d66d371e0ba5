/// Money paid into the deposit: the first pay-in, a part of it, or a top-up.
package struct DepositPaidIn: PartnerEventBody {
  package static let kind = Event.Kind.depositPaidIn
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero.
  package var amount = Money.zero
  /// The bank reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, amount: Money, reference: String,
    _ fill: (inout DepositPaidIn) -> Void = { _ in }
  ) {
    self.partner = partner
    self.amount = amount
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("amount", &amount)
    fields("reference", &reference)
  }
}

extension DepositPaidIn {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(partner) + situation.positive(amount) + situation.unused(reference, amount)
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.move(entry, amount, nil, reference)
  }
}

extension DepositPaidIn {
  package static let examples = [
    #"""
    {"request":"x-08","day":"2026-01-05","actor":"S1","event":"deposit-paid-in",
    "partner":"P-01","amount":"3000000.00","reference":"BANK-0001"}
    """#
  ]
}
