/// First step of a return: the carrier ended its contract.
package struct CarrierContractEnded: PlanEventBody {
  package static let kind = Event.Kind.carrierContractEnded
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The carrier's reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, reference: String, _ fill: (inout CarrierContractEnded) -> Void = { _ in }
  ) {
    self.plan = plan
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reference", &reference)
  }
}

extension CarrierContractEnded {
  package static let returnStep: Int? = 2

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.returnStep, plan) { $0.returning != nil }
      + situation.once(plan.returning?.contractEnded, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.releaseCause = entry.id
    guard fold.plan.returning?.contractEnded == nil else { return }
    fold.plan.returning?.contractEnded = entry.day
  }
}

extension CarrierContractEnded {
  package static let examples = [
    #"""
    {"request":"x-47","day":"2026-01-09","actor":"A7","event":"carrier-contract-ended",
    "plan":"PL-3","reference":"JY-0003"}
    """#
  ]
}
