/// A company that a customer represents by law, as it was found in the registers.
package struct CompanyRegistered: CustomerEventBody {
  package static let kind = Event.Kind.companyRegistered
  package static let rank = 2
  package static let roles = Role.everyone
  package static let isReversible = true

  /// The legal representative.
  package var customer = ID<Customer>("")
  /// The unified social credit code, 18 characters.
  package var company = ""
  /// The name in the register of companies.
  package var name = ""
  /// The day on which the registers were looked at.
  package var checked = Day.earliest
  /// Whether no court enforces anything against it (无被执行记录).
  package var noEnforcement = false
  /// Whether it does not stand on the list of the dishonest (无失信记录).
  package var noDishonesty = false
  /// Whether no authority fined it (无行政处罚记录).
  package var noPenalty = false

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, company: String, name: String, checked: Day, noEnforcement: Bool,
    noDishonesty: Bool, noPenalty: Bool, _ fill: (inout CompanyRegistered) -> Void = { _ in }
  ) {
    self.customer = customer
    self.company = company
    self.name = name
    self.checked = checked
    self.noEnforcement = noEnforcement
    self.noDishonesty = noDishonesty
    self.noPenalty = noPenalty
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("company", &company)
    fields("name", &name)
    fields("checked", &checked)
    fields("noEnforcement", &noEnforcement)
    fields("noDishonesty", &noDishonesty)
    fields("noPenalty", &noPenalty)
  }

  package var subjects: [Subject] { [.customer(customer), .company(company)] }
}

extension CompanyRegistered {
  package func name(_ found: inout References) {
    found.customer = customer
    found.make("company", company)
  }

  package var normalised: CompanyRegistered {
    var body = self
    body.company = CompanyCode.normalised(company)
    body.name = Spelling.trimmed(name)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    var reasons = situation.known(customer)
    let faults = CompanyCode.faults(in: company)
    if !faults.isEmpty { reasons.append(.identifierInvalid(field: "company", faults: faults)) }
    reasons += situation.plain(name, "name")
    // The same customer's company is looked up again; another's is another's.
    if situation.isTaken, situation.customer?.company(company) == nil {
      reasons.append(.taken(field: "company", id: company))
    }
    let day = situation.day
    return reasons + (checked > day ? [.dayAfter(field: "checked", latest: day)] : [])
  }

  package func apply(to fold: inout CustomerFold, _ entry: Entry) {
    fold.companies.removeAll { $0.code == company }
    fold.companies.append(
      Customer.Company(
        code: company, name: name, checked: checked,
        isClear: noEnforcement && noDishonesty && noPenalty))
  }
}

extension CompanyRegistered {
  package static let examples = [
    #"""
    {"request":"x-71","day":"2026-04-02","actor":"S1","event":"company-registered",
    "customer":"C-1001","company":"91119999DEM000014R","name":"甲一科技有限公司",
    "checked":"2026-04-02","noEnforcement":true,"noDishonesty":true,"noPenalty":true}
    """#
  ]
}
