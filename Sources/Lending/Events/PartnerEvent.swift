/// Events about a partner, its evidence, its deposit and its agents.
package enum PartnerEvent: Hashable, Sendable {
  /// A company that wants to bring in customers.
  case registered(PartnerRegistered)
  /// A piece of evidence, with the day it lapses.
  case evidenceFiled(EvidenceFiled)
  /// Money paid into the deposit: the first pay-in, a part of it, or a top-up.
  case depositPaidIn(DepositPaidIn)
  /// Money taken from the deposit.
  case depositDeducted(DepositDeducted)
  /// Money of the deposit given back after the partner left and its plans ended.
  case depositReturned(DepositReturned)
  /// A person who brings in customers for a partner, at outlets of a carrier.
  case agentEngaged(AgentEngaged)
  /// A person who no longer works for the partner.
  case agentDismissed(AgentDismissed)
  /// A supervisor stopped the intake of a partner, or opened it again.
  case reviewed(PartnerReviewed)
  /// The partner no longer takes part.
  case left(PartnerLeft)

  var body: any EventBody {
    switch self {
    case .registered(let body): body
    case .evidenceFiled(let body): body
    case .depositPaidIn(let body): body
    case .depositDeducted(let body): body
    case .depositReturned(let body): body
    case .agentEngaged(let body): body
    case .agentDismissed(let body): body
    case .reviewed(let body): body
    case .left(let body): body
    }
  }
}

/// A company that wants to bring in customers.
package struct PartnerRegistered: EventBody {
  package static let kind = Event.Kind.partnerRegistered
  /// The partner.
  package var partner = ID<Partner>("")
  /// The company name.
  package var name = ""
  /// The unified social credit code, 18 characters.
  package var companyCode = ""
  /// The founding day.
  package var founded = Day.earliest
  /// What the partner is admitted for.
  package var scopes: [PartnerScope] = []
  /// The deposit to be paid in, 3,000,000.00 as a rule.
  package var requiredDeposit = Money.zero
  /// The last day of the partner contract.
  package var contractEnds: Day?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("name", &name)
    fields("companyCode", &companyCode)
    fields("founded", &founded)
    fields.list("scopes", &scopes)
    fields("requiredDeposit", &requiredDeposit)
    fields("contractEnds", &contractEnds)
  }

  package var subjects: [Subject] { [.partner(partner), .partnerCode(companyCode)] }
}

/// A piece of evidence, with the day it lapses.
package struct EvidenceFiled: EventBody {
  package static let kind = Event.Kind.evidenceFiled
  /// The partner.
  package var partner = ID<Partner>("")
  /// What it proves.
  package var evidence = EvidenceKind.lenderAuthorisation
  /// The first day on which it no longer counts.
  package var lapses = Day.earliest
  /// The document number.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("evidence", &evidence)
    fields("lapses", &lapses)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// Money paid into the deposit: the first pay-in, a part of it, or a top-up.
package struct DepositPaidIn: EventBody {
  package static let kind = Event.Kind.depositPaidIn
  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero.
  package var amount = Money.zero
  /// The bank reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// Money taken from the deposit.
package struct DepositDeducted: EventBody {
  package static let kind = Event.Kind.depositDeducted
  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero, at most the balance.
  package var amount = Money.zero
  /// Why.
  package var cause = DeductionCause.fraudLoss
  /// The proof.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("amount", &amount)
    fields("cause", &cause)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// Money of the deposit given back after the partner left and its plans ended.
package struct DepositReturned: EventBody {
  package static let kind = Event.Kind.depositReturned
  /// The partner.
  package var partner = ID<Partner>("")
  /// More than zero, at most the balance.
  package var amount = Money.zero
  /// The bank reference.
  package var reference = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("amount", &amount)
    fields("reference", &reference)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// A person who brings in customers for a partner, at outlets of a carrier.
package struct AgentEngaged: EventBody {
  package static let kind = Event.Kind.agentEngaged
  /// The partner.
  package var partner = ID<Partner>("")
  /// The agent.
  package var agent = ID<Agent>("")
  /// Where the agent works.
  package var outlets: [ID<Outlet>] = []
  /// Who it is.
  package var person = AgentPerson()

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("agent", &agent)
    fields.list("outlets", &outlets)
    fields.object("person", &person)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// A person who no longer works for the partner.
package struct AgentDismissed: EventBody {
  package static let kind = Event.Kind.agentDismissed
  /// The partner.
  package var partner = ID<Partner>("")
  /// The agent.
  package var agent = ID<Agent>("")
  /// Why.
  package var reason: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("agent", &agent)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// A supervisor stopped the intake of a partner, or opened it again.
package struct PartnerReviewed: EventBody {
  package static let kind = Event.Kind.partnerReviewed
  /// The partner.
  package var partner = ID<Partner>("")
  /// What was decided.
  package var verdict = ReviewVerdict.stopped
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("verdict", &verdict)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// The partner no longer takes part.
package struct PartnerLeft: EventBody {
  package static let kind = Event.Kind.partnerLeft
  /// The partner.
  package var partner = ID<Partner>("")
  /// Why.
  package var reason = ""

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("partner", &partner)
    fields("reason", &reason)
  }

  package var subjects: [Subject] { [.partner(partner)] }
}

/// The personal data of an agent.
package struct AgentPerson: FieldSet {
  /// The name.
  package var name = ""
  /// The mobile number.
  package var mobile: String?

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("name", &name)
    fields("mobile", &mobile)
  }
}

/// What a partner is admitted for.
package enum PartnerScope: String, Choice {
  /// 拓展: wins outlets.
  case expansion
  /// 地推: brings in customers.
  case promotion
  /// 运维: looks after outlets and customers.
  case maintenance
}

/// What a piece of evidence proves.
package enum EvidenceKind: String, Choice {
  /// The lender names the partner in its authorisation.
  case lenderAuthorisation = "lender-authorisation"
  /// The company has run consumer products: instalments, consumer loans, a virtual card.
  case consumerProductExperience = "consumer-product-experience"
  /// No arbitration, lawsuit or penalty from a major violation in the last year.
  case cleanRecord = "clean-record"
}

/// Why money is taken from a deposit.
package enum DeductionCause: String, Choice {
  /// A loss by fraud of an agent.
  case fraudLoss = "fraud-loss"
  /// Redress paid to a customer.
  case customerRedress = "customer-redress"
  /// A fine under the partner contract.
  case fine
  /// A clawback that no pay-out could be netted with.
  case clawback
}

/// What a supervisor decided of a partner's intake.
package enum ReviewVerdict: String, Choice {
  /// No customers until it is opened again.
  case stopped
  /// The stop is lifted.
  case reopened
}
