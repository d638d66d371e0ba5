/// The personal data of an agent.
package struct AgentPerson: FieldPart {
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
