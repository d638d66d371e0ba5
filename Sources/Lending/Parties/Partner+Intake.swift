extension Partner {
  /// Every reason for which the partner may not bring in a customer on `day`, none when it may.
  ///
  /// In this order: left, stopped by a supervisor, younger than one year, each piece of evidence
  /// missing or lapsed, the contract ended, the deposit short. The deposit must have been whole once;
  /// after that it does while it is at least `stopPercent` of `required`.
  ///
  /// - Source: recruitment notice of the programme, conditions 1 to 6 (`domain.md` 7.1).
  /// - Example: 1,800,000.00 of 3,000,000.00 is short by 1,200,000.00.
  package func intakeReasons(on day: Day, required: Money, stopPercent: Int) -> [Reason] {
    stopReasons + paperReasons(on: day, required: required, stopPercent: stopPercent)
  }

  /// Why the partner brings in nobody whatever its papers say: it left, or a supervisor stopped it.
  var stopReasons: [Reason] {
    (left.map { [.partnerLeft(on: $0)] } ?? [])
      + (stopReason.map { [.intakeStopped(reason: $0)] } ?? [])
  }

  /// What is missing on `day` of scope, age, evidence, contract and deposit.
  func paperReasons(on day: Day, required: Money, stopPercent: Int) -> [Reason] {
    var reasons: [Reason] = []
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
