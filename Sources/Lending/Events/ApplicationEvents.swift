/// An application for a plan, at the counter.
package struct ApplicationOpened: EventBody {
  package static let kind = Event.Kind.applicationOpened
  /// The plan.
  package var plan = ID<Plan>("")
  /// Under which programme.
  package var programme = ID<Programme>("")
  /// Whose plan.
  package var customer = ID<Customer>("")
  /// The line that the freeze is taken on.
  package var line = ID<Line>("")
  /// Who opened it.
  package var agent = ID<Agent>("")
  /// For whom the agent works.
  package var partner = ID<Partner>("")
  /// Where.
  package var outlet = ID<Outlet>("")
  /// The number of the slip that the customer holds.
  package var queueNumber: String?
  /// When, by the clock of the counter.
  package var at: Moment?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("programme", &programme)
    fields("customer", &customer)
    fields("line", &line)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields("queueNumber", &queueNumber)
    fields("at", &at)
  }

  package var subjects: [Subject] { [.plan(plan)] + [.customer(customer)] }
}

/// The answer of the line's owner before anything is signed.
package struct PrecheckAnswered: EventBody {
  package static let kind = Event.Kind.precheckAnswered
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

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("result", &result)
    fields("validUntil", &validUntil)
    fields("leastDownPayment", &leastDownPayment)
    fields("refusalCode", &refusalCode)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the cost form: the full terms, as shown.
package struct CostFormSigned: EventBody {
  package static let kind = Event.Kind.costFormSigned
  /// The plan.
  package var plan = ID<Plan>("")
  /// The phone model.
  package var phone = ""
  /// The phone's IMEI.
  package var imei = ""
  /// The second IMEI of a phone with two cards.
  package var secondIMEI: String?
  /// The carrier's service plan.
  package var servicePlan = ""
  /// What the service plan costs a month.
  package var monthlyFee = Money.zero
  /// How long the service contract runs, in months.
  package var serviceMonths = 0
  /// The price of the phone.
  package var listPrice = Money.zero
  /// What the price was cut by at once.
  package var instantDiscount = Money.zero
  /// What the customer paid at the shop's till.
  package var downPayment = Money.zero
  /// The number of instalments.
  package var periods = 0
  /// The first due day; one month after the signature unless another is given.
  package var firstDue: Day?
  /// The terms; the write door fills in what the programme says.
  package var terms: PlanTerms?
  /// Where it was signed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?
  /// The version of the rules that made the schedule.
  package var rulesVersion: String?
  /// SHA-256 of the schedule shown, in hexadecimal.
  package var scheduleDigest: String?
  /// What the schedule shown added up to.
  package var totals: SignedTotals?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("phone", &phone)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("servicePlan", &servicePlan)
    fields("monthlyFee", &monthlyFee)
    fields("serviceMonths", &serviceMonths)
    fields("listPrice", &listPrice)
    fields.defaulted("instantDiscount", &instantDiscount)
    fields.defaulted("downPayment", &downPayment)
    fields("periods", &periods)
    fields("firstDue", &firstDue)
    fields.object("terms", &terms)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("rulesVersion", &rulesVersion)
    fields("scheduleDigest", &scheduleDigest)
    fields.object("totals", &totals)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the loan contract.
package struct ContractSigned: EventBody {
  package static let kind = Event.Kind.contractSigned
  /// The plan.
  package var plan = ID<Plan>("")
  /// The contract number.
  package var contract = ""
  /// Where it was signed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
    fields("place", &place)
    fields("formNumber", &formNumber)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the carrier's contract for the service plan.
package struct CarrierContractSigned: EventBody {
  package static let kind = Event.Kind.carrierContractSigned
  /// The plan.
  package var plan = ID<Plan>("")
  /// The carrier's contract number.
  package var contract = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// An application that becomes no plan.
package struct ApplicationEnded: EventBody {
  package static let kind = Event.Kind.applicationEnded
  /// The plan.
  package var plan = ID<Plan>("")
  /// How it ended.
  package var outcome = ApplicationOutcome.withdrawn
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("outcome", &outcome)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer took the phone and signed for it.
package struct PhoneHandedOver: EventBody {
  package static let kind = Event.Kind.phoneHandedOver
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

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("receipt", &receipt)
    fields("at", &at)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// What a signed schedule added up to.
package struct SignedTotals: FieldSet {
  /// All principal.
  package var principal = Money.zero
  /// All interest.
  package var interest = Money.zero
  /// All fees.
  package var fee = Money.zero
  /// All payments.
  package var payment = Money.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("principal", &principal)
    fields("interest", &interest)
    fields("fee", &fee)
    fields("payment", &payment)
  }
}
