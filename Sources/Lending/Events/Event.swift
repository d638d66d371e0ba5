/// Something that happened: what the journal keeps and every state is folded from.
///
/// An event carries no clock and nothing that a fold can compute. What somebody outside did or
/// answered, and what a person was shown and signed, are facts and are carried.
package struct Event: Hashable, Sendable {
  /// The fields, and everything that is particular to the kind.
  package let body: any EventBody

  /// The event that `body` tells of.
  package init(_ body: any EventBody) {
    self.body = body
  }

  /// The kind.
  package var kind: Kind { type(of: body).kind }

  /// Everything that the event touches; the entry is indexed under each.
  package var subjects: [Subject] { body.subjects }

  /// The place among the events of one business day: lower is earlier.
  package var rank: Int { body.rank }

  /// The roles that may record it.
  package var roles: Set<Role> { body.roles }

  /// The event with every number and every name of a person, company or place in the one form in which
  /// it is compared and kept.
  ///
  /// The write door asks for it before it looks anything up, and the journal where it is read, so that an
  /// entry that was written otherwise, on another device, is compared by the same form. What no form
  /// makes right stays wrong, and is refused.
  package var normalised: Event { Event(body.normalised) }

  /// The things that the event names, for the store to look up.
  package var references: References {
    var found = References()
    body.name(&found)
    return found
  }

  package static func == (a: Event, b: Event) -> Bool { a.body.isEqual(to: b.body) }

  package func hash(into hasher: inout Hasher) { hasher.combine(body) }
}

extension Event {
  /// Reads the fields of an event of this kind and version; `ignoring` are members of the envelope.
  ///
  /// Every version ever written is read; the body of the kind says what an older one means today.
  ///
  /// - Throws: `.versionUnknown`, else every missing, malformed and unknown field.
  package static func read(
    _ kind: Kind, version: Int, from json: JSON, ignoring: Set<String> = []
  ) throws(Refusal) -> Event {
    guard 1...kind.version ~= version else {
      throw Refusal(.versionUnknown(event: kind.rawValue, version: version))
    }
    return try read(kind.body, version, json, ignoring)
  }

  private static func read<Body: EventBody>(
    _ type: Body.Type, _ version: Int, _ json: JSON, _ ignoring: Set<String>
  ) throws(Refusal) -> Event {
    Event(try Fields.read(type, from: Body.raised(json, from: version), ignoring: ignoring))
  }

  /// The members of the event's body, in the order written.
  package var members: [JSON.Member] { Fields.write(body) }

  /// The same, where they read back as this event.
  ///
  /// - Throws: every fault for which they do not: what could not be read must not be kept.
  package func encoded() throws(Refusal) -> [JSON.Member] {
    let (members, reasons) = Fields.written(body)
    if let refusal = Refusal(reasons) { throw refusal }
    return members
  }
}

extension PenaltyGrace {
  /// The terms of a version that did not say what days of grace mean for penalty interest: it counted
  /// from the due day.
  static func raised(_ json: JSON) -> JSON {
    guard case .object(var members) = json,
      let place = members.firstIndex(where: { $0.name == "terms" }),
      case .object(var terms) = members[place].value,
      !terms.contains(where: { $0.name == "penaltyGrace" })
    else { return json }
    terms.append(JSON.Member("penaltyGrace", PenaltyGrace.fromDue.json))
    members[place] = JSON.Member("terms", .object(terms))
    return .object(members)
  }
}

extension Event {
  /// Lines that `record` takes, which in this order tell one story: a programme, a partner, a customer, a
  /// plan with a capture that met a payment, a phone that came back, and a company's drawing.
  ///
  /// Numbers of entries are those of a device called K7QX.
  package static var story: [String] { Kind.allCases.flatMap { $0.body.examples }.sorted() }
}
