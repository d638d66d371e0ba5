/// The phone was exchanged; the plan goes on.
package struct PhoneExchanged: EventBody {
  package static let kind = Event.Kind.phoneExchanged
  /// The plan.
  package var plan = ID<Plan>("")
  /// The IMEI of the new phone.
  package var imei = ""
  /// Its second IMEI.
  package var secondIMEI: String?
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer brings the phone back: a wish, until the shop's refund has reached the funder.
package struct ReturnStarted: EventBody {
  package static let kind = Event.Kind.returnStarted
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

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
    fields("inspection", &inspection)
    fields("imei", &imei)
    fields("consent", &consent)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// First step of a return: the carrier ended its contract.
package struct CarrierContractEnded: EventBody {
  package static let kind = Event.Kind.carrierContractEnded
  /// The plan.
  package var plan = ID<Plan>("")
  /// The carrier's reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// Second step of a return: the shop's refund reached the funder.
package struct ShopRefundConfirmed: EventBody {
  package static let kind = Event.Kind.shopRefundConfirmed
  /// The plan.
  package var plan = ID<Plan>("")
  /// What the shop paid back.
  package var amount = Money.zero
  /// The payment reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// Third step of a return: what the customer had paid went back the way it came.
package struct CustomerRefunded: EventBody {
  package static let kind = Event.Kind.customerRefunded
  /// The plan.
  package var plan = ID<Plan>("")
  /// What went back.
  package var amount = Money.zero
  /// The payment reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}
