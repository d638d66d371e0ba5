/// What a lender sets aside for principal of each class that it may not see again (贷款损失准备).
///
/// - Source: 银行贷款损失准备计提指引 (2002), which asks for 2%, 25%, 50% and 100% of what is special
///   mention, substandard, doubtful and loss, beside a general 1%. They are that guideline's usual
///   rates and parameters here: a lender chooses its own.
/// - Example: 333.33 of substandard principal at 25% is 83.33.
package struct ProvisionRates: Hashable, Sendable {
  private let rates: [RiskClass: Rate]

  /// These rates; a class without one has none.
  package init(_ rates: [RiskClass: Rate]) {
    self.rates = rates
  }

  /// The guideline's: 1%, 2%, 25%, 50% and 100%.
  package static let usual = ProvisionRates([
    .normal: Rate(partsPerTenBillion: 100_000_000),
    .specialMention: Rate(partsPerTenBillion: 200_000_000),
    .substandard: Rate(partsPerTenBillion: 2_500_000_000),
    .doubtful: Rate(partsPerTenBillion: 5_000_000_000),
    .loss: Rate(partsPerTenBillion: 10_000_000_000),
  ])

  /// The rate of a class, a share of its unpaid principal.
  package subscript(riskClass: RiskClass) -> Rate { rates[riskClass] ?? .zero }
}

/// The provision for all plans at the end of one day and in one view.
///
/// Plans written off are in no class any more, as they are in no portfolio.
package struct Provision: Hashable, Sendable {
  /// The plans of one class.
  package struct Row: Hashable, Sendable {
    /// The class by its floor.
    package let riskClass: RiskClass
    /// The plans and their unpaid principal.
    package let plans: Tally
    /// The rate.
    package let rate: Rate
    /// What is set aside, rounded half up once for the class.
    package let amount: Money
  }

  /// The classes, the best first.
  package let rows: [Row]

  /// The provision for the plans of `ageing` at `rates`.
  package init(_ ageing: Ageing, _ rates: ProvisionRates = .usual) {
    rows = RiskClass.allCases.map { riskClass in
      let plans = ageing.tally(riskClass.days)
      let rate = rates[riskClass]
      return Row(
        riskClass: riskClass, plans: plans, rate: rate, amount: plans.amount.portion(rate) ?? .zero)
    }
  }

  /// All plans and their unpaid principal.
  package var plans: Tally { rows.map(\.plans).reduce(Tally(), +) }

  /// Everything set aside.
  package var total: Money { Money.sum(rows.map(\.amount)) }

  /// The plans of the last three classes.
  package var nonPerforming: Tally {
    rows.filter(\.riskClass.isNonPerforming).map(\.plans).reduce(Tally(), +)
  }

  /// The non-performing share of the unpaid principal (不良率), or nil where none is unpaid.
  package var nonPerformingShare: Ratio? { Ratio(nonPerforming.amount, of: plans.amount) }

  /// What is set aside for each yuan of non-performing principal (拨备覆盖率), or nil of none.
  package var coverage: Ratio? { Ratio(total, of: nonPerforming.amount) }

  /// What is set aside for each yuan of unpaid principal (贷款拨备率), or nil of none.
  package var share: Ratio? { Ratio(total, of: plans.amount) }
}
