extension Event {
  /// Reads the fields of an event of this kind and version; `ignoring` are members of the envelope.
  ///
  /// Every version ever written is read here and nowhere else. Versions 2 and 3 of
  /// `programme-published` and `cost-form-signed` and version 2 of `line-granted`, `line-changed`,
  /// `return-started` and `operation-answered` added fields whose absence means what the version before meant, so that there is nothing to raise.
  /// Version 4 of the former two and version 2 of `product-published` and `drawing-signed` made days of
  /// grace free of penalty for good; terms of before mean that it counts from the due day.
  ///
  /// - Throws: `.versionUnknown`, else every missing, malformed and unknown field.
  package static func read(
    _ kind: Kind, version: Int, from json: JSON, ignoring: Set<String> = []
  ) throws(Refusal) -> Event {
    guard 1...kind.version ~= version else {
      throw Refusal(.versionUnknown(event: kind.rawValue, version: version))
    }
    let json = kind.raised(json, from: version)
    func body<Body: EventBody>(_ type: Body.Type) throws(Refusal) -> Body {
      try Fields.read(type, from: json, ignoring: ignoring)
    }
    switch kind {
    case .dayClosed: return .book(.dayClosed(try body(DayClosed.self)))
    case .entryReversed: return .book(.entryReversed(try body(EntryReversed.self)))
    case .carrierRegistered: return .catalogue(.carrierRegistered(try body(CarrierRegistered.self)))
    case .outletOpened: return .catalogue(.outletOpened(try body(OutletOpened.self)))
    case .outletClosed: return .catalogue(.outletClosed(try body(OutletClosed.self)))
    case .programmePublished:
      return .catalogue(.programmePublished(try body(ProgrammePublished.self)))
    case .productPublished: return .catalogue(.productPublished(try body(ProductPublished.self)))
    case .partnerRegistered: return .partner(.registered(try body(PartnerRegistered.self)))
    case .evidenceFiled: return .partner(.evidenceFiled(try body(EvidenceFiled.self)))
    case .depositPaidIn: return .partner(.depositPaidIn(try body(DepositPaidIn.self)))
    case .depositDeducted: return .partner(.depositDeducted(try body(DepositDeducted.self)))
    case .depositReturned: return .partner(.depositReturned(try body(DepositReturned.self)))
    case .agentEngaged: return .partner(.agentEngaged(try body(AgentEngaged.self)))
    case .agentDismissed: return .partner(.agentDismissed(try body(AgentDismissed.self)))
    case .partnerReviewed: return .partner(.reviewed(try body(PartnerReviewed.self)))
    case .partnerLeft: return .partner(.left(try body(PartnerLeft.self)))
    case .highRiskListed: return .customer(.highRiskListed(try body(HighRiskListed.self)))
    case .highRiskDelisted: return .customer(.highRiskDelisted(try body(HighRiskDelisted.self)))
    case .customerRegistered: return .customer(.registered(try body(CustomerRegistered.self)))
    case .customerDescribed: return .customer(.described(try body(CustomerDescribed.self)))
    case .companyRegistered:
      return .customer(.companyRegistered(try body(CompanyRegistered.self)))
    case .consentGiven: return .customer(.consentGiven(try body(ConsentGiven.self)))
    case .consentWithdrawn: return .customer(.consentWithdrawn(try body(ConsentWithdrawn.self)))
    case .numberUnmasked: return .customer(.numberUnmasked(try body(NumberUnmasked.self)))
    case .lineGranted: return .line(.granted(try body(LineGranted.self)))
    case .lineChanged: return .line(.changed(try body(LineChanged.self)))
    case .lineClosed: return .line(.closed(try body(LineClosed.self)))
    case .billRepaid: return .line(.billRepaid(try body(BillRepaid.self)))
    case .applicationOpened: return .plan(.opened(try body(ApplicationOpened.self)))
    case .drawingRequested: return .plan(.drawingRequested(try body(DrawingRequested.self)))
    case .drawingSigned: return .plan(.drawingSigned(try body(DrawingSigned.self)))
    case .precheckAnswered: return .plan(.precheckAnswered(try body(PrecheckAnswered.self)))
    case .costFormSigned: return .plan(.costFormSigned(try body(CostFormSigned.self)))
    case .contractSigned: return .plan(.contractSigned(try body(ContractSigned.self)))
    case .carrierContractSigned:
      return .plan(.carrierContractSigned(try body(CarrierContractSigned.self)))
    case .applicationEnded: return .plan(.applicationEnded(try body(ApplicationEnded.self)))
    case .phoneHandedOver: return .plan(.phoneHandedOver(try body(PhoneHandedOver.self)))
    case .phoneExchanged: return .plan(.phoneExchanged(try body(PhoneExchanged.self)))
    case .planDisbursed: return .plan(.disbursed(try body(PlanDisbursed.self)))
    case .repaymentReceived: return .plan(.repaymentReceived(try body(RepaymentReceived.self)))
    case .settlementReceived: return .plan(.settlementReceived(try body(SettlementReceived.self)))
    case .chargeRaised: return .plan(.chargeRaised(try body(ChargeRaised.self)))
    case .chargeWaived: return .plan(.chargeWaived(try body(ChargeWaived.self)))
    case .prepaymentReceived: return .plan(.prepaymentReceived(try body(PrepaymentReceived.self)))
    case .planRescheduled: return .plan(.rescheduled(try body(PlanRescheduled.self)))
    case .delinquencyPaused: return .plan(.delinquencyPaused(try body(DelinquencyPaused.self)))
    case .delinquencyResumed:
      return .plan(.delinquencyResumed(try body(DelinquencyResumed.self)))
    case .planCalledDue: return .plan(.calledDue(try body(PlanCalledDue.self)))
    case .planWrittenOff: return .plan(.writtenOff(try body(PlanWrittenOff.self)))
    case .carrierEventReported:
      return .plan(.carrierEventReported(try body(CarrierEventReported.self)))
    case .carrierEventCleared:
      return .plan(.carrierEventCleared(try body(CarrierEventCleared.self)))
    case .captureNoticeGiven: return .plan(.captureNoticeGiven(try body(CaptureNoticeGiven.self)))
    case .returnStarted: return .plan(.returnStarted(try body(ReturnStarted.self)))
    case .carrierContractEnded:
      return .plan(.carrierContractEnded(try body(CarrierContractEnded.self)))
    case .shopRefundConfirmed:
      return .plan(.shopRefundConfirmed(try body(ShopRefundConfirmed.self)))
    case .customerRefunded: return .plan(.customerRefunded(try body(CustomerRefunded.self)))
    case .differenceCorrected:
      return .plan(.differenceCorrected(try body(DifferenceCorrected.self)))
    case .operationRequested: return .operation(.requested(try body(OperationRequested.self)))
    case .operationAnswered: return .operation(.answered(try body(OperationAnswered.self)))
    }
  }

  /// The members of the event's body, in the order written.
  package var members: [JSON.Member] { Fields.write(body) }
}

extension Event.Kind {
  /// The first version whose terms say what days of grace mean for penalty interest, or nil without terms.
  private var firstWithPenaltyGrace: Int? {
    switch self {
    case .programmePublished, .costFormSigned: 4
    case .productPublished, .drawingSigned: 2
    default: nil
    }
  }

  /// What `json`, written by an older `version`, means today.
  fileprivate func raised(_ json: JSON, from version: Int) -> JSON {
    guard let first = firstWithPenaltyGrace, version < first, case .object(var members) = json,
      let place = members.firstIndex(where: { $0.name == "terms" }),
      case .object(var terms) = members[place].value,
      !terms.contains(where: { $0.name == "penaltyGrace" })
    else { return json }
    terms.append(JSON.Member("penaltyGrace", PenaltyGrace.fromDue.json))
    members[place] = JSON.Member("terms", .object(terms))
    return .object(members)
  }

  /// What the catalogue says of the fields.
  package var shapes: [Fields.Shape] { Fields.describe(bodyType) }

  private var bodyType: any EventBody.Type {
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
}
