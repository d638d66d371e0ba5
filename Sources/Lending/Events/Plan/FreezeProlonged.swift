/// The line's owner prolonged a freeze: it ends on a later day.
package struct FreezeProlonged: PlanEventBody {
  package static let kind = Event.Kind.freezeProlonged
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The new last day of the freeze.
  package var freezeEnds = Day.earliest
  /// The owner's reference.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(plan: ID<Plan>, freezeEnds: Day, reference: String) {
    self.plan = plan
    self.freezeEnds = freezeEnds
    self.reference = reference
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("freezeEnds", &freezeEnds)
    fields("reference", &reference)
  }
}

extension FreezeProlonged {
  /// How much later than today or the present end can be meant, in months: more is a slip of the hand.
  private static let mostMonths = 60

  /// Something is frozen still, and the new end lies behind the present one, which may have passed.
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    let missing = situation.needs(.authorisation, plan) { $0.freeze != nil }
    guard missing.isEmpty, let freeze = plan.freeze else { return missing }
    if freeze.remaining == .zero { return [.tooLate(stage: plan.stage)] }
    if freezeEnds <= freeze.ends {
      return [.dayBefore(field: "freezeEnds", earliest: freeze.ends.adding(days: 1))]
    }
    let latest = max(freeze.ends, situation.businessDay).adding(months: Self.mostMonths)
    return freezeEnds > latest ? [.dayAfter(field: "freezeEnds", latest: latest)] : []
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) {
    fold.plan.freeze?.ends = freezeEnds
  }
}

extension FreezeProlonged {
  package static let examples = [
    #"""
    {"request":"x-77","day":"2026-04-02","actor":"S1","event":"freeze-prolonged",
    "plan":"PL-1","freezeEnds":"2027-05-05","reference":"WZ-YQ-0001"}
    """#
  ]
}
