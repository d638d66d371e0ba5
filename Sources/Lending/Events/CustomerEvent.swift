/// Events about a person: the customer, the consents, the high-risk list.
package enum CustomerEvent: Hashable, Sendable {
  /// A customer brought in by an agent at an outlet.
  case registered(CustomerRegistered)
  /// What the customer told of work and schooling.
  case described(CustomerDescribed)
  /// A company that the customer represents by law.
  case companyRegistered(CompanyRegistered)
  /// The customer agreed to one use of personal data.
  case consentGiven(ConsentGiven)
  /// The customer withdrew a consent.
  case consentWithdrawn(ConsentWithdrawn)
  /// Somebody looked at a masked field.
  case numberUnmasked(NumberUnmasked)
  /// A person with whom no plan is opened.
  case highRiskListed(HighRiskListed)
  /// A row of the high-risk list that no longer counts.
  case highRiskDelisted(HighRiskDelisted)

  var body: any EventBody {
    switch self {
    case .registered(let body): body
    case .described(let body): body
    case .companyRegistered(let body): body
    case .consentGiven(let body): body
    case .consentWithdrawn(let body): body
    case .numberUnmasked(let body): body
    case .highRiskListed(let body): body
    case .highRiskDelisted(let body): body
    }
  }
}

/// A customer brought in by an agent at an outlet.
package struct CustomerRegistered: EventBody {
  package static let kind = Event.Kind.customerRegistered
  /// The customer.
  package var customer = ID<Customer>("")
  /// Who brought the customer in.
  package var agent = ID<Agent>("")
  /// For whom the agent works.
  package var partner = ID<Partner>("")
  /// Where.
  package var outlet = ID<Outlet>("")
  /// Who it is.
  package var person = CustomerPerson()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields.object("person", &person)
  }

  package var subjects: [Subject] { [.customer(customer)] }
}

/// The customer agreed to one use of personal data.
package struct ConsentGiven: EventBody {
  package static let kind = Event.Kind.consentGiven
  /// The customer.
  package var customer = ID<Customer>("")
  /// The one use agreed to.
  package var purpose = ConsentPurpose.identityCheck
  /// The version of the text agreed to.
  package var version = ""
  /// Where the customer agreed.
  package var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  package var formNumber: String?
  /// When.
  package var given: Moment?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
    fields("version", &version)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("given", &given)
  }

  package var subjects: [Subject] { [.customer(customer)] }
}

/// The customer withdrew a consent.
package struct ConsentWithdrawn: EventBody {
  package static let kind = Event.Kind.consentWithdrawn
  /// The customer.
  package var customer = ID<Customer>("")
  /// The use no longer agreed to.
  package var purpose = ConsentPurpose.identityCheck

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
  }

  package var subjects: [Subject] { [.customer(customer)] }
}

/// Somebody looked at a masked field.
package struct NumberUnmasked: EventBody {
  package static let kind = Event.Kind.numberUnmasked
  /// Whose field.
  package var customer = ID<Customer>("")
  /// Which.
  package var field = MaskedField.mobile
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("field", &field)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.customer(customer)] }
}

/// A person with whom no plan is opened.
package struct HighRiskListed: EventBody {
  package static let kind = Event.Kind.highRiskListed
  /// The row of the list.
  package var listing = ID<HighRiskEntry>("")
  /// Why.
  package var reason = ""
  /// Who it is.
  package var person = ListedPerson()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
    fields.object("person", &person)
  }

  package var subjects: [Subject] { [.highRisk(listing)] }
}

/// A row of the high-risk list that no longer counts.
package struct HighRiskDelisted: EventBody {
  package static let kind = Event.Kind.highRiskDelisted
  /// The row.
  package var listing = ID<HighRiskEntry>("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.highRisk(listing)] }
}

/// The personal data of a customer.
package struct CustomerPerson: FieldSet {
  /// The name on the identity card.
  package var name = ""
  /// The initials of the name in pinyin, for searching.
  package var initials: String?
  /// The resident identity number, 18 characters.
  package var residentID = ""
  /// The mobile number, 11 digits.
  package var mobile = ""
  /// The bank card for repayment, where given.
  package var card: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("initials", &initials)
    fields("residentID", &residentID)
    fields("mobile", &mobile)
    fields("card", &card)
  }
}

/// The personal data of a row of the high-risk list.
package struct ListedPerson: FieldSet {
  /// The resident identity number.
  package var residentID = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("residentID", &residentID)
  }
}

/// The uses of personal data to which a customer agrees one by one.
package enum ConsentPurpose: String, Choice {
  /// Checking the identity papers.
  case identityCheck = "identity-check"
  /// Asking the credit bureau and the line's owner (pre-check).
  case creditQuery = "credit-query"
  /// Giving the data to the funder and the line's owner.
  case dataSharing = "data-sharing"
  /// Freezing, releasing and capturing quota on the line.
  case quotaFreeze = "quota-freeze"
  /// Comparing the face. Never required.
  case faceMatch = "face-match"
  /// Offers. Never required.
  case marketing
}

/// Where a consent or a signature was given.
package enum ConsentPlace: String, Choice {
  /// On the customer's own telephone.
  case customerDevice = "customer-device"
  /// On paper, with form number and signature.
  case paper
  /// A key pressed in a demonstration or in training; no consent anywhere else.
  case demonstration
}

/// The fields that are masked until somebody asks, with a reason.
package enum MaskedField: String, Choice {
  /// The mobile number.
  case mobile
  /// The resident identity number.
  case residentID = "resident-id"
  /// The bank card.
  case card
}
