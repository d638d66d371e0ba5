/// Money taken from the deposit.
package struct DepositDeducted: PartnerEventBody {
  package static let kind = Event.Kind.depositDeducted
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero, at most the balance.
  package var amount = Money.zero
  /// Why.
  package var cause = DeductionCause.fraudLoss
  /// The proof.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, amount: Money, cause: DeductionCause, reference: String,
    _ fill: (inout DepositDeducted) -> Void = { _ in }
  ) {
    self.partner = partner
    self.amount = amount
    self.cause = cause
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("amount", &amount)
    fields("cause", &cause)
    fields("reference", &reference)
  }
}

extension DepositDeducted {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(partner) + situation.positive(amount) + situation.covered(amount)
      + situation.unused(reference, -amount)
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.move(entry, -amount, cause, reference)
  }
}

extension DepositDeducted {
  package static let examples = [
    #"""
    {"request":"x-10","day":"2026-01-05","actor":"S1","event":"deposit-deducted",
    "partner":"P-01","amount":"1000.00","cause":"customer-redress","reference":"TS-0001"}
    """#
  ]
}
