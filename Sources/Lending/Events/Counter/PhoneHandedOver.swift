/// The customer took the phone and signed for it.
package struct PhoneHandedOver: PlanEventBody {
  package static let kind = Event.Kind.phoneHandedOver
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// The IMEI of the phone in hand.
  package var imei = ""
  /// Its second IMEI.
  package var secondIMEI: String?
  /// The number of the receipt.
  package var receipt = ""
  /// When.
  package var at: Moment?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, imei: String, receipt: String,
    _ fill: (inout PhoneHandedOver) -> Void = { _ in }
  ) {
    self.plan = plan
    self.imei = imei
    self.receipt = receipt
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("receipt", &receipt)
    fields("at", &at)
  }
}

extension PhoneHandedOver {
  package func name(_ found: inout References) {
    found.plan = plan
    found.imeis = [imei] + [secondIMEI].compactMap { $0 }
  }

  package var normalised: PhoneHandedOver {
    var body = self
    body.imei = IMEI.normalised(imei)
    body.secondIMEI = secondIMEI.map(IMEI.normalised)
    return body
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    guard plan.handOver == nil, plan.ending == nil else { return [.tooLate(stage: plan.stage)] }
    var reasons = situation.needs(.authorisation, plan) { $0.freeze != nil }
    reasons += situation.needs(.carrierContract, plan) { $0.carrierContract != nil }
    let form = plan.signature?.form
    if let signed = form?.imei, signed != imei {
      reasons.append(.phoneNotSigned(field: "imei"))
    }
    if let signed = form?.secondIMEI, let secondIMEI, signed != secondIMEI {
      reasons.append(.phoneNotSigned(field: "secondIMEI"))
    }
    return reasons + situation.phone(imei, secondIMEI, plan)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.handOver = Plan.HandOver(
      day: entry.day, at: at, imei: imei,
      secondIMEI: secondIMEI ?? fold.plan.signature?.form?.secondIMEI, receipt: receipt)
  }
}

extension PhoneHandedOver {
  package static let examples = [
    #"""
    {"request":"x-32","day":"2026-01-06","actor":"A7","event":"phone-handed-over",
    "plan":"PL-1","imei":"001010000000016","receipt":"QS-0001"}
    """#,
    #"""
    {"request":"x-44","day":"2026-01-08","actor":"A7","event":"phone-handed-over",
    "plan":"PL-3","imei":"001010001234564","receipt":"QS-0003"}
    """#,
    #"""
    {"request":"x-49j","day":"2026-01-10","actor":"A7","event":"phone-handed-over",
    "plan":"PL-4","imei":"001010000000032","receipt":"QS-0004"}
    """#,
  ]
}
