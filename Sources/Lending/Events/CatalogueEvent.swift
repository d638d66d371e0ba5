/// Events about carriers, outlets, programmes and products.
package enum CatalogueEvent: Hashable, Sendable {
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
package struct CarrierRegistered: EventBody {
  package static let kind = Event.Kind.carrierRegistered
  /// The carrier.
  package var carrier = ID<Carrier>("")
  /// Its name, as in 中国移动.
  package var name = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("carrier", &carrier)
    fields("name", &name)
  }

  package var subjects: [Subject] { [.carrier(carrier)] }
}

/// An outlet of a carrier, where agents work.
package struct OutletOpened: EventBody {
  package static let kind = Event.Kind.outletOpened
  /// The outlet.
  package var outlet = ID<Outlet>("")
  /// Whose outlet it is.
  package var carrier = ID<Carrier>("")
  /// Its name.
  package var name = ""
  /// The province, by the first two digits of GB/T 2260.
  package var province = ProvinceCode()
  /// The city.
  package var city = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("carrier", &carrier)
    fields("name", &name)
    fields("province", &province)
    fields("city", &city)
  }

  package var subjects: [Subject] { [.outlet(outlet), .carrier(carrier)] }
}

/// An outlet where no customer is brought in any more.
package struct OutletClosed: EventBody {
  package static let kind = Event.Kind.outletClosed
  /// The outlet.
  package var outlet = ID<Outlet>("")
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.outlet(outlet)] }
}

/// The terms of a programme from a day on; an earlier publication holds until then.
package struct ProgrammePublished: EventBody {
  package static let kind = Event.Kind.programmePublished
  /// The first day on which these terms are offered.
  package var from = Day.earliest
  /// The programme.
  package var programme = ID<Programme>("")
  /// The terms.
  package var terms = ProgrammeTerms()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("programme", &programme)
    fields.object("terms", &terms)
  }

  package var subjects: [Subject] { [.programme(programme)] }
}
