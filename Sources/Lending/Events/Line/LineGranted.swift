/// The owner of a line invited the customer and granted a limit.
package struct LineGranted: LineEventBody {
  package static let kind = Event.Kind.lineGranted
  package static let version = 2
  package static let rank = 3
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The line.
  package var line = ID<Line>("")
  /// Whose line it is.
  package var customer = ID<Customer>("")
  /// Line or fund, where quota can be frozen on it for a programme.
  package var source: FreezeSource?
  /// The product that can be drawn on it.
  package var product: ID<Product>?
  /// The lender's grade of the borrower, which the product prices.
  package var grade: String?
  /// The company that borrows, by its code, where it is a company.
  package var company: String?
  /// The name of the owner, as in 微众银行.
  package var owner = ""
  /// The limit, or the balance of a fund.
  package var limit = Money.zero
  /// What is drawn on it already, without anything of this book.
  package var used = Money.zero

  package init(unfilled: Unfilled) {}

  package init(
    line: ID<Line>, customer: ID<Customer>, owner: String, limit: Money,
    _ fill: (inout LineGranted) -> Void = { _ in }
  ) {
    self.line = line
    self.customer = customer
    self.owner = owner
    self.limit = limit
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("line", &line)
    fields("customer", &customer)
    fields("source", &source)
    fields("product", &product)
    fields("grade", &grade)
    fields("company", &company)
    fields("owner", &owner)
    fields("limit", &limit)
    fields.defaulted("used", &used)
  }

  package var subjects: [Subject] { [.line(line), .customer(customer)] }
}

extension LineGranted {
  package func name(_ found: inout References) {
    found.customer = customer
    found.product = product
    found.make("line", line.text)
  }

  package var normalised: LineGranted {
    var body = self
    body.company = company.map(CompanyCode.normalised)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    // A fund holds what its customer put in; a product says itself how much it lends.
    let isFree = source == .yuebao || product != nil
    let most = isFree ? Money.ceiling : Money(fen: 20_000_000)
    return situation.known(customer)
      + situation.fresh("line", line.text) + situation.positive(limit, "limit")
      + situation.atMost(limit, most, "limit") + situation.notNegative(used, "used")
      + situation.productReasons(for: self)
  }

  package func apply(to fold: inout LineFold, _ entry: Entry) {
    fold.grant = self
    fold.granted = fold.granted ?? entry.day
    (fold.limit, fold.used, fold.grade, fold.closed) = (limit, used, grade, nil)
  }

  package func fold(into customer: inout CustomerFold, _ entry: Entry) {
    customer.lines.append(line)
  }
}

extension AdmissionContext {
  /// What the product says against this line: its grade, limit and borrower.
  fileprivate func productReasons(for body: LineGranted) -> [Reason] {
    guard let id = body.product else {
      return body.source == nil ? [.fieldMissing(field: "source")] : []
    }
    guard let product else { return [.unknown(field: "product", id: id.text)] }
    guard let terms = product.terms(on: day) else {
      return [.programmeNotOffered(until: product.publications.first?.from)]
    }
    var reasons = borrowerReasons(body.company, terms)
    guard let grade = body.grade else { return reasons + [.fieldMissing(field: "grade")] }
    guard let step = terms.step(of: grade) else {
      return reasons + [.notOffered(field: "grade")]
    }
    reasons += atMost(body.limit, step.limit, "limit")
    if body.limit < terms.leastAmount {
      reasons.append(.amountBelow(field: "limit", minimum: terms.leastAmount))
    }
    return reasons
  }

  fileprivate func borrowerReasons(_ company: String?, _ terms: ProductTerms) -> [Reason] {
    guard terms.borrower == .company else {
      return company == nil ? [] : [.notOffered(field: "company")]
    }
    guard let code = company else { return [.fieldMissing(field: "company")] }
    guard let found = customer?.company(code) else {
      return [.unknown(field: "company", id: code)]
    }
    return found.isClear ? [] : [.companyOnRecord(company: found.name)]
  }
}

extension LineGranted {
  package static let examples = [
    #"""
    {"request":"x-21","day":"2026-01-06","actor":"A7","event":"line-granted",
    "line":"L-1001","customer":"C-1001","source":"weilidai","owner":"微众银行","limit":"20000.00"}
    """#,
    #"""
    {"request":"x-23","day":"2026-01-06","actor":"A7","event":"line-granted",
    "line":"L-1002","customer":"C-1001","source":"huabei","owner":"花呗","limit":"3000.00"}
    """#,
    #"""
    {"request":"x-72","day":"2026-04-02","actor":"S1","event":"line-granted",
    "line":"L-1003","customer":"C-1001","product":"wyd","grade":"B",
    "company":"91119999DEM000014R","owner":"微众银行","limit":"300000.00"}
    """#,
  ]
}
