/// A company that wants to bring in customers.
package struct PartnerRegistered: PartnerEventBody {
  package static let kind = Event.Kind.partnerRegistered
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The partner.
  package var partner = ID<Partner>("")
  /// The company name.
  package var name = ""
  /// The unified social credit code, 18 characters.
  package var companyCode = ""
  /// The founding day.
  package var founded = Day.earliest
  /// What the partner is admitted for.
  package var scopes: [PartnerScope] = []
  /// The deposit to be paid in, 3,000,000.00 as a rule.
  package var requiredDeposit = Money.zero
  /// The last day of the partner contract.
  package var contractEnds: Day?

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, name: String, companyCode: String, founded: Day, scopes: [PartnerScope],
    requiredDeposit: Money, _ fill: (inout PartnerRegistered) -> Void = { _ in }
  ) {
    self.partner = partner
    self.name = name
    self.companyCode = companyCode
    self.founded = founded
    self.scopes = scopes
    self.requiredDeposit = requiredDeposit
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("name", &name)
    fields("companyCode", &companyCode)
    fields("founded", &founded)
    fields.list("scopes", &scopes)
    fields("requiredDeposit", &requiredDeposit)
    fields("contractEnds", &contractEnds)
  }

  package var subjects: [Subject] { [.partner(partner), .partnerCode(companyCode)] }
}

extension PartnerRegistered {
  package func name(_ found: inout References) {
    found.companyCode = companyCode
    found.make("partner", partner.text)
  }

  package var normalised: PartnerRegistered {
    var body = self
    body.name = Spelling.trimmed(name)
    body.companyCode = CompanyCode.normalised(companyCode)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    var reasons = situation.fresh("partner", partner.text)
    let faults = CompanyCode.faults(in: companyCode)
    if !faults.isEmpty { reasons.append(.identifierInvalid(field: "companyCode", faults: faults)) }
    if let holder = situation.codeHolder, holder != partner {
      reasons.append(.taken(field: "companyCode", id: companyCode))
    }
    reasons += situation.plain(name, "name")
    if founded > situation.day {
      reasons.append(.dayAfter(field: "founded", latest: situation.day))
    }
    return reasons + situation.notNegative(requiredDeposit, "requiredDeposit")
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.registration = self
    fold.registered = fold.registered ?? entry.day
  }
}

extension PartnerRegistered {
  package static let examples = [
    #"""
    {"request":"x-04","day":"2026-01-05","actor":"S1","event":"partner-registered",
    "partner":"P-01","name":"甲一科技有限公司","companyCode":"91119999DEM000014R",
    "founded":"2020-03-01","scopes":["promotion","expansion"],"requiredDeposit":"3000000.00",
    "contractEnds":"2027-12-31"}
    """#
  ]
}
