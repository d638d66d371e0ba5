/// A repayment reached the funder.
package struct RepaymentReceived: PlanEventBody {
  package static let kind = Event.Kind.repaymentReceived
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// More than zero.
  package var amount = Money.zero
  /// Who paid.
  package var payer = Payer.customer
  /// The payment reference.
  package var reference: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, amount: Money, _ fill: (inout RepaymentReceived) -> Void = { _ in })
  {
    self.plan = plan
    self.amount = amount
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("payer", &payer)
    fields("reference", &reference)
  }
}

extension RepaymentReceived {
  package var payment: Payment? { Payment(amount: amount, reference: reference) }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.paid(amount, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    guard fold.isNew(amount, reference, entry) else { return }
    fold.pay(amount, payer, reference, entry)
  }
}

extension RepaymentReceived {
  package static let examples = [
    #"""
    {"request":"x-50","day":"2026-02-06","actor":"S1","event":"repayment-received",
    "plan":"PL-1","amount":"499.92","payer":"customer","reference":"HK-0001"}
    """#,
    #"""
    {"request":"x-55","day":"2026-03-16","actor":"S1","event":"repayment-received",
    "plan":"PL-1","amount":"499.92","reference":"HK-0002"}
    """#,
    #"""
    {"request":"x-597","day":"2026-03-30","actor":"S1","event":"repayment-received",
    "plan":"PL-4","amount":"300.00","reference":"HK-0005"}
    """#,
  ]
}
