/// Something that a fold is made of.
package enum Subject: Hashable, Sendable {
  /// The book: closed days.
  case book
  /// A carrier.
  case carrier(ID<Carrier>)
  /// An outlet.
  case outlet(ID<Outlet>)
  /// A programme.
  case programme(ID<Programme>)
  /// A loan product.
  case product(ID<Product>)
  /// A partner.
  case partner(ID<Partner>)
  /// A partner's company, by its code: nothing is folded of it, but no two partners share one.
  case partnerCode(String)
  /// A row of the high-risk list.
  case highRisk(ID<HighRiskEntry>)
  /// A customer.
  case customer(ID<Customer>)
  /// A company, by its code: nothing is folded of it, but nobody registers another's.
  case company(String)
  /// A plan.
  case plan(ID<Plan>)
  /// A line.
  case line(ID<Line>)

  /// The kind's name and the identifier, as indexed.
  package var key: (kind: String, id: String) {
    switch self {
    case .book: ("book", "book")
    case .carrier(let id): ("carrier", id.text)
    case .outlet(let id): ("outlet", id.text)
    case .programme(let id): ("programme", id.text)
    case .product(let id): ("product", id.text)
    case .partner(let id): ("partner", id.text)
    case .partnerCode(let code): ("partner-code", code)
    case .highRisk(let id): ("high-risk", id.text)
    case .customer(let id): ("customer", id.text)
    case .company(let code): ("company", code)
    case .plan(let id): ("plan", id.text)
    case .line(let id): ("line", id.text)
    }
  }

  /// Whether entries are indexed under it and nothing is folded of them.
  package var isIndexOnly: Bool {
    switch self {
    case .book, .company, .partnerCode: true
    default: false
    }
  }

  /// The place in the line of folds, left to right: a fold reads its own entries and the results of
  /// folds to its left.
  package var rank: Int {
    switch self {
    case .book: 0
    case .carrier: 1
    case .outlet: 2
    case .programme: 3
    case .product: 4
    case .partner: 5
    case .highRisk: 6
    case .customer: 7
    case .company: 8
    case .plan: 9
    case .line: 10
    case .partnerCode: 11
    }
  }
}

/// A subject as one text, as in `plan:K7QX-1043`.
package struct SubjectKey: Hashable, Sendable, FieldValue {
  /// The subject.
  package let subject: Subject

  /// The key of `subject`.
  package init(_ subject: Subject) {
    self.subject = subject
  }

  /// Reads `kind:id`, a company's code in the form in which it is compared.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let id = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "book": subject = .book
    case "carrier": subject = .carrier(ID(id))
    case "outlet": subject = .outlet(ID(id))
    case "programme": subject = .programme(ID(id))
    case "product": subject = .product(ID(id))
    case "partner": subject = .partner(ID(id))
    case "partner-code": subject = .partnerCode(CompanyCode.normalised(id))
    case "high-risk": subject = .highRisk(ID(id))
    case "customer": subject = .customer(ID(id))
    case "company": subject = .company(CompanyCode.normalised(id))
    case "plan": subject = .plan(ID(id))
    case "line": subject = .line(ID(id))
    default: return nil
    }
  }

  /// As in `plan:K7QX-1043`.
  package var text: String { "\(subject.key.kind):\(subject.key.id)" }

  /// An identifier.
  package static var form: Form { .identifier }
  /// Reads `kind:id` from a JSON string.
  package init?(json: JSON) {
    guard let text = json.string, let key = SubjectKey(text) else { return nil }
    self = key
  }
  /// A JSON string.
  package var json: JSON { .string(text) }
}
