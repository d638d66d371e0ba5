/// A party's share of what plans earn of one component (收入分成), as data of a product.
///
/// It is booked with the income: with each instalment that falls due, with penalty, fees and costs as
/// they become known; what of the income is taken back takes the share back.
package struct RevenueShare: FieldPart {
  /// Who has it.
  package var party = RevenueParty.organiser
  /// Of what: interest, fee, penalty or cost.
  package var component = Component.interest
  /// Percent of the income; those of one component together at most 100.
  package var percent = Rate.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("party", &party)
    fields("component", &component)
    fields("percent", &percent)
  }
}

/// Who may have a share of what a plan earns.
package enum RevenueParty: String, Choice {
  /// The owner of the line.
  case quotaOwner = "quota-owner"
  /// Who asks the owner for freezes, releases and captures: its service fee.
  case organiser
  /// Who finances the plan.
  case funder
  /// Who runs the software at the counter.
  case isv
  /// Whose agents brought the customer in.
  case partner
}

extension [RevenueShare] {
  /// What each share of `component` has of `income`, in their order; zero for those of others.
  ///
  /// The bounds between the parties are rounded, never the parts, so that together they have the
  /// rounded share of all of them: no fen is lost and none is made.
  ///
  /// - Source: domain reference 3.9.
  /// - Example: of 80.00 by 30% and 70%: 24.00 and 56.00; of 0.01 by halves: 0.01 and 0.00.
  package func parts(of income: Money, _ component: Component, rounding: Rounding) -> [Money] {
    var bound = Rate.zero
    var before = Money.zero
    return map { share in
      guard share.component == component else { return .zero }
      bound = Rate(partsPerTenBillion: bound.partsPerTenBillion + share.percent.partsPerTenBillion)
      let now = income.portion(bound, rounding: rounding) ?? .zero
      defer { before = now }
      return now - before
    }
  }

  /// Every share that breaks a rule: a percentage that is none, a component that is no income, a party
  /// that stands twice, more than all of a component.
  func reasons(_ field: String) -> [Reason] {
    let whole = Rate(partsPerTenBillion: Rate.partsPerUnit)
    var reasons: [Reason] = []
    for (index, share) in enumerated() {
      reasons += Reason.outside(.zero...whole, share.percent, field: "\(field)[\(index)].percent")
      if share.component == .principal {
        reasons.append(.notOffered(field: "\(field)[\(index)].component"))
      }
      let isTwice = prefix(index).contains {
        $0.party == share.party && $0.component == share.component
      }
      if isTwice { reasons.append(.notOffered(field: "\(field)[\(index)].party")) }
    }
    guard reasons.isEmpty else { return reasons }
    for component in Component.allCases {
      let sum = filter { $0.component == component }.reduce(0) {
        $0 + $1.percent.partsPerTenBillion
      }
      if sum > whole.partsPerTenBillion { return [.rateAbove(field: field, maximum: whole)] }
    }
    return []
  }
}

extension PlanFold {
  /// Books what the parties have of the income among `lines`, or gives it back: the share of all that
  /// was earned so far less what was booked of it.
  ///
  /// A write-off takes no share back, and a recovery makes none.
  mutating func share(_ day: Day, _ lines: [Leg.Line]) {
    // Asked for alone first: most movements earn nothing, and terms are large.
    guard plan.signature?.terms.shares.isEmpty == false, let terms = plan.terms else { return }
    var changed: Set<Component> = []
    for (leg, amount) in lines {
      guard amount != .zero, let component = leg.earned else { continue }
      earned[component] -= amount
      changed.insert(component)
    }
    guard !changed.isEmpty else { return }
    if plan.shared.isEmpty {
      plan.shared = [Money](repeating: .zero, count: terms.shares.count)
    }
    for component in Component.allCases where changed.contains(component) {
      let parts = terms.shares.parts(
        of: earned[component], component, rounding: terms.schedule.rounding)
      for (index, share) in terms.shares.enumerated() where share.component == component {
        let more = parts[index] - plan.shared[index]
        guard more != .zero else { continue }
        plan.shared[index] = parts[index]
        post(day, [(.shareExpense, more), (.share(share.party), -more)])
      }
    }
  }
}

extension Plan {
  /// What each share of the terms has come to so far, in their order.
  package var shares: [(share: RevenueShare, amount: Money)] {
    guard let shares = terms?.shares else { return [] }
    return shares.enumerated().map { index, share in
      (share, shared.indices.contains(index) ? shared[index] : .zero)
    }
  }
}

extension Leg {
  /// The component that is earned on it, or nil.
  fileprivate var earned: Component? {
    switch self {
    case .interestIncome: .interest
    case .feeIncome: .fee
    case .penaltyIncome: .penalty
    case .costIncome: .cost
    default: nil
    }
  }
}
