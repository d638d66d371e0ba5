extension Event {
  /// The kinds of events.
  ///
  /// A raw value is the wire name and is never changed.
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

    /// The version written today.
    ///
    /// Older ones are raised on reading, in `EventReading.swift`.
    package var version: Int {
      switch self {
      case .programmePublished, .costFormSigned: 4
      case .lineGranted, .lineChanged, .productPublished, .drawingSigned, .returnStarted,
        .operationAnswered:
        2
      default: 1
      }
    }

    /// Where the trade puts this kind among the events of one business day: lower is earlier.
    ///
    /// What arrived from outside comes before what the close of the day asks for; a reversal stands
    /// with what it reverses, because the fold leaves both out. What a partner does or has done to it
    /// has one place, so that its deposit moves in the order of the entries.
    package var rank: Int {
      switch self {
      case .carrierRegistered, .outletOpened, .programmePublished, .productPublished: 0
      case .partnerRegistered, .evidenceFiled, .depositPaidIn, .depositDeducted, .depositReturned,
        .agentEngaged, .agentDismissed, .partnerReviewed, .partnerLeft:
        1
      case .highRiskListed, .highRiskDelisted, .customerRegistered, .customerDescribed,
        .companyRegistered:
        2
      case .lineGranted, .lineChanged: 3
      case .consentGiven, .consentWithdrawn: 4
      case .dayClosed: 9
      default: 5
      }
    }
  }
}

extension Event {
  /// The place among the events of one business day: lower is earlier.
  ///
  /// A capture is asked for when its day begins, so that a payment of that day meets it in process.
  package var rank: Int {
    if case .operation(.requested(let request)) = self, request.kind == .capture { return 4 }
    return kind.rank
  }
}
