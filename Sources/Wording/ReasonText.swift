import Lending

extension Words {
  /// The sentence for `reason`: what is wrong and, where there is one, the way on.
  package func sentence(_ reason: Reason) -> String {
    switch reason {
    case .fieldMissing(let field): fieldMissing(field)
    case .fieldUnknown(let field): fieldUnknown(field)
    case .fieldMalformed(let field, let form): fieldMalformed(field, form)
    case .amountBelow(let field, let minimum): amountBelow(field, minimum)
    case .amountAbove(let field, let maximum): amountAbove(field, maximum)
    case .countBelow(let field, let minimum): countBelow(field, minimum)
    case .countAbove(let field, let maximum): countAbove(field, maximum)
    case .rateBelow(let field, let minimum): rateBelow(field, minimum)
    case .rateAbove(let field, let maximum): rateAbove(field, maximum)
    case .dayBefore(let field, let earliest): dayBefore(field, earliest)
    case .dayAfter(let field, let latest): dayAfter(field, latest)
    case .identifierInvalid(let field, let faults):
      identifierInvalid(field, joined(faults.map { name($0) }))
    case .rateUnsolvable: rateUnsolvable
    case .versionUnknown(let event, let version): versionUnknown(event, version)
    case .amountOverflow(let field): amountOverflow(field)
    case .unknown(let field, let id): unknown(field, id)
    case .taken(let field, let id): taken(field, id)
    case .roleMayNot(let role, let event): roleMayNot(role, event)
    case .requestReused(let request, let entry): requestReused(request, entry)
    case .notYet(let requirement): notYet(requirement)
    case .tooLate(let stage): tooLate(stage)
    case .closed(let side): closed(side)
    case .partnerLeft(let day): partnerLeft(day)
    case .intakeStopped(let reason): intakeStopped(reason)
    case .scopeMissing(let scope): scopeMissing(scope)
    case .youngerThanOneYear(let day): youngerThanOneYear(day)
    case .evidenceMissing(let kind): evidenceMissing(kind)
    case .evidenceLapsed(let kind, let day): evidenceLapsed(kind, day)
    case .partnerContractEnded(let day): partnerContractEnded(day)
    case .depositShort(let amount): depositShort(amount)
    case .plansOpen(let count): plansOpen(count)
    case .depositInsufficient(let balance): depositInsufficient(balance)
    case .agentNotEngaged(let agent): agentNotEngaged(agent)
    case .agentNotAtOutlet(let outlet): agentNotAtOutlet(outlet)
    case .outletClosed(let day): outletClosed(day)
    case .outletOfOtherCarrier(let outlet): outletOfOtherCarrier(outlet)
    case .provinceClosed(let province): provinceClosed(province)
    case .programmeNotOffered(let day):
      day.map { programmeNotOffered(until: $0) } ?? programmeNotOffered
    case .highRisk: highRisk
    case .underAge(let day): underAge(day)
    case .duplicateCustomer(let customer, let field): duplicateCustomer(customer, field)
    case .notInvited: notInvited
    case .lineClosed(let day): lineClosed(day)
    case .lineShort: lineShort
    case .companyOnRecord(let name): companyOnRecord(name)
    case .lineOfOtherSource(let source): lineOfOtherSource(source)
    case .consentMissing(let purpose, let version): consentMissing(purpose, version)
    case .placeNotValid: placeNotValid
    case .formNumberMissing: formNumberMissing
    case .precheckEnded(let moment): precheckEnded(moment)
    case .notOffered(let field): notOffered(field)
    case .amountsDisagree(let field, let expected): amountsDisagree(field, expected)
    case .freezeEndsEarly(let day): freezeEndsEarly(day)
    case .captureLimitTooHigh(let most): captureLimitTooHigh(most)
    case .instalmentOutside(_, let asked, let least, let most):
      least <= most ? instalmentOutside(asked, least, most) : noInstalment(asked)
    case .rebateEndsEarly(let months, let periods): rebateEndsEarly(months, periods)
    case .scheduleDiffers: scheduleDiffers
    case .quotaInsufficient(let least):
      least.map { quotaInsufficient($0) } ?? quotaInsufficient
    case .phoneTaken(let imei, let plan): phoneTaken(imei, plan)
    case .phoneNotSigned: phoneNotSigned
    case .operationOpen(let operation, let state): operationOpen(operation, state)
    case .operationEnded(let operation, let state): operationEnded(operation, state)
    case .exceedsOught(let field, let most): exceedsOught(field, most)
    case .settlementNeeds(let amount, let bills): settlementNeeds(amount, bills)
    case .calledDue(let day): calledDue(day)
    case .freezeNotUsed(let remaining): freezeNotUsed(remaining)
    case .pausesOverlap(let from, let through): pausesOverlap(from, through)
    case .notReversible(let event): notReversible(event)
    case .alreadyReversed(let entry): alreadyReversed(entry)
    case .paidBack(let entry): paidBack(entry)
    case .dayNotNext(let day): dayNotNext(day)
    case .dayNotOpen(let day): dayNotOpen(day)
    case .daysOpen(let count, let since): daysOpen(count, since)
    case .closingNotLatest(let day): closingNotLatest(day)
    case .customerOfOther(let agent): customerOfOther(agent)
    }
  }

  /// The sentences for all reasons of `refusal`.
  package func sentence(_ refusal: Refusal) -> String {
    joined(refusal.reasons.map { sentence($0) })
  }

  /// The name of the event with this wire name, or the wire name where there is no such event.
  package func event(_ wireName: String) -> String {
    Event.Kind(rawValue: wireName).map { name($0) } ?? wireName
  }
}
