/// The phone was exchanged; the plan goes on.
public struct PhoneExchanged: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.phoneExchanged
  /// The plan.
  public var plan = ID<Plan>("")
  /// The IMEI of the new phone.
  public var imei = ""
  /// Its second IMEI.
  public var secondIMEI: String?
  /// Why.
  public var reason: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("imei", &imei)
    fields("secondIMEI", &secondIMEI)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer brings the phone back: a wish, until the shop's refund has reached the funder.
public struct ReturnStarted: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.returnStarted
  /// The plan.
  public var plan = ID<Plan>("")
  /// Why.
  public var reason = ""
  /// The number of the inspection of the phone; an agent has one.
  public var inspection: String?
  /// The IMEI of the phone that came back; an agent has it before them.
  public var imei: String?
  /// The number of the funder's consent, which a return with something overdue needs.
  public var consent: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reason", &reason)
    fields("inspection", &inspection)
    fields("imei", &imei)
    fields("consent", &consent)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// First step of a return: the carrier ended its contract.
public struct CarrierContractEnded: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.carrierContractEnded
  /// The plan.
  public var plan = ID<Plan>("")
  /// The carrier's reference.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// Second step of a return: the shop's refund reached the funder.
public struct ShopRefundConfirmed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.shopRefundConfirmed
  /// The plan.
  public var plan = ID<Plan>("")
  /// What the shop paid back.
  public var amount = Money.zero
  /// The payment reference.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// Third step of a return: what the customer had paid went back the way it came.
public struct CustomerRefunded: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.customerRefunded
  /// The plan.
  public var plan = ID<Plan>("")
  /// What went back.
  public var amount = Money.zero
  /// The payment reference.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}
