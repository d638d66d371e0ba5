import Lending

/// One reason of every case, with facts that a sentence about it can show.
let reasonSamples: [Reason] = {
  guard let day = Day("2026-05-01"), let money = Money(text: "1200000.00"),
    let rate = Rate(percent: "24"), let moment = Moment("2026-05-01T18:00:00")
  else { return [] }
  let entry = EntryID(device: "K7QX", number: 17)
  return [
    .fieldMissing(field: "amount"), .fieldUnknown(field: "colour"),
    .fieldMalformed(field: "day", expected: .day),
    .amountBelow(field: "amount", minimum: money), .amountAbove(field: "amount", maximum: money),
    .countBelow(field: "periods", minimum: 1), .countAbove(field: "periods", maximum: 360),
    .rateBelow(field: "rate", minimum: rate), .rateAbove(field: "rate", maximum: rate),
    .dayBefore(field: "firstDue", earliest: day), .dayAfter(field: "start", latest: day),
    .identifierInvalid(field: "imei", faults: [.length, .check]), .rateUnsolvable,
    .versionUnknown(event: "day-closed", version: 2), .amountOverflow(field: "principal"),
    .unknown(field: "plan", id: "K7QX-1043"), .taken(field: "plan", id: "K7QX-1043"),
    .roleMayNot(role: .agent, event: "day-closed"), .requestReused(request: "r-1", entry: entry),
    .notYet(.authorisation), .tooLate(stage: .settled),
    .closed(.partner), .partnerLeft(on: day), .intakeStopped(reason: "K7"),
    .scopeMissing(.promotion), .youngerThanOneYear(until: day),
    .evidenceMissing(.lenderAuthorisation), .evidenceLapsed(.lenderAuthorisation, on: day),
    .partnerContractEnded(on: day), .depositShort(by: money), .plansOpen(count: 14),
    .depositInsufficient(balance: money), .agentNotEngaged(agent: "K7QX-7"),
    .agentNotAtOutlet(outlet: "K7QX-3"), .outletClosed(on: day),
    .outletOfOtherCarrier(outlet: "K7QX-3"), .provinceClosed(province: ProvinceCode("33")),
    .programmeNotOffered(until: nil), .programmeNotOffered(until: day), .highRisk,
    .underAge(until: day), .duplicateCustomer(customer: "K7QX-9", field: "person.mobile"),
    .notInvited, .lineClosed(on: day), .lineShort, .companyOnRecord(company: "C-1"),
    .lineOfOtherSource(expected: .weilidai),
    .consentMissing(.quotaFreeze, version: "2026-1"), .placeNotValid, .formNumberMissing,
    .precheckEnded(at: moment), .notOffered(field: "phone"),
    .amountsDisagree(field: "downPayment", expected: money), .freezeEndsEarly(needed: day),
    .captureLimitTooHigh(most: money),
    .instalmentOutside(field: "instalment", instalment: money, minimum: money, maximum: money),
    .instalmentOutside(field: "instalment", instalment: money, minimum: money, maximum: .zero),
    .rebateEndsEarly(months: 12, periods: 24), .scheduleDiffers,
    .quotaInsufficient(leastDownPayment: nil),
    .quotaInsufficient(leastDownPayment: money),
    .phoneTaken(imei: "001010000000016", plan: "K7QX-1043"), .phoneNotSigned(field: "imei"),
    .operationOpen(operation: "R-1", state: .unknown),
    .operationEnded(operation: "R-1", state: .done), .exceedsOught(field: "amount", most: money),
    .settlementNeeds(amount: money, bills: money), .pausesOverlap(from: day, through: day),
    .calledDue(on: day), .freezeNotUsed(remaining: money),
    .notReversible(event: "operation-answered"),
    .alreadyReversed(entry: entry), .paidBack(entry: entry),
    .dayNotNext(expected: day), .dayNotOpen(businessDay: day), .daysOpen(count: 9, since: day),
    .closingNotLatest(lastClosed: day), .closingNotLatest(lastClosed: nil),
    .customerOfOther(agent: "A8"),
  ]
}()
