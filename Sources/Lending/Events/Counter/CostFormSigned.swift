/// The customer signed the cost form: the full terms, as shown.
package struct CostFormSigned: PlanEventBody, SignedForm {
  package static let kind = Event.Kind.costFormSigned
  package static let version = 4
  package static let roles = Role.everyone
  package static let isReversible = false

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

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, phone: String, imei: String, servicePlan: String, monthlyFee: Money,
    serviceMonths: Int, listPrice: Money, periods: Int, place: ConsentPlace,
    _ fill: (inout CostFormSigned) -> Void = { _ in }
  ) {
    self.plan = plan
    self.phone = phone
    self.imei = imei
    self.servicePlan = servicePlan
    self.monthlyFee = monthlyFee
    self.serviceMonths = serviceMonths
    self.listPrice = listPrice
    self.periods = periods
    self.place = place
    fill(&self)
  }

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
}

extension CostFormSigned {
  package static func raised(_ json: JSON, from version: Int) -> JSON {
    version < 4 ? PenaltyGrace.raised(json) : json
  }

  package func name(_ found: inout References) {
    found.plan = plan
    found.imeis = [imei] + [secondIMEI].compactMap { $0 }
  }

  package var normalised: CostFormSigned {
    var body = self
    body.imei = IMEI.normalised(imei)
    body.secondIMEI = secondIMEI.map(IMEI.normalised)
    return body
  }

  /// With the terms that the programme gives for what was chosen, and their totals.
  package func completed(in situation: AdmissionContext) -> CostFormSigned {
    var form = self
    guard let offer = situation.programme?.terms(on: situation.day) else { return form }
    form.terms = terms ?? offer.terms(for: self, signed: situation.day)
    form.rulesVersion = rulesVersion ?? CostFormSigned.rulesVersion
    if form.totals == nil, let terms = form.terms {
      form.totals = SignedTotals(of: terms)
    }
    return form
  }

  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    var reasons = situation.signable(plan) + situation.precheck(plan)
    let offer = situation.programme?.terms(on: situation.day)
    if let offer { reasons += situation.missingConsents(offer.consents) }
    reasons += situation.placed(place, formNumber)
    reasons += situation.phone(imei, secondIMEI, plan)
    guard let offer, let terms else { return reasons + [.programmeNotOffered(until: nil)] }
    return reasons + offer.reasons(for: self, terms, signed: situation.day)
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.sign(self, on: entry.day) }
}

extension CostFormSigned {
  package static let examples = [
    #"""
    {"request":"x-27","day":"2026-01-06","actor":"A7","event":"cost-form-signed",
    "plan":"PL-1","phone":"X90 256G","imei":"001010000000016","servicePlan":"129元套餐",
    "monthlyFee":"129.00","serviceMonths":24,"listPrice":"5999.00","periods":12,
    "place":"customer-device"}
    """#,
    #"""
    {"request":"x-39","day":"2026-01-08","actor":"A7","event":"cost-form-signed",
    "plan":"PL-3","phone":"X90 256G","imei":"001010001234564","servicePlan":"129元套餐",
    "monthlyFee":"129.00","serviceMonths":24,"listPrice":"5999.00","periods":12,
    "place":"paper","formNumber":"CB-0003"}
    """#,
    #"""
    {"request":"x-49e","day":"2026-01-10","actor":"A7","event":"cost-form-signed",
    "plan":"PL-4","phone":"X90 256G","imei":"001010000000032","servicePlan":"129元套餐",
    "monthlyFee":"129.00","serviceMonths":24,"listPrice":"5999.00","periods":12,
    "place":"customer-device"}
    """#,
  ]
}
