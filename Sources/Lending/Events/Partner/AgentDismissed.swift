/// A person who no longer works for the partner.
package struct AgentDismissed: PartnerEventBody {
  package static let kind = Event.Kind.agentDismissed
  package static let roles = Role.supervisors
  package static let isReversible = true

  /// The partner.
  package var partner = ID<Partner>("")
  /// The agent.
  package var agent = ID<Agent>("")
  /// Why.
  package var reason: String?

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, agent: ID<Agent>, _ fill: (inout AgentDismissed) -> Void = { _ in }
  ) {
    self.partner = partner
    self.agent = agent
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("agent", &agent)
    fields("reason", &reason)
  }
}

extension AgentDismissed {
  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(partner)
      + situation.required(situation.partner?.agent(agent) != nil, "agent", agent.text)
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    guard let index = fold.agents.firstIndex(where: { $0.id == agent }) else { return }
    let former = fold.agents[index]
    fold.agents[index] = Agent(
      id: former.id, name: former.name, outlets: former.outlets, engaged: former.engaged,
      dismissed: entry.day)
  }
}

extension AgentDismissed {
  package static let examples = [
    #"""
    {"request":"x-61","day":"2026-04-01","actor":"S1","event":"agent-dismissed",
    "partner":"P-01","agent":"A7","reason":"离职"}
    """#
  ]
}
