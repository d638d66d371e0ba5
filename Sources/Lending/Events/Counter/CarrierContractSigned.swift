/// The customer signed the carrier's contract for the service plan.
package struct CarrierContractSigned: PlanEventBody {
  package static let kind = Event.Kind.carrierContractSigned
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// The carrier's contract number.
  package var contract = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, contract: String, _ fill: (inout CarrierContractSigned) -> Void = { _ in }
  ) {
    self.plan = plan
    self.contract = contract
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
  }
}

extension CarrierContractSigned {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.authorisation, plan) { $0.freeze != nil }
      + (plan.handOver == nil && plan.ending == nil ? [] : [.tooLate(stage: plan.stage)])
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.carrierContract = contract
  }
}

extension CarrierContractSigned {
  package static let examples = [
    #"""
    {"request":"x-31","day":"2026-01-06","actor":"A7","event":"carrier-contract-signed",
    "plan":"PL-1","contract":"YD-0001"}
    """#,
    #"""
    {"request":"x-43","day":"2026-01-08","actor":"A7","event":"carrier-contract-signed",
    "plan":"PL-3","contract":"YD-0003"}
    """#,
    #"""
    {"request":"x-49i","day":"2026-01-10","actor":"A7","event":"carrier-contract-signed",
    "plan":"PL-4","contract":"YD-0004"}
    """#,
  ]
}
