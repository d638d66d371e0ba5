/// How a running plan is served, as data of its programme or product: grace, penalty, the order in
/// which money covers what is due.
package struct Servicing: FieldPart {
  /// Days past due without penalty interest and without a report.
  package var graceDays = 0
  /// An unpaid rest of an instalment below this is not overdue.
  ///
  /// It has no days past due, no penalty interest and no capture. From the day after, the next instalment
  /// asks for it.
  ///
  /// - Source: domain reference 3.7.
  package var tolerance = Money.zero
  /// Penalty interest a day on overdue principal, instead of the normal rate; zero, as without it, is no
  /// penalty interest at all.
  package var penaltyDailyRate = Rate.zero
  /// Whether the days of grace bear penalty interest once they have passed.
  package var penaltyGrace = PenaltyGrace.free
  /// The order in which a payment covers what is due.
  package var allocation: [Component] = Component.allCases
  /// How what is paid beside and beyond the due instalment is taken.
  package var repayment = RepaymentRules()

  /// The usual rules, to be filled.
  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields.defaulted("graceDays", &graceDays)
    fields.defaulted("tolerance", &tolerance)
    fields.defaulted("penaltyDailyRate", &penaltyDailyRate)
    fields.defaulted("penaltyGrace", &penaltyGrace)
    fields.list("allocation", &allocation, isOptional: true)
    fields.defaulted("repayment", &repayment)
  }
}

/// Whether the days of grace bear penalty interest once they have passed; what was paid within them
/// never does.
///
/// - Source: domain reference 3.7.
/// - Example: 1,000.00 at 0.1% a day with 3 days of grace is 1.00 on day 4 where they are free, and 4.00
///   where it counts from the due day.
package enum PenaltyGrace: String, Choice {
  /// They are free for good: penalty interest runs from the day after them.
  case free
  /// Once they have passed, it runs from the due day.
  case fromDue = "from-due"
}

extension Servicing {
  /// The most of an instalment that may stay unpaid without it being overdue, 100.00.
  private static let mostTolerance = Money(fen: 10_000)

  /// What of these breaks a rule for products.
  var reasons: [Reason] {
    var reasons = Reason.outside(0...60, graceDays, field: "terms.graceDays")
    reasons += Reason.outside(.zero...Servicing.mostTolerance, tolerance, field: "terms.tolerance")
    reasons += Reason.outside(
      .zero...Schedule.Terms.highestDailyRate, penaltyDailyRate, field: "terms.penaltyDailyRate")
    reasons += Reason.outside(
      .zero...LoanConventions.mostRate, repayment.lateFee, field: "terms.repayment.lateFee")
    if let fee = repayment.prepaymentFee {
      reasons += Reason.outside(
        .zero...LoanConventions.mostRate, fee.rate, field: "terms.repayment.prepaymentFee.rate")
      for (index, free) in fee.free.enumerated() {
        let field = "terms.repayment.prepaymentFee.free[\(index)]"
        reasons += Reason.outside(0...36, free.fromMonth, field: "\(field).fromMonth")
        reasons += Reason.outside(
          .zero...Schedule.Terms.highestAnnualRate, free.share, field: "\(field).share")
      }
    }
    if !Set(repayment.charges).isSubset(of: [.cost, .fee, .penalty]) {
      reasons.append(.notOffered(field: "terms.repayment.charges"))
    }
    return reasons
  }
}
