/// Events about carriers, outlets, programmes and products.
public enum CatalogueEvent: Hashable, Sendable {
  /// A carrier whose outlets bring in customers.
  case carrierRegistered(CarrierRegistered)
  /// An outlet of a carrier, where agents work.
  case outletOpened(OutletOpened)
  /// An outlet where no customer is brought in any more.
  case outletClosed(OutletClosed)
  /// The terms of a programme from a day on; an earlier publication holds until then.
  case programmePublished(ProgrammePublished)
  /// The terms of a loan product from a day on.
  case productPublished(ProductPublished)

  var body: any EventBody {
    switch self {
    case .carrierRegistered(let body): body
    case .outletOpened(let body): body
    case .outletClosed(let body): body
    case .programmePublished(let body): body
    case .productPublished(let body): body
    }
  }
}

/// A carrier whose outlets bring in customers.
public struct CarrierRegistered: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.carrierRegistered
  /// The carrier.
  public var carrier = ID<Carrier>("")
  /// Its name, as in 中国移动.
  public var name = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("carrier", &carrier)
    fields("name", &name)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.carrier(carrier)] }
}

/// An outlet of a carrier, where agents work.
public struct OutletOpened: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.outletOpened
  /// The outlet.
  public var outlet = ID<Outlet>("")
  /// Whose outlet it is.
  public var carrier = ID<Carrier>("")
  /// Its name.
  public var name = ""
  /// The province, by the first two digits of GB/T 2260.
  public var province = ProvinceCode()
  /// The city.
  public var city = ""

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("carrier", &carrier)
    fields("name", &name)
    fields("province", &province)
    fields("city", &city)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.outlet(outlet), .carrier(carrier)] }
}

/// An outlet where no customer is brought in any more.
public struct OutletClosed: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.outletClosed
  /// The outlet.
  public var outlet = ID<Outlet>("")
  /// Why.
  public var reason: String?

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("reason", &reason)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.outlet(outlet)] }
}

/// The terms of a programme from a day on; an earlier publication holds until then.
public struct ProgrammePublished: EventBody {
  /// The wire name and version.
  public static let kind = Event.Kind.programmePublished
  /// The first day on which these terms are offered.
  public var from = Day.earliest
  /// The programme.
  public var programme = ID<Programme>("")
  /// The terms.
  public var terms = ProgrammeTerms()

  /// Empty, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("programme", &programme)
    fields.object("terms", &terms)
  }

  /// What the event touches.
  public var subjects: [Subject] { [.programme(programme)] }
}
