/// What the carrier told no longer holds.
package struct CarrierEventCleared: PlanEventBody {
  package static let kind = Event.Kind.carrierEventCleared
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// What was told.
  package var report = CarrierReport.arrears

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, report: CarrierReport, _ fill: (inout CarrierEventCleared) -> Void = { _ in }
  ) {
    self.plan = plan
    self.report = report
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
  }
}

extension CarrierEventCleared {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.handOver, plan) { $0.handOver != nil }
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.clear(report) }
}

extension CarrierEventCleared {
  package static let examples = [
    #"""
    {"request":"x-52","day":"2026-02-12","actor":"S1","event":"carrier-event-cleared",
    "plan":"PL-1","report":"arrears"}
    """#
  ]
}
