/// Events about a person: the customer, the consents, the high-risk list.
public enum CustomerEvent: Hashable, Sendable {
  /// A customer brought in by an agent at an outlet.
  case registered(CustomerRegistered)
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
public struct CustomerRegistered: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.customerRegistered
  /// The customer.
  public var customer = ID<Customer>("")
  /// Who brought the customer in.
  public var agent = ID<Agent>("")
  /// For whom the agent works.
  public var partner = ID<Partner>("")
  /// Where.
  public var outlet = ID<Outlet>("")
  /// Who it is.
  public var person = CustomerPerson()

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields.object("person", &person)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.customer(customer)] }
}

/// The customer agreed to one use of personal data.
public struct ConsentGiven: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.consentGiven
  /// The customer.
  public var customer = ID<Customer>("")
  /// The one use agreed to.
  public var purpose = ConsentPurpose.identityCheck
  /// The version of the text agreed to.
  public var version = ""
  /// Where the customer agreed.
  public var place = ConsentPlace.customerDevice
  /// The number of the paper form, where it was paper.
  public var formNumber: String?
  /// When.
  public var given: Moment?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
    fields("version", &version)
    fields("place", &place)
    fields("formNumber", &formNumber)
    fields("given", &given)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.customer(customer)] }
}

/// The customer withdrew a consent.
public struct ConsentWithdrawn: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.consentWithdrawn
  /// The customer.
  public var customer = ID<Customer>("")
  /// The use no longer agreed to.
  public var purpose = ConsentPurpose.identityCheck

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("purpose", &purpose)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.customer(customer)] }
}

/// Somebody looked at a masked field.
public struct NumberUnmasked: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.numberUnmasked
  /// Whose field.
  public var customer = ID<Customer>("")
  /// Which.
  public var field = MaskedField.mobile
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("field", &field)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.customer(customer)] }
}

/// A person with whom no plan is opened.
public struct HighRiskListed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.highRiskListed
  /// The row of the list.
  public var listing = ID<HighRiskEntry>("")
  /// Why.
  public var reason = ""
  /// Who it is.
  public var person = ListedPerson()

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
    fields.object("person", &person)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.highRisk(listing)] }
}

/// A row of the high-risk list that no longer counts.
public struct HighRiskDelisted: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.highRiskDelisted
  /// The row.
  public var listing = ID<HighRiskEntry>("")
  /// Why.
  public var reason = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("listing", &listing)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.highRisk(listing)] }
}

/// The personal data of a customer.
public struct CustomerPerson: FieldSet {
  /// The name on the identity card.
  public var name = ""
  /// The initials of the name in pinyin, for searching.
  public var initials: String?
  /// The resident identity number, 18 characters.
  public var residentID = ""
  /// The mobile number, 11 digits.
  public var mobile = ""
  /// The bank card for repayment, where given.
  public var card: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("initials", &initials)
    fields("residentID", &residentID)
    fields("mobile", &mobile)
    fields("card", &card)
  }
}

/// The personal data of a row of the high-risk list.
public struct ListedPerson: FieldSet {
  /// The resident identity number.
  public var residentID = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("residentID", &residentID)
  }
}

/// The uses of personal data to which a customer agrees one by one.
public enum ConsentPurpose: String, Choice {
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
public enum ConsentPlace: String, Choice {
  /// On the customer's own telephone.
  case customerDevice = "customer-device"
  /// On paper, with form number and signature.
  case paper
  /// A key pressed in a demonstration or in training; no consent anywhere else.
  case demonstration
}

/// The fields that are masked until somebody asks, with a reason.
public enum MaskedField: String, Choice {
  /// The mobile number.
  case mobile
  /// The resident identity number.
  case residentID = "resident-id"
  /// The bank card.
  case card
}
