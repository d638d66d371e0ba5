/// An outlet of a carrier, where agents work.
package struct OutletOpened: EventBody {
  package static let kind = Event.Kind.outletOpened
  package static let rank = 0
  package static let roles = Role.supervisors
  package static let isReversible = false

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

  package init(unfilled: Unfilled) {}

  package init(
    outlet: ID<Outlet>, carrier: ID<Carrier>, name: String, province: ProvinceCode, city: String,
    _ fill: (inout OutletOpened) -> Void = { _ in }
  ) {
    self.outlet = outlet
    self.carrier = carrier
    self.name = name
    self.province = province
    self.city = city
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("carrier", &carrier)
    fields("name", &name)
    fields("province", &province)
    fields("city", &city)
  }

  package var subjects: [Subject] { [.outlet(outlet), .carrier(carrier)] }
}

extension OutletOpened {
  package func name(_ found: inout References) {
    found.carrier = carrier
    found.make("outlet", outlet.text)
  }

  package var normalised: OutletOpened {
    var body = self
    body.name = Spelling.trimmed(name)
    body.city = Spelling.trimmed(city)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.required(situation.carrier != nil, "carrier", carrier.text)
      + situation.fresh("outlet", outlet.text)
      + situation.plain(name, "name") + situation.plain(city, "city")
  }
}

extension OutletOpened {
  package static let examples = [
    #"""
    {"request":"x-02","day":"2026-01-05","actor":"S1","event":"outlet-opened",
    "outlet":"hz-01","carrier":"cmcc","name":"良渚营业厅","province":"33","city":"杭州"}
    """#,
    #"""
    {"request":"x-12","day":"2026-01-05","actor":"S1","event":"outlet-opened",
    "outlet":"hz-02","carrier":"cmcc","name":"瓶窑授权店","province":"33","city":"杭州"}
    """#,
  ]
}
