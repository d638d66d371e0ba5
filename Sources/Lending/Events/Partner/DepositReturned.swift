/// Money of the deposit given back after the partner left and its plans ended.
package struct DepositReturned: PartnerEventBody {
  package static let kind = Event.Kind.depositReturned
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero, at most the balance.
  package var amount = Money.zero
  /// The bank reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, amount: Money, reference: String,
    _ fill: (inout DepositReturned) -> Void = { _ in }
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

extension DepositReturned {
  package func name(_ found: inout References) {
    found.partner = partner
    found.asksForOpenPlans = true
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(partner) + situation.positive(amount) + situation.covered(amount)
      + exited(situation) + situation.unused(reference, -amount)
  }

  /// A deposit goes back after a clean exit: no plan open, or twelve months after it.
  private func exited(_ situation: AdmissionContext) -> [Reason] {
    guard let partner = situation.partner else { return [] }
    guard let left = partner.left else { return [.notYet(.exit)] }
    let isLongGone = left.adding(months: 12) <= situation.day
    return situation.openPlans == 0 || isLongGone ? [] : [.plansOpen(count: situation.openPlans)]
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.move(entry, -amount, nil, reference)
  }
}

extension DepositReturned {
  package static let examples = [
    #"""
    {"request":"x-63","day":"2026-04-01","actor":"S1","event":"deposit-returned",
    "partner":"P-01","amount":"1000000.00","reference":"BANK-0002"}
    """#
  ]
}
