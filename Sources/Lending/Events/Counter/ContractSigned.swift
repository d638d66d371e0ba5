/// The customer signed the loan contract.
package struct ContractSigned: PlanEventBody {
  package static let kind = Event.Kind.contractSigned
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// The contract number.
  package var contract = ""
  /// Where it was signed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, contract: String, place: ConsentPlace,
    _ fill: (inout ContractSigned) -> Void = { _ in }
  ) {
    self.plan = plan
    self.contract = contract
    self.place = place
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
    fields("place", &place)
    fields("formNumber", &formNumber)
  }
}

extension ContractSigned {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.beforeFreeze(plan) + situation.needs(.costForm, plan) { $0.signature != nil }
      + situation.placed(place, formNumber)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.plan.contract = contract }
}

extension ContractSigned {
  package static let examples = [
    #"""
    {"request":"x-28","day":"2026-01-06","actor":"A7","event":"contract-signed",
    "plan":"PL-1","contract":"HT-0001","place":"customer-device"}
    """#,
    #"""
    {"request":"x-40","day":"2026-01-08","actor":"A7","event":"contract-signed",
    "plan":"PL-3","contract":"HT-0003","place":"paper","formNumber":"HT-0003"}
    """#,
    #"""
    {"request":"x-49f","day":"2026-01-10","actor":"A7","event":"contract-signed",
    "plan":"PL-4","contract":"HT-0004","place":"customer-device"}
    """#,
    #"""
    {"request":"x-75","day":"2026-04-02","actor":"S1","event":"contract-signed",
    "plan":"PL-5","contract":"JK-0001","place":"customer-device"}
    """#,
  ]
}
