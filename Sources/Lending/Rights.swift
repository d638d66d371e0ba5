/// What a person works as, which decides what may be recorded and what is seen.
package enum Role: String, Choice {
  /// 地推员: brings in customers at the counter.
  case agent
  /// 信贷员: looks after plans and works the overdue.
  case officer
  /// 督导: reviews partners and publishes programmes.
  case supervisor
  /// The program itself, on one device: closes days and asks for what is due. Nobody takes it.
  case device

  /// The roles that a person can have.
  package static let people: [Role] = [.agent, .officer, .supervisor]
}

/// The one table of rights: which roles may record which kind of event.
///
/// What a role sees is `Visibility`.
package enum Rights {
  /// The roles that may record events of `kind`.
  package static func roles(for kind: Event.Kind) -> Set<Role> {
    switch kind {
    case .carrierRegistered, .outletOpened, .outletClosed, .programmePublished,
      .productPublished,
      .partnerRegistered, .evidenceFiled, .depositPaidIn, .depositDeducted, .depositReturned,
      .agentEngaged, .agentDismissed, .partnerReviewed, .partnerLeft,
      .highRiskListed, .highRiskDelisted, .lineChanged, .lineClosed, .planWrittenOff:
      [.supervisor]
    case .planDisbursed, .settlementReceived, .chargeRaised, .chargeWaived, .prepaymentReceived,
      .planRescheduled, .delinquencyPaused, .delinquencyResumed, .planCalledDue,
      .carrierEventReported, .carrierEventCleared,
      .captureNoticeGiven, .carrierContractEnded, .shopRefundConfirmed, .customerRefunded,
      .differenceCorrected, .billRepaid, .repaymentReceived, .entryReversed:
      [.officer, .supervisor]
    case .dayClosed: [.officer, .supervisor, .device]
    case .customerRegistered, .customerDescribed, .companyRegistered, .drawingRequested,
      .drawingSigned,
      .consentGiven, .consentWithdrawn, .numberUnmasked, .lineGranted,
      .applicationOpened, .precheckAnswered, .costFormSigned, .contractSigned,
      .carrierContractSigned, .applicationEnded, .phoneHandedOver, .phoneExchanged,
      .returnStarted, .operationRequested, .operationAnswered:
      [.agent, .officer, .supervisor]
    }
  }

  /// The roles that may record `event`, which an agent may only while it concerns the counter: a
  /// freeze, never a release or a capture.
  package static func roles(for event: Event) -> Set<Role> {
    switch event {
    case .operation(.requested(let request)) where request.kind != .freeze:
      return [.officer, .supervisor, .device]
    case .operation(.answered(let answer)) where answer.kind != nil:
      return [.officer, .supervisor]
    default: break
    }
    return roles(for: event.kind)
  }
}
