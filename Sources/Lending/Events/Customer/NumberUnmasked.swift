/// Somebody looked at a masked field.
package struct NumberUnmasked: CustomerEventBody {
  package static let kind = Event.Kind.numberUnmasked
  package static let rank = 5
  package static let roles = Role.everyone
  package static let isReversible = false

  /// Whose field.
  package var customer = ID<Customer>("")
  /// Which.
  package var field = MaskedField.mobile
  /// Why.
  package var reason = ""

  package init(unfilled: Unfilled) {}

  package init(
    customer: ID<Customer>, field: MaskedField, reason: String,
    _ fill: (inout NumberUnmasked) -> Void = { _ in }
  ) {
    self.customer = customer
    self.field = field
    self.reason = reason
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("customer", &customer)
    fields("field", &field)
    fields("reason", &reason)
  }
}

extension NumberUnmasked {
  /// An agent looks at the numbers of customers of their own.
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    guard let customer = situation.customer else { return situation.known(customer) }
    guard situation.role == .agent, situation.actor.text != customer.agent.text else { return [] }
    return [.customerOfOther(agent: customer.agent.text)]
  }

  /// Who looked stands in the journal alone.
  package func apply(to fold: inout CustomerFold, _ entry: Entry) {}
}

extension NumberUnmasked {
  package static let examples = [
    #"""
    {"request":"x-20","day":"2026-01-06","actor":"A7","event":"number-unmasked",
    "customer":"C-1001","field":"mobile","reason":"回访"}
    """#
  ]
}
