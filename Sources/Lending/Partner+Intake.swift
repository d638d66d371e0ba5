extension Partner {
  /// Every reason for which the partner may not bring in a customer on `day`, none when it may.
  ///
  /// In this order: left, stopped by a supervisor, younger than one year, each piece of evidence
  /// missing or lapsed, the contract ended, the deposit short. The deposit must have been whole once;
  /// after that it does while it is at least `stopPercent` of `required`.
  ///
  /// - Source: recruitment notice of the programme, conditions 1 to 6 (`domain.md` 7.1).
  /// - Example: 1,800,000.00 of 3,000,000.00 is short by 1,200,000.00.
  public func intakeReasons(on day: Day, required: Money, stopPercent: Int) -> [Reason] {
    var reasons: [Reason] = []
    if let left, left <= day { reasons.append(.partnerLeft(on: left)) }
    if let stopReason { reasons.append(.intakeStopped(reason: stopReason)) }
    if !registration.scopes.contains(.promotion) {
      reasons.append(.scopeMissing(.promotion))
    }
    let oneYear = registration.founded.adding(months: 12)
    if day < oneYear { reasons.append(.youngerThanOneYear(until: oneYear)) }
    for kind in EvidenceKind.allCases {
      guard let piece = evidence.first(where: { $0.kind == kind }) else {
        reasons.append(.evidenceMissing(kind))
        continue
      }
      if piece.lapses <= day { reasons.append(.evidenceLapsed(kind, on: piece.lapses)) }
    }
    if let ends = registration.contractEnds, ends < day {
      reasons.append(.partnerContractEnded(on: ends))
    }
    let needed = max(required, registration.requiredDeposit)
    let enough = wasEverFunded ? floor(of: needed, percent: stopPercent) : needed
    if deposit < enough { reasons.append(.depositShort(by: needed - deposit)) }
    return reasons
  }
}
