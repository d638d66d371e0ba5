extension Reason {
  /// The code that answers carry: the case's name, never changed.
  package var code: String { told.code }

  /// The field of the input that the reason is about, or nil.
  package var field: String? { told.field }

  /// What else a sentence about the reason needs, as text: amounts in yuan, rates in percent.
  package var facts: [(name: String, value: String)] { told.facts }

  private struct Told {
    let code: String
    let field: String?
    let facts: [(name: String, value: String)]

    init(_ code: String, _ facts: (String, String?)...) {
      self.code = code
      field = nil
      self.facts = facts.compactMap { name, value in value.map { (name, $0) } }
    }

    init(_ code: String, _ field: String, _ facts: (String, String?)...) {
      self.code = code
      self.field = field
      self.facts = facts.compactMap { name, value in value.map { (name, $0) } }
    }
  }

  private var told: Told {
    switch self {
    case .fieldMissing(let f): Told("field-missing", f)
    case .fieldUnknown(let f): Told("field-unknown", f)
    case .fieldMalformed(let f, let form): Told("field-malformed", f, ("expected", form.rawValue))
    case .amountBelow(let f, let least): Told("amount-below", f, ("minimum", least.text))
    case .amountAbove(let f, let most): Told("amount-above", f, ("maximum", most.text))
    case .countBelow(let f, let least): Told("count-below", f, ("minimum", "\(least)"))
    case .countAbove(let f, let most): Told("count-above", f, ("maximum", "\(most)"))
    case .rateBelow(let f, let least): Told("rate-below", f, ("minimum", least.percent))
    case .rateAbove(let f, let most): Told("rate-above", f, ("maximum", most.percent))
    case .dayBefore(let f, let earliest): Told("day-before", f, ("earliest", earliest.text))
    case .dayAfter(let f, let latest): Told("day-after", f, ("latest", latest.text))
    case .identifierInvalid(let f, let all): Told("identifier-invalid", f, ("faults", all.codes))
    case .rateUnsolvable: Told("rate-unsolvable")
    case .versionUnknown(let e, let n): Told("version-unknown", ("event", e), ("version", "\(n)"))
    case .amountOverflow(let f): Told("amount-overflow", f)
    case .unknown(let f, let id): Told("unknown", f, ("id", id))
    case .taken(let f, let id): Told("taken", f, ("id", id))
    case .roleMayNot(let role, let e): Told("role-may-not", ("role", role.rawValue), ("event", e))
    case .requestReused(let r, let e): Told("request-reused", ("request", r), ("entry", "\(e)"))
    case .notYet(let requirement): Told("not-yet", ("requirement", requirement.rawValue))
    case .tooLate(let stage): Told("too-late", ("stage", stage.rawValue))
    case .closed(let side): Told("closed", ("side", side.rawValue))
    case .partnerLeft(let on): Told("partner-left", ("on", on.text))
    case .intakeStopped(let reason): Told("intake-stopped", ("reason", reason))
    case .scopeMissing(let scope): Told("scope-missing", ("scope", scope.rawValue))
    case .youngerThanOneYear(let until): Told("younger-than-one-year", ("until", until.text))
    case .evidenceMissing(let kind): Told("evidence-missing", ("evidence", kind.rawValue))
    case .evidenceLapsed(let e, let d):
      Told("evidence-lapsed", ("evidence", e.rawValue), ("on", d.text))
    case .partnerContractEnded(let on): Told("partner-contract-ended", ("on", on.text))
    case .depositShort(let by): Told("deposit-short", ("by", by.text))
    case .plansOpen(let count): Told("plans-open", ("count", "\(count)"))
    case .depositInsufficient(let balance): Told("deposit-insufficient", ("balance", balance.text))
    case .agentNotEngaged(let agent): Told("agent-not-engaged", ("agent", agent))
    case .agentNotAtOutlet(let outlet): Told("agent-not-at-outlet", ("outlet", outlet))
    case .outletClosed(let on): Told("outlet-closed", ("on", on.text))
    case .outletOfOtherCarrier(let outlet): Told("outlet-of-other-carrier", ("outlet", outlet))
    case .provinceClosed(let province): Told("province-closed", ("province", province.text))
    case .programmeNotOffered(let until): Told("programme-not-offered", ("until", until?.text))
    case .highRisk: Told("high-risk")
    case .underAge(let until): Told("under-age", ("until", until.text))
    case .duplicateCustomer(let id, let f): Told("duplicate-customer", f, ("customer", id))
    case .notInvited: Told("not-invited")
    case .lineClosed(let on): Told("line-closed", ("on", on.text))
    case .lineOfOtherSource(let source): Told("line-of-other-source", ("source", source.rawValue))
    case .consentMissing(let p, let v):
      Told("consent-missing", ("purpose", p.rawValue), ("version", v))
    case .placeNotValid: Told("place-not-valid")
    case .formNumberMissing: Told("form-number-missing")
    case .precheckEnded(let at): Told("precheck-ended", ("at", at.text))
    case .notOffered(let f): Told("not-offered", f)
    case .amountsDisagree(let f, let sum): Told("amounts-disagree", f, ("expected", sum.text))
    case .freezeEndsEarly(let needed): Told("freeze-ends-early", ("needed", needed.text))
    case .captureLimitTooHigh(let most): Told("capture-limit-too-high", ("most", most.text))
    case .instalmentOutside(let f, let asked, let least, let most):
      Told(
        "instalment-outside", f, ("instalment", asked.text), ("minimum", least.text),
        ("maximum", most.text))
    case .rebateEndsEarly(let months, let periods):
      Told("rebate-ends-early", "restPayer", ("months", "\(months)"), ("periods", "\(periods)"))
    case .scheduleDiffers: Told("schedule-differs")
    case .lineShort: Told("line-short", "amount")
    case .companyOnRecord(let name): Told("company-on-record", "company", ("company", name))
    case .quotaInsufficient(let m): Told("quota-insufficient", ("leastDownPayment", m?.text))
    case .phoneTaken(let imei, let id): Told("phone-taken", ("imei", imei), ("plan", id))
    case .phoneNotSigned(let f): Told("phone-not-signed", f)
    case .operationOpen(let id, let s):
      Told("operation-open", ("operation", id), ("state", s.rawValue))
    case .operationEnded(let id, let s):
      Told("operation-ended", ("operation", id), ("state", s.rawValue))
    case .exceedsOught(let f, let most): Told("exceeds-ought", f, ("most", most.text))
    case .settlementNeeds(let a, let b):
      Told("settlement-needs", ("amount", a.text), ("bills", b.text))
    case .calledDue(let on): Told("called-due", ("on", on.text))
    case .freezeNotUsed(let rest): Told("freeze-not-used", ("remaining", rest.text))
    case .pausesOverlap(let from, let through):
      Told("pauses-overlap", ("from", from.text), ("through", through.text))
    case .notReversible(let event): Told("not-reversible", ("event", event))
    case .alreadyReversed(let id): Told("already-reversed", ("entry", "\(id)"))
    case .paidBack(let id): Told("paid-back", ("entry", "\(id)"))
    case .dayNotNext(let sum): Told("day-not-next", ("expected", sum.text))
    case .dayNotOpen(let day): Told("day-not-open", "day", ("businessDay", day.text))
    case .daysOpen(let count, let since):
      Told("days-open", ("count", "\(count)"), ("since", since.text))
    case .closingNotLatest(let day): Told("closing-not-latest", ("lastClosed", day?.text))
    case .customerOfOther(let agent): Told("customer-of-other", ("agent", agent))
    }
  }
}

extension [IdentifierFault] {
  fileprivate var codes: String { map(\.rawValue).joined(separator: " ") }
}
