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

extension CostFormSigned: SignedForm {}
extension DrawingSigned: SignedForm {}

extension Event {
  /// The form that the event tells of, or nil of another event.
  package var signedForm: (any SignedForm)? {
    switch self {
    case .plan(.costFormSigned(let form)): form
    case .plan(.drawingSigned(let form)): form
    default: nil
    }
  }
}
