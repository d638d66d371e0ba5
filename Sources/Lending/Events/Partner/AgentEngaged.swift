/// A person who brings in customers for a partner, at outlets of a carrier.
package struct AgentEngaged: PartnerEventBody {
  package static let kind = Event.Kind.agentEngaged
  package static let roles = Role.supervisors
  package static let isReversible = false

  /// The partner.
  package var partner = ID<Partner>("")
  /// The agent.
  package var agent = ID<Agent>("")
  /// Where the agent works.
  package var outlets: [ID<Outlet>] = []
  /// Who it is.
  package var person = AgentPerson()

  package init(unfilled: Unfilled) {}

  package init(
    partner: ID<Partner>, agent: ID<Agent>, outlets: [ID<Outlet>], person: AgentPerson,
    _ fill: (inout AgentEngaged) -> Void = { _ in }
  ) {
    self.partner = partner
    self.agent = agent
    self.outlets = outlets
    self.person = person
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("agent", &agent)
    fields.list("outlets", &outlets)
    fields.object("person", &person)
  }
}

extension AgentEngaged {
  package func name(_ found: inout References) {
    found.partner = partner
    found.outlet = outlets.first
    found.make("agent", agent.text)
  }

  package var normalised: AgentEngaged {
    var body = self
    body.person.name = PersonName.normalised(person.name)
    body.person.mobile = person.mobile.map(Mobile.normalised)
    return body
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] {
    situation.known(partner) + situation.fresh("agent", agent.text)
      + situation.plain(person.name, "person.name")
      + situation.required(situation.outlet != nil, "outlets", outlets.first?.text ?? "")
  }

  package func apply(to fold: inout PartnerFold, _ entry: Entry) {
    fold.agents.removeAll { $0.id == agent }
    fold.agents.append(
      Agent(
        id: agent, name: person.name, outlets: outlets, engaged: entry.day, dismissed: nil))
  }
}

extension AgentEngaged {
  package static let examples = [
    #"""
    {"request":"x-09","day":"2026-01-05","actor":"S1","event":"agent-engaged",
    "partner":"P-01","agent":"A7","outlets":["hz-01"],"person":{"name":"周敏"}}
    """#
  ]
}
