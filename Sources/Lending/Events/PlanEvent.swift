/// Events about one plan, from the application to the end.
public enum PlanEvent: Hashable, Sendable {
  /// An application for a plan, at the counter.
  case opened(ApplicationOpened)
  /// An application for money on a line.
  case drawingRequested(DrawingRequested)
  /// The customer signed the cost form of a drawing.
  case drawingSigned(DrawingSigned)
  /// The answer of the line's owner before anything is signed.
  case precheckAnswered(PrecheckAnswered)
  /// The customer signed the cost form: the full terms, as shown.
  case costFormSigned(CostFormSigned)
  /// The customer signed the loan contract.
  case contractSigned(ContractSigned)
  /// The customer signed the carrier's contract for the service plan.
  case carrierContractSigned(CarrierContractSigned)
  /// An application that becomes no plan.
  case applicationEnded(ApplicationEnded)
  /// The customer took the phone and signed for it.
  case phoneHandedOver(PhoneHandedOver)
  /// The phone was exchanged; the plan goes on.
  case phoneExchanged(PhoneExchanged)
  /// The funder paid out the principal; interest runs from this day.
  case disbursed(PlanDisbursed)
  /// A repayment reached the funder.
  case repaymentReceived(RepaymentReceived)
  /// Everything that the plan needed for early settlement reached the funder.
  case settlementReceived(SettlementReceived)
  /// Something is charged beside the schedule.
  case chargeRaised(ChargeRaised)
  /// Something owed beside the principal is forgiven.
  case chargeWaived(ChargeWaived)
  /// Principal that is not due yet was repaid.
  case prepaymentReceived(PrepaymentReceived)
  /// Other terms were agreed for the instalments from one of them on.
  case rescheduled(PlanRescheduled)
  /// Days past due do not count against the customer for a time.
  case delinquencyPaused(DelinquencyPaused)
  /// A pause ends early.
  case delinquencyResumed(DelinquencyResumed)
  /// The carrier told something about the number or the contract.
  case carrierEventReported(CarrierEventReported)
  /// What the carrier told no longer holds.
  case carrierEventCleared(CarrierEventCleared)
  /// The customer was told that an overdue instalment will be captured.
  case captureNoticeGiven(CaptureNoticeGiven)
  /// The customer brings the phone back.
  case returnStarted(ReturnStarted)
  /// First step of a return: the carrier ended its contract.
  case carrierContractEnded(CarrierContractEnded)
  /// Second step of a return: the shop's refund reached the funder.
  case shopRefundConfirmed(ShopRefundConfirmed)
  /// Third step of a return: what the customer had paid went back the way it came.
  case customerRefunded(CustomerRefunded)
  /// A difference between what ought to be and what is done was set right.
  case differenceCorrected(DifferenceCorrected)

  var body: any EventBody {
    switch self {
    case .opened(let body): body
    case .drawingRequested(let body): body
    case .drawingSigned(let body): body
    case .precheckAnswered(let body): body
    case .costFormSigned(let body): body
    case .contractSigned(let body): body
    case .carrierContractSigned(let body): body
    case .applicationEnded(let body): body
    case .phoneHandedOver(let body): body
    case .phoneExchanged(let body): body
    case .disbursed(let body): body
    case .repaymentReceived(let body): body
    case .settlementReceived(let body): body
    case .chargeRaised(let body): body
    case .chargeWaived(let body): body
    case .prepaymentReceived(let body): body
    case .rescheduled(let body): body
    case .delinquencyPaused(let body): body
    case .delinquencyResumed(let body): body
    case .carrierEventReported(let body): body
    case .carrierEventCleared(let body): body
    case .captureNoticeGiven(let body): body
    case .returnStarted(let body): body
    case .carrierContractEnded(let body): body
    case .shopRefundConfirmed(let body): body
    case .customerRefunded(let body): body
    case .differenceCorrected(let body): body
    }
  }
}

/// The funder paid out the principal; interest runs from this day.
public struct PlanDisbursed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.planDisbursed
  /// The plan.
  public var plan = ID<Plan>("")
  /// The principal.
  public var amount = Money.zero
  /// The funder's reference.
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

/// A repayment reached the funder.
public struct RepaymentReceived: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.repaymentReceived
  /// The plan.
  public var plan = ID<Plan>("")
  /// More than zero.
  public var amount = Money.zero
  /// Who paid.
  public var payer = Payer.customer
  /// The payment reference.
  public var reference: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("payer", &payer)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// Everything that the plan needed for early settlement reached the funder.
public struct SettlementReceived: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.settlementReceived
  /// The plan.
  public var plan = ID<Plan>("")
  /// What the settlement quote of the day says.
  public var amount = Money.zero
  /// The payment reference.
  public var reference: String?

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

/// The carrier told something about the number or the contract.
public struct CarrierEventReported: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.carrierEventReported
  /// The plan.
  public var plan = ID<Plan>("")
  /// What.
  public var report = CarrierReport.arrears
  /// The carrier's reference.
  public var reference: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// What the carrier told no longer holds.
public struct CarrierEventCleared: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.carrierEventCleared
  /// The plan.
  public var plan = ID<Plan>("")
  /// What was told.
  public var report = CarrierReport.arrears

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// The customer was told that an overdue instalment will be captured.
public struct CaptureNoticeGiven: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.captureNoticeGiven
  /// The plan.
  public var plan = ID<Plan>("")
  /// The instalment, or all that are due.
  public var instalment: Int?
  /// How.
  public var way = NoticeWay.textMessage

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("way", &way)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}

/// A difference between what ought to be and what is done was set right.
public struct DifferenceCorrected: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.differenceCorrected
  /// The plan.
  public var plan = ID<Plan>("")
  /// The difference.
  public var difference = ID<Difference>("")
  /// How much of it.
  public var amount = Money.zero
  /// The proof.
  public var reference = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("difference", &difference)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.plan(plan)] }
}
