/// The phone was exchanged; the plan goes on.
package struct PhoneExchanged: PlanEventBody {
  package static let kind = Event.Kind.phoneExchanged
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The IMEI of the new phone.
  package var imei = ""
  /// Its second IMEI.
  package var secondIMEI: String?
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, imei: String, _ fill: (inout PhoneExchanged) -> Void = { _ in }) {
    self.plan = plan
    self.imei = imei
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("reason", &reason)
  }
}

extension PhoneExchanged {
  package func name(_ found: inout References) {
    found.plan = plan
    found.imeis = [imei] + [secondIMEI].compactMap { $0 }
  }

  package var normalised: PhoneExchanged {
    var body = self
    body.imei = IMEI.normalised(imei)
    body.secondIMEI = secondIMEI.map(IMEI.normalised)
    return body
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    situation.needs(.handOver, plan) { $0.handOver != nil }
      + situation.phone(imei, secondIMEI, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.handOver?.imei = imei
    fold.plan.handOver?.secondIMEI = secondIMEI
  }
}

extension PhoneExchanged {
  package static let examples = [
    #"""
    {"request":"x-34","day":"2026-01-07","actor":"A7","event":"phone-exchanged",
    "plan":"PL-1","imei":"001010000000024","reason":"屏幕故障"}
    """#
  ]
}
