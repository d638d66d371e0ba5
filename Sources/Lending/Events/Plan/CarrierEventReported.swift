/// The carrier told something about the number or the contract.
package struct CarrierEventReported: PlanEventBody {
  package static let kind = Event.Kind.carrierEventReported
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What.
  package var report = CarrierReport.arrears
  /// The carrier's reference.
  package var reference: String?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, report: CarrierReport, _ fill: (inout CarrierEventReported) -> Void = { _ in }
  ) {
    self.plan = plan
    self.report = report
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
    fields("reference", &reference)
  }
}

extension CarrierEventReported {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.handOver, plan) { $0.handOver != nil }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.breach(report, entry) }
}

extension CarrierEventReported {
  package static let examples = [
    #"""
    {"request":"x-51","day":"2026-02-10","actor":"S1","event":"carrier-event-reported",
    "plan":"PL-1","report":"arrears","reference":"YD-QF-1"}
    """#
  ]
}
