import Lending

/// Fields of carriers, partners, agents and customers.
package enum PartyField: String, CaseIterable {
  case agent, card, carrier, city, companyCode, contractEnds, customer, evidence, founded
  case initials, lapses, listing, mobile, name, organiser, outlet, outlets, owner, funder
  case partner, person, province, provinces, purpose, requiredDeposit, residentID, scopes
  case verdict, cause, given, place, formNumber, intakeStopsBelowPercent, consents, field
}

/// Fields of programmes and of the terms of plans.
package enum TermField: String, CaseIterable {
  case allocation, annualRate, arrears, suspension, downgrade, cancellation, portOut, basis
  case factorPercent, carrierReports, confirmationMinutes, dayCount, discountFinanced, fee
  case feePerPeriod, firstDue, freezeExtraDays, graceDays, instalmentMultiple, instantDiscount
  case interest, principal, penalty, payment, leastPrincipal, mostPrincipal, listPrice, method
  case model, monthlyFee, months, mostPerInstalment, noticeDays, overdueDays, penaltyDailyRate
  case periods, phones, price, programme, rate, rateBasis, rounding, schedule, servicePlans
  case frequency, holidays, multipleRule, principalGrace, interestDeferral, interestFree, feeBasis
  case repayment, span, advance, excess, lateFee, charges, settlementInterest, prepaymentFee
  case free, fromMonth, share, shares, party, percent, dailyRate, component, keeping, through
  case partPeriods, penaltyGrace, lateFeeBase, restPayer
  case source, start, from, terms, tolerance, trigger, upfrontFee, release, capture, totals
}

/// Fields of loan products, their lines and drawings.
package enum ProductField: String, CaseIterable {
  case product, lender, lenderKind, borrower, forVehicle, payout, quota, leastAmount, mostAmount
  case methods, daysInYear, leastAnnualRate, mostAnnualRate, grades, grade, company, checked
  case noEnforcement, noDishonesty, noPenalty, noRecord, vehicle, vin, plate, merchant, drawn
  case companies, trade, schooling
}

/// Fields of what happens to a plan, and of the envelope of a line.
package enum PlanField: String, CaseIterable {
  case amount, at, authorisation, bill, inspection, consent, billDue, closed, contract, difference,
    downPayment
  case entry, expires, failure, freeze, freezeEnds, imei, secondIMEI, instalment, kind
  case leastDownPayment, limit, line, used, nextAttempt, operation, outcome, payer, phone
  case plan, queueNumber, reason, receipt, reference, refusalCode, report, result
  case rulesVersion, scheduleDigest, serviceMonths, servicePlan, touched, validUntil, version
  case way, request, day, actor, event
}

extension Words {
  /// The words for the field at `path`, as in `terms.phones[2].price`; the path itself when the
  /// field is not known.
  package func field(_ path: String) -> String {
    let leaf = path.split(separator: ".").last.map { String($0.prefix { $0 != "[" }) } ?? ""
    if leaf.isEmpty { return wholeLine }
    if let field = PartyField(rawValue: leaf) { return name(field) }
    if let field = TermField(rawValue: leaf) { return name(field) }
    if let field = PlanField(rawValue: leaf) { return name(field) }
    if let field = ProductField(rawValue: leaf) { return name(field) }
    return path
  }

}

extension Words {
  /// What an entry is about, as in `plan K7QX-1043`.
  package func subject(_ subject: Subject) -> String {
    let key = subject.key
    switch subject {
    case .book: return ""
    case .carrier: return "\(name(PartyField.carrier)) \(key.id)"
    case .outlet: return "\(name(PartyField.outlet)) \(key.id)"
    case .programme: return "\(name(TermField.programme)) \(key.id)"
    case .product: return "\(name(ProductField.product)) \(key.id)"
    case .partner: return "\(name(PartyField.partner)) \(key.id)"
    case .partnerCode: return "\(name(PartyField.companyCode)) \(key.id)"
    case .highRisk: return "\(name(PartyField.listing)) \(key.id)"
    case .customer: return "\(name(PartyField.customer)) \(key.id)"
    case .company: return "\(name(ProductField.company)) \(key.id)"
    case .plan: return "\(plan) \(key.id)"
    case .line: return "\(name(PlanField.line)) \(key.id)"
    }
  }
}
