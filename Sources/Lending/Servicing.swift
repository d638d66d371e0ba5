/// How a running plan is served, as data of its programme or product: grace, penalty, the order in
/// which money covers what is due.
public struct Servicing: FieldSet {
  /// Days past due without penalty interest and without a report.
  public var graceDays = 0
  /// An unpaid rest of an instalment below this is not overdue.
  public var tolerance = Money.zero
  /// Penalty interest a day on overdue principal, instead of the normal rate.
  public var penaltyDailyRate = Rate.zero
  /// The order in which a payment covers what is due.
  public var allocation: [Component] = Component.allCases
  /// How what is paid beside and beyond the due instalment is taken.
  public var repayment = RepaymentRules()

  /// The usual rules, to be filled.
  public init() {}

  /// Names the fields.
  public mutating func visit(_ fields: inout Fields) {
    fields.defaulted("graceDays", &graceDays)
    fields.defaulted("tolerance", &tolerance)
    fields.defaulted("penaltyDailyRate", &penaltyDailyRate)
    fields.list("allocation", &allocation, isOptional: true)
    fields.defaulted("repayment", &repayment)
  }
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
