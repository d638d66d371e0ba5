/// How what a customer pays beside and beyond the due instalment is taken, as data of a product.
package struct RepaymentRules: FieldPart {
  /// Whether a payment finishes the oldest instalment first or the first component of all of them.
  package var span = AllocationSpan.instalment
  /// The order in which an instalment is covered before it is due; without it that of what is due.
  package var advance: [Component] = []
  /// Where goes what is paid beyond what is due and the running instalment.
  package var excess = ExcessRule.credit
  /// A charge once an instalment is past the days of grace, a share of what its base says is unpaid;
  /// rounded once.
  package var lateFee = Rate.zero
  /// What the late fee is a share of.
  package var lateFeeBase = LateFeeBasis.principalAndInterest
  /// Which components may be charged beside the schedule, as the cost form says.
  package var charges: [Component] = []
  /// How much interest an early settlement asks for.
  package var settlementInterest = SettlementInterest.toDay
  /// What a prepayment costs, or nil for nothing.
  package var prepaymentFee: PrepaymentFee?

  /// Nothing but the usual, to be filled.
  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields.defaulted("span", &span)
    fields.list("advance", &advance, isOptional: true)
    fields.defaulted("excess", &excess)
    fields.defaulted("lateFee", &lateFee)
    fields.defaulted("lateFeeBase", &lateFeeBase)
    fields.list("charges", &charges, isOptional: true)
    fields.defaulted("settlementInterest", &settlementInterest)
    fields.object("prepaymentFee", &prepaymentFee)
  }
}

/// Which way a payment runs through what is due.
package enum AllocationSpan: String, Choice {
  /// All components of the oldest instalment, then the next one.
  case instalment
  /// The first component of all instalments, then the next one.
  case component
}

/// Where goes what is paid beyond what is due and the running instalment.
package enum ExcessRule: String, Choice {
  /// To a credit balance, which covers what falls due.
  case credit
  /// To the instalments to come, the next one first.
  case next
  /// To the instalments to come, the last one first; the running one waits its turn.
  case last
  /// To all instalments to come alike.
  case spread
}

/// What a late fee is a share of, of the instalment that is late.
///
/// - Source: domain reference 3.7; vector CHG-04 takes principal and interest.
/// - Example: 1.5% of an unpaid instalment of 1,000.00 and 30.00 interest is 15.00 or 15.45.
package enum LateFeeBasis: String, Choice {
  /// Its unpaid principal.
  case principal
  /// Its unpaid principal and interest.
  case principalAndInterest = "principal-and-interest"
}

/// How much interest an early settlement asks for.
package enum SettlementInterest: String, Choice {
  /// What has run up to the day.
  case toDay = "to-day"
  /// All of the running period.
  case wholePeriod = "whole-period"
}

/// What prepaid principal costs (提前还款违约金).
///
/// - Source: terms of a mortgage lender, CHG-07 of the vectors: a rate on what is prepaid, a share of
///   what is outstanding being free after so many months.
/// - Example: 3%, from month 12 on 25% free: of 4,000.00 prepaid in month 14 with 10,000.00
///   outstanding 45.00.
package struct PrepaymentFee: FieldPart {
  /// Percent of the principal that is not free.
  package var rate = Rate.zero
  /// How much is free, from which month on; the latest that has come counts.
  package var free: [FreeShare] = []

  /// A share of the outstanding principal that may be prepaid without a fee.
  package struct FreeShare: FieldPart {
    /// The first month, counted in whole months from the disbursement.
    package var fromMonth = 0
    /// Percent of the outstanding principal.
    package var share = Rate.zero

    package init() {}

    package mutating func visit(_ fields: inout Fields) {
      fields("fromMonth", &fromMonth)
      fields("share", &share)
    }
  }

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("rate", &rate)
    fields.objects("free", &free, isOptional: true)
  }

  /// The fee for prepaying `principal` of `outstanding`, `months` whole months after the disbursement.
  package func amount(
    for principal: Money, of outstanding: Money, months: Int, rounding: Rounding
  ) -> Money {
    let share = free.filter { $0.fromMonth <= months }.max { $0.fromMonth < $1.fromMonth }?.share
    let exempt = outstanding.portion(share ?? .zero, rounding: rounding) ?? .zero
    return max(.zero, principal - exempt).portion(rate, rounding: rounding) ?? .zero
  }
}
