/// The terms of a loan product from a day on; an earlier publication holds until then.
package struct ProductPublished: EventBody {
  package static let kind = Event.Kind.productPublished
  package static let version = 2
  package static let rank = 0
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The first day on which these terms are offered.
  package var from = Day.earliest
  /// The product.
  package var product = ID<Product>("")
  /// The terms.
  package var terms = ProductTerms()

  package init(unfilled: Unfilled) {}

  package init(
    from: Day, product: ID<Product>, terms: ProductTerms,
    _ fill: (inout ProductPublished) -> Void = { _ in }
  ) {
    self.from = from
    self.product = product
    self.terms = terms
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("product", &product)
    fields.object("terms", &terms)
  }

  package var subjects: [Subject] { [.product(product)] }
}

extension ProductPublished {
  package static func raised(_ json: JSON, from version: Int) -> JSON {
    version < 2 ? PenaltyGrace.raised(json) : json
  }

  package func name(_ found: inout References) { found.product = product }

  package func reasons(in situation: AdmissionContext) -> [Reason] { terms.reasons }
}

extension ProductPublished {
  package static let examples = [
    #"""
    {"request":"x-70","day":"2026-04-02","actor":"S1","event":"product-published",
    "from":"2026-04-01","product":"wyd","terms":{"name":"微业贷","lender":"微众银行",
    "borrower":"company","leastAmount":"10000.00","mostAmount":"3000000.00","periods":[6,12],
    "methods":["equal-instalment","interest-first"],"rateBasis":"daily","daysInYear":360,
    "leastAnnualRate":"7.2","mostAnnualRate":"24",
    "grades":[{"grade":"A","limit":"3000000.00","rate":"0.02"},
    {"grade":"B","limit":"400000.00","rate":"0.038"}],
    "penaltyDailyRate":"0.057","penaltyGrace":"free","consents":[{"purpose":"quota-freeze","version":"2026-1"}]}}
    """#
  ]
}
