/// A carrier whose outlets bring in customers.
package struct Carrier: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Carrier>
  /// The name, as in 中国移动.
  package let name: String

  /// The carrier that `entries` tell of, or nil without its registration.
  package init?(_ entries: [Entry]) {
    var last: CarrierRegistered?
    for entry in entries.effective {
      if let body = entry.event.body as? CarrierRegistered { last = body }
    }
    guard let last else { return nil }
    id = last.carrier
    name = last.name
  }
}

/// An outlet of a carrier, where agents work.
package struct Outlet: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Outlet>
  /// Whose outlet it is.
  package let carrier: ID<Carrier>
  /// The name.
  package let name: String
  /// The province.
  package let province: ProvinceCode
  /// The city.
  package let city: String
  /// From when on nobody is brought in there, or nil.
  package let closed: Day?

  /// The outlet that `entries` tell of, or nil without its opening.
  package init?(_ entries: [Entry]) {
    var opening: OutletOpened?
    var closed: Day?
    for entry in entries.effective {
      switch entry.event.body {
      case let body as OutletOpened: (opening, closed) = (body, nil)
      case is OutletClosed: closed = entry.day
      default: break
      }
    }
    guard let opening else { return nil }
    id = opening.outlet
    carrier = opening.carrier
    name = opening.name
    province = opening.province
    city = opening.city
    self.closed = closed
  }
}

/// A programme: what is offered to customers of a carrier, with effective days.
package struct Programme: Hashable, Sendable {
  /// The identifier.
  package let id: ID<Programme>
  /// The publications in the order of their days; never empty.
  package let publications: [Publication]

  /// Terms with the first day on which they are offered.
  package struct Publication: Hashable, Sendable {
    /// The first day.
    package let from: Day
    /// The terms.
    package let terms: ProgrammeTerms
  }

  /// The programme that `entries` tell of, or nil without a publication.
  ///
  /// Of two publications from the same day the later recorded one holds.
  package init?(_ entries: [Entry]) {
    var found: [Publication] = []
    var id: ID<Programme>?
    for entry in entries.effective {
      guard let body = entry.event.body as? ProgrammePublished else { continue }
      id = body.programme
      found.removeAll { $0.from == body.from }
      found.append(Publication(from: body.from, terms: body.terms))
    }
    guard let id else { return nil }
    self.id = id
    publications = found.sorted { $0.from < $1.from }
  }

  /// The terms offered on `day`, or nil before the first publication.
  package func terms(on day: Day) -> ProgrammeTerms? {
    publications.last { $0.from <= day }?.terms
  }

  /// The latest terms, offered today or from a day to come.
  package var latest: ProgrammeTerms { publications[publications.count - 1].terms }
}

/// A row of the list of people with whom no plan is opened.
package struct HighRiskEntry: Hashable, Sendable {
  /// The identifier.
  package let id: ID<HighRiskEntry>
  /// The resident identity number.
  package let residentID: String
  /// Why.
  package let reason: String
  /// Whether the row counts.
  package let isListed: Bool

  /// The row that `entries` tell of, or nil without its listing.
  package init?(_ entries: [Entry]) {
    var listing: HighRiskListed?
    var isListed = false
    for entry in entries.effective {
      switch entry.event.body {
      case let body as HighRiskListed: (listing, isListed) = (body, true)
      case is HighRiskDelisted: isListed = false
      default: break
      }
    }
    guard let listing else { return nil }
    id = listing.listing
    residentID = listing.person.residentID
    reason = listing.reason
    self.isListed = isListed
  }
}
