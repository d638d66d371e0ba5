/// Something that happened: what the journal keeps and every state is folded from.
///
/// An event carries no clock and nothing that a fold can compute. What somebody outside did or
/// answered, and what a person was shown and signed, are facts and are carried.
package indirect enum Event: Hashable, Sendable {
  /// About the book itself.
  case book(BookEvent)
  /// About carriers, outlets, programmes and products.
  case catalogue(CatalogueEvent)
  /// About a partner, its evidence, its deposit and its agents.
  case partner(PartnerEvent)
  /// About a person: the customer's record, consents, the high-risk list.
  case customer(CustomerEvent)
  /// About a line granted to a customer, and the bills on it.
  case line(LineEvent)
  /// About one plan, from the application to the end.
  case plan(PlanEvent)
  /// About an operation on a plan's freeze.
  case operation(OperationEvent)

  /// The fields of the event.
  package var body: any EventBody {
    switch self {
    case .book(let event): event.body
    case .catalogue(let event): event.body
    case .partner(let event): event.body
    case .customer(let event): event.body
    case .line(let event): event.body
    case .plan(let event): event.body
    case .operation(let event): event.body
    }
  }

  /// The kind.
  package var kind: Kind { type(of: body).kind }

  /// Everything that the event touches; the entry is indexed under each.
  package var subjects: [Subject] { body.subjects }
}

/// The fields of one kind of event.
package protocol EventBody: FieldSet {
  /// The kind, whose raw value is the wire name.
  static var kind: Event.Kind { get }
  /// Everything that the event touches, the first being what it is about.
  var subjects: [Subject] { get }
}

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

extension FieldSet {
  /// A value whose fields `fill` sets.
  package init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }
}
