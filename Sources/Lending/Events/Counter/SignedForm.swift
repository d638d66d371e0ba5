/// A cost form that a customer signed, of a purchase or of a drawing.
package protocol SignedForm: EventBody {
  /// The terms; the write door fills in what programme or product says.
  var terms: PlanTerms? { get set }
  /// Where it was signed.
  var place: ConsentPlace { get }
  /// The number of the paper form, where it was paper.
  var formNumber: String? { get }
  /// SHA-256 of the schedule shown, in hexadecimal.
  var scheduleDigest: String? { get set }
}

extension Event {
  /// The form that the event tells of, or nil of another event.
  package var signedForm: (any SignedForm)? { body as? any SignedForm }
}

/// What a signed schedule added up to.
package struct SignedTotals: FieldPart {
  /// All principal.
  package var principal = Money.zero
  /// All interest.
  package var interest = Money.zero
  /// All fees.
  package var fee = Money.zero
  /// All payments.
  package var payment = Money.zero

  package init() {}

  package mutating func visit(_ fields: inout Fields) {
    fields("principal", &principal)
    fields("interest", &interest)
    fields("fee", &fee)
    fields("payment", &payment)
  }
}

extension SignedTotals {
  /// What the schedule of `terms` adds up to, or nil for terms that make none.
  package init?(of terms: PlanTerms) {
    do {
      let totals = try Schedule(terms.schedule).totals
      self.init {
        $0.principal = totals.principal
        $0.interest = totals.interest
        $0.fee = totals.fee
        $0.payment = totals.payment
      }
    } catch {
      // The refusal is found again when the terms are checked.
      return nil
    }
  }
}

extension CostFormSigned {
  /// The version of the rules that make schedules now.
  static let rulesVersion = "1"
}
