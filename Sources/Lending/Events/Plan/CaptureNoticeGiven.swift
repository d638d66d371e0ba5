/// The customer was told that an overdue instalment will be captured.
package struct CaptureNoticeGiven: PlanEventBody {
  package static let kind = Event.Kind.captureNoticeGiven
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The instalment, or all that are due.
  package var instalment: Int?
  /// How.
  package var way = NoticeWay.textMessage

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, way: NoticeWay, _ fill: (inout CaptureNoticeGiven) -> Void = { _ in }
  ) {
    self.plan = plan
    self.way = way
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("way", &way)
  }
}

extension CaptureNoticeGiven {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.disbursement, plan) { $0.disbursed != nil }
      + situation.numbered(instalment, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.notices.append(Plan.Notice(day: entry.day, instalment: instalment, way: way))
  }
}

extension CaptureNoticeGiven {
  package static let examples = [
    #"""
    {"request":"x-53","day":"2026-03-10","actor":"S1","event":"capture-notice-given",
    "plan":"PL-1","instalment":2,"way":"text-message"}
    """#
  ]
}
