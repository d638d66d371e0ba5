/// The answer of the line's owner before anything is signed.
package struct PrecheckAnswered: PlanEventBody {
  package static let kind = Event.Kind.precheckAnswered
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// Pass or not.
  package var result = PrecheckResult.passed
  /// The end of a pass; after it the pre-check is run again.
  package var validUntil: Moment?
  /// With which down payment the quota would do.
  package var leastDownPayment: Money?
  /// The owner's code of a refusal.
  package var refusalCode: String?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, result: PrecheckResult, _ fill: (inout PrecheckAnswered) -> Void = { _ in }
  ) {
    self.plan = plan
    self.result = result
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("result", &result)
    fields("validUntil", &validUntil)
    fields("leastDownPayment", &leastDownPayment)
    fields("refusalCode", &refusalCode)
  }
}

extension PrecheckAnswered {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    guard plan.application.drawing == nil else { return [.notOffered(field: "plan")] }
    let isOpenEnded = result == .passed && validUntil == nil
    return situation.beforeFreeze(plan)
      + (isOpenEnded ? [.fieldMissing(field: "validUntil")] : [])
      + (leastDownPayment.map { situation.notNegative($0, "leastDownPayment") } ?? [])
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.plan.precheck = self }
}

extension PrecheckAnswered {
  package static let examples = [
    #"""
    {"request":"x-26","day":"2026-01-06","actor":"A7","event":"precheck-answered",
    "plan":"PL-1","result":"passed","validUntil":"2026-01-06T18:00:00"}
    """#,
    #"""
    {"request":"x-38","day":"2026-01-08","actor":"A7","event":"precheck-answered",
    "plan":"PL-3","result":"passed","validUntil":"2026-01-08T18:00:00"}
    """#,
    #"""
    {"request":"x-49d","day":"2026-01-10","actor":"A7","event":"precheck-answered",
    "plan":"PL-4","result":"passed","validUntil":"2026-01-10T18:00:00"}
    """#,
  ]
}
