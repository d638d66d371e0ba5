import Lending

extension Reason {
  /// The reason as answers carry it.
  var json: JSON {
    var members = [JSON.Member("code", .string(code))]
    if let field { members.append(JSON.Member("field", .string(field))) }
    members.append(
      JSON.Member("facts", .object(facts.map { JSON.Member($0.name, .string($0.value)) })))
    return .object(members)
  }
}

extension Refusal {
  /// The reasons as answers carry them.
  var json: JSON { .array(reasons.map(\.json)) }
}
