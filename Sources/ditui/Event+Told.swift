import Lending

nonisolated extension Event {
  /// The fields as `role` may read them, as everybody who may read all of them without one.
  ///
  /// Personal data is told to nobody here; an agent is told neither the figures of a partner or a line
  /// nor what parties have of the income.
  func fields(for role: Role?) -> [JSON.Member] {
    let fields = members.filter { $0.name != "person" }
    guard role == .agent else { return fields }
    switch self {
    case .partner, .line: return []
    default: return Event.withoutShares(fields)
    }
  }

  /// Fields without the shares of the terms among them.
  static func withoutShares(_ fields: [JSON.Member]) -> [JSON.Member] {
    fields.map { field in
      guard field.name == "terms", case .object(let terms) = field.value else { return field }
      return JSON.Member("terms", .object(terms.filter { $0.name != "shares" }))
    }
  }
}
