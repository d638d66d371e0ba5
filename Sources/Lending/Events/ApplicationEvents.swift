/// An application for a plan, at the counter.
public struct ApplicationOpened: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.applicationOpened
  /// The plan.
  public var plan = ID<Plan>("")
  /// Under which programme.
  public var programme = ID<Programme>("")
  /// Whose plan.
  public var customer = ID<Customer>("")
  /// The line that the freeze is taken on.
  public var line = ID<Line>("")
  /// Who opened it.
  public var agent = ID<Agent>("")
  /// For whom the agent works.
  public var partner = ID<Partner>("")
  /// Where.
  public var outlet = ID<Outlet>("")
  /// The number of the slip that the customer holds.
  public var queueNumber: String?
  /// When, by the clock of the counter.
  public var at: Moment?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
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

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] + [.customer(customer)] }
}

/// The answer of the line's owner before anything is signed.
public struct PrecheckAnswered: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.precheckAnswered
  /// The plan.
  public var plan = ID<Plan>("")
  /// Pass or not.
  public var result = PrecheckResult.passed
  /// The end of a pass; after it the pre-check is run again.
  public var validUntil: Moment?
  /// With which down payment the quota would do.
  public var leastDownPayment: Money?
  /// The owner's code of a refusal.
  public var refusalCode: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("result", &result)
    fields("validUntil", &validUntil)
    fields("leastDownPayment", &leastDownPayment)
    fields("refusalCode", &refusalCode)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the cost form: the full terms, as shown.
public struct CostFormSigned: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.costFormSigned
  /// The plan.
  public var plan = ID<Plan>("")
  /// The phone model.
  public var phone = ""
  /// The phone's IMEI.
  public var imei = ""
  /// The second IMEI of a phone with two cards.
  public var secondIMEI: String?
  /// The carrier's service plan.
  public var servicePlan = ""
  /// What the service plan costs a month.
  public var monthlyFee = Money.zero
  /// How long the service contract runs, in months.
  public var serviceMonths = 0
  /// The price of the phone.
  public var listPrice = Money.zero
  /// What the price was cut by at once.
  public var instantDiscount = Money.zero
  /// What the customer paid at the shop's till.
  public var downPayment = Money.zero
  /// The number of instalments.
  public var periods = 0
  /// The first due day; one month after the signature unless another is given.
  public var firstDue: Day?
  /// The terms; the write door fills in what the programme says.
  public var terms: PlanTerms?
  /// Where it was signed.
  public var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  public var formNumber: String?
  /// The version of the rules that made the schedule.
  public var rulesVersion: String?
  /// SHA-256 of the schedule shown, in hexadecimal.
  public var scheduleDigest: String?
  /// What the schedule shown added up to.
  public var totals: SignedTotals?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
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

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the loan contract.
public struct ContractSigned: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.contractSigned
  /// The plan.
  public var plan = ID<Plan>("")
  /// The contract number.
  public var contract = ""
  /// Where it was signed.
  public var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  public var formNumber: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
    fields("place", &place)
    fields("formNumber", &formNumber)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer signed the carrier's contract for the service plan.
public struct CarrierContractSigned: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.carrierContractSigned
  /// The plan.
  public var plan = ID<Plan>("")
  /// The carrier's contract number.
  public var contract = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("contract", &contract)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// An application that becomes no plan.
public struct ApplicationEnded: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.applicationEnded
  /// The plan.
  public var plan = ID<Plan>("")
  /// How it ended.
  public var outcome = ApplicationOutcome.withdrawn
  /// Why.
  public var reason: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("outcome", &outcome)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer took the phone and signed for it.
public struct PhoneHandedOver: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.phoneHandedOver
  /// The plan.
  public var plan = ID<Plan>("")
  /// The IMEI of the phone in hand.
  public var imei = ""
  /// Its second IMEI.
  public var secondIMEI: String?
  /// The number of the receipt.
  public var receipt = ""
  /// When.
  public var at: Moment?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("receipt", &receipt)
    fields("at", &at)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// What a signed schedule added up to.
public struct SignedTotals: FieldSet {
  /// All principal.
  public var principal = Money.zero
  /// All interest.
  public var interest = Money.zero
  /// All fees.
  public var fee = Money.zero
  /// All payments.
  public var payment = Money.zero

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("principal", &principal)
    fields("interest", &interest)
    fields("fee", &fee)
    fields("payment", &payment)
  }
}
