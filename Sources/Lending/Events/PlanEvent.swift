/// Events about one plan, from the application to the end.
package enum PlanEvent: Hashable, Sendable {
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
  /// Everything that is left falls due.
  case calledDue(PlanCalledDue)
  /// The lender writes off what is owed; the claim lives on.
  case writtenOff(PlanWrittenOff)
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
    case .calledDue(let body): body
    case .writtenOff(let body): body
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
package struct PlanDisbursed: EventBody {
  package static let kind = Event.Kind.planDisbursed
  /// The plan.
  package var plan = ID<Plan>("")
  /// The principal.
  package var amount = Money.zero
  /// The funder's reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// A repayment reached the funder.
package struct RepaymentReceived: EventBody {
  package static let kind = Event.Kind.repaymentReceived
  /// The plan.
  package var plan = ID<Plan>("")
  /// More than zero.
  package var amount = Money.zero
  /// Who paid.
  package var payer = Payer.customer
  /// The payment reference.
  package var reference: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields.defaulted("payer", &payer)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// Everything that the plan needed for early settlement reached the funder.
package struct SettlementReceived: EventBody {
  package static let kind = Event.Kind.settlementReceived
  /// The plan.
  package var plan = ID<Plan>("")
  /// What the settlement quote of the day says.
  package var amount = Money.zero
  /// The payment reference.
  package var reference: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The carrier told something about the number or the contract.
package struct CarrierEventReported: EventBody {
  package static let kind = Event.Kind.carrierEventReported
  /// The plan.
  package var plan = ID<Plan>("")
  /// What.
  package var report = CarrierReport.arrears
  /// The carrier's reference.
  package var reference: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// What the carrier told no longer holds.
package struct CarrierEventCleared: EventBody {
  package static let kind = Event.Kind.carrierEventCleared
  /// The plan.
  package var plan = ID<Plan>("")
  /// What was told.
  package var report = CarrierReport.arrears

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("report", &report)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// The customer was told that an overdue instalment will be captured.
package struct CaptureNoticeGiven: EventBody {
  package static let kind = Event.Kind.captureNoticeGiven
  /// The plan.
  package var plan = ID<Plan>("")
  /// The instalment, or all that are due.
  package var instalment: Int?
  /// How.
  package var way = NoticeWay.textMessage

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("instalment", &instalment)
    fields("way", &way)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}

/// A difference between what ought to be and what is done was set right.
package struct DifferenceCorrected: EventBody {
  package static let kind = Event.Kind.differenceCorrected
  /// The plan.
  package var plan = ID<Plan>("")
  /// The difference.
  package var difference = ID<Difference>("")
  /// How much of it.
  package var amount = Money.zero
  /// The proof.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("difference", &difference)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.plan(plan)] }
}
