/// An application for a plan, at the counter.
package struct ApplicationOpened: EventBody {
  package static let kind = Event.Kind.applicationOpened
  package static let rank = 5
  package static let roles = Role.everyone
  package static let isReversible = false

  /// The plan.
  package var plan = ID<Plan>("")
  /// Under which programme.
  package var programme = ID<Programme>("")
  /// Whose plan.
  package var customer = ID<Customer>("")
  /// The line that the freeze is taken on.
  package var line = ID<Line>("")
  /// Who opened it.
  package var agent = ID<Agent>("")
  /// For whom the agent works.
  package var partner = ID<Partner>("")
  /// Where.
  package var outlet = ID<Outlet>("")
  /// The number of the slip that the customer holds.
  package var queueNumber: String?
  /// When, by the clock of the counter.
  package var at: Moment?

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, programme: ID<Programme>, customer: ID<Customer>, line: ID<Line>,
    agent: ID<Agent>, partner: ID<Partner>, outlet: ID<Outlet>,
    _ fill: (inout ApplicationOpened) -> Void = { _ in }
  ) {
    self.plan = plan
    self.programme = programme
    self.customer = customer
    self.line = line
    self.agent = agent
    self.partner = partner
    self.outlet = outlet
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("programme", &programme)
    fields("customer", &customer)
    fields("line", &line)
    fields("agent", &agent)
    fields("partner", &partner)
    fields("outlet", &outlet)
    fields("queueNumber", &queueNumber)
    fields("at", &at)
  }

  package var subjects: [Subject] { [.plan(plan)] + [.customer(customer)] }
}

extension ApplicationOpened {
  package func name(_ found: inout References) {
    found.programme = programme
    found.customer = customer
    found.line = line
    found.partner = partner
    found.outlet = outlet
    found.make("plan", plan.text)
  }

  package func reasons(in situation: AdmissionContext) -> [Reason] { situation.reasons(for: self) }

  package func fold(into customer: inout CustomerFold, _ entry: Entry) {
    customer.plans.append(plan)
  }
}

extension AdmissionContext {
  fileprivate func reasons(for body: ApplicationOpened) -> [Reason] {
    var reasons = fresh("plan", body.plan.text)
    reasons += required(customer != nil, "customer", body.customer.text)
    reasons += required(programme != nil, "programme", body.programme.text)
    if isHighRisk { reasons.append(.highRisk) }
    if let line, line.grant.customer == body.customer {
      reasons += open(line)
    } else {
      reasons.append(.notInvited)
    }
    reasons += workplace(body.agent, body.partner, body.outlet)
    guard let programme else { return reasons }
    guard let terms = programme.terms(on: day) else {
      return reasons + [.programmeNotOffered(until: programme.publications.first?.from)]
    }
    if let line, line.grant.source != terms.source {
      reasons.append(.lineOfOtherSource(expected: terms.source))
    }
    if let outlet {
      if outlet.carrier != terms.carrier {
        reasons.append(.outletOfOtherCarrier(outlet: outlet.id.text))
      }
      if !terms.provinces.contains(outlet.province) {
        reasons.append(.provinceClosed(province: outlet.province))
      }
    }
    if let partner {
      reasons += intake(
        partner, required: terms.requiredDeposit, stopPercent: terms.intakeStopsBelowPercent)
    }
    return reasons
  }
}

extension ApplicationOpened {
  package static let examples = [
    #"""
    {"request":"x-25","day":"2026-01-06","actor":"A7","event":"application-opened",
    "plan":"PL-1","programme":"wld-cmcc","customer":"C-1001","line":"L-1001","agent":"A7",
    "partner":"P-01","outlet":"hz-01","queueNumber":"A037"}
    """#,
    #"""
    {"request":"x-35","day":"2026-01-07","actor":"A7","event":"application-opened",
    "plan":"PL-2","programme":"wld-cmcc","customer":"C-1001","line":"L-1001","agent":"A7",
    "partner":"P-01","outlet":"hz-01"}
    """#,
    #"""
    {"request":"x-37","day":"2026-01-08","actor":"A7","event":"application-opened",
    "plan":"PL-3","programme":"wld-cmcc","customer":"C-1001","line":"L-1001","agent":"A7",
    "partner":"P-01","outlet":"hz-01"}
    """#,
    #"""
    {"request":"x-49c","day":"2026-01-10","actor":"A7","event":"application-opened",
    "plan":"PL-4","programme":"wld-cmcc","customer":"C-1001","line":"L-1001","agent":"A7",
    "partner":"P-01","outlet":"hz-01"}
    """#,
  ]
}
