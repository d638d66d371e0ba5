/// What the book knows when an event is brought to the write door.
///
/// The store fills in what the event names; what it names and the book does not have stays nil.
package struct AdmissionContext: Sendable {
  /// The day of the event.
  package var day: Day
  /// The book's business day: what the book knows now is looked at as of its end.
  package var businessDay: Day
  /// Whether the book holds nothing yet, so that the event's day begins it.
  package var isFirst = false
  /// The clock.
  package var now: Moment
  /// Who brings the event.
  package var actor: ID<Actor> = ""
  /// In which role the event is brought.
  package var role: Role
  /// Whether the book is a demonstration, where a key pressed counts as a consent.
  package var isDemonstration: Bool
  /// The carrier named.
  package var carrier: Carrier?
  /// The outlet named.
  package var outlet: Outlet?
  /// The programme named, or that of the plan.
  package var programme: Programme?
  /// The product named, or that of the line.
  package var product: Product?
  /// The partner named.
  package var partner: Partner?
  /// The customer named, or that of the plan.
  package var customer: Customer?
  /// The line named, or that of the plan.
  package var line: Line?
  /// The plan named, at the end of the business day: a door goes by what the book knows now.
  package var plan: Plan?
  /// How things stood at the end of the event's day, where that lies before the business day.
  package var earlier: Earlier?
  /// Whether the identifier that the event gives to a new thing is taken.
  package var isTaken = false
  /// Whether the customer, or the person of the event, stands on the high-risk list.
  package var isHighRisk = false
  /// Customers with the same resident id or mobile as the person of the event, and the field.
  package var duplicates: [Duplicate] = []
  /// The partner that the company code of the event is registered to.
  package var codeHolder: ID<Partner>?
  /// Plans that hold the phone of the event and have not ended.
  package var phoneHolders: [ID<Plan>] = []
  /// Plans of the partner that have not ended.
  package var openPlans = 0
  /// The row of the high-risk list that the event names.
  package var listing: HighRiskEntry?
  /// The entry that a reversal names.
  package var reversed: Entry?
  /// Whether that entry stands reversed already.
  package var isReversed = false
  /// The entry, not reversed, that builds on what would be gone: money of that payment paid back, a later
  /// step of that return, what was left of it set right.
  package var paidBack: EntryID?
  /// Why what would stand again by the reversal cannot.
  package var restoring: [Reason] = []
  /// Whether that entry is the last close of a day of this book that stands.
  package var isLastClosing = false
  /// The last closed day, or nil.
  package var lastClosed: Day?

  /// What the event names, as it stood at the end of the event's day; nil what was not there yet.
  ///
  /// Papers, deposit, consents, the pre-check and figures go by it; stage, operations, quota, phones,
  /// stops and rights go by now.
  package struct Earlier: Sendable {
    /// The partner.
    package var partner: Partner?
    /// The customer.
    package var customer: Customer?
    /// The plan.
    package var plan: Plan?

    /// Nothing was there yet.
    package init() {}
  }

  /// A customer who is the same person.
  package struct Duplicate: Hashable, Sendable {
    /// The customer in the book.
    package let customer: ID<Customer>
    /// Which field is the same: `person.residentID` or `person.mobile`.
    package let field: String

    /// A duplicate.
    package init(customer: ID<Customer>, field: String) {
      self.customer = customer
      self.field = field
    }
  }

  /// A situation in which nothing is known but the day, the clock and the role.
  package init(day: Day, businessDay: Day, now: Moment, role: Role, isDemonstration: Bool) {
    self.day = day
    self.businessDay = businessDay
    self.now = now
    self.role = role
    self.isDemonstration = isDemonstration
  }
}

/// The things that an event names.
package struct References: Hashable, Sendable {
  /// The carrier.
  package var carrier: ID<Carrier>?
  /// The outlet.
  package var outlet: ID<Outlet>?
  /// The programme.
  package var programme: ID<Programme>?
  /// The product.
  package var product: ID<Product>?
  /// The partner.
  package var partner: ID<Partner>?
  /// The customer.
  package var customer: ID<Customer>?
  /// The line.
  package var line: ID<Line>?
  /// The plan.
  package var plan: ID<Plan>?
  /// The new thing: kind and identifier, which must not be taken.
  package var new: (kind: String, id: String)? {
    newThing.map { ($0.kind, $0.id) }
  }
  /// The resident identity number by which the high-risk list and duplicates are looked up.
  package var residentID: String?
  /// The mobile number by which duplicates are looked up.
  package var mobile: String?
  /// The company code by which another partner is looked up.
  package var companyCode: String?
  /// The IMEIs by which other plans are looked up.
  package var imeis: [String] = []
  /// The row of the high-risk list.
  package var listing: ID<HighRiskEntry>?
  /// The entry to be reversed.
  package var entry: EntryID?

  /// Whether the door asks for the plans of the partner that have not ended.
  package var asksForOpenPlans = false
  /// Whether the door asks who else holds the phone of the plan.
  package var asksForPhone = false

  private struct Thing: Hashable {
    let kind: String
    let id: String
  }
  private var newThing: Thing?

  mutating func make(_ kind: String, _ id: String) { newThing = Thing(kind: kind, id: id) }
}
