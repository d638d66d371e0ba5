/// The terms of a programme from a day on; an earlier publication holds until then.
package struct ProgrammePublished: EventBody {
  package static let kind = Event.Kind.programmePublished
  package static let version = 4
  package static let rank = 0
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The first day on which these terms are offered.
  package var from = Day.earliest
  /// The programme.
  package var programme = ID<Programme>("")
  /// The terms.
  package var terms = ProgrammeTerms()

  package init(unfilled: Unfilled) {}

  package init(
    from: Day, programme: ID<Programme>, terms: ProgrammeTerms,
    _ fill: (inout ProgrammePublished) -> Void = { _ in }
  ) {
    self.from = from
    self.programme = programme
    self.terms = terms
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("from", &from)
    fields("programme", &programme)
    fields.object("terms", &terms)
  }

  package var subjects: [Subject] { [.programme(programme)] }
}

extension ProgrammePublished {
  package static func raised(_ json: JSON, from version: Int) -> JSON {
    version < 4 ? PenaltyGrace.raised(json) : json
  }

  package func name(_ found: inout References) {
    found.carrier = terms.carrier
    found.programme = programme
  }

  package func reasons(in situation: Situation) -> [Reason] {
    let isOfOther = situation.programme.map { $0.latest.carrier != terms.carrier } == true
    return situation.required(situation.carrier != nil, "terms.carrier", terms.carrier.text)
      + terms.reasons + (isOfOther ? [.notOffered(field: "terms.carrier")] : [])
  }
}
