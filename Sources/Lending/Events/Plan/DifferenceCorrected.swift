/// A difference between what ought to be and what is done was set right.
package struct DifferenceCorrected: PlanEventBody {
  package static let kind = Event.Kind.differenceCorrected
  package static let roles = Role.officers
  package static let isReversible = true

  /// The plan.
  package var plan = ID<Plan>("")
  /// The difference.
  package var difference = ID<Difference>("")
  /// How much of it.
  package var amount = Money.zero
  /// The proof.
  package var reference = ""

  package init(unfilled: Unfilled) {}

  package init(
    plan: ID<Plan>, difference: ID<Difference>, amount: Money, reference: String,
    _ fill: (inout DifferenceCorrected) -> Void = { _ in }
  ) {
    self.plan = plan
    self.difference = difference
    self.amount = amount
    self.reference = reference
    fill(&self)
  }

  package mutating func visit(_ fields: inout Fields) {
    fields("plan", &plan)
    fields("difference", &difference)
    fields("amount", &amount)
    fields("reference", &reference)
  }
}

extension DifferenceCorrected {
  package func reasons(in situation: AdmissionContext, of plan: Plan) -> [Reason] {
    guard let now = plan.correctable(difference),
      let then = situation.onDay(plan).correctable(difference)
    else { return [.unknown(field: "difference", id: difference.text)] }
    return situation.positive(amount) + situation.atMost(amount, min(now, then))
  }

  package func apply(to fold: inout PlanFold, _ entry: Entry) { fold.correct(self, entry) }
}

extension Plan {
  /// How much of the difference may be set right, or nil where there is none.
  func correctable(_ difference: ID<Difference>) -> Money? {
    differences.first { $0.id == difference && $0.kind.isCorrectable }?.amount
  }

  /// Why `correction` cannot stand again in the plan as it is: what it set right is not there, or less of
  /// it.
  ///
  /// What was given back of a payment or a capture is set aside whatever becomes of them; what was left of a
  /// return and what was told twice is counted against what there is.
  package func lacks(whatFor correction: DifferenceCorrected) -> Reason? {
    let counted = [Difference.Kind.shopRefundShort, .refundShort, .refundOver]
      .map { Difference.ofReturn(id, $0) }
    let isCounted =
      counted.contains(correction.difference)
      || correction.difference.text.hasPrefix(Difference.receiptsTwice(id))
    guard isCounted else { return nil }
    guard let amount = correctable(correction.difference) else {
      return .unknown(field: "difference", id: correction.difference.text)
    }
    return correction.amount > amount ? .amountAbove(field: "difference", maximum: amount) : nil
  }

  /// Whether everything that its terms want frozen still is.
  fileprivate var isCovered: Bool {
    guard let freeze, let terms else { return false }
    return freeze.remaining >= terms.freeze
  }
}

extension DifferenceCorrected {
  package static let examples = [
    #"""
    {"request":"x-57","day":"2026-03-18","actor":"S1","event":"difference-corrected",
    "plan":"PL-1","difference":"PL-1/double-payment/K7QX#145/2","amount":"499.92","reference":"TH-0001"}
    """#
  ]
}
