extension Event {
  /// The event with every number and every name of a person, company or place in the one form in
  /// which it is compared and kept.
  ///
  /// This is the one place where that is done: the write door asks for it before it looks anything
  /// up, and the journal where it is read, so that an entry that was written otherwise, on another
  /// device, is compared by the same form. What no form makes right stays wrong, and is refused.
  package var normalised: Event {
    switch self {
    case .catalogue(let event): return .catalogue(event.normalised)
    case .partner(let event): return .partner(event.normalised)
    case .customer(let event): return .customer(event.normalised)
    case .line(.granted(var body)):
      body.company = body.company.map(CompanyCode.normalised)
      return .line(.granted(body))
    case .plan(let event): return .plan(event.normalised)
    default: return self
    }
  }
}

extension CatalogueEvent {
  fileprivate var normalised: CatalogueEvent {
    switch self {
    case .carrierRegistered(var body):
      body.name = Spelling.trimmed(body.name)
      return .carrierRegistered(body)
    case .outletOpened(var body):
      body.name = Spelling.trimmed(body.name)
      body.city = Spelling.trimmed(body.city)
      return .outletOpened(body)
    default: return self
    }
  }
}

extension PartnerEvent {
  fileprivate var normalised: PartnerEvent {
    switch self {
    case .registered(var body):
      body.name = Spelling.trimmed(body.name)
      body.companyCode = CompanyCode.normalised(body.companyCode)
      return .registered(body)
    case .agentEngaged(var body):
      body.person.name = PersonName.normalised(body.person.name)
      body.person.mobile = body.person.mobile.map(Mobile.normalised)
      return .agentEngaged(body)
    default: return self
    }
  }
}

extension CustomerEvent {
  fileprivate var normalised: CustomerEvent {
    switch self {
    case .registered(var body):
      body.person.name = PersonName.normalised(body.person.name)
      body.person.initials = body.person.initials.map { Spelling.packed(Spelling.narrowed($0)) }
      body.person.residentID = ResidentID.normalised(body.person.residentID)
      body.person.mobile = Mobile.normalised(body.person.mobile)
      body.person.card = body.person.card.map(BankCard.normalised)
      return .registered(body)
    case .companyRegistered(var body):
      body.company = CompanyCode.normalised(body.company)
      body.name = Spelling.trimmed(body.name)
      return .companyRegistered(body)
    case .highRiskListed(var body):
      body.person.residentID = ResidentID.normalised(body.person.residentID)
      return .highRiskListed(body)
    default: return self
    }
  }
}

extension PlanEvent {
  fileprivate var normalised: PlanEvent {
    switch self {
    case .costFormSigned(var body):
      body.imei = IMEI.normalised(body.imei)
      body.secondIMEI = body.secondIMEI.map(IMEI.normalised)
      return .costFormSigned(body)
    case .phoneHandedOver(var body):
      body.imei = IMEI.normalised(body.imei)
      body.secondIMEI = body.secondIMEI.map(IMEI.normalised)
      return .phoneHandedOver(body)
    case .phoneExchanged(var body):
      body.imei = IMEI.normalised(body.imei)
      body.secondIMEI = body.secondIMEI.map(IMEI.normalised)
      return .phoneExchanged(body)
    case .returnStarted(var body):
      body.imei = body.imei.map(IMEI.normalised)
      return .returnStarted(body)
    case .drawingRequested(var body):
      if let vin = body.vehicle?.vin { body.vehicle?.vin = VIN.normalised(vin) }
      body.card = body.card.map(BankCard.normalised)
      return .drawingRequested(body)
    default: return self
    }
  }
}
