/// An outlet where no customer is brought in any more.
package struct OutletClosed: EventBody {
  package static let kind = Event.Kind.outletClosed
  package static let rank = 5
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The outlet.
  package var outlet = ID<Outlet>("")
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(outlet: ID<Outlet>, _ fill: (inout OutletClosed) -> Void = { _ in }) {
    self.outlet = outlet
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("outlet", &outlet)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.outlet(outlet)] }
}

extension OutletClosed {
  package func name(_ found: inout References) { found.outlet = outlet }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.required(situation.outlet != nil, "outlet", outlet.text)
  }
}

extension OutletClosed {
  package static let examples = [
    #"""
    {"request":"x-13","day":"2026-01-05","actor":"S1","event":"outlet-closed",
    "outlet":"hz-02","reason":"撤店"}
    """#
  ]
}
