/// The customer brings the phone back: a wish, until the shop's refund has reached the funder.
package struct ReturnStarted: PlanEventBody {
  package static let kind = Event.Kind.returnStarted
  package static let version = 2
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// Why.
  package var reason = ""
  /// The number of the inspection of the phone; an agent has one.
  package var inspection: String?
  /// The IMEI of the phone that came back; an agent has it before them.
  package var imei: String?
  /// The number of the funder's consent, which a return with something overdue needs.
  package var consent: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, reason: String, _ fill: (inout ReturnStarted) -> Void = { _ in }) {
    self.plan = plan
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
    fields("inspection", &inspection)
    fields("imei", &imei)
    fields("consent", &consent)
  }
}

extension ReturnStarted {
  package static let returnStep: Int? = 1

  package var normalised: ReturnStarted {
    var body = self
    body.imei = imei.map(IMEI.normalised)
    return body
  }

  /// An agent records the wish alone, of a customer of their own and with what was found at the
  /// inspection; with something overdue it needs the funder's consent.
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.reasons(for: self, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.releaseCause = entry.id
    guard fold.plan.returning == nil else { return }
    fold.plan.returning = Plan.Return(
      started: entry.day, inspection: inspection, consent: consent)
  }
}

extension AdmissionContext {
  fileprivate func reasons(for body: ReturnStarted, _ plan: Plan) -> [Reason] {
    let isRunning =
      plan.returning == nil && plan.ending == nil && plan.settled == nil && plan.writtenOff == nil
    guard isRunning else { return [.tooLate(stage: plan.stage)] }
    var reasons = needs(.handOver, plan) { $0.handOver != nil } + own(plan)
    if let phone = body.imei {
      reasons += imei(phone, "imei")
      if let handed = plan.handOver, phone != handed.imei, phone != handed.secondIMEI {
        reasons.append(.phoneNotSigned(field: "imei"))
      }
    } else if role == .agent {
      reasons.append(.fieldMissing(field: "imei"))
    }
    if role == .agent, body.inspection == nil { reasons.append(.fieldMissing(field: "inspection")) }
    let isOverdue = plan.daysPastDue(on: businessDay) > 0
    return reasons + needs(.funderConsent, !isOverdue || body.consent != nil)
  }
}

extension ReturnStarted {
  package static let examples = [
    #"""
    {"request":"x-46","day":"2026-01-09","actor":"A7","event":"return-started",
    "plan":"PL-3","reason":"七日内退货"}
    """#
  ]
}
