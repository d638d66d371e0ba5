import Lending

extension CaseDraft {
  /// Takes what the person typed now gave and was answered in `earlier` states of the case, and
  /// nothing of anybody else's.
  ///
  /// Consents go by the resident id; the owner, who knows a customer by the mobile, answers for both,
  /// and what is signed stands on that answer.
  mutating func takeGiven(from earlier: [CaseDraft]) {
    let own = earlier.filter { $0.isOfSamePerson(as: self) }
    consents = own.last?.consents ?? [:]
    line = own.last?.line
    let asked = own.last { $0.plain.mobile == plain.mobile }
    invitation = asked?.invitation
    precheck = asked?.precheck
    answer = asked?.answer ?? Answer()
    signature = asked?.signature
  }

  /// Whether this state of the case is of the person of `other`.
  ///
  /// A draft that was parked kept no number, not even as a digest: there are so few mobiles that each
  /// could be tried. Its consents hold for the name they were given under, and the owner is asked
  /// again.
  private func isOfSamePerson(as other: CaseDraft) -> Bool {
    residentID.isEmpty
      ? PersonName.key(name) == PersonName.key(other.name)
      : plain.residentID == other.plain.residentID
  }
}
