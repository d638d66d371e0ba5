/// A carrier whose outlets bring in customers.
package struct CarrierRegistered: EventBody {
  package static let kind = Event.Kind.carrierRegistered
  package static let rank = 0
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The carrier.
  package var carrier = ID<Carrier>("")
  /// Its name, as in 中国移动.
  package var name = ""

  package init(unfilled: Unfilled) {}

  package init(
    carrier: ID<Carrier>, name: String, _ fill: (inout CarrierRegistered) -> Void = { _ in }
  ) {
    self.carrier = carrier
    self.name = name
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("carrier", &carrier)
    fields("name", &name)
  }

  package var subjects: [Subject] { [.carrier(carrier)] }
}

extension CarrierRegistered {
  package func name(_ found: inout References) { found.make("carrier", carrier.text) }

  package var normalised: CarrierRegistered {
    var body = self
    body.name = Spelling.trimmed(name)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.fresh("carrier", carrier.text) + situation.plain(name, "name")
  }
}

extension CarrierRegistered {
  package static let examples = [
    #"""
    {"request":"x-01","day":"2026-01-05","actor":"S1","event":"carrier-registered",
    "carrier":"cmcc","name":"浙江移动"}
    """#
  ]
}
