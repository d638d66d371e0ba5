extension Event {
  /// The kinds of events: the one list of them.
  ///
  /// A raw value is the wire name and is never changed. Everything else that is particular to a kind its
  /// body says.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case dayClosed = "day-closed"
    case entryReversed = "entry-reversed"
    case carrierRegistered = "carrier-registered"
    case outletOpened = "outlet-opened"
    case outletClosed = "outlet-closed"
    case programmePublished = "programme-published"
    case productPublished = "product-published"
    case partnerRegistered = "partner-registered"
    case evidenceFiled = "evidence-filed"
    case depositPaidIn = "deposit-paid-in"
    case depositDeducted = "deposit-deducted"
    case depositReturned = "deposit-returned"
    case agentEngaged = "agent-engaged"
    case agentDismissed = "agent-dismissed"
    case partnerReviewed = "partner-reviewed"
    case partnerLeft = "partner-left"
    case highRiskListed = "high-risk-listed"
    case highRiskDelisted = "high-risk-delisted"
    case customerRegistered = "customer-registered"
    case customerDescribed = "customer-described"
    case companyRegistered = "company-registered"
    case consentGiven = "consent-given"
    case consentWithdrawn = "consent-withdrawn"
    case numberUnmasked = "number-unmasked"
    case lineGranted = "line-granted"
    case lineChanged = "line-changed"
    case lineClosed = "line-closed"
    case billRepaid = "bill-repaid"
    case applicationOpened = "application-opened"
    case drawingRequested = "drawing-requested"
    case drawingSigned = "drawing-signed"
    case precheckAnswered = "precheck-answered"
    case costFormSigned = "cost-form-signed"
    case contractSigned = "contract-signed"
    case carrierContractSigned = "carrier-contract-signed"
    case applicationEnded = "application-ended"
    case phoneHandedOver = "phone-handed-over"
    case phoneExchanged = "phone-exchanged"
    case planDisbursed = "plan-disbursed"
    case repaymentReceived = "repayment-received"
    case settlementReceived = "settlement-received"
    case chargeRaised = "charge-raised"
    case chargeWaived = "charge-waived"
    case prepaymentReceived = "prepayment-received"
    case planRescheduled = "plan-rescheduled"
    case delinquencyPaused = "delinquency-paused"
    case delinquencyResumed = "delinquency-resumed"
    case planCalledDue = "plan-called-due"
    case planWrittenOff = "plan-written-off"
    case freezeProlonged = "freeze-prolonged"
    case carrierEventReported = "carrier-event-reported"
    case carrierEventCleared = "carrier-event-cleared"
    case captureNoticeGiven = "capture-notice-given"
    case returnStarted = "return-started"
    case carrierContractEnded = "carrier-contract-ended"
    case shopRefundConfirmed = "shop-refund-confirmed"
    case customerRefunded = "customer-refunded"
    case differenceCorrected = "difference-corrected"
    case operationRequested = "operation-requested"
    case operationAnswered = "operation-answered"
  }
}

extension Event.Kind {
  /// The body of the kind's events.
  package var body: any EventBody.Type {
    switch self {
    case .dayClosed: DayClosed.self
    case .entryReversed: EntryReversed.self
    case .carrierRegistered: CarrierRegistered.self
    case .outletOpened: OutletOpened.self
    case .outletClosed: OutletClosed.self
    case .programmePublished: ProgrammePublished.self
    case .productPublished: ProductPublished.self
    case .partnerRegistered: PartnerRegistered.self
    case .evidenceFiled: EvidenceFiled.self
    case .depositPaidIn: DepositPaidIn.self
    case .depositDeducted: DepositDeducted.self
    case .depositReturned: DepositReturned.self
    case .agentEngaged: AgentEngaged.self
    case .agentDismissed: AgentDismissed.self
    case .partnerReviewed: PartnerReviewed.self
    case .partnerLeft: PartnerLeft.self
    case .highRiskListed: HighRiskListed.self
    case .highRiskDelisted: HighRiskDelisted.self
    case .customerRegistered: CustomerRegistered.self
    case .customerDescribed: CustomerDescribed.self
    case .companyRegistered: CompanyRegistered.self
    case .consentGiven: ConsentGiven.self
    case .consentWithdrawn: ConsentWithdrawn.self
    case .numberUnmasked: NumberUnmasked.self
    case .lineGranted: LineGranted.self
    case .lineChanged: LineChanged.self
    case .lineClosed: LineClosed.self
    case .billRepaid: BillRepaid.self
    case .applicationOpened: ApplicationOpened.self
    case .drawingRequested: DrawingRequested.self
    case .drawingSigned: DrawingSigned.self
    case .precheckAnswered: PrecheckAnswered.self
    case .costFormSigned: CostFormSigned.self
    case .contractSigned: ContractSigned.self
    case .carrierContractSigned: CarrierContractSigned.self
    case .applicationEnded: ApplicationEnded.self
    case .phoneHandedOver: PhoneHandedOver.self
    case .phoneExchanged: PhoneExchanged.self
    case .planDisbursed: PlanDisbursed.self
    case .repaymentReceived: RepaymentReceived.self
    case .settlementReceived: SettlementReceived.self
    case .chargeRaised: ChargeRaised.self
    case .chargeWaived: ChargeWaived.self
    case .prepaymentReceived: PrepaymentReceived.self
    case .planRescheduled: PlanRescheduled.self
    case .delinquencyPaused: DelinquencyPaused.self
    case .delinquencyResumed: DelinquencyResumed.self
    case .planCalledDue: PlanCalledDue.self
    case .planWrittenOff: PlanWrittenOff.self
    case .freezeProlonged: FreezeProlonged.self
    case .carrierEventReported: CarrierEventReported.self
    case .carrierEventCleared: CarrierEventCleared.self
    case .captureNoticeGiven: CaptureNoticeGiven.self
    case .returnStarted: ReturnStarted.self
    case .carrierContractEnded: CarrierContractEnded.self
    case .shopRefundConfirmed: ShopRefundConfirmed.self
    case .customerRefunded: CustomerRefunded.self
    case .differenceCorrected: DifferenceCorrected.self
    case .operationRequested: OperationRequested.self
    case .operationAnswered: OperationAnswered.self
    }
  }

  /// The version written today.
  package var version: Int { body.version }

  /// Where the trade puts this kind among the events of one business day: lower is earlier.
  package var rank: Int { body.rank }

  /// The roles that may record events of this kind.
  package var roles: Set<Role> { body.roles }

  /// Whether an entry of this kind can be reversed: what was told or counted wrongly, not what an owner
  /// did or what made a thing.
  package var isReversible: Bool { body.isReversible }

  /// What the catalogue says of the fields.
  package var shapes: [Fields.Shape] { Fields.describe(body) }
}
