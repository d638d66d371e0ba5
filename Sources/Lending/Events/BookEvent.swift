/// Events about the book itself.
package enum BookEvent: Hashable, Sendable {
  /// The business day was closed.
  case dayClosed(DayClosed)
  /// An entry was reversed.
  case entryReversed(EntryReversed)

  var body: any EventBody {
    switch self {
    case .dayClosed(let body): body
    case .entryReversed(let body): body
    }
  }
}

/// The end of a business day: the next one has begun.
package struct DayClosed: EventBody {
  /// `day-closed`.
  package static let kind = Event.Kind.dayClosed
  /// The day that ended.
  package var closed = Day.earliest

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("closed", &closed)
  }

  /// The book.
  package var subjects: [Subject] { [.book] }
}

/// A correction: the entry named has no effect any more, from its own day on.
package struct EntryReversed: EventBody {
  /// `entry-reversed`.
  package static let kind = Event.Kind.entryReversed
  /// The entry that is reversed.
  package var entry = EntryID(device: "", number: 0)
  /// The subjects of that entry, filled in by the write door so that this one is indexed under them.
  package var touched: [SubjectKey] = []
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("entry", &entry)
    fields.list("touched", &touched, isOptional: true)
    fields("reason", &reason)
  }

  /// What the reversed entry touches.
  package var subjects: [Subject] { touched.map(\.subject) }
}

/// A subject as one text, as in `plan:K7QX-1043`.
package struct SubjectKey: Hashable, Sendable, FieldValue {
  /// The subject.
  package let subject: Subject

  /// The key of `subject`.
  package init(_ subject: Subject) {
    self.subject = subject
  }

  /// Reads `kind:id`, a company's code in the form in which it is compared.
  package init?(_ text: String) {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let id = String(text[text.index(after: colon)...])
    switch text[..<colon] {
    case "book": subject = .book
    case "carrier": subject = .carrier(ID(id))
    case "outlet": subject = .outlet(ID(id))
    case "programme": subject = .programme(ID(id))
    case "product": subject = .product(ID(id))
    case "partner": subject = .partner(ID(id))
    case "partner-code": subject = .partnerCode(CompanyCode.normalised(id))
    case "high-risk": subject = .highRisk(ID(id))
    case "customer": subject = .customer(ID(id))
    case "company": subject = .company(CompanyCode.normalised(id))
    case "plan": subject = .plan(ID(id))
    case "line": subject = .line(ID(id))
    default: return nil
    }
  }

  /// As in `plan:K7QX-1043`.
  package var text: String { "\(subject.key.kind):\(subject.key.id)" }

  /// An identifier.
  package static var form: Form { .identifier }
  /// Reads `kind:id` from a JSON string.
  package init?(json: JSON) {
    guard let text = json.string, let key = SubjectKey(text) else { return nil }
    self = key
  }
  /// A JSON string.
  package var json: JSON { .string(text) }
}
