/// What a rule answers when it says no: every reason at once, never only the first.
///
/// Reasons stand in the order in which they were checked. The list is never empty.
package struct Refusal: Error, Hashable, Sendable {
  /// The reasons, in the order they were checked.
  package let reasons: [Reason]

  /// A refusal for one reason.
  package init(_ reason: Reason) {
    reasons = [reason]
  }

  /// A refusal for all of `reasons`, or nil when there are none.
  package init?(_ reasons: [Reason]) {
    guard !reasons.isEmpty else { return nil }
    self.reasons = reasons
  }
}

/// One reason of a refusal, with the facts that a sentence about it needs.
package enum Reason: Hashable, Sendable {
  // MARK: A field of the input

  /// The field is required and absent.
  case fieldMissing(field: String)
  /// The event has no such field.
  case fieldUnknown(field: String)
  /// The field's text is not of the form that `expected` names, for instance `yuan with two decimals`.
  case fieldMalformed(field: String, expected: Form)
  /// The amount is less than `minimum`.
  case amountBelow(field: String, minimum: Money)
  /// The amount is more than `maximum`.
  case amountAbove(field: String, maximum: Money)
  /// The number is less than `minimum`.
  case countBelow(field: String, minimum: Int)
  /// The number is more than `maximum`.
  case countAbove(field: String, maximum: Int)
  /// The rate is less than `minimum`.
  case rateBelow(field: String, minimum: Rate)
  /// The rate is more than `maximum`.
  case rateAbove(field: String, maximum: Rate)
  /// The day lies before `earliest`.
  case dayBefore(field: String, earliest: Day)
  /// The day lies after `latest`.
  case dayAfter(field: String, latest: Day)
  /// The identifier breaks the rules of its standard; the faults stand in the standard's order.
  case identifierInvalid(field: String, faults: [IdentifierFault])
  /// No rate solves the cash flow.
  case rateUnsolvable
  /// No such version of the event is known; the book or file is newer than the program.
  case versionUnknown(event: String, version: Int)
  /// The figures are so large that an amount would not fit.
  case amountOverflow(field: String)

  // MARK: What the book does not know, or knows already

  /// No such thing is in the book.
  case unknown(field: String, id: String)
  /// The identifier is taken.
  case taken(field: String, id: String)
  /// The role may not do this.
  case roleMayNot(role: Role, event: String)
  /// The same request was recorded with other content.
  case requestReused(request: String, entry: EntryID)
  /// The event has no business before something else: what is missing is named.
  case notYet(Requirement)
  /// The plan, or whatever is concerned, has moved past this.
  case tooLate(stage: Plan.Stage)

  // MARK: Who may bring in whom

  /// The intake is closed; an agent is told no more than by whose side.
  case closed(ClosedSide)
  /// The partner left.
  case partnerLeft(on: Day)
  /// A supervisor stopped the intake.
  case intakeStopped(reason: String)
  /// The partner is not admitted for this.
  case scopeMissing(PartnerScope)
  /// The company is younger than one year until this day.
  case youngerThanOneYear(until: Day)
  /// A piece of evidence was never filed.
  case evidenceMissing(EvidenceKind)
  /// A piece of evidence no longer counts since this day.
  case evidenceLapsed(EvidenceKind, on: Day)
  /// The partner's contract ended.
  case partnerContractEnded(on: Day)
  /// The deposit is short by this amount.
  case depositShort(by: Money)
  /// Partners are left with open plans, so the deposit stays.
  case plansOpen(count: Int)
  /// The deposit holds less than is to be taken.
  case depositInsufficient(balance: Money)
  /// The agent does not work for the partner any more, or never did.
  case agentNotEngaged(agent: String)
  /// The agent does not work at the outlet.
  case agentNotAtOutlet(outlet: String)
  /// The outlet is closed.
  case outletClosed(on: Day)
  /// The outlet is another carrier's than the programme's.
  case outletOfOtherCarrier(outlet: String)
  /// The programme is not open in the province.
  case provinceClosed(province: ProvinceCode)
  /// The programme is not offered yet.
  case programmeNotOffered(until: Day?)
  /// The person stands on the high-risk list.
  case highRisk
  /// The person is younger than 18.
  case underAge(until: Day)
  /// The person is in the book already.
  case duplicateCustomer(customer: String, field: String)
  /// The line was not granted to this customer: there is no invitation.
  case notInvited
  /// The line is closed.
  case lineClosed(on: Day)
  /// The line does not hold so much; an agent is told no more.
  case lineShort
  /// Courts or authorities have something against the company.
  case companyOnRecord(company: String)
  /// The line is of another kind than the programme freezes.
  case lineOfOtherSource(expected: FreezeSource)

  // MARK: The order at the counter

  /// A consent is missing, or stands in another version.
  case consentMissing(ConsentPurpose, version: String)
  /// Nobody consents or signs by a key on the agent's computer.
  case placeNotValid
  /// The form number of a paper signature is missing.
  case formNumberMissing
  /// The pre-check ended.
  case precheckEnded(at: Moment)
  /// The value is not among those of the programme.
  case notOffered(field: String)
  /// The amounts do not add up: list price less discount and down payment against principal.
  case amountsDisagree(field: String, expected: Money)
  /// The freeze ends before the last due day and the capture days.
  case freezeEndsEarly(needed: Day)
  /// The per-instalment limit times the number of instalments exceeds the freeze.
  case captureLimitTooHigh(most: Money)
  /// No regular instalment of so much: below `minimum` a row would not pay its interest, above `maximum`
  /// rows of 0.00 would be left.
  case instalmentOutside(field: String, instalment: Money, minimum: Money, maximum: Money)
  /// The carrier's rebate ends with the service plan, and nobody is named who pays the instalments after.
  case rebateEndsEarly(months: Int, periods: Int)
  /// The digest or the totals of the signed schedule are not those of its terms.
  case scheduleDiffers
  /// The quota does not do. The way on: least down payment, longer list of phones, second source.
  case quotaInsufficient(leastDownPayment: Money?)
  /// Another plan that has not ended holds the phone.
  case phoneTaken(imei: String, plan: String)
  /// The phone in hand is another than the one signed for.
  case phoneNotSigned(field: String)

  // MARK: Operations

  /// An operation with this result blocks its repetition: it is queried, never sent again.
  case operationOpen(operation: String, state: Operation.State)
  /// The operation has its answer.
  case operationEnded(operation: String, state: Operation.State)
  /// More than ought to be released or captured now.
  case exceedsOught(field: String, most: Money)
  /// The settlement needs another amount.
  case settlementNeeds(amount: Money, bills: Money)
  /// Everything that was left fell due already.
  case calledDue(on: Day)
  /// Captures can still take so much of the freeze, which comes before a write-off.
  case freezeNotUsed(remaining: Money)
  /// Another pause lies in this time.
  case pausesOverlap(from: Day, through: Day)
  /// The entry cannot be reversed: what was done outside is not undone by a key.
  case notReversible(event: String)
  /// The entry stands reversed already.
  case alreadyReversed(entry: EntryID)
  /// `entry` builds on what is to be reversed, and has to be reversed first: money of the payment was
  /// paid back, a later step of the return was taken, or what was left of it was set right.
  case paidBack(entry: EntryID)
  /// The day is closed already, or does not follow the last closed one.
  case dayNotNext(expected: Day)
  /// The day of the event is not open yet: the business day moves by closing alone.
  case dayNotOpen(businessDay: Day)
  /// So many days are open that an officer or a supervisor has them closed.
  case daysOpen(count: Int, since: Day)
  /// Closings are taken back the latest first.
  case closingNotLatest(lastClosed: Day?)
  /// The customer is another agent's.
  case customerOfOther(agent: String)
}

/// Whose side an intake is closed by.
package enum ClosedSide: String, Hashable, Sendable, CaseIterable {
  /// The partner's.
  case partner
  /// The outlet's.
  case outlet
  /// The province's.
  case province
}

/// What has to come first.
package enum Requirement: String, Hashable, Sendable, CaseIterable {
  /// A pre-check that passed and has not ended.
  case precheck
  /// A signed cost form.
  case costForm = "cost-form"
  /// A signed loan contract.
  case contract
  /// An authorisation number of the owner: the freeze.
  case authorisation
  /// The carrier's contract.
  case carrierContract = "carrier-contract"
  /// The hand-over of the phone.
  case handOver = "hand-over"
  /// The disbursement.
  case disbursement
  /// The step of the return before this one.
  case returnStep = "return-step"
  /// Something overdue.
  case overdue
  /// A pause that lasts.
  case pause
  /// The exit of the partner.
  case exit
  /// A request that this would answer.
  case request
  /// The funder's consent, where something is overdue.
  case funderConsent = "funder-consent"
}

/// The written forms that a field can ask for.
package enum Form: String, Hashable, Sendable, CaseIterable {
  case amount
  case day
  case instant
  case count
  case rate
  case text
  case frequency
  case choice
  case list
  case boolean
  case object
  case identifier
}
