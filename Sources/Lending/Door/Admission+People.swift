extension AdmissionContext {
  /// The partner is there.
  func known(_ id: ID<Partner>) -> [Reason] { required(partner != nil, "partner", id.text) }

  /// The customer is there.
  func known(_ id: ID<Customer>) -> [Reason] { required(customer != nil, "customer", id.text) }

  /// The same receipt moves a deposit once.
  func unused(_ reference: String, _ amount: Money) -> [Reason] {
    let isTold = partner?.movements.contains {
      Spelling.receipt($0.reference) == Spelling.receipt(reference) && $0.amount == amount
    }
    return isTold == true && !reference.isEmpty ? [.taken(field: "reference", id: reference)] : []
  }

  /// The deposit holds so much now, held it on the event's day, and ever since.
  func covered(_ amount: Money) -> [Reason] {
    guard let partner else { return [] }
    let since = partner.movements.filter { $0.day > day }.map(\.balance)
    let balance = ([partner.deposit, partnerOnDay?.deposit ?? .zero] + since).min() ?? .zero
    return amount > balance ? [.depositInsufficient(balance: balance)] : []
  }

  /// Whether the agent works for the partner, and at the outlet.
  func workplace(
    _ agent: ID<Agent>, _ partnerID: ID<Partner>, _ outletID: ID<Outlet>
  ) -> [Reason] {
    var reasons = known(partnerID) + required(outlet != nil, "outlet", outletID.text)
    if let closed = outlet?.closed { reasons.append(.outletClosed(on: closed)) }
    guard let partner else { return reasons }
    guard let person = partner.agent(agent), person.dismissed == nil, person.engaged <= day else {
      return reasons + [.agentNotEngaged(agent: agent.text)]
    }
    if !person.outlets.contains(outletID) {
      reasons.append(.agentNotAtOutlet(outlet: outletID.text))
    }
    return reasons
  }

  /// The partner's stops as they stand now, its papers and its deposit as they stood on the event's day.
  func intake(_ partner: Partner, required: Money, stopPercent: Int) -> [Reason] {
    guard let partnerOnDay else {
      return [.dayBefore(field: "day", earliest: partner.registered)]
    }
    return partner.stopReasons
      + partnerOnDay.paperReasons(on: day, required: required, stopPercent: stopPercent)
  }

  /// The consents that were not given by the event's day, or have been withdrawn since.
  func missingConsents(_ demands: [ConsentDemand]) -> [Reason] {
    guard let customer else { return [] }
    let missing = customer.missingConsents(demands)
    guard let customerOnDay else { return missing }
    return missing + customerOnDay.missingConsents(demands).filter { !missing.contains($0) }
  }

  /// A line that its owner has closed takes nothing more, and none before it was granted.
  func open(_ line: Line) -> [Reason] {
    (line.closed.map { [.lineClosed(on: $0)] } ?? [])
      + (line.granted > day ? [.dayBefore(field: "day", earliest: line.granted)] : [])
  }

  /// Whether the line holds so much; an agent is not told how much it does hold.
  func quota(for amount: Money, _ line: Line) -> [Reason] {
    if amount <= line.available { return [] }
    return visibility.sees(.lineAmounts)
      ? atMost(amount, max(.zero, line.available)) : [.lineShort]
  }
}
